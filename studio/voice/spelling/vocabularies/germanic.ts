/** Signs in words: English, German, Dutch, Swedish, Danish, Norwegian. */
import type { Vocabulary } from '#studio/voice/spelling/vocabulary.ts';

const en: Vocabulary = {
  to: 'to', by: 'by', times: 'times', plus: 'plus', minus: 'minus', per: 'per', about: 'about', at: 'at', number: 'number', dot: 'dot', slash: 'slash',
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
    W: { one: 'watt', other: 'watts' }, kW: { one: 'kilowatt', other: 'kilowatts' }, V: { one: 'volt', other: 'volts' }, A: { one: 'amp', other: 'amps' },
    lm: 'lumens', K: 'kelvin', Hz: 'hertz', mAh: 'milliamp hours', dB: 'decibels', 'm²': 'square metres', 'cm²': 'square centimetres', 'g/m²': 'grams per square metre', rpm: 'turns a minute',
  },
  fractions: ['one half', 'one quarter', 'three quarters', 'one third', 'two thirds'],
  abbreviations: {
    'approx.': 'approximately', 'incl.': 'including', 'excl.': 'excluding', 'e.g.': 'for example', 'i.e.': 'that is', 'etc.': 'et cetera', 'vs.': 'versus', vs: 'versus', 'no.': 'number', 'max.': 'maximum',
    'min.': 'minimum', 'dia.': 'diameter', 'pcs.': 'pieces', pcs: 'pieces', 'dr.': 'Doctor', 'mr.': 'Mister', 'mrs.': 'Missis', 'w/': 'with', 'w/o': 'without', 'ca.': 'about', 'c.': 'circa', 'est.': 'established',
  },
  years: { after: ['since', 'in', 'from', 'est.', 'established', 'founded', 'circa', 'c.'], hundred: ' ' },
};

const de: Vocabulary = {
  to: 'bis', by: 'mal', times: 'mal', plus: 'plus', minus: 'minus', per: 'pro', about: 'etwa', at: 'ät', number: 'Nummer', dot: 'Punkt', slash: 'Schrägstrich',
  cents: ' ',
  currencies: { USD: 'Dollar', GBP: 'Pfund', CHF: 'Franken', JPY: 'Yen', SEK: 'Kronen' },
  units: {
    W: 'Watt', kW: 'Kilowatt', V: 'Volt', A: 'Ampere', lm: 'Lumen', K: 'Kelvin', Hz: 'Hertz', mAh: 'Milliamperestunden', dB: 'Dezibel', 'm²': 'Quadratmeter', 'cm²': 'Quadratzentimeter', 'g/m²': 'Gramm pro Quadratmeter',
  },
  fractions: ['ein halb', 'ein Viertel', 'drei Viertel', 'ein Drittel', 'zwei Drittel'],
  abbreviations: {
    'z. b.': 'zum Beispiel', 'z.b.': 'zum Beispiel', 'd. h.': 'das heißt', 'd.h.': 'das heißt', 'u. a.': 'unter anderem', 'u.a.': 'unter anderem', 'ca.': 'circa', 'inkl.': 'inklusive', 'exkl.': 'exklusive',
    'bzw.': 'beziehungsweise', 'usw.': 'und so weiter', 'nr.': 'Nummer', 'max.': 'maximal', 'min.': 'mindestens', 'mind.': 'mindestens', 'evtl.': 'eventuell', 'ggf.': 'gegebenenfalls', 'vgl.': 'vergleiche',
    'zzgl.': 'zuzüglich', 'stk.': 'Stück', 'dr.': 'Doktor', 'ø': 'Durchmesser',
  },
  years: { after: ['seit', 'jahr', 'jahre', 'anno', 'von'], hundred: 'hundert ' },
};

