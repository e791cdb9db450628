/** Portuguese. */
import { linksBefore, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { series } from '#studio/languages/number-words.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 15,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'Sr|Sra|aprox|pág|p\\.\\s?ex|etc',
  shortUnits: '',
  grammar: {
    trailer: openingWords(
      'que|e|para|com|sem|mas|de modo que|por isso|cuj[oa]s?|pois|graças|como|em|de|\\p{Ll}{3,}(?:ad|id)[oa]s?|feit[oa]s?|\\p{Ll}{3,}ndo',
    ),
    bareTrailer: wholeWords('porque|para que'),
    sequel: linksBefore('e|mas|por isso|pois', 'o|a|os|as|um|uma|cada|nenhum|nenhuma'),
    dependent: openingWords(
      'ele|ela|eles|elas|este|esta|estes|estas|isso|isto|esse|essa|além disso|também|e|mas|assim|por isso|ambos|ambas|seu|sua|seus|suas',
    ),
    unfinished: openingWords(
      'se|quando|enquanto|porque|embora|como|depois|antes|até|desde que|uma vez|para|graças a|ao|com|sem|que',
    ),
    striking: wholeWords(
      'não há dois|não há duas|nenhuma?|cada|só|apenas|sem|nunca|sempre|nada|bastante|finalmente|respira|feit[oa] para|tudo',
    ),
    listWord: wholeWords('e|ou|&'),
    waitingEnd: 'tão',
    verbLast: false,
  },
  signs: {
    to: 'a',
    by: 'por',
    times: 'vezes',
    plus: 'mais',
    minus: 'menos',
    per: 'por',
    about: 'cerca de',
    at: 'arroba',
    number: 'número',
    dot: 'ponto',
    slash: 'barra',
    cents: ' e ',
    currencies: {
      BRL: { one: 'real', other: 'reais' },
      USD: { one: 'dólar', other: 'dólares' },
      GBP: { one: 'libra', other: 'libras' },
    },
    units: {
      W: 'watts',
      kW: 'quilowatts',
      V: 'volts',
      A: 'amperes',
      lm: 'lúmens',
      K: 'kelvin',
      Hz: 'hertz',
      mAh: 'miliampères-hora',
      dB: 'decibéis',
      'm²': 'metros quadrados',
      'cm²': 'centímetros quadrados',
      'g/m²': 'gramas por metro quadrado',
    },
    fractions: ['meio', 'um quarto', 'três quartos', 'um terço', 'dois terços'],
    abbreviations: {
      'p. ex.': 'por exemplo',
      'p.ex.': 'por exemplo',
      'ex.:': 'exemplo',
      'aprox.': 'aproximadamente',
      'etc.': 'et cetera',
      'n.º': 'número',
      nº: 'número',
      'máx.': 'máximo',
      'mín.': 'mínimo',
      'incl.': 'incluindo',
      'sr.': 'senhor',
      'sra.': 'senhora',
    },
    ordinals: {
      '1.º': 'primeiro',
      '1º': 'primeiro',
      '1.ª': 'primeira',
      '1ª': 'primeira',
      '2.º': 'segundo',
      '2º': 'segundo',
      '2.ª': 'segunda',
      '2ª': 'segunda',
      '3.º': 'terceiro',
      '3º': 'terceiro',
      '3.ª': 'terceira',
      '3ª': 'terceira',
    },
  },
  currencySigns: {},
};

