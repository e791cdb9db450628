/** Tests that a language is offered only where there is text for it, and that the others say why they are not. */
import { expect, test } from 'vitest';
import { languageOptions } from '#app/features/create/language-options.ts';
import type { LanguageView } from '#app/contract/languages.ts';

const language = (tag: string, name: string, voice: LanguageView['voice'] = 'synthetic'): LanguageView => ({
  language: tag,
  name,
  ofStore: false,
  primary: false,
  voice,
});
const english = language('en', 'English', 'natural');
const ALL = [english, language('tlh', 'Klingon', 'none'), language('de', 'German'), language('fr', 'French')];
const shown = (groups: ReturnType<typeof languageOptions>) =>
  groups.map(({ options }) =>
    options.map(({ value, disabled = false }) => (disabled ? `(${value})` : value)),
  );

test('those that the product has text in come first, spoken ones before those with captions alone; the rest is disabled with the reason', () => {
  const groups = languageOptions(ALL, english, { ofProduct: ['tlh', 'de-AT', 'en'], any: false });
  expect(shown(groups)).toEqual([['en', 'de', 'tlh'], ['(fr)']]);
  expect(groups.map(({ options }) => options.at(-1)?.label)).toEqual([
    'Klingon · captions only',
    'French · no text in this language',
  ]);
});

test('all can be used where the merchant writes the text, or the writer translates', () => {
  expect(shown(languageOptions(ALL, english, { ofProduct: ['en'], any: true }))).toEqual([
    ['en', 'de', 'fr', 'tlh'],
  ]);
});

test('the language that the video has is among them, though nobody offers it', () => {
  const xhosa = language('xh', 'Xhosa', 'none');
  expect(shown(languageOptions(ALL, xhosa, { ofProduct: ['en'], any: false }))).toEqual([
    ['en'],
    ['(tlh)', '(de)', '(fr)', '(xh)'],
  ]);
});
