/** Directs the clip: turns script, sound and pictures into the one document that determines it. */
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import type { BeatGrid, MusicRequest } from '#studio/music/music.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Product } from '#studio/product/product.ts';
import { shopName } from '#studio/product/shop-name.ts';
import type { Script } from '#studio/script/script.ts';
import { textDirection } from '#studio/shared/language.ts';
import { randomFrom, type Random } from '#studio/shared/random.ts';
import { snapToFrame, type ClipSeconds } from '#studio/shared/time.ts';
import { captionLines, cutsIn, hookPagesOf } from '#studio/storyboard/caption-lines.ts';
import { castPictures, scenesFor, type Casting } from '#studio/storyboard/cast-pictures.ts';
import { dealTransitions, type SceneChange } from '#studio/storyboard/deal-transitions.ts';
import { duckMusic } from '#studio/storyboard/duck-music.ts';
import { placeBadge, placeCaptions } from '#studio/storyboard/place-captions.ts';
import { frameEndCard, frameShot, type Page } from '#studio/storyboard/frame-shot.ts';
import type { Look } from '#studio/storyboard/look.ts';
import { moveCamera } from '#studio/storyboard/move-camera.ts';
import type {
  AspectRatio,
  Badge,
  Layout,
  MotionKind,
  Scene,
  Shot,
  Storyboard,
} from '#studio/storyboard/storyboard.ts';
import { arrangeScenes } from '#studio/storyboard/layouts/arrange-scenes.ts';
import { shotsOf } from '#studio/storyboard/shown-pictures.ts';
import { priceBeforeText, priceText } from '#studio/storyboard/price-text.ts';
import { faultsOf } from '#studio/storyboard/critic/faults-of.ts';
import { doubleExposures } from '#studio/storyboard/critic/double-exposures.ts';
import { DISSOLVING, exposesTwice } from '#studio/storyboard/shared-product.ts';
import { shownScenes } from '#studio/storyboard/subject-on-frame.ts';
import { yieldToWords } from '#studio/storyboard/yield-to-words.ts';
import { planTimeline, type Slot, type Timeline } from '#studio/storyboard/timeline.ts';
import type { TimedLine } from '#studio/voice/voiceover.ts';

export type StoryboardInput = {
  product: Product;
  script: Script;
  /** One for each script line, spoken or timed for reading. */
  lines: readonly TimedLine[];
  seconds: ClipSeconds;
  aspectRatio: AspectRatio;
  look: Look;
  /** "#rrggbb" of the shop's brand, or null to take the colors from the pictures. */
  brandColour: string | null;
  /** The grid that scenes are cut to, music or not. */
  beats: BeatGrid;
  music: { order: MusicRequest; gainDecibels: number } | null;
  /** Who speaks and at what pace, so that a line that is changed later sounds like the others. */
  voiceover?: Storyboard['sound']['voiceover'];
  showCaptions: boolean;
  showPrice: boolean;
  /** Changes camera moves and the order of transitions, for variants. */
  seed: number;
};

/** Loudness that phones and the platforms play back unchanged (EBU R128 integrated), and the headroom AAC needs. */
const LOUDNESS = { targetLufs: -14, maximumTruePeakDbtp: -1.5 };

/** A scene that begins this shortly before the hook is over is not one of its scenes. */
const CLOSE_TO_END_SECONDS = 0.2;
/** Where no words make an offer, the price stands for about this long. */
const BADGE_SECONDS = 1.8;
/** Shorter it is not read; and how many scenes before the end card it may be in. */
const MIN_BADGE_SECONDS = 1;
const LATE_SCENES = 4;
/** Dealt one after another, so that variants of neighboring seeds share none. */
const CANDIDATES = 4;
const SEEDS_APART = 7919;
/** Captions come in short pages, so they can be large. */
const TYPE_SCALE = 1.35;
/** The words of an end card need this long to come in before its button lands on the last hit. */
const MIN_CARD_BEFORE_HIT_SECONDS = 0.4;

/**
 * A valid storyboard for any product with at least one picture: the best of several by the critic. Pure, the same inputs
 * give the same document.
 */
export function makeStoryboard(input: StoryboardInput): Storyboard {
  const candidates = Array.from({ length: CANDIDATES }, (_, index) =>
    direct({ ...input, seed: input.seed + index * SEEDS_APART }),
  ).map((storyboard) => ({ storyboard, cost: costOf(storyboard) }));
  return candidates.reduce((best, each) => (each.cost < best.cost ? each : best)).storyboard;
}

