/** Tests that of a table no label is said alone, and no value. */
import { expect, test } from 'vitest';
import type { CopyBlock } from '#studio/product/product.ts';
import { candidatesOf } from '#studio/script/extractive/candidates.ts';

const blocks = (kind: CopyBlock['kind'], texts: readonly string[]): CopyBlock[] =>
  texts.map((text) => ({ kind, text }));
const offered = (copy: readonly CopyBlock[], language: string) =>
  candidatesOf(copy, language).map(({ evidence }) => evidence);

test.each([
  ['en', ['Burn time:', '40 hours', 'Material', 'Solid oak', 'Waterproof:', 'No']],
  ['de', ['Brenndauer:', '40 Stunden', 'Material', 'Massive Eiche', 'Wasserdicht:', 'Nein']],
  ['fr', ['Autonomie :', '40 heures', 'Matière', 'Chêne massif', 'Étanche :', 'Non']],
  ['es', ['Autonomía:', '40 horas', 'Material', 'Roble macizo', 'Impermeable:', 'No']],
  ['it', ['Autonomia:', '40 ore', 'Materiale', 'Rovere massiccio', 'Impermeabile:', 'No']],
  ['pt', ['Duração:', '40 horas', 'Material', 'Carvalho maciço', 'Impermeável:', 'Não']],
  ['nl', ['Brandduur:', '40 uur', 'Materiaal', 'Massief eiken', 'Waterdicht:', 'Nee']],
  ['sv', ['Brinntid:', '40 timmar', 'Material', 'Massiv ek', 'Vattentät:', 'Nej']],
  ['da', ['Brændetid:', '40 timer', 'Materiale', 'Massiv eg', 'Vandtæt:', 'Nej']],
  ['nb', ['Brenntid:', '40 timer', 'Materiale', 'Massiv eik', 'Vanntett:', 'Nei']],
  ['pl', ['Czas palenia:', '40 godzin', 'Materiał', 'Lite drewno dębowe', 'Wodoodporny:', 'Nie']],
  ['ru', ['Время горения:', '40 часов', 'Материал', 'Массив дуба', 'Водонепроницаемость:', 'Нет']],
  ['ja', ['燃焼時間：', '40時間', '素材', 'オーク無垢材', '防水：', 'なし']],
  ['zh', ['燃烧时间：', '40小时', '材质', '实心橡木', '防水：', '否']],
  ['ko', ['연소 시간:', '40시간', '소재', '통 참나무', '방수:', '아니오']],
  ['ar', ['مدة الاحتراق:', '40 ساعة', 'المادة', 'خشب بلوط صلب', 'مقاوم للماء:', 'لا']],
  ['hi', ['जलने का समय:', '40 घंटे', 'सामग्री', 'ठोस ओक', 'वाटरप्रूफ:', 'नहीं']],
])('in %s neither labels nor bare values of a table are said', (language, texts) => {
  expect(offered(blocks('paragraph', texts), language)).toEqual([]);
  expect(offered(blocks('bullet', texts), language)).toEqual([]);
});

test.each(['Dishwasher safe: ✗', 'Waterproof: No', 'Lavable : oui', '❌ Dishwasher safe', '防水：否'])(
  'a table’s row in one block that only says whether is not said: %s',
  (text) => {
    expect(offered(blocks('bullet', [text]), 'en')).toEqual([]);
  },
);

test('points of a list are no labels, and a label takes no sentence with it', () => {
  const points = ['Solid oak', 'Linen shade', 'Natural colors'];
  expect(offered(blocks('bullet', points), 'en')).toEqual(points);
  expect(offered([...blocks('paragraph', ['Features:']), ...blocks('bullet', points)], 'en')).toEqual(points);
  expect(offered(blocks('paragraph', ['Material', 'The shade is woven from undyed linen.']), 'en')).toContain(
    'The shade is woven from undyed linen.',
  );
  expect(offered(blocks('paragraph', ['Frame color', 'Walnut brown']), 'en')).toEqual([]);
  expect(offered(blocks('bullet', ['✓ Dishwasher safe']), 'en')).toEqual(['Dishwasher safe']);
});

test.each([
  ['en', ['Soft grip', 'Ready in 5 minutes']],
  ['en', ['Lasts all day', 'Charges in 30 minutes', 'Soft grip', 'Ready in 5 minutes']],
  ['en', ['Solid oak', 'Holds 2 cups']],
  ['en', ['Power your day', 'Charge two phones at once']],
  ['en', ['Waterproof', 'Windproof and light to wear']],
  ['en', ['Perfect fit', 'Snug in every season', 'Timeless style', 'Goes with all you own']],
  ['de', ['Weicher Griff', 'In 5 Minuten bereit', 'Wasserdicht', 'Winddicht und leicht']],
  ['fr', ['Prise douce', 'Prêt en 5 minutes', 'Étanche', 'Léger à porter']],
  ['es', ['Agarre suave', 'Listo en 5 minutos', 'Impermeable', 'Ligero de llevar']],
  ['it', ['Presa morbida', 'Pronto in 5 minuti']],
  ['sv', ['Mjukt grepp', 'Klar på 5 minuter']],
  ['pl', ['Miękki uchwyt', 'Gotowe w 5 minut']],
])('in %s benefits of a list are said, whatever stands before a figure: %j', (language, texts) => {
  expect(offered(blocks('bullet', texts), language)).toEqual(texts);
});

test.each([
  ['en', 'Color your world', 'A cup for slow Sundays'],
  ['en', 'Power your day', 'Charge two phones at once'],
  ['en', 'Style meets comfort', 'A sofa for slow Sundays'],
  ['de', 'Farbe für dein Leben', 'Ein Kissen für lange Abende'],
  ['fr', 'Couleur et douceur', 'Un plaid pour les longs soirs'],
  ['es', 'Color de tu vida', 'Una taza para cada mañana'],
  ['it', 'Stile senza tempo', 'Un divano per le domeniche lente'],
])('in %s a slogan with an attribute’s name takes nothing with it: %s', (language, slogan, text) => {
  expect(offered(blocks('paragraph', [slogan, text]), language)).toEqual([slogan, text]);
  const headed: CopyBlock[] = [{ kind: 'heading', text: slogan }, ...blocks('paragraph', [text])];
  expect(offered(headed, language)).toContain(text);
});

test.each([
  [['Weight', '2 kg']],
  [['Material', 'Solid oak', 'Frame color', 'Walnut brown']],
  [['Material:', 'Solid oak']],
  [['Color of the shade', 'Warm white', 'Weight', '2 kg']],
  [['Waterproof', 'Yes']],
])('names and values of a list are not said: %j', (texts) => {
  expect(offered(blocks('bullet', texts), 'en')).toEqual([]);
});

test.each([
  ['en', ['Weight', 'Only two kilos and a bit']],
  ['de', ['Farbe', 'So schwarz wie die Nacht']],
  ['fr', ['Poids', 'Seulement deux kilos à peine']],
])('in %s a name alone in a list is not said, and what stands under it is: %j', (language, [name, text]) => {
  expect(offered(blocks('bullet', [name ?? '', text ?? '']), language)).toEqual([text]);
});

test('what holds its own value is no label of the next', () => {
  expect(offered(blocks('bullet', ['Wood: beech, oiled', 'Weight: 18.5 kg']), 'en')).toContain(
    'Wood: beech, oiled',
  );
});
