/** Picks what stands on top of the Create page. */
import { expect, test } from 'vitest';
import { unfinishedClips } from '#app/http/unfinished-clips.server.ts';
import type { ClipState } from '#studio/clip/clip.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const clip = (id: string, state: ClipState, minutesAgo: number) => ({
  id,
  state,
  createdAt: new Date(NOW - minutesAgo * 60_000),
});
const shown = (...clips: ReturnType<typeof clip>[]) => unfinishedClips(clips, NOW).map(({ id }) => id);

test('what is being made is shown however old, what failed for a day, what is ready for a quarter of an hour', () => {
  expect(shown(clip('made', 'ready', 14), clip('seen', 'ready', 16), clip('failed', 'failed', 60))).toEqual([
    'made',
    'failed',
  ]);
  expect(
    shown(
      clip('long ago', 'failed', 25 * 60),
      clip('making', 'generating', 5000),
      clip('cancelled', 'cancelled', 1),
      clip('waiting', 'waiting', 1),
    ),
  ).toEqual(['making', 'waiting']);
});

test('no more than three are shown: the others are in the library', () => {
  expect(shown(...['a', 'b', 'c', 'd'].map((id) => clip(id, 'waiting', 1)))).toEqual(['a', 'b', 'c']);
});
