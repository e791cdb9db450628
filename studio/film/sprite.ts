/**
 * A frame as data: the list of bitmaps that lie on it, bottom first. Painting such a list is the only drawing
 * there is.
 */
import type { PixelRect } from '#studio/film/film.ts';
import { contains, intersect } from '#studio/film/rect.ts';
import type { Bitmap } from '#studio/film/surface.ts';

/** Floats are pixels of the frame. */
export type PixelBox = { x: number; y: number; width: number; height: number };

/** One bitmap on a frame, and how it is painted. Lengths are pixels of the frame, from its top left corner. */
export type Sprite = {
  bitmap: Bitmap;
  /** Every pixel of the bitmap covers what lies below it. */
  opaque: boolean;
  /** Where the bitmap lies; drawn pixel for pixel when it is as large as the bitmap and stands on whole pixels. */
  box: PixelBox;
  /** How far it is turned around the middle of its box, degrees clockwise. */
  turnDegrees: number;
  /** 0 to 1. */
  opacity: number;
  /** Only this part of the frame is drawn. */
  clip: PixelRect | null;
  /** Only inside this circle. */
  circle: { x: number; y: number; radius: number } | null;
};

/** A sprite that shows the whole bitmap at full opacity and counts as transparent, apart from what `change` says. */
export const sprite = (bitmap: Bitmap, box: PixelBox, change: Partial<Sprite> = {}): Sprite => ({
  bitmap,
  opaque: false,
  box,
  turnDegrees: 0,
  opacity: 1,
  clip: null,
  circle: null,
  ...change,
});

/** A bitmap and its position on the frame, in whole pixels. */
export type Placed = { bitmap: Bitmap; x: number; y: number };

/** The whole bitmap at its own size, pixel for pixel, apart from what `change` says. */
export const placedSprite = ({ bitmap, x, y }: Placed, change: Partial<Sprite> = {}): Sprite =>
  sprite(bitmap, { x, y, width: bitmap.width, height: bitmap.height }, change);

/** Multiplies the opacity of each sprite by `opacity`, 0 to 1. */
export const faded = (sprites: readonly Sprite[], opacity: number): Sprite[] =>
  opacity >= 1 ? [...sprites] : sprites.map((each) => ({ ...each, opacity: each.opacity * opacity }));

/** Only what lies inside the area; whole sprites outside it are left out. */
export function clipped(sprites: readonly Sprite[], area: PixelRect): Sprite[] {
  return sprites.flatMap((each) => {
    const clip = each.clip === null ? area : intersect(each.clip, area);
    return clip === null ? [] : [{ ...each, clip }];
  });
}

/** Moved by whole pixels: still bitmaps stay pixel for pixel. */
export function moved(sprites: readonly Sprite[], x: number, y: number): Sprite[] {
  return sprites.map((each) => ({
    ...each,
    box: { ...each.box, x: each.box.x + x, y: each.box.y + y },
    clip: each.clip === null ? null : { ...each.clip, x: each.clip.x + x, y: each.clip.y + y },
  }));
}

/** Whether both paint the same pixels: the same bitmap object, box, turn, opacity, clip and circle. */
export function sameSprite(a: Sprite, b: Sprite): boolean {
  return (
    a.bitmap === b.bitmap &&
    a.opacity === b.opacity &&
    a.turnDegrees === b.turnDegrees &&
    sameBox(a.box, b.box) &&
    (a.clip === null ? b.clip === null : b.clip !== null && sameBox(a.clip, b.clip)) &&
    (a.circle === null
      ? b.circle === null
      : b.circle !== null &&
        a.circle.x === b.circle.x &&
        a.circle.y === b.circle.y &&
        a.circle.radius === b.circle.radius)
  );
}

const sameBox = (a: PixelBox, b: PixelBox): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** The whole pixels a sprite may touch, or null when it touches none of the frame. */
export function boundsOf(each: Sprite, frame: PixelRect): PixelRect | null {
  const { clip, circle, opacity } = each;
  if (opacity <= 0) return null;
  const box = boxAround(each);
  // One pixel more on each side: bilinear filtering reaches half a pixel beyond the box.
  const right = Math.ceil(box.x + box.width) + 1;
  const bottom = Math.ceil(box.y + box.height) + 1;
  const [x, y] = [Math.floor(box.x) - 1, Math.floor(box.y) - 1];
  let bounds = intersect({ x, y, width: right - x, height: bottom - y }, frame);
  if (clip !== null) bounds = bounds && intersect(bounds, clip);
  if (circle !== null) {
    const size = Math.ceil(2 * circle.radius) + 3;
    bounds =
      bounds &&
      intersect(bounds, {
        x: Math.floor(circle.x - circle.radius) - 1,
        y: Math.floor(circle.y - circle.radius) - 1,
        width: size,
        height: size,
      });
  }
  return bounds;
}

/** The upright box around a sprite as it is turned. */
function boxAround({ box, turnDegrees }: Sprite): PixelBox {
  if (turnDegrees === 0) return box;
  const { cos, sin } = turned(turnDegrees);
  const width = Math.abs(box.width * cos) + Math.abs(box.height * sin);
  const height = Math.abs(box.width * sin) + Math.abs(box.height * cos);
  return {
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - height) / 2,
    width,
    height,
  };
}

/** Cosine and sine of an angle in degrees. */
export function turned(degrees: number): { cos: number; sin: number } {
  const radians = (degrees * Math.PI) / 180;
  return { cos: Math.cos(radians), sin: Math.sin(radians) };
}

/** True when nothing below the sprite can be seen inside the region. */
export function hides(
  { box, turnDegrees, clip, circle, opaque, opacity }: Sprite,
  region: PixelRect,
): boolean {
  if (!opaque || opacity < 1 || circle !== null || turnDegrees !== 0) return false;
  const inside =
    box.x <= region.x &&
    box.y <= region.y &&
    box.x + box.width >= region.x + region.width &&
    box.y + box.height >= region.y + region.height;
  return inside && (clip === null || contains(clip, region));
}
