/** Splits text into sentences and clauses, in any language, without losing a letter. */
import { ALL_SPEECH_RULES, speechRules } from '#studio/languages/speech-rules.ts';

const KNOWN_ABBREVIATIONS = ALL_SPEECH_RULES.map(({ abbreviations }) => abbreviations).filter(
  (words) => words !== '',
);
/** Words whose full stop does not end a sentence, whatever the language: copy quotes others. */
const ABBREVIATION = new RegExp(`(?:^|[\\s(«“„])(?:\\p{L}|${KNOWN_ABBREVIATIONS.join('|')})\\.\\s*$`, 'iu');
const MIN_SPACED_LETTERS = 14;

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
  const sentences = speechRules(language).spaces === 'sentences' ? pieces.flatMap(spacedSentences) : pieces;
  return sentences.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Cuts at spaces, but leaves no piece too short to be a sentence of its own. */
function spacedSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const piece of text.split(/(?<=\s)/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && Math.min(lettersOf(last), lettersOf(piece)) < MIN_SPACED_LETTERS)
      sentences[sentences.length - 1] = last + piece;
    else sentences.push(piece);
  }
  return sentences;
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
