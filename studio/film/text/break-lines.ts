/** Breaks words into lines that are as even as they can be and never start with what may not start a line. */

export type BreakableWord = { text: string; glue: string };

/** What may not begin a line in Japanese and Chinese typesetting (kinsoku, JIS X 4051). */
const NEVER_FIRST = /^[、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】°′″℃％‰!),.:;?\]}»…‥]/u;

/** Lines as lists of word indices, or null when a single word is wider than `width`. `measure` gives the width of a text. */
export function breakLines(words: readonly BreakableWord[], width: number, measure: (text: string) => number): number[][] | null {
  const greedy = fill(words, width, measure);
  if (greedy === null || greedy.length === 1) return greedy;
  // Even lines: the narrowest width that needs no more lines.
  let [narrow, wide] = [width / 2, width];
  let best = greedy;
  for (let step = 0; step < 7; step++) {
    const middle = (narrow + wide) / 2;
    const lines = fill(words, middle, measure);
    if (lines !== null && lines.length === greedy.length) {
      best = lines;
      wide = middle;
    } else narrow = middle;
  }
  return best;
}

export const lineText = (words: readonly BreakableWord[], line: readonly number[]): string =>
  line.map((index, place) => (words[index]?.text ?? '') + (place === line.length - 1 ? '' : (words[index]?.glue ?? ''))).join('');

function fill(words: readonly BreakableWord[], width: number, measure: (text: string) => number): number[][] | null {
  const lines: number[][] = [];
  let line: number[] = [];
  for (const unit of unbreakable(words)) {
    if (measure(lineText(words, unit)) > width) return null;
    if (line.length > 0 && measure(lineText(words, [...line, ...unit])) > width) {
      lines.push(line);
      line = [];
    }
    line.push(...unit);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** Words with the ones that may not begin a line kept behind the one before them. */
function unbreakable(words: readonly BreakableWord[]): number[][] {
  const units: number[][] = [];
  words.forEach((word, index) => {
    const last = units.at(-1);
    if (last !== undefined && NEVER_FIRST.test(word.text)) last.push(index);
    else units.push([index]);
  });
  return units;
}
