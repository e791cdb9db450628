/** A sign that bounds an amount is said, or stays as it is written: without it the amount is another. */
import { expect, it } from 'vitest';
import { boundWord } from '#studio/languages/bound-words.ts';
import { spellLine } from '#studio/voice/spelling/spell-line.ts';

const spoken = (language: string, text: string): string => spellLine(text, language).spokenText;

it.each([
  ['en', 'Ready in <1 s, ≤ 20 dB loud.', 'Ready in under 1 second, at most 20 decibels loud.'],
  ['en', '>99 % pure, ≥ 5 stars', 'over 99 percent pure, at least 5 stars'],
  ['de', '> 99 % rein, < 3 min', 'über 99 Prozent rein, unter 3 Minuten'],
  ['fr', 'Prêt en < 5 min', 'Prêt en moins de 5 minutes'],
  ['es', '≤ 40 dB', 'como máximo 40 decibelios'],
  ['it', '>20 kg', 'più di 20 chilogrammi'],
  ['nl', '< 5 min', 'minder dan 5 minuten'],
  ['pl', '> 99 %', 'ponad 99 procent'],
  ['ja', '<5秒', '<5秒'],
])('in %s “%s” is read with its bound', (language, written, said) => {
  expect(spoken(language, written)).toBe(said);
});

it.each([
  ['We <3 tea.', 'We tea.'],
  ['a > b', 'a b'],
  ['<b>Oak</b>', 'Oak'],
])('“%s” bounds nothing', (written, said) => {
  expect(spoken('en', written)).toBe(said);
});

it('knows no words where they stand behind the number', () => {
  expect(boundWord('<', 'ko')).toBeUndefined();
  expect(boundWord('<', 'zh-Hant-TW')).toBe('小於');
  expect(boundWord('+', 'en')).toBeUndefined();
});
