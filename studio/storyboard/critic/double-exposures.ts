/** Finds scene changes that show two views of the product through each other. */
import type { Fault } from '#studio/storyboard/critic/fault.ts';
import type { AspectRatio, Storyboard, TransitionKind } from '#studio/storyboard/storyboard.ts';
import { areaOf, overlap, shownScenes, subjectAt, type ShownScene } from '#studio/storyboard/subject-on-frame.ts';

/** Transitions during which one scene is seen through the next. */
export const DISSOLVING: ReadonlySet<TransitionKind> = new Set(['crossfade', 'zoom-through']);

/** Share of the smaller view of the product that may lie on the other. */
const MAX_SHARED = 0.1;

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

/** True when a dissolve between the two would be a double exposure. */
export const exposesTwice = (
  before: ShownScene,
  after: ShownScene,
  seconds: number,
  aspectRatio: AspectRatio,
): boolean => sharedProduct(before, after, seconds, aspectRatio) > MAX_SHARED;

/** A fault for each dissolve between two views of the product that lie on each other. */
export function doubleExposures(storyboard: Storyboard): Fault[] {
  const shown = shownScenes(storyboard);
  return storyboard.scenes.flatMap(({ id, startSeconds, transition }, index): Fault[] => {
    if (transition === null || !DISSOLVING.has(transition.kind)) return [];
    const before = shown.find(({ scene }) => scene === storyboard.scenes[index - 1]);
    const after = shown.find(({ scene }) => scene.id === id);
    if (before === undefined || after === undefined) return [];
    const seconds = startSeconds + transition.seconds / 2;
    const measure = sharedProduct(before, after, seconds, storyboard.aspectRatio);
    return measure > MAX_SHARED
      ? [{ kind: 'double-exposure', seconds, sceneId: id, measure, limit: MAX_SHARED }]
      : [];
  });
}
