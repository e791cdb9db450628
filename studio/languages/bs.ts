/** Bosnian. */
import { BASE_GRAMMAR, TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { ANYWHERE, HEADINGS, OPENING, TITLE_WORDS } from '#studio/languages/serbo-croatian.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: '',
  shortUnits: '',
  grammar: BASE_GRAMMAR,
  signs: null,
  currencySigns: {},
  priceFrom: 'od {price}',
  addressWords: null,
  numberWords: null,
};

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
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(ANYWHERE, OPENING),
  smallPrintHeadings: HEADINGS,
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
