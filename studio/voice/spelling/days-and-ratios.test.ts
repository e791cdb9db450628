/** A slash is a day, or a fraction where something is counted; a colon a time, or a ratio where something is mixed. */
import { describe, expect, it } from 'vitest';
import { named, spoken, type Row } from '#studio/voice/spelling/testing/rows.ts';

const readRows = (rows: readonly Row[]): void =>
  it.each(named(rows))('$language: $written → $said', (row) => expect(spoken(row)).toBe(row.said));

describe('days that look like fractions', () =>
  readRows([
    ['en', 'Offer ends 3/4.', 'Offer ends March 4.'],
    ['en', 'Sale until 1/2', 'Sale until January 2'],
    ['en', 'Sale ends 1/2, shop now', 'Sale ends January 2, shop now'],
    ['en', 'Until 3/4 only', 'Until March 4 only'],
    ['en', 'Until 5/12 in stores', 'Until May 12 in stores'],
    ['en-GB', 'Ends: 3/4', 'Ends: 3 April'],
    ['fr', 'Jusqu’au 1/2', 'Jusqu’au 1er février'],
    ['fr', "Jusqu'au 1/4 à minuit", "Jusqu'au 1er avril à minuit"],
    ['fr', 'Du 1/2 au 3/4', 'Du 1er février au 3 avril'],
    ['es', 'Hasta el 1/4', 'Hasta el 1 de abril'],
    ['es', 'Del 1/2 al 3/4.', 'Del 1 de febrero al 3 de abril.'],
    ['de', 'Gültig bis 3/4.', 'Gültig bis 3. April.'],
    ['de', 'Am 1/2 geschlossen', 'Am 1. Februar geschlossen'],
    ['it', 'Offerta fino al 1/4', 'Offerta fino al 1 aprile'],
    ['pt', 'Até o dia 1/4', 'Até o dia 1 de abril'],
    ['pt', 'A partir de 1/3', 'A partir de 1 de março'],
    ['nl', 'Tot 1/2', 'Tot 1 februari'],
    ['sv', 'Till 1/2', 'Till 1 februari'],
    ['pl', 'Do 3/4', 'Do 3 kwietnia'],
  ]));

describe('fractions behind the same words', () =>
  readRows([
    ['en', 'Fill until 3/4 full.', 'Fill until three quarters full.'],
    ['en', 'Fill the jug until 3/4.', 'Fill the jug until three quarters.'],
    ['en', 'Reduced by 1/3.', 'Reduced by one third.'],
    ['en', 'Widen by 1/2 to 3/4 inch.', 'Widen by one half to three quarters inch.'],
    ['en', 'Worn on 3/4 sleeves', 'Worn on three quarters sleeves'],
    ['de', 'bis 1/2 gefüllt', 'bis ein halb gefüllt'],
    ['de', 'ab 1/4 Liter', 'ab ein Viertel Liter'],
    ['fr', 'Remplir jusqu’au 3/4.', 'Remplir jusqu’au trois quarts.'],
    ['fr', 'le 1/2 litre', 'le un demi litre'],
    ['es', 'hasta 1/2 taza', 'hasta media taza'],
    ['nl', 'tot 1/2 liter', 'tot een half liter'],
    ['pl', 'do 1/2 szklanki', 'do pół szklanki'],
  ]));

describe('times of one', () =>
  readRows([
    ['en', 'Opens at 1:20.', 'Opens at 1 20.'],
    ['en', 'Runtime 1:20', 'Runtime 1 20'],
    ['en', 'Kickoff 1:35', 'Kickoff 1 35'],
    ['en', 'The model shop opens at 10:30.', 'The model shop opens at 10 30.'],
    ['de', 'Um 1:20 geöffnet', 'Um 1 Uhr 20 geöffnet'],
    ['de', 'Spielzeit: 1:20', 'Spielzeit: 1 20'],
    ['de', 'Video um 9:30 Uhr', 'Video um 9 Uhr 30'],
    ['fr', 'Ouvre à 1:20', 'Ouvre à 1 heure 20'],
    ['es', 'Abre a la 1:20', 'Abre a la 1 20'],
    ['nl', 'Opent om 1:20', 'Opent om 1 uur 20'],
    ['ja', '1:20に開店', '1時20分に開店'],
    ['pt', 'Abre à 1:00', 'Abre à 1 hora'],
    ['ru', 'в 3:00', 'в 3 часа'],
    ['it', 'Dalle 9.30, alle 9.5 cm', 'Dalle 9 e 30, alle 9,5 centimetri'],
    ['hi', '9:30 बजे', '9 बजकर 30 मिनट'],
  ]));

describe('ratios of one', () =>
  readRows([
    ['en', 'Dilute 1:20.', 'Dilute 1 to 20.'],
    ['en', 'A 1:50 solution', 'A 1 to 50 solution'],
    ['en', 'A die-cast car, 1:18', 'A die-cast car, 1 to 18'],
    ['en', 'Mix 3:10 with water', 'Mix 3 to 10 with water'],
    ['en', 'Train set 1:87', 'Train set 1 to 87'],
    ['de', '1:10 verdünnen', '1 zu 10 verdünnen'],
    ['de', 'Maßstab 1:18', 'Maßstab 1 zu 18'],
    ['fr', 'Diluer 1:10', 'Diluer 1 pour 10'],
    ['es', 'Escala 1:24', 'Escala 1 a 24'],
    ['it', 'Diluire 1:10', 'Diluire 1 a 10'],
    ['pt', 'Diluir 1:10', 'Diluir 1 para 10'],
    ['sv', 'Späd 1:10', 'Späd 1 till 10'],
    ['pl', 'Rozcieńczyć 1:10', 'Rozcieńczyć 1 do 10'],
    ['ru', 'Развести 1:10', 'Развести 1 к 10'],
    ['ja', '1:10に希釈', '1対10に希釈'],
    ['zh', '1:10稀释', '1比10稀释'],
    ['ko', '1:10 희석', '1 대 10 희석'],
    ['ar', 'خفف 1:10', 'خفف 1 إلى 10'],
    ['fr', '16:9', '16 9'],
    ['en', 'Scale 1/18', 'Scale 1 to 18'],
    ['de', 'Maßstab 1/87', 'Maßstab 1 zu 87'],
    ['en', '50/50 cotton', '50 50 cotton'],
  ]));
