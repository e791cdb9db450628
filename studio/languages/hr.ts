/** Croatian. */
import type { WritingRules } from '#studio/languages/pack.ts';

export { BASE_SPEECH as speech } from '#studio/languages/base.ts';

export const writing: WritingRules = {
  callToAction: 'Otkrijte u {shop}.',
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: null,
  smallPrintHeadings: '',
  claims: null,
  numberWords: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
