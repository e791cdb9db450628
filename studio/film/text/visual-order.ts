/** The order in which the words of one line stand from left to right on the screen. */

const LEFT_TO_RIGHT =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/u;

type Direction = 'left-to-right' | 'right-to-left' | 'number' | 'neutral';

/**
 * Indices of the words from left to right. In a right-to-left line neighboring foreign words, with the signs
 * between them and numbers after them, keep their own order as a group (Unicode Bidirectional Algorithm,
 * rules W7, N1 and L2, at the grain of words).
 */
export function visualOrder(words: readonly string[], direction: 'ltr' | 'rtl'): number[] {
  if (direction === 'ltr') return words.map((_, index) => index);
  const foreign = foreignWords(words.map(directionOf));
  const runs: number[][] = [];
  words.forEach((_, index) => {
    const last = runs.at(-1);
    if (last !== undefined && foreign[index] === true && foreign[index - 1] === true) last.push(index);
    else runs.push([index]);
  });
  return runs.reverse().flat();
}

function directionOf(word: string): Direction {
  if (RIGHT_TO_LEFT.test(word)) return 'right-to-left';
  if (LEFT_TO_RIGHT.test(word)) return 'left-to-right';
  return /\d/.test(word) ? 'number' : 'neutral';
}

/** Whether each word belongs to a left-to-right stretch. */
function foreignWords(directions: readonly Direction[]): boolean[] {
  let strong: Direction = 'right-to-left';
  const resolved = directions.map((direction) => {
    if (direction === 'left-to-right' || direction === 'right-to-left') strong = direction;
    return direction === 'number' ? strong : direction;
  });
  return resolved.map((direction, index) => {
    if (direction !== 'neutral') return direction === 'left-to-right';
    const before = resolved.slice(0, index).findLast((each) => each !== 'neutral');
    const after = resolved.slice(index).find((each) => each !== 'neutral');
    return before === 'left-to-right' && after === 'left-to-right';
  });
}
