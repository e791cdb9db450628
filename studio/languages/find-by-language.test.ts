/** Tests which entry of a table a language tag finds. */
import { expect, test } from 'vitest';
import { findByLanguage, findInTable } from '#studio/languages/find-by-language.ts';

const TABLE = {
  no: 'Norwegian',
  hr: 'Croatian',
  id: 'Indonesian',
  zh: 'Chinese',
  'zh-Hant': 'traditional',
  'sr-Latn': 'Serbian in Latin letters',
};

test.each([
  ['no', 'Norwegian'],
  ['nb', 'Norwegian'],
  ['nn', 'Norwegian'],
  ['nb-NO', 'Norwegian'],
  ['nn-NO', 'Norwegian'],
  ['bs', 'Croatian'],
  ['bs-Latn-BA', 'Croatian'],
  ['sr', 'Croatian'],
  ['sr-Latn-RS', 'Serbian in Latin letters'],
  ['ms-MY', 'Indonesian'],
  ['zh-CN', 'Chinese'],
  ['zh-TW', 'traditional'],
  ['yue', 'traditional'],
  ['yue-CN', 'Chinese'],
  ['da', undefined],
])('%s finds %s', (tag, entry) => {
  expect(findInTable(TABLE, tag)).toBe(entry);
  expect(findByLanguage<string | null>(TABLE, null)(tag)).toBe(entry ?? null);
});

test('a language’s own entry comes before the one it shares', () => {
  expect(findInTable({ no: 'Norwegian', nn: 'Nynorsk' }, 'nn-NO')).toBe('Nynorsk');
  expect(findInTable({ nn: 'Nynorsk' }, 'no')).toBeUndefined();
});

test('goes on where a table says that a language has no words of its own', () => {
  expect(findInTable({ no: 'Norwegian', nn: null }, 'nn')).toBe('Norwegian');
  expect(findInTable({ nn: null }, 'nn')).toBeUndefined();
});

test('refuses what is no language tag', () => {
  expect(() => findInTable(TABLE, 'not a tag')).toThrow(RangeError);
});
