/** Bangla. */
import { BASE_GRAMMAR, TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';

export const speech: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '।',
  abbreviations: '',
  shortUnits: '',
  grammar: BASE_GRAMMAR,
  signs: null,
  currencySigns: {},
};

export const writing: WritingRules = {
  callToAction: '{shop}-এ দেখুন।',
  sample: null,
  video: 'ভিডিও',
  comma: ', ',
  smallPrint: null,
  smallPrintHeadings: '',
  claims: null,
  numberWords: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
