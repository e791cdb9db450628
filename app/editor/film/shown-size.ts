/** Says how large to draw a film for the room it is shown in. */
import { FRAME_UNITS, type AspectRatio } from '#studio/storyboard/storyboard.ts';

/** The short side in device pixels, even, from a size that can still be read to that of a 1080p export. */
export function shownShortSide(
  aspectRatio: AspectRatio,
  room: { width: number; height: number },
  pixelRatio: number,
): number {
  const { width, height } = FRAME_UNITS[aspectRatio];
  const scale = Math.min(room.width / width, room.height / height) * pixelRatio;
  return Math.min(1080, Math.max(180, 2 * Math.round((Math.min(width, height) * scale) / 2)));
}
