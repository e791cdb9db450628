/**
 * Finds the product in a picture: whether it stands free, on an even background or in surroundings, where it
 * is, and what a close view shows.
 */
import { chooseFocus } from '#adapters/images/choose-focus.ts';
import { evenBackground, productOfCutout, productOn } from '#adapters/images/even-background.ts';
import { areasOf, boxOf, keepAreas, maskOf, shareOf, type Mask } from '#adapters/images/mask.ts';
import { detailOf, salienceOf } from '#adapters/images/salience.ts';
import { borderPixels, type Thumbnail } from '#adapters/images/thumbnail.ts';
import type { Box, Picture, Point } from '#studio/product/picture.ts';

export type Subject = {
  kind: Picture['kind'];
  background: string | null;
  box: Box;
  focus: Point;
  /** The product's pixels. */
  mask: Mask;
};

/**
 * A picture with at least this share of it, and of its border, transparent is a cut-out; with less it has
 * round corners.
 */
const CLEAR = { picture: 0.06, border: 0.2 };
/** Areas that hold less of the salience than this share of what the strongest holds are surroundings. */
const MIN_PART = 0.2;
/**
 * Parts reach on to where the salience falls below this share of the threshold, unless they would grow by
 * more than this.
 */
const WEAKER = { share: 0.75, growth: 1.4 };
/** A salient part smaller or larger than this share of the picture is not trusted. */
const TRUSTED_SHARE = { min: 0.008, max: 0.72 };
/** Share of the salience, each way, that the box holds where no part stands out: a detail that fills the picture. */
const SPREAD_SHARE = 0.8;

export function findSubject(thumbnail: Thumbnail): Subject {
  const detail = detailOf(thumbnail);
  const standing = cutout(thumbnail) ?? packshot(thumbnail);
  if (standing !== null) {
    const box = boxOf(standing.mask, 1);
    if (box !== null) return { ...standing, box, focus: chooseFocus(detail, standing.mask, box) };
  }
  return lifestyle(thumbnail, detail);
}

type Standing = Pick<Subject, 'kind' | 'background' | 'mask'>;

function cutout(thumbnail: Thumbnail): Standing | null {
  const clear = (pixel: number): boolean => (thumbnail.rgba[pixel * 4 + 3] ?? 255) < 16;
  const border = borderPixels(thumbnail, 1);
  if (border.filter(clear).length < CLEAR.border * border.length) return null;
  if (shareOf(maskOf(thumbnail.width, thumbnail.height, clear)) < CLEAR.picture) return null;
  const mask = productOfCutout(thumbnail);
  return mask === null ? null : { kind: 'cutout', background: null, mask };
}

function packshot(thumbnail: Thumbnail): Standing | null {
  const background = evenBackground(thumbnail);
  const mask = background === null ? null : productOn(thumbnail, background);
  if (background === null || mask === null) return null;
  return {
    kind: 'packshot',
    background: `#${background.colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`,
    mask,
  };
}

/** The parts that stand out, or, where none does, the middle of what draws the eye. */
function lifestyle(thumbnail: Thumbnail, detail: Float32Array): Subject {
  const { width, height } = thumbnail;
  const salience = salienceOf(thumbnail, detail);
  const threshold = splitOf(salience);
  const raised = maskOf(width, height, (pixel) => (salience[pixel] ?? 0) > threshold);
  const weigh = (area: Int32Array): number => area.reduce((sum, pixel) => sum + (salience[pixel] ?? 0), 0);
  const strongest = Math.max(0, ...areasOf(raised).map(weigh));
  const strong = keepAreas(raised, (area) => weigh(area) >= MIN_PART * strongest);
  const reached = keepAreas(
    maskOf(width, height, (pixel) => (salience[pixel] ?? 0) > WEAKER.share * threshold),
    (area) => area.some((pixel) => strong.marked[pixel] === 1),
  );
  const parts = shareOf(reached) <= WEAKER.growth * shareOf(strong) ? reached : strong;
  const share = shareOf(parts);
  const found =
    share < TRUSTED_SHARE.min || share > TRUSTED_SHARE.max
      ? null
      : boxOf(parts, Math.round(0.015 * Math.max(width, height)));
  const box = found ?? middleOf(salience, width, height);
  const mask =
    found === null
      ? maskOf(width, height, (pixel) =>
          inside(box, ((pixel % width) + 0.5) / width, (Math.floor(pixel / width) + 0.5) / height),
        )
      : parts;
  return { kind: 'lifestyle', background: null, box, focus: chooseFocus(detail, mask, box), mask };
}

const inside = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

/** The value that best splits the plane in two (Otsu 1979), on 128 steps. */
function splitOf(plane: Float32Array): number {
  const steps = 128;
  const most = plane.reduce((a, b) => Math.max(a, b), 1e-6);
  const counts = new Float64Array(steps);
  for (const value of plane) {
    const step = Math.min(steps - 1, Math.floor((value / most) * steps));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  const sum = counts.reduce((total, count, step) => total + count * step, 0);
  let [below, sumBelow, best, split] = [0, 0, -1, 0];
  for (let step = 0; step < steps - 1; step++) {
    below += counts[step] ?? 0;
    sumBelow += (counts[step] ?? 0) * step;
    const above = plane.length - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2;
    if (between > best) [best, split] = [between, step + 1];
  }
  return (split / steps) * most;
}

function middleOf(salience: Float32Array, width: number, height: number): Box {
  const columns = new Float64Array(width);
  const rows = new Float64Array(height);
  salience.forEach((value, pixel) => {
    columns[pixel % width] = (columns[pixel % width] ?? 0) + value;
    rows[Math.floor(pixel / width)] = (rows[Math.floor(pixel / width)] ?? 0) + value;
  });
  const [left, right] = middleMass(columns);
  const [top, bottom] = middleMass(rows);
  return { x: left / width, y: top / height, width: (right - left) / width, height: (bottom - top) / height };
}

/** First index and the one after the last between which the middle share of the mass lies. */
function middleMass(masses: Float64Array): [number, number] {
  const edge = (masses.reduce((sum, mass) => sum + mass, 0) * (1 - SPREAD_SHARE)) / 2;
  let [before, first] = [0, 0];
  while (first < masses.length - 1 && before + (masses[first] ?? 0) < edge) before += masses[first++] ?? 0;
  let [after, last] = [0, masses.length];
  while (last > first + 1 && after + (masses[last - 1] ?? 0) < edge) after += masses[--last] ?? 0;
  return [first, last];
}
