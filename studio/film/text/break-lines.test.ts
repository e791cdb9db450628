/** Tests that lines are even and break only where the language lets them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, lineText } from '#studio/film/text/break-lines.ts';
import type { BreakableWord } from '#studio/storyboard/joins-phrase.ts';

/** Every letter is one unit wide. */
const measure = (text: string): number => [...text].length;
const spaced = (text: string): BreakableWord[] =>
  text.split(' ').map((word, index, all) => ({ text: word, glue: index === all.length - 1 ? '' : ' ' }));
const unspaced = (...words: string[]): BreakableWord[] => words.map((text) => ({ text, glue: '' }));
const broken = (words: BreakableWord[], width: number): string[] | null =>
  breakLines(words, width, measure)?.map((line) => lineText(words, line)) ?? null;

test('two lines share the words evenly instead of leaving one alone', () => {
  expect(broken(spaced('the handle is wide enough for three'), 31)).toEqual([
    'the handle is wide',
    'enough for three',
  ]);
});

test('a name with an ampersand is not broken while it fits', () => {
  expect(broken(spaced('made for you by Lumen & Clay today'), 20)).toEqual([
    'made for you by',
    'Lumen & Clay today',
  ]);
});

test('a word that is wider than the line cannot be set', () => {
  expect(broken(spaced('a Spülmaschinengeeignet mug'), 12)).toBeNull();
});

test('no Japanese line begins with a full stop, a small kana or a closing bracket', () => {
  expect(broken(unspaced('満水', 'で', '380', 'ml', '。'), 6)).toEqual(['満水で', '380ml。']);
  expect(
    broken(unspaced('「', 'マグ', '」', 'です'), 4)?.some(
      (line) => /^[」。]/.test(line) || line.endsWith('「'),
    ),
  ).toBe(false);
});

test('Japanese breaks between phrases where they fit', () => {
  expect(broken(unspaced('一つ', 'ずつ', '手', 'で', '釉', '薬', 'を', '掛け', 'た', 'マグ'), 8)).toEqual([
    '一つずつ手で',
    '釉薬を掛けたマグ',
  ]);
  expect(broken(unspaced('斑点', '模様', 'の', 'ストーン', 'ウェア', 'マグ'), 9)).toEqual([
    '斑点模様の',
    'ストーンウェアマグ',
  ]);
});

test('Chinese breaks anywhere between words when a clause is too long', () => {
  expect(
    broken(unspaced('陶土', '中', '的', '铁质', '透过', '釉面，', '形成', '斑点。'), 7)?.every(
      (line) => measure(line) <= 7,
    ),
  ).toBe(true);
});

describe('any text', () => {
  test('keeps all its words in order, none beyond the width, in no more lines than needed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom('a', 'b', 'c') }), {
          minLength: 1,
          maxLength: 14,
        }),
        fc.integer({ min: 9, max: 40 }),
        (texts, width) => {
          const words = texts.map((text, index) => ({ text, glue: index === texts.length - 1 ? '' : ' ' }));
          const lines = breakLines(words, width, measure)!;
          expect(lines.flat()).toEqual(words.map((_, index) => index));
          for (const line of lines) expect(measure(lineText(words, line))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
