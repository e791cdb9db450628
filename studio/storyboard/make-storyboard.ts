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
import { captionLines } from '#studio/storyboard/caption-lines.ts';
import { castPictures, type Casting } from '#studio/storyboard/cast-pictures.ts';
import { dealTransitions } from '#studio/storyboard/deal-transitions.ts';
import { duckMusic } from '#studio/storyboard/duck-music.ts';
import { frameEndCard, frameShot, type Page } from '#studio/storyboard/frame-shot.ts';
import type { Look } from '#studio/storyboard/look.ts';
import { moveCamera } from '#studio/storyboard/move-camera.ts';
import type {
  AspectRatio,
  Badge,
  MotionKind,
  Scene,
  Shot,
  Storyboard,
} from '#studio/storyboard/storyboard.ts';
import { priceBeforeText, priceText } from '#studio/storyboard/price-text.ts';
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

/** A valid storyboard for any product with at least one picture; pure, the same inputs give the same document. */
export function makeStoryboard(input: StoryboardInput): Storyboard {
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
    sceneBeats: look.sceneBeats,
  });
  const scenes = directScenes(input, timeline);
  const placed = placeWords(input.lines, timeline, roles);
  const spoken = placed.filter((line) => line.recording !== null);
  return {
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
      ...(input.brandColour === null ? {} : { brandColour: input.brandColour }),
    },
    pictures: picturesShown(product.pictures, scenes),
    scenes,
    captions: captionLines(
      placed.filter((line) => line.role !== 'callToAction'),
      script.language,
      scenes.at(-1)?.startSeconds ?? input.seconds,
    ),
    showCaptions: input.showCaptions,
    badge: input.showPrice ? priceBadge(product, script.language, timeline) : null,
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
  const castings = castPictures(
    input.product.pictures,
    timeline.slots.map((slot) => ({
      wanted: slot.opensLine && slot.lineId !== null ? (wanted.get(slot.lineId) ?? null) : null,
    })),
  );
  const lengths = [
    ...timeline.slots.map((slot) => slot.endSeconds - slot.startSeconds),
    input.seconds - timeline.endCardSeconds,
  ];
  const entrances = dealTransitions(
    input.look,
    timeline.slots.map((_, index) => ({
      opensLine: timeline.slots[index + 1]?.opensLine ?? true,
      shorterSeconds: Math.min(lengths[index] ?? 1, lengths[index + 1] ?? 1),
    })),
    input.seed,
  );
  const changes = [...timeline.slots.slice(1).map((slot) => slot.startSeconds), timeline.endCardSeconds];
  // The middle of a transition lies on the beat, since the eye sees the change there.
  const starts = [
    0,
    ...changes.map((change, index) => snapToFrame(change - (entrances[index]?.seconds ?? 0) / 2)),
  ];
  const shots = shootScenes(input, timeline.slots, castings, random);
  const scenes = shots.map((shot, index): Scene => ({
    id: `scene-${index + 1}`,
    startSeconds: starts[index] ?? 0,
    endSeconds: starts[index + 1] ?? input.seconds,
    content: { kind: 'picture', shot },
    transition: index === 0 ? null : (entrances[index - 1] ?? null),
  }));
  return [
    ...scenes,
    endCard(input, starts.at(-1) ?? 0, entrances.at(-1) ?? null, shots.at(-1)?.motion ?? null, random),
  ];
}

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
  transition: Scene['transition'],
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
    },
    transition,
  };
}

const pageOf = (input: StoryboardInput): Page => ({
  aspectRatio: input.aspectRatio,
  direction: textDirection(input.script.language),
});

function priceBadge(product: Product, language: string, timeline: Timeline): Badge | null {
  const price = priceText(product, language);
  if (price === null) return null;
  return {
    price,
    compareAtPrice: priceBeforeText(product, language),
    startSeconds: snapToFrame(timeline.slots[1]?.startSeconds ?? 1),
    endSeconds: snapToFrame(timeline.endCardSeconds),
  };
}

function picturesShown(pictures: readonly Picture[], scenes: readonly Scene[]): Picture[] {
  const shown = new Set(scenes.map((scene) => scene.content.shot?.pictureId));
  return pictures.filter((picture) => shown.has(picture.id));
}
