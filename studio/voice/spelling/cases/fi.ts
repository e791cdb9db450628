/** How Finnish is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'hinta',
    shop: 'SEK',
    written: '299 kr',
    said: '299 Ruotsin kruunua',
    beside: ['299 km', '299 kilometriä'],
  },
  {
    kind: 'mitta',
    written: '9,6 cm, 100 %',
    said: '9,6 senttimetriä, 100 prosenttia',
    beside: ['XR-500', 'XR 500'],
  },
  {
    kind: 'merkki',
    written: '-5 °C, ±2 cm',
    said: 'miinus 5 celsiusastetta, plus miinus 2 senttimetriä',
    beside: ['Avoinna 10:05', 'Avoinna 10:05'],
  },
];
