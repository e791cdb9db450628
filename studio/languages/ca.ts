/** Catalan. */
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
  signs: {
    to: 'a',
    by: 'per',
    times: 'vegades',
    plus: 'més',
    minus: 'menys',
    per: 'per',
    about: 'uns',
    at: 'arrova',
    number: 'número',
    dot: 'punt',
    slash: 'barra',
    cents: ' amb ',
    currencies: { USD: { one: 'dòlar', other: 'dòlars' }, GBP: { one: 'lliura', other: 'lliures' } },
    units: {
      W: 'watts',
      kW: 'quilowatts',
      V: 'volts',
      A: 'amperes',
      lm: 'lúmens',
      K: 'kelvin',
      Hz: 'hertz',
      'm²': { one: 'metre quadrat', other: 'metres quadrats' },
      'cm²': { one: 'centímetre quadrat', other: 'centímetres quadrats' },
      'g/m²': 'grams per metre quadrat',
      Wh: 'watts hora',
      Ah: 'amperes hora',
      cal: 'calories',
      mAh: 'mil·liamperes hora',
    },
    fractions: ['mig', 'un quart', 'tres quarts', 'un terç', 'dos terços'],
    numbers: {
      near: {
        gold: 'joi|anell|collaret|polsera|arracad|penjoll|xapat|or\\b|diamant|quirat|cadena',
        screen: 'pantalla|vídeo|projector|monitor|resolució|càmera|televis|pel·lícula|dron|ultra',
        light: 'llum|làmpada|bombeta|blanc|kelvin|il·lumin|fanal',
        current: 'corrent|carreg|càrreg|volt|watt|adaptador|bateria|endoll|fusible|cable|ampere',
        steel: 'acer|inoxidable|quirúrgic',
        past: 'moda|música|època|anys|dècada|nostàlg|festa|estil',
        haste: 'segon|dura\\b|escalf|a punt|bull|temporitzador|per|cada|en\\b|després',
        scale: 'escala|maqueta',
      },
      karat: { one: 'quirat', other: 'quirats' },
      prefixes: ['micro', 'mil·li', 'centi', 'deci', 'quilo', 'mega', 'giga'],
      decades: 'anys {n}',
      plusMinus: 'més menys',
      aroundTheClock: '24 hores al dia',
      ratio: '',
      version: 'versió',
      scales: { words: 'milions|milió|mil milions', joint: ' de | d’', short: { M: 'milions' } },
      clock: { hour: '{h} en punt', minutes: '{h} i {m}', underTen: null },
      halfDays: null,
      ordinals: {
        words: 'primer segon tercer quart cinquè sisè setè vuitè novè desè',
        beyond: '{n}',
        king: '{o}',
        feminine: [
          ['è$', 'ena'],
          ['(primer|segon|tercer|quart)$', '$1a'],
        ],
      },
      volumes:
        'segle|volum|vol|tom|part|capítol|llibre|acte|episodi|fase|tipus|classe|sèrie|temporada|nivell|versió|edició|generació|guerra mundial|mark|mk',
      digits: null,
      eighths: null,
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'p. ex.': 'per exemple',
      'aprox.': 'aproximadament',
      'etc.': 'etcètera',
      'núm.': 'número',
      'màx.': 'màxim',
      'mín.': 'mínim',
    },
  },
  currencySigns: {},
  priceFrom: 'des de {price}',
  addressWords: {
    dotBeforeEnding: 'punt',
    inBrackets: '',
    titles: '',
    dot: null,
    digits: null,
  },
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Descobreix-lo ara.', 'Mira’l a la botiga.', 'Fes-hi un cop d’ull.'],
  facts: {
    price: 'Per {price}.',
    from: 'Des de {price}.',
    saving: 'Ara {price} en lloc de {before}.',
    rating: '{value} de {scale} segons {count} opinions.',
  },
  titleTalk: titleTalk(
    'nou|nova|novetat(?:s)?|nova col·lecció|oferta(?: especial)?|rebaixes|rebaixat|promoció|liquidació|descompte|(?:fins (?:a|al) )?(?:un )?[-−–]?\\p{Nd}{1,2} ?%(?: de descompte)?|edició limitada|enviament (?:gratuït|gratis)|prevenda|de nou disponible|en estoc|esgotat|últimes unitats|idea de regal|més venut|popular|exclusiu|només en línia',
  ),
  sample: null,
  video: 'vídeo',
  comma: ', ',
  smallPrint: smallPrintWords(
    "enviaments?|enviem|lliuraments?|despeses d[’']enviament|missatgeria|duanes?|aranzels|prevenda|dies (?:hàbils|laborables|feiners)|en estoc|sense estoc|esgotat(?:s)?|(?:fet|fabricat|feta|fabricada) (?:per|sota) (?:encàrrec|comanda)|per encàrrec|terminis? de|devoluci\\p{L}*|retornar (?:el|la|l[’'])|reembors\\p{L}*|canvis (?:i|o|gratuïts|dins)|garantia|iva inclòs|sense iva" +
      '|condicions (?:de|generals)|avís legal|responsab(?:le|les|ilitat) (?:de|per|dels?)|marca registrada|patent pendent|marcatge ce|compleix (?:la|les|els) norm\\p{L}*|resultats poden|consulteu|metge|complement alimentari' +
      "|no (?:s[’']inclo|inclo|està inclo|estan inclo)\\p{L}*|es ven(?:en)? per separat|piles? no|(?:el (?:joc|kit|set|paquet)|la caixa) (?:inclou|conté)|contingut (?:de la caixa|del paquet)|(?:fotos?|imatges?) (?:il·lustrativ|orientativ)\\p{L}*|mostrat a" +
      "|advertiments?|advertència|precaució|atenció(?= ?[:!])|(?<!sense )perill(?= ?[:!]| d)|asfíxia|peces petites|abast dels (?:nens|infants)|lluny dels (?:nens|infants)|sense (?:vigilància|supervisió)|no (?:deixeu|deixar|useu|feu servir|utilitzeu|utilitzar|renteu|rentar|poseu|posar|planxeu|planxar|eixugar|submergiu|exposeu|obriu|apt|apta|recomanat|és una joguina)|no és apt\\p{L}*|mai (?:deixeu|renteu|useu)|eviteu|evitar (?:el|la|l[’']|que)|inflamables?|desendolleu|(?:només|únicament) per a (?:interior|exterior|ús|decora)\\p{L}*|ús extern|en cas d[’'](?:irritació|ingestió)|contacte amb els ulls|pot contenir|traces de" +
      "|rentar (?:a|en|amb|per)|renteu|rentat (?:a mà|a màquina|en sec)|aigua tèbia|drap (?:humit|suau|sec)|assecadora|lleixiu|suavitzant|planxa (?:baixa|tèbia)|abans d(?:e|el|[’'])[ ]?(?:la primera|cada|fer|usar|ús|encendre|rentar|comprar|aplicar|obrir|primer)\\p{L}*|després de cada ús|un cop obert|la primera vegada|(?:una|dues|tres|\\p{Nd}) vegades? (?:al|per) (?:dia|any|mes)|temperatura ambient|lloc (?:fresc|sec)|(?:lluny|allunyat) de la (?:llum|calor|humitat)|data de caducitat|primeres gelades" +
      "|(?:petites|lleus|lleugeres) (?:diferències|variacions|irregularitats)|irregularitats|imperfeccions|pod(?:en|ria) (?:variar|diferir|presentar|destenyir)|pot (?:variar|diferir|presentar|destenyir|tacar|marcar|haver)|segons la (?:vostra )?pantalla|(?:segona|primera|tercera|última) (?:foto|imatge)|ve(?:geu|ure|ges) (?:la |les |el )?(?:foto|fotos|imatge|taula|guia|descripció|segona)|(?:el|la) model (?:porta|fa|vesteix)|guia de talles|entre dues talles|mesureu|marge d[’']error" +
      "|si us plau|sisplau|feu clic|fes clic|afegir al (?:carret|cistell)|compra (?:ara|avui|en línia)|la (?:teva|vostra|seva) comanda|comandes superiors|subscriu\\p{L}*|butlletí|contact(?:a|eu) amb|escriu-nos|segueix-nos|etiqueta[’']ns|atenció al client|opinions|ressenyes|codi (?:de descompte|promocional)|amb el codi|usa el codi|cup(?:ó|ons)|\\p{Nd} ?% satisf\\p{L}*|pagament segur|gràcies per|nostra botiga|número de model|codi de barres|paraules clau|(?:ingredients|composició|fabricant|país d[’']origen|contingut|referència)(?= ?:)",
    "esbandiu|netegeu|netejar|assequeu|eixugueu|planxeu|deseu|deseu-lo|guardeu-lo|guardar en|conserv(?:eu|ar)|emmagatzem(?:eu|ar)|mantenir (?:fora|lluny|en|allunyat|sec)|aplic(?:ar|queu)|agit(?:ar|eu)|sacsegeu|barregeu|endolleu|carregueu (?:completament|el)|inseriu|aboqueu (?:\\p{Nd}|l[’']aigua)|espereu|llegiu|seguiu les|deixeu (?:assecar|actuar|refredar)|inclou(?= ?:)|conté(?= ?:)|contingut|matí i nit|no apt\\p{L}*|talleu el ble",
  ),
  smallPrintHeadings:
    "cura|instruccions(?: de (?:cura|ús|rentat|muntatge))?|rentat|neteja|enviaments?|lliurament|devolucions|garantia|guia de talles|talles|mides|dimensions|especificacions|característiques tècniques|advertiments?|precaucions|seguretat|avís legal|ingredients|al·lèrgens|informació nutricional|preguntes freqüents|contingut (?:de la caixa|del (?:paquet|joc|kit))|què inclou|mode d[’']ús|com (?:s[’']usa|utilitzar|aplicar|rentar)|emmagatzematge|conservació|sobre nosaltres|opinions|ressenyes|condicions|important",
  claims: null,
  unitWords: {},
  capitalsAreNames: true,
  cameraStems: [],
};
