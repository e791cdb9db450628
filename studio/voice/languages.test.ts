/** The language table is honest, complete and the same in code and docs. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { LANGUAGES, languagesPage, languageSupport, voiceQuality } from '#studio/voice/languages.ts';

it('is the page in docs/languages.md', async () => {
  expect(await readFile(new URL('../../docs/languages.md', import.meta.url), 'utf8')).toBe(languagesPage());
});

it('says plainly where espeak-ng has no usable voice or a poor one', () => {
  expect(voiceQuality('espeak-ng', 'he')).toBe('none');
  expect(voiceQuality('espeak-ng', 'th-TH')).toBe('none');
  expect(['ar', 'fa', 'ur', 'ja'].map((language) => voiceQuality('espeak-ng', language))).toEqual([
    'poor',
    'poor',
    'poor',
    'poor',
  ]);
  expect(voiceQuality('espeak-ng', 'pt-BR')).toBe('synthetic');
});

it('captions every language that is spoken in a script that ships', () => {
  expect(languageSupport('th')).toMatchObject({ name: 'Thai', script: 'Thai', captions: true });
  expect(LANGUAGES.length).toBeGreaterThan(90);
  expect(new Set(LANGUAGES.map(({ language }) => language)).size).toBe(LANGUAGES.length);
});

it('reads the signs of the world’s largest shop languages in words', () => {
  expect(LANGUAGES.filter(({ signs }) => signs).map(({ language }) => language)).toEqual(
    expect.arrayContaining([
      'en',
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'nl',
      'sv',
      'pl',
      'ru',
      'ja',
      'zh',
      'ko',
      'ar',
      'hi',
      'tr',
    ]),
  );
});
