/**
 * Finds out whether a product stands on one even color that can continue beyond the picture's edges, and
 * which pixels are that background.
 */
import { areasOf, fillHoles, keepAreas, maskOf, shareOf, type Mask } from '#adapters/images/mask.ts';
import { borderPixels, type Thumbnail } from '#adapters/images/thumbnail.ts';
import { writeOklab } from '#studio/shared/oklab.ts';

/** Red, green and blue, 0 to 255. */
export type Background = {
  colour: readonly [number, number, number];
  /** How far its own pixels stray from the color, 0 to 255. */ noise: number;
};

/** Share of the border that must be background; the product, its shadow or its cord may cross the rest. */
const EVEN_BORDER = 0.85;
/** Largest difference of a channel at which two colors are one background: the film removes it without a trace. */
const EVEN = 9;
/**
 * A product can't be lifted off a background darker than this (OKLab): shadows darken a light background,
 * nothing brightens a dark one.
 */
const MIN_LIGHTNESS = 0.7;
/** A border that strays up to this far from the color is a backdrop that darkens, not a product that crosses it. */
const STRAYING = 40;
const STRAYING_BORDER = 0.06;

/**
 * Soft shadow and light keep the background's hue (ratios of the channels this close), stay within these
 * ratios to it, and have no edges.
 */
const SOFT = { ratioSpread: 0.05, darkest: 0.5, brightest: 1.12, edge: 7 };
/**
 * A pool of light on the backdrop is as soft, and would be lifted with the product: so much of it makes the
 * background uneven.
 */
const GLOW = { brighter: 6, share: 0.02 };
/**
 * Areas smaller than this share of the picture, or nowhere this far from the background, are dust,
 * compression noise and folds in the paper.
 */
const SPECK = { share: 0.0008, apart: 16 };
/**
 * An enclosed part this near to the background all over is a hole (inside a handle), not a pale part of the
 * product.
 */
const HOLE = 2.5;
/** Share of the border that a product may cross: more, and it is cut off by the picture. */
const CROSSING = 0.1;
/** Nothing stands out, or nearly everything does: no packshot. */
const SUBJECT_SHARE = { min: 0.004, max: 0.9 };

/** Null when the border is not of one color. */
export function evenBackground(thumbnail: Thumbnail): Background | null {
  const { width, height } = thumbnail;
  const border = borderPixels(thumbnail, Math.max(1, Math.round(Math.min(width, height) * 0.02)));
  const colour = medianColour(thumbnail, border);
  if (lightnessOf(colour) < MIN_LIGHTNESS) return null;
  const apart = border.map((pixel) => apartFrom(thumbnail, pixel, colour)).sort((a, b) => a - b);
  const even = apart.filter((value) => value <= EVEN).length / border.length;
  const straying = apart.filter((value) => value > EVEN && value <= STRAYING).length / border.length;
  if (even < EVEN_BORDER || straying > STRAYING_BORDER) return null;
  return { colour, noise: apart[Math.floor(border.length * 0.8)] ?? 0 };
}

/**
 * The product on its background, without the soft shadow it casts; pale parts that its outline encloses
 * belong to it. Null when there is none, when it is cut off by the picture's edges, or when light on the
 * backdrop makes the background uneven.
 */
export function productOn(thumbnail: Thumbnail, background: Background): Mask | null {
  const { width, height } = thumbnail;
  const tolerance = Math.max(5, background.noise + 3);
  const apart = (pixel: number): number => apartFrom(thumbnail, pixel, background.colour);
  const raised = maskOf(
    width,
    height,
    (pixel) => apart(pixel) > tolerance && !isSoftLight(thumbnail, pixel, background),
  );
  const filled = fillHoles(
    raised,
    (hole) => hole.reduce((sum, pixel) => sum + apart(pixel), 0) > HOLE * hole.length,
  );
  const product = keepAreas(
    filled,
    (area) =>
      area.length >= SPECK.share * raised.marked.length && area.some((pixel) => apart(pixel) >= SPECK.apart),
  );
  const share = shareOf(product);
  if (share < SUBJECT_SHARE.min || share > SUBJECT_SHARE.max) return null;
  const border = borderPixels(thumbnail, 1);
  if (border.filter((pixel) => product.marked[pixel] === 1).length > CROSSING * border.length) return null;
  const glows = maskOf(
    width,
    height,
    (pixel) => product.marked[pixel] === 0 && brighterBy(thumbnail, pixel, background.colour) > GLOW.brighter,
  );
  return shareOf(glows) > GLOW.share ? null : product;
}

