/** Takes off a size that stands before another fact: of "220 g, burns for about 45 hours" what it burns. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import type { Range } from '#studio/script/extractive/cut-sentence.ts';
import { isLeftover } from '#studio/script/extractive/leftover.ts';
import { isMeasurements } from '#studio/script/extractive/small-print.ts';
import { limitsTheRest } from '#studio/script/truth/limits.ts';
import { numbersIn } from '#studio/script/truth/numbers.ts';

const OPENING_SIZE = /^\p{Nd}[\p{Nd}.,٫]*\s?[\p{L}\p{M}]{1,6}[,،，、;]\s*/u;

/** The range of the other fact; null where the text does not open with a size, or the rest says nothing alone. */
export function afterSize(text: string, [start, end]: Range, language: string): Range | null {
  const size = OPENING_SIZE.exec(text.slice(start, end))?.[0] ?? '';
  const rest = text.slice(start + size.length, end);
  return size !== '' && !limitsTheRest(size, language, 'before') && isFact(rest, language)
    ? [start + size.length, end]
    : null;
}

/** It has one figure and enough words to say what is counted, and takes up nothing that stands before it. */
function isFact(rest: string, language: string): boolean {
  const { listWord } = speechRules(language).grammar;
  return (
    numbersIn(rest).length === 1 &&
    !/[,،，、;:：()（]/u.test(rest) &&
    listWord.exec(rest)?.index !== 0 &&
    !isMeasurements(rest) &&
    !isLeftover(rest, language)
  );
}
