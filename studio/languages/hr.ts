/** Croatian. */
import { BASE_SPEECH } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { ANYWHERE, HEADINGS, OPENING, TITLE_WORDS } from '#studio/languages/serbo-croatian.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = { ...BASE_SPEECH, priceFrom: 'od {price}' };

export const writing: WritingRules = {
  callsToAction: ['Otkrijte odmah.', 'Pogledajte izbliza.'],
  facts: {
    price: 'Cijena {price}.',
    from: 'Od {price}.',
    saving: 'Sada {price} umjesto {before}.',
    rating: 'Ocjena {value} od {scale}, recenzija: {count}.',
  },
  titleTalk: titleTalk(TITLE_WORDS),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(ANYWHERE, OPENING),
  smallPrintHeadings: HEADINGS,
  claims: null,
  numberWords: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
