/** How Czech is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'zlato',
    written: 'Zlatý prsten 18K.',
    said: 'Zlatý prsten 18 karátů.',
    beside: ['18K sledujících', '18 K sledujících'],
  },
  {
    kind: 'světlo',
    written: 'Teplé světlo 3000K.',
    said: 'Teplé světlo 3000 kelvinů.',
    beside: ['3000K stažení', '3000 K stažení'],
  },
  {
    kind: 'kód',
    written: 'Model XR-500, díl THB007.',
    said: 'Model XR 500, díl THB 0 0 7.',
    beside: ['500 THB', '500 thajských bahtů'],
  },
  {
    kind: 'rozměr',
    written: '30x40x5 cm',
    said: '30 krát 40 krát 5 centimetrů',
    beside: ['2 x 500 ml', '2 krát 500 mililitrů'],
  },
  { kind: 'jednotka', written: '500 mg', said: '500 miligramů', beside: ['500 m nitě', '500 metrů nitě'] },
  {
    kind: 'cena',
    written: '5,3 mil. Kč, 240 Kč',
    said: '5,3 milionu korun, 240 korun',
    beside: ['5,3 m', '5,3 metru'],
  },
  {
    kind: 'král',
    written: 'Karel IV, díl II',
    said: 'Karel čtvrtý, díl 2',
    beside: ['Velikost XL', 'Velikost XL'],
  },
];
