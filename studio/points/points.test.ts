/** Tests that points are written and read without a rounding. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuarterPoints, parsePoints } from './points.ts';

test('quarter points are written as points, to the quarter', () => {
  expect([15, 60, 30, 1, 0, -15, -3, -60, 4001].map(formatQuarterPoints)).toEqual([
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
});

test('what was written is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      (quarterPoints) => parsePoints(formatQuarterPoints(quarterPoints)) === quarterPoints,
    ),
  );
});

test('what is no number of quarter points is refused', () => {
  expect(['', '0.1', '1e3', '3.751', '.5', '1,5', 'ten', '1.', '99999999999'].map(parsePoints)).toEqual(
    Array.from({ length: 9 }, () => null),
  );
});
