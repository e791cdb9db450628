/**
 * What is done to every pixel of a film, 8 or 16 at a time with WebAssembly SIMD: RGBA becomes planes of
 * luma, chroma and alpha once a bitmap; planes are scaled and laid over one another once a frame. All of it
 * is whole-number arithmetic.
 */

// @ts-nocheck AssemblyScript: compiled by asc, not by tsc.

// BT.709, limited range (ITU-R BT.709-6, 3.2 and 3.3), scaled to 2^14. The fourth coefficient is the offset
// (16, 128) times alpha: for premultiplied pixels the result is premultiplied too, and where alpha is 255 it
// is exactly the standard's.
const LUMA: v128 = i16x8(2992, 10063, 1016, 1028, 2992, 10063, 1016, 1028);
const BLUE: v128 = i16x8(-1649, -5547, 7196, 8224, -1649, -5547, 7196, 8224);
const RED: v128 = i16x8(7196, -6536, -660, 8224, 7196, -6536, -660, 8224);
const ALPHA_OF_FOUR: v128 = i8x16(3, 7, 11, 15, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);

/** Weights of neighboring pixels are counted in 128ths: a picture moves in steps of 1/128 pixel. */
const WEIGHT_BITS: i32 = 7;
const WEIGHT_ONE: i32 = 128;
/**
 * A group of 8 columns in a table: 16 positions, 16 weights, and where the 16 bytes begin that the positions
 * count from.
 */
const GROUP_BYTES: usize = 48;

// @ts-ignore: decorator
@inline
function pairs(a: v128, b: v128): v128 {
  return i32x4.add(v128.shuffle<i32>(a, b, 0, 2, 4, 6), v128.shuffle<i32>(a, b, 1, 3, 5, 7));
}

// @ts-ignore: decorator
@inline
function lumaOfFour(four: v128): v128 {
  const sum = pairs(i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(four), LUMA), i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(four), LUMA));
  return i32x4.shr_s(i32x4.add(sum, i32x4.splat(1 << 13)), 14);
}

// @ts-ignore: decorator
@inline
function lumaRow(from: usize, to: usize): void {
  const low = i16x8.narrow_i32x4_s(lumaOfFour(v128.load(from)), lumaOfFour(v128.load(from, 16)));
  const high = i16x8.narrow_i32x4_s(lumaOfFour(v128.load(from, 32)), lumaOfFour(v128.load(from, 48)));
  v128.store(to, i8x16.narrow_i16x8_u(low, high));
}

/** Sums of two blocks of 2 × 2 pixels as 16-bit RGBA, RGBA. */
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
  return i32x4.shr_s(i32x4.add(sum, i32x4.splat(1 << 15)), 16);
}

// @ts-ignore: decorator
@inline
function alphaRow(from: usize, to: usize): void {
  for (let part: usize = 0; part < 4; part++) v128.store32_lane(to + part * 4, i8x16.swizzle(v128.load(from + part * 16), ALPHA_OF_FOUR), 0);
}

/**
 * Premultiplied RGBA into planes; `width` is a multiple of 16, `height` even, rows have no gaps. Chroma is the mean of
 * 2 × 2 pixels. `alpha` 0: every pixel is opaque and no alpha is written.
 */
