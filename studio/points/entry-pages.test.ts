/** Tests that a ledger is read to its end, each entry once. */
import { expect, test } from 'vitest';
import { entryPages } from '#studio/points/entry-pages.ts';
import type { Entry } from '#studio/points/entry.ts';

/** Newest first. */
const entriesOf = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(count - index),
    number: count - index,
    kind: 'grant',
    quarterPoints: 1,
    reason: 'operator',
    subject: null,
    note: '',
    createdAt: new Date(0),
    balanceAfter: count - index,
  }));

test.each([
  [0, []],
  [1, [1]],
  [1000, [1000]],
  [2500, [1000, 1000, 500]],
])('%i entries', async (count, lengths) => {
  const all = entriesOf(count);
  const asked: unknown[] = [];
  const pages: Entry[][] = [];
  const ledger = {
    entries: ({
      before = null,
      limit = 0,
      kinds = [],
    }: { before?: number | null; limit?: number; kinds?: readonly string[] } = {}) => {
      asked.push(kinds);
      return Promise.resolve(all.filter(({ number }) => before === null || number < before).slice(0, limit));
    },
  };
  for await (const page of entryPages(ledger, { kinds: ['grant'] })) pages.push(page);
  expect(pages.map(({ length }) => length)).toEqual(lengths);
  expect(pages.flat()).toEqual(all);
  expect(new Set(asked.map(String))).toEqual(new Set(['grant']));
});
