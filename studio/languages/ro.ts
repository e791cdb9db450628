/** Romanian. */
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
    to: 'până la',
    by: 'pe',
    times: 'ori',
    plus: 'plus',
    minus: 'minus',
    per: 'pe',
    about: 'circa',
    at: 'arond',
    number: 'numărul',
    dot: 'punct',
    slash: 'bară',
    cents: ' ',
    currencies: {
      RON: { one: 'leu', few: 'lei', other: 'de lei' },
      USD: { one: 'dolar', few: 'dolari', other: 'de dolari' },
      GBP: { one: 'liră', few: 'lire', other: 'de lire' },
    },
    units: {
      W: { one: 'watt', few: 'wați', other: 'de wați' },
      V: { one: 'volt', few: 'volți', other: 'de volți' },
      lm: 'lumeni',
      K: 'kelvini',
      Hz: 'hertzi',
      'm²': 'metri pătrați',
      'cm²': 'centimetri pătrați',
    },
    fractions: ['jumătate', 'un sfert', 'trei sferturi', 'o treime', 'două treimi'],
    abbreviations: {
      'de ex.': 'de exemplu',
      'ex.': 'exemplu',
      'aprox.': 'aproximativ',
      'etc.': 'etcetera',
      'nr.': 'numărul',
      'max.': 'maximum',
      'min.': 'minimum',
    },
  },
  currencySigns: {},
};

export const writing: WritingRules = {
  callToAction: 'Descoperă la {shop}.',
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
