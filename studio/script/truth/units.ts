/**
 * Knows what a number counts: units and currencies by their signs and names, so that 380 ml never becomes 380
 * liters.
 */

import { LANGUAGES } from '#studio/languages/languages.ts';
import { UNITS, type Unit } from '#studio/languages/pack.ts';

/** How every language writes them, as patterns. */
const SYMBOLS: Readonly<Partial<Record<Unit, string>>> = {
  ml: 'ml',
  cl: 'cl',
  l: 'l',
  mg: 'mg',
  kg: 'kg',
  g: 'g|gr',
  mm: 'mm',
  cm: 'cm',
  km: 'km',
  m: 'm',
  in: '″',
  W: 'w',
  V: 'v',
  '%': '%|٪',
  '°C': '°\\s?c|℃',
  hours: 'h',
  minutes: 'min',
  EUR: '€|eur',
  USD: '\\$|usd',
  GBP: '£|gbp',
  JPY: '¥|jpy',
  CHF: 'chf',
  INR: '₹|inr',
  KRW: '₩|krw',
  CNY: 'cny|rmb',
};

/**
 * Patterns of a unit's symbols and of its names in every language: a text may name units in another language
 * than its own.
 */
const wordsFor = (unit: Unit): string[] => [
  ...(SYMBOLS[unit]?.split('|') ?? []),
  ...Object.values(LANGUAGES).flatMap(({ writing }) => writing.unitWords[unit]?.split('|') ?? []),
];

const AFTER = UNITS.map((unit) => ({
  unit,
  pattern: new RegExp(`^[\\s\\u00a0\\u202f-]{0,2}(?:${wordsFor(unit).join('|')})(?![\\p{L}\\p{M}])`, 'iu'),
}));
/** Where no space separates words, more letters may follow. */
const AFTER_IN_SYLLABLES = UNITS.map((unit) => ({
  unit,
  pattern: new RegExp(
    `^\\s?(?:${
      wordsFor(unit)
        .filter((word) => /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u.test(word))
        .join('|') || '(?!)'
    })`,
    'u',
  ),
}));
const CURRENCY_BEFORE: readonly (readonly [unit: Unit, pattern: RegExp])[] = [
  ['EUR', /(?:€|EUR)\s?$/u],
  ['USD', /(?:\$|USD)\s?$/u],
  ['GBP', /(?:£|GBP)\s?$/u],
  ['JPY', /(?:¥|JPY)\s?$/u],
  ['INR', /(?:₹|INR)\s?$/u],
  ['KRW', /(?:₩|KRW)\s?$/u],
  ['CHF', /CHF\s?$/u],
];

/** What the number from `start` to `end` counts, or null when no known unit stands beside it. */
export function unitAt(text: string, start: number, end: number): Unit | null {
  const before = text.slice(Math.max(0, start - 5), start);
  const currency = CURRENCY_BEFORE.find(([, pattern]) => pattern.test(before));
  if (currency !== undefined) return currency[0];
  const after = text.slice(end, end + 24);
  return (
    (
      AFTER.find(({ pattern }) => pattern.test(after)) ??
      AFTER_IN_SYLLABLES.find(({ pattern }) => pattern.test(after))
    )?.unit ?? null
  );
}

const SHARES_AND_CURRENCIES = new Set<Unit>(['%', 'EUR', 'USD', 'GBP', 'JPY', 'CHF', 'INR', 'KRW', 'CNY']);

/** A bare 26 in the product's text may be 26 of something, but never a share or a price. */
export const needsItsUnit = (unit: Unit): boolean => SHARES_AND_CURRENCIES.has(unit);
