/** Draws a picture as a soft, darkened cover of the whole frame. */
import type { Stage } from '#studio/film/stage.ts';
import type { Bitmap, Context2D } from '#studio/film/surface.ts';

/** The picture is shrunk to this share of the frame first: what is left is color and light. */
const SHARPNESS = 1 / 32;

export function drawBlurredCover(stage: Stage, context: Context2D, source: Bitmap): void {
  const { frame } = stage;
  let side = {
    width: Math.max(8, Math.round(frame.width * SHARPNESS)),
    height: Math.max(8, Math.round(frame.height * SHARPNESS)),
  };
  const cover = Math.max(side.width / source.width, side.height / source.height);
  let from = stage.surface(side.width, side.height, true);
  from.context.imageSmoothingQuality = 'low';
  from.context.drawImage(
    source,
    (side.width - source.width * cover) / 2,
    (side.height - source.height * cover) / 2,
    source.width * cover,
    source.height * cover,
  );
  // Enlarging step by step with bilinear filtering is a smooth blur that costs next to nothing.
  while (side.width < frame.width / 2) {
    side = { width: side.width * 2, height: side.height * 2 };
    const next = stage.surface(side.width, side.height, true);
    next.context.drawImage(from.surface, 0, 0, side.width, side.height);
    from = next;
  }
  context.drawImage(from.surface, 0, 0, frame.width, frame.height);
  context.fillStyle = 'rgba(0, 0, 0, 0.18)';
  context.fillRect(0, 0, frame.width, frame.height);
}
