/** Assamese. */
import { BASE_GRAMMAR, TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

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
  priceFrom: null,
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: [],
  facts: null,
  titleTalk: titleTalk('নতুন|ছেল|অফাৰ|ৰেহাই|\\p{Nd}{1,2} ?%(?: ৰেহাই)?|বিনামূলীয়া ডেলিভাৰী|জনপ্ৰিয়|উপহাৰ'),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(
    "ডেলিভাৰী|শ্বিপিং|কুৰিয়াৰ|ৱাৰেণ্টি|ঘূৰাই (?:দিব|ল)\\p{L}*|ৰিফাণ্ড|ষ্টক|অন্তৰ্ভুক্ত নহয়|বেলেগে (?:বিক্ৰী|কিনিব)\\p{L}*|সতৰ্কবাণী|সাৱধান|শিশুৰ (?:হাত|পৰা)\\p{L}*|নকৰিব|নাৰাখিব|ব্যৱহাৰৰ (?:আগতে|পিছত)|ঠাণ্ডা আৰু শুকান|শুকান ঠাইত|ভিন্ন হ[’']?ব পাৰে|অনুগ্ৰহ কৰি|ক্লিক কৰক|যোগাযোগ কৰক|অৰ্ডাৰ কৰক|কুপন",
    'ধুব|চাফা কৰক|সংৰক্ষণ কৰক|টোকা',
  ),
  smallPrintHeadings: 'যত্ন|ধোৱা|ডেলিভাৰী|ঘূৰাই দিয়া|ৱাৰেণ্টি|জোখ|সতৰ্কবাণী|উপাদান|ব্যৱহাৰ(?:বিধি)?|নিৰ্দেশনা|সংৰক্ষণ|চৰ্তাৱলী',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
