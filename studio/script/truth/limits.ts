/** Decides what may be left out of a sentence: never what makes the rest true. */
import { LIMITS, type Limit } from '#studio/languages/grammar.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';

const ALWAYS = ['exception', 'condition', 'negation', 'restriction'] as const;
const SIGNS = /^[^\p{L}\p{N}]+/u;
/** What a thing is made or meant for limits what it is good for: "designed for a light shower". */
const PURPOSE =
  /^\s*(?:for|to|für|zum|zur|zu|bei|pour|para|per|voor|om|till|för|til|for å|dla|do|для|من أجل|为|為)(?!\p{L})/iu;

/**
 * Whether what is left out limits what stays: an exception, a condition, a negation, a restriction, a number,
 * or what the rest is attached to: at the end wherever a link does not announce an addition, at the beginning
 * where it opens with it ("With the filter in place, …"). In a language whose limits are not known every word
 * may be one.
 */
export function limitsTheRest(leftOut: string, language: string, side: 'before' | 'after'): boolean {
  const said = leftOut.replace(SIGNS, '');
  if (said === '') return false;
  const { limits, trailer } = speechRules(language).grammar;
  if (limits === null) return true;
  if (side === 'before' && BARE_MEASURE.test(said)) return false;
  if (/\p{N}/u.test(said)) return true;
  // "si bien que" holds an "if" and is none; "so long as" only begins like "so".
  const link = side === 'after' ? (trailer.exec(said)?.[0] ?? '') : '';
  const found = (limit: Limit): boolean =>
    limits[limit].test(said.slice(link.length)) || endOfMatch(limits[limit], said) > link.length;
  if (ALWAYS.some(found)) return true;
  if (side === 'before') return opensWith(limits.attachment, said);
  return (
    found('time') ||
    (link === '' ? opensWith(limits.attachment, said) : PURPOSE.test(said.slice(link.length)))
  );
}

/** "220 g," before another fact of a list: a size or a weight limits nothing but itself. */
const BARE_MEASURE =
  /^\p{Nd}+(?:[.,٫]\p{Nd}+)?\s?(?:[cdkm]?g|[cdm]?l|[cm]?m|oz|lbs?|in|г|кг|мл|л|см|мм|克|公斤|千克|毫升|升|厘米|グラム|그램|غ|كغ|مل|سم|ग्राम|किलो|मिली)[,،，、;]\s*$/iu;

const opensWith = (words: RegExp, text: string): boolean => words.exec(text)?.index === 0;

/** Where the first match ends; 0 when there is none. */
function endOfMatch(words: RegExp, text: string): number {
  const found = words.exec(text);
  return found === null ? 0 : found.index + found[0].length;
}

/** The kinds of limit whose words a text holds; none in a language whose limits are not known. */
export function limitsIn(text: string, language: string): Limit[] {
  const { limits } = speechRules(language).grammar;
  return limits === null ? [] : LIMITS.filter((limit) => limits[limit].test(text));
}

/** A mark that leads to a footnote, which limits the sentence: "24¹ hours", "waterproof*". Squares and cubes are none. */
export const hasFootnote = (text: string): boolean =>
  /[*†‡]|(?<![\p{N}\s/][cdkm]?m|^[cdkm]?m|\bft|\bin|10|10⁻)[¹²³⁰⁴-⁹]/u.test(text);

/** At the start of a block that is a footnote: "(1) On the low setting.", "[2] …", "3) …". */
const NOTE_MARK = /^\s*(\(\p{Nd}{1,2}\)|\[\p{Nd}{1,2}\]|\p{Nd}{1,2}\)|[°ª§¶])\s*(?=\p{L})/u;

/** The marks of footnotes that open a block and stand elsewhere behind a word: "(1)", "[2]". */
export function noteMarksOf(texts: readonly string[]): string[] {
  const marks = new Set(texts.flatMap((text) => NOTE_MARK.exec(text)?.[1] ?? []));
  return [...marks].filter((mark) => texts.some((text) => leadsToNote(text, [mark])));
}

/** Whether one of these marks stands behind a word of the text. */
export function leadsToNote(text: string, marks: readonly string[]): boolean {
  const letter = text.search(/\p{L}/u);
  return letter >= 0 && marks.some((mark) => text.indexOf(mark, letter) > letter);
}

/** Whether the block is one of these notes itself. */
export const isNote = (text: string, marks: readonly string[]): boolean =>
  marks.includes(NOTE_MARK.exec(text)?.[1] ?? '');

/** What says that the words behind it are not so: "❌ Waterproof"; a product of two figures is no such sign. */
const NO_SIGN = /(?:[❌✗✘✖🚫⛔]\ufe0f?|[✕×](?!\s*\p{N}))/u;
/** "-30 °C", "<5 g": without the sign the figure is another. */
const FIGURE_SIGN = /(?:[-−–<>≤≥±~≈+]|\p{Sc}\s?)$/u;

/** Whether the text begins with a sign that says no: "❌ Waterproof" is not waterproof. */
export const opensWithNo = (text: string): boolean => new RegExp(`^\\s*${NO_SIGN.source}`, 'u').test(text);

/** The sign right before a quote that changes what it says; empty when there is none. */
export function signBefore(before: string, quote: string): string {
  const no = new RegExp(`${NO_SIGN.source}\\s*$`, 'u').exec(before)?.[0] ?? '';
  const isFigure = /^\p{N}/u.test(quote);
  if (no !== '' && !(isFigure && /^[✕×]/u.test(no))) return no;
  return isFigure ? (FIGURE_SIGN.exec(before)?.[0] ?? '') : '';
}
