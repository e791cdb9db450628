/** Directs the clip: turns script, sound and pictures into the one document that determines it. */
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import type { Picture } from '#studio/product/picture.ts';
import { shopName } from '#studio/product/shop-name.ts';
import type { Script } from '#studio/script/script.ts';
import { textDirection } from '#studio/shared/language.ts';
import { captionLines, cutsIn, hookPagesOf } from '#studio/storyboard/caption-lines.ts';
import { scenesFor } from '#studio/storyboard/cast-pictures.ts';
import { duckMusic } from '#studio/storyboard/duck-music.ts';
import { posterScenes } from '#studio/storyboard/posters/poster-scenes.ts';
import { placeEffects } from '#studio/storyboard/place-effects.ts';
import { placeCaptions } from '#studio/storyboard/place-captions.ts';
import { dealAccents } from '#studio/storyboard/deal-accents.ts';
import { directScenes } from '#studio/storyboard/direct-scenes.ts';
import type { Look } from '#studio/storyboard/look.ts';
import type { StoryboardInput } from '#studio/storyboard/storyboard-input.ts';
import type { Scene, Storyboard } from '#studio/storyboard/storyboard.ts';
import { shotsOf } from '#studio/storyboard/shown-pictures.ts';
import { placedBadge, priceBadge } from '#studio/storyboard/price-badge.ts';
import { faultsOf } from '#studio/storyboard/critic/faults-of.ts';
import { doubleExposures } from '#studio/storyboard/critic/double-exposures.ts';
import { DISSOLVING } from '#studio/storyboard/shared-product.ts';
import { yieldToWords } from '#studio/storyboard/yield-to-words.ts';
import { planTimeline, type Timeline } from '#studio/storyboard/timeline.ts';
import type { TimedLine } from '#studio/voice/voiceover.ts';

/** Loudness that phones and the platforms play back unchanged (EBU R128 integrated), and the headroom AAC needs. */
const LOUDNESS = { targetLufs: -14, maximumTruePeakDbtp: -1.5 };

/** Dealt one after another, so that variants of neighboring seeds share none. */
const CANDIDATES = 4;
const SEEDS_APART = 7919;
/** Captions come in short pages, so they can be large. */
const TYPE_SCALE = 1.35;
/**
 * A valid storyboard for any product with at least one picture: the best of several by the critic. Pure, the same inputs
 * give the same document.
 */
export function makeStoryboard(input: StoryboardInput): Storyboard {
  const candidates = Array.from({ length: CANDIDATES }, (_, index) =>
    direct({ ...input, seed: input.seed + index * SEEDS_APART }, input.seed),
  ).map((storyboard) => ({ storyboard, cost: costOf(storyboard) }));
  return candidates.reduce((best, each) => (each.cost < best.cost ? each : best)).storyboard;
}

/** What the critic finds, each fault with how far it is beyond its limit. */
const costOf = (storyboard: Storyboard): number =>
  faultsOf(storyboard).reduce((sum, { measure, limit }) => sum + 1 + Math.abs(measure - limit), 0);

/** The camera moves alike in all candidates: clips of several languages share it, whichever of them is best for each. */
function direct(input: StoryboardInput, cameraSeed: number): Storyboard {
  const { product, script, look, aspectRatio } = input;
  const roles = new Map(script.lines.map((line) => [line.id, line]));
  const timeline = planTimeline({
    lines: input.lines.map((line) => ({
      lineId: line.lineId,
      role: roles.get(line.lineId)?.role ?? 'line',
      seconds: line.seconds,
    })),
    beats: input.beats,
    seconds: input.seconds,
    pace: look.pace,
    scenes: scenesFor(product.pictures),
  });
  const scenes = directScenes(input, timeline, cameraSeed);
  const placed = placeWords(input.lines, timeline, roles);
  const spoken = placed.filter((line) => line.recording !== null);
  const made: Storyboard = {
    version: 1,
    seconds: input.seconds,
    aspectRatio,
    language: script.language,
    direction: textDirection(script.language),
    title: product.title,
    shopName: shopName(product.shop.name),
    look: {
      id: look.id,
      colours: deriveColours(look.palette, product.pictures, input.brandColour),
      typeScale: TYPE_SCALE,
      entrance: look.entrance,
      ...(input.brandColour === null ? {} : { brandColour: input.brandColour }),
    },
    pictures: picturesShown(product.pictures, scenes),
    scenes,
    captions: captionLines(
      placed.filter((line) => line.role !== 'callToAction'),
      script.language,
      scenes.at(-1)?.startSeconds ?? input.seconds,
      {
        cuts: cutsIn(scenes),
        hook: hookPagesOf(look, { text: script.lines[0]?.text ?? '', language: script.language }),
      },
    ),
    showCaptions: input.showCaptions,
    badge: input.showPrice ? priceBadge(product, script, timeline) : null,
    sound: {
      voice: spoken.flatMap((line) =>
        line.recording === null
          ? []
          : [
              {
                lineId: line.lineId,
                recording: line.recording,
                startSeconds: line.startSeconds,
                seconds: line.seconds,
              },
            ],
      ),
      ...(input.voiceover === undefined ? {} : { voiceover: input.voiceover }),
      music: input.music,
      ducking: duckMusic(spoken, input.seconds),
      ...LOUDNESS,
    },
  };
  const posters = posterScenes(made, input);
  const posted = { ...made, scenes: posters, pictures: picturesShown(product.pictures, posters) };
  const captioned = { ...posted, captions: placeCaptions(posted) };
  const cleared = { ...captioned, scenes: yieldToWords(captioned) };
  const exposed = { ...cleared, scenes: withoutExposures(cleared, look) };
  const directed = {
    ...exposed,
    scenes: dealAccents(exposed, look, input.beats),
    badge: showsPrice(cleared) ? null : placedBadge(cleared, timeline),
  };
  return { ...directed, sound: { ...directed.sound, effects: placeEffects(directed) } };
}

/** Where the price has a scene of its own, it does not stand over others as well. */
const showsPrice = ({ scenes }: Storyboard): boolean =>
  scenes.some(({ content }) => content.kind === 'picture' && content.poster?.kind === 'price');

/** Products that were moved may lie on each other in a dissolve: it becomes a transition that keeps them apart. */
function withoutExposures(storyboard: Storyboard, look: Look): Scene[] {
  const exposed = new Set(doubleExposures(storyboard).map(({ sceneId }) => sceneId));
  const kind = look.transitions.find((each) => !DISSOLVING.has(each)) ?? 'wipe';
  return storyboard.scenes.map((scene) =>
    exposed.has(scene.id) && scene.transition !== null
      ? { ...scene, transition: { ...scene.transition, kind } }
      : scene,
  );
}

function placeWords(
  lines: readonly TimedLine[],
  timeline: Timeline,
  roles: ReadonlyMap<string, Script['lines'][number]>,
) {
  const starts = new Map(timeline.lines.map((line) => [line.lineId, line.startSeconds]));
  return lines.map((line) => ({
    ...line,
    role: roles.get(line.lineId)?.role ?? ('line' as const),
    startSeconds: starts.get(line.lineId) ?? 0,
  }));
}

function picturesShown(pictures: readonly Picture[], scenes: readonly Scene[]): Picture[] {
  const shown = new Set(scenes.flatMap((scene) => shotsOf(scene).map(({ pictureId }) => pictureId)));
  return pictures.filter((picture) => shown.has(picture.id));
}
