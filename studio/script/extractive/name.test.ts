/** Tests what a product is called, in titles as shops write them. */
import { expect, test } from 'vitest';
import { nameIn } from '#studio/script/extractive/name.ts';

test.each([
  ['Speckled Stoneware Mug', '', 'Speckled Stoneware Mug'],
  ['Acme - Oak Lamp (SKU-1234)', 'Acme', 'Oak Lamp'],
  ['Oak Lamp | Acme | Lighting', 'Acme', 'Oak Lamp'],
  ['[Limited Edition] Oak Lamp', '', 'Oak Lamp'],
  ['{blue} Oak Lamp', '', 'Oak Lamp'],
  ['**Oak Lamp**', '', 'Oak Lamp'],
  ['🎉 Oak Lamp 🎉', '', 'Oak Lamp'],
  ['Oak Lamp 🇫🇷', '', 'Oak Lamp'],
  ['🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} Oak Lamp 👍🏽', '', 'Oak Lamp'],
  ['12~29 cm', '', '12~29 cm'],
  ['~ Oak Lamp ~', '', 'Oak Lamp'],
  ['Oak Lamp – 120 cm', '', 'Oak Lamp'],
  ['Men’s 3/4 Length Trousers', '', 'Men’s 3/4 Length Trousers'],
  ['Radio/Wecker Retro', '', 'Radio/Wecker Retro'],
  ['Abat-jour en lin 1,5 m', '', 'Abat-jour en lin 1,5 m'],
  ['Lark: Beech Cot', '', 'Lark: Beech Cot'],
  ['Ox', '', 'Ox'],
  ['https://lumen-clay.example', '', 'lumen-clay'],
  ['@shop Oak Lamp', '', 'Oak Lamp'],
  ['50 %', '', '50 %'],
  ['+1 800 555 0199 Oak Lamp', '', 'Oak Lamp'],
  ['   ', '', null],
])('%j of %j is called %j', (title, vendor, name) => {
  expect(nameIn({ title, vendor }, 'en')).toBe(name);
});

