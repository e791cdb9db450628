/** Says where on the frame a picture may be seen: in its window, or anywhere when it stands free. */
import type { Stage } from '#studio/film/stage.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Rect, Shot } from '#studio/storyboard/shot.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';

/** True for a packshot whose even background is known, and therefore removed. */
export const isLifted = (shot: Shot, picture: Picture): boolean =>
  shot.framing === 'packshot' && picture.background !== null;

/**
 * A rectangle in design units. A product without its background stands free: its shadow may fall beyond the
 * window, and would end in a straight edge if it were cut there. What fills its window, or lies on a card of
 * its own color, is cut to it.
 */
export function mayBeSeenIn({ storyboard }: Stage, shot: Shot, picture: Picture): Rect {
  const free = shot.framing === 'cutout' || (isLifted(shot, picture) && shot.backdrop !== 'picture-colour');
  return free ? { x: 0, y: 0, ...FRAME_UNITS[storyboard.aspectRatio] } : shot.window;
}
