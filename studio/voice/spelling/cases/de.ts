/** How German is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'Gold',
    written: 'Ring aus 18K Gold.',
    said: 'Ring aus 18 Karat Gold.',
    beside: ['18K Aufrufe', '18 K Aufrufe'],
  },
  {
    kind: 'Bildschirm',
    written: 'Ein 4K-Projektor.',
    said: 'Ein 4 K Projektor.',
    beside: ['4000K kaltes Licht', '4000 Kelvin kaltes Licht'],
  },
  {
    kind: 'Licht',
    written: '3000K warmweißes Licht.',
    said: '3000 Kelvin warmweißes Licht.',
    beside: ['3000K Downloads', '3000 K Downloads'],
  },
  {
    kind: 'Stahl',
    written: 'Aus 316L Edelstahl.',
    said: 'Aus 316 L Edelstahl.',
    beside: ['40L Rucksack', '40 Liter Rucksack'],
  },
  {
    kind: 'Jahrzehnt',
    written: 'Im 80s-Look der 80er Jahre.',
    said: 'Im 80er Look der 80er Jahre.',
    beside: ['In 80 s heiß', 'In 80 Sekunden heiß'],
  },
  {
    kind: 'Code',
    written: 'Modell XR-500, Teil THB007.',
    said: 'Modell XR 500, Teil THB 0 0 7.',
    beside: ['THB 500', '500 Thailändische Baht'],
  },
  {
    kind: 'Bereich',
    written: '10–20 °C, 50 %-80 %',
    said: '10 bis 20 Grad Celsius, 50 bis 80 Prozent',
    beside: ['Ein 3er-Set', 'Ein 3er-Set'],
  },
  {
    kind: 'Maß',
    written: '30x40x5 cm',
    said: '30 mal 40 mal 5 Zentimeter',
    beside: ['2 x 500 ml', '2 mal 500 Milliliter'],
  },
  {
    kind: 'Bruch',
    written: '1 1/2 TL, 3/4 Länge',
    said: '1 und ein halb TL, drei Viertel Länge',
    beside: ['50/50 Baumwolle', '50 50 Baumwolle'],
  },
  {
    kind: 'Telefon',
    written: 'Tel. 030/1234567',
    said: 'Tel. 0 3 0, 1 2 3 4 5 6 7',
    beside: ['220-240 V', '220 bis 240 Volt'],
  },
  {
    kind: 'Einheit',
    written: '500 mg, 2 kWh, 10.000 mAh',
    said: '500 Milligramm, 2 Kilowattstunden, 10000 Milliamperestunden',
    beside: ['500 m weit', '500 Meter weit'],
  },
  {
    kind: 'Preis',
    written: '5,3 Mio. €, 24,- €',
    said: '5,3 Millionen Euro, 24 Euro',
    beside: ['5,3 m', '5,3 Meter'],
  },
  { kind: 'Preis', shop: 'CAD', written: '24,00 $', said: '24 Dollar', beside: ['24,00 €', '24 Euro'] },
  {
    kind: 'Preis',
    shop: 'DKK',
    written: '299 kr.',
    said: '299 Dänische Kronen.',
    beside: ['299 km', '299 Kilometer'],
  },
  {
    kind: 'Prozent',
    written: '100 %, 50 % Rabatt',
    said: '100 Prozent, 50 Prozent Rabatt',
    beside: ['100 Stück', '100 Stück'],
  },
  {
    kind: 'Zeichen',
    written: '±2 mm, -5 °C, Nr. 5, ca. 2 h',
    said: 'plus minus 2 Millimeter, minus 5 Grad Celsius, Nummer 5, circa 2 Stunden',
    beside: ['1. Mai', '1. Mai'],
  },
  {
    kind: 'König',
    written: 'Ludwig XIV., Band II',
    said: 'Ludwig der Vierzehnte, Band 2',
    beside: ['Größe XL', 'Größe XL'],
  },
  {
    kind: 'Uhr',
    written: '24/7, 10:30 Uhr, um 10:00',
    said: 'rund um die Uhr, 10 Uhr 30, um 10 Uhr',
    beside: ['16:9', '16 zu 9'],
  },
  { kind: 'Datum', written: '12.05.2026', said: '12. Mai 2026', beside: ['Version v2.0', 'Version 2.0'] },
  {
    kind: 'Dauer',
    written: 'Bis 6 Std. Laufzeit, lädt in 40 Min. auf.',
    said: 'Bis 6 Stunden Laufzeit, lädt in 40 Minuten auf.',
    beside: ['Min. 5 Jahre', 'mindestens 5 Jahre'],
  },
];
