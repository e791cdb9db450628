/** Czech. */
import { BASE_GRAMMAR, TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';

export const speech: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: '',
  shortUnits: '',
  grammar: BASE_GRAMMAR,
  signs: {
    to: 'až',
    by: 'krát',
    times: 'krát',
    plus: 'plus',
    minus: 'mínus',
    per: 'na',
    about: 'asi',
    at: 'zavináč',
    number: 'číslo',
    dot: 'tečka',
    slash: 'lomítko',
    cents: ' ',
    currencies: {
      CZK: { one: 'koruna', few: 'koruny', many: 'koruny', other: 'korun' },
      USD: { one: 'dolar', few: 'dolary', many: 'dolaru', other: 'dolarů' },
      GBP: { one: 'libra', few: 'libry', many: 'libry', other: 'liber' },
    },
    units: {
      W: { one: 'watt', few: 'watty', many: 'wattu', other: 'wattů' },
      V: { one: 'volt', few: 'volty', many: 'voltu', other: 'voltů' },
      lm: { one: 'lumen', few: 'lumeny', many: 'lumenu', other: 'lumenů' },
      K: { one: 'kelvin', few: 'kelviny', many: 'kelvinu', other: 'kelvinů' },
      'm²': {
        one: 'metr čtvereční',
        few: 'metry čtvereční',
        many: 'metru čtverečního',
        other: 'metrů čtverečních',
      },
    },
    fractions: ['půl', 'čtvrtina', 'tři čtvrtiny', 'třetina', 'dvě třetiny'],
    abbreviations: {
      'např.': 'například',
      cca: 'cirka',
      'atd.': 'a tak dále',
      'tj.': 'to jest',
      'č.': 'číslo',
      'max.': 'maximálně',
      'min.': 'minimálně',
      ks: 'kusů',
      'vč.': 'včetně',
    },
  },
  currencySigns: {},
};

export const writing: WritingRules = {
  callToAction: 'Najdete v {shop}.',
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: null,
  smallPrintHeadings: '',
  claims: null,
  numberWords: null,
  unitWords: {},
  capitalsAreNames: true,
  cameraStems: [],
};
