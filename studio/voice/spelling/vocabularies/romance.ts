/** Signs in words: French, Spanish, Italian, Portuguese, Catalan, Romanian. */
import type { Vocabulary } from '#studio/voice/spelling/vocabulary.ts';

const fr: Vocabulary = {
  to: 'à', by: 'sur', times: 'fois', plus: 'plus', minus: 'moins', per: 'par', about: 'environ', at: 'arobase', number: 'numéro', dot: 'point', slash: 'barre oblique',
  cents: ' ',
  currencies: { USD: { one: 'dollar', other: 'dollars' }, GBP: { one: 'livre', other: 'livres' }, CHF: { one: 'franc suisse', other: 'francs suisses' }, CAD: { one: 'dollar canadien', other: 'dollars canadiens' }, JPY: 'yens' },
  units: {
    W: { one: 'watt', other: 'watts' }, kW: { one: 'kilowatt', other: 'kilowatts' }, V: { one: 'volt', other: 'volts' }, A: 'ampères', lm: 'lumens', K: 'kelvins', Hz: 'hertz', mAh: 'milliampères-heure', dB: 'décibels',
    'm²': 'mètres carrés', 'cm²': 'centimètres carrés', 'g/m²': 'grammes par mètre carré',
  },
  fractions: ['un demi', 'un quart', 'trois quarts', 'un tiers', 'deux tiers'],
  abbreviations: { 'p. ex.': 'par exemple', 'p.ex.': 'par exemple', 'env.': 'environ', 'etc.': 'et cetera', 'n°': 'numéro', 'max.': 'maximum', 'min.': 'minimum', 'm.': 'monsieur', 'mme': 'madame', 'incl.': 'inclus', 'c.-à-d.': 'c’est-à-dire', 'ø': 'diamètre' },
};

const SPANISH_ORDINALS = { '1.º': 'primero', '1º': 'primero', '1.ª': 'primera', '1ª': 'primera', '1.er': 'primer', '2.º': 'segundo', '2º': 'segundo', '2.ª': 'segunda', '2ª': 'segunda', '3.º': 'tercero', '3º': 'tercero', '3.ª': 'tercera', '3ª': 'tercera' };

const es: Vocabulary = {
  to: 'a', by: 'por', times: 'veces', plus: 'más', minus: 'menos', per: 'por', about: 'unos', at: 'arroba', number: 'número', dot: 'punto', slash: 'barra',
  cents: ' con ',
  currencies: { USD: { one: 'dólar', other: 'dólares' }, GBP: { one: 'libra', other: 'libras' }, MXN: { one: 'peso', other: 'pesos' }, JPY: 'yenes' },
  units: { W: 'vatios', kW: 'kilovatios', V: 'voltios', A: 'amperios', lm: 'lúmenes', K: 'kelvin', Hz: 'hercios', mAh: 'miliamperios hora', dB: 'decibelios', 'm²': 'metros cuadrados', 'cm²': 'centímetros cuadrados', 'g/m²': 'gramos por metro cuadrado' },
  fractions: ['medio', 'un cuarto', 'tres cuartos', 'un tercio', 'dos tercios'],
  abbreviations: { 'p. ej.': 'por ejemplo', 'p.ej.': 'por ejemplo', 'aprox.': 'aproximadamente', 'etc.': 'etcétera', 'n.º': 'número', 'nº': 'número', 'máx.': 'máximo', 'mín.': 'mínimo', 'incl.': 'incluido', 'ud.': 'usted', 'uds.': 'unidades', 'sr.': 'señor', 'sra.': 'señora', 'dr.': 'doctor' },
  ordinals: SPANISH_ORDINALS,
};

const it: Vocabulary = {
  to: 'a', by: 'per', times: 'volte', plus: 'più', minus: 'meno', per: 'al', about: 'circa', at: 'chiocciola', number: 'numero', dot: 'punto', slash: 'barra',
  cents: ' e ',
  currencies: { USD: { one: 'dollaro', other: 'dollari' }, GBP: { one: 'sterlina', other: 'sterline' }, CHF: { one: 'franco svizzero', other: 'franchi svizzeri' } },
  units: { W: 'watt', kW: 'chilowatt', V: 'volt', A: 'ampere', lm: 'lumen', K: 'kelvin', Hz: 'hertz', mAh: 'milliampere ora', dB: 'decibel', 'm²': 'metri quadrati', 'cm²': 'centimetri quadrati', 'g/m²': 'grammi al metro quadrato' },
  fractions: ['mezzo', 'un quarto', 'tre quarti', 'un terzo', 'due terzi'],
  abbreviations: { 'ad es.': 'ad esempio', 'es.': 'esempio', 'ca.': 'circa', 'ecc.': 'eccetera', 'n.': 'numero', 'max.': 'massimo', 'min.': 'minimo', 'incl.': 'incluso', 'sig.': 'signor', 'dott.': 'dottor', 'cad.': 'cadauno' },
  ordinals: { '1°': 'primo', '1º': 'primo', '1ª': 'prima', '2º': 'secondo', '2°': 'secondo', '2ª': 'seconda', '3º': 'terzo', '3°': 'terzo', '3ª': 'terza' },
};

