/** Decides what may be left out of a sentence: never what makes the rest true. */
import { LIMITS, type Limit } from '#studio/languages/grammar.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';

const ALWAYS = ['exception', 'condition', 'negation', 'restriction'] as const;
const SIGNS = /^[^\p{L}\p{N}]+/u;

/**
 * Whether what is left out limits what stays: an exception, a condition, a negation, a restriction, a number,
 * or, when it is left out at the end, what the rest is attached to. In a language whose limits are not known
 * every word may be one.
 */
export function limitsTheRest(leftOut: string, language: string, side: 'before' | 'after'): boolean {
  const said = leftOut.replace(SIGNS, '');
  if (said === '') return false;
  const { limits, trailer } = speechRules(language).grammar;
  if (limits === null || /\p{N}/u.test(said)) return true;
  // "si bien que" holds an "if" and is none.
  const link = side === 'after' ? (trailer.exec(said)?.[0] ?? '') : '';
  const found = (limit: Limit): boolean => limits[limit].test(said.slice(link.length));
  // When something was done says nothing of a result that is told after it.
  if (side === 'before') return ALWAYS.some(found);
  return ALWAYS.some(found) || found('time') || (link === '' && opensWith(limits.attachment, said));
}

const opensWith = (words: RegExp, text: string): boolean => words.exec(text)?.index === 0;

/** The kinds of limit whose words a text holds; none in a language whose limits are not known. */
export function limitsIn(text: string, language: string): Limit[] {
  const { limits } = speechRules(language).grammar;
  return limits === null ? [] : LIMITS.filter((limit) => limits[limit].test(text));
}

/** A mark that leads to a footnote, which limits the sentence: "24¹ hours", "waterproof*". Squares and cubes are none. */
export const hasFootnote = (text: string): boolean =>
  /[*†‡]|(?<![\p{N}\s/][cdkm]?m|^[cdkm]?m|\bft|\bin|10|10⁻)[¹²³⁰⁴-⁹]/u.test(text);
