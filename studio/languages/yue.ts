/** Cantonese. */
import { BASE_GRAMMAR } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 4.4,
  letters: 'syllables',
  spaces: 'nothing',
  fullStop: '。',
  abbreviations: '',
  shortUnits: '',
  grammar: BASE_GRAMMAR,
  signs: null,
  currencySigns: {},
};

export const writing: WritingRules = {
  callToAction: null,
  sample: null,
  video: '影片',
  comma: '，',
  smallPrint: null,
  smallPrintHeadings: '',
  claims: null,
  numberWords: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
