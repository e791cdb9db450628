/** Reads numbers in any digits, separators and East Asian numerals, to one spelling each. */

/** A number in a text. `start` and `end` count UTF-16 units; `end` is after the last. */
export type FoundNumber = {
  /** As it is written, with the sign of a currency before it. */
  written: string;
  start: number;
  end: number;
  /** What it can mean: "1.250" is 1250 or 1.25, "2 500" is 2500 or 2 and 500. Canonical decimals: "1250.5". */
  readings: string[][];
};

const SEPARATED = /\p{Nd}+(?:[.,٫٬'’\u00a0\u202f\u2009 ]\p{Nd}+)*/gu;
const FRACTIONS: Record<string, number> = {
  '½': 0.5,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 0.25,
  '¾': 0.75,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
};
const FRACTION = /(?<!\p{Nd})(\p{Nd}*)([½⅓⅔¼¾⅛⅜⅝⅞])/gu;

/** In the order of the text. */
export function numbersIn(text: string): FoundNumber[] {
  const latin = text.replace(/\p{Nd}/gu, (digit) => digitValue(digit));
  const fractions = [...latin.matchAll(FRACTION)].map(
    ({ 0: written, 1: whole = '', 2: sign = '', index }): FoundNumber => ({
      written,
      start: index,
      end: index + written.length,
      readings: [[canonical(Number(whole) + (FRACTIONS[sign] ?? 0))]],
    }),
  );
  const digits = [...latin.matchAll(SEPARATED)].map(({ 0: written, index }): FoundNumber => ({
    written,
    start: index,
    end: index + written.length,
    readings: readingsOf(written),
  }));
  return [
    ...fractions,
    ...digits.filter(
      (number) => !fractions.some((other) => other.start <= number.start && number.end <= other.end),
    ),
    ...ideographicIn(latin),
  ].sort((a, b) => a.start - b.start);
}

function readingsOf(written: string): string[][] {
  const parts = written.split(/[.,٫٬'’\u00a0\u202f\u2009 ]/u);
  const [first = '', ...others] = parts;
  const last = others.at(-1);
  if (last === undefined) return [[canonical(Number(first))]];
  const readings = new Map<string, string[]>();
  const add = (reading: string[]) => readings.set(reading.join(' '), reading);
  const groups = others.every((part) => part.length === 3) && first.length <= 3 && !/^0/.test(first);
  if (groups) add([canonical(Number(parts.join('')))]);
  const middle = others.slice(0, -1);
  if (/[.,٫]\p{Nd}+$/u.test(written) && middle.every((part) => part.length === 3))
    add([canonical(Number(`${first}${middle.join('')}.${last}`))]);
  // Two numbers side by side, or a version and the like: each for itself.
  if (readings.size === 0 || / /.test(written))
    add(
      written
        .split(' ')
        .flatMap((part) =>
          part === written ? parts.map((each) => canonical(Number(each))) : (readingsOf(part)[0] ?? []),
        ),
    );
  return [...readings.values()];
}

/** A decimal with a point, rounded to six places, without zeros at its end: "1250.5". */
export const canonical = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** Digits of every script lie in runs of ten that begin at a code point whose value is zero. */
function digitValue(digit: string): string {
  const ascii = digit.normalize('NFKC');
  if (/^[0-9]$/.test(ascii)) return ascii;
  let value = 0;
  for (
    let code = (digit.codePointAt(0) ?? 0) - 1;
    value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code));
    code--
  )
    value++;
  // Code units stay as they are for digits beyond the basic plane, so that positions in the text hold.
  return String(value % 10).padStart(digit.length, '0');
}

const NUMERALS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  両: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Record<string, number> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  萬: 10_000,
  億: 100_000_000,
  亿: 100_000_000,
};
const IDEOGRAPHIC = /[〇零一二両两兩三四五六七八九十百千万萬億亿]+/gu;
/** Words that hold a numeral but count nothing. */
const NO_COUNT =
  /十分|万能|万一|一番|一般|一緒|一部|一定|百貨|百货|千差|三角|四角|四季|五感|万年筆|八方|两侧|唯一|统一|一些|一样|一樣/u;

/** One alone counts nothing: it is the article of these languages. */
function ideographicIn(text: string): FoundNumber[] {
  return [...text.matchAll(IDEOGRAPHIC)]
    .filter(
      ({ 0: written, index }) =>
        written !== '一' && !NO_COUNT.test(text.slice(Math.max(0, index - 1), index + written.length + 1)),
    )
    .map(({ 0: written, index }) => ({
      written,
      start: index,
      end: index + written.length,
      readings: [[canonical(valueOf(written))]],
    }));
}

function valueOf(numerals: string): number {
  if (![...numerals].some((sign) => sign in POWERS))
    return Number([...numerals].map((sign) => NUMERALS[sign] ?? 0).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of numerals) {
    const power = POWERS[sign];
    if (power === undefined) digit = NUMERALS[sign] ?? 0;
    else if (power >= 10_000) {
      total += (section + (digit ?? 0) || 1) * power;
      section = 0;
      digit = null;
    } else {
      section += (digit ?? 1) * power;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
