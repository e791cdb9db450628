/** Tests that a line is shown with the picture that shows what it says. */
import { expect, test } from 'vitest';
import type { Product } from '#studio/product/product.ts';
import { matchPictures } from '#studio/script/match-pictures.ts';
import { sampleProduct } from '#studio/script/testing/sample-product.ts';

const ALTS = [
  'Mug on white',
  'Close-up of the handle',
  'The bare foot of the mug',
  'Two mugs in the evening',
];
const product = (changes: Partial<Product> = {}): Product => sampleProduct(ALTS, changes);
const line = (text: string, index: number) =>
  ({ id: `line-${index}`, role: 'line', text, evidence: text, pictureIndex: null }) as const;
const shown = (texts: readonly string[], of: Product = product(), language = 'en') =>
  matchPictures(texts.map(line), of, language).map(({ pictureIndex }) => pictureIndex);

test('by its alternative text, and the next of the gallery where none speaks of it', () => {
  expect(shown(['The handle fits three fingers.', 'It pours well.', 'The foot stays bare.'])).toEqual([
    1, 3, 2,
  ]);
});

test('by the variant that the line names', () => {
  const pictures = product().pictures.map((picture, index) =>
    index === 3 ? { ...picture, variantValues: ['Night'] } : picture,
  );
  expect(shown(['Also in night.'], product({ pictures }))).toEqual([3]);
});

/** Four pictures, the last of which shows this variant. */
const withVariant = (value: string, option: string | null = null): Product =>
  product({
    pictures: product().pictures.map((picture, index) =>
      index === 3 ? { ...picture, variantValues: [value] } : picture,
    ),
    options: option === null ? [] : [{ name: option, values: [value, 'Other'] }],
  });

test.each([
  ['en', 'Also in oak.', 'Oak', 'Color'],
  ['de', 'Auch in Nacht und Salz.', 'Nacht', 'Farbe'],
  ['fr', 'Aussi en nuit.', 'Nuit', 'Coloris'],
  ['ja', '夜色もあります。', '夜色', 'カラー'],
  ['zh', '也有夜蓝色。', '夜蓝', '颜色'],
  ['ru', 'Есть и ночь.', 'Ночь', 'Цвет'],
])('in %s “%s” names the variant %s', (language, text, value, option) => {
  expect(shown([text], withVariant(value, option), language)).toEqual([3]);
});

test.each([
  ['en', 'Soak it overnight.', 'Oak', 'Color'],
  ['en', 'Small enough for a pocket.', 'Small', 'Size'],
  ['en', 'Made in the UK.', 'UK', 'Plug'],
  ['en', 'It sits in a corner.', 'a', null],
  ['en', 'Large enough for two.', 'Large', null],
  ['de', 'Nachtisch für zwei.', 'Nacht', 'Farbe'],
  ['de', 'Groß genug für zwei.', 'Groß', 'Größe'],
  ['fr', 'Petit et léger.', 'Petit', 'Taille'],
  ['ru', 'Ночью он светит.', 'Ночь', 'Цвет'],
])('in %s “%s” does not name the variant %s', (language, text, value, option) => {
  expect(shown([text], withVariant(value, option), language)).toEqual([1]);
});

/** The first picture is the hook's; of the others the second shows one variant and the last the other. */
const withTwo = (first: string, second: string, option: string): Product =>
  product({
    pictures: product().pictures.map((picture, index) =>
      index === 1 || index === 3 ? { ...picture, variantValues: [index === 1 ? first : second] } : picture,
    ),
    options: [{ name: option, values: [first, second] }],
  });

test.each([
  ['de', 'In schwarzem Leder sieht sie edel aus.', 'Rot', 'Schwarz', 'Farbe'],
  ['de', 'Die rote ist besonders edel.', 'Schwarz', 'Rot', 'Farbe'],
  ['nl', 'De zwarte past overal bij.', 'Rood', 'Zwart', 'Kleur'],
  ['sv', 'Den svarta passar till allt.', 'Röd', 'Svart', 'Färg'],
  ['da', 'Den hvide er lys og let.', 'Sort', 'Hvid', 'Farve'],
  ['nb', 'Den hvite er lys og lett.', 'Svart', 'Hvit', 'Farge'],
  ['fr', 'La version verte éclaire la pièce.', 'Rouge', 'Vert', 'Couleur'],
  ['fr', 'Toute blanche, elle va partout.', 'Noir', 'Blanc', 'Couleur'],
  ['es', 'La versión negra es elegante.', 'Rojo', 'Negro', 'Color'],
  ['it', 'La versione nera è elegante.', 'Rosso', 'Nero', 'Colore'],
  ['it', 'Le tazze bianche sono luminose.', 'Rosso', 'Bianco', 'Colore'],
  ['pt', 'A versão preta é elegante.', 'Branco', 'Preto', 'Cor'],
  ['pl', 'W czarnej skórze wygląda szlachetnie.', 'Czerwony', 'Czarny', 'Kolor'],
  ['cs', 'V černé kůži vypadá vznešeně.', 'Červený', 'Černý', 'Barva'],
  ['ru', 'В черной коже она смотрится дорого.', 'Красный', 'Чёрный', 'Цвет'],
  ['uk', 'У чорній шкірі вона дорога.', 'Червоний', 'Чорний', 'Колір'],
  ['fi', 'Mustana se sopii kaikkeen.', 'Punainen', 'Musta', 'Väri'],
  ['fi', 'Punaisena se loistaa.', 'Musta', 'Punainen', 'Väri'],
  ['ar', 'النسخة الخضراء', 'حمراء', 'خضراء', 'اللون'],
])('in %s “%s” shows %s’s other, as the line names it', (language, text, first, second, option) => {
  expect(shown([text], withTwo(first, second, option), language)).toEqual([3]);
});

test.each([
  ['de', 'Der Sandkasten ist groß.', 'Rot', 'Sand', 'Farbe'],
  ['de', 'Sie schwärzt nichts an.', 'Rot', 'Schwarz', 'Farbe'],
  ['fr', 'La vertu est rare.', 'Rouge', 'Vert', 'Couleur'],
  ['es', 'El negocio crece.', 'Rojo', 'Negro', 'Color'],
  ['pl', 'Czarodziejska chwila.', 'Czerwony', 'Czarny', 'Kolor'],
  ['en', 'Golden hours at home.', 'Red', 'Gold', 'Color'],
])('in %s “%s” names neither %s nor %s', (language, text, first, second, option) => {
  expect(shown([text], withTwo(first, second, option), language)).toEqual([1]);
});

test('a translated line by its original, which the pictures are described in', () => {
  const copy = ['L’anse accueille trois doigts.', 'Le pied reste nu.'];
  const translated = product({
    language: 'fr',
    copy: copy.map((text) => ({ kind: 'paragraph', text })),
    original: {
      language: 'en',
      title: 'Mug',
      copy: ['The handle takes three fingers.', 'The foot stays bare.'].map((text) => ({
        kind: 'paragraph',
        text,
      })),
    },
  });
  expect(shown([...copy].reverse(), translated, 'fr')).toEqual([2, 1]);
});

test('when all are shown, what shows the words is shown again', () => {
  const lines = ['The handle.', 'The foot.', 'An evening.', 'Once more the handle.'].map((text) => text);
  expect(shown(lines)).toEqual([1, 2, 3, 1]);
});
