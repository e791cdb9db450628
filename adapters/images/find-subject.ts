/** Finds the product in a picture: whether it stands free, on an even ground, or in surroundings, and where. */
import { borderPixels, edges, type Thumbnail } from '#adapters/images/thumbnail.ts';
import type { Box, Picture, Point } from '#studio/product/picture.ts';

export type Subject = {
  kind: Picture['kind'];
  background: string | null;
  box: Box;
  focus: Point;
  /** 1 for pixels that belong to the product, 0 for the others. */
  mask: Uint8Array;
};

/** Share of the border that must be see-through for a cut-out, and must be of one colour for a packshot. */
const CLEAR_BORDER = 0.6;
const EVEN_BORDER = 0.9;
/** Largest difference of a channel, 0 to 255, at which two colours of an even ground count as one. */
const EVEN_TOLERANCE = 12;
/** Share of the salience that the box of a lifestyle picture holds, each way. */
const LIFESTYLE_SHARE = 0.84;

export function findSubject(thumbnail: Thumbnail): Subject {
  const border = borderPixels(thumbnail);
  const clear = border.filter((pixel) => (thumbnail.data[pixel * 4 + 3] ?? 255) < 16).length / border.length;
  if (clear >= CLEAR_BORDER) return cutout(thumbnail);
  const ground = medianColour(thumbnail, border);
  const even = border.filter((pixel) => difference(thumbnail, pixel, ground) <= EVEN_TOLERANCE).length / border.length;
  return (even >= EVEN_BORDER ? packshot(thumbnail, ground, border) : null) ?? lifestyle(thumbnail, ground);
}

function cutout(thumbnail: Thumbnail): Subject {
  const mask = Uint8Array.from({ length: thumbnail.width * thumbnail.height }, (_, pixel) => ((thumbnail.data[pixel * 4 + 3] ?? 0) > 40 ? 1 : 0));
  return { kind: 'cutout', background: null, ...measured(thumbnail, mask), mask };
}

/** Null when nothing stands out from the ground, or nearly everything does. */
function packshot(thumbnail: Thumbnail, ground: Colour, border: readonly number[]): Subject | null {
  const noise = border.map((pixel) => difference(thumbnail, pixel, ground)).sort((a, b) => a - b)[Math.floor(border.length * 0.85)] ?? 0;
  const threshold = Math.max(7, noise + 5);
  const raw = Uint8Array.from({ length: thumbnail.width * thumbnail.height }, (_, pixel) => (difference(thumbnail, pixel, ground) > threshold ? 1 : 0));
  const mask = withoutSpecks(raw, thumbnail.width, thumbnail.height);
  const share = mask.reduce((sum, value) => sum + value, 0) / mask.length;
  if (share < 0.005 || share > 0.9) return null;
  return { kind: 'packshot', background: hex(ground), ...measured(thumbnail, mask), mask };
}

/** What draws the eye: strong edges and colours unlike the border's, near the middle. The box holds most of that. */
function lifestyle(thumbnail: Thumbnail, ground: Colour): Subject {
  const { width, height } = thumbnail;
  const strength = edges(thumbnail);
  const salience = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      const [fromX, fromY] = [(x / width - 0.5) * 2, (y / height - 0.52) * 2];
      const central = Math.exp(-1.6 * (fromX * fromX + fromY * fromY));
      salience[pixel] = central * (Math.min(90, strength[pixel] ?? 0) + 0.35 * difference(thumbnail, pixel, ground));
    }
  }
  const columns = new Float64Array(width);
  const rows = new Float64Array(height);
  salience.forEach((value, pixel) => {
    columns[pixel % width] = (columns[pixel % width] ?? 0) + value;
    rows[Math.floor(pixel / width)] = (rows[Math.floor(pixel / width)] ?? 0) + value;
  });
  const [left, right] = middleMass(columns, LIFESTYLE_SHARE);
  const [top, bottom] = middleMass(rows, LIFESTYLE_SHARE);
  const box = { x: left / width, y: top / height, width: (right - left) / width, height: (bottom - top) / height };
  const mask = Uint8Array.from({ length: width * height }, (_, pixel) => (pixel % width >= left && pixel % width < right && Math.floor(pixel / width) >= top && Math.floor(pixel / width) < bottom ? 1 : 0));
  return { kind: 'lifestyle', background: null, box, focus: centreOfMass(salience, width, height), mask };
}

function measured(thumbnail: Thumbnail, mask: Uint8Array): { box: Box; focus: Point } {
  const { width, height } = thumbnail;
  let [left, top, right, bottom] = [width, height, 0, 0];
  mask.forEach((inside, pixel) => {
    if (inside === 0) return;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  });
  const strength = edges(thumbnail).map((value, pixel) => (mask[pixel] === 1 ? Math.min(120, value) + 4 : 0));
  return {
    box: { x: left / width, y: top / height, width: (right - left) / width, height: (bottom - top) / height },
    focus: centreOfMass(strength, width, height),
  };
}

/** Keeps connected areas of at least 0.15 % of the picture: dust and JPEG noise go. */
function withoutSpecks(mask: Uint8Array, width: number, height: number): Uint8Array {
  const kept = new Uint8Array(mask.length);
  const seen = new Uint8Array(mask.length);
  const smallest = 0.0015 * mask.length;
  for (let start = 0; start < mask.length; start++) {
    if (mask[start] !== 1 || seen[start] === 1) continue;
    const area = [start];
    seen[start] = 1;
    for (const pixel of area) {
      const x = pixel % width;
      for (const next of [x > 0 ? pixel - 1 : -1, x < width - 1 ? pixel + 1 : -1, pixel - width, pixel + width]) {
        if (next < 0 || next >= width * height || mask[next] !== 1 || seen[next] === 1) continue;
        seen[next] = 1;
        area.push(next);
      }
    }
    if (area.length >= smallest) for (const pixel of area) kept[pixel] = 1;
  }
  return kept;
}

/** First and last index between which `share` of the mass lies, the rest halved on both sides. */
function middleMass(masses: Float64Array, share: number): [number, number] {
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const edge = (total * (1 - share)) / 2;
  let [before, first] = [0, 0];
  while (first < masses.length - 1 && before + (masses[first] ?? 0) < edge) before += masses[first++] ?? 0;
  let [after, last] = [0, masses.length];
  while (last > first + 1 && after + (masses[last - 1] ?? 0) < edge) after += masses[--last] ?? 0;
  return [first, last];
}

function centreOfMass(masses: Float32Array, width: number, height: number): Point {
  let [total, sumX, sumY] = [0, 0, 0];
  masses.forEach((mass, pixel) => {
    total += mass;
    sumX += mass * (pixel % width);
    sumY += mass * Math.floor(pixel / width);
  });
  return total === 0 ? { x: 0.5, y: 0.5 } : { x: (sumX / total + 0.5) / width, y: (sumY / total + 0.5) / height };
}

type Colour = readonly [number, number, number];

function medianColour({ data }: Thumbnail, pixels: readonly number[]): Colour {
  const median = (channel: number): number => pixels.map((pixel) => data[pixel * 4 + channel] ?? 0).sort((a, b) => a - b)[Math.floor(pixels.length / 2)] ?? 0;
  return [median(0), median(1), median(2)];
}

const difference = ({ data }: Thumbnail, pixel: number, [red, green, blue]: Colour): number =>
  Math.max(Math.abs((data[pixel * 4] ?? 0) - red), Math.abs((data[pixel * 4 + 1] ?? 0) - green), Math.abs((data[pixel * 4 + 2] ?? 0) - blue));

const hex = (colour: Colour): string => `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
