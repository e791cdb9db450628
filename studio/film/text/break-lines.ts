/** Breaks words into lines that are as even as they can be and break only where the language lets them. */

import { joinsPhrase, mustJoin, type BreakableWord } from '#studio/storyboard/joins-phrase.ts';

/**
 * Lines as lists of word indices, or null when a single word is wider than `width`. `measure` gives the width
 * of a text. Japanese breaks between phrases where it can: before what is not an ending, and not inside a row
 * of Chinese characters.
 */
export function breakLines(
  words: readonly BreakableWord[],
  width: number,
  measure: (text: string) => number,
): number[][] | null {
  return (
    evenLines(words, units(words, joinsPhrase), width, measure) ??
    evenLines(words, units(words, mustJoin), width, measure)
  );
}

export const lineText = (words: readonly BreakableWord[], line: readonly number[]): string =>
  line
    .map(
      (index, position) =>
        (words[index]?.text ?? '') + (position === line.length - 1 ? '' : (words[index]?.glue ?? '')),
    )
    .join('');

function evenLines(
  words: readonly BreakableWord[],
  parts: readonly number[][],
  width: number,
  measure: (text: string) => number,
): number[][] | null {
  const greedy = fill(words, parts, width, measure);
  if (greedy === null || greedy.length === 1) return greedy;
  // Even lines: the narrowest width that needs no more lines.
  let [narrow, wide] = [width / 2, width];
  let best = greedy;
  for (let step = 0; step < 7; step++) {
    const middle = (narrow + wide) / 2;
    const lines = fill(words, parts, middle, measure);
    if (lines !== null && lines.length === greedy.length) {
      best = lines;
      wide = middle;
    } else narrow = middle;
  }
  return best;
}

function fill(
  words: readonly BreakableWord[],
  parts: readonly number[][],
  width: number,
  measure: (text: string) => number,
): number[][] | null {
  const lines: number[][] = [];
  let line: number[] = [];
  for (const part of parts) {
    if (measure(lineText(words, part)) > width) return null;
    if (line.length > 0 && measure(lineText(words, [...line, ...part])) > width) {
      lines.push(line);
      line = [];
    }
    line.push(...part);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** Runs of words that stay on one line. */
function units(
  words: readonly BreakableWord[],
  joins: (before: BreakableWord, after: BreakableWord) => boolean,
): number[][] {
  const found: number[][] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const last = found.at(-1);
    if (last !== undefined && before !== undefined && joins(before, word)) last.push(index);
    else found.push([index]);
  });
  return found;
}
