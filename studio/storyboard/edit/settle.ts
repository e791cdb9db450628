/**
 * Brings everything that hangs on the cuts in line after scenes have changed: captions and price end where
 * the end card begins, and sound effects follow what they are heard with.
 */
import { FRAMES_PER_SECOND } from '#studio/shared/time.ts';
import { layScenes, type CutScene } from '#studio/storyboard/edit/cuts.ts';
import { withEffects } from '#studio/storyboard/place-effects.ts';
import { placeCaptions } from '#studio/storyboard/place-captions.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** Shorter than this a caption or a badge is not worth showing. */
const MIN_SECONDS = 0.1;

/** The storyboard with these scenes, laid without gaps. */
export function withCuts(storyboard: Storyboard, cuts: readonly CutScene[]): Storyboard {
  return settled({ ...storyboard, scenes: layScenes(cuts, storyboard.seconds) });
}

export function settled(storyboard: Storyboard): Storyboard {
  const last = storyboard.scenes.at(-1);
  const until = last?.content.kind === 'endCard' ? last.startSeconds : storyboard.seconds;
  const { badge } = storyboard;
  return withPlacedCaptions({
    ...storyboard,
    captions: storyboard.captions.map((caption) =>
      caption.endSeconds > until && caption.startSeconds < until - MIN_SECONDS
        ? { ...caption, endSeconds: until }
        : caption,
    ),
    badge:
      badge === null || badge.endSeconds <= until
        ? badge
        : { ...badge, endSeconds: until, startSeconds: Math.min(badge.startSeconds, Math.max(0, until - 1)) },
  });
}

/**
 * The same with its captions clear of the products, wherever these lie now: no product yields to them any more; and with
 * the effects of these scenes. The captions of an earlier release's storyboard, which were never placed, stand as they were.
 */
export const withPlacedCaptions = (storyboard: Storyboard): Storyboard =>
  withEffects(
    storyboard.look.typeScale === undefined
      ? storyboard
      : { ...storyboard, captions: placeCaptions(storyboard, { productsYield: false }) },
  );

/** The earliest frame on which the end card may begin: when the last caption has been said. */
export function earliestEndCard({ captions }: Storyboard): number {
  const said = Math.max(
    0,
    ...captions.map((caption) => caption.words.at(-1)?.endSeconds ?? caption.startSeconds),
  );
  return Math.ceil(said * FRAMES_PER_SECOND - 1e-6);
}

/** An id that no scene has yet: "scene-7". */
export function newSceneId({ scenes }: Storyboard): string {
  const numbers = scenes.map(({ id }) => Number(/^scene-(\d+)$/.exec(id)?.[1] ?? 0));
  return `scene-${Math.max(0, ...numbers) + 1}`;
}
