/** How Turkish is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'altın',
    written: '18K altın yüzük.',
    said: '18 ayar altın yüzük.',
    beside: ['18K takipçi', '18 K takipçi'],
  },
  {
    kind: 'ışık',
    written: '3000K sıcak ışık.',
    said: '3000 kelvin sıcak ışık.',
    beside: ['3000K indirme', '3000 K indirme'],
  },
  {
    kind: 'kod',
    written: 'Model XR-500, parça THB007.',
    said: 'Model XR 500, parça THB 0 0 7.',
    beside: ['500 THB', '500 Tayland bahtı'],
  },
  {
    kind: 'ölçü',
    written: '30x40x5 cm',
    said: '30 çarpı 40 çarpı 5 santimetre',
    beside: ['2 x 500 ml', '2 kez 500 mililitre'],
  },
  { kind: 'birim', written: '500 mg', said: '500 miligram', beside: ['500 m ip', '500 metre ip'] },
  {
    kind: 'yüzde',
    written: '%20 indirim, %100 pamuk',
    said: 'yüzde 20 indirim, yüzde 100 pamuk',
    beside: ['20 parça', '20 parça'],
  },
];
