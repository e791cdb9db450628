/** Says where a dissolve would show two views of the product through each other. */
import type { AspectRatio, TransitionKind } from '#studio/storyboard/storyboard.ts';
import { areaOf, overlap, subjectAt, type ShownScene } from '#studio/storyboard/subject-on-frame.ts';

/** Transitions during which one scene is seen through the next. */
export const DISSOLVING: ReadonlySet<TransitionKind> = new Set(['crossfade', 'zoom-through']);

/** Share of the smaller view of the product that may lie on the other in a dissolve. */
export const MAX_SHARED_PRODUCT = 0.1;

/**
 * How much of the smaller of two views of the product lies on the other at a moment, 0 to 1: the most of all pictures
 * of one scene with all of the other.
 */
export function sharedProduct(
  shown: readonly ShownScene[],
  { before, after, seconds }: { before: string | undefined; after: string; seconds: number },
  aspectRatio: AspectRatio,
): number {
  const seenIn = (sceneId: string | undefined) =>
    shown.filter(({ scene }) => scene.id === sceneId).map((each) => subjectAt(each, seconds, aspectRatio));
  const shares = seenIn(before).flatMap((a) =>
    seenIn(after).map((b) => {
      const smaller = Math.min(areaOf(a), areaOf(b));
      return smaller === 0 ? 0 : areaOf(overlap(a, b)) / smaller;
    }),
  );
  return Math.max(0, ...shares);
}

/** True when a dissolve between the two scenes would be a double exposure. */
export const exposesTwice = (...input: Parameters<typeof sharedProduct>): boolean =>
  sharedProduct(...input) > MAX_SHARED_PRODUCT;
