/** Says prices in words, in the currency that a sign means in this shop. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { readNumber, withLatinDigits, type ReadNumber } from '#studio/voice/spelling/numbers.ts';
import { choose, joinCount } from '#studio/voice/spelling/units.ts';

/** What a sign means where neither the shop nor the language says more. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  Rs: 'INR',
  '₨': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₫': 'VND',
  '฿': 'THB',
  '₪': 'ILS',
  '₱': 'PHP',
  '₦': 'NGN',
  '₸': 'KZT',
  Rp: 'IDR',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  kr: 'SEK',
  ':-': 'SEK',
  lei: 'RON',
  руб: 'RUB',
  грн: 'UAH',
  Fr: 'CHF',
  TL: 'TRY',
  'ر.س': 'SAR',
  'د.إ': 'AED',
  'ج.م': 'EGP',
};
const CODES = [
  'EUR',
  'USD',
  'GBP',
  'JPY',
  'CNY',
  'CHF',
  'CAD',
  'AUD',
  'NZD',
  'SEK',
  'NOK',
  'DKK',
  'ISK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'BGN',
  'INR',
  'PKR',
  'KRW',
  'TWD',
  'BRL',
  'MXN',
  'CLP',
  'COP',
  'ARS',
  'PEN',
  'UYU',
  'AED',
  'SAR',
  'EGP',
  'ZAR',
  'SGD',
  'HKD',
  'MYR',
  'IDR',
  'PHP',
  'VND',
  'THB',
  'TRY',
  'ILS',
  'RUB',
  'UAH',
];
/** Signs that are abbreviations, and may have a full stop of their own. */
const ABBREVIATED = new Set(['kr', 'Rs', 'Fr', 'руб', 'грн', 'Rp']);

/** Signs that are also words, names or units, under the languages whose readers take them for money. */
const LETTER_SIGNS: Readonly<Record<string, string>> = {
  Ft: 'hu',
  Fr: '',
  TL: 'tr',
  lei: 'ro',
  Rs: 'as bn en gu hi kn ml mr ne or pa si ta te ur',
  kr: 'da fo is nb nn no sv',
  Rp: 'id',
};
/** Regions (ISO 3166) that write "Fr. 20". */
const FRANC_REGIONS = new Set(['CH', 'LI']);
/** Codes that people also write for something else: a word, a name, a format. */
const WORD_CODES = new Set([
  'TRY',
  'PHP',
  'PEN',
  'CAD',
  'COP',
  'RON',
  'RUB',
  'ARS',
  'AED',
  'SAR',
  'CLP',
  'ILS',
]);

/** Every currency's sign and code, as they are written. */
export const MONEY_SIGNS: readonly string[] = [
  ...Object.keys(SIGNS).flatMap((sign) => (ABBREVIATED.has(sign) ? [sign, `${sign}.`] : [sign])),
  ...CODES,
];

/** Whether prices are written with this ISO 4217 code. Capitals only: "EUR" is one, "eur" is not. */
export const isCurrencyCode = (written: string): boolean => CODES.includes(written);

/** Whether a code is also a word, which is money in this shop's own currency alone. */
export const isWordCode = (written: string, shopCurrency: string | null): boolean =>
  WORD_CODES.has(written) && written !== shopCurrency;

/** Whether a sign means money here: "Ft" does in Hungarian and in a shop of forints, not in "a 20 Ft cable". */
export function isMoneySign(written: string, language: string, shopCurrency: string | null): boolean {
  const sign = withoutStop(written);
  const languages = LETTER_SIGNS[sign];
  if (languages === undefined) return true;
  if (shopCurrency !== null && (SIGNS[sign] === shopCurrency || narrowSign(shopCurrency) === sign))
    return true;
  const tag = new Intl.Locale(language);
  return (
    languages.split(' ').includes(tag.language) ||
    speechRules(language).currencySigns[sign] !== undefined ||
    (sign === 'Fr' && FRANC_REGIONS.has(tag.region ?? ''))
  );
}

