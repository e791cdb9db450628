/** Measures how crisp a picture's edges are at the size at which a film shows it. */
import type { Box } from '#studio/product/picture.ts';

/** Pixels of a decoded picture, row by row. */
export type Pixels = { data: Uint8Array; width: number; height: number; channels: number };

/** A film shows the long side of a picture at about this many pixels. */
const SHOWN_PIXELS = 1400;
/** Lines that are measured, each way. */
const LINES = 96;
/** An edge is a change of at least this much (0 to 255) over this many pixels. */
const EDGE = { change: 26, pixels: 4 };
/**
 * Share of an edge's change between two neighbors: spread evenly over the pixels of an edge it is blurred,
 * this much is crisp.
 */
const BLURRED = 1 / EDGE.pixels;
const CRISP = 0.8;
/** Fewer edges than this are not significant. */
const ENOUGH_EDGES = 40;

/**
 * 0 (every edge is a slow ramp, or there is none) to 1 (edges as steep as pixels allow), by the crisper half
 * of the subject's edges.
 */
export function sharpnessOf(pixels: Pixels, subject: Box): number {
  const step = Math.max(1, Math.round(Math.max(pixels.width, pixels.height) / SHOWN_PIXELS));
  const left = Math.floor(subject.x * pixels.width);
  const top = Math.floor(subject.y * pixels.height);
  const right = Math.min(pixels.width, Math.ceil((subject.x + subject.width) * pixels.width));
  const bottom = Math.min(pixels.height, Math.ceil((subject.y + subject.height) * pixels.height));
  const steepness: number[] = [];
  for (let line = 0; line < LINES; line++) {
    const y = Math.min(bottom - 1, Math.round(top + ((line + 0.5) / LINES) * (bottom - top)));
    alongLine(
      pixels,
      (y * pixels.width + left) * pixels.channels,
      step * pixels.channels,
      Math.floor((right - left) / step),
      steepness,
    );
    const x = Math.min(right - 1, Math.round(left + ((line + 0.5) / LINES) * (right - left)));
    alongLine(
      pixels,
      (top * pixels.width + x) * pixels.channels,
      step * pixels.channels * pixels.width,
      Math.floor((bottom - top) / step),
      steepness,
    );
  }
  if (steepness.length === 0) return 0;
  steepness.sort((a, b) => b - a);
  const crisper = steepness.slice(0, Math.ceil(steepness.length / 2));
  const mean = crisper.reduce((sum, value) => sum + value, 0) / crisper.length;
  const share = Math.min(1, Math.max(0, (mean - BLURRED) / (CRISP - BLURRED)));
  return share * Math.min(1, steepness.length / ENOUGH_EDGES);
}

/** Adds, for each edge on a line, the largest share of its change that happens between two neighbors. */
function alongLine(
  { data, channels }: Pixels,
  start: number,
  stride: number,
  count: number,
  steepness: number[],
): void {
  const green = channels >= 3 ? 1 : 0;
  const at = (index: number): number => data[start + index * stride + green] ?? 0;
  for (let index = 0; index + EDGE.pixels + 1 < count; index++) {
    const change = at(index + EDGE.pixels) - at(index);
    if (Math.abs(change) < EDGE.change) continue;
    // The edge continues one pixel on.
    if (Math.abs(at(index + 1 + EDGE.pixels) - at(index + 1)) > Math.abs(change)) continue;
    let steepest = 0;
    for (let next = index; next < index + EDGE.pixels; next++)
      steepest = Math.max(steepest, (at(next + 1) - at(next)) / change);
    steepness.push(Math.min(1, steepest));
    index += EDGE.pixels - 1;
  }
}
