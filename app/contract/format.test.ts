/** Tests that sizes, days and moments are written as the interface writes them. */
import { expect, test } from 'vitest';
import { formatCalendarDay, formatDay, formatMegabytes, formatMoment } from './format.ts';

test.each([
  [40_000, '0.1 MB'],
  [949_000, '0.9 MB'],
  [4_120_000, '4.1 MB'],
  [23_400_000, '23 MB'],
])('%d bytes are %s', (bytes, text) => expect(formatMegabytes(bytes)).toBe(text));

test('days and moments are of one style', () => {
  expect(formatDay('2026-11-21T06:31:00Z', 'UTC')).toBe('Nov 21, 2026');
  expect(formatMoment('2026-11-21T06:31:00Z', 'UTC')).toBe('Nov 21, 2026, 6:31 AM UTC');
  expect(formatMoment('2026-11-21T06:31:00Z', 'Europe/Paris')).toBe('Nov 21, 2026, 7:31 AM');
});

test.each([
  ['Pacific/Auckland', '2026-11-28T10:59:59Z', 'Nov 28, 2026, 11:59 PM'],
  ['Pacific/Auckland', '2026-11-28T11:00:00Z', 'Nov 29, 2026, 12:00 AM'],
  ['America/Los_Angeles', '2026-11-28T07:59:59Z', 'Nov 27, 2026, 11:59 PM'],
  ['America/Los_Angeles', '2026-11-28T08:00:00Z', 'Nov 28, 2026, 12:00 AM'],
  // Clocks go forward in Auckland on September 27, at two: three comes next.
  ['Pacific/Auckland', '2026-09-26T13:59:00Z', 'Sep 27, 2026, 1:59 AM'],
  ['Pacific/Auckland', '2026-09-26T14:00:00Z', 'Sep 27, 2026, 3:00 AM'],
  // They go back in Los Angeles on November 1, at two: the hour after one comes twice.
  ['America/Los_Angeles', '2026-11-01T08:30:00Z', 'Nov 1, 2026, 1:30 AM'],
  ['America/Los_Angeles', '2026-11-01T09:30:00Z', 'Nov 1, 2026, 1:30 AM'],
  ['America/Los_Angeles', '2026-11-01T10:00:00Z', 'Nov 1, 2026, 2:00 AM'],
])('in %s it is what the clock on the wall says: %s is %s', (timeZone, iso, text) => {
  expect(formatMoment(iso, timeZone)).toBe(text);
  expect(text.startsWith(formatDay(iso, timeZone))).toBe(true);
});

test('a day that was counted stays that day, wherever the page is read', () =>
  expect(formatCalendarDay('2026-11-29')).toBe('Nov 29, 2026'));
