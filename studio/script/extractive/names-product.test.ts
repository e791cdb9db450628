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
  ['hi', 'अंजीर हैंड बाम', 'यह बाम जल्दी सोख लेता है।', 'हाथों के लिए अंजीर।'],
])('in %s “%s” is named by its noun', (language, name, named, other) => {
  expect(namesProduct([{ text: named }], name, '', language)).toBe(true);
  expect(namesProduct([{ text: other }], name, '', language)).toBe(false);
});
