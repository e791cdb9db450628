/** Tests that no failure is hidden, and that no row keeps saying what is over. */
import { expect, test } from 'vitest';
import type { ClipView } from '#app/contract/clips.ts';
import type { AttentionRow } from '#app/contract/home.ts';
import { attentionBeside, recentBeside, rowsOnTop } from '#app/features/home/on-top.ts';

const clip = (id: string, state: ClipView['state']) => ({ id, state }) as ClipView;
const failed = (id: string, clipId: string): AttentionRow => ({
  id,
  clipId,
  badge: 'Failed',
  title: 'Mug',
  words: 'It failed.',
  action: { label: 'See what to do', url: `/app/clips/${clipId}` },
});

test('a failed clip says so once: on top, where it was watched', () => {
  expect(attentionBeside([failed('one', 'one')], [clip('one', 'failed')])).toEqual([]);
});

test.each([
  ['its export', failed('export', 'one')],
  ['its publication', failed('publication', 'one')],
  ['its refresh', failed('one', 'one')],
])('of a clip that is ready on top, the failure of %s is still shown', (_, row) => {
  expect(attentionBeside([row], [clip('one', 'ready')])).toEqual([row]);
});

test('a clip that has a row on top is no card below', () => {
  const recent = [clip('new', 'ready'), clip('made', 'generating'), clip('old', 'ready')];
  expect(recentBeside(recent, [clip('made', 'generating'), clip('new', 'ready')])).toEqual([
    clip('old', 'ready'),
  ]);
});

test('a row is as its clip is now; one that ended unseen goes', () => {
  const rows = [clip('made', 'generating'), clip('gone', 'generating'), clip('old', 'ready')];
  expect(rowsOnTop(rows, [clip('made', 'ready')])).toEqual([clip('made', 'ready'), clip('old', 'ready')]);
});
