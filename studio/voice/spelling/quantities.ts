/** Finds amounts with their unit or currency in a text and says them in words: "9.6 cm", "24,00 €", "10–20 %". */
import { speechRules } from '#studio/languages/speech-rules.ts';
import type { Plural, SpokenSigns } from '#studio/languages/spoken-signs.ts';
import {
  numberPattern,
  readNumber,
  withLatinDigits,
  type ReadNumber,
} from '#studio/voice/spelling/numbers.ts';

/** Units that Intl knows by name, under the way they are written. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  mm: 'millimeter',
  cm: 'centimeter',
  m: 'meter',
  km: 'kilometer',
  ml: 'milliliter',
  mL: 'milliliter',
  l: 'liter',
  L: 'liter',
  g: 'gram',
  kg: 'kilogram',
  h: 'hour',
  hrs: 'hour',
  hr: 'hour',
  min: 'minute',
  mins: 'minute',
  s: 'second',
  sec: 'second',
  ms: 'millisecond',
  '°C': 'celsius',
  '℃': 'celsius',
  '°F': 'fahrenheit',
  '℉': 'fahrenheit',
  '°': 'degree',
  '%': 'percent',
  '％': 'percent',
  '٪': 'percent',
  '″': 'inch',
  '"': 'inch',
  '”': 'inch',
  'in.': 'inch',
  ft: 'foot',
  '′': 'foot',
  yd: 'yard',
  oz: 'ounce',
  'oz.': 'ounce',
  'fl oz': 'fluid-ounce',
  'fl. oz.': 'fluid-ounce',
  lb: 'pound',
  lbs: 'pound',
  gal: 'gallon',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
};
const OWN_UNITS = [
  'W',
  'kW',
  'V',
  'A',
  'lm',
  'K',
  'Hz',
  'mAh',
  'dB',
  'm²',
  'm2',
  'cm²',
  'cm2',
  'g/m²',
  'g/m2',
  'gsm',
  'rpm',
];
const SAME_UNIT: Readonly<Record<string, string>> = { m2: 'm²', cm2: 'cm²', 'g/m2': 'g/m²', gsm: 'g/m²' };

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₫': 'VND',
  '฿': 'THB',
  '₪': 'ILS',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  kr: 'SEK',
  'kr.': 'DKK',
  lei: 'RON',
  'руб.': 'RUB',
  грн: 'UAH',
  'Fr.': 'CHF',
  TL: 'TRY',
};
const CURRENCY_CODES = [
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
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'INR',
  'KRW',
  'BRL',
  'MXN',
  'AED',
  'SAR',
  'EGP',
  'ZAR',
  'SGD',
  'HKD',
  'THB',
  'ILS',
  'RUB',
  'UAH',
];
const literal = (signs: readonly string[]): string =>
  [...signs]
    .sort((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|');

/** A sign that would make the unit part of a longer word; a Japanese particle may touch it. */
const LETTER = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{Nd}]`;
const GAP = String.raw`[ \u00a0\u202f]?`;

const patterns = new Map<string, RegExp>();

/** Matches one amount with what it counts; global, so that it finds all of them. */
export function quantityPattern(language: string): RegExp {
  const known = patterns.get(language) ?? makePattern(language);
  patterns.set(language, known);
  return new RegExp(known);
}

function makePattern(language: string): RegExp {
  const aliases = Object.keys(speechRules(language).signs?.unitAliases ?? {});
  const units = literal([...Object.keys(INTL_UNITS), ...OWN_UNITS, ...aliases]);
  const money = literal([...Object.keys(CURRENCY_SIGNS), ...CURRENCY_CODES]);
  const number = numberPattern(language);
  const amount = (prefix: string): string =>
    String.raw`(?:(?<${prefix}Sign>(?<!${LETTER})[-−+±~≈])${GAP})?(?<${prefix}First>(?<!\p{Nd}[.,]?)${number})(?:\s?(?<${prefix}Link>[–—‒-]|[x×])\s?(?<${prefix}Second>${number}))?`;
  const before = String.raw`(?<!${LETTER})(?<before>${money}|[%％٪])${GAP}${amount('counted')}`;
  const after = String.raw`${amount('count')}${GAP}(?:(?<money>${money})|(?<unit>${units}))(?!${LETTER}|[²³/])`;
  return new RegExp(`${before}|${after}`, 'gu');
}

/** Says one match of `quantityPattern`. */
export function spellQuantity(
  groups: Readonly<Record<string, string | undefined>>,
  language: string,
): string {
  const words = speechRules(language).signs;
  const part = (name: string) => groups[`count${name}`] ?? groups[`counted${name}`];
  const second = part('Second');
  const first = part('First') ?? '';
  const last = readNumber(second ?? first, language);
  const money = groups['money'] ?? groups['before'];
  const counted =
    money === undefined || /[%％٪]/u.test(money)
      ? spellUnit(last, groups['unit'] ?? '%', language)
      : spellMoney(last, currencyOf(money, language), language);
  const link = /[x×]/.test(part('Link') ?? '') ? words?.by : words?.to;
  const start =
    second === undefined
      ? ''
      : `${readNumber(first, language).plain}${link === undefined ? ', ' : ` ${link} `}`;
  return `${signWord(part('Sign'), words)}${start}${counted}`;
}

function signWord(sign: string | undefined, words: SpokenSigns | null): string {
  if (sign === undefined || words === null) return '';
  const word = {
    '-': words.minus,
    '−': words.minus,
    '+': words.plus,
    '±': `${words.plus} ${words.minus}`,
    '~': words.about,
    '≈': words.about,
  }[sign];
  return word === undefined ? '' : `${word} `;
}

function spellUnit(number: ReadNumber, written: string, language: string): string {
  const words = speechRules(language).signs;
  const unit = words?.unitAliases?.[written] ?? SAME_UNIT[written] ?? written;
  const own = words?.units[unit];
  if (own !== undefined) return joinCount(number.plain, choose(own, number, language), language);
  const name = INTL_UNITS[unit];
  if (name === undefined) return `${number.plain} ${unit}`;
  return new Intl.NumberFormat(withLatinDigits(language), {
    style: 'unit',
    unit: name,
    unitDisplay: 'long',
    useGrouping: false,
    maximumFractionDigits: 6,
  }).format(number.value);
}

function currencyOf(written: string, language: string): string {
  const own = speechRules(language).currencySigns[written];
  const here = typeof own === 'object' ? own[new Intl.Locale(language).maximize().region ?? ''] : own;
  return here ?? CURRENCY_SIGNS[written] ?? written;
}

function spellMoney(price: ReadNumber, currency: string, language: string): string {
  const words = speechRules(language).signs;
  const cents = /^0*$/.test(price.fraction) ? '' : price.fraction.padEnd(2, '0').slice(0, 2);
  if (cents !== '' && (words === null || words.cents === null)) return nameMoney(price, currency, language);
  const whole = Math.floor(price.value);
  const named = nameMoney({ value: whole, fraction: '', plain: String(whole) }, currency, language);
  return cents === '' ? named : `${named}${words?.cents ?? ' '}${Number(cents)}`;
}

function nameMoney(price: ReadNumber, currency: string, language: string): string {
  const own = speechRules(language).signs?.currencies[currency];
  if (own !== undefined) return joinCount(price.plain, choose(own, price, language), language);
  const digits = price.fraction === '' ? 0 : price.fraction.length;
  return new Intl.NumberFormat(withLatinDigits(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    useGrouping: false,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(price.value);
}

function choose(forms: Plural, number: ReadNumber, language: string): string {
  return typeof forms === 'string'
    ? forms
    : (forms[new Intl.PluralRules(language).select(number.value)] ?? forms.other);
}

/** Where letters are syllables, number and counter are written as one. */
const joinCount = (number: string, name: string, language: string): string =>
  speechRules(language).letters === 'syllables' ? `${number}${name}` : `${number} ${name}`;
