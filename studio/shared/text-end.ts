/**
 * Finds a suffix of a text: read from the end, so that the time it takes grows with the end alone, never with
 * the square of the text.
 */

/**
 * The longest end of `text` whose every character `sign` matches: `endOf('Really?!', /[?!]/u)` is "?!".
 * `sign` describes one character and has no flag `g` or `y`.
 */
export const endOf = (text: string, sign: RegExp): string => text.slice(startOfEnd(text, sign));

/** `text` without that end: `withoutEnd('https://shop.com//', /\//)` is "https://shop.com". */
export const withoutEnd = (text: string, sign: RegExp): string => text.slice(0, startOfEnd(text, sign));

function startOfEnd(text: string, sign: RegExp): number {
  let start = text.length;
  while (start > 0) {
    const pair = (text.codePointAt(start - 2) ?? 0) > 0xffff;
    const before = start - (pair ? 2 : 1);
    if (!sign.test(text.slice(before, start))) break;
    start = before;
  }
  return start;
}
