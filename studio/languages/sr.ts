/** Serbian. */
import { BASE_GRAMMAR, TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { ANYWHERE, HEADINGS, OPENING, TITLE_WORDS, inCyrillic } from '#studio/languages/serbo-croatian.ts';
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
  priceFrom: 'од {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Откријте одмах.', 'Погледајте изблиза.'],
  facts: {
    price: 'Цена {price}.',
    from: 'Од {price}.',
    saving: 'Сада {price} уместо {before}.',
    rating: 'Оцена {value} од {scale}, рецензија: {count}.',
  },
  titleTalk: titleTalk(`${TITLE_WORDS}|${inCyrillic(TITLE_WORDS)}`),
  sample: null,
  video: 'видео',
  comma: ', ',
  smallPrint: smallPrintWords(`${ANYWHERE}|${inCyrillic(ANYWHERE)}`, `${OPENING}|${inCyrillic(OPENING)}`),
  smallPrintHeadings: `${HEADINGS}|${inCyrillic(HEADINGS)}`,
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