/** What the critic finds, each fault with how far it is beyond its limit. */
const costOf = (storyboard: Storyboard): number =>
  faultsOf(storyboard).reduce((sum, { measure, limit }) => sum + 1 + Math.abs(measure - limit), 0);

function direct(input: StoryboardInput): Storyboard {
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
  const scenes = directScenes(input, timeline);
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
      ...(input.brandColour === null ? {} : { brandColour: input.brandColour }),
    },
    pictures: picturesShown(product.pictures, scenes),
    scenes,
    captions: captionLines(
      placed.filter((line) => line.role !== 'callToAction'),
      script.language,
      scenes.at(-1)?.startSeconds ?? input.seconds,
      { cuts: cutsIn(scenes), hook: hookPagesOf(look) },
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
  const captioned = { ...made, captions: placeCaptions(made) };
  const cleared = { ...captioned, scenes: yieldToWords(captioned) };
  return { ...cleared, scenes: withoutExposures(cleared, look), badge: placedBadge(cleared, timeline) };
}

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

function directScenes(input: StoryboardInput, timeline: Timeline): Scene[] {
  const random = randomFrom(input.seed);
  const wanted = new Map(input.script.lines.map((line) => [line.id, line.pictureIndex]));
  const hookSeconds = wholeHookSeconds(input, timeline);
  const framingOf = (picture: Picture) =>
    frameShot(picture, { kind: 'whole' }, input.look, pageOf(input)).framing;
  const castings = castPictures(
    input.product.pictures,
    timeline.slots.map((slot) => ({
      wanted: slot.opensLine && slot.lineId !== null ? (wanted.get(slot.lineId) ?? null) : null,
      underWords: slot.startSeconds < hookSeconds,
    })),
    {
      leavesRoom: (picture) => framingOf(picture) !== 'full-bleed',
      fillsAlone: (picture) => framingOf(picture) !== 'panel',
      // A shade over the frame would hide half of a product that fills it.
      closeViews: ({ kind }) => kind === 'lifestyle' || input.look.captions.plate !== 'shade',
    },
  );
  const shots = shootScenes(input, timeline.slots, castings, random);
  const layouts = arrangeScenes(
    shots.map((shot, index) => ({ shot, slot: timeline.slots[index], picture: castings[index]?.picture })),
    {
      pictures: input.product.pictures,
      look: input.look,
      beats: input.beats,
      page: pageOf(input),
      fromSeconds: hookSeconds,
      turn: input.seed,
    },
  );
  const changes = [...timeline.slots.slice(1).map((slot) => slot.startSeconds), timeline.endCardSeconds];
  const card = endCard(input, timeline.endCardSeconds, shots.at(-1)?.motion ?? null, random);
  const scenes = [
    ...shots.map((shot, index): Scene => ({
      id: `scene-${index + 1}`,
      startSeconds: changes[index - 1] ?? 0,
      endSeconds: changes[index] ?? input.seconds,
      content: sceneContent(shot, layouts[index]),
      transition: null,
    })),
    card,
  ];
  const entrances = dealTransitions(input.look, changesBetween(input, scenes, timeline), input.seed);
  // The middle of a transition lies on the beat, since the eye sees the change there.
  const starts = [
    0,
    ...changes.map((change, index) => snapToFrame(change - (entrances[index]?.seconds ?? 0) / 2)),
  ];
  return scenes.map((scene, index) => ({
    ...scene,
    startSeconds: starts[index] ?? 0,
    endSeconds: starts[index + 1] ?? input.seconds,
    transition: index === 0 ? null : (entrances[index - 1] ?? null),
  }));
}

/** How long the hook stands in one place over whatever scenes there are; 0 where it changes with them. */
const wholeHookSeconds = ({ look }: StoryboardInput, { lines }: Timeline): number =>
  hookPagesOf(look) === 'whole' ? (lines[0]?.endSeconds ?? 0) - CLOSE_TO_END_SECONDS : 0;

/** What direction knows of the changes between scenes that are cut hard as yet. */
function changesBetween(
  { product, aspectRatio }: StoryboardInput,
  scenes: readonly Scene[],
  timeline: Timeline,
): SceneChange[] {
  const shown = shownScenes({ scenes: [...scenes], pictures: product.pictures });
  return scenes.slice(1).map((scene, index) => {
    const previous = scenes[index] ?? scene;
    const length = ({ startSeconds, endSeconds }: Scene): number => endSeconds - startSeconds;
    return {
      opensLine: timeline.slots[index + 1]?.opensLine ?? true,
      shorterSeconds: Math.min(length(scene), length(previous)),
      exposesTwice: exposesTwice(
        shown,
        { before: previous.id, after: scene.id, seconds: scene.startSeconds },
        aspectRatio,
      ),
    };
  });
}

