/** Italian. */
import { linksBefore, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { compounds, hundreds, series } from '#studio/languages/number-words.ts';
import type { NumberWords, SpeechRules, WritingRules } from '#studio/languages/pack.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 14.9,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'dott|sig|ing|ecc|ad es|p\\.\\s?es|art',
  shortUnits: '',
  grammar: {
    trailer: openingWords(
      'che|e|così|in modo|per|con|senza|ma|il che|cui|grazie|come|in|da|di|\\p{Ll}{3,}(?:at|it|ut)[oaie]|fatt[oaie]|\\p{Ll}{3,}ndo',
    ),
    bareTrailer: wholeWords('perché|affinché'),
    sequel: linksBefore('e|ma|così', 'il|lo|la|i|gli|le|l’|un|una|ogni|nessun|nessuna'),
    dependent: openingWords(
      'esso|essa|essi|esse|questo|questa|questi|queste|quello|quella|lo|inoltre|anche|e|ma|così|quindi|entrambi|entrambe|suo|sua|suoi|sue',
    ),
    unfinished: openingWords(
      'se|quando|mentre|perché|anche se|sebbene|come|dopo|prima|finché|una volta|per|grazie a|con|senza|che|cui',
    ),
    striking: wholeWords(
      'nessun[oa]?|ogni|sol[oa]|senza|mai|sempre|niente|abbastanza|finalmente|respira|fatt[oa] per|tutto',
    ),
    listWord: wholeWords('e|ed|o|oppure|&'),
    waitingEnd: 'abbastanza|così',
    verbLast: false,
  },
  signs: {
    to: 'a',
    by: 'per',
    times: 'volte',
    plus: 'più',
    minus: 'meno',
    per: 'al',
    about: 'circa',
    at: 'chiocciola',
    number: 'numero',
    dot: 'punto',
    slash: 'barra',
    cents: ' e ',
    currencies: {
      USD: { one: 'dollaro', other: 'dollari' },
      GBP: { one: 'sterlina', other: 'sterline' },
      CHF: { one: 'franco svizzero', other: 'franchi svizzeri' },
    },
    units: {
      W: 'watt',
      kW: 'chilowatt',
      V: 'volt',
      A: 'ampere',
      lm: 'lumen',
      K: 'kelvin',
      Hz: 'hertz',
      mAh: 'milliampere ora',
      dB: 'decibel',
      'm²': 'metri quadrati',
      'cm²': 'centimetri quadrati',
      'g/m²': 'grammi al metro quadrato',
    },
    fractions: ['mezzo', 'un quarto', 'tre quarti', 'un terzo', 'due terzi'],
    abbreviations: {
      'ad es.': 'ad esempio',
      'es.': 'esempio',
      'ca.': 'circa',
      'ecc.': 'eccetera',
      'n.': 'numero',
      'max.': 'massimo',
      'min.': 'minimo',
      'incl.': 'incluso',
      'sig.': 'signor',
      'dott.': 'dottor',
      'cad.': 'cadauno',
    },
    ordinals: {
      '1°': 'primo',
      '1º': 'primo',
      '1ª': 'prima',
      '2º': 'secondo',
      '2°': 'secondo',
      '2ª': 'seconda',
      '3º': 'terzo',
      '3°': 'terzo',
      '3ª': 'terza',
    },
  },
  currencySigns: {},
};

