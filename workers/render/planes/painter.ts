/**
 * Paints a film's frames straight into the planes that the encoder takes: nothing is drawn in RGB and
 * converted afterwards.
 */
import type { PixelRect } from '#studio/film/film.ts';
import { intersect } from '#studio/film/rect.ts';
import { boundsOf, hides, turned, type Sprite } from '#studio/film/sprite.ts';
import type { BitmapPlanes } from '#workers/render/planes/bitmap-planes.ts';
import { openPlanesModule, type PlanesModule } from '#workers/render/planes/planes-module.ts';
import { openBitmapCache, type ReadPixels } from '#workers/render/planes/bitmap-cache.ts';

export type Painter = {
  /** Paints what of the sprites lies in the region (even pixels); what lies outside stays as it was. */
  paint(sprites: readonly Sprite[], region: PixelRect): void;
  /** The frame as I420: Y, then U, then V. Valid until the next call of `paint`. */
  frame(): Uint8Array;
};

/** Bitmaps that are not painted for this many regions are dropped. */
const TIDY_AFTER_REGIONS = 60;
/** Footage brings a new bitmap every frame: they are forgotten sooner, eight of 2160p at the latest. */
const TIDY_AFTER_BYTES = 256e6;
/** What `draw` needs besides: four rows as wide as the widest bitmap, and 48 bytes for 8 columns of the frame. */
const SCRATCH = { rows: 4, widestBitmapFrames: 4, tableBytesAColumn: 6 };

type Target = {
  module: PlanesModule;
  width: number;
  luma: number;
  blue: number;
  red: number;
  scratch: number;
  rowBytes: number;
};

/** Width and height in pixels, both even. */
export function openPainter(width: number, height: number, readPixels: ReadPixels): Painter {
  if (width % 2 !== 0 || height % 2 !== 0)
    throw new RangeError(`I420 needs even sides; got ${width} × ${height}.`);
  const module = openPlanesModule();
  const bitmapCache = openBitmapCache(module, readPixels);
  const area = width * height;
  const luma = module.allocate(1.5 * area);
  const rowBytes = 16 * Math.ceil((SCRATCH.widestBitmapFrames * Math.max(width, height)) / 16) + 64;
  const scratch = module.allocate(SCRATCH.rows * rowBytes + SCRATCH.tableBytesAColumn * (width + 8));
  const target: Target = {
    module,
    width,
    luma,
    blue: luma + area,
    red: luma + 1.25 * area,
    scratch,
    rowBytes,
  };
  let regions = 0;
  return {
    paint(sprites, region) {
      const lowest = Math.max(
        0,
        sprites.findLastIndex((each) => hides(each, region)),
      );
      for (const each of sprites.slice(lowest)) {
        const area = pixelsOf(each, region);
        if (area === null) continue;
        if (each.bitmap.width > SCRATCH.widestBitmapFrames * Math.max(width, height))
          throw new RangeError(
            `A bitmap of ${each.bitmap.width} pixels is too wide for a frame of ${width} × ${height}.`,
          );
        const exact = isExact(each);
        const draw = each.turnDegrees === 0 ? drawSprite : drawTurned;
        draw(
          target,
          each,
          bitmapCache.planesOf(each.bitmap, each.opaque, {
            left: exact ? odd(each.box.x) : 0,
            top: exact ? odd(each.box.y) : 0,
          }),
          area,
        );
      }
      if (++regions % TIDY_AFTER_REGIONS === 0 || bitmapCache.convertedBytes > TIDY_AFTER_BYTES)
        bitmapCache.tidy();
    },
    frame: () => module.bytes().subarray(luma, luma + 1.5 * area),
  };
}

/** Drawn pixel for pixel. */
const isExact = ({ box, bitmap, turnDegrees }: Sprite): boolean =>
  turnDegrees === 0 &&
  box.width === bitmap.width &&
  box.height === bitmap.height &&
  Number.isInteger(box.x) &&
  Number.isInteger(box.y);

const odd = (value: number): 0 | 1 => (value % 2 === 0 ? 0 : 1);

/** The pixels of the region whose centers lie inside the sprite's box, or null when there are none. */
function pixelsOf(sprite: Sprite, region: PixelRect): PixelRect | null {
  const bounds = boundsOf(sprite, region);
  if (bounds === null || sprite.turnDegrees !== 0) return bounds;
  const { box } = sprite;
  const [x, y] = [Math.ceil(box.x - 0.5), Math.ceil(box.y - 0.5)];
  return intersect(bounds, {
    x,
    y,
    width: Math.ceil(box.x + box.width - 0.5) - x,
    height: Math.ceil(box.y + box.height - 0.5) - y,
  });
}

