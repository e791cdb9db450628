/** Shows which clips have a letter, that a letter is kept, and which differences are named. */
import { expect, test } from 'vitest';
import { EMPTY_FORM } from '#app/contract/create-form.ts';
import {
  compareStoryboards,
  compareVariants,
  groupVariants,
  type Sibling,
} from '#studio/clip/compare-variants.ts';
import { expandBriefs } from '#studio/clip/expand-briefs.ts';
import { sampleStoryboard, type SampleChoice } from '#tests/film/sample-film.ts';
import { SAMPLE_TEXTS } from '#tests/film/sample-texts.ts';

/** A generation in order, each clip named by its position: "0", "1" … */
function generation(
  choice: { variants: number; aspectRatios?: ('9:16' | '16:9')[]; seed?: number },
  batchId = 'batch',
): Sibling[] {
  const brand = { brandColour: null, font: null, logo: null };
  return expandBriefs({ ...EMPTY_FORM, ...choice }, [], brand).map((brief, index) => ({
    id: String(index),
    batchId,
    brief,
    storyboard: null,
  }));
}
const withFilms = (clips: readonly Sibling[], films: readonly Partial<SampleChoice>[]): Sibling[] =>
  clips.map((clip, index) => ({ ...clip, storyboard: sampleStoryboard(films[index] ?? {}) }));
const withMusic = (clip: Sibling, order: { seed: number; mood: 'calm' | 'bold' }): Sibling => {
  const storyboard = clip.storyboard ?? sampleStoryboard();
  const music = { order: { ...order, seconds: 15 }, gainDecibels: 0, keyframes: [] };
  return { ...clip, storyboard: { ...storyboard, sound: { ...storyboard.sound, music } } };
};
const letters = (clips: readonly Sibling[]) =>
  Object.fromEntries([...compareVariants(clips)].map(([id, { letter }]) => [id, letter]));
const traits = (clips: readonly Sibling[]) => [...compareVariants(clips).values()].map((each) => each.traits);

test('each variant has a letter, and both aspect ratios of it have the same', () => {
  expect(letters(generation({ variants: 2, aspectRatios: ['9:16', '16:9'] }))).toEqual({
    0: 'A',
    1: 'A',
    2: 'B',
    3: 'B',
  });
});

test.each([1, 999, 1500, 2 ** 31])(
  'with %i as the first seed a letter is kept when others are deleted',
  (seed) => {
    const all = generation({ variants: 4, seed });
    const before = letters(all);
    expect(new Set(Object.values(before)).size).toBe(4);
    const left = all.filter(({ id }) => id === '0' || id === '3');
    expect(letters(left)).toEqual({ 0: before['0'], 3: before['3'] });
  },
);

test('a letter is also kept when the first variant is deleted', () => {
  const all = generation({ variants: 3, seed: 7 });
  expect(letters(all.slice(1))).toEqual({ 1: 'B', 2: 'C' });
});

test('a clip that is alone, or has only its other aspect ratio beside it, needs no letter', () => {
  expect(letters(generation({ variants: 1, aspectRatios: ['9:16', '16:9'] }))).toEqual({});
  expect(letters([])).toEqual({});
});

test('what all have in common is not named; look, opening line and mood are, where they differ', () => {
  const two = generation({ variants: 2 });
  expect(traits(two)).toEqual([[], []]);
  expect(traits(withFilms(two, [{ lookId: 'gallery' }, { lookId: 'noir' }]))).toEqual([
    [{ kind: 'look', look: 'gallery' }],
    [{ kind: 'look', look: 'noir' }],
  ]);
  const english = SAMPLE_TEXTS['en'];
  if (english === undefined) throw new TypeError('There are English texts.');
  const opened = withFilms(two, [{}, { texts: { ...english, hook: 'A cup for slow mornings' } }]);
  expect(traits(opened)[1]).toEqual([{ kind: 'opening', text: 'A cup for slow mornings' }]);
  const [one, other] = withFilms(two, []);
  if (one === undefined || other === undefined) throw new TypeError('There are two.');
  expect(
    traits([withMusic(one, { seed: 1, mood: 'calm' }), withMusic(other, { seed: 1, mood: 'bold' })]),
  ).toEqual([[{ kind: 'music', mood: 'calm' }], [{ kind: 'music', mood: 'bold' }]]);
  expect(
    traits([withMusic(one, { seed: 1, mood: 'calm' }), withMusic(other, { seed: 2, mood: 'calm' })]),
  ).toEqual([[{ kind: 'melody' }], [{ kind: 'melody' }]]);
});

test('of two films only what differs between these two is named, whatever the others of their generation have', () => {
  const [gallery, noir] = [sampleStoryboard({ lookId: 'gallery' }), sampleStoryboard({ lookId: 'noir' })];
  expect(compareStoryboards([gallery, gallery])).toEqual([[], []]);
  expect(compareStoryboards([gallery, noir])).toEqual([
    [{ kind: 'look', look: 'gallery' }],
    [{ kind: 'look', look: 'noir' }],
  ]);
});

test('a variant that is still being made is compared by what is known', () => {
  const [one, other] = generation({ variants: 2 });
  if (one === undefined || other === undefined) throw new TypeError('There are two.');
  expect(traits([{ ...one, storyboard: sampleStoryboard() }, other])).toEqual([[], []]);
});

test('a generation stands together where its newest clip stood, in the order of its letters', () => {
  const newer = generation({ variants: 2, aspectRatios: ['16:9', '9:16'] }, 'newer');
  const [older] = generation({ variants: 1 }, 'older');
  if (older === undefined) throw new TypeError('There is one.');
  const [first, ...others] = newer.toReversed();
  if (first === undefined) throw new TypeError('There are four.');
  const grouped = groupVariants([first, { ...older, id: 'older' }, ...others]);
  expect(grouped.map(({ id, brief }) => [id, brief.seed, brief.aspectRatio])).toEqual([
    ['1', 1, '9:16'],
    ['0', 1, '16:9'],
    ['3', 1001, '9:16'],
    ['2', 1001, '16:9'],
    ['older', 1, '9:16'],
  ]);
});
