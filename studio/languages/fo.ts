/** Faroese. */
import { BASE_GRAMMAR, TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
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
  currencySigns: { kr: 'DKK' },
  priceFrom: null,
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: [],
  facts: null,
  titleTalk: titleTalk('nýtt|nýggj|útsøla|tilboð|avsláttur|ókeypis sending|uppselt'),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(
    'sending\\p{L}*|levering\\p{L}*|goymslu|avhend\\p{L}*|útselt|ábyrgd\\p{L}*|avtalutreytir|fylgir ikki við|fylgja ikki við|ávaring|vandi|børn (?:ikki )?(?:kunnu )?røkka|uttan eftirlit|ikki (?:ætlað|hóskandi|brúka|vaska)|vask(?:ast|ið) (?:við|í)|turrtromla|bleikievni|áðrenn nýtslu|aftaná nýtslu|litir kunnu|kunnu broytast|vinaliga|trýst|keyp nú|bílegg(?:ing)?|samband við okkum|ummæli|vørunummar',
    'vaska|reinsa|goymist|skola|brúka (?:ikki|bert)|innihald(?= ?:)',
  ),
  smallPrintHeadings: 'røkt|vask|sending|vend aftur|stødd(?:ir)?|mát|ávaring|innihald|nýtsla|viðmerkingar',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
