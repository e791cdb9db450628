/** Follows a picture along its path. */
import { eased } from '#studio/shared/ease.ts';
import type { Rect, Shot } from '#studio/storyboard/shot.ts';

/**
 * The picture's rectangle in design units; `time` is 0 at the path's beginning and 1 at its end. Zoom grows
 * evenly to the eye, that is geometrically.
 */
export function pathAt({ from, to, ease }: Shot, time: number): Rect {
  const progress = eased(ease, time);
  const ratio = to.width / from.width;
  const zoom = ratio ** progress;
  // The position follows the zoom, so that the fixed point stays fixed all the way.
  const share = Math.abs(ratio - 1) < 1e-6 ? progress : (zoom - 1) / (ratio - 1);
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
    width: from.width * zoom,
    height: from.height * zoom,
  };
}
