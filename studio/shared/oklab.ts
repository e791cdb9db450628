/** Colors as the eye sees them (OKLab): colors that are equally far apart look equally different. */

/** A color in OKLab. The ranges of `a` and `b` are those of sRGB colors. */
export type Oklab = {
  /** 0 black to 1 white. */
  lightness: number;
  /** Green (about −0.25) to red (about 0.28). */
  a: number;
  /** Blue (about −0.32) to yellow (about 0.2). */
  b: number;
};

/** "#rrggbb" to OKLab. */
export function oklabOf(hex: string): Oklab {
  const value = Number.parseInt(hex.slice(1), 16);
  const lab = new Float64Array(3);
  writeOklab((value >> 16) & 255, (value >> 8) & 255, value & 255, lab, 0);
  return { lightness: lab[0] ?? 0, a: lab[1] ?? 0, b: lab[2] ?? 0 };
}

/**
 * Writes lightness, a and b of an sRGB color (bytes) to `lab` from `at` on: for the many pixels of a picture,
 * where an object each would cost more than the sum. Matrices: Björn Ottosson, "A perceptual color space for
 * image processing", 2020.
 */
export function writeOklab(
  red: number,
  green: number,
  blue: number,
  lab: Float32Array | Float64Array,
  at: number,
): void {
  const [r, g, b] = [LINEAR[red] ?? 0, LINEAR[green] ?? 0, LINEAR[blue] ?? 0];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  lab[at] = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  lab[at + 1] = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  lab[at + 2] = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
}

/** Distance of two colors: about 0.02 is just seen side by side, 0.1 is clearly another color, 1 is black to white. */
export const coloursApart = (one: Oklab, other: Oklab): number =>
  Math.hypot(one.lightness - other.lightness, one.a - other.a, one.b - other.b);

/** Linear light of an sRGB byte, 0 to 1. */
export const linearOf = (byte: number): number => LINEAR[byte] ?? 0;

const LINEAR = Float64Array.from({ length: 256 }, (_, byte) =>
  byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
);
