/** Tests that the ledger's CSV can be read back, and runs nothing in a spreadsheet. */
import { expect, test } from 'vitest';
import type { Entry } from '#studio/points/entry.ts';
import { csvHeader, csvLines } from './ledger-csv.server.ts';

const entry = (changes: Partial<Entry>): Entry => ({
  id: '1',
  number: 1,
  kind: 'reserve',
  quarterPoints: -15,
  reason: 'export',
  subject: { kind: 'export', id: 'one' },
  note: '',
  createdAt: new Date('2026-11-21T06:31:05.123Z'),
  balanceAfter: 385,
  ...changes,
});

test('each entry is a line: a date and its distance from UTC, words, points as decimal text', () => {
  expect(csvHeader('UTC') + csvLines([entry({})], () => 'Tall, “fluted” "Vase"', 'UTC')).toBe(
    '\uFEFFDate (UTC),UTC offset,Activity,Clip,Note,Points,Balance after,Reference\r\n2026-11-21 06:31:05,UTC+00:00,Export,"Tall, “fluted” ""Vase""",,-3.75,96.25,one\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'text that a spreadsheet would run is text: %j',
  (note) => {
    const line = csvLines([entry({ note, subject: null })], () => note, 'UTC');
    const cell = note.includes('\r') ? `"'${note}"` : `'${note}`;
    expect(line).toBe(`2026-11-21 06:31:05,UTC+00:00,Export,${cell},${cell},-3.75,96.25,\r\n`);
  },
);

test.each([
  ['Pacific/Auckland', '2026-11-28T11:00:00Z', '2026-11-29 00:00:00,UTC+13:00'],
  ['Pacific/Auckland', '2026-09-26T14:00:00Z', '2026-09-27 03:00:00,UTC+13:00'],
  ['America/Los_Angeles', '2026-11-28T07:59:59Z', '2026-11-27 23:59:59,UTC-08:00'],
  // The hour that comes twice.
  ['America/Los_Angeles', '2026-11-01T08:30:00Z', '2026-11-01 01:30:00,UTC-07:00'],
  ['America/Los_Angeles', '2026-11-01T09:30:00Z', '2026-11-01 01:30:00,UTC-08:00'],
  ['Asia/Kathmandu', '2026-11-28T18:15:00Z', '2026-11-29 00:00:00,UTC+05:45'],
])('times are those of the shop: in %s %s is %s', (timeZone, iso, cells) => {
  expect(csvHeader(timeZone)).toContain(`Date (${timeZone}),UTC offset,`);
  const line = csvLines([entry({ createdAt: new Date(iso) })], () => '', timeZone);
  expect(line.startsWith(`${cells},Export`)).toBe(true);
});

test('a line break in a note stays inside its cell', () => {
  expect(csvLines([entry({ note: 'one\ntwo' })], () => '', 'UTC')).toContain(',"one\ntwo",');
});
