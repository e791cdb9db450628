/** A frame as data: the list of bitmaps that lie on it, bottom first. Painting such a list is the only drawing there is. */
import type { PixelRect } from '#studio/film/film.ts';
import type { Bitmap } from '#studio/film/surface.ts';

/** Floats are pixels of the frame. */
export type PixelBox = { x: number; y: number; width: number; height: number };

export type Sprite = {
  bitmap: Bitmap;
  /** Every pixel of the bitmap covers what lies below it. */
  opaque: boolean;
  /** Where the bitmap lies; drawn pixel for pixel when it is as large as the bitmap and stands on whole pixels. */
  box: PixelBox;
  /** 0 to 1. */
  opacity: number;
  /** Only this part of the frame is drawn. */
  clip: PixelRect | null;
  /** Only inside this circle. */
  circle: { x: number; y: number; radius: number } | null;
};

export const sprite = (bitmap: Bitmap, box: PixelBox, change: Partial<Sprite> = {}): Sprite => ({ bitmap, opaque: false, box, opacity: 1, clip: null, circle: null, ...change });

export function sameSprite(a: Sprite, b: Sprite): boolean {
  return (
    a.bitmap === b.bitmap &&
    a.opacity === b.opacity &&
    sameBox(a.box, b.box) &&
    (a.clip === null ? b.clip === null : b.clip !== null && sameBox(a.clip, b.clip)) &&
    (a.circle === null ? b.circle === null : b.circle !== null && a.circle.x === b.circle.x && a.circle.y === b.circle.y && a.circle.radius === b.circle.radius)
  );
}

const sameBox = (a: PixelBox, b: PixelBox): boolean => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** The whole pixels a sprite may touch, or null when it touches none of the frame. */
export function boundsOf({ box, clip, circle, opacity }: Sprite, frame: PixelRect): PixelRect | null {
  if (opacity <= 0) return null;
  // One pixel more on each side: bilinear filtering reaches half a pixel beyond the box.
  let bounds = intersect({ x: Math.floor(box.x) - 1, y: Math.floor(box.y) - 1, width: Math.ceil(box.width) + 3, height: Math.ceil(box.height) + 3 }, frame);
  if (clip !== null) bounds = bounds && intersect(bounds, clip);
  if (circle !== null) {
    const { x, y, radius } = circle;
    bounds = bounds && intersect(bounds, { x: Math.floor(x - radius) - 1, y: Math.floor(y - radius) - 1, width: Math.ceil(2 * radius) + 3, height: Math.ceil(2 * radius) + 3 });
  }
  return bounds;
}

/** True when nothing below the sprite can be seen inside the region. */
export function hides(candidate: Sprite, region: PixelRect): boolean {
  const { box, clip } = candidate;
  if (!candidate.opaque || candidate.opacity < 1 || candidate.circle !== null) return false;
  const inside = box.x <= region.x && box.y <= region.y && box.x + box.width >= region.x + region.width && box.y + box.height >= region.y + region.height;
  return inside && (clip === null || contains(clip, region));
}

export function intersect(a: PixelRect, b: PixelRect): PixelRect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

const contains = (outer: PixelRect, inner: PixelRect): boolean =>
  outer.x <= inner.x && outer.y <= inner.y && outer.x + outer.width >= inner.x + inner.width && outer.y + outer.height >= inner.y + inner.height;

/** The smallest rectangle around two. */
export function unite(a: PixelRect, b: PixelRect): PixelRect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
