/** Tests that a quote is the sum of its lines, in whole quarter points, whatever is sold. */
import { expect, test } from 'vitest';
import { lineBySecond, quote } from './quote.ts';

test('a quote is the sum of its lines; lines of nothing are left out', () => {
  const cups = { what: 'a cup', count: 3, quarterPointsEach: 7 };
  const song = lineBySecond({ what: '20 s of song', count: 2, seconds: 20, quarterPointsASecond: 3 });
  expect(quote([cups, { ...cups, count: 0 }, song])).toEqual({
    lines: [cups, { what: '20 s of song', count: 2, quarterPointsEach: 60 }],
    quarterPoints: 3 * 7 + 2 * 60,
  });
  expect(quote([])).toEqual({ lines: [], quarterPoints: 0 });
});

test('what would have to be rounded has no price', () => {
  const line = { what: 'a cup', count: 1, quarterPointsEach: 1 };
  expect(() => quote([{ ...line, count: 1.5 }])).toThrow(RangeError);
  expect(() => quote([{ ...line, quarterPointsEach: 0.25 }])).toThrow(RangeError);
  expect(() => quote([{ ...line, quarterPointsEach: -1 }])).toThrow(RangeError);
  expect(() => lineBySecond({ what: 'half', count: 1, seconds: 0.5, quarterPointsASecond: 4 })).toThrow(
    RangeError,
  );
});
