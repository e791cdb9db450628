/** Finds scene changes that show two views of the product through each other. */
import type { Fault } from '#studio/storyboard/critic/fault.ts';
import { DISSOLVING, MAX_SHARED_PRODUCT, sharedProduct } from '#studio/storyboard/shared-product.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { shownScenes } from '#studio/storyboard/subject-on-frame.ts';

/** A fault for each dissolve between two views of the product that lie on each other. */
export function doubleExposures(storyboard: Storyboard): Fault[] {
  const shown = shownScenes(storyboard);
  return storyboard.scenes.flatMap(({ id, startSeconds, transition }, index): Fault[] => {
    if (transition === null || !DISSOLVING.has(transition.kind)) return [];
    const seconds = startSeconds + transition.seconds / 2;
    const before = storyboard.scenes[index - 1]?.id;
    const measure = sharedProduct(shown, { before, after: id, seconds }, storyboard.aspectRatio);
    return measure > MAX_SHARED_PRODUCT
      ? [{ kind: 'double-exposure', seconds, sceneId: id, measure, limit: MAX_SHARED_PRODUCT }]
      : [];
  });
}
