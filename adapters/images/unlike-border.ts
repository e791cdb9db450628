/** Measures how unlike the colors along the picture's edges each pixel is. */
import type { Thumbnail } from '#adapters/images/thumbnail.ts';

/** Share of the shorter side that counts as an edge. */
const EDGE = 0.08;
/**
 * Keeps a side of one flat color from calling every other color infinitely far (a just visible difference,
 * squared).
 */
const MIN_VARIANCE = 0.0004;

/**
 * The sum of the distances to the colors of the four sides, without the largest: a product may touch one
 * side. A distance counts in the spread of that side's own colors (Mahalanobis): a backdrop that varies in
 * lightness allows for it.
 */
export function unlikeBorder({ width, height, lab }: Thumbnail): Float32Array {
  const depth = Math.max(2, Math.round(Math.min(width, height) * EDGE));
  const sides = [
    { left: 0, top: 0, right: width, bottom: depth },
    { left: 0, top: height - depth, right: width, bottom: height },
    { left: 0, top: 0, right: depth, bottom: height },
    { left: width - depth, top: 0, right: width, bottom: height },
  ].map(({ left, top, right, bottom }) => {
    const spread = new Spread();
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) spread.add(lab, (y * width + x) * 3);
    return spread.distances(lab);
  });
  const unlike = new Float32Array(width * height);
  for (let pixel = 0; pixel < unlike.length; pixel++) {
    let [sum, most] = [0, 0];
    for (const side of sides) {
      const distance = side[pixel] ?? 0;
      sum += distance;
      if (distance > most) most = distance;
    }
    unlike[pixel] = sum - most;
  }
  return unlike;
}

/** Mean and covariance of colors. */
class Spread {
  #count = 0;
  readonly #sums = new Float64Array(3);
  /** Of each two channels: ll, la, lb, aa, ab, bb. */
  readonly #products = new Float64Array(6);

  add(lab: Float32Array, at: number): void {
    this.#count++;
    for (let one = 0, product = 0; one < 3; one++) {
      this.#sums[one] = (this.#sums[one] ?? 0) + (lab[at + one] ?? 0);
      for (let other = one; other < 3; other++, product++)
        this.#products[product] =
          (this.#products[product] ?? 0) + (lab[at + one] ?? 0) * (lab[at + other] ?? 0);
    }
  }

  /** The distance of every pixel to these colors, scaled to at most 1. */
  distances(lab: Float32Array): Float32Array {
    const [l = 0, a = 0, b = 0] = this.#sums.map((sum) => sum / this.#count);
    const [ll = 0, la = 0, lb = 0, aa = 0, ab = 0, bb = 0] = this.#products.map((sum) => sum / this.#count);
    const [xx, yy, zz] = [
      ll - l * l + MIN_VARIANCE,
      aa - a * a + MIN_VARIANCE / 4,
      bb - b * b + MIN_VARIANCE / 4,
    ];
    const [xy, xz, yz] = [la - l * a, lb - l * b, ab - a * b];
    // The inverse of the symmetric 3 × 3 covariance, by cofactors.
    const [cxx, cxy, cxz] = [yy * zz - yz * yz, xz * yz - xy * zz, xy * yz - xz * yy];
    const determinant = xx * cxx + xy * cxy + xz * cxz;
    const [cyy, cyz, czz] = [xx * zz - xz * xz, xy * xz - xx * yz, xx * yy - xy * xy];
    const found = new Float32Array(lab.length / 3);
    let most = 0;
    for (let pixel = 0; pixel < found.length; pixel++) {
      const x = (lab[pixel * 3] ?? 0) - l;
      const y = (lab[pixel * 3 + 1] ?? 0) - a;
      const z = (lab[pixel * 3 + 2] ?? 0) - b;
      const squared =
        (cxx * x * x + cyy * y * y + czz * z * z + 2 * (cxy * x * y + cxz * x * z + cyz * y * z)) /
        determinant;
      const distance = Math.sqrt(Math.max(0, squared));
      found[pixel] = distance;
      if (distance > most) most = distance;
    }
    if (most > 0)
      for (let pixel = 0; pixel < found.length; pixel++) found[pixel] = (found[pixel] ?? 0) / most;
    return found;
  }
}
