/** How French is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'or',
    written: 'Bague en or 18K.',
    said: 'Bague en or 18 carats.',
    beside: ['18K abonnés', '18 K abonnés'],
  },
  {
    kind: 'écran',
    written: 'Une vidéo 4K.',
    said: 'Une vidéo 4 K.',
    beside: ['Une ampoule 4000K.', 'Une ampoule 4000 kelvins.'],
  },
  {
    kind: 'lumière',
    written: 'Une ampoule 3000K.',
    said: 'Une ampoule 3000 kelvins.',
    beside: ['3000K vues', '3000 K vues'],
  },
  { kind: 'acier', written: 'Acier 316L.', said: 'Acier 316 L.', beside: ['Sac de 40L', 'Sac de 40 litres'] },
  {
    kind: 'décennie',
    written: 'Le style 80s des années 80.',
    said: 'Le style années 80 des années 80.',
    beside: ['Prêt en 80s', 'Prêt en 80 secondes'],
  },
  {
    kind: 'code',
    written: 'Modèle XR-500, pièce THB007.',
    said: 'Modèle XR 500, pièce THB 0 0 7.',
    beside: ['500 THB', '500 bahts thaïlandais'],
  },
  {
    kind: 'plage',
    written: '10–20 °C, 50 %-80 %',
    said: '10 à 20 degrés Celsius, 50 à 80 pour cent',
    beside: ['Un lot de 3', 'Un lot de 3'],
  },
  {
    kind: 'dimension',
    written: '30x40x5 cm',
    said: '30 sur 40 sur 5 centimètres',
    beside: ['2 x 500 ml', '2 fois 500 millilitres'],
  },
  {
    kind: 'fraction',
    written: '1 1/2 tasse, 3/4',
    said: '1 et un demi tasse, trois quarts',
    beside: ['50/50', '50 50'],
  },
  {
    kind: 'unité',
    written: '500 mg, 2 kWh',
    said: '500 milligrammes, 2 kilowattheures',
    beside: ['500 m de fil', '500 mètres de fil'],
  },
  {
    kind: 'prix',
    written: '5,3 M€, 5,3 millions d’euros',
    said: '5,3 millions d’euros, 5,3 millions d’euros',
    beside: ['5,3 m', '5,3 mètres'],
  },
  { kind: 'prix', shop: 'CAD', written: '24,00 $', said: '24 dollars', beside: ['24,00 €', '24 euros'] },
  {
    kind: 'pour cent',
    written: '100 %, 50 %',
    said: '100 pour cent, 50 pour cent',
    beside: ['100 pièces', '100 pièces'],
  },
  {
    kind: 'signe',
    written: '±2 mm, n° 5',
    said: 'plus ou moins 2 millimètres, numéro 5',
    beside: ['2e, 1er', '2e, 1er'],
  },
  {
    kind: 'roi',
    written: 'Louis XIV, tome II, XIXe siècle',
    said: 'Louis 14, tome 2, 19e siècle',
    beside: ['Taille XL', 'Taille XL'],
  },
  {
    kind: 'heure',
    written: '24/7, 10h30, 10:00',
    said: '24 heures sur 24, 7 jours sur 7, 10 heures 30, 10 heures',
    beside: ['16:9', '16 9'],
  },
  { kind: 'jour', written: '12/05/2026', said: '12 mai 2026', beside: ['Version v2.0', 'Version 2.0'] },
];
