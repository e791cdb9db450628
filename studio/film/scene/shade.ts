/** Darkens the foot of a picture behind captions that have no plate, for looks whose text is light. */
import { gradientSurface } from '#studio/film/scene/gradient.ts';
import { translucent } from '#studio/film/scene/mixed-colour.ts';
import type { Placed } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';

/**
 * Share of the frame's height that is shaded, and how dark it gets: white text on a white picture still has a
 * contrast of 4.5.
 */
const SHADE = { share: 0.54, darkest: 0.78 };

export function drawShade(stage: Stage): Placed {
  const height = Math.round(stage.frame.height * SHADE.share);
  const black = (opacity: number): string => translucent('#000000', opacity);
  const rise = Array.from(
    { length: 9 },
    (_, step) => [(0.36 * step) / 8, black(SHADE.darkest * Math.sin((Math.PI * step) / 16) ** 2)] as const,
  );
  const bitmap = gradientSurface(stage, { width: stage.frame.width, height }, 'foot', [
    ...rise,
    [1, black(SHADE.darkest)],
  ]);
  return { bitmap, x: 0, y: stage.frame.height - height };
}