function drawSprite(
  { module, width, luma, blue, red, scratch, rowBytes }: Target,
  { box, bitmap, opacity, circle }: Sprite,
  planes: BitmapPlanes,
  area: PixelRect,
): void {
  const { stride, padding } = planes;
  const [left, top, right, bottom] = [area.x, area.y, area.x + area.width, area.y + area.height];
  const [lastX, lastY] = [bitmap.width + padding.left - 1, bitmap.height + padding.top - 1];
  const [stepX, stepY] = [bitmap.width / box.width, bitmap.height / box.height];
  const strength = Math.round(opacity * 255);
  const { x: centreX, y: centreY, radius } = circle ?? { x: 0, y: 0, radius: 0 };
  // The center of the frame's pixel at x is x + ½; it shows the source at (x + ½ − box.x) × step − ½.
  module.draw(
    luma,
    width,
    left,
    top,
    right,
    bottom,
    planes.luma,
    stride,
    planes.alpha,
    lastX,
    lastY,
    stepX,
    (0.5 - box.x) * stepX - 0.5 + padding.left,
    stepY,
    (0.5 - box.y) * stepY - 0.5 + padding.top,
    strength,
    centreX,
    centreY,
    radius,
    scratch,
    rowBytes,
  );
  // A pixel of chroma belongs to what covers the upper left of its four pixels of luma; a soft edge to all
  // that it touches.
  const begin = planes.alpha === 0 ? Math.ceil : Math.floor;
  for (const [to, from] of [
    [blue, planes.blue],
    [red, planes.red],
  ] as const) {
    module.draw(
      to,
      width / 2,
      begin(left / 2),
      begin(top / 2),
      Math.ceil(right / 2),
      Math.ceil(bottom / 2),
      from,
      stride / 2,
      planes.chromaAlpha,
      lastX >> 1,
      lastY >> 1,
      stepX,
      ((1 - box.x) * stepX + padding.left) / 2 - 0.5,
      stepY,
      ((1 - box.y) * stepY + padding.top) / 2 - 0.5,
      strength,
      centreX / 2,
      centreY / 2,
      radius / 2,
      scratch,
      rowBytes,
    );
  }
}

/** The same for a sprite that is turned: its edges are soft, so chroma is drawn wherever luma is touched. */
function drawTurned(
  { module, width, luma, blue, red, scratch }: Target,
  { box, bitmap, turnDegrees, opacity, circle }: Sprite,
  planes: BitmapPlanes,
  area: PixelRect,
): void {
  const { cos, sin } = turned(turnDegrees);
  const [stepX, stepY] = [bitmap.width / box.width, bitmap.height / box.height];
  const [centreX, centreY] = [box.x + box.width / 2, box.y + box.height / 2];
  // The source's point for a point of the frame: turned back around the box's middle, then scaled.
  const [acrossX, acrossY] = [cos * stepX, sin * stepX];
  const [downX, downY] = [-sin * stepY, cos * stepY];
  const across = bitmap.width / 2 - acrossX * centreX - acrossY * centreY;
  const down = bitmap.height / 2 - downX * centreX - downY * centreY;
  const [lastX, lastY] = [bitmap.width - 1, bitmap.height - 1];
  const round = circle ?? { x: 0, y: 0, radius: 0 };
  for (const [to, from, by] of [
    [luma, planes.luma, 1],
    [blue, planes.blue, 2],
    [red, planes.red, 2],
  ] as const)
    module.drawTurned(
      to,
      width / by,
      Math.floor(area.x / by),
      Math.floor(area.y / by),
      Math.ceil((area.x + area.width) / by),
      Math.ceil((area.y + area.height) / by),
      from,
      planes.stride / by,
      by === 1 ? planes.alpha : planes.chromaAlpha,
      by === 1 ? lastX : lastX >> 1,
      by === 1 ? lastY : lastY >> 1,
      // The middle of the plane's pixel x lies at (x + ½) × by on the frame.
      acrossX,
      acrossY,
      (across + (by * (acrossX + acrossY)) / 2) / by - 0.5,
      downX,
      downY,
      (down + (by * (downX + downY)) / 2) / by - 0.5,
      Math.round(opacity * 255),
      round.x / by,
      round.y / by,
      round.radius / by,
      scratch,
    );
}
