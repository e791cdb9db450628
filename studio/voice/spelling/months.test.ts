/** "6-12m" is months beside babies and their clothes, and meters elsewhere. */
import { describe, expect, it } from 'vitest';
import { named, spoken, type Row } from '#studio/voice/spelling/testing/rows.ts';

const readRows = (rows: readonly Row[]): void =>
  it.each(named(rows))('$language: $written → $said', (row) => expect(spoken(row)).toBe(row.said));

describe('lengths and reaches', () =>
  readRows([
    ['en', 'Motion sensor detects 0-6m around it.', 'Motion sensor detects 0 to 6 meters around it.'],
    ['en', 'Laser pointer 0-9m', 'Laser pointer 0 to 9 meters'],
    ['en', 'Shelf, 0-6m', 'Shelf, 0 to 6 meters'],
    ['en', 'Hose, 6-12m long, fits every bibcock', 'Hose, 6 to 12 meters long, fits every bibcock'],
    ['en', 'Bible light with 0-9m', 'Bible light with 0 to 9 meters'],
    ['en', 'Baby monitor with a range of 0-12m', 'Baby monitor with a range of 0 to 12 meters'],
    ['de', 'Bewegungsmelder erkennt 0-6m.', 'Bewegungsmelder erkennt 0 bis 6 Meter.'],
    ['de', 'Lampe mit Zuleitung 6-12m', 'Lampe mit Zuleitung 6 bis 12 Meter'],
    ['de', 'Babyphone-Reichweite 0-12m', 'Babyphone-Reichweite 0 bis 12 Meter'],
    ['fr', 'Détecte les mouvements 0-6m', 'Détecte les mouvements 0 à 6 mètres'],
    ['es', 'Sensor 0-6m', 'Sensor 0 a 6 metros'],
    ['it', 'Cavo 3-6m per la cameretta', 'Cavo 3 a 6 metri per la cameretta'],
    ['pl', 'Czujnik 0-6m', 'Czujnik 0 do 6 metrów'],
    ['zh', '感应距离0-6m', '感应距离0到6米'],
    ['nb', 'Kabel 6-12m', 'Kabel 6 til 12 meter'],
  ]));

describe('months', () =>
  readRows([
    ['en', 'Orange leggings 6-12m', 'Orange leggings 6 to 12 months'],
    ['en', 'Rattle 0-6m', 'Rattle 0 to 6 months'],
    ['en', 'Corduroy dress 6-12m', 'Corduroy dress 6 to 12 months'],
    ['en', '0-3m long sleeve romper', '0 to 3 months long sleeve romper'],
    ['en', 'Baby hat 0-24 m', 'Baby hat 0 to 24 months'],
    ['en', 'Sizes 0-24m', 'Sizes 0 to 24 months'],
    ['de', 'Spielzeug 0-12m', 'Spielzeug 0 bis 12 Monate'],
    ['en', 'For ages 6-12m', 'For ages 6 to 12 months'],
    ['de', 'Strickjacke 12-18m', 'Strickjacke 12 bis 18 Monate'],
    ['de', 'Hose 6-12m', 'Hose 6 bis 12 Monate'],
    ['fr', 'Bonnet 6-12m', 'Bonnet 6 à 12 mois'],
    ['es', 'Pelele 0-3m', 'Pelele 0 a 3 meses'],
    ['it', 'Tutina 0-3m', 'Tutina 0 a 3 mesi'],
    ['pt', 'Macacão 0-3m', 'Macacão 0 a 3 meses'],
    ['nl', 'Boxpak 0-6m', 'Boxpak 0 tot 6 maanden'],
    ['no', 'Lue 6-12m', 'Lue 6 til 12 måneder'],
    ['nb', 'Lue 6-12m', 'Lue 6 til 12 måneder'],
    ['nn', 'Lue 6-12m', 'Lue 6 til 12 månadar'],
    ['nn', 'Ullsokkar 6-12m', 'Ullsokkar 6 til 12 månadar'],
    ['pl', 'Pajacyk 6-12m', 'Pajacyk 6 do 12 miesięcy'],
    ['ja', 'ロンパース 6-12m', 'ロンパース 6から12か月'],
    ['ko', '우주복 0-3m', '우주복 0에서 3개월'],
    ['en', '0-3M, 3-6M', '0 to 3 months, 3 to 6 months'],
  ]));
