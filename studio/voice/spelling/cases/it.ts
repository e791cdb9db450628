/** How Italian is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'oro',
    written: 'Anello in oro 18K.',
    said: 'Anello in oro 18 carati.',
    beside: ['18K follower', '18 K follower'],
  },
  {
    kind: 'schermo',
    written: 'Un video 4K.',
    said: 'Un video 4 K.',
    beside: ['Lampada 4000K.', 'Lampada 4000 kelvin.'],
  },
  {
    kind: 'luce',
    written: 'Luce calda 3000K.',
    said: 'Luce calda 3000 kelvin.',
    beside: ['3000K visite', '3000 K visite'],
  },
  {
    kind: 'acciaio',
    written: 'Acciaio 316L.',
    said: 'Acciaio 316 L.',
    beside: ['Zaino da 40L', 'Zaino da 40 litri'],
  },
  {
    kind: 'decennio',
    written: 'Stile 80s degli anni 80.',
    said: 'Stile anni 80 degli anni 80.',
    beside: ['Pronto in 80s', 'Pronto in 80 secondi'],
  },
  {
    kind: 'codice',
    written: 'Modello XR-500, pezzo THB007.',
    said: 'Modello XR 500, pezzo THB 0 0 7.',
    beside: ['500 THB', '500 baht thailandesi'],
  },
  {
    kind: 'intervallo',
    written: '10–20 °C, 50 %-80 %',
    said: '10 a 20 gradi Celsius, 50 a 80 percento',
    beside: ['Set da 3', 'Set da 3'],
  },
  {
    kind: 'misura',
    written: '30x40x5 cm',
    said: '30 per 40 per 5 centimetri',
    beside: ['2 x 500 ml', '2 volte 500 millilitri'],
  },
  {
    kind: 'frazione',
    written: '1 1/2 tazza, 3/4',
    said: '1 e mezza tazza, tre quarti',
    beside: ['50/50', '50 50'],
  },
  {
    kind: 'unità',
    written: '500 mg, 2 kWh',
    said: '500 milligrammi, 2 chilowattora',
    beside: ['500 m di filo', '500 metri di filo'],
  },
  {
    kind: 'prezzo',
    written: '5,3 mln €, 24,50 €',
    said: '5,3 milioni di euro, 24 euro e 50',
    beside: ['5,3 m', '5,3 metri'],
  },
  {
    kind: 'segno',
    written: '±2 mm, n. 5, 1º',
    said: 'più o meno 2 millimetri, numero 5, primo',
    beside: ['2 in 1', '2 in 1'],
  },
  {
    kind: 're',
    written: 'Luigi XIV, vol. II, XIX secolo',
    said: 'Luigi quattordicesimo, volume 2, diciannovesimo secolo',
    beside: ['Taglia XL', 'Taglia XL'],
  },
  {
    kind: 'ora',
    written: '24/7, 10:30',
    said: '24 ore su 24, 7 giorni su 7, 10 e 30',
    beside: ['16:9', '16 9'],
  },
  { kind: 'data', written: '12/05/2026', said: '12 maggio 2026', beside: ['Versione v2.0', 'Versione 2.0'] },
  {
    kind: 'mezza',
    written: 'Basta ½ tazza di riso.',
    said: 'Basta mezza tazza di riso.',
    beside: ['Basta ½ bicchiere di riso.', 'Basta mezzo bicchiere di riso.'],
  },
  {
    kind: 'durata',
    written: 'Garanzia di 2 sett., resi in 30 gg.',
    said: 'Garanzia di 2 settimane, resi in 30 giorni.',
    beside: ['Set da 30 pz', 'Set da 30 pz'],
  },
];
