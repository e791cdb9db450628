/** Tests that the fall-off of light on a packshot's background is found and taken out. */
import { expect, test } from 'vitest';
import { measureBackgroundLight, valueAt } from '#studio/film/scene/background-light.ts';
import { liftFromBackground } from '#studio/film/scene/lift-from-background.ts';

const WHOLE = { x: 0, y: 0, width: 1, height: 1 };
const SIZE = 64;

/** A gray background of this brightness at each point, with a dark product in the middle. */
function packshot(brightness: (u: number, v: number) => number, product = 0.4) {
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  for (let index = 0; index < SIZE * SIZE; index++) {
    const u = (2 * ((index % SIZE) + 0.5)) / SIZE - 1;
    const v = (2 * (Math.floor(index / SIZE) + 0.5)) / SIZE - 1;
    const value = Math.abs(u) < product && Math.abs(v) < product ? 40 : brightness(u, v);
    data.set([value, value, value, 255], index * 4);
  }
  return { data, width: SIZE, height: SIZE };
}

test('an even background needs nothing', () => {
  expect(
    measureBackgroundLight(
      packshot(() => 240),
      '#f0f0f0',
    ),
  ).toMatchObject({ gains: null, certainty: 1 });
});

test('a background that darkens towards a corner becomes even, and the product stays', () => {
  const shaded = (u: number, v: number) => 225 - 12 * u - 8 * v - 7 * u * u;
  const { gains, certainty } = measureBackgroundLight(packshot(shaded), '#e1e1e1');
  expect(certainty).toBeGreaterThan(0.95);
  expect(valueAt(gains![0], 0.9, 0.9) * shaded(0.9, 0.9)).toBeCloseTo(225, -1);
  const pixels = packshot(shaded);
  const left = liftFromBackground(pixels, {
    colour: '#e1e1e1',
    edges: { left: false, top: false, right: false, bottom: false },
    light: { gains: gains!, part: WHOLE },
  })!;
  expect(left.width).toBeLessThan(SIZE * 0.45);
  expect(left.height).toBeLessThan(SIZE * 0.45);
});

test('a product that touches one side does not bend the background', () => {
  const pixels = packshot(() => 240);
  for (let y = 20; y < 44; y++)
    for (let x = 0; x < 12; x++) pixels.data.set([60, 20, 20], (y * SIZE + x) * 4);
  const { gains } = measureBackgroundLight(pixels, '#f0f0f0');
  expect(gains === null || Math.abs(valueAt(gains[0], 0.8, 0) - 1) < 0.02).toBe(true);
});
