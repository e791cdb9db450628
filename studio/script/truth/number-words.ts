/** Reads numbers written in words, from two up, in the languages whose words are known; "one" is an article in most. */
import { baseLanguage } from '#studio/shared/language.ts';
import { canonical, type FoundNumber } from '#studio/script/truth/numbers.ts';

type Vocabulary = {
  /** Word → value; 100 and 1000 multiply what stands before them. */
  values: ReadonlyMap<string, number>;
  /** Joins parts of a number: "and" in "two hundred and six". */
  joint: RegExp;
};

const list = (first: number, step: number, words: string): [string, number][] =>
  words
    .split(' ')
    .flatMap((forms, index) =>
      forms.split('|').map((word): [string, number] => [word, first + index * step]),
    );

/** Languages that write numbers below a hundred as one word: every one is spelled out here. */
function compounds(
  units: readonly string[],
  teens: string,
  tens: readonly string[],
  join: (unit: string, ten: string) => string,
): [string, number][] {
  return tens
    .flatMap((ten, index) => [
      [ten, 20 + index * 10] as [string, number],
      ...units.map((unit, digit): [string, number] => [join(unit, ten), 20 + index * 10 + digit + 1]),
    ])
    .concat(list(10, 1, teens));
}

const hundreds = (
  below: readonly [string, number][],
  prefixes: readonly string[],
  word: string,
): [string, number][] =>
  prefixes.flatMap((prefix, index) => [
    [prefix + word, (index + 1) * 100] as [string, number],
    ...below.map(([rest, value]): [string, number] => [prefix + word + rest, (index + 1) * 100 + value]),
  ]);

const GERMAN_UNITS = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const GERMAN = [
  ...list(2, 1, 'zwei drei vier fünf sechs sieben acht neun'),
  ...compounds(
    GERMAN_UNITS,
    'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
    (unit, ten) => `${unit}und${ten}`,
  ),
];
const DUTCH_UNITS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const DUTCH = [
  ...list(2, 1, 'twee drie vier vijf zes zeven acht negen'),
  ...compounds(
    DUTCH_UNITS,
    'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'],
    (unit, ten) => `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`,
  ),
];
const ITALIAN_UNITS = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
// "sei" alone is also "you are".
const ITALIAN = [
  ...list(2, 1, 'due tre quattro cinque').concat(list(7, 1, 'sette otto nove')),
  ...compounds(
    ITALIAN_UNITS,
    'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'],
    (unit, ten) => (/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit,
  ),
];

