/** Draws the soft shadow beside a page that slides over another. */
import type { Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';

/** Design units. */
const REACH = 70;

/** As high as the frame; darkest at the side of the page, which comes from where the text ends. */
export function drawEdgeShadow(stage: Stage): Bitmap {
  const { frame, scale, storyboard } = stage;
  const width = Math.round(REACH * scale);
  const made = stage.surface(width, frame.height);
  const [light, dark] = storyboard.direction === 'rtl' ? [width, 0] : [0, width];
  const gradient = made.context.createLinearGradient(light, 0, dark, 0);
  for (let step = 0; step <= 4; step++) gradient.addColorStop(step / 4, `rgba(0, 0, 0, ${(0.3 * (step / 4) ** 2).toFixed(3)})`);
  made.context.fillStyle = gradient;
  made.context.fillRect(0, 0, width, frame.height);
  return made.surface;
}
