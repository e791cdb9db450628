/** Chinese is written in syllables that espeak-ng can read, numbers included. */
import { describe, expect, it } from 'vitest';
import { numbersInCharacters } from '#adapters/speech/chinese/numerals.ts';
import { pinyinSyllables } from '#adapters/speech/chinese/pinyin.ts';

describe('numbers', () => {
  it.each([
    ['0', '零'],
    ['10', '十'],
    ['14', '十四'],
    ['20', '二十'],
    ['105', '一百零五'],
    ['110', '一百一十'],
    ['380', '三百八十'],
    ['2000', '两千'],
    ['1001', '一千零一'],
    ['10000', '一万'],
    ['12050', '一万两千零五十'],
    ['100001', '十万零一'],
    ['20000000', '两千万'],
    ['9.6', '九点六'],
    ['24.05', '二十四点零五'],
    ['12345678901234567', '一二三四五六七八九零一二三四五六七'],
  ])('%s is %s', (digits, characters) => expect(numbersInCharacters(digits)).toBe(characters));
});

it('gives one syllable a character, with its tone and the pause after it', () => {
  expect(pinyinSyllables('绿色的杯子，380毫升。')).toEqual(
    [
      ['lv4', '绿'],
      ['se4', '色'],
      ['de5', '的'],
      ['bei1', '杯'],
      ['zi5,', '子'],
      ['san1', '三'],
      ['bai3', '百'],
      ['ba1', '八'],
      ['shi2', '十'],
      ['hao2', '毫'],
      ['sheng1.', '升'],
    ].map(([spoken, written]) => ({ spoken, written })),
  );
});

it('keeps names in Latin letters whole', () => {
  expect(pinyinSyllables('Lumen的杯').map(({ spoken }) => spoken)).toEqual(['Lumen', 'de5', 'bei1']);
});
