/** Says how large to draw a film for the box it is shown in. */
import type { AspectRatio } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';

/** The short side in device pixels, even, from a size that can still be read to that of a 1080p export. */
export function shownShortSide(
  aspectRatio: AspectRatio,
  box: { width: number; height: number },
  pixelRatio: number,
): number {
  const { width, height } = FRAME_UNITS[aspectRatio];
  const scale = Math.min(box.width / width, box.height / height) * pixelRatio;
  return Math.min(1080, Math.max(180, 2 * Math.round((Math.min(width, height) * scale) / 2)));
}