const nl: Vocabulary = {
  to: 'tot', by: 'bij', times: 'keer', plus: 'plus', minus: 'min', per: 'per', about: 'ongeveer', at: 'apenstaartje', number: 'nummer', dot: 'punt', slash: 'schuine streep',
  cents: ' ',
  currencies: { USD: 'dollar', GBP: 'pond' },
  units: { W: 'watt', kW: 'kilowatt', V: 'volt', A: 'ampère', lm: 'lumen', K: 'kelvin', Hz: 'hertz', mAh: 'milliampère-uur', dB: 'decibel', 'm²': 'vierkante meter', 'cm²': 'vierkante centimeter', 'g/m²': 'gram per vierkante meter' },
  fractions: ['een half', 'een kwart', 'driekwart', 'een derde', 'twee derde'],
  abbreviations: { 'bijv.': 'bijvoorbeeld', 'bv.': 'bijvoorbeeld', 'o.a.': 'onder andere', 'd.w.z.': 'dat wil zeggen', 'ca.': 'circa', 'incl.': 'inclusief', 'excl.': 'exclusief', 'enz.': 'enzovoort', 'nr.': 'nummer', 'max.': 'maximaal', 'min.': 'minimaal', 'evt.': 'eventueel' },
};

const sv: Vocabulary = {
  to: 'till', by: 'gånger', times: 'gånger', plus: 'plus', minus: 'minus', per: 'per', about: 'cirka', at: 'snabel-a', number: 'nummer', dot: 'punkt', slash: 'snedstreck',
  cents: ' ',
  currencies: { SEK: { one: 'krona', other: 'kronor' }, NOK: { one: 'norsk krona', other: 'norska kronor' }, USD: 'dollar', GBP: 'pund' },
  units: { W: 'watt', kW: 'kilowatt', V: 'volt', A: 'ampere', lm: 'lumen', K: 'kelvin', Hz: 'hertz', mAh: 'milliamperetimmar', dB: 'decibel', 'm²': 'kvadratmeter', 'cm²': 'kvadratcentimeter', 'g/m²': 'gram per kvadratmeter' },
  fractions: ['en halv', 'en fjärdedel', 'tre fjärdedelar', 'en tredjedel', 'två tredjedelar'],
  abbreviations: { 't.ex.': 'till exempel', 't ex': 'till exempel', 'bl.a.': 'bland annat', 'd.v.s.': 'det vill säga', 'dvs.': 'det vill säga', 'ca.': 'cirka', ca: 'cirka', 'inkl.': 'inklusive', 'exkl.': 'exklusive', 'osv.': 'och så vidare', 'nr.': 'nummer', 'st.': 'stycken', 'max.': 'maximalt' },
};

const da: Vocabulary = {
  to: 'til', by: 'gange', times: 'gange', plus: 'plus', minus: 'minus', per: 'per', about: 'cirka', at: 'snabel-a', number: 'nummer', dot: 'punktum', slash: 'skråstreg',
  cents: ' ',
  currencies: { DKK: { one: 'krone', other: 'kroner' }, USD: 'dollar', GBP: 'pund' },
  units: { W: 'watt', kW: 'kilowatt', V: 'volt', A: 'ampere', lm: 'lumen', K: 'kelvin', Hz: 'hertz', mAh: 'milliamperetimer', dB: 'decibel', 'm²': 'kvadratmeter', 'cm²': 'kvadratcentimeter', 'g/m²': 'gram per kvadratmeter' },
  fractions: ['en halv', 'en kvart', 'tre kvart', 'en tredjedel', 'to tredjedele'],
  abbreviations: { 'f.eks.': 'for eksempel', 'bl.a.': 'blandt andet', 'dvs.': 'det vil sige', 'ca.': 'cirka', 'inkl.': 'inklusive', 'ekskl.': 'eksklusive', 'osv.': 'og så videre', 'nr.': 'nummer', 'stk.': 'styk', 'maks.': 'maksimalt' },
};

const no: Vocabulary = {
  ...da,
  dot: 'punktum', slash: 'skråstrek', at: 'krøllalfa', by: 'ganger', times: 'ganger',
  currencies: { NOK: { one: 'krone', other: 'kroner' }, USD: 'dollar', GBP: 'pund' },
  fractions: ['en halv', 'en fjerdedel', 'tre fjerdedeler', 'en tredjedel', 'to tredjedeler'],
  abbreviations: { 'f.eks.': 'for eksempel', 'bl.a.': 'blant annet', 'dvs.': 'det vil si', 'ca.': 'cirka', 'inkl.': 'inkludert', 'ekskl.': 'ekskludert', 'osv.': 'og så videre', 'nr.': 'nummer', 'stk.': 'stykk', 'maks.': 'maksimalt' },
};

export const GERMANIC = { en, de, nl, sv, da, no };