export function convert(rgba: usize, width: i32, height: i32, luma: usize, blue: usize, red: usize, alpha: usize, chromaAlpha: usize): void {
  const stride = <usize>width * 4;
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 16) {
      const upper = rgba + <usize>y * stride + <usize>x * 4;
      const lower = upper + stride;
      const pixel = <usize>(y * width + x);
      const chroma = <usize>((y >> 1) * (width >> 1) + (x >> 1));
      lumaRow(upper, luma + pixel);
      lumaRow(lower, luma + pixel + width);
      const a = twoBlocks(upper, lower);
      const b = twoBlocks(upper + 16, lower + 16);
      const c = twoBlocks(upper + 32, lower + 32);
      const d = twoBlocks(upper + 48, lower + 48);
      const u = i16x8.narrow_i32x4_s(chromaOfFour(a, b, BLUE), chromaOfFour(c, d, BLUE));
      const v = i16x8.narrow_i32x4_s(chromaOfFour(a, b, RED), chromaOfFour(c, d, RED));
      v128.store64_lane(blue + chroma, i8x16.narrow_i16x8_u(u, u), 0);
      v128.store64_lane(red + chroma, i8x16.narrow_i16x8_u(v, v), 0);
      if (alpha != 0) {
        alphaRow(upper, alpha + pixel);
        alphaRow(lower, alpha + pixel + width);
        const even = i16x8.extadd_pairwise_i8x16_u(v128.load(alpha + pixel));
        const odd = i16x8.extadd_pairwise_i8x16_u(v128.load(alpha + pixel + width));
        const mean = i16x8.shr_u(i16x8.add(i16x8.add(even, odd), i16x8.splat(2)), 2);
        v128.store64_lane(chromaAlpha + chroma, i8x16.narrow_i16x8_u(mean, mean), 0);
      }
    }
  }
}

/** Where the plane's pixel lies in the source, in 128ths of a pixel, held inside the source. */
// @ts-ignore: decorator
@inline
function sourcePosition(pixel: i32, step: f64, offset: f64, last: i32): i32 {
  return max(0, min(last << WEIGHT_BITS, <i32>floor((<f64>pixel * step + offset) * WEIGHT_ONE + 0.5)));
}

/** For each of the columns from `first` on: the two source columns around it, and how near to each. */
function tabulate(table: usize, first: i32, count: i32, step: f64, offset: f64, last: i32): void {
  for (let group = 0; group < count; group += 8) {
    const entry = table + <usize>(group >> 3) * GROUP_BYTES;
    const base = sourcePosition(first + group, step, offset, last) >> WEIGHT_BITS;
    store<i32>(entry, base, 32);
    for (let lane = 0; lane < 8; lane++) {
      const place = sourcePosition(first + min(group + lane, count - 1), step, offset, last);
      const left = place >> WEIGHT_BITS;
      const weight = place & (WEIGHT_ONE - 1);
      store<u8>(entry + lane, left - base);
      store<u8>(entry + lane, min(left + 1, last) - base, 8);
      store<u8>(entry + lane, WEIGHT_ONE - weight, 16);
      store<u8>(entry + lane, weight, 24);
    }
  }
}

/** Between two rows: `weight` 128ths of the lower one. Writes whole blocks of 16 bytes. */
function mixRows(to: usize, upper: usize, lower: usize, bytes: i32, weight: i32): void {
  const near = i8x16.splat(<i8>(WEIGHT_ONE - weight));
  const far = i8x16.splat(<i8>weight);
  const half = i16x8.splat(<i16>(WEIGHT_ONE / 2));
  for (let at: usize = 0; at < <usize>bytes; at += 16) {
    const a = v128.load(upper + at);
    const b = v128.load(lower + at);
    const low = i16x8.add(i16x8.add(i16x8.extmul_low_i8x16_u(a, near), i16x8.extmul_low_i8x16_u(b, far)), half);
    const high = i16x8.add(i16x8.add(i16x8.extmul_high_i8x16_u(a, near), i16x8.extmul_high_i8x16_u(b, far)), half);
    v128.store(to + at, i8x16.narrow_i16x8_u(i16x8.shr_u(low, WEIGHT_BITS), i16x8.shr_u(high, WEIGHT_BITS)));
  }
}

/**
 * One row through the table; nothing where `cover` is nothing for a whole group. `cover` 0: everywhere.
 * Writes exactly `count` bytes, but for whole groups of nothing.
 */
