/**
 * Checks that the product keeps its colors: a packshot that was lifted off its paper is translucent on its
 * background.
 */
import type { Fault } from '#studio/storyboard/critic/fault.ts';
import { MAX_NEUTRAL_CHROMA } from '#studio/storyboard/looks/derive-colours.ts';
import { oklchOf } from '#studio/storyboard/looks/oklch.ts';
import { shownScenes } from '#studio/storyboard/subject-on-frame.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** Colors are stored in steps of 1/255. */
const ROUNDING = 0.002;

/** Scenes whose packshot stands free on a colored background; the measure is the background's chroma (OKLCH). */
export function colourFaults(storyboard: Storyboard): Fault[] {
  const { colours } = storyboard.look;
  const limit = MAX_NEUTRAL_CHROMA + ROUNDING;
  const measure = Math.max(oklchOf(colours.background).chroma, oklchOf(colours.backgroundAlternate).chroma);
  if (measure <= limit) return [];
  return shownScenes(storyboard).flatMap(({ scene: { id, startSeconds }, shot, picture }): Fault[] => {
    const lifted = shot.framing === 'packshot' && shot.backdrop === 'look' && picture.background !== null;
    return lifted ? [{ kind: 'product-coloured', seconds: startSeconds, sceneId: id, measure, limit }] : [];
  });
}