/** A layout stands for the shot of its first picture. */
const sceneContent = (shot: Shot, layout: Layout | null | undefined): Scene['content'] =>
  layout === null || layout === undefined ? { kind: 'picture', shot } : { kind: 'picture', shot, layout };

function shootScenes(
  input: StoryboardInput,
  slots: readonly Slot[],
  castings: readonly Casting[],
  random: Random,
): Shot[] {
  let previous: MotionKind | null = null;
  return castings.map(({ picture, view }, index) => {
    const slot = slots[index];
    const seconds = slot === undefined ? 3 : slot.endSeconds - slot.startSeconds;
    const shot = moveCamera(frameShot(picture, view, input.look, pageOf(input)), {
      pictureId: picture.id,
      look: input.look,
      seconds,
      previous,
      random,
    });
    previous = shot.motion;
    return shot;
  });
}

function endCard(
  input: StoryboardInput,
  startSeconds: number,
  previous: MotionKind | null,
  random: Random,
): Scene {
  const { product, script, look } = input;
  const hero = product.pictures.find((picture) => picture.kind !== 'lifestyle') ?? product.pictures[0];
  const shot =
    hero === undefined
      ? null
      : moveCamera(frameEndCard(hero, look, pageOf(input)), {
          pictureId: hero.id,
          look,
          seconds: 2,
          previous,
          random,
        });
  return {
    id: 'end-card',
    startSeconds,
    endSeconds: input.seconds,
    content: {
      kind: 'endCard',
      shot,
      shopName: shopName(product.shop.name),
      title: product.title,
      callToAction: script.lines.find((line) => line.role === 'callToAction')?.text ?? '',
      price: input.showPrice ? priceText(product, script.language) : null,
      ...hitAfter(startSeconds, input),
    },
    transition: null,
  };
}

/** When the button lands, where the card begins before the music's last hit. */
function hitAfter(startSeconds: number, { music, beats }: StoryboardInput): { hitSeconds?: number } {
  const hitSeconds = snapToFrame(beats.lastHitSeconds);
  return music !== null && hitSeconds > startSeconds + MIN_CARD_BEFORE_HIT_SECONDS ? { hitSeconds } : {};
}

const pageOf = (input: StoryboardInput): Page => ({
  aspectRatio: input.aspectRatio,
  direction: textDirection(input.script.language),
});

/** With the words that make the offer; else in the last scenes before the end card. */
function priceBadge(product: Product, script: Script, timeline: Timeline): Badge | null {
  const price = priceText(product, script.language);
  if (price === null) return null;
  const offer = script.lines.find(({ beat }) => beat === 'offer')?.id;
  const { slots, endCardSeconds } = timeline;
  const offered = slots.filter(({ lineId }) => lineId === offer && offer !== undefined);
  const late = slots.findLast(({ startSeconds }) => endCardSeconds - startSeconds >= BADGE_SECONDS);
  return {
    price,
    compareAtPrice: priceBeforeText(product, script.language),
    startSeconds: snapToFrame(offered[0]?.startSeconds ?? late?.startSeconds ?? 0),
    endSeconds: snapToFrame(offered.at(-1)?.endSeconds ?? endCardSeconds),
  };
}

/** The price at its own time where it finds a place then, else in another late scene; where it finds none, at its own. */
function placedBadge(storyboard: Storyboard, { slots }: Timeline): Badge | null {
  const { badge } = storyboard;
  if (badge === null) return null;
  const others = slots
    .filter(({ startSeconds, endSeconds }) => endSeconds - startSeconds >= MIN_BADGE_SECONDS)
    .slice(-LATE_SCENES)
    .toReversed()
    .map((slot): Badge => ({
      ...badge,
      startSeconds: snapToFrame(slot.startSeconds),
      endSeconds: snapToFrame(slot.endSeconds),
    }));
  for (const candidate of [badge, ...others]) {
    const placed = placeBadge(storyboard, candidate);
    if (placed !== null) return placed;
  }
  return badge;
}

function picturesShown(pictures: readonly Picture[], scenes: readonly Scene[]): Picture[] {
  const shown = new Set(scenes.flatMap((scene) => shotsOf(scene).map(({ pictureId }) => pictureId)));
  return pictures.filter((picture) => shown.has(picture.id));
}
