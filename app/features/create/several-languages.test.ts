/** Shows what the page knows of each language of the store, which one it shows, and whose voice is chosen. */
import { expect, test } from 'vitest';
import {
  changeShown,
  chosenRows,
  languageRows,
  languagesState,
  listed,
  ofStore,
  shownForm,
  shownWords,
  stateWords,
  toOne,
  toSeveral,
} from '#app/features/create/several-languages.ts';
import { EMPTY_FORM } from '#app/contract/create-form.ts';
import type { LanguageView } from '#app/contract/languages.ts';

const view = (
  language: string,
  name: string,
  voice: LanguageView['voice'],
  ofStore = true,
): LanguageView => ({
  language,
  name,
  voice,
  ofStore,
  primary: language === 'en',
});
const LANGUAGES = [
  view('en', 'English', 'natural'),
  view('de', 'German', 'synthetic'),
  view('ja', 'Japanese', 'poor'),
  view('th', 'Thai', 'none'),
  view('fr', 'French', 'synthetic'),
  view('is', 'Icelandic', 'synthetic', false),
];
const product = { language: 'en', languages: ['en', 'de', 'ja', 'th'] };
const rows = (translates = false, voiceover: 'ai' | 'manual' | 'none' = 'ai') =>
  languageRows(LANGUAGES, product, { translates, voiceover });
const words = (...asked: Parameters<typeof rows>) =>
  Object.fromEntries(rows(...asked).map((row) => [row.language, stateWords(row)]));

test('each language of the store has its text and its voice, or says that there is no text', () => {
  expect(words()).toEqual({
    en: 'Product text · Natural voice',
    de: 'Store translation · Synthetic voice',
    ja: 'Store translation · Basic voice',
    th: 'Store translation · Captions only',
    fr: 'No text',
  });
  expect(words(true)['fr']).toBe('AI translation · Synthetic voice');
  expect(words(false, 'none')['en']).toBe('Product text · Captions only');
});

test('what is wanted and can be made is chosen, in the store’s order; her own text makes none of the missing possible', () => {
  const chosen = (...asked: Parameters<typeof rows>) =>
    chosenRows(rows(...asked), { languages: ['fr', 'th', 'de', 'nl'] }).map(({ language }) => language);
  expect([chosen(), chosen(true), chosen(false, 'manual')]).toEqual([
    ['de', 'th'],
    ['de', 'th', 'fr'],
    ['de', 'th'],
  ]);
});

const ANNA = { voiceId: 'anna', hookVoiceId: null };

test('one language at a time is shown, with its own voices', () => {
  const form = {
    ...EMPTY_FORM,
    languages: ['en', 'de'],
    languageVoices: { de: { voiceId: 'anna', hookVoiceId: 'bob' } },
    voiceId: 'of before',
    hookVoiceId: 'of before',
  };
  expect(shownForm(form, null)).toMatchObject({
    languages: null,
    language: 'en',
    voiceId: null,
    hookVoiceId: null,
  });
  expect(shownForm(form, 'de')).toMatchObject({ language: 'de', voiceId: 'anna', hookVoiceId: 'bob' });
  expect(shownForm(form, 'fr').language).toBe('en');
  expect(shownForm(EMPTY_FORM, 'de')).toBe(EMPTY_FORM);
});

test('a voice that is chosen counts for the language that is shown', () => {
  const form = { ...EMPTY_FORM, languages: ['en', 'de'], languageVoices: { en: ANNA } };
  expect(changeShown(form, 'de', { voiceId: 'bob' })).toEqual({
    languageVoices: { en: ANNA, de: { voiceId: 'bob', hookVoiceId: null } },
  });
  expect(changeShown(form, 'en', { hookVoiceId: 'bob' })).toEqual({
    languageVoices: { en: { voiceId: 'anna', hookVoiceId: 'bob' } },
  });
  expect(changeShown(form, 'en', { voiceId: null })).toEqual({
    languageVoices: { en: { voiceId: null, hookVoiceId: null } },
  });
  expect(changeShown(form, 'de', { text: 'Hello' })).toEqual({ text: 'Hello' });
  expect(changeShown(EMPTY_FORM, 'de', { voiceId: 'anna' })).toEqual({ voiceId: 'anna' });
});

test('from one language to all and back, a voice stays with its language', () => {
  const several = { ...EMPTY_FORM, ...ANNA, ...toSeveral(ANNA, 'de', ofStore(LANGUAGES)) };
  expect(several).toMatchObject({
    language: null,
    languages: ['en', 'de', 'ja', 'th', 'fr'],
    languageVoices: { de: ANNA },
  });
  expect(toOne(several, 'de')).toEqual({ language: 'de', languages: null, languageVoices: {}, ...ANNA });
  expect(toOne(several, 'en')).toMatchObject({ language: 'en', voiceId: null });
  expect(toOne(EMPTY_FORM, 'de')).toEqual({ language: 'de' });
});

test('what Generate has to know: how many are chosen, and whether they are too many', () => {
  const chosen = chosenRows(rows(), { languages: ['en', 'de', 'ja'] });
  expect(languagesState({ aspectRatios: ['9:16'], variants: 2 }, chosen)).toEqual({
    chosen: 3,
    tooMany: null,
  });
  expect(languagesState({ aspectRatios: ['9:16', '16:9'], variants: 4 }, chosen).tooMany).toMatch(
    /^3 languages × 2 aspect ratios × 4 variants are 24 videos/,
  );
});

test('the page says which language it shows, and that one without a voice has captions', () => {
  const [english, , , thai] = LANGUAGES;
  if (english === undefined || thai === undefined) throw new TypeError('They are there.');
  expect(shownWords(english, { voiceover: 'ai' })).toBe(
    'Shown in English. Each language has its own script and voice.',
  );
  expect(shownWords(thai, { voiceover: 'ai' })).toBe(
    'Shown in Thai. No voice speaks it, so this video has captions and music only.',
  );
  expect(shownWords(thai, { voiceover: 'none' })).toBe('Shown in Thai. Each language has its own script.');
  expect(listed(rows().slice(0, 3))).toBe('English, German, and Japanese');
});
