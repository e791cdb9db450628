/** Measures whether a line matches its evidence: how many of its words come from there. */
import { contentWords } from '#studio/script/words.ts';

/** What a script may draw on. `own`: the text is in the script's language, so that their words can be compared. */
export type Known = { words: ReadonlySet<string>; language: string; own: boolean };

/** The content words of a text, found once. */
export const knownWords = (text: string, language: string, own: boolean): Known => ({
  words: contentWords(text, language),
  language,
  own,
});

/**
 * Share of a line's words that its evidence must hold; a word that stands elsewhere in the product's text
 * counts half.
 */
const MIN_SUPPORT = 0.5;
const ELSEWHERE = 0.5;
/** One word in common is chance, unless there are hardly more. */
const MIN_SHARED = 2;
const FEW_WORDS = 2;

/** How many words of its own a hook or a call to action may add. */
const OWN_WORDS = { hook: 3, callToAction: 3 };
/** Where words can't be compared, a call to action is held to this many in all. */
const TRANSLATED_WORDS = 7;

/** For a line in the language of the product's text. */
export function restsOnItsEvidence(line: string, evidence: string, { words, language }: Known): boolean {
  const [said, quoted] = [contentWords(line, language), contentWords(evidence, language)];
  if (said.size === 0 || quoted.size === 0) return true;
  const shared = [...said].filter((word) => quoted.has(word)).length;
  if (shared < Math.min(MIN_SHARED, quoted.size, said.size <= FEW_WORDS ? 1 : MIN_SHARED)) return false;
  const elsewhere = [...said].filter((word) => !quoted.has(word) && words.has(word)).length;
  return shared + ELSEWHERE * elsewhere >= MIN_SUPPORT * said.size;
}

/**
 * For lines that need not repeat the text: a hook calls for attention and a call to action sends viewers to
 * the shop. Neither may bring a matter of its own.
 */
export function saysLittleOfItsOwn(line: string, known: Known, role: 'hook' | 'callToAction'): boolean {
  const said = contentWords(line, known.language);
  if (!known.own) return role === 'hook' || said.size <= TRANSLATED_WORDS;
  return [...said].filter((word) => !known.words.has(word)).length <= OWN_WORDS[role];
}
