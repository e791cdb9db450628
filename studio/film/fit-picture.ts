/** Shrinks a decoded picture to no more than the film will show of it, so that large files do not fill the memory. */
import { OVERSAMPLING } from '#studio/film/scene/prepare-picture.ts';
import { contextOf, type Bitmap, type CanvasHost } from '#studio/film/surface.ts';
import { widestShown } from '#studio/storyboard/shown-pictures.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/**
 * Halves the picture while twice as many pixels as any shot needs are left; a film prepared from the result
 * is the same as from the whole file. Browser and worker both do this as soon as they have decoded a file.
 */
export function fitPicture(
  host: CanvasHost,
  source: Bitmap,
  wanted: { storyboard: Storyboard; pictureId: string; shortSidePixels: number },
): Bitmap {
  const { storyboard, pictureId, shortSidePixels } = wanted;
  const needed = Math.max(1, widestShown(storyboard, pictureId)) * (shortSidePixels / 1080) * OVERSAMPLING;
  const opaque = storyboard.pictures.find((picture) => picture.id === pictureId)?.kind !== 'cutout';
  return halved(host, source, needed, opaque);
}

/** The bitmap, halved for as long as it stays at least `neededPixels` wide: each half is exact, so nothing shimmers. */
export function halved(host: CanvasHost, source: Bitmap, neededPixels: number, opaque: boolean): Bitmap {
  let bitmap = source;
  while (bitmap.width >= 2 * neededPixels && bitmap.height >= 2) {
    const half = host.createSurface(Math.ceil(bitmap.width / 2), Math.ceil(bitmap.height / 2));
    const context = contextOf(half, opaque);
    context.imageSmoothingQuality = 'low';
    context.drawImage(bitmap, 0, 0, half.width, half.height);
    bitmap = half;
  }
  return bitmap;
}
