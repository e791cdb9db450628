/** Tests the conversion against the definition of BT.709, and that the committed module is what its source says. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { randomFrom } from '#studio/shared/random.ts';
import { openConverter } from './converter.ts';

function exact(red: number, green: number, blue: number): [number, number, number] {
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return [16 + (219 * luma) / 255, 128 + (224 * (blue - luma)) / (1.8556 * 255), 128 + (224 * (red - luma)) / (1.5748 * 255)];
}

test('every value lies within half a step (and the rounding of coefficients) of the exact one', () => {
  const [width, height] = [40, 8];
  const converter = openConverter(width, height);
  const random = randomFrom(7);
  for (let at = 0; at < converter.rgba.length; at++) converter.rgba[at] = at % 4 === 3 ? 255 : Math.floor(random.next() * 256);
  converter.convert({ x: 0, y: 0, width, height });
  const at = (x: number, y: number) => [0, 1, 2].map((channel) => converter.rgba[(y * width + x) * 4 + channel]!) as [number, number, number];
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) expect(Math.abs(converter.planes[y * width + x]! - exact(...at(x, y))[0])).toBeLessThanOrEqual(0.52);
  for (let y = 0; y < height / 2; y++) {
    for (let x = 0; x < width / 2; x++) {
      const block = [at(2 * x, 2 * y), at(2 * x + 1, 2 * y), at(2 * x, 2 * y + 1), at(2 * x + 1, 2 * y + 1)];
      const mean = [0, 1, 2].map((channel) => block.reduce((sum, pixel) => sum + pixel[channel]!, 0) / 4) as [number, number, number];
      const [, u, v] = exact(...mean);
      const chroma = width * height + y * (width / 2) + x;
      expect(Math.abs(converter.planes[chroma]! - u)).toBeLessThanOrEqual(0.52);
      expect(Math.abs(converter.planes[chroma + (width * height) / 4]! - v)).toBeLessThanOrEqual(0.52);
    }
  }
});

test('only the region asked for is converted, in whole steps of 16 columns', () => {
  const converter = openConverter(64, 8);
  converter.rgba.fill(255);
  converter.convert({ x: 20, y: 2, width: 20, height: 2 });
  const rows = Array.from({ length: 8 }, (_, y) => converter.planes[y * 64 + 20]);
  expect(rows).toEqual([0, 0, 235, 235, 0, 0, 0, 0]);
  const columns = [0, 15, 16, 47, 48, 63].map((x) => converter.planes[2 * 64 + x]);
  expect(columns).toEqual([0, 0, 235, 235, 0, 0]);
});

test('odd sides are refused with their numbers', () => {
  expect(() => openConverter(1079, 1920)).toThrow('1079 × 1920');
});

test('the committed module is what its source compiles to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-i420-'));
  try {
    execFileSync(join(import.meta.dirname, '../../../bin/build-i420'), [join(folder, 'i420.wasm')]);
    expect(readFileSync(join(folder, 'i420.wasm')).equals(readFileSync(join(import.meta.dirname, 'i420.wasm')))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
