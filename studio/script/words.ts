/** The words of a text that carry its meaning, cut to stems so that a plural finds its singular. */

const STEM_LETTERS = 6;
const MIN_LETTERS = { alphabetic: 4, ideographic: 2 };

/** Two texts that share none of these are about different things. Numbers are no words. */
export function contentWords(text: string, language: string): Set<string> {
  const segments = [
    ...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.toLocaleLowerCase(language)),
  ];
  const carries = (word: string) =>
    [...word].length >=
      (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)
        ? MIN_LETTERS.ideographic
        : MIN_LETTERS.alphabetic) && !/^\p{Script=Hiragana}+$/u.test(word);
  return new Set(
    segments
      .filter(({ isWordLike, segment }) => isWordLike === true && /\p{L}/u.test(segment) && carries(segment))
      .map(({ segment }) => [...segment].slice(0, STEM_LETTERS).join('')),
  );
}

/** Letters and figures alone, in lower case: equal for texts that differ in signs and spaces. */
export const bareLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
