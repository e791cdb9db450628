/** Arithmetic of rectangles in whole pixels. */
import type { PixelRect } from '#studio/film/film.ts';

/** The pixels that two rectangles share, or null when they share none. */
export function intersect(a: PixelRect, b: PixelRect): PixelRect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

export const contains = (outer: PixelRect, inner: PixelRect): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** The smallest rectangle around two. */
export function unite(a: PixelRect, b: PixelRect): PixelRect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** The part of `from` outside `hole`, in at most four rectangles. */
export function subtract(from: PixelRect, hole: PixelRect): PixelRect[] {
  const cut = intersect(from, hole);
  if (cut === null) return [from];
  const [right, bottom] = [from.x + from.width, from.y + from.height];
  const [cutRight, cutBottom] = [cut.x + cut.width, cut.y + cut.height];
  return [
    { x: from.x, y: from.y, width: from.width, height: cut.y - from.y },
    { x: from.x, y: cutBottom, width: from.width, height: bottom - cutBottom },
    { x: from.x, y: cut.y, width: cut.x - from.x, height: cut.height },
    { x: cutRight, y: cut.y, width: right - cutRight, height: cut.height },
  ].filter(({ width, height }) => width > 0 && height > 0);
}

/** The smallest rectangle around it on even pixels, inside the frame: the chroma of 4:2:0 video covers two by two. */
export function onEvenPixels(rect: PixelRect, frame: PixelRect): PixelRect {
  const x = rect.x - (rect.x % 2);
  const y = rect.y - (rect.y % 2);
  const right = Math.min(frame.width, 2 * Math.ceil((rect.x + rect.width) / 2));
  const bottom = Math.min(frame.height, 2 * Math.ceil((rect.y + rect.height) / 2));
  return { x, y, width: right - x, height: bottom - y };
}

export const areaOf = (rect: PixelRect): number => rect.width * rect.height;
