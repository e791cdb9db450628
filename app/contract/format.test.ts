/** Tests that numbers, sums, days and moments are written as their reader writes them. */
import { expect, test } from 'vitest';
import { chooseLocale } from '#app/contract/locale.ts';
import { DEFAULT_FORMATS, formatsOf } from './format.ts';

const formatDay = (iso: string, timeZone: string) => formatsOf('en-US', timeZone).day(iso);
const formatMoment = (iso: string, timeZone: string) => formatsOf('en-US', timeZone).moment(iso);
const { calendarDay: formatCalendarDay, megabytes: formatMegabytes } = DEFAULT_FORMATS;

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

const SPACES = /[\u00a0\u202f]/;

test.each([
  ['en', 'Nov 21, 2026, 7:31 PM', '2,003.75', '$1,019.90', '4.1 MB'],
  ['en-GB', '21 Nov 2026, 19:31', '2,003.75', '$1,019.90', '4.1 MB'],
  ['de', '21. Nov. 2026, 19:31', '2.003,75', '1.019,90 $', '4,1 MB'],
  ['fr', '21 nov. 2026, 19:31', '2 003,75', '1 019,90 $', '4,1 MB'],
  ['ja', '2026年11月21日 19:31', '2,003.75', '$1,019.90', '4.1 MB'],
  ['pt-BR', '21 de nov. de 2026, 19:31', '2.003,75', '$ 1.019,90', '4,1 MB'],
  ['th', '21 พ.ย. 2026 19:31', '2,003.75', '$1,019.90', '4.1 MB'],
  ['not a locale', 'Nov 21, 2026, 7:31 PM', '2,003.75', '$1,019.90', '4.1 MB'],
])('where the admin is in %s', (asked, moment, points, amount, megabytes) => {
  const formats = formatsOf(chooseLocale(asked, null), 'Europe/Paris');
  const written = [
    formats.moment('2026-11-21T18:31:00Z'),
    formats.points(8015),
    formats.amount({ cents: 101_990, currency: 'USD' }),
    formats.megabytes(4_120_000),
  ];
  expect(written).toEqual([moment, points, amount, megabytes]);
  expect(written.join('')).not.toMatch(SPACES);
});

test('words stay English beside the numbers of another language', () => {
  const { pointsWords, number } = formatsOf('de', 'UTC');
  expect([pointsWords(15), pointsWords(4), pointsWords(8000, 'more'), number(7, 1), number(1234)]).toEqual([
    '3,75 points',
    '1 point',
    '2.000 more points',
    '7,0',
    '1.234',
  ]);
});

test.each(['en-US', 'de'])('a time zone that this browser does not know is UTC, and says so: %s', (locale) =>
  expect(formatsOf(locale, 'Mars/Olympus').moment('2026-11-21T06:31:00Z')).toMatch(/2026.*6:31.* UTC$/),
);
