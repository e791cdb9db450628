/**
 * Computes how much each pixel of a photograph draws the eye: what is unlike the picture's edges, in sharp
 * detail, near the middle.
 */
import { barrierDistance } from '#adapters/images/barrier-distance.ts';
import { boxBlur } from '#adapters/images/box-blur.ts';
import { borderPixels, type Thumbnail } from '#adapters/images/thumbnail.ts';
import { unlikeBorder } from '#adapters/images/unlike-border.ts';

/** What the three signs count for; photographers show a product by all of them, and each fails on some pictures. */
const WEIGHTS = { barrier: 1, unlike: 1, detail: 0.7 };
/** How much less a pixel at the edge of the picture counts than one in the middle. */
const CENTRE_BIAS = 0.45;

/** A few pixels of glare would make all others small. */
const STRONGEST = 0.02;
const STEPS = 512;

/** Strength of fine detail around each pixel: high where the picture is in focus and textured. */
export function detailOf({ width, height, lab }: Thumbnail): Float32Array {
  const strength = new Float32Array(width * height);
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const pixel = y * width + x;
      const [here, right, below] = [pixel * 3, pixel * 3 + 3, (pixel + width) * 3];
      const across =
        Math.abs((lab[here] ?? 0) - (lab[right] ?? 0)) +
        Math.abs((lab[here + 1] ?? 0) - (lab[right + 1] ?? 0)) +
        Math.abs((lab[here + 2] ?? 0) - (lab[right + 2] ?? 0));
      const down =
        Math.abs((lab[here] ?? 0) - (lab[below] ?? 0)) +
        Math.abs((lab[here + 1] ?? 0) - (lab[below + 1] ?? 0)) +
        Math.abs((lab[here + 2] ?? 0) - (lab[below + 2] ?? 0));
      // One strong edge is not more detail than a patch of texture.
      strength[pixel] = Math.min(0.15, across + down);
    }
  }
  return strength;
}

/** 0 to about 1 a pixel. */
export function salienceOf(thumbnail: Thumbnail, detail: Float32Array): Float32Array {
  const { width, height } = thumbnail;
  const short = Math.min(width, height);
  const barrier = spread(barrierDistance(thumbnail));
  const unlike = spread(unlikeBorder(thumbnail));
  const fine = boxBlur(detail, width, height, Math.round(short * 0.03));
  const border = borderPixels(thumbnail, Math.max(2, Math.round(short * 0.04)));
  const usual = border.reduce((sum, pixel) => sum + (fine[pixel] ?? 0), 0) / border.length;
  const focused = spread(fine.map((value) => Math.max(0, value - usual)));
  const total = WEIGHTS.barrier + WEIGHTS.unlike + WEIGHTS.detail;
  const salience = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      const [fromX, fromY] = [(x + 0.5) / width - 0.5, (y + 0.5) / height - 0.5];
      const central = 1 - CENTRE_BIAS * Math.min(1, 4 * (fromX * fromX + fromY * fromY));
      const signs =
        WEIGHTS.barrier * (barrier[pixel] ?? 0) +
        WEIGHTS.unlike * (unlike[pixel] ?? 0) +
        WEIGHTS.detail * (focused[pixel] ?? 0);
      salience[pixel] = (central * signs) / total;
    }
  }
  return boxBlur(salience, width, height, Math.max(1, Math.round(short * 0.012)));
}

/** Scales so that all but about the strongest fiftieth lie between 0 and 1. */
function spread(plane: Float32Array): Float32Array {
  let most = 0;
  for (const value of plane) if (value > most) most = value;
  if (most === 0) return plane;
  const counts = new Int32Array(STEPS + 1);
  for (const value of plane) {
    const step = Math.floor((value / most) * STEPS);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let step = STEPS;
  for (
    let above = counts[STEPS] ?? 0;
    above < STRONGEST * plane.length && step > 1;
    above += counts[step] ?? 0
  )
    step--;
  const high = (most * step) / STEPS;
  return plane.map((value) => Math.min(1, value / high));
}
