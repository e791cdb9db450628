/** Darkens the foot of a picture behind captions that have no plate, for looks whose text is light. */
import type { Placed } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';

/** Share of the frame's height that is shaded, and how dark it gets: white text on a white picture still has a contrast of 4.5. */
const SHADE = { share: 0.54, darkest: 0.78 };

export function drawShade(stage: Stage): Placed {
  const height = Math.round(stage.frame.height * SHADE.share);
  const { surface, context } = stage.surface(stage.frame.width, height);
  const gradient = context.createLinearGradient(0, 0, 0, height);
  for (let step = 0; step <= 8; step++) gradient.addColorStop((0.36 * step) / 8, `rgba(0, 0, 0, ${(SHADE.darkest * Math.sin((Math.PI * step) / 16) ** 2).toFixed(3)})`);
  gradient.addColorStop(1, `rgba(0, 0, 0, ${SHADE.darkest})`);
  context.fillStyle = gradient;
  context.fillRect(0, 0, stage.frame.width, height);
  return { bitmap: surface, x: 0, y: stage.frame.height - height };
}
