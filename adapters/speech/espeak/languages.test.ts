/** Tests that the languages of espeak-ng are described honestly. */
import { expect, it } from 'vitest';
import { ESPEAK_LANGUAGES } from '#adapters/speech/espeak/languages.ts';
import { voiceQuality } from '#studio/voice/languages.ts';

const quality = (language: string) => voiceQuality(ESPEAK_LANGUAGES, language);

it('says plainly where espeak-ng has no usable voice or a poor one', () => {
  expect(quality('he')).toBe('none');
  expect(quality('th-TH')).toBe('none');
  expect(['ar', 'fa', 'ur', 'ja'].map(quality)).toEqual(['poor', 'poor', 'poor', 'poor']);
  expect(quality('pt-BR')).toBe('synthetic');
});
