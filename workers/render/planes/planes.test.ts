/**
 * Tests the conversion to planes against the definition of BT.709, and that the committed module matches its
 * source.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { randomFrom } from '#studio/shared/random.ts';
import { makePlanes, type Padding } from './bitmap-planes.ts';
import { openPlanesModule } from './planes-module.ts';

/** Half a step, and what the rounding of the coefficients may add to it. */
const EXACT = 0.52;

/** ITU-R BT.709-6, limited range, of premultiplied color: offsets count as much as the pixel covers. */
function defined([red, green, blue, alpha]: readonly number[]): [number, number, number] {
  const luma = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  const offset = alpha! / 255;
  return [
    16 * offset + (219 * luma) / 255,
    128 * offset + (224 * (blue! - luma)) / (1.8556 * 255),
    128 * offset + (224 * (red! - luma)) / (1.5748 * 255),
  ];
}

function randomPixels(width: number, height: number, opaque: boolean): Uint8Array {
  const random = randomFrom(width * height);
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = opaque ? 255 : Math.floor(random.next() * 256);
    for (let channel = 0; channel < 3; channel++)
      rgba[at + channel] = Math.floor(random.next() * (alpha + 1));
    rgba[at + 3] = alpha;
  }
  return rgba;
}

test.each([
  { width: 48, height: 8, opaque: true, padding: { left: 0, top: 0 } },
  { width: 37, height: 71, opaque: true, padding: { left: 1, top: 1 } },
  { width: 16, height: 2, opaque: false, padding: { left: 0, top: 0 } },
  { width: 21, height: 45, opaque: false, padding: { left: 1, top: 0 } },
] satisfies { width: number; height: number; opaque: boolean; padding: Padding }[])(
  '$width × $height, opaque $opaque, padded $padding: every value lies within half a step of the exact one',
  ({ width, height, opaque, padding }) => {
    const module = openPlanesModule();
    const rgba = randomPixels(width, height, opaque);
    const planes = makePlanes(module, { width, height, rgba }, opaque, padding);
    const bytes = module.bytes();
    const pixel = (x: number, y: number): number[] => {
      const [inX, inY] = opaque
        ? [Math.max(0, Math.min(width - 1, x)), Math.max(0, Math.min(height - 1, y))]
        : [x, y];
      if (inX < 0 || inY < 0 || inX >= width || inY >= height) return [0, 0, 0, 0];
      return [...rgba.subarray((inY * width + inX) * 4, (inY * width + inX + 1) * 4)];
    };
    let worst = 0;
    const compare = (address: number, value: number) => {
      worst = Math.max(worst, Math.abs(bytes[address]! - value));
    };
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const at = (y + padding.top) * planes.stride + x + padding.left;
        compare(planes.luma + at, defined(pixel(x, y))[0]);
        if (!opaque) compare(planes.alpha + at, pixel(x, y)[3]!);
      }
    }
    for (let y = 0; y < Math.ceil((height + padding.top) / 2); y++) {
      for (let x = 0; x < Math.ceil((width + padding.left) / 2); x++) {
        const block = [0, 1, 2, 3].map((corner) =>
          pixel(2 * x + (corner % 2) - padding.left, 2 * y + Math.floor(corner / 2) - padding.top),
        );
        const mean = [0, 1, 2, 3].map((channel) => block.reduce((sum, each) => sum + each[channel]!, 0) / 4);
        const at = (y * planes.stride) / 2 + x;
        compare(planes.blue + at, defined(mean)[1]);
        compare(planes.red + at, defined(mean)[2]);
        if (!opaque) compare(planes.chromaAlpha + at, mean[3]!);
      }
    }
    expect(worst).toBeLessThanOrEqual(EXACT);
  },
);

test('the committed module is what its source compiles to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-planes-'));
  try {
    execFileSync(join(import.meta.dirname, '../../../bin/build-planes'), [join(folder, 'planes.wasm')]);
    expect(
      readFileSync(join(folder, 'planes.wasm')).equals(
        readFileSync(join(import.meta.dirname, 'planes.wasm')),
      ),
    ).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
