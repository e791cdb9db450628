/** German. */
import { linksBefore, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { compounds, hundreds, series } from '#studio/languages/number-words.ts';
import type { NumberWords, SpeechRules, WritingRules } from '#studio/languages/pack.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 16.5,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations:
    'Dr|Prof|Nr|ca|bzw|ggf|evtl|inkl|exkl|zzgl|usw|z\\.\\s?B|d\\.\\s?h|u\\.\\s?a|o\\.\\s?ä|v\\.\\s?a|i\\.\\s?d\\.\\s?R|max|min|mind',
  shortUnits: '',
  grammar: {
    trailer: openingWords(
      'damit|sodass|so dass|weil|da|denn|wobei|wodurch|sowie|welche[rsmn]?|der|die|das|dem|den|deren|dessen|was|und|aber|aus|von|in|mit|für|auf|unter|ohne|um|wie|(?:ge|be|ver|zer|ent|er)\\p{Ll}+(?:t|en)',
    ),
    bareTrailer: null,
    sequel: linksBefore('und|aber|denn', 'der|die|das|ein|eine|jeder|jede|jedes|kein|keine'),
    dependent: openingWords(
      'er|sie|es|dies\\p{L}*|jene\\p{L}*|dabei|dadurch|damit|daher|deshalb|dazu|darin|darauf|so|auch|und|aber|doch|außerdem|zudem|denn|beide|ebenso|hier|sein|seine|ihr|ihre',
    ),
    unfinished: openingWords(
      'wenn|weil|obwohl|während|solange|sobald|damit|als|nachdem|bevor|bis|falls|ob|da|um|dass|ohne|dank|durch',
    ),
    striking: wholeWords(
      'kein(?:e[rsmn]?)?|nichts|niemand|jede[rsmn]?|nur|nie|immer|ohne|genug|einzige[rsmn]?|endlich|atmet|gemacht für',
    ),
    listWord: wholeWords('und|oder|&'),
    waitingEnd: 'genug|zu',
    verbLast: true,
  },
  signs: {
    to: 'bis',
    by: 'mal',
    times: 'mal',
    plus: 'plus',
    minus: 'minus',
    per: 'pro',
    about: 'etwa',
    at: 'ät',
    number: 'Nummer',
    dot: 'Punkt',
    slash: 'Schrägstrich',
    cents: ' ',
    currencies: { USD: 'Dollar', GBP: 'Pfund', CHF: 'Franken', JPY: 'Yen', SEK: 'Kronen' },
    units: {
      W: 'Watt',
      kW: 'Kilowatt',
      V: 'Volt',
      A: 'Ampere',
      lm: 'Lumen',
      K: 'Kelvin',
      Hz: 'Hertz',
      mAh: 'Milliamperestunden',
      dB: 'Dezibel',
      'm²': 'Quadratmeter',
      'cm²': 'Quadratzentimeter',
      'g/m²': 'Gramm pro Quadratmeter',
    },
    fractions: ['ein halb', 'ein Viertel', 'drei Viertel', 'ein Drittel', 'zwei Drittel'],
    abbreviations: {
      'z. b.': 'zum Beispiel',
      'z.b.': 'zum Beispiel',
      'd. h.': 'das heißt',
      'd.h.': 'das heißt',
      'u. a.': 'unter anderem',
      'u.a.': 'unter anderem',
      'ca.': 'circa',
      'inkl.': 'inklusive',
      'exkl.': 'exklusive',
      'bzw.': 'beziehungsweise',
      'usw.': 'und so weiter',
      'nr.': 'Nummer',
      'max.': 'maximal',
      'min.': 'mindestens',
      'mind.': 'mindestens',
      'evtl.': 'eventuell',
      'ggf.': 'gegebenenfalls',
      'vgl.': 'vergleiche',
      'zzgl.': 'zuzüglich',
      'stk.': 'Stück',
      'dr.': 'Doktor',
      ø: 'Durchmesser',
    },
    years: { after: ['seit', 'jahr', 'jahre', 'anno', 'von'], hundred: 'hundert ' },
  },
  currencySigns: {},
};

