/** Points as whole quarter points: one second of exported film is one quarter point, so no sum is ever rounded. */

/** Quarter points in a point. 15 points buy a minute, so a second costs one quarter point exactly. */
export const QUARTERS_A_POINT = 4;

/** For whatever reads it back: 15 is "3.75", -15 is "-3.75", 8000 is "2000". */
export function quarterPointsText(quarterPoints: number): string {
  const size = Math.abs(quarterPoints);
  const rest = ['', '.25', '.5', '.75'][size % QUARTERS_A_POINT] ?? '';
  return `${quarterPoints < 0 ? '-' : ''}${Math.trunc(size / QUARTERS_A_POINT)}${rest}`;
}

/** As readers of the locale write it: 15 is "3.75", -15 is "-3.75", 8000 is "2,000"; in German "3,75" and "2.000". */
export const formatQuarterPoints = (quarterPoints: number, locale = 'en-US'): string =>
  // A sum of nothing may be minus zero.
  numbersOf(locale).format(quarterPoints / QUARTERS_A_POINT + 0);

/** With its English noun: "1 point", "3.75 points"; with 'more', "1 more point". */
export function pointsWords(quarterPoints: number, more?: 'more', locale?: string): string {
  const noun = Math.abs(quarterPoints) === QUARTERS_A_POINT ? 'point' : 'points';
  return [formatQuarterPoints(quarterPoints, locale), more, noun]
    .filter((word) => word !== undefined)
    .join(' ');
}

/** The last locale's: pages write many numbers of one merchant. */
let numbers = new Intl.NumberFormat('en-US');
let numbersLocale = 'en-US';

function numbersOf(locale: string): Intl.NumberFormat {
  if (locale !== numbersLocale) [numbers, numbersLocale] = [new Intl.NumberFormat(locale), locale];
  return numbers;
}

/**
 * The most that one command may grant or revoke, in points: more is a typing error. Far below what the
 * database can count.
 */
export const MAX_POINTS = 10_000_000;

/** "3.75" is 15. Null for anything but a whole number of quarter points: "0.1", "1e3", "". */
export function parsePoints(text: string): number | null {
  const [, sign = '', whole = '', rest = ''] =
    /^(-?)(\d{1,9})(?:\.(25|50?|75|0{1,2}))?$/.exec(text.trim()) ?? [];
  if (whole === '') return null;
  const quarters = { '': 0, '0': 0, '00': 0, '25': 1, '5': 2, '50': 2, '75': 3 }[rest] ?? 0;
  return (sign === '-' ? -1 : 1) * (Number(whole) * QUARTERS_A_POINT + quarters);
}
