/** How Danish is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'guld',
    written: 'Ring i 18K guld.',
    said: 'Ring i 18 karat guld.',
    beside: ['18K følgere', '18 K følgere'],
  },
  {
    kind: 'lys',
    written: '3000K varmt lys.',
    said: '3000 kelvin varmt lys.',
    beside: ['3000K visninger', '3000 K visninger'],
  },
  {
    kind: 'kode',
    written: 'Model XR-500, del THB007.',
    said: 'Model XR 500, del THB 0 0 7.',
    beside: ['500 THB', '500 thailandske baht'],
  },
  {
    kind: 'spænd',
    written: '10–20 °C, 50 %-80 %',
    said: '10 til 20 grader celsius, 50 til 80 procent',
    beside: ['Et sæt med 3', 'Et sæt med 3'],
  },
  {
    kind: 'mål',
    written: '30x40x5 cm',
    said: '30 gange 40 gange 5 centimeter',
    beside: ['2 x 500 ml', '2 gange 500 milliliter'],
  },
  {
    kind: 'enhed',
    written: '500 mg, 2 kWh',
    said: '500 milligram, 2 kilowatttimer',
    beside: ['500 m tråd', '500 meter tråd'],
  },
  {
    kind: 'pris',
    shop: 'DKK',
    written: 'Pris 299 kr.',
    said: 'Pris 299 kroner.',
    beside: ['299 km', '299 kilometer'],
  },
  {
    kind: 'konge',
    written: 'Christian IV, bind II',
    said: 'Christian den fjerde, bind 2',
    beside: ['Størrelse XL', 'Størrelse XL'],
  },
];
