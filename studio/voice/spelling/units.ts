/** Says numbers with their units in words, in the plural that the language wants. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import type { Plural } from '#studio/languages/spoken-signs.ts';
import { withLatinDigits, type ReadNumber } from '#studio/voice/spelling/numbers.ts';
import { literal } from '#studio/voice/spelling/rules/rule.ts';

/** Units that Intl knows by name, under the way they are written. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  mm: 'millimeter',
  MM: 'millimeter',
  cm: 'centimeter',
  CM: 'centimeter',
  m: 'meter',
  km: 'kilometer',
  mi: 'mile',
  ml: 'milliliter',
  mL: 'milliliter',
  ML: 'milliliter',
  l: 'liter',
  L: 'liter',
  g: 'gram',
  kg: 'kilogram',
  Kg: 'kilogram',
  KG: 'kilogram',
  h: 'hour',
  hrs: 'hour',
  hr: 'hour',
  min: 'minute',
  mins: 'minute',
  s: 'second',
  sec: 'second',
  secs: 'second',
  ms: 'millisecond',
  '°C': 'celsius',
  'º C': 'celsius',
  ºC: 'celsius',
  '° C': 'celsius',
  '℃': 'celsius',
  '°F': 'fahrenheit',
  ºF: 'fahrenheit',
  '° F': 'fahrenheit',
  '℉': 'fahrenheit',
  '°': 'degree',
  '%': 'percent',
  '％': 'percent',
  '٪': 'percent',
  '″': 'inch',
  '"': 'inch',
  '”': 'inch',
  "''": 'inch',
  'in.': 'inch',
  ft: 'foot',
  'ft.': 'foot',
  Ft: 'foot',
  FT: 'foot',
  '′': 'foot',
  "'": 'foot',
  '’': 'foot',
  yd: 'yard',
  yds: 'yard',
  oz: 'ounce',
  'oz.': 'ounce',
  OZ: 'ounce',
  'fl oz': 'fluid-ounce',
  'fl. oz.': 'fluid-ounce',
  'fl. oz': 'fluid-ounce',
  lb: 'pound',
  lbs: 'pound',
  'lb.': 'pound',
  'lbs.': 'pound',
  LBS: 'pound',
  gal: 'gallon',
  KB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  Mbps: 'megabit-per-second',
  Gbps: 'gigabit-per-second',
  'km/h': 'kilometer-per-hour',
  'm/s': 'meter-per-second',
  mph: 'mile-per-hour',
};
/** Units that are written in a language's own letters only. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};
/** Metric units that are a prefix and a unit: those that Intl has no name for. */
const PREFIXED: Readonly<Record<string, readonly [prefix: number, unit: string]>> = {
  µg: [0, 'g'],
  μg: [0, 'g'],
  mcg: [0, 'g'],
  µm: [0, 'm'],
  μm: [0, 'm'],
  mg: [1, 'g'],
  cl: [2, 'l'],
  cL: [2, 'l'],
  dl: [3, 'l'],
  dL: [3, 'l'],
  dm: [3, 'm'],
  kWh: [4, 'Wh'],
  kHz: [4, 'Hz'],
  kcal: [4, 'cal'],
  kV: [4, 'V'],
  klm: [4, 'lm'],
  MHz: [5, 'Hz'],
  MW: [5, 'W'],
  GHz: [6, 'Hz'],
  mV: [1, 'V'],
  mW: [1, 'W'],
};
const OWN_UNITS = [
  'W',
  'kW',
  'V',
  'A',
  'lm',
  'K',
  'Hz',
  'Wh',
  'Ah',
  'mAh',
  'dB',
  'cal',
  'm²',
  'm2',
  'cm²',
  'cm2',
  'm³',
  'm3',
  'cm³',
  'cm3',
  'g/m²',
  'g/m2',
  'gsm',
  'rpm',
  'dpi',
  'sq ft',
  'sq. ft.',
  'sqft',
];
const SAME_UNIT: Readonly<Record<string, string>> = {
  m2: 'm²',
  cm2: 'cm²',
  m3: 'm³',
  cm3: 'cm³',
  'g/m2': 'g/m²',
  gsm: 'g/m²',
  'sq. ft.': 'sq ft',
  sqft: 'sq ft',
  '٪': '%',
  '％': '%',
};
/** Lengths are multiplied _by_ one another; of anything else there are so many _times_. */
const LENGTHS = new Set([
  'mm',
  'MM',
  'cm',
  'CM',
  'm',
  'km',
  'dm',
  '″',
  '"',
  '”',
  "''",
  'in.',
  'ft',
  'ft.',
  'Ft',
  'FT',
  '′',
  "'",
  '’',
  'yd',
]);

