/** Dutch. */
import { TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import { linksBefore, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { compounds, hundreds, series } from '#studio/languages/number-words.ts';
import type { NumberWords, SpeechRules, WritingRules } from '#studio/languages/pack.ts';

export const speech: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'bijv|o\\.a|m\\.b\\.v|ong|incl|excl|ca',
  shortUnits: '',
  grammar: {
    trailer: openingWords(
      'die|dat|en|maar|zodat|waardoor|want|omdat|met|zonder|voor|om|van|uit|in|op|ge\\p{Ll}+(?:d|t|en)',
    ),
    bareTrailer: null,
    sequel: linksBefore('en|maar|want', 'de|het|een|elke|elk|geen'),
    dependent: openingWords(
      'hij|zij|ze|deze|dit|dat|die|daarom|dus|ook|en|maar|bovendien|beide|daarmee|hierdoor|zijn|haar|hun',
    ),
    unfinished: openingWords(
      'als|wanneer|terwijl|omdat|hoewel|nadat|voordat|zodra|totdat|tenzij|om|dankzij|door|zonder|dat',
    ),
    striking: wholeWords(
      'geen|niets|niemand|elke?|alleen|nooit|altijd|zonder|genoeg|enige|eindelijk|ademt|gemaakt voor',
    ),
    listWord: wholeWords('en|of|&'),
    waitingEnd: 'genoeg|zo',
    verbLast: true,
  },
  signs: {
    to: 'tot',
    by: 'bij',
    times: 'keer',
    plus: 'plus',
    minus: 'min',
    per: 'per',
    about: 'ongeveer',
    at: 'apenstaartje',
    number: 'nummer',
    dot: 'punt',
    slash: 'schuine streep',
    cents: ' ',
    currencies: { USD: 'dollar', GBP: 'pond' },
    units: {
      W: 'watt',
      kW: 'kilowatt',
      V: 'volt',
      A: 'ampère',
      lm: 'lumen',
      K: 'kelvin',
      Hz: 'hertz',
      mAh: 'milliampère-uur',
      dB: 'decibel',
      'm²': 'vierkante meter',
      'cm²': 'vierkante centimeter',
      'g/m²': 'gram per vierkante meter',
    },
    fractions: ['een half', 'een kwart', 'driekwart', 'een derde', 'twee derde'],
    abbreviations: {
      'bijv.': 'bijvoorbeeld',
      'bv.': 'bijvoorbeeld',
      'o.a.': 'onder andere',
      'd.w.z.': 'dat wil zeggen',
      'ca.': 'circa',
      'incl.': 'inclusief',
      'excl.': 'exclusief',
      'enz.': 'enzovoort',
      'nr.': 'nummer',
      'max.': 'maximaal',
      'min.': 'minimaal',
      'evt.': 'eventueel',
    },
  },
  currencySigns: {},
};

function dutchNumbers(): NumberWords {
  const units = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
  const belowHundred = [
    ...series(2, 1, 'twee drie vier vijf zes zeven acht negen'),
    ...compounds(
      units,
      'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
      ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'],
      (unit, ten) => `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`,
    ),
  ];
  return {
    joint: /^$/,
    values: new Map([
      ...belowHundred,
      ...hundreds(belowHundred, ['', ...units.slice(1)], 'honderd'),
      ['duizend', 1000],
      ['dozijn', 12],
    ]),
  };
}

export const writing: WritingRules = {
  callToAction: 'Ontdek het bij {shop}.',
  sample: 'Zo zullen je video’s klinken.',
  video: 'video',
  comma: ', ',
  smallPrint: wholeWords(
    'verzend\\p{L}*|bezorg\\p{L}*|lever(?:ing|tijd|en)|werkdagen|op voorraad|retour\\p{L}*|terugbetal\\p{L}+|ruilen|garantie|copyright|voorwaarden|aansprakelijk\\p{L}*|niet inbegrepen|apart verkrijgbaar|getoonde|afgebeeld\\p{L}*' +
      '|let op|waarschuwing|gevaar|kinderen|onbeheerd|niet (?:geschikt|bedoeld|gebruiken|in de|voor)|nooit|vermijd|uit de buurt|ontvlambaar|alleen (?:voor|binnen)|stekker' +
      '|afspoelen|spoel|wassen|afnemen|reinig\\p{L}*|schoonmaken|strijken|borstel|knip|laat|bewaar|onderzetter|voor het eerste|voor gebruik|de eerste keer|per jaar' +
      '|verschillen|onregelmatigheden|oneffenheden|kan (?:afwijken|variëren|vlekken|verschillen)|kunnen (?:afwijken|variëren|verschillen)|donkerder|klik|koop nu|bestel|nieuwsbrief|contact|klantenservice|beoordelingen|maattabel|artikelnummer|het model draagt|zie',
  ),
  smallPrintHeadings: 'onderhoud|verzending|afmetingen|specificaties',
  claims: {
    'the best': 'beste|nummer een|ongeëvenaarde?|onovertroffen|toonaangevende?',
    perfect: 'perfecte?|ideale?',
    guaranteed: 'garantie|gegarandeerde?|risicovrij',
    'a cure': 'geneest|genezen|verlicht|therapeutische?|medische?|wonder\\p{L}*|afslanken',
    'proof by science':
      'klinisch\\p{L}*|wetenschappelijk\\p{L}*|bewezen|geteste?|dermatologisch\\p{L}*|aanbevolen door',
    'a certificate or award':
      'gecertificeerde?|bekroonde?|onderscheiden|patent\\p{L}*|goedgekeurde?|officiële?',
    'organic or natural': 'biologische?|natuurlijke?|natuur\\p{L}+|niet-giftige?|pure?|zuivere?',
    'kind to the planet':
      'duurzame?|milieuvriendelijke?|eco|klimaat\\p{L}*|gerecyclede?|recyc\\p{L}+|afbreekbare?|composteerbare?|ethische?|fairtrade|vegan\\p{L}*',
    unique: 'unieke?|exclusieve?|gelimiteerde?',
    'a price or an offer':
      'gratis|goedkoop|goedkope|goedkoopste|aanbieding\\p{L}*|korting\\p{L}*|uitverkoop|bespaar',
    popularity: 'bestseller|populaire?|favoriete?|klanten|trend\\p{L}*|beroemde?|iconische?',
    luxury: 'luxe|luxueuze?|premium|hoogwaardige?',
    'lasting for ever': 'voor altijd|levenslange?|een leven lang|onbreekbare?|onverwoestbare?',
    safety: 'veilige?|veiligheid|bpa|voedselveilige?|loodvrije?',
    'kindness to skin': 'hypoallergene?|antibacteriële?|huidvriendelijke?',
    'resistance to water, fire or falls':
      'brandwerende?|waterdichte?|waterbestendige?|hittebestendige?|krasvaste?|roestvrije?',
    'made by hand or somewhere':
      'handgemaakte?|met de hand|ambacht\\p{L}*|traditionele?|authentieke?|echte?|originele?|gemaakt in',
  },
  numberWords: dutchNumbers,
  unitWords: {
    '%': 'procent',
    hours: 'uur|uren',
    minutes: 'minuten?',
    days: 'dagen?',
    weeks: 'weken',
    months: 'maanden?',
    years: 'jaar|jaren',
    EUR: 'euro',
  },
  capitalsAreNames: true,
  cameraStems: [],
};
