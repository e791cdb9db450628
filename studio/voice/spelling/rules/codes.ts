/** Reads codes, models, grades and sizes: letters and digits apart, never as money or units. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { isCurrencyCode } from '#studio/voice/spelling/money.ts';
import { isNear } from '#studio/voice/spelling/rules/near.ts';
import { LETTER, wordBefore, type Found, type Rule } from '#studio/voice/spelling/rules/rule.ts';
import { unitPattern } from '#studio/voice/spelling/units.ts';
import { lowerCapitals } from '#studio/voice/spelling/spell-signs.ts';

/** Longer numbers in a code are read digit by digit. */
const MAX_CODE_DIGITS = 4;

/** Each digit for itself; in words where digits that stand apart would be joined again. */
export function sayDigits(digits: string, language: string): string {
  const words = speechRules(language).signs?.numbers.digits?.split(' ');
  return words === undefined
    ? [...digits].join(' ')
    : [...digits].map((digit) => words[Number(digit)] ?? digit).join('');
}

const sayCodeDigits = (digits: string, language: string): string =>
  digits.length > MAX_CODE_DIGITS || /^0\d/.test(digits) ? sayDigits(digits, language) : digits;

/** "THB 0 0 7", "XR 500": runs of letters and of digits, apart. */
function sayCode(code: string, { language }: Found): string {
  const plain = code.replace(/[₀-₉]/gu, (sign) => String((sign.codePointAt(0) ?? 0) - 0x2080));
  const runs = plain.match(/\p{L}+|\d+/gu) ?? [];
  return runs
    .map((run) =>
      /\d/.test(run) ? sayCodeDigits(run, language) : lowerCapitals(run, { language, shouted: false }),
    )
    .join(' ');
}

/** Capitals and digits in one word: "XR-500", "THB007", "316L", "3D", "H₂O", "USB-C". */
const code: Rule = {
  reads: 'codes, models and grades',
  pattern: () =>
    String.raw`(?<!${LETTER}|[-.,]|\d\/)(?=[A-Z\d-]{0,24}[A-Z])[A-Z\d₀-₉]{1,24}(?:-[A-Z\d]{1,24}){0,4}(?!${LETTER}|[-.,]\d|[²³]|'\d)`,
  say(found) {
    const { text } = found;
    if (/^[A-Z]+$/u.test(text) || /^[A-Z]{2,}(?:-[A-Z]{2,})+$/u.test(text)) return null;
    if (!/\d|[₀-₉]/u.test(text)) return /^[A-Z]{2,}-[A-Z]$/u.test(text) ? text.replace('-', ' ') : null;
    if (/^\d+(?:ST|ND|RD|TH)$/u.test(text)) return text.toLowerCase();
    if (/^\d+S$/u.test(text) || isAmount(text, found) || isPrice(text, found)) return null;
    // "A4", "E27": every voice reads a letter and its number.
    return /^[A-Z]\d{1,3}$/u.test(text) ? text : sayCode(text, found);
  },
};

/** A number with a unit's symbol, which the rules of amounts read. */
function isAmount(text: string, { language }: Found): boolean {
  const found = /^\d+(?:-\d+)?(?<unit>[A-Z]+)$/u.exec(text);
  const unit = found?.groups?.['unit'] ?? '';
  return unit !== '' && new RegExp(`^(?:${unitPattern(language)})$`, 'u').test(unit);
}

/** "EUR24", "24EUR": the rules of prices decide. */
const isPrice = (text: string, { currencyCode }: Found): boolean =>
  (/^\d+[A-Z]{3}$/u.test(text) && isCurrencyCode(text.slice(-3))) ||
  (/^[A-Z]{3}(?!0\d)\d+$/u.test(text) && text.slice(0, 3) === currencyCode);

/** Hair types, grades and plans behind a slash: "3C/4A", "1B/2". */
const grades: Rule = {
  reads: 'grades side by side',
  pattern: () => String.raw`(?<!${LETTER}|[-.,/])\d[A-Da-d](?:\/\d[A-Da-d]){1,4}(?!${LETTER}|\/\d)`,
  say: (found) =>
    /A/.test(found.text) && isNear('current', found)
      ? null
      : found.text
          .toUpperCase()
          .split('/')
          .map((grade) => `${grade.charAt(0)} ${grade.slice(1)}`)
          .join(', '),
};

const SIZE = 'X{0,4}S|M|X{0,4}L|\\dXL';
/** "S/M/L", "XS–XXL". */
const sizes: Rule = {
  reads: 'sizes in letters',
  pattern: () =>
    String.raw`(?<!${LETTER}|[-/’'])(?:${SIZE})(?:(?:\/(?:${SIZE})){1,9}|\s?[–-]\s?(?:${SIZE}))(?!${LETTER}|[-/’'])`,
  say: ({ text, signs }) =>
    text.includes('/')
      ? text.replaceAll('/', ', ')
      : text.replace(/\s?[–-]\s?/u, signs === null ? ', ' : ` ${signs.to} `),
};

/** "32W 34L", "32W x 34L": waist and length, no watts and liters. */
const trouserSizes: Rule = {
  reads: 'waist and length',
  pattern: () => String.raw`(?<!${LETTER})(?<waist>\d{2})W(?:[ /x-]{1,3})(?<length>\d{2})L(?!${LETTER})`,
  say: ({ group }) => `${group('waist') ?? ''} W ${group('length') ?? ''} L`,
};

/** "5W-30": oil, no watts. */
const grade: Rule = {
  reads: 'grades with a hyphen',
  pattern: () => String.raw`(?<!${LETTER})\d{1,2}W-\d{2}(?!${LETTER})`,
  say: (found) => sayCode(found.text, found),
};

/** "2-in-1", "3-in-1", "2‑en‑1". */
const inOne: Rule = {
  reads: 'several things in one',
  pattern: () => String.raw`(?<!${LETTER})\d{1,2}[-‑]\p{L}{1,4}[-‑]\d{1,2}(?!${LETTER})`,
  say: ({ text }) => text.replace(/[-‑]/gu, ' '),
};

/** "v2.0". */
const version: Rule = {
  reads: 'versions',
  pattern: () => String.raw`(?<!${LETTER})[vV](?<number>\d{1,3}(?:\.\d{1,4}){1,3})(?!${LETTER})`,
  say: (found) => {
    const { signs } = found;
    const number = found.group('number') ?? '';
    if (signs === null) return null;
    if (wordBefore(found) === signs.numbers.version.toLowerCase()) return number;
    const isDecimal = /^\d+\.\d+$/u.test(number);
    return `${signs.numbers.version} ${isDecimal ? number : number.replaceAll('.', ` ${signs.dot} `)}`;
  },
};

/** "316L" stainless steel is a grade; "1.5L" is read by the rules of amounts. */
const steel: Rule = {
  reads: 'grades of steel',
  pattern: () => String.raw`(?<!${LETTER}|[.,])(?<number>304|316|317|904)\s?L(?!${LETTER})`,
  say: ({ group }) => `${group('number') ?? ''} L`,
};

export const CODES: readonly Rule[] = [steel, trouserSizes, grade, grades, sizes, inOne, version, code];
