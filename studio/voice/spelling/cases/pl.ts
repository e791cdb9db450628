/** How Polish is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'złoto',
    written: 'Pierścionek, złoto 18K.',
    said: 'Pierścionek, złoto 18 karatów.',
    beside: ['18K obserwujących', '18 K obserwujących'],
  },
  {
    kind: 'ekran',
    written: 'Wideo 4K.',
    said: 'Wideo 4 K.',
    beside: ['Lampa 4000K.', 'Lampa 4000 kelwinów.'],
  },
  {
    kind: 'światło',
    written: 'Ciepłe światło 3000K.',
    said: 'Ciepłe światło 3000 kelwinów.',
    beside: ['3000K pobrań', '3000 K pobrań'],
  },
  {
    kind: 'kod',
    written: 'Model XR-500, część THB007.',
    said: 'Model XR 500, część THB 0 0 7.',
    beside: ['500 THB', '500 bahtów tajskich'],
  },
  {
    kind: 'zakres',
    written: '10–20 °C, 50 %-80 %',
    said: '10 do 20 stopni Celsjusza, 50 do 80 procent',
    beside: ['Zestaw 3', 'Zestaw 3'],
  },
  {
    kind: 'wymiar',
    written: '30x40x5 cm',
    said: '30 na 40 na 5 centymetrów',
    beside: ['2 x 500 ml', '2 razy 500 mililitrów'],
  },
  {
    kind: 'jednostka',
    written: '500 mg, 2 kWh',
    said: '500 miligramów, 2 kilowatogodziny',
    beside: ['500 m nici', '500 metrów nici'],
  },
  {
    kind: 'cena',
    written: '5,3 mln zł, 22,00 zł',
    said: '5,3 miliona złotych, 22 złote',
    beside: ['5,3 m', '5,3 metra'],
  },
  {
    kind: 'król',
    written: 'Zygmunt III, tom II, XIX wiek',
    said: 'Zygmunt trzeci, tom 2, dziewiętnasty wiek',
    beside: ['Rozmiar XL', 'Rozmiar XL'],
  },
  { kind: 'czas', written: '24/7, 10:30', said: 'całą dobę, 10 30', beside: ['16:9', '16 do 9'] },
  {
    kind: 'czas trwania',
    written: 'Pali się 45 godz., gwarancja 6 mies.',
    said: 'Pali się 45 godzin, gwarancja 6 miesięcy.',
    beside: ['5 szt.', '5 sztuk.'],
  },
];
