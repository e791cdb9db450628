/** Tests which of two pages' saves of one draft stays. */
import { expect, test } from 'vitest';
import { mayClear, saveOver } from '#studio/clip/draft-rules.ts';

const kept = { writer: 'a', number: 2 };

test.each([
  ['a later save of the page that wrote it', { writer: 'a', number: 3 }, null, 'replaces'],
  ['an earlier save of that page', { writer: 'a', number: 1 }, null, 'late'],
  ['the same save once more', { writer: 'a', number: 2 }, null, 'late'],
  ['a page that has read it', { writer: 'b', number: 1 }, { writer: 'a', number: 2 }, 'replaces'],
  ['a page that has read an earlier one', { writer: 'b', number: 1 }, { writer: 'a', number: 1 }, 'changed'],
  ['a page that has read none', { writer: 'b', number: 1 }, null, 'changed'],
] as const)('%s', (_, stamp, base, outcome) => {
  expect(saveOver(kept, { stamp, base })).toBe(outcome);
});

test('a page removes what it wrote or has read, and nothing that changed since', () => {
  expect(mayClear(kept, { stamp: { writer: 'a', number: 1 }, base: null })).toBe(true);
  expect(mayClear(kept, { stamp: { writer: 'b', number: 1 }, base: kept })).toBe(true);
  expect(mayClear(kept, { stamp: { writer: 'b', number: 1 }, base: null })).toBe(false);
});
