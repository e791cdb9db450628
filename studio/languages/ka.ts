/** Georgian. */
import type { WritingRules } from '#studio/languages/pack.ts';

export { BASE_SPEECH as speech } from '#studio/languages/base.ts';

export const writing: WritingRules = {
  callToAction: 'აღმოაჩინეთ: {shop}.',
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: null,
  smallPrintHeadings: '',
  claims: null,
  numberWords: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
