/** Tests that long texts take time in step with their length: with its square, these would take hours. */
import { expect, test } from 'vitest';
import { clausesOf, sentencesOf } from '#studio/script/sentences.ts';

const TIMES = 200_000;
const letters = (of: string) => of.replaceAll(/\s/g, '');

test.each([
  ['of abbreviations alone', 'en', 'a. '],
  ['of numbers and what they count', 'de', '3. mal '],
  ['without a full stop', 'en', 'word '],
  ['in a language that ends sentences with spaces', 'th', 'กา '],
  ['of blanks', 'en', '  \n'],
  ['of full stops', 'en', '.'],
])('a long text %s is split without losing a letter', (_what, language, piece) => {
  const text = piece.repeat(TIMES);
  expect(letters(sentencesOf(text, language).join(''))).toBe(letters(text));
});

test.each(['a; ', 'a: b ', 'a – b ', '——', '(', '"', ' '])(
  'a long sentence of %j is split without losing a letter',
  (piece) => {
    const sentence = piece.repeat(TIMES);
    expect(letters(clausesOf(sentence).join(''))).toBe(letters(sentence));
  },
);

test('a long title is only as long as it is', () => {
  expect(sentencesOf('Fits 9 in. wide and z. B. more. Then comes the next.', 'de')).toEqual([
    'Fits 9 in. wide and z. B. more.',
    'Then comes the next.',
  ]);
});
