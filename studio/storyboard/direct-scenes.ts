/** Directs the scenes of a clip: which pictures they show, in which way, and how each replaces the one before. */
import type { Picture } from '#studio/product/picture.ts';
import { shopName } from '#studio/product/shop-name.ts';
import { textDirection } from '#studio/shared/language.ts';
import { randomFrom, type Random } from '#studio/shared/random.ts';
import { snapToFrame } from '#studio/shared/time.ts';
import { hookPagesOf } from '#studio/storyboard/caption-lines.ts';
import { castPictures, type Casting } from '#studio/storyboard/cast-pictures.ts';
import { dealTransitions, type SceneChange } from '#studio/storyboard/deal-transitions.ts';
import { frameEndCard, frameShot, type Page } from '#studio/storyboard/frame-shot.ts';
import { arrangeScenes } from '#studio/storyboard/layouts/arrange-scenes.ts';
import { moveCamera } from '#studio/storyboard/move-camera.ts';
import { priceBeforeText, priceText } from '#studio/storyboard/price-text.ts';
import { exposesTwice } from '#studio/storyboard/shared-product.ts';
import type { StoryboardInput } from '#studio/storyboard/storyboard-input.ts';
import { posterOf } from '#studio/storyboard/posters/make-poster.ts';
import type { MotionKind, Shot } from '#studio/storyboard/shot.ts';
import type { Layout, Poster, Scene } from '#studio/storyboard/storyboard.ts';
import { shownScenes } from '#studio/storyboard/subject-on-frame.ts';
import type { Slot, Timeline } from '#studio/storyboard/timeline.ts';

/** A scene that begins this shortly before the hook is over is not one of its scenes. */
const CLOSE_TO_END_SECONDS = 0.2;
/** The words of an end card need this long to come in before its button lands on the last hit. */
const MIN_CARD_BEFORE_HIT_SECONDS = 0.4;

/**
 * The scenes in order, the end card last: one a slot of the timeline, cut on its beats. `cameraSeed` decides how the
 * camera moves, the input's seed all else.
 */
export function directScenes(input: StoryboardInput, timeline: Timeline, cameraSeed = input.seed): Scene[] {
  const random = randomFrom(cameraSeed);
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
const wholeHookSeconds = ({ look, script }: StoryboardInput, { lines }: Timeline): number =>
  hookPagesOf(look, { text: script.lines[0]?.text ?? '', language: script.language }) === 'whole'
    ? (lines[0]?.endSeconds ?? 0) - CLOSE_TO_END_SECONDS
    : 0;

/** What direction knows of the changes between scenes that are cut hard as yet. */
function changesBetween(
  { product, aspectRatio }: StoryboardInput,
  scenes: readonly Scene[],
  timeline: Timeline,
): SceneChange[] {
  const shown = shownScenes({
    scenes: [...scenes],
    pictures: product.pictures,
    captions: [],
    showCaptions: false,
  });
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
      ...priceBefore(input),
      ...hitAfter(startSeconds, input),
      ...endPoster(hero, input),
    },
    transition: null,
  };
}

/** Large words and the product edge to edge, where the product fits beside them. */
function endPoster(hero: Picture | undefined, input: StoryboardInput): { poster?: Poster } {
  const { grounds } = input.look.posters;
  const ground = grounds[(input.seed + 1) % grounds.length] ?? 'background';
  const poster =
    hero === undefined
      ? null
      : posterOf('headline', ground, { picture: hero, use: 'endCard' }, input.look, pageOf(input));
  return poster === null ? {} : { poster };
}

/** The old price, where the new one is shown and the product is reduced. */
function priceBefore({ product, script, showPrice }: StoryboardInput): { compareAtPrice?: string } {
  const compareAtPrice = showPrice ? priceBeforeText(product, script.language) : null;
  return compareAtPrice === null ? {} : { compareAtPrice };
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
