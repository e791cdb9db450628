/** Tamil. */
import type { WritingRules } from '#studio/languages/pack.ts';

export { BASE_SPEECH as speech } from '#studio/languages/base.ts';

export const writing: WritingRules = {
  callToAction: '{shop} இல் காணுங்கள்.',
  sample: null,
  video: 'வீடியோ',
  comma: ', ',
  smallPrint: null,
  smallPrintHeadings: '',
  claims: null,
  numberWords: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