/** What of a cut-out can be seen, without the soft shadow some come with. */
export function productOfCutout({ width, height, rgba }: Thumbnail): Mask | null {
  const alpha = (pixel: number): number => rgba[pixel * 4 + 3] ?? 0;
  const dark = (pixel: number): boolean =>
    Math.max(rgba[pixel * 4] ?? 0, rgba[pixel * 4 + 1] ?? 0, rgba[pixel * 4 + 2] ?? 0) < 40;
  const seen = maskOf(width, height, (pixel) => alpha(pixel) > 24 && !(dark(pixel) && alpha(pixel) < 128));
  const product = keepAreas(seen, (area) => area.length >= SPECK.share * seen.marked.length);
  return areasOf(product).length === 0 ? null : product;
}

/** The largest difference of a channel, 0 to 255. */
function apartFrom({ rgba }: Thumbnail, pixel: number, [red, green, blue]: Background['colour']): number {
  const at = pixel * 4;
  return Math.max(
    Math.abs((rgba[at] ?? 0) - red),
    Math.abs((rgba[at + 1] ?? 0) - green),
    Math.abs((rgba[at + 2] ?? 0) - blue),
  );
}

function brighterBy({ rgba }: Thumbnail, pixel: number, colour: Background['colour']): number {
  return Math.max(...colour.map((value, channel) => (rgba[pixel * 4 + channel] ?? 0) - value));
}

function isSoftLight(thumbnail: Thumbnail, pixel: number, { colour }: Background): boolean {
  const { rgba } = thumbnail;
  let [least, most] = [Infinity, 0];
  for (const [channel, value] of colour.entries()) {
    const ratio = ((rgba[pixel * 4 + channel] ?? 0) + 4) / (value + 4);
    if (ratio < least) least = ratio;
    if (ratio > most) most = ratio;
  }
  return (
    most <= SOFT.brightest &&
    least >= SOFT.darkest &&
    most - least <= SOFT.ratioSpread &&
    steepestAt(thumbnail, pixel) < SOFT.edge
  );
}

/** The largest difference of a channel to one of the four neighbors. */
function steepestAt({ width, height, rgba }: Thumbnail, pixel: number): number {
  const x = pixel % width;
  const y = Math.floor(pixel / width);
  let steepest = 0;
  for (const [inside, next] of [
    [x > 0, pixel - 1],
    [x < width - 1, pixel + 1],
    [y > 0, pixel - width],
    [y < height - 1, pixel + width],
  ] as const) {
    if (!inside) continue;
    for (let channel = 0; channel < 3; channel++)
      steepest = Math.max(
        steepest,
        Math.abs((rgba[pixel * 4 + channel] ?? 0) - (rgba[next * 4 + channel] ?? 0)),
      );
  }
  return steepest;
}

function lightnessOf([red, green, blue]: Background['colour']): number {
  const lab = new Float32Array(3);
  writeOklab(red, green, blue, lab, 0);
  return lab[0] ?? 0;
}

function medianColour({ rgba }: Thumbnail, pixels: readonly number[]): [number, number, number] {
  const median = (channel: number): number =>
    pixels.map((pixel) => rgba[pixel * 4 + channel] ?? 0).sort((a, b) => a - b)[
      Math.floor(pixels.length / 2)
    ] ?? 0;
  return [median(0), median(1), median(2)];
}
