/**
 * Recognizes the parts of a product page that are true but not what a film is for: care, warnings, shipping,
 * law, sizes and search-engine filler.
 */
import { LABEL } from '#studio/script/extractive/labels.ts';
import { wholeWords } from '#studio/languages/grammar.ts';
import { hasAddress } from '#studio/product/addresses.ts';
import { LANGUAGES, writingRules } from '#studio/languages/languages.ts';

const HEADINGS = Object.values(LANGUAGES)
  .map(({ writing }) => writing.smallPrintHeadings)
  .filter((words) => words !== '');
/** Headings over small print, whatever the language. Nothing under them is for the clip, until the next heading. */
const SMALL_PRINT_HEADING = wholeWords(HEADINGS.join('|'));

/** What is no speech in any language: besides addresses: trademark signs, hashtags, lists of keywords. */
const NOT_SPEECH = /[©®™]|#\p{L}|\|.*\||(?<![^,])(?:[^,]+,){7}|[=_~^{}\\<>]|\p{Script=Latin}{26}/u;

/** A number with at most two letters of unit: "15.3 cm", "8 W", "380 ml", "26,5 سم". */
const MEASURE = /\p{Nd}+(?:[.,٫]\p{Nd}+)?\s?(?:[x×]|(?:\p{L}{1,3}\b|["″']|سم|مم|مل|غ|كغ|م)?)/gu;

/** "9.7 cm": of a thing that is measured on several sides nobody says more than a data sheet does. */
const SIDE = /\p{Nd}\s?(?:cm|mm|in(?!\p{L})|″|"|см|мм|سم|厘米|センチ)/gu;
const WORDS_A_SIDE = 5;

const NUMBER = String.raw`\p{Nd}[\p{Nd}.,٫]{0,12}`;
const LINK = String.raw`\s?(?:[–—~〜,،、-]|(?:and|or|to|und|oder|bis|et|ou|à|y|o|u|e|ed|a|of|en|tot|i|lub|do|och|eller|til|till|og|и|или|до|و|أو|إلى)(?!\p{L}))\s?`;
/** "12–16 hours", "30, 45 or 60 min", "between 4" and 6.7"": figures of one kind are one measure. */
const SAME_KIND = new RegExp(
  String.raw`(?<![\p{Nd}.,٫])${NUMBER}(?:\s?(?<unit>["″°%]|\p{L}{1,3})${LINK}(?=${NUMBER}\s?\k<unit>(?!\p{L}))|${LINK}(?=\p{Nd}))`,
  'gu',
);
/** "10 lb (4.5 kg)": the figure before it says the same. */
const RESTATED = /(?<=\p{Nd}[^()\p{Nd}]{0,30})\([^()\p{Nd}]{0,20}\p{Nd}[\p{Nd}.,]{0,12}[^()\p{Nd}]{0,30}\)/gu;

/** Fewer words than these a number make a table. */
const WORDS_A_MEASURE = 3;
const MIN_WORDS = { withFigure: 2, afterFigure: 3 };

/** True for measures, tables, care notes and other labeled data that nobody says aloud. */
export function isSmallPrint(text: string, language: string): boolean {
  // Arabic writes vowels where it pleases.
  const letters = text.replace(/[\u064b-\u0652]/gu, '');
  return (
    NOT_SPEECH.test(text) || hasAddress(text) || (writingRules(language).smallPrint?.test(letters) ?? false)
  );
}

export const isSmallPrintHeading = (text: string): boolean => SMALL_PRINT_HEADING.test(text);

/**
 * Two measures or more, or one with next to nothing said about it: a table read aloud. A label before a colon
 * does not count.
 */
export function isMeasurements(
  text: string,
  fewestWords: number = /^\p{Nd}/u.test(text) ? MIN_WORDS.afterFigure : MIN_WORDS.withFigure,
): boolean {
  const counted = text.replaceAll(RESTATED, ' ').replaceAll(SAME_KIND, '');
  const found = counted.match(MEASURE)?.length ?? 0;
  if (found === 0) return false;
  const said =
    text
      .replace(LABEL, '')
      .replaceAll(RESTATED, ' ')
      .replaceAll(MEASURE, ' ')
      .match(/\p{L}{2,}/gu) ?? [];
  const sides = text.replaceAll(SAME_KIND, '').match(SIDE)?.length ?? 0;
  if (sides > 1 && said.length < WORDS_A_SIDE * sides) return true;
  return said.length < fewestWords || (found > 1 && said.length < WORDS_A_MEASURE * found);
}
