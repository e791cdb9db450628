/** Tests what counts as unfinished on Home. */
import { expect, test } from 'vitest';
import { publishedOf, unfinishedClips } from '#app/http/unfinished-clips.server.ts';
import type { ClipState } from '#studio/clip/clip-states.ts';
import type { PublicationRecord } from '#studio/publish/publication-record.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const clip = (id: string, state: ClipState, minutesAgo: number) => ({
  id,
  state,
  createdAt: new Date(NOW - minutesAgo * 60_000),
});
const shown = (...clips: ReturnType<typeof clip>[]) =>
  unfinishedClips(clips, NOW, new Set(['published'])).map(({ id }) => id);

test('what is being made is shown however old, what is ready for a quarter of an hour; what failed is among what needs attention', () => {
  expect(shown(clip('made', 'ready', 14), clip('seen', 'ready', 16))).toEqual(['made']);
  expect(
    shown(
      clip('failed', 'failed', 1),
      clip('making', 'generating', 5000),
      clip('cancelled', 'cancelled', 1),
      clip('waiting', 'waiting', 1),
    ),
  ).toEqual(['making', 'waiting']);
});

test('what is on its product is finished', () => {
  expect(shown(clip('published', 'ready', 1), clip('made', 'ready', 2))).toEqual(['made']);
});

test('on its product is also what is on the way there, and not what was removed or failed', async () => {
  const states = {
    there: ['failed', 'ready'],
    'on the way': ['publishing'],
    removed: ['undone'],
    failed: ['failed'],
  };
  const clips = [...Object.keys(states).map((id) => clip(id, 'ready', 1)), clip('old', 'ready', 60)];
  const asked: string[] = [];
  const publications = {
    list: ({ clipId }: { clipId: string }) => {
      asked.push(clipId);
      const found = Object.entries(states).find(([id]) => id === clipId)?.[1] ?? [];
      return Promise.resolve(found.map((state) => ({ state }) as PublicationRecord));
    },
  };
  expect([...(await publishedOf(clips, { publications }, NOW))]).toEqual(['there', 'on the way']);
  expect(asked).not.toContain('old');
});

test('no more than three are shown: the others are in the library', () => {
  expect(shown(...['a', 'b', 'c', 'd'].map((id) => clip(id, 'waiting', 1)))).toEqual(['a', 'b', 'c']);
});
