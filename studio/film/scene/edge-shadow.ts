/** Draws the soft shadow beside a page that slides over another. */
import { gradientSurface } from '#studio/film/scene/gradient.ts';
import { translucent } from '#studio/film/scene/mixed-colour.ts';
import type { Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';

/** Design units. */
const REACH = 70;

/** As high as the frame; darkest at the side of the page, which comes from where the text ends. */
export function drawEdgeShadow(stage: Stage): Bitmap {
  const { frame, scale, storyboard } = stage;
  const width = Math.round(REACH * scale);
  const stops = Array.from(
    { length: 5 },
    (_, step) =>
      [
        step / 4,
        translucent('#000000', 0.3 * ((storyboard.direction === 'rtl' ? 4 - step : step) / 4) ** 2),
      ] as const,
  );
  return gradientSurface(stage, { width, height: frame.height }, 'right', stops);
}