test.each([
  ['SALE: 50% OFF Lamp!!!', 'Lamp'],
  ['NEW Oak Lamp', 'Oak Lamp'],
  ['Limited Time Offer! Oak Lamp', 'Oak Lamp'],
  ['BUY 2 GET 1 FREE Oak Lamp', 'Oak Lamp'],
  ['SALE Oak Lamp 50% OFF', 'Oak Lamp'],
  ['Oak Lamp FREE SHIPPING', 'Oak Lamp'],
  ['ANGEBOT: Eichenlampe', 'Eichenlampe'],
  ['NOUVEAU ! Lampe', 'Lampe'],
  ['-20 % de réduction Lampe en chêne', 'Lampe en chêne'],
  ['¡NUEVO! Lámpara de roble', 'Lámpara de roble'],
  ['OFFERTA! Lampada', 'Lampada'],
  ['PROMOÇÃO: Luminária', 'Luminária'],
  ['AANBIEDING! Eiken lamp', 'Eiken lamp'],
  ['NYHET! Lampa i ek', 'Lampa i ek'],
  ['UDSALG: Lampe', 'Lampe'],
  ['SALG! Lampe', 'Lampe'],
  ['NOWOŚĆ! Lampa', 'Lampa'],
  ['Акция! Лампа', 'Лампа'],
  ['送料無料 ランプ', 'ランプ'],
  ['包邮 台灯', '台灯'],
  ['限时特惠！台灯', '台灯'],
  ['무료배송 램프', '램프'],
  ['جديد! مصباح', 'مصباح'],
  ['नया! लैंप', 'लैंप'],
  ['New York Lamp', 'New York Lamp'],
  ['NEW YORK LAMP', 'NEW YORK LAMP'],
  ['Hot Chocolate Mug', 'Hot Chocolate Mug'],
  ['Nouveau Monde', 'Nouveau Monde'],
  ['Yahoo!', 'Yahoo!'],
  ['NEW YORK Hoodie', 'NEW YORK Hoodie'],
  ['NEW Zealand Wool Throw', 'NEW Zealand Wool Throw'],
  ['TOP Hat', 'TOP Hat'],
  ['TOP Gun Jacket', 'TOP Gun Jacket'],
  ['Linen Crop TOP', 'Linen Crop TOP'],
  ['HOT Sauce Set', 'HOT Sauce Set'],
  ['FREE Bird Tee', 'FREE Bird Tee'],
  ['NEU-ULM Tasse', 'NEU-ULM Tasse'],
  ['NOWY Sącz kubek', 'NOWY Sącz kubek'],
  ['NUEVO León taza', 'NUEVO León taza'],
  ['NOUVELLE Vague affiche', 'NOUVELLE Vague affiche'],
  ['10% Niacinamide Serum', '10% Niacinamide Serum'],
  ['Niacinamide Serum 10%', 'Niacinamide Serum 10%'],
  ['Decke aus Wolle 100%', 'Decke aus Wolle 100%'],
  ['70 % Cocoa Bar', '70 % Cocoa Bar'],
  ['New in Town Tee', 'New in Town Tee'],
  ['NEW IN Oak Lamp', 'Oak Lamp'],
  ['HOT! Sauce Set', 'Sauce Set'],
  ['TOP: Oak Lamp', 'Oak Lamp'],
  ['NEU Lampe aus Eiche', 'Lampe aus Eiche'],
  ['20 % Rabatt Lampe aus Eiche', 'Lampe aus Eiche'],
  ['-20% Oak Lamp', 'Oak Lamp'],
  ['SALE 20% Oak Lamp', 'Oak Lamp'],
  ['Oak Lamp -20%', 'Oak Lamp'],
  ['SALE | TOP Hat', 'TOP Hat'],
])(
  'what the shop says before or after the name is no part of it, even without a border: %s',
  (title, name) => {
    expect(nameIn({ title, vendor: '' }, 'en')).toBe(name);
  },
);

test('a name that is too long to be said is shortened at a word that does not wait for another', () => {
  const title = 'Hand Turned Solid Oak Reading Lamp with Linen Shade and Brass Fitting for Bedside Tables';
  const name = nameIn({ title, vendor: '' }, 'en') ?? '';
  expect(title.startsWith(name)).toBe(true);
  expect(name).not.toMatch(/\b(?:with|and|for)$/u);
  expect(name.split(' ').length).toBeGreaterThan(3);
});

test.each([
  [
    'de',
    'Handgedrehte Leselampe aus massiver Eiche mit Leinenschirm und Messingfassung für das Schlafzimmer',
  ],
  [
    'fr',
    'Lampe de lecture tournée à la main en chêne massif avec abat-jour en lin et douille en laiton pour chevet',
  ],
  [
    'es',
    'Lámpara de lectura torneada a mano en roble macizo con pantalla de lino y casquillo de latón para mesilla',
  ],
  [
    'pl',
    'Ręcznie toczona lampa do czytania z litego dębu oraz lnianym kloszem i mosiężną oprawką dla sypialni',
  ],
  ['sv', 'Handsvarvad läslampa i massiv ek med linneskärm och mässingssockel för sängbord i sovrummet hemma'],
])('in %s a shortened name does not end with a word that links', (language, title) => {
  for (const pace of [6, 8, 10, 12, 14]) {
    const name = nameIn({ title, vendor: '' }, language, pace) ?? '';
    expect(name).not.toMatch(
      / (?:aus|mit|und|für|das|en|avec|et|pour|con|y|para|z|oraz|i|dla|med|och|för)$/u,
    );
  }
});

test('a slow voice says a shorter name', () => {
  const title = 'Stoneware Bread Bowl Made to Last';
  expect(nameIn({ title, vendor: '' }, 'en')).toBe(title);
  expect(nameIn({ title, vendor: '' }, 'en', 7)).toBe('Stoneware Bread Bowl');
});
