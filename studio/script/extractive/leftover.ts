/**
 * Finds what is left of a sentence when its verb stands in another: "on the low setting", "the lid does not",
 * "twenty on the low setting".
 */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { numbersIn } from '#studio/script/truth/numbers.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';
import { numberWordsIn } from '#studio/script/truth/number-words.ts';

/** What opens with a preposition and is longer than this is likely to have a verb of its own. */
const MAX_ADVERBIAL_WORDS = 5;
const trimmed = (text: string): string =>
  withoutEnd(text, /[^\p{L}\p{M}\p{N}]/u).replace(/^[^\p{L}\p{N}]+/u, '');

/** Whether its subject stands here and its verb in the statement before: "the lid does not". */
export const isElliptic = (text: string, language: string): boolean =>
  speechRules(language).grammar.elliptic.test(trimmed(text));

/** Whether a statement or a part of one says nothing without what stands before it. */
export function isLeftover(text: string, language: string): boolean {
  const said = trimmed(text);
  const { limits } = speechRules(language).grammar;
  if (isElliptic(said, language)) return true;
  // Where no spaces separate words, how many there are is not known.
  if (
    limits === null ||
    speechRules(language).spaces !== 'words' ||
    said.split(/\s+/u).length > MAX_ADVERBIAL_WORDS
  )
    return false;
  const attached = (words: string) => {
    const found = limits.attachment.exec(words);
    // A Portuguese "a" is "to" or "the".
    return found?.index === 0 && found[0].toLowerCase() !== 'a';
  };
  const [number] = [...numbersIn(said), ...numberWordsIn(said, language)].filter(({ start }) => start === 0);
  return attached(said) || (number !== undefined && attached(said.slice(number.end).trimStart()));
}
