/** Tests when a script says what the product is. */
import { expect, test } from 'vitest';
import { namesProduct } from '#studio/script/extractive/names-product.ts';

test.each([
  ['en', 'Glass Carafe with Oak Stopper', 'A one-litre carafe for water.', 'The stopper is oak.'],
  ['en', 'Fluted Planter', 'The planter breathes.', 'Fluted by hand.'],
  ['de', 'Glaskaraffe mit Eichenstopfen', 'Eine Karaffe für Wasser.', 'Der Stopfen ist aus Eiche.'],
  ['de', 'Filzpantoffel „Moor“', 'Der Filzpantoffel hält warm.', 'Farbe: Moor.'],
  ['fr', 'Mug en grès moucheté', 'Un mug pour le thé.', 'Matière : grès.'],
  ['es', 'Taza de gres moteado', 'La taza llena no se vence.', 'Gres sin plomo.'],
  ['pl', 'Pościel lniana', 'Pościel, która chłodzi.', 'W kolorze piasku.'],
  ['ja', '斑点模様のストーンウェアマグ', 'まっすぐな形のマグです。', '同じ模様は二つとありません。'],
  ['ar', 'كوب من الخزف الحجري', 'كوب مستقيم الجوانب.', 'من الخزف.'],
  ['en', 'Mugs', 'This mug is light.', 'Each one is glazed by hand.'],
  ['en', 'The Oak Boxes', 'A box for letters.', 'The oak is oiled.'],
  ['en', 'Ox', 'An ox of felt.', 'Of grey felt.'],
  ['fr', 'Le sac Camille', 'Un sac pour la ville.', 'Les anses sont en cuir.'],
  ['fr', 'Les bols en grès', 'Un bol pour la soupe.', 'Les bords sont fins.'],
  ['fr', 'Le manteau', 'Nos manteaux tiennent chaud.', 'Légère et douce.'],
  ['es', 'La taza azul', 'Una taza para el té.', 'Las asas son anchas.'],
  ['es', 'El Bolso', 'Un bolso para la ciudad.', 'Elegante y ligero.'],
  ['it', 'Il piatto fondo', 'I piatti si impilano.', 'Illumina la tavola.'],
  ['it', 'La tazza', 'Due tazze per due.', 'Lavabile e leggera.'],
  ['pt', 'O copo', 'Um copo para água.', 'Os lados são retos.'],
  ['pt', 'As canecas', 'A caneca é leve.', 'Assenta bem na mão.'],
  ['de', 'Die Tassen', 'Die Tasse ist leicht.', 'Diese sind von Hand glasiert.'],
  ['nl', 'De mokken', 'Een mok voor thee.', 'Dezelfde kleur als klei.'],
  ['sv', 'Den stora muggen', 'Muggen rymmer mycket.', 'Dena är handgjord.'],
  ['ru', 'Чаша из керамики', 'Чашу легко держать.', 'Из белой керамики.'],
  ['ar', 'كوب', 'الكوب خفيف.', 'من الخزف.'],
  ['ar', 'الكوب الأزرق', 'كوب خفيف.', 'اللون أزرق.'],
  ['he', 'ספל קרמיקה', 'הספל קל מאוד.', 'עשוי קרמיקה.'],
  ['hi', 'अंजीर हैंड बाम', 'यह बाम जल्दी सोख लेता है।', 'हाथों के लिए अंजीर।'],
])('in %s “%s” is named by its noun', (language, name, named, other) => {
  expect(namesProduct([{ text: named }], name, '', language)).toBe(true);
  expect(namesProduct([{ text: other }], name, '', language)).toBe(false);
});
