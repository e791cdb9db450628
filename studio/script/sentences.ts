/** Splits text into sentences and clauses, in any language, without losing a letter. */
import { baseLanguage } from '#studio/shared/language.ts';

/** Words whose full stop ends no sentence: what follows belongs to them. */
const ABBREVIATION =
  /(?:^|[\s(«“„])(?:\p{L}|Dr|Mr|Mrs|Ms|Prof|St|No|Nr|Nos|Fig|vs|approx|appr|ca|bzw|ggf|evtl|inkl|exkl|zzgl|usw|z\.\s?B|d\.\s?h|u\.\s?a|o\.\s?ä|v\.\s?a|i\.\s?d\.\s?R|max|min|mind|ex|env|etc|incl|e\.g|i\.e|p\.\s?ex|M|Mme|Sr|Sra|Srta|núm|n[.º°]|aprox|art|pág|dott|sig|ing|ecc|ad es|p\.\s?es|bijv|o\.a|m\.b\.v|ong|incl|excl|np|ok|itp|tzn|т\.\s?е|т\.\s?д|напр|см|шт|тыс|bl\.\s?a|t\.\s?ex|f\.\s?eks)\.\s*$/iu;
/** Languages that put a space where others put a full stop. */
const SPACE_ENDS_THOUGHT = new Set(['th', 'lo', 'km', 'my']);
const MIN_SPACED_THOUGHT = 14;

/** In order and trimmed; together they hold every letter of the text. */
export function sentencesOf(text: string, language: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      (ABBREVIATION.test(last) || (/(?:^|\s)\d{1,2}\.\s*$/.test(last) && /^[\p{Ll}\d]/u.test(segment)));
    if (joins) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  const sentences = SPACE_ENDS_THOUGHT.has(baseLanguage(language)) ? pieces.flatMap(spacedSentences) : pieces;
  return sentences.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Cuts at spaces, but leaves no piece too short to be a thought of its own. */
function spacedSentences(text: string): string[] {
  const thoughts: string[] = [];
  for (const piece of text.split(/(?<=\s)/u)) {
    const last = thoughts.at(-1);
    if (last !== undefined && Math.min(lettersOf(last), lettersOf(piece)) < MIN_SPACED_THOUGHT)
      thoughts[thoughts.length - 1] = last + piece;
    else thoughts.push(piece);
  }
  return thoughts;
}

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/**
 * The parts of a sentence between semicolons, colons and a lone dash (with their Greek, Arabic and East Asian forms), each with
 * the sign that ends it. A pair of dashes holds an aside and brackets hold together: there the sentence stays whole.
 */
export function clausesOf(sentence: string): string[] {
  const marks = sentence.match(/\s[–—]\s|[—―]{2}/gu)?.length ?? 0;
  const border =
    marks === 1
      ? /(?<=[;；؛])\s*|(?<=[:：])\s+|\s+(?=[–—]\s)|(?<=[—―]{2})/u
      : /(?<=[;；؛])\s*|(?<=[:：])\s+/u;
  const parts = sentence
    .split(border)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every(isBalanced) ? parts : [sentence];
}

/** Whether every bracket and quotation mark that opens also closes. */
export function isBalanced(text: string): boolean {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  return count(/[([（「『【“«]/gu) === count(/[)\]）」』】”»]/gu) && count(/"/g) % 2 === 0;
}