export const writing: WritingRules = {
  callToAction: 'Descubra na {shop}.',
  sample: 'É assim que os seus vídeos vão soar.',
  video: 'vídeo',
  comma: ', ',
  smallPrint: wholeWords(
    'envios?|enviamos|entregas?|frete|pré-venda|dias úteis|em estoque|em stock|devoluç\\p{L}+|reembols\\p{L}+|trocas?|garantia|copyright|condições|responsab\\p{L}+|não (?:inclus[oa]s?|incluíd[oa]s?)|vendid[oa]s? separadamente|meramente ilustrativ\\p{L}+' +
      '|atenção|aviso|cuidados?|perig\\p{L}+|crianças|sem vigilância|não (?:deixe|use|utilize|lave|coloque|recomendad[oa]|adequad[oa])|nunca|evite|mantenha|longe de|inflamáve(?:l|is)|apenas para|somente para|desligue' +
      '|enxag\\p{L}+|lave|lavar|limpe|seque|passar a ferro|escove|corte o|deixe|guarde|antes de|na primeira vez|vezes por ano' +
      '|diferenças?|irregularidades|imperfeições|pode(?:m)? (?:variar|apresentar|manchar|diferir)|escurec\\p{L}+|por favor|clique|compre|encomende|contact\\p{L}+|avaliações|guia de tamanhos|referência|a modelo veste|ver',
  ),
  smallPrintHeadings: 'envio|especificações',
  claims: {
    'the best': 'melhor(?:es)?|número um|n\\.º ?1|inigualáve(?:l|is)|imbatíve(?:l|is)|líder',
    perfect: 'perfeit[oa]s?|perfeitamente|ideal|ideais',
    guaranteed: 'garant\\p{L}+|sem risco',
    'a cure': 'cura[mr]?|alivia\\p{L}*|terapêutic[oa]s?|médic[oa]s?|milagr\\p{L}+|emagrec\\p{L}+',
    'proof by science':
      'clinic\\p{L}+|clínic\\p{L}+|cientific\\p{L}+|comprovad[oa]s?|testad[oa]s?|dermatologic\\p{L}+|recomendad[oa] por',
    'a certificate or award': 'certific\\p{L}+|premiad[oa]s?|patent\\p{L}*|aprovad[oa]s?|oficia(?:l|is)',
    'organic or natural': 'orgânic[oa]s?|biológic[oa]s?|natura(?:l|is)|não tóxic[oa]s?|pur[oa]s?',
    'kind to the planet':
      'sustentáve(?:l|is)|ecológic[oa]s?|eco|climátic[oa]s?|carbono|recicl\\p{L}+|biodegradáve(?:l|is)|étic[oa]s?|comércio justo|vegan[oa]s?|planeta',
    unique: 'únic[oa]s?|exclusiv\\p{L}+|limitad[oa]s?',
    'a price or an offer':
      'grátis|gratuit[oa]s?|barat[oa]s?|oferta\\p{L}*|desconto\\p{L}*|promoção|poup\\p{L}+|economiz\\p{L}+',
    popularity: 'mais vendid[oa]s?|populares?|favorit[oa]s?|clientes|tendência|famos[oa]s?|icônic[oa]s?',
    luxury: 'lux\\p{L}+|premium|alto padrão|requintad[oa]s?',
    'lasting for ever':
      'para sempre|vitalíci[oa]s?|toda a vida|inquebráve(?:l|is)|indestrutíve(?:l|is)|etern[oa]s?',
    safety: 'segur[oa]s?|segurança|bpa|sem chumbo',
    'kindness to skin': 'hipoalergênic[oa]s?|antibacterian[oa]s?',
    'resistance to water, fire or falls':
      'ignífug[oa]s?|impermeáve(?:l|is)|à prova d\\p{L}*|resistentes? a\\p{L}*|inoxidáve(?:l|is)',
    'made by hand or somewhere':
      'à mão|artesana\\p{L}+|tradiciona(?:l|is)|autêntic[oa]s?|genuín[oa]s?|origina(?:l|is)|fabricad[oa] em',
  },
  numberWords: () => ({
    joint: /^e$/,
    values: new Map([
      ...series(
        2,
        1,
        'dois|duas três quatro cinco seis sete oito nove dez onze doze|dúzia treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte',
      ),
      ...series(30, 10, 'trinta quarenta cinquenta sessenta setenta oitenta noventa'),
      ...series(
        100,
        100,
        'cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
      ),
      ['mil', 1000],
    ]),
  }),
  unitWords: {
    ml: 'mililitros?',
    cl: 'centilitros?',
    l: 'litros?',
    mg: 'miligramos?',
    mm: 'milímetros?',
    cm: 'centímetros?',
    km: 'quilômetros?',
    m: 'metros?',
    in: 'polegadas?',
    ft: 'pés',
    oz: 'onzas?',
    lb: 'libras?',
    '%': 'por cento',
    hours: 'horas?',
    minutes: 'minutos?',
    days: 'dias?',
    weeks: 'semanas?',
    years: 'anos?',
    EUR: 'euros?',
    USD: 'dólares?',
  },
  capitalsAreNames: true,
  cameraStems: [],
};
