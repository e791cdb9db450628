/** Tests that a lifted product appears as photographed, on its own color and on others. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liftFromBackground } from '#studio/film/scene/lift-from-background.ts';

const NO_EDGES = { left: false, top: false, right: false, bottom: false };
const picture = (width: number, height: number, colours: readonly (readonly [number, number, number])[]) => ({
  width,
  height,
  data: Uint8ClampedArray.from(colours.flatMap((colour) => [...colour, 255])),
});

/** The color of a lifted pixel laid on a background. */
const on = (data: Uint8ClampedArray, index: number, background: readonly number[]): number[] => {
  const opacity = data[index * 4 + 3]! / 255;
  return [0, 1, 2].map(
    (channel) => data[index * 4 + channel]! * opacity + background[channel]! * (1 - opacity),
  );
};

test('every pixel is unchanged on the color it was lifted from', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(
      fc.tuple(channel, channel, channel),
      fc.constantFrom([255, 255, 255] as const, [232, 230, 226] as const),
      (colour, background) => {
        const pixels = picture(1, 1, [colour]);
        liftFromBackground(pixels, {
          colour: `#${background.map((value) => value.toString(16)).join('')}`,
          edges: NO_EDGES,
          light: null,
        });
        on(pixels.data, 0, background).forEach((value, index) =>
          expect(Math.abs(value - colour[index]!)).toBeLessThanOrEqual(11),
        );
      },
    ),
  );
});

test('the even color and its noise vanish, and only what is left is kept', () => {
  const white = [255, 255, 255] as const;
  const noise = [251, 250, 252] as const;
  const red = [180, 40, 30] as const;
  const pixels = picture(4, 3, [
    white,
    noise,
    white,
    noise,
    white,
    red,
    red,
    white,
    noise,
    red,
    white,
    noise,
  ]);
  expect(liftFromBackground(pixels, { colour: '#ffffff', edges: NO_EDGES, light: null })).toEqual({
    x: 1,
    y: 1,
    width: 2,
    height: 2,
  });
  expect([0, 1, 3, 8].map((index) => pixels.data[index * 4 + 3])).toEqual([0, 0, 0, 0]);
});

test('a shadow darkens another background by as much', () => {
  const pixels = picture(1, 1, [[128, 128, 128]]);
  liftFromBackground(pixels, { colour: '#ffffff', edges: NO_EDGES, light: null });
  on(pixels.data, 0, [200, 100, 50]).forEach((value, index) =>
    expect(Math.abs(value - [200, 100, 50][index]! * 0.5)).toBeLessThanOrEqual(6),
  );
});

test('an even picture leaves nothing', () => {
  expect(
    liftFromBackground(
      picture(2, 1, [
        [255, 255, 255],
        [254, 254, 254],
      ]),
      { colour: '#ffffff', edges: NO_EDGES, light: null },
    ),
  ).toBeNull();
});

test('a shadow that runs off the picture dissolves at its edge', () => {
  const pixels = picture(
    100,
    1,
    Array.from({ length: 100 }, () => [150, 150, 150] as const),
  );
  liftFromBackground(pixels, { colour: '#ffffff', edges: { ...NO_EDGES, right: true }, light: null });
  const opacity = (x: number) => pixels.data[x * 4 + 3]!;
  expect(opacity(0)).toBe(opacity(50));
  expect(opacity(99)).toBe(0);
  expect(opacity(97)).toBeLessThan(opacity(50));
});
