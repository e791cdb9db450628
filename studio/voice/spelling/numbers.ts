/**
 * Reads numbers as a language writes them, and writes them plainly for a voice: digits and the language's own
 * decimal sign.
 */

/** Source of a pattern for digits with grouping signs and at most one decimal part; no sign before it. */
export function numberPattern(language: string): string {
  const groupSigns = styleOf(language).groupsWithSpaces
    ? String.raw`[.,'’٬\u00a0\u202f ]`
    : String.raw`[.,'’٬\u00a0\u202f]`;
  return String.raw`(?:\p{Nd}{1,2}(?:,\p{Nd}{2}){1,4},\p{Nd}{3}(?!\p{Nd})|\p{Nd}{1,3}(?:${groupSigns}\p{Nd}{3}){1,6}(?!\p{Nd})|\p{Nd}+)(?:[.,٫]\p{Nd}+)?`;
}

/** Languages that write "1 250" beside CLDR's "1.250", as ISO 80000 has it. */
const SPACES_TOO = new Set(['ca', 'da', 'de', 'es', 'hr', 'it', 'nl', 'pt', 'ro', 'sl', 'tr']);

type NumberStyle = {
  /** French, Russian, Polish … write "1 250". */
  groupsWithSpaces: boolean;
  decimalSign: '.' | ',';
};

/** Opening a number format costs more than reading a whole line, and one line needs many. */
const styles = new Map<string, NumberStyle>();
const MAX_STYLES = 100;

function styleOf(language: string): NumberStyle {
  const known = styles.get(language);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(withLatinDigits(language)).formatToParts(1_000_000.5);
  const signOf = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  const style: NumberStyle = {
    groupsWithSpaces: /\s/u.test(signOf('group')) || SPACES_TOO.has(new Intl.Locale(language).language),
    decimalSign: signOf('decimal') === ',' ? ',' : '.',
  };
  if (styles.size >= MAX_STYLES) styles.clear();
  styles.set(language, style);
  return style;
}

/** A number that was read from text in its language. */
export type ReadNumber = {
  value: number;
  /** Digits after the decimal sign as they were written: "50" of "24.50". */
  fraction: string;
  /** The number for a voice: ASCII digits, no grouping, the language's decimal sign. */
  plain: string;
};

/**
 * Reads what `numberPattern` matches: "1.000" is a thousand in German and one in English; "9.6" is never nine
 * thousand anything.
 */
export function readNumber(written: string, language: string): ReadNumber {
  const text = [...written]
    .map(asciiDigit)
    .join('')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(/['’\s]/gu, '');
  const decimalSign = styleOf(language).decimalSign;
  const groupSign = decimalSign === ',' ? '.' : ',';
  const lastSign = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const isGrouping =
    lastSign >= 0 &&
    (/^\d{1,3}(?:(?<sign>[.,])\d{2,3})(?:\k<sign>\d{2,3})+$/u.test(text) ||
      (text[lastSign] === groupSign && new RegExp(`^\\d{1,3}(?:\\${groupSign}\\d{3})+$`).test(text)));
  const [whole, fraction] =
    lastSign < 0 || isGrouping ? [text, ''] : [text.slice(0, lastSign), text.slice(lastSign + 1)];
  const digits = whole.replace(/\D/g, '');
  return {
    value: Number(fraction === '' ? digits : `${digits}.${fraction}`),
    fraction,
    plain: fraction === '' ? digits : `${digits}${decimalSign}${fraction}`,
  };
}

/** The tag with ASCII digits asked for, so that Arabic, Hindi and Bengali formats give what every voice reads. */
export const withLatinDigits = (language: string): string =>
  new Intl.Locale(language, { numberingSystem: 'latn' }).toString();

/** Digits of one script are ten code points in a row, so the first of the row gives the value. */
function asciiDigit(sign: string): string {
  if (!/\p{Nd}/u.test(sign) || /\d/.test(sign)) return sign;
  const point = sign.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(point - zero);
}