const VOCABULARIES: Record<string, () => Vocabulary> = {
  en: () => ({
    joint: /^(?:and)$/,
    values: new Map([
      ...list(
        2,
        1,
        'two three four five six seven eight nine ten eleven twelve|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      ),
      ...list(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
      ['hundred', 100],
      ['thousand', 1000],
      ['million', 1e6],
    ]),
  }),
  de: () => ({
    joint: /^$/,
    values: new Map([
      ...GERMAN,
      ...hundreds(GERMAN, ['', ...GERMAN_UNITS.slice(1)], 'hundert'),
      ['tausend', 1000],
      ['dutzend', 12],
    ]),
  }),
  nl: () => ({
    joint: /^$/,
    values: new Map([
      ...DUTCH,
      ...hundreds(DUTCH, ['', ...DUTCH_UNITS.slice(1)], 'honderd'),
      ['duizend', 1000],
      ['dozijn', 12],
    ]),
  }),
  it: () => ({
    joint: /^$/,
    values: new Map([
      ...ITALIAN,
      ...hundreds(ITALIAN, ['', ...ITALIAN_UNITS.slice(1)], 'cento'),
      ['mille', 1000],
      ['mila', 1000],
    ]),
  }),
  // "neuf" alone is also "new".
  fr: () => ({
    joint: /^et$/,
    values: new Map([
      ...list(2, 1, 'deux trois quatre cinq six sept huit'),
      ...list(10, 1, 'dix onze douze|douzaine treize quatorze quinze seize'),
      ['vingt', 20],
      ['vingts', 20],
      ...list(30, 10, 'trente quarante cinquante soixante'),
      ['cent', 100],
      ['cents', 100],
      ['mille', 1000],
    ]),
  }),
  es: () => ({
    joint: /^y$/,
    values: new Map([
      ...list(
        2,
        1,
        'dos tres cuatro cinco seis siete ocho nueve diez once doce|docena trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
      ),
      ...list(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
      ...list(
        100,
        100,
        'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
      ),
      ['mil', 1000],
    ]),
  }),
  pt: () => ({
    joint: /^e$/,
    values: new Map([
      ...list(
        2,
        1,
        'dois|duas três quatro cinco seis sete oito nove dez onze doze|dúzia treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte',
      ),
      ...list(30, 10, 'trinta quarenta cinquenta sessenta setenta oitenta noventa'),
      ...list(
        100,
        100,
        'cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
      ),
      ['mil', 1000],
    ]),
  }),
  ru: () => ({
    joint: /^$/,
    values: new Map([
      ...list(
        2,
        1,
        'два|две|двух три|трёх|трех четыре|четырёх пять|пяти шесть|шести семь восемь девять десять|десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать|двадцати',
      ),
      ...list(30, 10, 'тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
      ['сто', 100],
      ...list(200, 100, 'двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'),
      ['тысяча', 1000],
      ['тысячи', 1000],
      ['тысяч', 1000],
    ]),
  }),
  hi: () => ({
    joint: /^$/,
    values: new Map([
      ...list(
        2,
        1,
        'दो तीन चार पाँच|पांच छह|छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस',
      ),
      ...list(30, 10, 'तीस चालीस पचास साठ सत्तर अस्सी नब्बे'),
      ['सौ', 100],
      ['हज़ार', 1000],
      ['हजार', 1000],
    ]),
  }),
  ar: () => ({
    joint: /^$/,
    values: new Map([
      ...list(
        2,
        1,
        'اثنان|اثنين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني تسعة|تسع عشرة|عشر',
      ),
      ...list(
        20,
        10,
        'عشرون|عشرين ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين',
      ),
      ['مئة', 100],
      ['مائة', 100],
      ['ألف', 1000],
    ]),
  }),
  ko: () => ({ joint: /^$/, values: new Map(list(2, 1, '두|둘 세|셋 네|넷 다섯 여섯 일곱 여덟 아홉 열')) }),
};

const opened = new Map<string, Vocabulary | null>();

function vocabularyOf(language: string): Vocabulary | null {
  const base = baseLanguage(language);
  const known = opened.get(base);
  if (known !== undefined) return known;
  const vocabulary = VOCABULARIES[base]?.() ?? null;
  opened.set(base, vocabulary);
  return vocabulary;
}

/** "two hundred and six" is 206; nothing in a language whose words are not known. */
export function numberWordsIn(text: string, language: string): FoundNumber[] {
  const vocabulary = vocabularyOf(language);
  if (vocabulary === null) return [];
  const found: FoundNumber[] = [];
  let run: { values: number[]; start: number; end: number } | null = null;
  const close = () => {
    if (run !== null)
      found.push({
        written: text.slice(run.start, run.end),
        start: run.start,
        end: run.end,
        readings: [[canonical(sum(run.values))]],
      });
    run = null;
  };
  for (const { 0: word, index } of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    const value = vocabulary.values.get(word);
    const apart: boolean = run !== null && /[^\s-]/u.test(text.slice(run.end, index).replace(/\p{L}+/gu, ''));
    if (apart) close();
    if (value !== undefined)
      run =
        run === null
          ? { values: [value], start: index, end: index + word.length }
          : { values: [...run.values, value], start: run.start, end: index + word.length };
    else if (!vocabulary.joint.test(word)) close();
  }
  close();
  return found;
}

/** Tens and units add up; hundreds and thousands, and the French twenties, multiply what stands before them. */
function sum(values: readonly number[]): number {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value >= 1000) {
      total += Math.max(1, current) * value;
      current = 0;
    } else if (value === 100 && current > 0 && current < 10) current *= 100;
    else if (value === 20 && current % 100 === 4) current += 76;
    else current += value;
  }
  return total + current;
}
