/** Tests that the ledger's CSV can be read back, and runs nothing in a spreadsheet. */
import { expect, test } from 'vitest';
import type { Entry } from '#studio/points/entry.ts';
import { ledgerCsv } from './ledger-csv.server.ts';

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

test('each entry is a line: a date of UTC, words, points as decimal text', () => {
  expect(ledgerCsv([entry({})], () => 'Tall, “fluted” "Vase"')).toBe(
    '\uFEFFDate (UTC),What,Clip,Note,Points,Balance after,Reference\r\n2026-11-21 06:31:05,Export started,"Tall, “fluted” ""Vase""",,-3.75,96.25,one\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'text that a spreadsheet would run is text: %j',
  (note) => {
    const [, line = ''] = ledgerCsv([entry({ note, subject: null })], () => note).split(/(?<=Reference)\r\n/);
    const cell = note.includes('\r') ? `"'${note}"` : `'${note}`;
    expect(line).toBe(`2026-11-21 06:31:05,Export started,${cell},${cell},-3.75,96.25,\r\n`);
  },
);

test('a line break in a note stays inside its cell', () => {
  expect(ledgerCsv([entry({ note: 'one\ntwo' })], () => '')).toContain(',"one\ntwo",');
});
