/** French. */
import { linksBefore, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { series } from '#studio/languages/number-words.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 17,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'env|etc|incl|p\\.\\s?ex|M|Mme|n[.º°]|max|min',
  shortUnits: '',
  grammar: {
    trailer: openingWords(
      'qui|que|dont|où|ce qui|ce que|si bien que|de sorte que|afin|pour|avec|sans|et|mais|puis|donc|car|grâce|comme|en|dans|par|\\p{Ll}{3,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues)',
    ),
    bareTrailer: wholeWords('parce que|afin que|pour que'),
    sequel: linksBefore(
      'et|mais|si bien que|de sorte que|donc|car',
      "le|la|les|l’|l'|un|une|chaque|aucun|aucune",
    ),
    dependent: openingWords(
      "il(?! (?:y a|faut))|elle|ils|elles|ce|c’est|c'est|cela|ça|ceux|celui|celle|cet|cette|ces|aussi|mais|et|donc|ainsi|puis|de plus|en outre|on l’|son|sa|ses|leur|leurs|les deux",
    ),
    unfinished: openingWords(
      'si|quand|lorsque|comme|parce que|bien que|tandis que|pendant que|après|avant|dès que|une fois|pour|afin|grâce à|en|avec|sans|que|qui|dont',
    ),
    striking: wholeWords(
      'aucune?|chaque|seule?|seulement|sans|jamais|toujours|rien|assez|enfin|respire|pensée? pour|faite? pour|tout',
    ),
    listWord: wholeWords('et|ou|&'),
    waitingEnd: 'assez|si|tellement',
    verbLast: false,
  },
  signs: {
    to: 'à',
    by: 'sur',
    times: 'fois',
    plus: 'plus',
    minus: 'moins',
    per: 'par',
    about: 'environ',
    at: 'arobase',
    number: 'numéro',
    dot: 'point',
    slash: 'barre oblique',
    cents: ' ',
    currencies: {
      USD: { one: 'dollar', other: 'dollars' },
      GBP: { one: 'livre', other: 'livres' },
      CHF: { one: 'franc suisse', other: 'francs suisses' },
      CAD: { one: 'dollar canadien', other: 'dollars canadiens' },
      JPY: 'yens',
    },
    units: {
      W: { one: 'watt', other: 'watts' },
      kW: { one: 'kilowatt', other: 'kilowatts' },
      V: { one: 'volt', other: 'volts' },
      A: 'ampères',
      lm: 'lumens',
      K: 'kelvins',
      Hz: 'hertz',
      mAh: 'milliampères-heure',
      dB: 'décibels',
      'm²': 'mètres carrés',
      'cm²': 'centimètres carrés',
      'g/m²': 'grammes par mètre carré',
    },
    fractions: ['un demi', 'un quart', 'trois quarts', 'un tiers', 'deux tiers'],
    abbreviations: {
      'p. ex.': 'par exemple',
      'p.ex.': 'par exemple',
      'env.': 'environ',
      'etc.': 'et cetera',
      'n°': 'numéro',
      'max.': 'maximum',
      'min.': 'minimum',
      'm.': 'monsieur',
      mme: 'madame',
      'incl.': 'inclus',
      'c.-à-d.': 'c’est-à-dire',
      ø: 'diamètre',
    },
  },
  currencySigns: {},
};