const withoutStop = (written: string): string => written.replace(/(?<=\p{L})\.$/u, '');

/** ISO 4217. A sign that is the shop's own currency's is the shop's; else what the language's readers take it for. */
export function currencyOf(written: string, language: string, shopCurrency: string | null): string {
  const sign = withoutStop(written).replace('￥', '¥');
  if (isCurrencyCode(sign)) return sign;
  if (shopCurrency !== null && (narrowSign(shopCurrency) === sign || isKronor(sign, shopCurrency)))
    return shopCurrency;
  const own = speechRules(language).currencySigns[sign === ':-' ? 'kr' : sign];
  const here = typeof own === 'object' ? own[new Intl.Locale(language).maximize().region ?? ''] : own;
  return here ?? SIGNS[sign] ?? sign;
}

const isKronor = (sign: string, currency: string): boolean => sign === ':-' && narrowSign(currency) === 'kr';

/** "$" of CAD and of CLP, "kr" of NOK; the code where a currency has no sign, or is none. */
function narrowSign(currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return currency;
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** Three digits behind a sign are thousands, except in currencies of a thousand parts. */
export function readMoney(written: string, language: string, currency: string): ReadNumber {
  const number = readNumber(written, language);
  if (number.fraction.length !== 3 || fractionDigits(currency) === 3) return number;
  const plain = number.plain.replace(/\D/gu, '');
  return { value: Number(plain), fraction: '', plain };
}

const fractionDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** "24 dollars", "28 euros 50". `written` is the sign: a bare "$" is said as people say it at home. */
export function spellMoney(price: ReadNumber, currency: string, written: string, language: string): string {
  const words = speechRules(language).signs;
  const cents = /^0*$/.test(price.fraction) ? '' : price.fraction.padEnd(2, '0').slice(0, 2);
  if (cents !== '' && (words === null || words.cents === null))
    return nameMoney(price, currency, written, language);
  const whole = Math.floor(price.value);
  const plain = cents === '' ? price.plain.split(/[.,]/u, 1).join('') : String(whole);
  const named = nameMoney({ value: whole, fraction: '', plain }, currency, written, language);
  return cents === '' ? named : `${named}${words?.cents ?? ' '}${Number(cents)}`;
}

function nameMoney(price: ReadNumber, currency: string, written: string, language: string): string {
  const own = namesOf(currency, written, language);
  if (own !== undefined) return joinCount(price.plain, choose(own, price, language), language);
  return intlParts(price, currency, language)
    .map(({ value }) => value)
    .join('');
}

/** Without "Canadian" or "Chilean" where the shop's own sign says nothing of it. */
function namesOf(currency: string, written: string, language: string) {
  const names = speechRules(language).signs?.currencies;
  if (written !== '$') return names?.[currency];
  const english = new Intl.DisplayNames('en', { type: 'currency' }).of(currency) ?? '';
  if (/\bDollar$/u.test(english)) return names?.['USD'] ?? names?.[currency];
  return /\bPeso$/u.test(english) ? (names?.['MXN'] ?? names?.[currency]) : names?.[currency];
}

function intlParts(price: ReadNumber, currency: string, language: string): Intl.NumberFormatPart[] {
  const digits = price.fraction === '' ? 0 : Math.min(price.fraction.length, 20);
  return new Intl.NumberFormat(withLatinDigits(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    useGrouping: false,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).formatToParts(price.value);
}

/** The currency's name as it follows a million: "dollars", "рублей". */
export function nameOfMany(currency: string, written: string, language: string): string {
  const own = namesOf(currency, written, language);
  const million: ReadNumber = { value: 1_000_000, fraction: '', plain: '1000000' };
  if (own !== undefined) return choose(own, million, language);
  return intlParts(million, currency, language).find(({ type }) => type === 'currency')?.value ?? currency;
}
