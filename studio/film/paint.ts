/** Paints a list of sprites into a region of a surface. */
import type { PixelRect } from '#studio/film/film.ts';
import { intersect } from '#studio/film/rect.ts';
import { boundsOf, hides, turned, type Sprite } from '#studio/film/sprite.ts';
import type { Context2D } from '#studio/film/surface.ts';

/** Changes nothing outside the region; inside, every pixel is the same as when the whole frame is painted. */
export function paint(context: Context2D, sprites: readonly Sprite[], region: PixelRect): void {
  const lowest = Math.max(
    0,
    sprites.findLastIndex((each) => hides(each, region)),
  );
  context.save();
  context.beginPath();
  context.rect(region.x, region.y, region.width, region.height);
  context.clip();
  for (const each of sprites.slice(lowest))
    if (boundsOf(each, region) !== null) paintSprite(context, each, region);
  context.restore();
}

function paintSprite(
  context: Context2D,
  { bitmap, box, turnDegrees, clip, circle, opacity }: Sprite,
  region: PixelRect,
): void {
  const visible = clip === null ? region : intersect(region, clip);
  if (visible === null) return;
  const restricted = clip !== null || circle !== null || turnDegrees !== 0;
  if (restricted) {
    context.save();
    context.beginPath();
    context.rect(visible.x, visible.y, visible.width, visible.height);
    context.clip();
  }
  if (circle !== null) {
    context.beginPath();
    context.arc(circle.x, circle.y, circle.radius, 0, Math.PI * 2);
    context.clip();
  }
  context.globalAlpha = opacity;
  if (turnDegrees !== 0) {
    const { cos, sin } = turned(turnDegrees);
    context.setTransform(cos, sin, -sin, cos, box.x + box.width / 2, box.y + box.height / 2);
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'low';
    context.drawImage(bitmap, -box.width / 2, -box.height / 2, box.width, box.height);
    context.restore();
    return;
  }
  const exact =
    box.width === bitmap.width &&
    box.height === bitmap.height &&
    Number.isInteger(box.x) &&
    Number.isInteger(box.y);
  context.imageSmoothingEnabled = !exact;
  context.imageSmoothingQuality = 'low';
  if (exact) context.drawImage(bitmap, box.x, box.y);
  else context.drawImage(bitmap, box.x, box.y, box.width, box.height);
  if (restricted) context.restore();
}
