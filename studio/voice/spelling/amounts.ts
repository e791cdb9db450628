/** Reads what stands before a unit or a currency: one number, a range, or dimensions with a sign before them. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { signWords, type SignWords } from '#studio/languages/sign-words.ts';
import { numberPattern, readNumber, type ReadNumber } from '#studio/voice/spelling/numbers.ts';
import { LETTER } from '#studio/voice/spelling/rules/rule.ts';

export const GAP = String.raw`[ \u00a0\u202f]?`;
/** A letter x, its Cyrillic twin, or the sign. */
const BY = '[x×Xх]';
const LINK = String.raw`[–—‒~〜～-]|${BY}`;
/** A dash is a minus before degrees and percents, where no number goes before it: "down to –20 °C". */
const DASH_AS_MINUS = String.raw`(?<=^|[^\p{Nd}\s]\s|[(（])–(?=\p{Nd}[^\p{L}]{0,12}[°º℃℉%％])`;
/** Dimensions have up to four sides. */
const MAX_FURTHER = 3;

/**
 * Source of a pattern for an amount: the groups `sign`, `first` and `rest` with this prefix. `between` may
 * stand between a number and the next: the unit in "10 cm – 20 cm".
 */
export const amountPattern = (language: string, prefix: string, between = ''): string => {
  const number = numberPattern(language);
  const inner = between === '' ? '' : `(?:${GAP}(?:${between}))?`;
  return String.raw`(?:(?<${prefix}Sign>(?<!${LETTER}|[-−+±~≈])[-−+±~≈]|${DASH_AS_MINUS})${GAP})?(?<${prefix}First>(?<!\p{Nd}[.,/]?)${number})(?<${prefix}Rest>(?:${inner}\s?(?:${LINK})\s?${between === '' ? '' : `(?:${between})?`}${number}){0,${MAX_FURTHER}})`;
};

export type Amount = { sign: string; numbers: ReadNumber[]; isRange: boolean };

/** Whether what follows the first number makes a range of it, and no product. */
export const isRange = (rest: string): boolean => !new RegExp(BY, 'u').test(rest);

/** Parses what `amountPattern` matched. */
export function readAmount(
  group: (name: string) => string | undefined,
  prefix: string,
  language: string,
): Amount {
  const rest = group(`${prefix}Rest`) ?? '';
  const further = rest.match(new RegExp(numberPattern(language), 'gu')) ?? [];
  return {
    sign: group(`${prefix}Sign`) ?? '',
    numbers: [group(`${prefix}First`) ?? '', ...further].map((written) => readNumber(written, language)),
    isRange: isRange(rest),
  };
}

/**
 * "10 to 20 centimeters", "30 by 40 by 5 centimeters": `last` says the last number with its name. `link` is
 * the word between two sides.
 */
export function sayAmount(
  { sign, numbers, isRange: ranges }: Amount,
  {
    language,
    link,
    last,
  }: { language: string; link: string | undefined; last: (number: ReadNumber) => string },
): string {
  const words = speechRules(language).signs;
  const end = numbers.at(-1);
  if (end === undefined) return '';
  const word = ranges ? words?.to : link;
  const start = numbers.slice(0, -1).map(({ plain }) => `${plain}${joint(word, language)}`);
  return `${signWord(sign, language)}${start.join('')}${last(end)}`;
}

/** Where letters are syllables, a particle follows its number without a space. */
export const joint = (word: string | undefined, language: string): string => {
  if (word === undefined) return ', ';
  return speechRules(language).letters === 'syllables' ? `${word} ` : ` ${word} `;
};

const WORD_OF: Readonly<Record<string, keyof SignWords>> = {
  '-': 'minus',
  '−': 'minus',
  '–': 'minus',
  '+': 'plus',
  '±': 'plusMinus',
  '~': 'about',
  '≈': 'about',
};

/** A sign before a number in words, with the space that follows it; as it is written where no word is known. */
export function signWord(sign: string, language: string): string {
  const name = WORD_OF[sign];
  if (name === undefined) return '';
  const word = signWords(language)[name];
  if (word !== null) return `${word} `;
  return name === 'minus' ? '-' : sign;
}
