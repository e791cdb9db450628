/** Swahili. */
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
  currencySigns: {},
  priceFrom: 'kuanzia {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Gundua sasa.', 'Tazama kwa karibu.'],
  facts: {
    price: 'Bei {price}.',
    from: 'Kuanzia {price}.',
    saving: 'Sasa {price} badala ya {before}.',
    rating: 'Ukadiriaji {value} kati ya {scale}, maoni {count}.',
  },
  titleTalk: titleTalk(
    'mpya|punguzo|ofa|ofa maalum|(?:hadi )?\\p{Nd}{1,2} ?%(?: punguzo)?|toleo maalum|toleo lenye kikomo|usafirishaji (?:wa )?bure|agiza mapema|ipo|imeisha|zawadi|inayouzwa zaidi|maarufu',
  ),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(
    'usafirishaji|uwasilishaji|tunasafirisha|tutatuma|inasafirishwa|forodha|siku za kazi|ipo stoo|imeisha stoo|agizo la awali|(?:hutengenezwa|inatengenezwa) kwa agizo|kwa oda|kurudisha bidhaa|kurejesha|marejesho|kurejeshewa|rejesha|dhamana|waranti|hakimiliki|alama ya biashara|hatuwajibiki|masharti na vigezo|matokeo yanaweza|wasiliana na daktari|daktari|haijajumuishwa|hazijajumuishwa|haijumuishi|huuzwa kando|inauzwa (?:kando|peke)|betri (?:hazi|hai)\\p{L}*|(?:seti|kifurushi|sanduku) (?:ina|kina|lina|inajumuisha)|inavyoonekana kwenye picha' +
      '|onyo|tahadhari|hatari(?= ?[:!])|hatari ya kukaba|watoto wasi\\p{L}*|mbali na watoto|bila uangalizi|usi(?:tumie|oshe|fue|weke|ache|pige|kaushe|zidishe|fungue|tumbukize)|haifai kwa|epuka (?:kugusa|jua|kuweka|macho)|kwa matumizi ya (?:nje|ndani) (?:tu|pekee)|muwasho|acha kutumia|machoni|inaweza kuwa na|inayowaka|chomoa|fua kwa (?:mkono|mashine)|osha kwa|dobi|bleach|pasi ya moto|kitambaa (?:chenye unyevu|laini|kikavu)|maji ya uvuguvugu|kabla ya (?:kutumia|matumizi|kufua|kuosha|kuwasha|kuagiza|kununua)|baada ya (?:kila matumizi|kufungua|kutumia)|mara (?:moja|mbili|tatu) kwa (?:siku|mwaka|mwezi)|joto la kawaida|(?:mahali|sehemu) (?:pakavu|penye ubaridi|kavu|baridi)\\p{L}*|tarehe ya mwisho' +
      '|tofauti ndogo|(?:inaweza|zinaweza) (?:kutofautiana|kubadilika|kufifia)|skrini yako|picha ya (?:pili|kwanza|tatu)|(?:tazama|angalia) (?:picha|jedwali)|mwanamitindo|jedwali la ukubwa|pima (?:kidole|kwanza)|tafadhali|bofya|kikapu|(?:nunua|agiza) (?:sasa|leo)|oda yako|oda (?:za|zaidi)|jiandikishe|jiunge na|wasiliana nasi|huduma kwa wateja|tufuate|tutag\\p{L}*|maoni ya wateja|acha maoni|msimbo|kuponi|kodi ya punguzo|malipo salama|asante|duka letu|bidhaa zetu nyingine|nambari ya modeli|(?:viungo|viambato|mtengenezaji)(?= ?:)|jumla',
    'fua|osha|safisha|futa|hifadhi (?:mahali|kwenye|sehemu|mbali)|weka mbali|paka|tikisa|changanya|chaji|subiri|soma|fuata maelekezo|kumbuka|ina(?= ?:)|asubuhi na (?:jioni|usiku)',
  ),
  smallPrintHeadings:
    'utunzaji|jinsi ya (?:kutunza|kutumia|kufua|kuosha)|ufuaji|usafishaji|usafirishaji|uwasilishaji|marejesho|dhamana|jedwali la ukubwa|ukubwa|vipimo|maelezo ya kiufundi|onyo|tahadhari|usalama|viungo|viambato|maswali yanayoulizwa|ndani ya (?:sanduku|kifurushi)|matumizi|maelekezo|uhifadhi|kuhusu sisi|maoni|masharti|muhimu',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
