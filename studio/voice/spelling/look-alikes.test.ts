/** What only looks like money, a date, a time, a telephone number or a unit is read as what it is. */
import { describe, expect, it } from 'vitest';
import { named, spoken, type Row } from '#studio/voice/spelling/testing/rows.ts';

const readRows = (rows: readonly Row[]): void =>
  it.each(named(rows))('$language: $written → $said', (row) => expect(spoken(row)).toBe(row.said));

describe('a slash between day and month, and in a fraction', () =>
  readRows([
    ['en', 'Fill until 3/4 full.', 'Fill until three quarters full.'],
    ['de', 'bis 1/2 voll', 'bis ein halb voll'],
    ['en', 'Boil till 5/8 remains', 'Boil till five eighths remains'],
    ['en', 'Ends 5/12.', 'Ends May 12.'],
    ['de', 'bis 1.2. offen', 'bis 1. Februar offen'],
  ]));

describe('letters that are money only at home', () =>
  readRows([
    ['en', 'A 20 Ft cable', 'A 20 foot cable'],
    ['hu', '2500 Ft', '2500 magyar forint'],
    ['en', '2500 Ft', '2500 Hungarian forints', 'HUF'],
    ['en', 'Fr 20', 'Fr 20'],
    ['de', 'Fr. 20', 'Fr. 20'],
    ['de-CH', 'Fr. 20', '20 Franken'],
    ['it', 'A lei 20 rose', 'A lei 20 rose'],
    ['ro', '20 lei', '20 de lei'],
    ['en', '500 TL', '500 TL'],
    ['tr', '500 TL', '500 lira'],
    ['en', 'kr 5', 'kr 5'],
    ['en', 'kr 5', '5 Norwegian kroner', 'NOK'],
    ['nb', '5 kr', '5 kroner'],
    ['en', 'Rs 500', '500 rupees'],
    ['de', 'Rp 3', 'Rp 3'],
    ['id', 'Rp 50.000', '50000 Rupiah Indonesia'],
  ]));

describe('codes of currencies that are also words', () =>
  readRows([
    ['en', 'TRY 2 today', 'TRY 2 today'],
    ['en', 'PEN 3 colors', 'PEN 3 colors'],
    ['en', 'CAD 24', 'CAD 24'],
    ['en', 'CAD 24', '24 Canadian dollars', 'CAD'],
    ['en', 'PHP 1,299', '1299 Philippine pesos'],
    ['en', 'SAR 0.98 W/kg', 'SAR 0.98 watts per kilogram'],
    ['en', 'A 3 PEN SET', 'A 3 Pen Set'],
    ['en', 'EUR 24', '24 euros'],
  ]));

describe('the sides of a thing', () =>
  readRows([
    ['en', '24W x 18D x 36H in', '24 W by 18 D by 36 H inches'],
    ['en', '24"W x 18"D', '24 inches W by 18 inches D'],
    ['en', '10cm (L) x 6cm (W)', '10 centimeters L by 6 centimeters W'],
    ['en', '24" wide x 18" deep', '24 inches wide by 18 inches deep'],
    ['en', '24W x 18D in oak', '24 W by 18 D in oak'],
    ['de', 'B 30 x T 20 x H 10 cm', 'B 30 mal T 20 mal H 10 Zentimeter'],
    ['ru', 'Ш30 х В10 см', 'Ш 30 на В 10 сантиметров'],
    ['ja', '幅30×奥行20×高さ10cm', '幅30かける奥行20かける高さ10センチ'],
    ['ja', 'W30×D20×H10cm', 'W30かけるD20かけるH10センチ'],
    ['zh', '长30×宽20×高10cm', '长30乘宽20乘高10厘米'],
    ['en', 'A desk, 48"W', 'A desk, 48 inches W'],
    ['ja', '500ml×2本', '500ミリリットルかける2本'],
    ['en', '2x H7 bulbs', '2 times H7 bulbs'],
    ['en', '4 x 100 m', '4 by 100 meters'],
    ['en', 'A 24W lamp holds 2L', 'A 24 watt lamp holds 2 liters'],
  ]));

describe('sizes', () =>
  readRows([
    ['en', 'Size 18W', 'Size 18 W'],
    ['en', 'Sizes 16W, 18W and 20W', 'Sizes 16 W, 18 W and 20 W'],
    ['en', 'Sizes 14W–24W', 'Sizes 14 to 24 W'],
    ['de', 'Größe 6L', 'Größe 6 L'],
    ['en', 'Size 40L', 'Size 40 liters'],
    ['en', 'Sizes 0-3M, 3-6M', 'Sizes 0 to 3 months, 3 to 6 months'],
    ['en', 'Romper, 6-12m', 'Romper, 6 to 12 months'],
    ['fr', 'Taille 12m', 'Taille 12 mois'],
    ['en', 'A 6-12m rope', 'A 6 to 12 meter rope'],
    ['en', '3-6M downloads', '3 6 M downloads'],
    ['en', 'Size 3 m', 'Size 3 meters'],
  ]));

describe('an s behind a number', () =>
  readRows([
    ['en', 'Fits the iPhone 6s and 5s.', 'Fits the iPhone 6 S and 5 S.'],
    ['en', 'A Galaxy S6s', 'A Galaxy S 6 S'],
    ['en', 'A 20s ad', 'A 20 second ad'],
    ['en', 'Done in 6s', 'Done in 6 seconds'],
    ['en', 'Takes 6s', 'Takes 6 seconds'],
    ['en', '100s of colors', 'hundreds of colors'],
    ['en', 'Join 1,000s of fans', 'Join thousands of fans'],
    ['en', 'Heats in 100s', 'Heats in 100 seconds'],
    ['en', 'A 30s video', 'A 30 second video'],
    ['en', 'An 80s video', 'An eighties video'],
    ['en', 'It lasts 20s.', 'It lasts 20 seconds.'],
    ['de', 'Ein 30s Video', 'Ein 30 Sekunden Video'],
  ]));

describe('groups of digits that nobody calls', () =>
  readRows([
    ['de', '10.000-20.000 Stunden', '10000 bis 20000 Stunden'],
    ['fr', '10 000-20 000 heures', '10000 à 20000 heures'],
    ['en', '2010 2015 2020', '2010 2015 2020'],
    ['en', 'Sizes 36 38 40 42 44', 'Sizes 36 38 40 42 44'],
    ['fr', '01 23 45 67 89', '0 1, 2 3, 4 5, 6 7, 8 9'],
    ['en', '0800 1234 5678', '0 8 0 0, 1 2 3 4, 5 6 7 8'],
  ]));

describe('ratios and times of one', () =>
  readRows([
    ['en', 'Mix 1:10 with water', 'Mix 1 to 10 with water'],
    ['de', '1:24', '1 zu 24'],
    ['en', 'Open from 1:30', 'Open from 1 30'],
    ['en', '1:20 pm', '1 20 P M'],
    ['de', '1:20 Uhr', '1 Uhr 20'],
    ['en', '2:20', '2 20'],
  ]));

describe('powers of ten', () =>
  readRows([
    ['en', '10⁶ cells', '1000000 cells'],
    ['de', '2,5×10⁻³', '0,0025'],
    ['en', '5 x 10⁶', '5000000'],
    ['en', '10¹ hours', '10 hours'],
  ]));

describe('one of many', () =>
  readRows([
    ['en', '20 kg/m³', '20 kilograms per cubic meter'],
    ['es', '20 kg/m³, 2 m²', '20 kilogramos por metro cúbico, 2 metros cuadrados'],
    ['fr', '1 m²', '1 mètre carré'],
  ]));
