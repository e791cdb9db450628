/** What is available for a language is reported truthfully. */
import { expect, it } from 'vitest';
import { languageSupport, supportedLanguages, voiceQuality } from '#studio/voice/languages.ts';

it('knows how well a speaker speaks a language, region aside, and that it does not speak the others', () => {
  const spoken = { natural: ['pt'], poor: ['ja'] };
  expect(['pt-BR', 'ja', 'de'].map((language) => voiceQuality(spoken, language))).toEqual([
    'natural',
    'poor',
    'none',
  ]);
});

it('lists each language once, with any speaker, and those that are only captioned', () => {
  const codes = supportedLanguages([{ natural: ['pt', 'de'] }, { synthetic: ['de'] }]).map(
    ({ language }) => language,
  );
  expect(codes).toEqual(['de', 'km', 'lo', 'pt']);
});

it('captions Thai, in its own script', () => {
  expect(languageSupport('th')).toMatchObject({ name: 'Thai', script: 'Thai', captions: true });
});

it('reads the signs of the world’s largest shop languages in words', () => {
  const largest = 'en de fr es it pt nl sv pl ru ja zh ko ar hi tr'.split(' ');
  expect(largest.filter((language) => !languageSupport(language).signs)).toEqual([]);
});
