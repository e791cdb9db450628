/**
 * Measures how the light falls off across the background of a packshot: paper that is brighter in the middle
 * is still one paper.
 */
import type { PixelData } from '#studio/film/surface.ts';

/**
 * Factors of one channel over the picture: a quadratic surface in u and v, both −1 to 1 from edge to edge.
 * Coefficients of 1, u, v, u², uv, v².
 */
export type LightSurface = readonly number[];
export type BackgroundLight = {
  /** What each channel is multiplied with to become the even color; null where the background is even already. */
  gains: readonly [LightSurface, LightSurface, LightSurface] | null;
  /** Share of the picture's rim that is background, 0 to 1. */
  certainty: number;
};

/** The rim is read this far into the small copy, pixels. */
const RIM = 3;
/** Rim pixels that differ from the surface by more than this are the product's or another thing's. */
const OUTLIER = 0.06;
/** Fall-off below this is no fall-off. */
const EVEN = 0.012;
const MAX_GAIN = 1.8;
const ROUNDS = 4;

/** `small` is the whole picture at some 64 pixels; `colour` ("#rrggbb") what its background should be. */
export function measureBackgroundLight(small: PixelData, colour: string): BackgroundLight {
  const rim = rimOf(small);
  const wanted = [1, 3, 5].map((at) => Math.max(8, Number.parseInt(colour.slice(at, at + 2), 16)));
  const fits = wanted.map((target, channel) =>
    fit(
      rim.map(({ u, v, rgb }) => ({
        u,
        v,
        gain: Math.min(MAX_GAIN, target / Math.max(8, rgb[channel] ?? 0)),
      })),
    ),
  );
  const [red, green, blue] = fits;
  if (red === undefined || green === undefined || blue === undefined) return { gains: null, certainty: 0 };
  const certainty = Math.min(...fits.map((each) => each.inliers)) / rim.length;
  const largest = Math.max(
    ...rim.flatMap(({ u, v }) => fits.map((each) => Math.abs(valueAt(each.surface, u, v) - 1))),
  );
  return { gains: largest < EVEN ? null : [red.surface, green.surface, blue.surface], certainty };
}

export const valueAt = (
  [c = 1, cu = 0, cv = 0, cuu = 0, cuv = 0, cvv = 0]: LightSurface,
  u: number,
  v: number,
): number => c + cu * u + cv * v + cuu * u * u + cuv * u * v + cvv * v * v;

type Sample = { u: number; v: number; gain: number };

function rimOf({ data, width, height }: PixelData): { u: number; v: number; rgb: number[] }[] {
  const found: { u: number; v: number; rgb: number[] }[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x >= RIM && y >= RIM && x < width - RIM && y < height - RIM) continue;
      const at = (y * width + x) * 4;
      found.push({
        u: (2 * (x + 0.5)) / width - 1,
        v: (2 * (y + 0.5)) / height - 1,
        rgb: [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0],
      });
    }
  }
  return found;
}

/** Least squares, again without the outliers until it holds. */
function fit(samples: readonly Sample[]): { surface: LightSurface; inliers: number } {
  const sorted = samples.map(({ gain }) => gain).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 1;
  let surface: LightSurface = [median, 0, 0, 0, 0, 0];
  let inliers = samples.filter(({ gain }) => Math.abs(gain - median) <= 3 * OUTLIER);
  for (let round = 0; round < ROUNDS && inliers.length > 24; round++) {
    surface = solve(inliers) ?? surface;
    const current = surface;
    inliers = samples.filter(({ u, v, gain }) => Math.abs(gain - valueAt(current, u, v)) <= OUTLIER);
  }
  return { surface, inliers: inliers.length };
}

function solve(samples: readonly Sample[]): LightSurface | null {
  const size = 6;
  const rows = Array.from({ length: size }, () => new Float64Array(size + 1));
  for (const { u, v, gain } of samples) {
    const basis = [1, u, v, u * u, u * v, v * v];
    rows.forEach((row, i) => {
      basis.forEach((value, j) => (row[j] = (row[j] ?? 0) + (basis[i] ?? 0) * value));
      row[size] = (row[size] ?? 0) + (basis[i] ?? 0) * gain;
    });
  }
  // A little towards flat, so that a rim that lies on few lines still has one answer.
  rows.forEach((row, i) => (row[i] = (row[i] ?? 0) + (i === 0 ? 1e-9 : 1e-3 * samples.length)));
  return eliminate(rows, size);
}

/** Gauss with pivots; null when there is no one answer. */
function eliminate(rows: Float64Array[], size: number): number[] | null {
  for (let column = 0; column < size; column++) {
    const rest = rows.slice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    rows.splice(column, rest.length, ...rest);
    const pivot = rows[column];
    const lead = pivot?.[column] ?? 0;
    if (pivot === undefined || Math.abs(lead) < 1e-12) return null;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / lead;
      for (let at = column; at <= size; at++) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
