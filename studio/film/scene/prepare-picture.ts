/** Makes the bitmap of a shot: the part of the picture that is seen, a little larger than it is ever shown, tinted where the look asks for it. */
import type { PixelRect } from '#studio/film/film.ts';
import type { Stage } from '#studio/film/stage.ts';
import { contextOf, type Bitmap, type Surface } from '#studio/film/surface.ts';
import type { Box, Picture } from '#studio/product/picture.ts';
import type { Rect, Shot } from '#studio/storyboard/storyboard.ts';

export type PreparedPicture = {
  bitmap: Bitmap;
  /** The part of the picture that the bitmap holds, in fractions of the picture. */
  part: Box;
  opaque: boolean;
};

/** A bitmap is this much larger than it is shown at most: bilinear sampling then stays sharp and does not shimmer (measured: 41 dB to a 4 × supersampled frame). */
const OVERSAMPLING = 1.25;
/** Room around the part that is seen, in fractions of the picture, for filtering at its edges. */
const MARGIN = 0.01;

export function preparePicture(stage: Stage, shot: Shot, picture: Picture, source: Bitmap): PreparedPicture {
  const part = partSeen(shot);
  const largest = Math.max(shot.from.width, shot.to.width) * stage.scale * OVERSAMPLING;
  const width = Math.max(2, Math.round(Math.min(source.width, largest) * part.width));
  const height = Math.max(2, Math.round((width * part.height * source.height) / (part.width * source.width)));
  const opaque = shot.framing !== 'cutout';
  const surface = shrink(stage, source, part, width, height, opaque);
  if (shot.framing !== 'packshot' || picture.background === null) return { bitmap: surface, part, opaque };
  const ground = shot.backdrop === 'look' ? stage.colours.background : picture.background;
  return { ...withoutGround(stage, surface, part, tint(surface, picture.background, ground)), opaque };
}

/** What of the picture the window shows at any time: the path is straight, so its two ends say all. */
function partSeen(shot: Shot): Box {
  const { window } = shot;
  const edges = [shot.from, shot.to].map((rect: Rect) => ({
    left: (window.x - rect.x) / rect.width,
    top: (window.y - rect.y) / rect.height,
    right: (window.x + window.width - rect.x) / rect.width,
    bottom: (window.y + window.height - rect.y) / rect.height,
  }));
  const left = Math.max(0, Math.min(...edges.map((edge) => edge.left)) - MARGIN);
  const top = Math.max(0, Math.min(...edges.map((edge) => edge.top)) - MARGIN);
  const right = Math.min(1, Math.max(...edges.map((edge) => edge.right)) + MARGIN);
  const bottom = Math.min(1, Math.max(...edges.map((edge) => edge.bottom)) + MARGIN);
  return { x: left, y: top, width: Math.max(0.01, right - left), height: Math.max(0.01, bottom - top) };
}

/** By exact halves while it is more than twice too large, then one bilinear step. */
function shrink(stage: Stage, source: Bitmap, part: Box, width: number, height: number, opaque: boolean): Surface {
  let from: { bitmap: Bitmap; x: number; y: number; width: number; height: number } = {
    bitmap: source,
    x: part.x * source.width,
    y: part.y * source.height,
    width: part.width * source.width,
    height: part.height * source.height,
  };
  while (from.width >= 2 * width && from.height >= 2 * height) {
    const half = stage.surface(Math.ceil(from.width / 2), Math.ceil(from.height / 2), opaque);
    half.context.imageSmoothingQuality = 'low';
    half.context.drawImage(from.bitmap, from.x, from.y, from.width, from.height, 0, 0, from.width / 2, from.height / 2);
    from = { bitmap: half.surface, x: 0, y: 0, width: from.width / 2, height: from.height / 2 };
  }
  const { surface, context } = stage.surface(width, height, opaque);
  context.imageSmoothingQuality = 'low';
  context.drawImage(from.bitmap, from.x, from.y, from.width, from.height, 0, 0, width, height);
  return surface;
}

/**
 * Multiplies a packshot into a flat ground: its own even colour becomes the ground's, everything darker keeps its shade.
 * Values within 3 % of the packshot's colour count as that colour, so that JPEG noise leaves no edge. Gives the pixels that
 * are not ground: nothing else needs to be drawn.
 */
function tint(surface: Surface, from: string, to: string): PixelRect {
  const context = contextOf(surface);
  const { width, height } = surface;
  const pixels = context.getImageData(0, 0, width, height);
  const tables = [1, 3, 5].map((at) => {
    const white = Number.parseInt(from.slice(at, at + 2), 16);
    const ground = Number.parseInt(to.slice(at, at + 2), 16);
    return Uint8ClampedArray.from({ length: 256 }, (_, value) => ground * Math.min(1, value / (0.97 * white)));
  });
  const [red, green, blue] = tables;
  if (red === undefined || green === undefined || blue === undefined) throw new RangeError('A colour has three channels.');
  const ground = [red[255], green[255], blue[255]];
  const { data } = pixels;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const [r, g, b] = [red[data[at] ?? 0], green[data[at + 1] ?? 0], blue[data[at + 2] ?? 0]];
      data[at] = r ?? 0;
      data[at + 1] = g ?? 0;
      data[at + 2] = b ?? 0;
      if (r === ground[0] && g === ground[1] && b === ground[2]) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  context.putImageData(pixels, 0, 0);
  return right <= left ? { x: 0, y: 0, width, height } : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The bitmap cut down to the product and a rim of ground, which hides the product's last place when it moves. */
function withoutGround(stage: Stage, surface: Surface, part: Box, product: PixelRect): { bitmap: Bitmap; part: Box } {
  const rim = 2;
  const x = Math.max(0, product.x - rim);
  const y = Math.max(0, product.y - rim);
  const width = Math.min(surface.width, product.x + product.width + rim) - x;
  const height = Math.min(surface.height, product.y + product.height + rim) - y;
  const cut = stage.surface(width, height, true);
  cut.context.drawImage(surface, x, y, width, height, 0, 0, width, height);
  return {
    bitmap: cut.surface,
    part: {
      x: part.x + (x / surface.width) * part.width,
      y: part.y + (y / surface.height) * part.height,
      width: (width / surface.width) * part.width,
      height: (height / surface.height) * part.height,
    },
  };
}
