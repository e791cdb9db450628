/** Shows which clips are named by their language, and which are the same video in another one. */
import { expect, test } from 'vitest';
import { EMPTY_FORM } from '#app/contract/create-form.ts';
import { compareLanguages, languageSisters } from '#studio/clip/compare-languages.ts';
import { compareVariants, groupVariants, type Sibling } from '#studio/clip/compare-variants.ts';
import { expandBriefs, type ClipChoices } from '#studio/clip/expand-briefs.ts';
import { sampleStoryboard } from '#tests/film/sample-film.ts';
import { SAMPLE_TEXTS } from '#tests/film/sample-texts.ts';

const generation = (choice: Partial<ClipChoices>, batchId = 'batch'): Sibling[] =>
  expandBriefs({ ...EMPTY_FORM, ...choice }, [], { brandColour: null, font: null, logo: null }).map(
    (brief) => ({
      id: `${brief.language} ${brief.seed} ${brief.aspectRatio}`,
      batchId,
      brief,
      storyboard: null,
    }),
  );

test('clips are named by their language when their generation has several, and not otherwise', () => {
  const several = generation({ languages: ['de', 'en'] });
  const one = generation({ language: 'de', variants: 2 }, 'another');
  expect(Object.fromEntries(compareLanguages([...several, ...one]))).toEqual({
    'de 1 9:16': 'de',
    'en 1 9:16': 'en',
  });
});

test('sisters are of the same variant and aspect ratio, by name, the clip itself among them', () => {
  const all = generation({ languages: ['fr', 'de', 'en'], aspectRatios: ['9:16', '16:9'], variants: 2 });
  const clip = all.find(({ id }) => id === 'de 1001 16:9');
  if (clip === undefined) throw new TypeError('It is among them.');
  expect(languageSisters(clip, all).map(({ id }) => id)).toEqual([
    'en 1001 16:9',
    'fr 1001 16:9',
    'de 1001 16:9',
  ]);
  const [only] = generation({ language: 'de' });
  if (only === undefined) throw new TypeError('There is one.');
  expect(languageSisters(only, [only])).toEqual([]);
});

test('in the library a variant’s languages stand side by side, by name, tall before wide', () => {
  const all = generation({ languages: ['de', 'en'], aspectRatios: ['16:9', '9:16'], variants: 2 });
  expect(groupVariants(all.toReversed()).map(({ id }) => id)).toEqual([
    'en 1 9:16',
    'en 1 16:9',
    'de 1 9:16',
    'de 1 16:9',
    'en 1001 9:16',
    'en 1001 16:9',
    'de 1001 9:16',
    'de 1001 16:9',
  ]);
});

test('variants have a letter in every language, and another language is no difference between them', () => {
  const [english, german] = [SAMPLE_TEXTS['en'], SAMPLE_TEXTS['de']];
  if (english === undefined || german === undefined) throw new TypeError('There are texts.');
  const all = generation({ languages: ['de', 'en'], variants: 2 }).map((clip) => ({
    ...clip,
    storyboard: sampleStoryboard({ texts: clip.brief.language === 'de' ? german : english }),
  }));
  expect([...compareVariants(all)].map(([id, { letter, traits }]) => [id, letter, traits])).toEqual([
    ['de 1 9:16', 'A', []],
    ['de 1001 9:16', 'B', []],
    ['en 1 9:16', 'A', []],
    ['en 1001 9:16', 'B', []],
  ]);
});