const aliasesOf = (language: string): Readonly<Record<string, string>> =>
  speechRules(language).signs?.unitAliases ?? {};

/** The unit's international symbol: "см" is "cm". */
export const symbolOf = (written: string, language: string): string =>
  aliasesOf(language)[written] ?? SAME_UNIT[written] ?? written;

/** Whether the symbol is a length where it is written so in this language: "cm" is in English, "см" in Russian. */
export const isLength = (written: string, language: string): boolean =>
  LENGTHS.has(symbolOf(written, language));

/** Matches the symbols of lengths in this language, the longest first. */
export const lengthPattern = (language: string): string =>
  literal([...LENGTHS, ...Object.keys(aliasesOf(language)).filter((written) => isLength(written, language))]);

/** Matches every unit's symbol in this language, the longest first. */
export const unitPattern = (language: string): string =>
  literal([
    ...Object.keys(INTL_UNITS),
    ...Object.keys(PREFIXED),
    ...OWN_UNITS,
    ...Object.keys(aliasesOf(language)),
  ]);

/** "9.6 centimeters". The number and the symbol where the language has no name for the unit. */
export function spellUnit(number: ReadNumber, written: string, language: string): string {
  const symbol = symbolOf(written, language);
  const own = speechRules(language).signs?.units[symbol];
  if (own !== undefined) return withName(number, choose(own, number, language), language);
  const [prefix, base] = PREFIXED[symbol] ?? [];
  if (prefix !== undefined && base !== undefined)
    return spellPrefixed(number, prefix, base, language) ?? `${number.plain} ${symbol}`;
  const name = INTL_UNITS[symbol] ?? SPELLED_OUT[symbol];
  if (name === undefined) return `${number.plain} ${symbol}`;
  return partsOf(number, name, language)
    .map(({ value }) => value)
    .join('');
}

/** "3 months": sizes of babies are written with letters that mean other units elsewhere. */
export const spellMonths = (number: ReadNumber, language: string): string =>
  partsOf(number, 'month', language)
    .map(({ value }) => value)
    .join('');

/** A name may hold the number: "百分之{n}". */
const withName = (number: ReadNumber, name: string, language: string): string =>
  name.includes('{n}') ? name.replace('{n}', number.plain) : joinCount(number.plain, name, language);

/** The unit's name alone, as it follows one: "inch"; or as it follows one and a half. */
export const unitName = (written: string, language: string, number: 1 | 1.5 = 1): string =>
  spellUnit({ value: number, fraction: '', plain: '1' }, written, language)
    .replace(/1(?:[.,]5)?/u, '')
    .trim();

/** "500 milligrams": the prefix before the name of the unit. */
function spellPrefixed(number: ReadNumber, prefix: number, base: string, language: string): string | null {
  const signs = speechRules(language).signs;
  const word = signs?.numbers.prefixes[prefix];
  if (signs === null || word === undefined) return null;
  const own = signs.units[base];
  const intl = INTL_UNITS[base];
  // German writes the whole as one noun: "Milligramm".
  const whole = (name: string) => word + name.trim().toLocaleLowerCase(language);
  if (own !== undefined) return joinCount(number.plain, whole(choose(own, number, language)), language);
  if (intl === undefined) return null;
  return partsOf(number, intl, language)
    .map(({ type, value }) => (type === 'unit' ? whole(value) : value))
    .join('');
}

const partsOf = (number: ReadNumber, unit: string, language: string): Intl.NumberFormatPart[] =>
  new Intl.NumberFormat(withLatinDigits(language), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    useGrouping: false,
    maximumFractionDigits: 6,
  }).formatToParts(number.value);

/** The form of a name that goes with this number. */
export const choose = (forms: Plural, number: ReadNumber, language: string): string =>
  typeof forms === 'string'
    ? forms
    : (forms[new Intl.PluralRules(language).select(number.value)] ?? forms.other);

/** Where letters are syllables, number and counter are written as one. */
export const joinCount = (number: string, name: string, language: string): string =>
  speechRules(language).letters === 'syllables' ? `${number}${name}` : `${number} ${name}`;
