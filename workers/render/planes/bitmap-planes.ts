/** Turns one bitmap into planes of luma, chroma and alpha, as the painter needs them. */
import type { PlanesModule } from '#workers/render/planes/planes-module.ts';

/** Premultiplied RGBA, rows without gaps. */
export type Pixels = { width: number; height: number; rgba: Uint8Array };

/**
 * How a bitmap stands in its planes: so many pixels in from the left and the top that its chroma falls on the
 * frame's.
 */
export type Padding = { left: 0 | 1; top: 0 | 1 };

/**
 * Addresses of planes in the module's memory. Chroma planes have half the stride, rounded as the padded size
 * is: it is even.
 */
export type BitmapPlanes = {
  stride: number;
  padding: Padding;
  luma: number;
  blue: number;
  red: number;
  /** 0 when every pixel is opaque. */
  alpha: number;
  chromaAlpha: number;
};

/** Rows converted at a time: their pixels stay in the processor's cache. Even. */
const BAND_ROWS = 32;

/** All planes lie in one piece of memory that begins at `luma`: the owner frees it. */
export function makePlanes(
  module: PlanesModule,
  { width, height, rgba }: Pixels,
  opaque: boolean,
  padding: Padding,
): BitmapPlanes {
  const stride = Math.ceil((width + padding.left) / 16) * 16;
  const rows = 2 * Math.ceil((height + padding.top) / 2);
  const area = stride * rows;
  const luma = module.allocate(opaque ? 1.5 * area : 2.75 * area);
  const planes: BitmapPlanes = {
    stride,
    padding,
    luma,
    blue: luma + area,
    red: luma + 1.25 * area,
    alpha: opaque ? 0 : luma + 1.5 * area,
    chromaAlpha: opaque ? 0 : luma + 2.5 * area,
  };
  const bandAddress = module.allocate(4 * stride * BAND_ROWS);
  const band = new Uint32Array(module.bytes().buffer, bandAddress, stride * BAND_ROWS);
  const source = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  for (let top = 0; top < rows; top += BAND_ROWS) {
    const bandRows = Math.min(BAND_ROWS, rows - top);
    for (let row = 0; row < bandRows; row++) {
      copyRow(band.subarray(row * stride, (row + 1) * stride), source, {
        width,
        height,
        y: top + row - padding.top,
        left: padding.left,
        opaque,
      });
    }
    const [pixel, chroma] = [top * stride, (top * stride) / 4];
    module.convert(
      bandAddress,
      stride,
      bandRows,
      planes.luma + pixel,
      planes.blue + chroma,
      planes.red + chroma,
      opaque ? 0 : planes.alpha + pixel,
      opaque ? 0 : planes.chromaAlpha + chroma,
    );
  }
  module.free(bandAddress);
  return planes;
}

/** An opaque bitmap's edge continues beyond it; around another there is nothing. */
function copyRow(
  to: Uint32Array,
  source: Uint32Array,
  {
    width,
    height,
    y,
    left,
    opaque,
  }: { width: number; height: number; y: number; left: number; opaque: boolean },
): void {
  const inside = y >= 0 && y < height;
  if (!inside && !opaque) {
    to.fill(0);
    return;
  }
  const line = Math.max(0, Math.min(height - 1, y)) * width;
  to.set(source.subarray(line, line + width), left);
  to.fill(opaque ? (source[line] ?? 0) : 0, 0, left);
  to.fill(opaque ? (source[line + width - 1] ?? 0) : 0, left + width);
}
