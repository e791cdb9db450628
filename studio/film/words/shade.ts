/** Darkens the foot of a picture behind captions that have no plate, for looks whose text is light. */
import { sprite, type Sprite } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';

/** Share of the frame's height that is shaded, and how dark it gets. */
const SHADE = { share: 0.5, darkest: 0.72 };

export function shadeSprite(stage: Stage): Sprite {
  const height = Math.round(stage.frame.height * SHADE.share);
  const bitmap = stage.once('shade', () => {
    const { surface, context } = stage.surface(stage.frame.width, height);
    const gradient = context.createLinearGradient(0, 0, 0, height);
    gradient.addColorStop(0, 'rgba(0, 0, 0, 0)');
    gradient.addColorStop(0.45, `rgba(0, 0, 0, ${0.72 * SHADE.darkest})`);
    gradient.addColorStop(1, `rgba(0, 0, 0, ${SHADE.darkest})`);
    context.fillStyle = gradient;
    context.fillRect(0, 0, stage.frame.width, height);
    return surface;
  });
  return sprite(bitmap, { x: 0, y: stage.frame.height - height, width: stage.frame.width, height });
}
