/** The order in which the words of one line stand from left to right on the screen. */

const STRONG_LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}]/u;
const STRONG_RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/u;

/**
 * Indices of the words from left to right. In a right-to-left line neighbouring foreign words, and numbers after them, keep
 * their own order as a group (Unicode Bidirectional Algorithm, rules W7, N1 and L2, at the grain of words).
 */
export function visualOrder(words: readonly string[], direction: 'ltr' | 'rtl'): number[] {
  if (direction === 'ltr') return words.map((_, index) => index);
  const runs: number[][] = [];
  let foreign = false;
  words.forEach((word, index) => {
    const leftToRight = STRONG_LEFT_TO_RIGHT.test(word) && !STRONG_RIGHT_TO_LEFT.test(word);
    const neutral = !leftToRight && !STRONG_RIGHT_TO_LEFT.test(word);
    const joins = foreign && (leftToRight || (neutral && /\d/.test(word)));
    const last = runs.at(-1);
    if (joins && last !== undefined) last.push(index);
    else runs.push([index]);
    foreign = leftToRight || joins;
  });
  return runs.reverse().flat();
}
