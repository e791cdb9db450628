/** Thai. */
import { BASE_GRAMMAR } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 10,
  letters: 'sounds',
  spaces: 'sentences',
  fullStop: '',
  abbreviations: '',
  shortUnits: '',
  grammar: BASE_GRAMMAR,
  signs: null,
  currencySigns: {},
};

export const writing: WritingRules = {
  callToAction: 'ชมได้ที่ {shop}',
  sample: null,
  video: 'วิดีโอ',
  comma: ', ',
  smallPrint: null,
  smallPrintHeadings: '',
  claims: null,
  numberWords: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
