/** Odia. */
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
  titleTalk: titleTalk('ନୂଆ|ସେଲ|ଅଫର|ରିହାତି|\\p{Nd}{1,2} ?%(?: ରିହାତି)?|ମାଗଣା (?:ଡେଲିଭରି|ସିପିଂ)|ଲୋକପ୍ରିୟ|ଉପହାର'),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(
    'ସିପିଂ|ଡେଲିଭରି|କୁରିଅର|ଫେରସ୍ତ|ରିଫଣ୍ଡ|ୱାରେଣ୍ଟି|ଷ୍ଟକ|ଅର୍ଡର (?:କରନ୍ତୁ|ଅନୁଯାୟୀ)|ଅନ୍ତର୍ଭୁକ୍ତ ନୁହେଁ|ଅଲଗା ବିକ୍ରି|ଚେତାବନୀ|ସାବଧାନ|ସତର୍କତା|ପିଲାଙ୍କ (?:ପହଞ୍ଚ|ଠାରୁ)\\p{L}*|କରନ୍ତୁ ନାହିଁ|ରଖନ୍ତୁ ନାହିଁ|ବ୍ୟବହାର (?:ପୂର୍ବରୁ|ପରେ)|ବ୍ୟବହାର କରିବା ପୂର୍ବରୁ|ଥଣ୍ଡା (?:ଓ|ଏବଂ) ଶୁଖିଲା|ଶୁଖିଲା ସ୍ଥାନ\\p{L}*|ବ୍ଲିଚ|ଭିନ୍ନ ହୋଇପାରେ|ଦୟାକରି|କ୍ଲିକ୍ କରନ୍ତୁ|ଯୋଗାଯୋଗ କରନ୍ତୁ|କୁପନ',
    'ଧୋଇ|ସଫା କରନ୍ତୁ|ସଂରକ୍ଷଣ କରନ୍ତୁ',
  ),
  smallPrintHeadings:
    'ଯତ୍ନ|ଧୋଇବା|ସିପିଂ|ଡେଲିଭରି|ଫେରସ୍ତ|ୱାରେଣ୍ଟି|ଆକାର|ମାପ|ଚେତାବନୀ|ସତର୍କତା|ଉପାଦାନ|ବ୍ୟବହାର|ନିର୍ଦ୍ଦେଶ|ସଂରକ୍ଷଣ|ସମୀକ୍ଷା|ସର୍ତ୍ତାବଳୀ',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