/** Without "sei" alone, which is also "you are". */
function italianNumbers(): NumberWords {
  const units = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
  const belowHundred = [
    ...series(2, 1, 'due tre quattro cinque'),
    ...series(7, 1, 'sette otto nove'),
    ...compounds(
      units,
      'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
      ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'],
      (unit, ten) => (/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit,
    ),
  ];
  return {
    joint: /^$/,
    values: new Map([
      ...belowHundred,
      ...hundreds(belowHundred, ['', ...units.slice(1)], 'cento'),
      ['mille', 1000],
      ['mila', 1000],
    ]),
  };
}

export const writing: WritingRules = {
  callToAction: 'Scoprilo su {shop}.',
  sample: 'Così suoneranno i tuoi video.',
  video: 'video',
  comma: ', ',
  smallPrint: wholeWords(
    'spedizion[ei]|spediamo|consegn[ae]|preordin\\p{L}+|giorni lavorativi|disponibile in|res[oi]|rimbors\\p{L}+|cambi|garanzia|copyright|condizioni|responsabil\\p{L}+|non inclus[oaie]|non compres[oaie]|venduto separatamente|illustrativ\\p{L}+' +
      '|attenzione|avvertenz[ae]|pericol\\p{L}+|bambini|incustodit[oa]|non (?:lasciare|usare|utilizzare|adatt[oaie]|lavare|mettere|è pensat[oa]|idone[oaie])|mai|evitare|tenere lontano|infiammabil[ei]|solo per|scollegare' +
      '|sciacquare|lavare|lavaggio|asciugare|pulire|stirare|spazzolare|oliare|tagliare|lasciare che|conservare|sottobicchiere|prima (?:di|del|dell)|la prima volta|volte all’anno' +
      '|differenz[ae]|irregolarità|imperfezioni|p(?:uò|ossono) (?:variare|lasciare|apparire|macchiare)|scuriranno|si prega|clicca|acquista|ordina ora|iscriviti|contatta\\p{L}*|recensioni|guida alle taglie|codice|il modello indossa|vedi',
  ),
  smallPrintHeadings: 'manutenzione|cura|spedizion[ei]|misure|specifiche|avvertenze',
  claims: {
    'the best': 'miglior[ei]?|numero uno|n\\. ?1|insuperabil[ei]|ineguagliabil[ei]|leader',
    perfect: 'perfett[oaie]|perfettamente|ideal[ei]',
    guaranteed: 'garan(?:zi|ti)\\p{L}*|senza rischi',
    'a cure': 'guari\\p{L}+|allevia|terapeutic[oaie]|medic[oaie]|miracol\\p{L}+|dimagr\\p{L}+',
    'proof by science':
      'clinic\\p{L}+|scientific\\p{L}+|provat[oaie]|testat[oaie]|dermatologic\\p{L}+|consigliat[oa] da',
    'a certificate or award': 'certific\\p{L}+|premiat[oaie]|brevett\\p{L}*|approvat[oaie]|ufficial[ei]',
    'organic or natural': 'bio|biologic[oaie]|natural[ei]|atossic[oaie]|pur[oaie]',
    'kind to the planet':
      'sostenibil[ei]|ecologic[oaie]|eco|climatic[oaie]|carbonio|ricicl\\p{L}+|biodegradabil[ei]|compostabil[ei]|etic[oaie]|equosolidale|vegan[oaie]|pianeta',
    unique: 'unic[oaie]|unici|esclusiv\\p{L}+|limitat[oaie]',
    'a price or an offer':
      'gratis|gratuit[oaie]|economic[oaie]|offert[ae]|sconto\\p{L}*|sconti|saldi|risparmi\\p{L}+',
    popularity:
      'bestseller|più vendut[oaie]|popolar[ei]|preferit[oaie]|clienti|tendenza|famos[oaie]|iconic[oaie]',
    luxury: 'luss\\p{L}+|premium|alta gamma|pregiat[oaie]',
    'lasting for ever': 'per sempre|a vita|tutta la vita|infrangibil[ei]|indistruttibil[ei]|etern[oaie]',
    safety: 'sicur[oaie]|sicurezza|bpa|alimentare|senza piombo',
    'kindness to skin': 'ipoallergenic[oaie]|antibatteric[oaie]',
    'resistance to water, fire or falls':
      'ignifug[oaie]|impermeabil[ei]|resistent[ei] a\\p{L}*|inossidabil[ei]',
    'made by hand or somewhere':
      'a mano|artigian\\p{L}+|tradizional[ei]|autentic[oaie]|original[ei]|fatto in|prodotto in',
  },
  numberWords: italianNumbers,
  unitWords: {
    ml: 'millilitri',
    l: 'litri?',
    kg: 'kilogram[io]s?',
    g: 'gram[io]s?',
    mm: 'millimetri',
    cm: 'centimetri',
    km: 'chilometri',
    m: 'metri',
    in: 'pollici',
    ft: 'piedi',
    lb: 'libbre',
    '%': 'per cento',
    hours: 'or[ae]',
    minutes: 'minut[oi]',
    days: 'giorn[oi]',
    weeks: 'settiman[ae]',
    months: 'mes[ei]',
    years: 'ann[oi]',
    EUR: 'euro',
    USD: 'dollari',
  },
  capitalsAreNames: true,
  cameraStems: [],
};