function mixColumns(to: usize, row: usize, table: usize, cover: usize, count: i32): void {
  const half = i16x8.splat(<i16>(WEIGHT_ONE / 2));
  for (let x = 0; x < count; x += 8) {
    if (cover != 0 && load<u64>(cover + x) == 0) {
      store<u64>(to + x, 0);
      continue;
    }
    const entry = table + <usize>(x >> 3) * GROUP_BYTES;
    const weights = v128.load(entry, 16);
    const pixels = i8x16.swizzle(v128.load(row + load<i32>(entry, 32)), v128.load(entry));
    const sum = i16x8.add(i16x8.add(i16x8.extmul_low_i8x16_u(pixels, weights), i16x8.extmul_high_i8x16_u(pixels, weights)), half);
    const mixed = i16x8.shr_u(sum, WEIGHT_BITS);
    const bytes = i8x16.narrow_i16x8_u(mixed, mixed);
    if (x + 8 <= count) v128.store64_lane(to + x, bytes, 0);
    else storeFirst(to + x, bytes, count - x);
  }
}

/** The same where a group of 8 spans more than 16 source columns: pixel by pixel. */
function mixDistantColumns(to: usize, row: usize, first: i32, count: i32, step: f64, offset: f64, last: i32): void {
  for (let x = 0; x < count; x++) {
    const place = sourcePosition(first + x, step, offset, last);
    const left = place >> WEIGHT_BITS;
    const weight = place & (WEIGHT_ONE - 1);
    const mixed = <i32>load<u8>(row + left) * (WEIGHT_ONE - weight) + <i32>load<u8>(row + min(left + 1, last)) * weight;
    store<u8>(to + x, (mixed + WEIGHT_ONE / 2) >> WEIGHT_BITS);
  }
}

// @ts-ignore: decorator
@inline
function storeFirst(to: usize, bytes: v128, count: i32): void {
  const mask = v128.load(FIRST_BYTES + 16 - count);
  v128.store(to, v128.bitselect(bytes, v128.load(to), mask));
}

