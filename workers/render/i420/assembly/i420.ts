/**
 * RGBA to I420 (BT.709, limited range), 16 pixels at a time with WebAssembly SIMD.
 * Coefficients are ITU-R BT.709-6 (3.2, 3.3) scaled to 2^14: rounding stays within half a step of the exact value.
 */

// @ts-nocheck AssemblyScript: compiled by asc, not by tsc.

const LUMA: v128 = i16x8(2992, 10063, 1016, 0, 2992, 10063, 1016, 0);
const BLUE: v128 = i16x8(-1649, -5547, 7196, 0, -1649, -5547, 7196, 0);
const RED: v128 = i16x8(7196, -6536, -660, 0, 7196, -6536, -660, 0);

// @ts-ignore: decorator
@inline
function pairs(a: v128, b: v128): v128 {
  return i32x4.add(v128.shuffle<i32>(a, b, 0, 2, 4, 6), v128.shuffle<i32>(a, b, 1, 3, 5, 7));
}

// @ts-ignore: decorator
@inline
function lumaOfFour(at: usize): v128 {
  const four = v128.load(at);
  const sum = pairs(i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(four), LUMA), i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(four), LUMA));
  return i32x4.shr_s(i32x4.add(sum, i32x4.splat((16 << 14) + (1 << 13))), 14);
}

/** Sums of two 2 × 2 blocks as 16-bit RGBA, RGBA. */
// @ts-ignore: decorator
@inline
function twoBlocks(upper: usize, lower: usize): v128 {
  const top = v128.load(upper);
  const bottom = v128.load(lower);
  const left = i16x8.add(i16x8.extend_low_i8x16_u(top), i16x8.extend_low_i8x16_u(bottom));
  const right = i16x8.add(i16x8.extend_high_i8x16_u(top), i16x8.extend_high_i8x16_u(bottom));
  return i16x8.add(v128.shuffle<i64>(left, right, 0, 2), v128.shuffle<i64>(left, right, 1, 3));
}

// @ts-ignore: decorator
@inline
function chromaOfFour(a: v128, b: v128, coefficients: v128): v128 {
  const sum = pairs(i32x4.dot_i16x8_s(a, coefficients), i32x4.dot_i16x8_s(b, coefficients));
  return i32x4.shr_s(i32x4.add(sum, i32x4.splat((128 << 16) + (1 << 15))), 16);
}

// @ts-ignore: decorator
@inline
function lumaRow(from: usize, to: usize): void {
  const low = i16x8.narrow_i32x4_s(lumaOfFour(from), lumaOfFour(from + 16));
  const high = i16x8.narrow_i32x4_s(lumaOfFour(from + 32), lumaOfFour(from + 48));
  v128.store(to, i8x16.narrow_i16x8_u(low, high));
}

/**
 * Converts rows `first` (even) to `end` (even, excluded) between the columns `left` and `right`, and up to 15 columns around
 * them. `width` is even and at least 16. Planes lie one after the other.
 */
export function convert(rgba: usize, planes: usize, width: i32, height: i32, first: i32, end: i32, left: i32, right: i32): void {
  const stride = <usize>width * 4;
  const blue = planes + <usize>width * height;
  const red = blue + <usize>(width / 2) * (height / 2);
  for (let y = first; y < end; y += 2) {
    const upperRow = rgba + <usize>y * stride;
    const chromaRow = <usize>(y / 2) * (width / 2);
    for (let column = left & ~15; column < right; column += 16) {
      // The last step overlaps the one before it where 16 does not divide the width.
      const x = min(column, width - 16);
      const upper = upperRow + <usize>x * 4;
      const lower = upper + stride;
      lumaRow(upper, planes + <usize>y * width + x);
      lumaRow(lower, planes + <usize>(y + 1) * width + x);
      const a = twoBlocks(upper, lower);
      const b = twoBlocks(upper + 16, lower + 16);
      const c = twoBlocks(upper + 32, lower + 32);
      const d = twoBlocks(upper + 48, lower + 48);
      const u = i16x8.narrow_i32x4_s(chromaOfFour(a, b, BLUE), chromaOfFour(c, d, BLUE));
      const v = i16x8.narrow_i32x4_s(chromaOfFour(a, b, RED), chromaOfFour(c, d, RED));
      v128.store64_lane(blue + chromaRow + x / 2, i8x16.narrow_i16x8_u(u, u), 0);
      v128.store64_lane(red + chromaRow + x / 2, i8x16.narrow_i16x8_u(v, v), 0);
    }
  }
}
