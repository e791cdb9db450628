/**
 * Fits frames of footage to the film: how large they are shown, and how far they can be shrunk when they are
 * decoded.
 */
import { halved } from '#studio/film/fit-picture.ts';
import { OVERSAMPLING } from '#studio/film/scene/prepare-picture.ts';
import type { PixelBox } from '#studio/film/sprite.ts';
import type { Bitmap, CanvasHost } from '#studio/film/surface.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** The smallest box of the frame's own shape that covers the picture's, around the same middle. */
export function coverBox({ width, height }: Bitmap, box: PixelBox): PixelBox {
  const scale = Math.max(box.width / width, box.height / height);
  const size = { width: width * scale, height: height * scale };
  return {
    x: box.x + (box.width - size.width) / 2,
    y: box.y + (box.height - size.height) / 2,
    ...size,
  };
}

/**
 * Halves a frame while twice as many pixels as any shot of this footage needs are left, so that large files
 * do not fill the memory. Gives the frame itself where nothing is to be done. Browser and worker both do this
 * as soon as they have decoded a file.
 */
export function fitFrame(
  host: CanvasHost,
  frame: Bitmap,
  wanted: { storyboard: Storyboard; footageId: string; shortSidePixels: number },
): Bitmap {
  const { storyboard, footageId, shortSidePixels } = wanted;
  const rects = storyboard.scenes.flatMap(({ content: { shot } }) =>
    shot?.footageId === footageId ? [shot.from, shot.to] : [],
  );
  const shownUnits = Math.max(1, ...rects.map((rect) => coverBox(frame, rect).width));
  const needed = shownUnits * (shortSidePixels / 1080) * OVERSAMPLING;
  return halved(host, frame, needed, true);
}