const pt: Vocabulary = {
  to: 'a', by: 'por', times: 'vezes', plus: 'mais', minus: 'menos', per: 'por', about: 'cerca de', at: 'arroba', number: 'número', dot: 'ponto', slash: 'barra',
  cents: ' e ',
  currencies: { BRL: { one: 'real', other: 'reais' }, USD: { one: 'dólar', other: 'dólares' }, GBP: { one: 'libra', other: 'libras' } },
  units: { W: 'watts', kW: 'quilowatts', V: 'volts', A: 'amperes', lm: 'lúmens', K: 'kelvin', Hz: 'hertz', mAh: 'miliampères-hora', dB: 'decibéis', 'm²': 'metros quadrados', 'cm²': 'centímetros quadrados', 'g/m²': 'gramas por metro quadrado' },
  fractions: ['meio', 'um quarto', 'três quartos', 'um terço', 'dois terços'],
  abbreviations: { 'p. ex.': 'por exemplo', 'p.ex.': 'por exemplo', 'ex.:': 'exemplo', 'aprox.': 'aproximadamente', 'etc.': 'et cetera', 'n.º': 'número', 'nº': 'número', 'máx.': 'máximo', 'mín.': 'mínimo', 'incl.': 'incluindo', 'sr.': 'senhor', 'sra.': 'senhora' },
  ordinals: { '1.º': 'primeiro', '1º': 'primeiro', '1.ª': 'primeira', '1ª': 'primeira', '2.º': 'segundo', '2º': 'segundo', '2.ª': 'segunda', '2ª': 'segunda', '3.º': 'terceiro', '3º': 'terceiro', '3.ª': 'terceira', '3ª': 'terceira' },
};

const ca: Vocabulary = {
  to: 'a', by: 'per', times: 'vegades', plus: 'més', minus: 'menys', per: 'per', about: 'uns', at: 'arrova', number: 'número', dot: 'punt', slash: 'barra',
  cents: ' amb ',
  currencies: { USD: { one: 'dòlar', other: 'dòlars' }, GBP: { one: 'lliura', other: 'lliures' } },
  units: { W: 'watts', kW: 'quilowatts', V: 'volts', A: 'amperes', lm: 'lúmens', K: 'kelvin', Hz: 'hertz', 'm²': 'metres quadrats', 'cm²': 'centímetres quadrats', 'g/m²': 'grams per metre quadrat' },
  fractions: ['mig', 'un quart', 'tres quarts', 'un terç', 'dos terços'],
  abbreviations: { 'p. ex.': 'per exemple', 'aprox.': 'aproximadament', 'etc.': 'etcètera', 'núm.': 'número', 'màx.': 'màxim', 'mín.': 'mínim' },
};

const ro: Vocabulary = {
  to: 'până la', by: 'pe', times: 'ori', plus: 'plus', minus: 'minus', per: 'pe', about: 'circa', at: 'arond', number: 'numărul', dot: 'punct', slash: 'bară',
  cents: ' ',
  currencies: { RON: { one: 'leu', few: 'lei', other: 'de lei' }, USD: { one: 'dolar', few: 'dolari', other: 'de dolari' }, GBP: { one: 'liră', few: 'lire', other: 'de lire' } },
  units: { W: { one: 'watt', few: 'wați', other: 'de wați' }, V: { one: 'volt', few: 'volți', other: 'de volți' }, lm: 'lumeni', K: 'kelvini', Hz: 'hertzi', 'm²': 'metri pătrați', 'cm²': 'centimetri pătrați' },
  fractions: ['jumătate', 'un sfert', 'trei sferturi', 'o treime', 'două treimi'],
  abbreviations: { 'de ex.': 'de exemplu', 'ex.': 'exemplu', 'aprox.': 'aproximativ', 'etc.': 'etcetera', 'nr.': 'numărul', 'max.': 'maximum', 'min.': 'minimum' },
};

export const ROMANCE = { fr, es, it, pt, ca, ro };