export const writing: WritingRules = {
  callToAction: 'À découvrir chez {shop}.',
  sample: 'Voici la voix de vos vidéos.',
  video: 'vidéo',
  comma: ', ',
  smallPrint: wholeWords(
    'livraisons?|livrée?s?|expédi\\p{L}+|frais de port|précommandes?|jours ouvrés|en stock|retours? (?:gratuits?|sous|accepté)|rembours\\p{L}+|échanges?|rétractation|garantie (?:légale|de|commerciale)' +
      '|copyright|conditions (?:générales|de vente)|mentions légales|responsab\\p{L}+|photos? non|non contractuel\\p{L}*|non (?:compris\\p{L}*|inclus\\p{L}*|fourni\\p{L}*)|vendue?s? séparément' +
      "|avertissement|danger\\p{L}*|(?:portée|loin) des enfants|sans surveillance|(?<=^|[.!:;] )ne (?:pas|jamais)|ne (?:convient|laissez|mettez|utilisez|nettoyez)|n[’']est pas fait|évite[rz]|tenez|hors de portée|prendre feu|débranche[rz]|usage (?:intérieur|externe)|uniquement" +
      "|rince[rz]|essuye[rz]|dépoussiére[rz]|époussete[rz]|lave[rz]|lavage|repassage|nettoye[rz]|brosse[rz]|huile[rz]|coupe[rz]|laissez(?!-vous)|posez|rentrez|rangez|conservez|dessous de verre|avant (?:d[’']allumer|la première|les premières|chaque|toute|de (?:la|le|les))|la première fois|fois par an|premières gelées" +
      '|écarts?|légères différences?|irrégularités?|imperfections?|peu(?:t|vent) (?:varier|marquer|apparaître|laisser|différer|présenter)|fonceront?|tiennent à' +
      '|veuillez|merci de|cliquez|ajouter au panier|commandez|achetez|newsletter|contactez|service client|avis clients?|guide des tailles|le mannequin',
  ),
  smallPrintHeadings: 'entretien|livraison|retours|tailles|caractéristiques|précautions|ingrédients',
  claims: {
    'the best': 'meilleure?s?|numéro un|n° ?1|inégalée?s?|imbattables?|sans égal|leader',
    perfect: 'parfaite?s?|parfaitement|idéale?s?',
    guaranteed: 'garanti\\p{L}*|sans risque',
    'a cure': 'guéri\\p{L}+|soulage\\p{L}*|thérapeutiques?|médica\\p{L}+|miracle|minceur|anti-?âge',
    'proof by science':
      'cliniques?|cliniquement|scientifiques?|scientifiquement|prouvée?s?|testée?s?|dermatolog\\p{L}+|recommandée? par',
    'a certificate or award':
      'certifi\\p{L}+|primée?s?|récompensée?s?|brevet\\p{L}*|approuvée?s?|officiel\\p{L}*',
    'organic or natural': 'bio|biologiques?|naturel\\p{L}*|non toxiques?|pure?s?',
    'kind to the planet':
      'durables?|écologiques?|éco\\p{L}*|climat\\p{L}*|carbone|recycl\\p{L}+|biodégradables?|compostables?|éthiques?|équitables?|végane?s?|planète',
    unique: 'uniques?|exclusi\\p{L}+|limitée?s?',
    'a price or an offer':
      'gratuit\\p{L}*|offerte?s?|pas cher|soldes?|promo\\p{L}*|réduction\\p{L}*|remise|économis\\p{L}+|abordables?',
    popularity: 'best-?sellers?|populaires?|préférée?s?|clients?|tendance|célèbres?|iconiques?|légendaires?',
    luxury: 'luxe|luxueu\\p{L}+|premium|haut de gamme|prestig\\p{L}+',
    'lasting for ever': 'pour toujours|à vie|toute une vie|incassables?|indestructibles?|éternel\\p{L}*',
    safety: 'sûre?s?|sécurité|sécurisée?s?|bpa|alimentaires?|sans plomb',
    'kindness to skin': 'hypoallergéniques?|antibactérien\\p{L}*|doux pour la peau',
    'resistance to water, fire or falls':
      'ignifug\\p{L}+|étanches?|imperméables?|résistante?s? (?:à|au|aux)|inoxydables?',
    'made by hand or somewhere':
      '(?:fait|faite|faits|faites|tourné|tournée|émaillé|émaillée|cannelé|cannelée|soufflé|soufflée|coulé|coulée|peint|peinte) (?:à la )?main|à la main|artisan\\p{L}*|traditionnel\\p{L}*|authentiques?|véritables?|fabriquée? en',
  },
  /** Without "neuf" alone, which is also "new". */
  numberWords: () => ({
    joint: /^et$/,
    values: new Map([
      ...series(2, 1, 'deux trois quatre cinq six sept huit'),
      ...series(10, 1, 'dix onze douze|douzaine treize quatorze quinze seize'),
      ['vingt', 20],
      ['vingts', 20],
      ...series(30, 10, 'trente quarante cinquante soixante'),
      ['cent', 100],
      ['cents', 100],
      ['mille', 1000],
    ]),
  }),
  unitWords: {
    ml: 'millilitres?',
    cl: 'centilitres?',
    l: 'litres?',
    mg: 'milligrammes?',
    kg: 'kilos?|kilogrammes?',
    g: 'grammes?',
    in: 'pouces?',
    ft: 'pieds?',
    oz: 'onces?',
    lb: 'livres?',
    '%': 'pour cent',
    hours: 'heures?',
    minutes: 'minutes?',
    days: 'jours?',
    weeks: 'semaines?',
    months: 'mois',
    years: 'ans?|années?',
    EUR: 'euros?',
    USD: 'dollars?',
    CHF: 'francs?',
  },
  capitalsAreNames: true,
  cameraStems: [],
};
