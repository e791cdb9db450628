/** English. */
import { openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { series } from '#studio/languages/number-words.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 14.6,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'Dr|Mr|Mrs|Ms|Prof|St|No|Nos|Fig|vs|approx|appr|max|min|ex|etc|incl|excl|e\\.g|i\\.e',
  shortUnits: '',
  grammar: {
    trailer: openingWords(
      'so|so that|which|and|but|while|then|thus|with|for|from|in|like|\\p{Ll}{2,}ed|\\p{Ll}{3,}ing|thrown|blown|made|cut|spun|woven|drawn|cast|built|sewn|hewn|grown|knit|bound|born',
    ),
    bareTrailer: wholeWords('so that|because|(?<!\\ba )while(?= (?:the|it|they|you|your|we|a) )'),
    sequel:
      /(?:(?:,|;)\s+(?:and|but|so(?: that)?)|\sso that)\s+(?=(?:the|a|an|every|each|no|your|most|all)\s)/giu,
    dependent: openingWords(
      "it|it’s|it's|its|they|they’re|their|them|he|she|this|these|that|those|such|both|also|however|but|and|so|then|thus|therefore|instead|plus|which|here|either|neither|another|the others?|the same|as a result|in addition|(?:[\\p{L}-]+ ){1,6}(?:it|them)",
    ),
    unfinished: openingWords(
      'if|when|while|because|although|though|as|since|after|before|once|until|unless|whether|by|to|for|with|from|whatever|wherever|rather than|thanks to|that|which|who|where',
    ),
    striking: wholeWords(
      'no two|no one|nobody|nothing|every|each|only|never|always|without|one of|more than|enough|just one|from the first|meet|imagine|feel|ready|alive|breathes?|made to|built to|made for|built for',
    ),
    listWord: wholeWords('and|or|&'),
    waitingEnd: 'enough|so|such|too',
    verbLast: false,
  },
  signs: {
    to: 'to',
    by: 'by',
    times: 'times',
    plus: 'plus',
    minus: 'minus',
    per: 'per',
    about: 'about',
    at: 'at',
    number: 'number',
    dot: 'dot',
    slash: 'slash',
    cents: ' ',
    currencies: {
      USD: { one: 'dollar', other: 'dollars' },
      CAD: { one: 'Canadian dollar', other: 'Canadian dollars' },
      GBP: { one: 'pound', other: 'pounds' },
      JPY: 'yen',
      CNY: 'yuan',
      INR: { one: 'rupee', other: 'rupees' },
    },
    units: {
      W: { one: 'watt', other: 'watts' },
      kW: { one: 'kilowatt', other: 'kilowatts' },
      V: { one: 'volt', other: 'volts' },
      A: { one: 'amp', other: 'amps' },
      lm: 'lumens',
      K: 'kelvin',
      Hz: 'hertz',
      mAh: 'milliamp hours',
      dB: 'decibels',
      'm²': 'square metres',
      'cm²': 'square centimetres',
      'g/m²': 'grams per square metre',
      rpm: 'turns a minute',
    },
    fractions: ['one half', 'one quarter', 'three quarters', 'one third', 'two thirds'],
    abbreviations: {
      'approx.': 'approximately',
      'incl.': 'including',
      'excl.': 'excluding',
      'e.g.': 'for example',
      'i.e.': 'that is',
      'etc.': 'et cetera',
      'vs.': 'versus',
      vs: 'versus',
      'no.': 'number',
      'max.': 'maximum',
      'min.': 'minimum',
      'dia.': 'diameter',
      'pcs.': 'pieces',
      pcs: 'pieces',
      'dr.': 'Doctor',
      'mr.': 'Mister',
      'mrs.': 'Missis',
      'w/': 'with',
      'w/o': 'without',
      'ca.': 'about',
      'c.': 'circa',
      'est.': 'established',
    },
    years: { after: ['since', 'in', 'from', 'est.', 'established', 'founded', 'circa', 'c.'], hundred: ' ' },
  },
  currencySigns: {},
};

