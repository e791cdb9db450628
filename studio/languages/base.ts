/** What holds for a language of which nothing particular is known: the only file with fallbacks. */
import { NEVER, NOWHERE, type Grammar } from '#studio/languages/grammar.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';

/** Characters a second in an average language with an alphabet. */
export const TYPICAL_CHARACTERS_PER_SECOND = 14.5;

/** A sentence is said whole, and nothing is known to depend on what stands before it. */
export const BASE_GRAMMAR: Grammar = {
  limits: null,
  limitsBefore: NEVER,
  paired: NEVER,
  benefit: NEVER,
  trailer: NEVER,
  bareTrailer: null,
  sequel: NOWHERE,
  dependent: NEVER,
  unfinished: NEVER,
  elliptic: NEVER,
  striking: NEVER,
  listWord: /[&,،、]/u,
  waitingEnd: '',
};

/** An alphabet with spaces between words, read as CLDR reads it. For languages without a pack; no pack spreads it. */
export const BASE_SPEECH: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: '',
  shortUnits: '',
  grammar: BASE_GRAMMAR,
  signs: null,
  currencySigns: {},
  priceFrom: null,
  addressWords: null,
  numberWords: null,
};

/**
 * No word is known: nothing is said that would need one, and no word of the product is held to be a claim or
 * a number. For languages without a pack; no pack spreads it.
 */
export const BASE_WRITING: WritingRules = {
  callsToAction: [],
  facts: null,
  titleTalk: '',
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: null,
  smallPrintHeadings: '',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
