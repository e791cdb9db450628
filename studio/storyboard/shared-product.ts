/** Says where a dissolve would show two views of the product through each other. */
import type { AspectRatio, TransitionKind } from '#studio/storyboard/storyboard.ts';
import { areaOf, overlap, subjectAt, type ShownScene } from '#studio/storyboard/subject-on-frame.ts';

/** Transitions during which one scene is seen through the next. */
export const DISSOLVING: ReadonlySet<TransitionKind> = new Set(['crossfade', 'zoom-through']);

/** Share of the smaller view of the product that may lie on the other in a dissolve. */
export const MAX_SHARED_PRODUCT = 0.1;

/** How much of the smaller of two views of the product lies on the other at a moment, 0 to 1. */
export function sharedProduct(
  before: ShownScene,
  after: ShownScene,
  seconds: number,
  aspectRatio: AspectRatio,
): number {
  const [a, b] = [subjectAt(before, seconds, aspectRatio), subjectAt(after, seconds, aspectRatio)];
  const smaller = Math.min(areaOf(a), areaOf(b));
  return smaller === 0 ? 0 : areaOf(overlap(a, b)) / smaller;
}
