/** How Dutch is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'goud',
    written: 'Ring van 18K goud.',
    said: 'Ring van 18 karaat goud.',
    beside: ['18K volgers', '18 K volgers'],
  },
  {
    kind: 'scherm',
    written: 'Een 4K-video.',
    said: 'Een 4 K video.',
    beside: ['Een lamp van 4000K.', 'Een lamp van 4000 kelvin.'],
  },
  {
    kind: 'licht',
    written: '3000K warm licht.',
    said: '3000 kelvin warm licht.',
    beside: ['3000K downloads', '3000 K downloads'],
  },
  {
    kind: 'staal',
    written: '316L roestvrij staal.',
    said: '316 L roestvrij staal.',
    beside: ['Een rugzak van 40L.', 'Een rugzak van 40 liter.'],
  },
  {
    kind: 'decennium',
    written: 'In 80s-stijl.',
    said: 'In jaren 80 stijl.',
    beside: ['In 80 s klaar', 'In 80 seconden klaar'],
  },
  {
    kind: 'code',
    written: 'Model XR-500, deel THB007.',
    said: 'Model XR 500, deel THB 0 0 7.',
    beside: ['500 THB', '500 Thaise baht'],
  },
  {
    kind: 'bereik',
    written: '10–20 °C, 50 %-80 %',
    said: '10 tot 20 graden Celsius, 50 tot 80 procent',
    beside: ['Een set van 3', 'Een set van 3'],
  },
  {
    kind: 'maat',
    written: '30x40x5 cm',
    said: '30 bij 40 bij 5 centimeter',
    beside: ['2 x 500 ml', '2 keer 500 milliliter'],
  },
  {
    kind: 'breuk',
    written: '1 1/2 kop, 3/4',
    said: '1 en een half kop, driekwart',
    beside: ['50/50', '50 50'],
  },
  {
    kind: 'eenheid',
    written: '500 mg, 2 kWh',
    said: '500 milligram, 2 kilowattuur',
    beside: ['500 m draad', '500 meter draad'],
  },
  {
    kind: 'prijs',
    written: '5,3 mln €, € 24,50',
    said: '5,3 miljoen euro, 24 euro 50',
    beside: ['5,3 m', '5,3 meter'],
  },
  {
    kind: 'teken',
    written: '±2 mm, nr. 5',
    said: 'plus of min 2 millimeter, nummer 5',
    beside: ['1e', '1e'],
  },
  {
    kind: 'koning',
    written: 'Willem II, deel III',
    said: 'Willem de tweede, deel 3',
    beside: ['Maat XL', 'Maat XL'],
  },
  {
    kind: 'tijd',
    written: '24/7, 10:30 uur, 10.30 uur',
    said: 'dag en nacht, 10 uur 30, 10 uur 30',
    beside: ['16:9', '16 bij 9'],
  },
];
