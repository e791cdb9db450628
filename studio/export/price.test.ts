/** Tests the price of exported video: what merchants are shown, and what stored quotes say. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quote } from '#studio/points/quote.ts';
import { exportLine, exportPrice } from './price.ts';

test('fifteen points a minute of exported film, whatever it is made of', () => {
  expect(exportPrice(15).quarterPoints).toBe(15);
  expect(exportPrice(60).quarterPoints).toBe(15 * 4);
  expect(exportPrice(30, 400)).toEqual({
    lines: [{ what: '30 s export', count: 400, quarterPointsEach: 30 }],
    quarterPoints: 12_000,
  });
});

test('no export costs nothing; parts of a second or of an export have no price', () => {
  expect(exportPrice(15, 0)).toEqual({ lines: [], quarterPoints: 0 });
  expect(() => exportPrice(0.5)).toThrow(RangeError);
  expect(() => exportPrice(15, 1.5)).toThrow(RangeError);
});

test('a price is a whole number, and the sum of its parts', () => {
  const lines = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 500 })))
    .map((exports) => exports.map(([seconds, count]) => exportLine(seconds, count)));
  fc.assert(
    fc.property(
      lines,
      lines,
      (one, other) =>
        Number.isSafeInteger(quote(one).quarterPoints) &&
        quote([...one, ...other]).quarterPoints === quote(one).quarterPoints + quote(other).quarterPoints,
    ),
  );
});