/** 16 bytes of ones, then 16 of zeros. */
const FIRST_BYTES: usize = memory.data<u8>([255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 16);

/** a × b ÷ 255, rounded, for 16 pairs of bytes. */
// @ts-ignore: decorator
@inline
function product(a: v128, b: v128): v128 {
  return i8x16.narrow_i16x8_u(by255(i16x8.extmul_low_i8x16_u(a, b)), by255(i16x8.extmul_high_i8x16_u(a, b)));
}

// @ts-ignore: decorator
@inline
function by255(value: v128): v128 {
  const rounded = i16x8.add(value, i16x8.splat(128));
  return i16x8.shr_u(i16x8.add(rounded, i16x8.shr_u(rounded, 8)), 8);
}

/** Lays a row over another: what covers wholly is copied, what covers nothing is skipped. `mask` 0: everywhere. */
function blendRow(to: usize, colour: usize, alpha: usize, mask: usize, opacity: i32, count: i32): void {
  const whole = i8x16.splat(-1);
  const strength = i8x16.splat(<i8>opacity);
  const full = opacity == 255 && mask == 0;
  for (let x = 0; x < count; x += 16) {
    let above = v128.load(colour + x);
    let covering = alpha == 0 ? whole : v128.load(alpha + x);
    if (!v128.any_true(covering)) continue;
    if (!full) {
      const cover = mask == 0 ? strength : product(strength, v128.load(mask + x));
      covering = product(covering, cover);
      above = product(above, cover);
    }
    const below = v128.load(to + x);
    const result = i8x16.all_true(i8x16.eq(covering, whole)) ? above : i8x16.add_sat_u(above, product(below, v128.xor(covering, whole)));
    if (x + 16 <= count) v128.store(to + x, result);
    else v128.store(to + x, v128.bitselect(result, below, v128.load(FIRST_BYTES + 16 - (count - x))));
  }
}

/** How much of each pixel of a row lies inside a circle, 0 to 255: smooth over one pixel at its edge. */
function maskRow(mask: usize, first: i32, count: i32, y: i32, centreX: f64, centreY: f64, radius: f64): void {
  const dy = <f64>y + 0.5 - centreY;
  const outer = (radius + 1) * (radius + 1) - dy * dy;
  const inner = (radius - 1) * (radius - 1) - dy * dy;
  const reach = outer > 0 ? sqrt(outer) : -1.0;
  const full = inner > 0 && radius > 1 ? sqrt(inner) : -1.0;
  for (let x = 0; x < count; x++) {
    const dx = abs(<f64>(first + x) + 0.5 - centreX);
    let cover = 0.0;
    if (dx <= full) cover = 255.0;
    else if (dx <= reach) cover = max(0.0, min(1.0, radius - sqrt(dx * dx + dy * dy) + 0.5)) * 255.0;
    store<u8>(mask + x, <u8>(cover + 0.5));
  }
}

/**
 * Draws one plane of a bitmap into one plane of the frame: the pixels from (left, top) to (right, bottom),
 * excluded. Pixel (x, y) shows the source at (x × stepX + offsetX, y × stepY + offsetY), between its four
 * neighbors. `alpha` 0: opaque. `radius` > 0: only inside the circle. `scratch` holds a table and four rows
 * of the wider of source and frame.
 */
export function draw(
  to: usize, toStride: i32, left: i32, top: i32, right: i32, bottom: i32,
  from: usize, fromStride: i32, alpha: usize, lastX: i32, lastY: i32,
  stepX: f64, offsetX: f64, stepY: f64, offsetY: f64,
  opacity: i32, centreX: f64, centreY: f64, radius: f64, scratch: usize, rowBytes: i32,
): void {
  const count = right - left;
  const exact = stepX == 1.0 && floor(offsetX) == offsetX;
  const near = stepX <= 2.0;
  const mixed = scratch;
  const colours = mixed + rowBytes;
  const alphas = colours + rowBytes;
  const mask = alphas + rowBytes;
  const table = mask + rowBytes;
  const firstColumn = sourcePosition(left, stepX, offsetX, lastX) >> WEIGHT_BITS;
  const columns = min(lastX, (sourcePosition(right - 1, stepX, offsetX, lastX) >> WEIGHT_BITS) + 1) + 1 - firstColumn;
  if (!exact && near) tabulate(table, left, count, stepX, offsetX, lastX);
  const plain = alpha == 0 && opacity == 255 && radius <= 0;
  for (let y = top; y < bottom; y++) {
    const place = sourcePosition(y, stepY, offsetY, lastY);
    const upper = <usize>((place >> WEIGHT_BITS) * fromStride);
    const lower = <usize>(min((place >> WEIGHT_BITS) + 1, lastY) * fromStride);
    const weight = place & (WEIGHT_ONE - 1);
    const target = to + <usize>(y * toStride + left);
    let covering: usize = 0;
    if (alpha != 0) {
      const row = rowBetween(alpha + upper, alpha + lower, weight, mixed, firstColumn, columns);
      if (exact) {
        covering = row + <usize>(left + <i32>offsetX);
        // Rows of alpha and of color share the space for mixed rows.
        if (weight != 0) {
          memory.copy(alphas, covering, count);
          covering = alphas;
        }
      } else {
        covering = alphas;
        if (near) mixColumns(alphas, row, table, 0, count);
        else mixDistantColumns(alphas, row, left, count, stepX, offsetX, lastX);
      }
    }
    const row = rowBetween(from + upper, from + lower, weight, mixed, firstColumn, columns);
    let colour = plain ? target : colours;
    if (!exact) {
      if (near) mixColumns(colour, row, table, covering, count);
      else mixDistantColumns(colour, row, left, count, stepX, offsetX, lastX);
    } else if (plain) memory.copy(target, row + <usize>(left + <i32>offsetX), count);
    else colour = row + <usize>(left + <i32>offsetX);
    if (plain) continue;
    if (radius > 0) maskRow(mask, left, count, y, centreX, centreY, radius);
    blendRow(target, colour, covering, radius > 0 ? mask : 0, opacity, count);
  }
}

/**
 * The row itself, or one mixed from it and the next, written to `mixed`: an address that counts from the
 * source's first column.
 */
// @ts-ignore: decorator
@inline
function rowBetween(upper: usize, lower: usize, weight: i32, mixed: usize, firstColumn: i32, columns: i32): usize {
  if (weight == 0) return upper;
  mixRows(mixed + firstColumn, upper + firstColumn, lower + firstColumn, columns, weight);
  return mixed;
}

/** The byte at a position of a plane, 0 beyond its edges. */
// @ts-ignore: decorator
@inline
function byteAt(plane: usize, stride: i32, x: i32, y: i32, lastX: i32, lastY: i32): i32 {
  return x < 0 || y < 0 || x > lastX || y > lastY ? 0 : <i32>load<u8>(plane + <usize>(y * stride + x));
}

// @ts-ignore: decorator
@inline
function mixFour(a: i32, b: i32, c: i32, d: i32, across: i32, down: i32): i32 {
  const upper = a * (WEIGHT_ONE - across) + b * across;
  const lower = c * (WEIGHT_ONE - across) + d * across;
  return (upper * (WEIGHT_ONE - down) + lower * down + (1 << (2 * WEIGHT_BITS - 1))) >> (2 * WEIGHT_BITS);
}

/**
 * Draws one plane of a turned bitmap: pixel (x, y) shows the source at (x × acrossX + y × acrossY + across, x × downX +
 * y × downY + down), between its four neighbors, and nothing beyond its edges, which are therefore smooth. `alpha` 0:
 * opaque. `radius` > 0: only inside the circle. `scratch` holds a row of the frame.
 */
export function drawTurned(
  to: usize, toStride: i32, left: i32, top: i32, right: i32, bottom: i32,
  from: usize, fromStride: i32, alpha: usize, lastX: i32, lastY: i32,
  acrossX: f64, acrossY: f64, across: f64, downX: f64, downY: f64, down: f64,
  opacity: i32, centreX: f64, centreY: f64, radius: f64, scratch: usize,
): void {
  for (let y = top; y < bottom; y++) {
    if (radius > 0) maskRow(scratch, left, right - left, y, centreX, centreY, radius);
    for (let x = left; x < right; x++) {
      const u = <i32>floor((<f64>x * acrossX + <f64>y * acrossY + across) * WEIGHT_ONE + 0.5);
      const v = <i32>floor((<f64>x * downX + <f64>y * downY + down) * WEIGHT_ONE + 0.5);
      const column = u >> WEIGHT_BITS;
      const row = v >> WEIGHT_BITS;
      if (column < -1 || row < -1 || column > lastX || row > lastY) continue;
      const wx = u & (WEIGHT_ONE - 1);
      const wy = v & (WEIGHT_ONE - 1);
      const inside = column >= 0 && row >= 0 && column < lastX && row < lastY;
      let covering = 255;
      if (alpha != 0) {
        covering = mixFour(
          byteAt(alpha, fromStride, column, row, lastX, lastY), byteAt(alpha, fromStride, column + 1, row, lastX, lastY),
          byteAt(alpha, fromStride, column, row + 1, lastX, lastY), byteAt(alpha, fromStride, column + 1, row + 1, lastX, lastY), wx, wy,
        );
        if (covering == 0) continue;
      } else if (!inside) {
        const isLeft = column >= 0 ? 255 : 0;
        const isRight = column < lastX ? 255 : 0;
        const isUpper = row >= 0 ? 255 : 0;
        const isLower = row < lastY ? 255 : 0;
        covering = mixFour(isLeft & isUpper, isRight & isUpper, isLeft & isLower, isRight & isLower, wx, wy);
      }
      let colour = mixFour(
        byteAt(from, fromStride, column, row, lastX, lastY), byteAt(from, fromStride, column + 1, row, lastX, lastY),
        byteAt(from, fromStride, column, row + 1, lastX, lastY), byteAt(from, fromStride, column + 1, row + 1, lastX, lastY), wx, wy,
      );
      const strength = radius > 0 ? (opacity * <i32>load<u8>(scratch + x - left) + 127) / 255 : opacity;
      if (strength < 255) {
        covering = (covering * strength + 127) / 255;
        colour = (colour * strength + 127) / 255;
      }
      const target = to + <usize>(y * toStride + x);
      store<u8>(target, min(255, colour + (<i32>load<u8>(target) * (255 - covering) + 127) / 255));
    }
  }
}
