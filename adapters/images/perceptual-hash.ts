/**
 * A 64-bit hash that stays nearly the same when a picture is re-encoded, scaled or lightly cropped (pHash:
 * the low frequencies of a DCT).
 */
import type { Thumbnail } from '#adapters/images/thumbnail.ts';
import type { Box } from '#studio/product/picture.ts';

/** Sides of the gray picture the hash is made from, and of the block of frequencies that is kept. */
const SIDE = 32;
const KEPT = 8;

const COSINES = Float64Array.from({ length: KEPT * SIDE }, (_, at) =>
  Math.cos((((at % SIDE) + 0.5) * Math.floor(at / SIDE) * Math.PI) / SIDE),
);

/**
 * 16 hex digits that describe what lies in the box. Hashing the product's box makes packshots with more or
 * less white around the same product equal.
 */
export function perceptualHash(thumbnail: Thumbnail, box: Box): string {
  const grey = greyOf(thumbnail, box);
  const rows = new Float64Array(KEPT * SIDE);
  for (let y = 0; y < SIDE; y++) {
    for (let u = 0; u < KEPT; u++) {
      let sum = 0;
      for (let x = 0; x < SIDE; x++) sum += (grey[y * SIDE + x] ?? 0) * (COSINES[u * SIDE + x] ?? 0);
      rows[u * SIDE + y] = sum;
    }
  }
  const block = new Float64Array(KEPT * KEPT);
  for (let v = 0; v < KEPT; v++) {
    for (let u = 0; u < KEPT; u++) {
      let sum = 0;
      for (let y = 0; y < SIDE; y++) sum += (rows[u * SIDE + y] ?? 0) * (COSINES[v * SIDE + y] ?? 0);
      block[v * KEPT + u] = sum;
    }
  }
  const median = block.slice(1).sort()[Math.floor((block.length - 1) / 2)] ?? 0;
  let hash = 0n;
  for (const value of block) hash = (hash << 1n) | (value > median ? 1n : 0n);
  return hash.toString(16).padStart(16, '0');
}

/** Lightness of the box in 32 × 32 cells, each the mean of its pixels. */
function greyOf({ width, height, lab }: Thumbnail, box: Box): Float64Array {
  const grey = new Float64Array(SIDE * SIDE);
  for (let row = 0; row < SIDE; row++) {
    const [top, bottom] = span(box.y, box.height, row, height);
    for (let column = 0; column < SIDE; column++) {
      const [left, right] = span(box.x, box.width, column, width);
      let sum = 0;
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++) sum += lab[(y * width + x) * 3] ?? 0;
      grey[row * SIDE + column] = sum / ((bottom - top) * (right - left));
    }
  }
  return grey;
}

/** First pixel and the one after the last of a cell; at least one. */
function span(start: number, length: number, cell: number, pixels: number): [number, number] {
  const first = Math.min(pixels - 1, Math.floor((start + (length * cell) / SIDE) * pixels));
  return [
    first,
    Math.max(first + 1, Math.min(pixels, Math.floor((start + (length * (cell + 1)) / SIDE) * pixels))),
  ];
}
