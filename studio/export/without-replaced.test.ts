/** Shows which exports of a list a later one replaces. */
import { expect, test } from 'vitest';
import type { ExportState } from '#studio/export/export-record.ts';
import { replaceable, withoutReplaced } from '#studio/export/without-replaced.ts';

const listed = (
  state: ExportState,
  createdAt: number,
  { isPublished = false, contentHash = 'film' } = {},
) => ({
  state,
  createdAt: new Date(createdAt),
  contentHash,
  isPublished,
});

test.each(['failed', 'cancelled', 'expired'] as const)(
  'one that is %s is left out once it was made again',
  (state) => {
    const [older, newer] = [listed(state, 1), listed('waiting', 2)];
    expect(withoutReplaced([newer, older], [newer, older])).toEqual([newer]);
    expect(withoutReplaced([older], [older])).toEqual([older]);
  },
);

test('of several that failed the newest stays', () => {
  const failed = [3, 2, 1].map((at) => listed('failed', at));
  expect(withoutReplaced(failed, failed)).toEqual(failed.slice(0, 1));
});

test('one with a file, one of another film and one with a publication stay', () => {
  const newer = listed('done', 9);
  const stay = [
    listed('done', 1),
    listed('failed', 1, { contentHash: 'other film' }),
    listed('expired', 1, { isPublished: true }),
  ];
  expect(withoutReplaced([newer, ...stay], [newer, ...stay])).toEqual([newer, ...stay]);
  expect(replaceable([newer, ...stay])).toEqual([stay[1]]);
});
