/** How Swedish is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'guld',
    written: 'Ring i 18K guld.',
    said: 'Ring i 18 karat guld.',
    beside: ['18K följare', '18 K följare'],
  },
  {
    kind: 'skärm',
    written: 'En 4K-projektor.',
    said: 'En 4 K projektor.',
    beside: ['En lampa på 4000K.', 'En lampa på 4000 kelvin.'],
  },
  {
    kind: 'ljus',
    written: '3000K varmt ljus.',
    said: '3000 kelvin varmt ljus.',
    beside: ['3000K visningar', '3000 K visningar'],
  },
  {
    kind: 'stål',
    written: '316L rostfritt stål.',
    said: '316 L rostfritt stål.',
    beside: ['En ryggsäck på 40L.', 'En ryggsäck på 40 liter.'],
  },
  {
    kind: 'kod',
    written: 'Modell XR-500, del THB007.',
    said: 'Modell XR 500, del THB 0 0 7.',
    beside: ['500 THB', '500 thailändska baht'],
  },
  {
    kind: 'spann',
    written: '10–20 °C, 50 %-80 %',
    said: '10 till 20 grader Celsius, 50 till 80 procent',
    beside: ['Ett set om 3', 'Ett set om 3'],
  },
  {
    kind: 'mått',
    written: '30x40x5 cm',
    said: '30 gånger 40 gånger 5 centimeter',
    beside: ['2 x 500 ml', '2 gånger 500 milliliter'],
  },
  {
    kind: 'enhet',
    written: '500 mg, 2 kWh',
    said: '500 milligram, 2 kilowattimmar',
    beside: ['500 m tråd', '500 meter tråd'],
  },
  {
    kind: 'pris',
    shop: 'SEK',
    written: 'Pris 299 kr.',
    said: 'Pris 299 kronor.',
    beside: ['299 km', '299 kilometer'],
  },
  {
    kind: 'pris',
    shop: 'SEK',
    written: '299 kr. per styck, 299:-',
    said: '299 kronor per styck, 299 kronor',
    beside: ['299 st', '299 st'],
  },
  { kind: 'pris', shop: 'NOK', written: '299 kr', said: '299 norska kronor', beside: ['299 g', '299 gram'] },
  {
    kind: 'tecken',
    written: '±2 mm, nr. 5, ca 2 h',
    said: 'plus minus 2 millimeter, nummer 5, cirka 2 timmar',
    beside: ['1:a klass', '1:a klass'],
  },
  {
    kind: 'kung',
    written: 'Gustav III, del II',
    said: 'Gustav den tredje, del 2',
    beside: ['Storlek XL', 'Storlek XL'],
  },
  {
    kind: 'tid',
    written: '24/7, kl. 10.30, 10:30',
    said: 'dygnet runt, kl. 10 30, 10 30',
    beside: ['16:9', '16 till 9'],
  },
];
