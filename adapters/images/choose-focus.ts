/** Chooses what a close view of a product shows: the part with the most detail. */
import { boxBlur } from '#adapters/images/box-blur.ts';
import { eroded, type Mask } from '#adapters/images/mask.ts';
import type { Box, Point } from '#studio/product/picture.ts';

/** A close view shows about this share of the subject. */
const VIEW = 0.4;
/** How much less a view at the subject's edge counts than one in its middle. */
const CENTRE_BIAS = 0.6;
/** The weight of a pixel without detail: a close view shows the product, not what is beside it. */
const PLAIN = 0.012;
/** The product's outline is no detail: this many pixels of it are not counted. */
const OUTLINE_PIXELS = 2;

/** The middle of the view with most of the product's detail in it, always a point of the product. */
export function chooseFocus(detail: Float32Array, mask: Mask, box: Box): Point {
  const { width, height, marked } = mask;
  const inner = eroded(mask, OUTLINE_PIXELS).marked;
  const own = detail.map((value, pixel) => (inner[pixel] === 1 ? value + PLAIN : 0));
  const radius = Math.round((VIEW / 2) * Math.min(box.width * width, box.height * height));
  const seen = boxBlur(own, width, height, radius);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  let best = { value: -1, point: middle };
  for (let y = Math.ceil(box.y * height); y < (box.y + box.height) * height; y++) {
    for (let x = Math.ceil(box.x * width); x < (box.x + box.width) * width; x++) {
      if (marked[y * width + x] !== 1) continue;
      const point = { x: (x + 0.5) / width, y: (y + 0.5) / height };
      const [fromX, fromY] = [
        (2 * (point.x - middle.x)) / box.width,
        (2 * (point.y - middle.y)) / box.height,
      ];
      const value =
        (seen[y * width + x] ?? 0) * (1 - CENTRE_BIAS * Math.min(1, fromX * fromX + fromY * fromY));
      if (value > best.value) best = { value, point };
    }
  }
  return best.point;
}
