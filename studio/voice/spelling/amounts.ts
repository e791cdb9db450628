/** Reads what stands before a unit or a currency: one number, a range, or dimensions with a sign before them. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { boundWord } from '#studio/languages/bound-words.ts';
import { rangeWord, signWords, type SignWords } from '#studio/languages/sign-words.ts';
import { numberPattern, readNumber, type ReadNumber } from '#studio/voice/spelling/numbers.ts';
import { LETTER } from '#studio/voice/spelling/rules/rule.ts';

/** Source of a pattern for at most one space before a unit: plain, no-break or narrow no-break. */
export const GAP = String.raw`[ \u00a0\u202f]?`;
/** A letter x, its Cyrillic twin, or the sign. */
const BY = '[x×Xх]';
const LINK = String.raw`[–—‒~〜～－-]|(?<=\p{Nd})(?:…|\.{3})(?=[-−+]?\p{Nd})|${BY}`;
/** Before a further number: "-20~+60". */
const FURTHER_SIGN = '[-−－+＋]';
/** A dash is a minus before degrees and percents, where no number goes before it: "down to –20 °C". */
const DASH_AS_MINUS = String.raw`(?<=^|[^\p{Nd}\s]\s|[(（])–(?=\p{Nd}[^\p{L}]{0,12}[°º℃℉%％])`;
/** "We <3 tea" limits nothing; "<3 s" and "<3%" do. */
export const HEART = String.raw`<3(?!\p{Nd}|[.,]\p{Nd}|\s?(?:[%％°]|min|sec|Std|\p{L}{1,2}(?!\p{L})))`;
/** Dimensions have up to four sides. */
const MAX_FURTHER = 3;

/**
 * Source of a pattern for an amount: the groups `sign`, `first` and `rest` with this prefix. `between` may
 * stand between a number and the next: the unit in "10 cm – 20 cm".
 */
export const amountPattern = (language: string, prefix: string, between = ''): string => {
  const number = numberPattern(language);
  const inner = between === '' ? '' : `(?:${GAP}(?:${between}))?`;
  return String.raw`(?:(?<${prefix}Sign>(?<!${LETTER}|[-−－+＋±~≈=<>≤≥])(?!${HEART})[-−－+＋±~≈<>≤≥]|${DASH_AS_MINUS})${GAP})?(?<${prefix}First>(?<!\p{Nd}[.,/]?)${number})(?<${prefix}Rest>(?:${inner}\s?(?:${LINK})\s?${between === '' ? '' : `(?:${between})?`}(?:${FURTHER_SIGN}(?=\p{Nd}))?${number}){0,${MAX_FURTHER}})`;
};

/** `signs` stand before the numbers; '' where none does. */
export type Amount = { signs: string[]; numbers: ReadNumber[]; isRange: boolean };

/** Whether what follows the first number makes a range of it, and no product. */
export const isRange = (rest: string): boolean => !new RegExp(BY, 'u').test(rest);

type Group = (name: string) => string | undefined;

/** The numbers that `amountPattern` matched as they are written, each with the sign before it, or ''. */
export function signedNumbers(
  group: Group,
  prefix: string,
  language: string,
): { sign: string; written: string }[] {
  const further = new RegExp(
    `(?:(?<=[–—‒~〜～－…xX×Хх.-]\\s?)(?<sign>${FURTHER_SIGN}))?(?<written>${numberPattern(language)})`,
    'gu',
  );
  return [
    { sign: group(`${prefix}Sign`) ?? '', written: group(`${prefix}First`) ?? '' },
    ...[...(group(`${prefix}Rest`) ?? '').matchAll(further)].map(({ groups }) => ({
      sign: groups?.['sign'] ?? '',
      written: groups?.['written'] ?? '',
    })),
  ];
}

/** Parses what `amountPattern` matched. */
export function readAmount(group: Group, prefix: string, language: string): Amount {
  const all = signedNumbers(group, prefix, language);
  return {
    signs: all.map(({ sign }) => sign),
    numbers: all.map(({ written }) => readNumber(written, language)),
    isRange: isRange(group(`${prefix}Rest`) ?? ''),
  };
}

/**
 * "10 to 20 centimeters", "30 by 40 by 5 centimeters": `last` says the last number with its name. `link` is
 * the word between two sides.
 */
export function sayAmount(
  { signs, numbers, isRange: ranges }: Amount,
  {
    language,
    link,
    last,
  }: { language: string; link: string | undefined; last: (number: ReadNumber) => string },
): string {
  const end = numbers.at(-1);
  if (end === undefined) return '';
  const word = ranges ? rangeWord(language) : link;
  const signed = (index: number): string => signWord(signs[index] ?? '', language);
  const start = numbers
    .slice(0, -1)
    .map(({ plain }, index) => `${signed(index)}${plain}${joint(word, language)}`);
  return `${start.join('')}${signed(numbers.length - 1)}${last(end)}`;
}

/** Where letters are syllables, a particle follows its number without a space. */
export const joint = (word: string | undefined, language: string): string => {
  if (word === undefined) return ', ';
  return speechRules(language).letters === 'syllables' ? `${word} ` : ` ${word} `;
};

const WORD_OF: Readonly<Record<string, keyof SignWords>> = {
  '-': 'minus',
  '−': 'minus',
  '－': 'minus',
  '–': 'minus',
  '+': 'plus',
  '＋': 'plus',
  '±': 'plusMinus',
  '~': 'about',
  '≈': 'about',
};

/** A sign before a number in words, with the space that follows it; as it is written where no word is known. */
export function signWord(sign: string, language: string): string {
  const name = WORD_OF[sign];
  if (/^[<>≤≥]$/u.test(sign)) return `${boundWord(sign, language) ?? sign} `;
  if (name === undefined) return '';
  const word = signWords(language)[name];
  if (word !== null) return `${word} `;
  return name === 'minus' ? '-' : sign;
}
