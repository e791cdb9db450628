/** Plans clips in several languages: what can be made is made, what can't is named, and wrong choices are refused. */
import { describe, expect, test } from 'vitest';
import { EMPTY_FORM } from '#app/contract/create-form.ts';
import { MAX_CLIPS_A_REQUEST, type ClipChoices } from '#studio/clip/expand-briefs.ts';
import { factorWords } from '#studio/clip/count-clips.ts';
import { planClips } from '#studio/clip/plan-clips.ts';
import { planLanguage } from '#studio/clip/plan-language.ts';
import { given } from '#tests/given.ts';

const BRAND = { brandColour: null, font: null, logo: null };
const product = { language: 'en', languages: ['en', 'de', 'th', 'pt-BR'] };
const ports = (translates = false) => ({
  speaker: {
    quality: (language: string) => (language === 'th' ? ('none' as const) : ('synthetic' as const)),
  },
  writer: { translates },
});
const plan = (change: Partial<ClipChoices>, translates = false) =>
  planClips(ports(translates), {
    product,
    choices: { ...EMPTY_FORM, ...change },
    uploads: [],
    brand: BRAND,
  });
const refusal = (change: Partial<ClipChoices>): string => {
  const planned = plan(change);
  return planned.ok ? 'planned' : planned.error.message;
};

describe('a request in several languages', () => {
  test('makes those that there is text for, each once an aspect ratio, and names the others', () => {
    const { briefs, notMade } = given(
      plan({ languages: ['en', 'de', 'fr'], aspectRatios: ['9:16', '16:9'], showCaptions: true }),
    );
    expect(briefs.map(({ language, aspectRatio }) => `${language} ${aspectRatio}`)).toEqual([
      'en 9:16',
      'en 16:9',
      'de 9:16',
      'de 16:9',
    ]);
    expect(notMade.map(({ language, error }) => [language, error.code])).toEqual([
      ['fr', 'TRANSLATION_MISSING'],
    ]);
    expect(notMade[0]?.error.message).toMatch(/^This product has no French text in your store\./);
  });

  test('shares everything but the words and the voice: seeds, music, look, pictures', () => {
    const { briefs } = given(
      plan({
        languages: ['en', 'de', 'pt-BR'],
        languageVoices: { de: { voiceId: 'anna', hookVoiceId: 'bob' } },
        voiceId: 'not of these',
        variants: 2,
        seed: 3,
        scriptSeed: 4,
        musicSeed: 5,
        look: 'noir',
        pictureIds: ['b', 'a'],
      }),
    );
    const alike = briefs.map(({ language: _, voiceover: __, ...shared }) => JSON.stringify(shared));
    expect(new Set(alike.slice(0, 3)).size).toBe(1);
    expect(briefs.map(({ seed, musicSeed }) => [seed, musicSeed])).toEqual([
      ...Array.from({ length: 3 }, () => [3, 5]),
      ...Array.from({ length: 3 }, () => [1003, 1005]),
    ]);
    // A chosen voice counts for its language alone; the others have the speaker's own.
    expect(briefs.slice(0, 3).map(({ voiceover }) => voiceover)).toEqual([
      { mode: 'ai', voiceId: null },
      { mode: 'ai', voiceId: 'anna', hookVoiceId: 'bob' },
      { mode: 'ai', voiceId: null },
    ]);
  });

  test('has captions where no voice speaks the language, also when captions were left out of the others', () => {
    const { briefs } = given(plan({ languages: ['en', 'th'], showCaptions: false }));
    expect(briefs.map(({ voiceover: { mode }, showCaptions }) => [mode, showCaptions])).toEqual([
      ['ai', false],
      ['none', true],
    ]);
  });

  test('is made in every language by a writer that translates', () => {
    const { briefs, notMade } = given(plan({ languages: ['en', 'fr', 'is'] }, true));
    expect([briefs.map(({ language }) => language), notMade]).toEqual([['en', 'fr', 'is'], []]);
  });

  test('that can be made in none of them is refused with the first one’s reason', () => {
    expect(refusal({ languages: ['fr', 'is'] })).toMatch(/^This product has no French text/);
  });
});

describe('refused in words', () => {
  test.each<[string, Partial<ClipChoices>, string]>([
    ['no language', { languages: [] }, 'Languages: choose at least one.'],
    [
      'fifty languages',
      { languages: Array.from({ length: 50 }, () => 'de') },
      'Languages: 50 are chosen, and up to 20 can be generated at once. Choose fewer.',
    ],
    ['a language twice', { languages: ['de', 'en', 'DE'] }, 'Languages: German is chosen twice.'],
    [
      'a tag that names none',
      { languages: ['xx'] },
      'Languages: “xx” isn’t a language that we know. Use a tag such as de or pt-BR.',
    ],
    [
      'what is no tag',
      { languages: ['en', 'no tag!'] },
      'Languages: “no tag!” isn’t a language that we know. Use a tag such as de or pt-BR.',
    ],
    [
      'her own text in several',
      { languages: ['en', 'de'], voiceover: 'manual', text: 'Made by hand.' },
      'Your script: Your own script is in one language, so it can’t be used in several. Have the script written from the product description, or choose one language.',
    ],
    [
      'more clips than a request makes',
      { languages: ['en', 'de', 'th'], aspectRatios: ['9:16', '16:9'], variants: 4 },
      'Videos: 3 languages × 2 aspect ratios × 4 variants are 24 videos, and up to 20 can be generated at once. Choose fewer languages, aspect ratios, or variants.',
    ],
  ])('%s', (_what, change, words) => {
    expect(refusal(change)).toBe(words);
  });

  test('languages that can’t be made do not count', () => {
    expect(
      refusal({ languages: ['en', 'de', 'fr', 'is'], aspectRatios: ['9:16', '16:9'], variants: 4 }),
    ).toBe('planned');
    expect(MAX_CLIPS_A_REQUEST).toBe(20);
  });
});

test('her own text in one language that was chosen among several is made, whatever text the product has', () => {
  const { briefs } = given(plan({ languages: ['fr'], voiceover: 'manual', text: 'Faite à la main.' }));
  expect(briefs.map(({ voiceover }) => voiceover.mode)).toEqual(['manual']);
});

test('a request in one language is planned as before: with its voice, or not at all', () => {
  const { briefs, notMade } = given(plan({ language: 'en', voiceId: 'anna', variants: 2 }));
  expect([briefs.map(({ voiceover }) => voiceover), notMade]).toEqual([
    Array.from({ length: 2 }, () => ({ mode: 'ai', voiceId: 'anna' })),
    [],
  ]);
  expect(refusal({ language: 'th' })).toMatch(/^No voice is available for Thai/);
  expect(refusal({ language: 'fr' })).toMatch(/^This product has no French text/);
});

test('where the words come from: the product, the store’s translation, the writer, or nowhere', () => {
  const sourceOf = (language: string, translates = false) =>
    planLanguage(ports(translates), { product, language, voiceover: 'ai' }).text;
  expect(['en-GB', 'de-AT', 'pt', 'fr'].map((language) => sourceOf(language))).toEqual([
    'original',
    'translation',
    'translation',
    'none',
  ]);
  expect(sourceOf('fr', true)).toBe('writer');
});

test('a count says what it comes from', () => {
  expect(factorWords({ languages: 3, aspectRatios: 2, variants: 1 })).toBe(
    '3 languages × 2 aspect ratios × 1 variant',
  );
});
