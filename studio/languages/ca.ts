/** Catalan. */
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
    to: 'a',
    by: 'per',
    times: 'vegades',
    plus: 'més',
    minus: 'menys',
    per: 'per',
    about: 'uns',
    at: 'arrova',
    number: 'número',
    dot: 'punt',
    slash: 'barra',
    cents: ' amb ',
    currencies: { USD: { one: 'dòlar', other: 'dòlars' }, GBP: { one: 'lliura', other: 'lliures' } },
    units: {
      W: 'watts',
      kW: 'quilowatts',
      V: 'volts',
      A: 'amperes',
      lm: 'lúmens',
      K: 'kelvin',
      Hz: 'hertz',
      'm²': 'metres quadrats',
      'cm²': 'centímetres quadrats',
      'g/m²': 'grams per metre quadrat',
    },
    fractions: ['mig', 'un quart', 'tres quarts', 'un terç', 'dos terços'],
    abbreviations: {
      'p. ex.': 'per exemple',
      'aprox.': 'aproximadament',
      'etc.': 'etcètera',
      'núm.': 'número',
      'màx.': 'màxim',
      'mín.': 'mínim',
    },
  },
  currencySigns: {},
};

export const writing: WritingRules = {
  callToAction: 'Descobreix-lo a {shop}.',
  sample: null,
  video: 'vídeo',
  comma: ', ',
  smallPrint: null,
  smallPrintHeadings: '',
  claims: null,
  numberWords: null,
  unitWords: {},
  capitalsAreNames: true,
  cameraStems: [],
};
