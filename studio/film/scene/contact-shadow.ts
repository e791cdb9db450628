/** Draws the soft shadow under a product that stands free. */
import type { Stage } from '#studio/film/stage.ts';
import { sprite, type PixelBox, type Sprite } from '#studio/film/sprite.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Box } from '#studio/product/picture.ts';

/** One bitmap serves every product: it is stretched to fit. */
export function drawContactShadow(stage: Stage): Bitmap {
  const { surface, context } = stage.surface(256, 64);
  context.setTransform(1, 0, 0, 0.25, 0, 0);
  const gradient = context.createRadialGradient(128, 128, 0, 128, 128, 128);
  for (let step = 0; step <= 6; step++)
    gradient.addColorStop(step / 6, `rgba(20, 14, 10, ${(0.46 * (1 - step / 6) ** 2).toFixed(3)})`);
  context.fillStyle = gradient;
  context.fillRect(0, 0, 256, 256);
  return surface;
}

/** The shadow at the foot of the subject; `whole` is the picture's rectangle in pixels. */
export function contactShadow(bitmap: Bitmap, subject: Box, whole: PixelBox): Sprite {
  const width = subject.width * whole.width * 1.1;
  const height = Math.min(width * 0.12, subject.height * whole.height * 0.3);
  const centre = whole.x + (subject.x + subject.width / 2) * whole.width;
  const foot = whole.y + (subject.y + subject.height) * whole.height;
  return sprite(bitmap, { x: centre - width / 2, y: foot - height * 0.6, width, height });
}
