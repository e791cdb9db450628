/** Spanish. */
import { linksBefore, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { series } from '#studio/languages/number-words.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 15,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'Sr|Sra|Srta|núm|n[.º°]|aprox|art|pág|etc',
  shortUnits: '',
  grammar: {
    trailer: openingWords(
      'que|y|así que|de modo que|por lo que|para|con|sin|pero|lo que|cuy[oa]s?|pues|gracias|como|en|de|\\p{Ll}{3,}(?:ad|id)[oa]s?|hech[oa]s?|\\p{Ll}{3,}ndo',
    ),
    bareTrailer: wholeWords('porque|para que'),
    sequel: linksBefore(
      'y|pero|así que|de modo que|por lo que|pues',
      'el|la|los|las|un|una|cada|ningún|ninguna|no',
    ),
    dependent: openingWords(
      'este|esta|estos|estas|eso|esto|ese|esa|él|ella|ellos|ellas|lo|los(?= \\p{L}+(?:an|en) )|además|también|y|pero|así|por eso|ambos|ambas|su|sus',
    ),
    unfinished: openingWords(
      'si|cuando|mientras|porque|aunque|como|después|antes|hasta|desde que|una vez|para|gracias a|al|con|sin|que',
    ),
    striking: wholeWords(
      'no hay dos|ningún|ninguna|cada|solo|sólo|sin|nunca|siempre|nada|bastante|por fin|respira|hech[oa] para|todo',
    ),
    listWord: wholeWords('y|e|o|u|&'),
    waitingEnd: 'bastante|tan|suficiente',
    verbLast: false,
  },
  signs: {
    to: 'a',
    by: 'por',
    times: 'veces',
    plus: 'más',
    minus: 'menos',
    per: 'por',
    about: 'unos',
    at: 'arroba',
    number: 'número',
    dot: 'punto',
    slash: 'barra',
    cents: ' con ',
    currencies: {
      USD: { one: 'dólar', other: 'dólares' },
      GBP: { one: 'libra', other: 'libras' },
      MXN: { one: 'peso', other: 'pesos' },
      JPY: 'yenes',
    },
    units: {
      W: 'vatios',
      kW: 'kilovatios',
      V: 'voltios',
      A: 'amperios',
      lm: 'lúmenes',
      K: 'kelvin',
      Hz: 'hercios',
      mAh: 'miliamperios hora',
      dB: 'decibelios',
      'm²': 'metros cuadrados',
      'cm²': 'centímetros cuadrados',
      'g/m²': 'gramos por metro cuadrado',
    },
    fractions: ['medio', 'un cuarto', 'tres cuartos', 'un tercio', 'dos tercios'],
    abbreviations: {
      'p. ej.': 'por ejemplo',
      'p.ej.': 'por ejemplo',
      'aprox.': 'aproximadamente',
      'etc.': 'etcétera',
      'n.º': 'número',
      nº: 'número',
      'máx.': 'máximo',
      'mín.': 'mínimo',
      'incl.': 'incluido',
      'ud.': 'usted',
      'uds.': 'unidades',
      'sr.': 'señor',
      'sra.': 'señora',
      'dr.': 'doctor',
    },
    ordinals: {
      '1.º': 'primero',
      '1º': 'primero',
      '1.ª': 'primera',
      '1ª': 'primera',
      '1.er': 'primer',
      '2.º': 'segundo',
      '2º': 'segundo',
      '2.ª': 'segunda',
      '2ª': 'segunda',
      '3.º': 'tercero',
      '3º': 'tercero',
      '3.ª': 'tercera',
      '3ª': 'tercera',
    },
  },
  currencySigns: { $: { MX: 'MXN', AR: 'ARS', CO: 'COP', CL: 'CLP', UY: 'UYU' } },
};

