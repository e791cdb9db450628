/** Places sound effects where the film moves: transitions, cards that come in, large words, facts, the end card. */
import { isLively } from '#studio/storyboard/look.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { EFFECT_TIMING } from '#studio/storyboard/effect-timing.ts';
import { shownPoster } from '#studio/storyboard/posters/shown-poster.ts';
import type { EffectCue, SoundEffect } from '#studio/storyboard/sound-plan.ts';
import type { Scene, Storyboard, TransitionKind } from '#studio/storyboard/storyboard.ts';

/** No two effects begin nearer to each other than this. */
export const MIN_BETWEEN_EFFECTS_SECONDS = 0.25;
/** On average there is no more than one in this time. */
const SECONDS_AN_EFFECT = 1;
/** Which gives way where two are too near or there are too many: the later in this list. */
const BY_WEIGHT: readonly SoundEffect[] = ['hit', 'shimmer', 'riser', 'whoosh', 'pop', 'tick'];
/** What calm looks have, and how much softer than the others they have it. */
const CALM = { kinds: new Set<SoundEffect>(['hit', 'shimmer', 'whoosh']), gainDecibels: -4 };
/** Transitions in which something passes through the frame. */
const MOVING = new Set<TransitionKind>(['push', 'slide-over', 'wipe', 'zoom-through', 'iris', 'blinds']);
/** A card is heard when it has nearly arrived. */
const ARRIVES_SECONDS = 0.1;
/** What stands in the first frame does not come in. */
const FIRST_SECONDS = 0.15;

type Moment = { kind: SoundEffect; seconds: number };

/** In the order in which they begin. Pure: it reads scenes, captions and look. */
export function placeEffects(storyboard: Storyboard): EffectCue[] {
  const { scenes, seconds } = storyboard;
  const lively = isLively(lookOf(storyboard));
  const wanted = scenes
    .flatMap((scene) => momentsOf(storyboard, scene))
    .filter(({ kind }) => lively || CALM.kinds.has(kind))
    .map((moment) => ({ ...moment, seconds: moment.seconds - EFFECT_TIMING[moment.kind].meetsSeconds }))
    .filter((moment) => moment.seconds >= 0 && moment.seconds < seconds)
    .sort((a, b) => BY_WEIGHT.indexOf(a.kind) - BY_WEIGHT.indexOf(b.kind) || a.seconds - b.seconds);
  const most = Math.floor(seconds / SECONDS_AN_EFFECT);
  const chosen: Moment[] = [];
  for (const moment of wanted) {
    const isNear = chosen.some(
      (other) => Math.abs(other.seconds - moment.seconds) < MIN_BETWEEN_EFFECTS_SECONDS,
    );
    if (chosen.length < most && !isNear) chosen.push(moment);
  }
  return chosen
    .sort((a, b) => a.seconds - b.seconds)
    .map((moment) => ({ ...moment, gainDecibels: lively ? 0 : CALM.gainDecibels }));
}

/** The storyboard with the effects of its scenes as they are now; one without effects stays without. */
export const withEffects = (storyboard: Storyboard): Storyboard =>
  storyboard.sound.effects === undefined
    ? storyboard
    : { ...storyboard, sound: { ...storyboard.sound, effects: placeEffects(storyboard) } };

function momentsOf(storyboard: Storyboard, scene: Scene): Moment[] {
  const comesIn = scene.startSeconds + (scene.transition?.seconds ?? 0) / 2;
  const moments: Moment[] = [];
  if (scene.transition !== null && MOVING.has(scene.transition.kind))
    moments.push({ kind: 'whoosh', seconds: comesIn });
  if (scene.content.kind === 'endCard') {
    const seconds = scene.content.hitSeconds ?? comesIn;
    return [...moments, { kind: 'riser', seconds }, { kind: 'hit', seconds }];
  }
  const poster = shownPoster(storyboard, scene);
  if (poster?.kind === 'price' || poster?.kind === 'rating')
    return [...moments, { kind: 'shimmer', seconds: comesIn }];
  const pops = wordsComeIn(storyboard, scene, poster !== null);
  if (pops !== null) moments.push({ kind: 'pop', seconds: pops });
  if (poster !== null) return moments;
  const cards = (scene.content.layout?.elements ?? []).filter(({ enters }) => enters !== 'none');
  return [
    ...moments,
    ...cards.map(({ startSeconds }): Moment => ({
      kind: 'tick',
      seconds: scene.startSeconds + startSeconds + ARRIVES_SECONDS,
    })),
  ];
}

/** When the first large words come in during the scene; null where there are none. */
function wordsComeIn(
  { captions, showCaptions }: Storyboard,
  { startSeconds, endSeconds }: Scene,
  isPoster: boolean,
): number | null {
  if (!showCaptions) return null;
  const page = captions.find(
    (caption) =>
      (isPoster || caption.style === 'hook') &&
      caption.startSeconds >= Math.max(startSeconds - 1e-6, FIRST_SECONDS) &&
      caption.startSeconds < endSeconds,
  );
  return page?.startSeconds ?? null;
}
