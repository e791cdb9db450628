/** A sign before a number is never lost, and a time stays whole, also in languages whose signs are not known. */
import { describe, expect, it } from 'vitest';
import { signWords } from '#studio/languages/sign-words.ts';
import { named, spoken, type Row } from '#studio/voice/spelling/testing/rows.ts';

const readRows = (rows: readonly Row[]): void =>
  it.each(named(rows))('$language: $written → $said', (row) => expect(spoken(row)).toBe(row.said));

describe('a sign before a number', () =>
  readRows([
    ['fi', 'Kestää -5 °C pakkasta.', 'Kestää miinus 5 celsiusastetta pakkasta.'],
    ['hu', '-20 °C', 'mínusz 20 Celsius-fok'],
    ['el', '−5 °C', 'μείον 5 βαθμοί Κελσίου'],
    ['el', 'Από -5 € έως ±3', 'Από μείον 5 ευρώ έως συν πλην 3'],
    ['fi', 'Tarkkuus ±2 cm.', 'Tarkkuus plus miinus 2 senttimetriä.'],
    ['fi', '± 2', 'plus miinus 2'],
    ['fi', '+358 40 1234567', 'plus 3 5 8, 4 0, 1 2 3 4 5 6 7'],
    ['fil', '+63 2 1234567', '+6 3, 2, 1 2 3 4 5 6 7'],
    ['sk', '~20 cm', 'približne 20 centimetrov'],
    ['sr', '-5 °C', 'минус 5 степени Целзијуса'],
    ['sr-Latn', '-5 °C', 'minus 5 stepeni Celzijusa'],
    ['th', 'ทน -5 °C', 'ทน ลบ 5 องศาเซลเซียส'],
    ['vi', 'Chịu -5 °C', 'Chịu âm 5 độ C'],
    ['fil', '-5, ±2 cm', '-5, ±2 sentimetro'],
    ['en', 'Down to –20 °C', 'Down to minus 20 degrees Celsius'],
    ['de', 'Bis –20 °C (–4 °F)', 'Bis minus 20 Grad Celsius (minus 4 Grad Fahrenheit)'],
    ['fr', '–20 % sur tout', 'moins 20 pour cent sur tout'],
  ]));

describe('a range in a language whose other signs are not known', () =>
  readRows([
    ['bg', '5–10 cm', '5 до 10 сантиметра'],
    ['el', '5–10 cm', '5 έως 10 εκατοστά'],
    ['hr', '5-10', '5 do 10'],
    ['bs', '5-10', '5 do 10'],
    ['vi', '5–10 cm', '5 đến 10 xentimét'],
    ['th', '9–17', '9 ถึง 17'],
    ['yue', '5–10 cm', '5至10厘米'],
    ['kk', '5–10 cm', '5, 10 сантиметр'],
    ['bg', 'A–B', 'A, B'],
  ]));

describe('a range with signs', () =>
  readRows([
    ['en', '-20~+60℃', 'minus 20 to plus 60 degrees Celsius'],
    ['en', '-20 – -5 °C', 'minus 20 to minus 5 degrees Celsius'],
    ['de', '-20…+60 °C', 'minus 20 bis plus 60 Grad Celsius'],
    ['de', '10...20 cm', '10 bis 20 Zentimeter'],
    ['ja', '－5℃まで', 'マイナス摂氏5度まで'],
    ['ja', '＋5℃〜－5℃', 'プラス5からマイナス摂氏5度'],
    ['fi', '-20~+60 °C', 'miinus 20, plus 60 celsiusastetta'],
    ['en', '-5 to +5', 'minus 5 to plus 5'],
    ['en', '-$5, 5€–10€', 'minus 5 dollars, 5 to 10 euros'],
    ['en', '1-2-3', '1, 2, 3'],
    ['en', 'Only 5… 10 colors', 'Only 5… 10 colors'],
    ['de', '2–3x täglich', '2 bis 3 mal täglich'],
    ['en', 'Sizes 2x-3x', 'Sizes 2 X to 3 X'],
  ]));

describe('a dash that is none', () =>
  readRows([
    ['fi', '9,6 cm', '9,6 senttimetriä'],
    ['fi', 'XR-500', 'XR 500'],
    ['en', '10 –20 °C', '10 to 20 degrees Celsius'],
    ['en', 'A lamp – 5 cm tall', 'A lamp, 5 centimeters tall'],
    ['en', '–5 cups', '5 cups'],
    ['da', '-5 °C', 'minus 5 grader celsius'],
  ]));

describe('a time whose words are not known', () =>
  readRows([
    ['fi', 'Avoinna 10:05.', 'Avoinna 10:05.'],
    ['hu', '09:05-18:00', '09:05, 18:00'],
    ['el', '16:9', '16:9'],
    ['de', 'Laufzeit 01:30:05', 'Laufzeit 01:30:05'],
    ['en', 'Runs 10:05:30.', 'Runs 10:05:30.'],
    ['fi', '007', '0 0 7'],
    ['en', 'Scale 1:1,000', 'Scale 1:1000'],
  ]));

it('says what the packs say where they do', () => {
  expect(signWords('de-AT').minus).toBe('minus');
  expect(signWords('ja').plusMinus).toBe('プラスマイナス');
});

it('invents no word for a language that it does not know', () => {
  expect(signWords('xx')).toEqual({ minus: null, plus: null, plusMinus: null, about: null, to: null });
});