function germanNumbers(): NumberWords {
  const units = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
  const belowHundred = [
    ...series(2, 1, 'zwei drei vier fünf sechs sieben acht neun'),
    ...compounds(
      units,
      'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
      ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
      (unit, ten) => `${unit}und${ten}`,
    ),
  ];
  return {
    joint: /^$/,
    values: new Map([
      ...belowHundred,
      ...hundreds(belowHundred, ['', ...units.slice(1)], 'hundert'),
      ['tausend', 1000],
      ['dutzend', 12],
    ]),
  };
}

export const writing: WritingRules = {
  callToAction: 'Jetzt entdecken bei {shop}.',
  sample: 'So werden Ihre Clips klingen.',
  video: 'Video',
  comma: ', ',
  smallPrint: wholeWords(
    'versand\\p{L}*|lieferung|lieferzeit\\p{L}*|lieferumfang|geliefert|zustell\\p{L}+|vorbestell\\p{L}+|werktage?n?|lagernd|auf lager|rückgabe\\p{L}*|rücksend\\p{L}+|umtausch\\p{L}*|erstatt\\p{L}+|widerruf\\p{L}*|gewährleistung\\p{L}*|garantie\\p{L}*' +
      '|copyright|haftung\\p{L}*|agb|rechtlich\\p{L}*|hinweise?|abbildung\\p{L}*|gezeigte\\p{L}*|abgebildete\\p{L}*|nicht enthalten|separat erhältlich' +
      '|achtung|warnung|vorsicht|gefahr|(?:von|vor) kindern|unbeaufsichtigt|nie (?:allein|unbeaufsichtigt|in)|niemals|fernhalten|nicht (?:für|geeignet|gedacht|verwenden|in|im|aus|zum)|nur (?:für innen\\p{L}*|zur|in innen\\p{L}*)|stecker|vermeiden|brennbar\\p{L}*|löschen' +
      '|(?:von hand|hand) spülen|spülen(?=[ ,.]|$)|abwischen|wischen|abstauben|auswaschen|handwäsche|(?:bei|mit|vor|nach)[^.]* (?:waschen|reinigen)|waschen sie|reinigen sie|bügeln|bleichen|trockner|chemisch reinigen|untersetzer (?:darunter|legen|verwenden)|legen sie|bürsten sie|kürzen|schmelzen lassen|abkühlen|vor dem (?:anzünden|ersten|gebrauch)|nach dem gebrauch|beim ersten|im jahr|frost' +
      '|(?:kleine|leichte|geringe) unterschiede?|abweich\\p{L}+|unregelmäßig\\p{L}+|variieren|spuren|belag|dunkeln|gehören zur|entstehen' +
      '|bitte|klicken|jetzt kaufen|bestellen|newsletter|kundenservice|kontaktier\\p{L}+|bewertung\\p{L}*|größentabelle|artikelnummer|model trägt|siehe',
  ),
  smallPrintHeadings:
    'pflege\\p{L}*|versand|lieferung|lieferumfang|rückgabe|maße|größen\\p{L}*|hinweise?|technische daten|inhaltsstoffe',
  claims: {
    'the best':
      'beste[rsnm]?|führende[rsnm]?|unschlagbar\\p{L}*|unübertroffen\\p{L}*|nummer eins|nr\\. ?1|erstklassig\\p{L}*',
    perfect: 'perfekt\\p{L}*|makellos\\p{L}*|ideal\\p{L}*',
    guaranteed: 'garantie\\p{L}*|garantiert\\p{L}*|risikofrei',
    'a cure':
      'heil(?:t|en|end\\p{L}*|ung)|lindert|therapeutisch\\p{L}*|medizinisch\\p{L}*|wunder\\p{L}*|abnehmen',
    'proof by science':
      'klinisch\\p{L}*|wissenschaftlich\\p{L}*|bewiesen\\p{L}*|erwiesen\\p{L}*|getestet\\p{L}*|dermatologisch\\p{L}*|empfohlen von',
    'a certificate or award':
      'zertifi\\p{L}+|preisgekrönt\\p{L}*|ausgezeichnet\\p{L}*|patent\\p{L}*|geprüft\\p{L}*|offiziell\\p{L}*',
    'organic or natural':
      'bio|biologisch\\p{L}*|natürlich\\p{L}*|natur\\p{L}+|ungiftig\\p{L}*|rein(?:e[rsnm]?)?',
    'kind to the planet':
      'nachhaltig\\p{L}*|umweltfreundlich\\p{L}*|öko\\p{L}*|klima\\p{L}*|recycel\\p{L}+|recyc\\p{L}+|abbaubar\\p{L}*|fair(?:trade| gehandelt)|tierversuchsfrei|vegan\\p{L}*',
    unique: 'einzigartig\\p{L}*|einmalig\\p{L}*|unikat\\p{L}*|exklusiv\\p{L}*|limitiert\\p{L}*',
    'a price or an offer':
      'gratis|kostenlos\\p{L}*|umsonst|günstig\\p{L}*|billig\\p{L}*|rabatt\\p{L}*|angebot\\p{L}*|spar(?:en|e|t)|reduziert\\p{L}*|ausverkauf',
    popularity:
      'bestseller\\p{L}*|beliebt\\p{L}*|liebling\\p{L}*|kunden|trend\\p{L}*|berühmt\\p{L}*|legendär\\p{L}*|kult\\p{L}*',
    luxury: 'luxu\\p{L}+|premium|hochwertig\\p{L}*|edel\\p{L}*|exquisit\\p{L}*',
    'lasting for ever':
      'für immer|lebenslang\\p{L}*|ein leben lang|unzerstörbar\\p{L}*|unzerbrechlich\\p{L}*|unverwüstlich\\p{L}*',
    safety: 'sicher\\p{L}*|bpa\\p{L}*|lebensmittelecht\\p{L}*|bleifrei\\p{L}*',
    'kindness to skin': 'hypoallergen\\p{L}*|antibakteriell\\p{L}*|hautfreundlich\\p{L}*|hautschonend\\p{L}*',
    'resistance to water, fire or falls':
      'feuerfest\\p{L}*|wasserdicht\\p{L}*|wasserfest\\p{L}*|bruchsicher\\p{L}*|hitzebeständig\\p{L}*|rostfrei\\p{L}*|kratzfest\\p{L}*|entflammbar\\p{L}*',
    'made by hand or somewhere':
      'handgemacht\\p{L}*|handgefertigt\\p{L}*|hand(?:gedreht|bemalt|geblasen|gegossen)\\p{L}*|von hand|handarbeit|handwerk\\p{L}*|traditionell\\p{L}*|authentisch\\p{L}*|echt(?:e[rsnm]?)?|original\\p{L}*|hergestellt in',
  },
  numberWords: germanNumbers,
  unitWords: {
    ml: 'milliliter',
    cl: 'zentiliter',
    l: 'liter',
    mg: 'milligramm?',
    kg: 'kilogramm?',
    g: 'gramm?',
    mm: 'millimeter',
    cm: 'zentimeter\\p{L}*',
    km: 'kilometer',
    m: 'meter',
    in: 'zoll',
    ft: 'fuß',
    oz: 'unzen?',
    lb: 'pfund',
    W: 'watt',
    V: 'volt',
    '%': 'prozent',
    '°C': 'grad celsius',
    hours: 'stunden?',
    minutes: 'minuten?',
    days: 'tagen?|tage',
    weeks: 'wochen?',
    months: 'monaten?|monate',
    years: 'jahren?|jahre',
    EUR: 'euro',
    USD: 'dollar',
    GBP: 'pfund sterling',
    JPY: 'yen',
    CHF: 'franken',
  },
  capitalsAreNames: false,
  cameraStems: [],
};
