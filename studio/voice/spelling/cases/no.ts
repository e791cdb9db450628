/** How Norwegian is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'gull',
    written: 'Ring i 18K gull.',
    said: 'Ring i 18 karat gull.',
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
    written: 'Modell XR-500, del THB007.',
    said: 'Modell XR 500, del THB 0 0 7.',
    beside: ['500 THB', '500 thailandske baht'],
  },
  {
    kind: 'mål',
    written: '30x40x5 cm',
    said: '30 ganger 40 ganger 5 centimeter',
    beside: ['2 x 500 ml', '2 ganger 500 milliliter'],
  },
  {
    kind: 'enhet',
    written: '500 mg, 2 kWh',
    said: '500 milligram, 2 kilowattimer',
    beside: ['500 m tråd', '500 meter tråd'],
  },
  {
    kind: 'pris',
    shop: 'NOK',
    written: 'Pris 299 kr.',
    said: 'Pris 299 kroner.',
    beside: ['299 km', '299 kilometer'],
  },
  {
    kind: 'konge',
    written: 'Harald V, Olav II, bind II',
    said: 'Harald den femte, Olav den andre, bind 2',
    beside: ['Størrelse XL', 'Størrelse XL'],
  },
];
