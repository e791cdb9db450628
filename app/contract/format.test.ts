/** Tests that sizes, days and moments are written as the interface writes them. */
import { expect, test } from 'vitest';
import { formatDay, formatMegabytes, formatMoment } from './format.ts';

test.each([
  [40_000, '0.1 MB'],
  [949_000, '0.9 MB'],
  [4_120_000, '4.1 MB'],
  [23_400_000, '23 MB'],
])('%d bytes are %s', (bytes, text) => expect(formatMegabytes(bytes)).toBe(text));

test('days and moments are of one style', () => {
  expect(formatDay('2026-11-21T06:31:00Z')).toBe('Nov 21, 2026');
  expect(formatMoment('2026-11-21T06:31:00Z')).toBe('Nov 21, 2026, 6:31 AM UTC');
});
