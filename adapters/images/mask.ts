/** Works on the pixels that were marked as a product: which hang together, and what box holds them. */
import type { Box } from '#studio/product/picture.ts';

/** One byte a pixel, row by row: 1 is marked. */
export type Mask = { width: number; height: number; marked: Uint8Array };

/** Edges in pixels; right and bottom are the first that are outside. */
type Edges = { left: number; top: number; right: number; bottom: number };

/** A line that runs out of the picture (a cord, a strap) is thinner than this share of the product across it. */
const THIN = 0.07;

export function maskOf(width: number, height: number, marks: (pixel: number) => boolean): Mask {
  const marked = new Uint8Array(width * height);
  for (let pixel = 0; pixel < marked.length; pixel++) if (marks(pixel)) marked[pixel] = 1;
  return { width, height, marked };
}

/** Marked share of the picture, 0 to 1. */
export function shareOf({ marked }: Mask): number {
  let count = 0;
  for (const mark of marked) count += mark;
  return count / marked.length;
}

/** The areas of marked pixels that touch each other by their sides, as lists of pixel indices. */
export function areasOf({ width, height, marked }: Mask): Int32Array[] {
  const left = marked.slice();
  const areas: Int32Array[] = [];
  const queue = new Int32Array(marked.length);
  for (let start = 0; start < left.length; start++) {
    if (left[start] !== 1) continue;
    left[start] = 0;
    queue[0] = start;
    let length = 1;
    const visit = (pixel: number): void => {
      if (left[pixel] !== 1) return;
      left[pixel] = 0;
      queue[length++] = pixel;
    };
    for (let next = 0; next < length; next++) {
      const pixel = queue[next] ?? 0;
      const x = pixel % width;
      if (x > 0) visit(pixel - 1);
      if (x < width - 1) visit(pixel + 1);
      if (pixel >= width) visit(pixel - width);
      if (pixel < width * (height - 1)) visit(pixel + width);
    }
    areas.push(queue.slice(0, length));
  }
  return areas;
}

/** Only the areas that the test keeps. */
export function keepAreas(mask: Mask, keeps: (area: Int32Array) => boolean): Mask {
  const marked = new Uint8Array(mask.marked.length);
  for (const area of areasOf(mask)) if (keeps(area)) for (const pixel of area) marked[pixel] = 1;
  return { ...mask, marked };
}

/** Marks, too, the areas enclosed by marked pixels, where `fills` agrees. */
export function fillHoles(mask: Mask, fills: (hole: Int32Array) => boolean): Mask {
  const { width, height, marked } = mask;
  const open: Mask = { width, height, marked: marked.map((mark) => 1 - mark) };
  const onEdge = (pixel: number): boolean =>
    pixel < width || pixel >= width * (height - 1) || pixel % width === 0 || pixel % width === width - 1;
  const left = keepAreas(open, (area) => area.some(onEdge) || !fills(area));
  return { width, height, marked: left.marked.map((mark) => 1 - mark) };
}

/**
 * Unmarks what is at most `pixels` away from an unmarked pixel, up, down or sideways. The picture's edge
 * takes nothing away.
 */
export function eroded({ width, height, marked }: Mask, pixels: number): Mask {
  let kept = marked;
  for (let step = 0; step < pixels; step++) {
    const before = kept;
    kept = before.map((mark, pixel) => {
      if (mark === 0) return 0;
      const x = pixel % width;
      return (x > 0 && before[pixel - 1] === 0) ||
        (x < width - 1 && before[pixel + 1] === 0) ||
        before[pixel - width] === 0 ||
        before[pixel + width] === 0
        ? 0
        : 1;
    });
  }
  return { width, height, marked: kept };
}

/**
 * The box of what is marked, in fractions of the picture, `margin` pixels wider; null when nothing is. A thin
 * line that runs out of the picture is left out: the lamp is the product, not the cord that the photographer
 * cut off.
 */
export function boxOf(mask: Mask, margin: number): Box | null {
  const { width, height } = mask;
  const edges = withoutThinEnds(mask, edgesOf(mask));
  if (edges === null) return null;
  const [left, top] = [Math.max(0, edges.left - margin), Math.max(0, edges.top - margin)];
  const [right, bottom] = [Math.min(width, edges.right + margin), Math.min(height, edges.bottom + margin)];
  return { x: left / width, y: top / height, width: (right - left) / width, height: (bottom - top) / height };
}

function edgesOf({ width, height, marked }: Mask): Edges | null {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (marked[y * width + x] !== 1) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  return right === 0 ? null : { left, top, right, bottom };
}

function withoutThinEnds({ width, height, marked }: Mask, edges: Edges | null): Edges | null {
  if (edges === null) return null;
  const columns = new Int32Array(width);
  const rows = new Int32Array(height);
  for (let pixel = 0; pixel < marked.length; pixel++) {
    if (marked[pixel] !== 1) continue;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    columns[x] = (columns[x] ?? 0) + 1;
    rows[y] = (rows[y] ?? 0) + 1;
  }
  const thinColumn = THIN * Math.max(...columns);
  const thinRow = THIN * Math.max(...rows);
  let { left, top, right, bottom } = edges;
  if (left === 0) while ((columns[left] ?? Infinity) <= thinColumn) left++;
  if (right === width) while ((columns[right - 1] ?? Infinity) <= thinColumn) right--;
  if (top === 0) while ((rows[top] ?? Infinity) <= thinRow) top++;
  if (bottom === height) while ((rows[bottom - 1] ?? Infinity) <= thinRow) bottom--;
  return { left, top, right, bottom };
}
