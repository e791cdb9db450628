/** Tests that points are written and read without a rounding. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuarterPoints, parsePoints, pointsWords, quarterPointsText } from './points.ts';

test('a number of points is written with its noun', () => {
  expect([4, 8, 15, 1, 0, -4, 4000].map((quarterPoints) => pointsWords(quarterPoints))).toEqual([
    '1 point',
    '2 points',
    '3.75 points',
    '0.25 points',
    '0 points',
    '-1 point',
    '1,000 points',
  ]);
  expect([4, 15].map((quarterPoints) => pointsWords(quarterPoints, 'more'))).toEqual([
    '1 more point',
    '3.75 more points',
  ]);
});

test('quarter points are written as points, to the quarter', () => {
  const some = [15, 60, 30, 1, 0, -15, -3, -60, 4001];
  expect(some.map(quarterPointsText)).toEqual([
    '3.75',
    '15',
    '7.5',
    '0.25',
    '0',
    '-3.75',
    '-0.75',
    '-15',
    '1000.25',
  ]);
  expect(some.map((each) => formatQuarterPoints(each))).toEqual([
    '3.75',
    '15',
    '7.5',
    '0.25',
    '0',
    '-3.75',
    '-0.75',
    '-15',
    '1,000.25',
  ]);
  expect([3996, 8000, -8002, 4_000_000, 40_000_001].map((each) => formatQuarterPoints(each))).toEqual([
    '999',
    '2,000',
    '-2,000.5',
    '1,000,000',
    '10,000,000.25',
  ]);
});

test('what was written is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      (quarterPoints) => parsePoints(quarterPointsText(quarterPoints)) === quarterPoints,
    ),
  );
});

test('what is no number of quarter points is refused', () => {
  expect(['', '0.1', '1e3', '3.751', '.5', '1,5', 'ten', '1.', '99999999999'].map(parsePoints)).toEqual(
    Array.from({ length: 9 }, () => null),
  );
});
