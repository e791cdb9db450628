/** Makes the patterns by which a language knows what a shop writes that is true but sells nothing. */

/** What is asked of a regular expression here. */
export type Pattern = Pick<RegExp, 'test' | 'exec' | 'source'>;

/** All packs are loaded at once, and their longest patterns are made for the few languages that are written in. */
function madeWhenUsed(sourceOf: () => string): Pattern {
  let made: RegExp | null = null;
  const pattern = () => (made ??= new RegExp(sourceOf(), 'iu'));
  return {
    test: (text) => pattern().test(text),
    exec: (text) => pattern().exec(text),
    get source() {
      return pattern().source;
    },
  };
}

/** Words of shops in every country, whatever the language. */
const EVERYWHERE =
  'sku|ean|gtin|upc|asin|isbn|fda|rohs|copyright|newsletters?|faqs?|instagram|facebook|tiktok|pinterest|youtube|whatsapp|telegram|paypal|klarna|dhl|fedex|usps' +
  '|inci|cetearyl|phenoxyethanol|cocamidopropyl|tocopherol|sodium (?:laureth|hydroxide|benzoate|hyaluronate)|aqua(?= ?[,(/])|parfum(?= ?[,.;])';

const LETTER = '[\\p{L}\\p{M}]';
/** Where a sentence or clause starts: a few signs may stand before its first word. */
const START = '(?<=(?:^|[.。।።;؛:：!?؟…•·|–—([※])[^\\p{L}]{0,6})';
/** An entry of a packing list: "1 × lamp". */
const PACKED = '(?<!\\p{Nd})1\\s?[x×х]\\s?(?=\\p{L})';

/** "a|(?:b|c)d" → "a", "(?:b|c)d". What is escaped or in brackets is skipped. */
function alternativesOf(pattern: string): string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of pattern.matchAll(/\\.|\[[^[\]]*\]|[()|]/gu)) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign !== '|' || depth > 0) continue;
    alternatives.push(pattern.slice(start, index));
    start = index + 1;
  }
  return [...alternatives, pattern.slice(start)];
}

const ANY_ENDING = '\\p{L}*';
/**
 * Matches these words where the next one starts. What may end in any letters is left open at its end: as a
 * repetition of letters it would take ten times as long to compile.
 */
function ending(pattern: string): string {
  const alternatives = alternativesOf(pattern);
  const stems = alternatives.filter((word) => word.endsWith(ANY_ENDING));
  const words = alternatives.filter((word) => !word.endsWith(ANY_ENDING)).join('|');
  const anyOf = [`(?:${words})(?!${LETTER})`, ...stems.map((word) => word.slice(0, -ANY_ENDING.length))];
  return anyOf.join('|').replaceAll(ANY_ENDING, `${LETTER}*`);
}

/**
 * Matches small print where spaces separate words: a word of `anywhere`, or a word of `opening` where a
 * sentence or clause starts, as an imperative does. Never a part of a longer word; `\p{L}*` also matches vowel
 * signs.
 */
export const smallPrintWords = (anywhere: string, opening: string): Pattern =>
  madeWhenUsed(
    () => `(?<!${LETTER})(?:${ending(`${anywhere}|${EVERYWHERE}`)}|${START}(?:${ending(opening)}|${PACKED}))`,
  );

/** The same where no space separates words: `words` may stand within others. */
export const smallPrintSigns = (words: string): Pattern =>
  madeWhenUsed(
    () => `${words}|(?<![\\p{Script=Latin}])(?:${EVERYWHERE})(?![\\p{Script=Latin}])|${START}${PACKED}`,
  );

/** The English words that shops of every country add to titles. */
export const TITLE_TALK_EVERYWHERE =
  'new arrivals?|new in|new|(?:hot |flash )?sale|hot|best[- ]?sellers?|limited edition|limited time(?: offer| only)?|pre-?order|black friday|cyber monday|buy (?:\\p{Nd}|one|two) get (?:\\p{Nd}|one)(?: free)?|[-−–]?\\p{Nd}{1,2} ?%(?: off)?';

/** The pattern of what is added to a title, with what shops of every country add. */
export const titleTalk = (words: string): string => `${words}|${TITLE_TALK_EVERYWHERE}`;
