/** Splits text into sentences and clauses, in any language, without losing a letter. */
import { ALL_SPEECH_RULES, speechRules } from '#studio/languages/speech-rules.ts';

const KNOWN_ABBREVIATIONS = ALL_SPEECH_RULES.map(({ abbreviations }) => abbreviations).filter(
  (words) => words !== '',
);
/** Words whose full stop does not end a sentence, whatever the language: copy quotes others. */
const ABBREVIATION = new RegExp(`(?:^|[\\s(«“„])(?:\\p{L}|${KNOWN_ABBREVIATIONS.join('|')})\\.\\s*$`, 'iu');
/** Longer than every abbreviation with what stands before and after it. */
const END_CHARACTERS = 60;
const MIN_SPACED_LETTERS = 14;

/** In order and trimmed; together they hold every letter of the text. */
export function sentencesOf(text: string, language: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  // Only the end of a piece is checked, however many abbreviations have made it grow.
  let end = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const joins =
      ABBREVIATION.test(end) || (/(?:^|\s)\d{1,2}\.\s*$/.test(end) && /^[\p{Ll}\d]/u.test(segment));
    if (!joins) pieces.push(piece);
    piece = (joins ? piece : '') + segment;
    end = ((joins ? end : '') + segment).slice(-END_CHARACTERS);
  }
  pieces.push(piece);
  const sentences = speechRules(language).spaces === 'sentences' ? pieces.flatMap(spacedSentences) : pieces;
  return sentences.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Cuts at spaces, but leaves no piece too short to be a sentence of its own. */
function spacedSentences(text: string): string[] {
  const sentences: string[] = [];
  let sentence = '';
  let sentenceLetters = 0;
  for (const piece of text.split(/(?<=\s)/u)) {
    const letters = lettersOf(piece);
    const joins = Math.min(sentenceLetters, letters) < MIN_SPACED_LETTERS;
    if (!joins) sentences.push(sentence);
    sentence = (joins ? sentence : '') + piece;
    sentenceLetters = (joins ? sentenceLetters : 0) + letters;
  }
  return [...sentences, sentence];
}

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/**
 * The parts of a sentence between semicolons, colons and a lone dash (with their Greek, Arabic and East Asian
 * forms), each with the sign that ends it. A pair of dashes holds an aside and brackets hold together: there
 * the sentence stays whole.
 */
export function clausesOf(sentence: string): string[] {
  const marks = sentence.match(/\s[–—]\s|[—―]{2}/gu)?.length ?? 0;
  const border =
    marks === 1 ? /(?<=[;；؛])\s*|(?<=[:：])\s+|\s(?=[–—]\s)|(?<=[—―]{2})/u : /(?<=[;；؛])\s*|(?<=[:：])\s+/u;
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
