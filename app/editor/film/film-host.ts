/** The browser's canvas: what the film draws on in a page. */
import type { CanvasHost, Surface } from '#studio/film/surface.ts';

export const filmHost: CanvasHost = {
  createSurface(width, height) {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    return asSurface(canvas);
  },
};

/** Readies a canvas of the page for frames: opaque, and of the film's size. */
export function frameSurface(
  canvas: HTMLCanvasElement,
  { width, height }: { width: number; height: number },
): Surface {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.getContext('2d', { alpha: false });
  return asSurface(canvas);
}

/** A page's canvas has every member of Surface; its own types only name the arguments more narrowly. */
const asSurface = (canvas: HTMLCanvasElement): Surface => canvas as unknown as Surface;
