/**
 * Lifts a product off the even color it was photographed on, so that it can stand on another background with
 * its own shadow.
 */
import type { PixelRect } from '#studio/film/film.ts';
import type { LightSurface } from '#studio/film/scene/background-light.ts';
import type { PixelData } from '#studio/film/surface.ts';
import type { Box } from '#studio/product/picture.ts';

/** Differences up to this share count as the even color: JPEG noise and paper that is not quite even. */
const TOLERANCE = 0.035;

/** Sides on which the product is cut off by the picture's own edge: it dissolves there, so that no edge is seen. */
export type PictureEdges = { left: boolean; top: boolean; right: boolean; bottom: boolean };

/** Share of the surface over which such a side dissolves. */
const FEATHER = 0.04;
/** Opacity is counted in this many steps. */
const OPAQUE = 255;

/** What is lifted, and from what. */
export type Lifting = {
  /** "#rrggbb". */
  colour: string;
  edges: PictureEdges;
  /**
   * Brings each point of the picture to that color first, where the light falls off; `part` is the part of
   * the picture that the pixels show.
   */
  light: { gains: readonly [LightSurface, LightSurface, LightSurface]; part: Box } | null;
};

/**
 * Gives every pixel the least opacity with which it appears unchanged on `colour`: shadows become dark and
 * translucent, the product stays, the `colour` itself vanishes. Changes the pixels in place and returns the
 * box of what is left, null when nothing is.
 */
export function liftFromBackground(pixels: PixelData, { colour, edges, light }: Lifting): PixelRect | null {
  if (light !== null) evenOut(pixels, light);
  const { data, width, height } = pixels;
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  const [reds, greens, blues] = [opacities(red), opacities(green), opacities(blue)];
  const stretch = Float32Array.from({ length: OPAQUE + 1 }, (_, opacity) => OPAQUE / Math.max(1, opacity));
  const columns = ramp(width, edges.left, edges.right);
  const rows = ramp(height, edges.top, edges.bottom);
  let [left, right, top, bottom] = [width, -1, height, -1];
  // The hot loop, over every pixel of every packshot: plain reads and writes, and an early exit for the
  // background, which is most of it.
  for (let y = 0, at = 0; y < height; y++) {
    let first = width;
    let last = -1;
    const row = rows[y] ?? 1;
    for (let x = 0; x < width; x++, at += 4) {
      const r = data[at] ?? 0;
      const g = data[at + 1] ?? 0;
      const b = data[at + 2] ?? 0;
      const opacity = Math.max(reds[r] ?? 0, greens[g] ?? 0, blues[b] ?? 0);
      if (opacity === 0) {
        data[at + 3] = 0;
        continue;
      }
      const by = stretch[opacity] ?? 1;
      // The array clamps and rounds.
      data[at] = red + (r - red) * by;
      data[at + 1] = green + (g - green) * by;
      data[at + 2] = blue + (b - blue) * by;
      data[at + 3] = opacity * row * (columns[x] ?? 1);
      if (x < first) first = x;
      last = x;
    }
    if (last < 0) continue;
    if (first < left) left = first;
    if (last > right) right = last;
    if (y < top) top = y;
    bottom = y;
  }
  return right < left ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** Multiplies each channel with its surface, by differences along each row: two additions a channel. */
function evenOut({ data, width, height }: PixelData, { gains, part }: NonNullable<Lifting['light']>): void {
  const step = (2 * part.width) / width;
  const first = 2 * (part.x + part.width / width / 2) - 1;
  gains.forEach(([c = 1, cu = 0, cv = 0, cuu = 0, cuv = 0, cvv = 0], channel) => {
    for (let y = 0; y < height; y++) {
      const v = 2 * (part.y + (part.height * (y + 0.5)) / height) - 1;
      let gain = c + cv * v + cvv * v * v + (cu + cuv * v) * first + cuu * first * first;
      let change = (cu + cuv * v) * step + cuu * (2 * first * step + step * step);
      const bend = 2 * cuu * step * step;
      const end = (y + 1) * width * 4;
      for (let at = y * width * 4 + channel; at < end; at += 4) {
        data[at] = (data[at] ?? 0) * gain;
        gain += change;
        change += bend;
      }
    }
  });
}

/**
 * The least opacity by a channel's value: how far it lies from the background towards black or white, beyond
 * the tolerance.
 */
function opacities(background: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, value) => {
    const distance =
      value <= background
        ? (background - value) / Math.max(1, background)
        : (value - background) / Math.max(1, 255 - background);
    return Math.round(OPAQUE * Math.max(0, (distance - TOLERANCE) / (1 - TOLERANCE)));
  });
}

function ramp(length: number, first: boolean, last: boolean): Float32Array {
  const reach = Math.max(1, length * FEATHER);
  return Float32Array.from({ length }, (_, at) => {
    const fromFirst = first ? Math.min(1, at / reach) : 1;
    const fromLast = last ? Math.min(1, (length - 1 - at) / reach) : 1;
    return smooth(fromFirst) * smooth(fromLast);
  });
}

const smooth = (t: number): number => t * t * (3 - 2 * t);
