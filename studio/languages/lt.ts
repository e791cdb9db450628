/** Lithuanian. */
import type { WritingRules } from '#studio/languages/pack.ts';

export { BASE_SPEECH as speech } from '#studio/languages/base.ts';

export const writing: WritingRules = {
  callToAction: 'Atraskite {shop}.',
  sample: null,
  video: 'vaizdo įrašas',
  comma: ', ',
  smallPrint: null,
  smallPrintHeadings: '',
  claims: null,
  numberWords: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