export const writing: WritingRules = {
  callToAction: 'Descúbrelo en {shop}.',
  sample: 'Así sonarán tus vídeos.',
  video: 'vídeo',
  comma: ', ',
  smallPrint: wholeWords(
    'envíos?|enviamos|entregas?|despach\\p{L}+|preventa|días (?:hábiles|laborables)|en stock|devoluci\\p{L}+|reembols\\p{L}+|cambios|garantía' +
      '|copyright|condiciones|aviso legal|responsab\\p{L}+|no (?:incluid[oa]s?|(?:se )?incluye\\p{L}*)|de las fotos|se venden? (?:aparte|por separado)|mostrad[oa]s?|por separado' +
      '|advertencia|precaución|peligr\\p{L}+|(?:alcance de los|lejos de) niños|sin vigilancia|no (?:deje|use|utilice|ponga|lave|apt[oa]|es apt[oa]|sirve|está pensad[oa]|están pensad[oa]s)|nunca (?:deje|lave|use)|evite|manténgal[oa]|lejos de|inflamables?|desenchufe|(?:solo|sólo|únicamente) (?:para|en) interior\\p{L}*' +
      '|enjuag\\p{L}+|aclar(?:e|ar)|agua tibia|lave|limpie|seque|planch\\p{L}+|cepille\\p{L}*|recorte|deje que|use un|guarde|antes de (?:encender|usar|cada|la|las|apagar|cambiar)|la primera vez|veces al año|heladas?|quite el polvo' +
      '|(?:pequeñas|ligeras) diferencias|irregularidades|imperfecciones|pued(?:e|en) (?:variar|marcar|aparecer|diferir|presentar)|oscurec\\p{L}+|propias del' +
      '|por favor|haga clic|añadir al carrito|compre|pida|boletín|contáct\\p{L}+|atención al cliente|opiniones|guía de tallas|el modelo mide|consulte',
  ),
  smallPrintHeadings:
    'cuidados?|envíos?|devoluciones|medidas|tallas|especificaciones|advertencias|ingredientes',
  claims: {
    'the best': 'mejor(?:es)?|número uno|n\\.º ?1|inigualables?|insuperables?|líder',
    perfect: 'perfect[oa]s?|perfectamente|ideal(?:es)?',
    guaranteed: 'garant\\p{L}+|sin riesgo',
    'a cure': 'cura[nr]?|alivia\\p{L}*|terapéutic[oa]s?|médic[oa]s?|milagr\\p{L}+|adelgaz\\p{L}+',
    'proof by science':
      'clínic\\p{L}+|científic\\p{L}+|probad[oa]s?|comprobad[oa]s?|testad[oa]s?|dermatológic\\p{L}+|recomendad[oa] por',
    'a certificate or award':
      'certific\\p{L}+|premiad[oa]s?|galardonad[oa]s?|patent\\p{L}*|aprobad[oa]s?|oficial(?:es)?',
    'organic or natural': 'ecológic[oa]s?|orgánic[oa]s?|natural(?:es)?|no tóxic[oa]s?|pur[oa]s?',
    'kind to the planet':
      'sostenibles?|ecológic[oa]s?|eco|climátic[oa]s?|carbono|recicl\\p{L}+|biodegradables?|compostables?|étic[oa]s?|comercio justo|vegan[oa]s?|planeta',
    unique: 'únic[oa]s?|exclusiv\\p{L}+|limitad[oa]s?',
    'a price or an offer':
      'gratis|gratuit[oa]s?|barat[oa]s?|oferta\\p{L}*|descuento\\p{L}*|rebaja\\p{L}*|ahorr\\p{L}+|asequibles?',
    popularity:
      'superventas|más vendid[oa]s?|populares?|favorit[oa]s?|clientes|tendencia|famos[oa]s?|icónic[oa]s?|legendari[oa]s?',
    luxury: 'luj\\p{L}+|premium|alta gama|exquisit[oa]s?',
    'lasting for ever': 'para siempre|toda la vida|de por vida|irrompibles?|indestructibles?|etern[oa]s?',
    safety: 'segur[oa]s?|seguridad|bpa|apt[oa] para alimentos|sin plomo',
    'kindness to skin': 'hipoalergénic[oa]s?|antibacterian[oa]s?',
    'resistance to water, fire or falls': 'ignífug[oa]s?|impermeables?|resistentes? al?|inoxidables?',
    'made by hand or somewhere':
      'a mano|artesan\\p{L}+|tradicional(?:es)?|auténtic[oa]s?|genuin[oa]s?|original(?:es)?|fabricad[oa] en',
  },
  numberWords: () => ({
    joint: /^y$/,
    values: new Map([
      ...series(
        2,
        1,
        'dos tres cuatro cinco seis siete ocho nueve diez once doce|docena trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
      ),
      ...series(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
      ...series(
        100,
        100,
        'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
      ),
      ['mil', 1000],
    ]),
  }),
  unitWords: {
    ml: 'mililitros?',
    cl: 'centilitros?',
    l: 'litros?',
    mg: 'miligramos?',
    kg: 'kilos?|kilogramos?',
    g: 'gramos?',
    mm: 'milímetros?',
    cm: 'centímetros?',
    km: 'kilómetros?',
    m: 'metros?',
    in: 'pulgadas?',
    ft: 'pies?',
    oz: 'onzas?',
    lb: 'libras?',
    W: 'vatios?',
    V: 'voltios?',
    '%': 'por ciento',
    hours: 'horas?',
    minutes: 'minutos?',
    days: 'días?',
    weeks: 'semanas?',
    months: 'mes(?:es)?',
    years: 'años?',
    EUR: 'euros?',
    USD: 'dólares?',
  },
  capitalsAreNames: true,
  cameraStems: [],
};