export const writing: WritingRules = {
  callToAction: 'See it at {shop}.',
  sample: 'This is how your clips will sound.',
  video: 'video',
  comma: ', ',
  smallPrint: wholeWords(
    'shipping|ships|shipped|deliver(?:y|ies)|delivered (?:in|within|to)|dispatch\\p{L}*|postage|courier|customs|pre-?orders?|back-?orders?|lead time|(?:business|working) days|(?:in|out of) stock|returns? (?:policy|within|accepted|are|label)|(?:free|easy) returns?|refund\\p{L}*|exchanges?|money[- ]back|warrant(?:y|ies)' +
      '|copyright|trademarks?|disclaimer|terms (?:and|apply|of)|all rights|results (?:may|vary)|evaluated by|fda|consult|(?:your|a) doctor|liab\\p{L}+|responsib(?:le for|ility)|illustrations?|actual|your (?:monitor|screen)' +
      '|not included|sold separately|shown|pictured|excludes?|does not include|batter(?:y|ies) required' +
      "|warning|caution|danger\\p{L}*|hazard\\p{L}*|choking|keep (?:out|away|it away)|out of reach|(?:from|of|by) (?:small |young )?children|children under|supervis\\p{L}+|unattended|flammable|catch fire|(?:do not|don[’']t)(?= \\p{L}+ (?:in|the|it|on|with|near|over|if|when))|never (?:leave|use|wash|immerse|put)|avoid|unplug|indoor use|external use|use only|not (?:meant|suitable|intended|for|recommended|to be)|at your own" +
      '|rinse|wipe|dust (?:the|it|with)|hand[- ]?wash|wash(?:ing)? (?:by|before|with|at|separately|inside|dark|cold)|machine wash|tumble[- ]dry|dry[- ]clean|line dry|lay flat|(?:cool|warm|hot) iron|iron (?:on|at|inside)|bleach|clean with|spot clean|soak|trim the|(?:let|allow) (?:the|it)[^.]* (?:dry|cool|melt|burn|set)|allow (?:up to|\\p{Nd})|store (?:in|it|at|away)|use a coaster|dry (?:it|thoroughly|after)|brush (?:it|off)|oil it|before (?:the )?(?:first|each|every|use|using|lighting)|(?:the )?first (?:use|time|wash)|frost|(?:once|twice|three times) a (?:year|month|week)|from time to time|at a time' +
      '|(?:small|slight|minor|natural) (?:differences?|variations?|irregularit\\p{L}+|imperfections?)|can differ|may (?:vary|differ|appear|show|fade|change|mark|stain|scratch|contain)|(?:can|will) (?:vary|mark|stain|fade|scratch|darken)|part of how' +
      '|please|click|add to cart|buy (?:now|today|online)|order (?:now|today)|shop now|subscribe|newsletter|follow us|sign up|contact us|customer service|e-?mail us|reviews?|size (?:chart|guide|up|down)|model (?:is \\p{Nd}|wears|no|number)|item (?:no|number)|sku|ean|upc|barcode|keywords?|faqs?|measurements? (?:are|taken)|see (?:below|chart)',
  ),
  smallPrintHeadings:
    "care(?: instructions)?|caring for|wash(?:ing)?|clean(?:ing)?|shipping|delivery|returns?|warranty|size (?:chart|guide)|sizing|dimensions|measurements|specifications?|specs|warnings?|safety|caution|disclaimer|ingredients|faqs?|what[’']?s (?:included|in the box)",
  claims: {
    'the best':
      'best(?!-before)|finest|number one|no\\. ?1|#1|top[- ]rated|world[- ]class|unbeatable|unmatched|unrivalled|second to none|leading|superior',
    perfect: 'perfect(?:ly|ion)?|flawless(?:ly)?|ideal(?:ly)?',
    guaranteed: 'guarantee[ds]?|warrant(?:y|ies|ed)|promise[ds]?|risk[- ]free|money[- ]back',
    'a cure':
      'cure[sd]?|heal(?:s|ed|ing)?|treats?|relie(?:f|ves?)|therapeutic|medical(?:ly)?|anti[- ]?ag(?:e|ing|eing)|detox\\p{L}*|miracle|slimming|weight loss',
    'proof by science':
      'clinical(?:ly)?|scientific(?:ally)?|proven|tested|dermatologist\\p{L}*|doctor\\p{L}*|studies show|lab[- ]tested|recommended by',
    'a certificate or award':
      'certifi\\p{L}+|award\\p{L}*|prize\\p{L}*|patent\\p{L}*|approved|accredited|official(?:ly)?',
    'organic or natural': 'organic(?:ally)?|natural(?:ly)?|chemical[- ]free|non[- ]toxic|pure(?:ly)?',
    'kind to the planet':
      'sustainab\\p{L}+|eco[- ]?friendly|eco|green(?:er)? choice|climate|carbon|recycl\\p{L}+|biodegradable|compostable|ethical(?:ly)?|fair[- ]?trade|cruelty[- ]free|vegan|planet',
    unique: 'unique(?:ly)?|one[- ]of[- ]a[- ]kind|only one|exclusive(?:ly)?|limited|rare',
    'a price or an offer':
      'free(?![- ]?(?:of|from|hand|standing))(?<!-free)|cheap(?:er|est)?|lowest|bargain|sale|discount\\p{L}*|save|offer|deal|half price|affordable',
    popularity:
      'bestsell\\p{L}*|best[- ]sell\\p{L}*|most popular|favou?rite|loved by|customers|everyone|trend(?:ing|y)|viral|famous|iconic|legendary',
    luxury: 'luxur\\p{L}+|premium|high[- ]end|exquisite|prestig\\p{L}+|deluxe',
    'lasting for ever':
      'forever|lifetime|life[- ]?long|unbreakable|indestructible|everlasting|never (?:break|fade|wear|fail)s?|lasts? (?:for )?years',
    safety: 'safe(?:st|ly|ty)?|bpa|food[- ]grade|lead[- ]free',
    'kindness to skin': 'hypoallergenic|antibacterial|gentle on|skin[- ]friendly|irritation',
    'resistance to water, fire or falls':
      'fire[- ]?(?:proof|resistant)|water[- ]?(?:proof|tight|resistant)|shatter[- ]?proof|heat[- ]?(?:proof|resistant)|rust[- ]?(?:proof|free)|scratch[- ]?(?:proof|resistant)|stain[- ]?(?:proof|resistant)',
    'made by hand or somewhere':
      'hand[- ]?(?:made|crafted|thrown|woven|painted|blown|poured|sewn|finished)|by hand|artisan\\p{L}*|craftsm\\p{L}+|traditional(?:ly)?|authentic|genuine|original',
  },
  numberWords: () => ({
    joint: /^(?:and)$/,
    values: new Map([
      ...series(
        2,
        1,
        'two three four five six seven eight nine ten eleven twelve|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      ),
      ...series(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
      ['hundred', 100],
      ['thousand', 1000],
      ['million', 1e6],
    ]),
  }),
  unitWords: {
    ml: 'mls|millilit(?:re|er)s?',
    cl: 'centilit(?:re|er)s?',
    l: 'lit(?:re|er)s?',
    mg: 'milligramm?e?s?',
    kg: 'kgs|kilos?|kilogramm?e?s?',
    g: 'gramm?e?s?',
    mm: 'millimet(?:re|er)s?',
    cm: 'cms|centimet(?:re|er)s?',
    km: 'kms|kilomet(?:re|er)s?',
    m: 'met(?:re|er)s?',
    in: 'inch(?:es)?|in(?= (?:wide|tall|long|deep|high))',
    ft: 'ft|feet|foot',
    oz: 'oz|ounces?',
    lb: 'lbs?|pounds?',
    W: 'watts?',
    V: 'volts?',
    '%': 'percent|per cent',
    '°C': 'degrees? c(?:elsius)?',
    hours: 'hrs?|hours?',
    minutes: 'mins|minutes?',
    days: 'days?',
    weeks: 'weeks?',
    months: 'months?',
    years: 'years?',
    EUR: 'euros?',
    USD: 'dollars?',
    GBP: 'quid',
    JPY: 'yen',
    INR: 'rupees?',
    CNY: 'yuan',
  },
  capitalsAreNames: true,
  cameraStems: [
    'front',
    'above',
    'close',
    'white',
    'backg',
    'from',
    'with',
    'side',
    'seen',
    'view',
    'strai',
    'showi',
    'behin',
    'besid',
    'into',
    'that',
    'this',
    'light',
  ],
};
