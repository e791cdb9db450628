/** Draws straight gradients as one thin strip that is stretched: a gradient of the canvas takes ten times as long. */
import type { Stage } from '#studio/film/stage.ts';
import type { Context2D, Surface } from '#studio/film/surface.ts';

export type Stop = readonly [offset: number, colour: string];

/** Wide enough to be stretched without its ends being seen. */
const STRIP_PIXELS = 4;

/** Fills a rectangle with a gradient from its top to its foot, or from its left to its right. */
export function fillGradient(
  stage: Stage,
  context: Context2D,
  { width, height }: { width: number; height: number },
  towards: 'foot' | 'right',
  stops: readonly Stop[],
): void {
  const upright = towards === 'foot';
  const strip = upright ? stage.surface(STRIP_PIXELS, height) : stage.surface(width, STRIP_PIXELS);
  const gradient = upright
    ? strip.context.createLinearGradient(0, 0, 0, height)
    : strip.context.createLinearGradient(0, 0, width, 0);
  for (const [offset, colour] of stops) gradient.addColorStop(offset, colour);
  strip.context.fillStyle = gradient;
  strip.context.fillRect(0, 0, width, height);
  context.imageSmoothingEnabled = false;
  context.drawImage(strip.surface, 0, 0, width, height);
  context.imageSmoothingEnabled = true;
}

/** A new surface filled so. */
export function gradientSurface(
  stage: Stage,
  size: { width: number; height: number },
  towards: 'foot' | 'right',
  stops: readonly Stop[],
): Surface {
  const { surface, context } = stage.surface(size.width, size.height);
  fillGradient(stage, context, size, towards, stops);
  return surface;
}
