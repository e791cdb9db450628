/** Tests which options are worth a line: those whose values can be seen. */
import { expect, test } from 'vitest';
import { candidatesOf } from '#studio/script/extractive/candidates.ts';
import { optionCandidates } from '#studio/script/extractive/option-candidates.ts';

const lines = (name: string, values: string[], language = 'en') =>
  optionCandidates({ options: [{ name, values }] }, [], language).map(({ text }) => text);

test.each([
  ['en', 'Color', ['Oat', 'Sage']],
  ['en', 'Packaging color', ['Oat', 'Sage']],
  ['de', 'Farbe', ['Hafer', 'Salbei']],
  ['fr', 'Couleur', ['Avoine', 'Sauge']],
  ['ja', '色', ['生成り', '藍']],
  ['zh', '颜色', ['燕麦色', '灰绿']],
])('in %s “%s” is a line', (language, name, values) => {
  expect(lines(name, values, language)).toHaveLength(1);
});

test.each([
  ['en', 'Gift wrap?', ['Yes', 'No']],
  ['en', 'Add a card', ['Yes', 'No']],
  ['en', 'Color', ['Oat', 'Sage (+5 €)']],
  ['en', 'Ships in', ['Box', 'Bag']],
  ['en', 'Shipping', ['Standard', 'Express']],
  ['en', 'Size', ['Small', 'Large']],
  ['en', 'Frame', ['30 x 40 cm', '50 x 70 cm']],
  ['en', 'Fit', ['S', 'M', 'XL']],
  ['de', 'Geschenkverpackung', ['Seide', 'Papier']],
  ['de', 'Größe', ['Klein', 'Groß']],
  ['fr', 'Emballage cadeau', ['Oui', 'Non']],
  ['fr', 'Taille', ['Petit', 'Grand']],
  ['es', 'Envío', ['Normal', 'Urgente']],
  ['es', 'Talla', ['Chica', 'Grande']],
  ['it', 'Spedizione', ['Normale', 'Espressa']],
  ['pt', 'Embrulho', ['Papel', 'Tecido']],
  ['nl', 'Cadeauverpakking', ['Papier', 'Stof']],
  ['sv', 'Presentinslagning', ['Ja', 'Nej']],
  ['da', 'Fragt', ['Pakkeshop', 'Hjem']],
  ['nb', 'Gaveinnpakning', ['Papir', 'Stoff']],
  ['pl', 'Dostawa', ['Kurier', 'Paczkomat']],
  ['ru', 'Подарочная упаковка', ['Бумага', 'Ткань']],
  ['ja', 'ラッピング', ['紙', '布']],
  ['ja', 'サイズ', ['大', '小']],
  ['zh', '礼品包装', ['纸', '布']],
  ['ko', '선물 포장', ['종이', '천']],
  ['ar', 'الشحن', ['عادي', 'سريع']],
  ['hi', 'शिपिंग', ['सामान्य', 'तेज़']],
])('in %s “%s” is none: a service, a size or a question', (language, name, values) => {
  expect(lines(name, values, language)).toEqual([]);
});

test('a value is said without its emoji, and one that is nothing else is not said', () => {
  expect(lines('Color 🎨', ['🔴 Red', '🇫🇷 Bleu', '👍🏽 Oat'])).toEqual(['Color: Red, Bleu, or Oat.']);
  expect(lines('Color', ['🔴', '🔵'])).toEqual([]);
  expect(lines('Edition', ['1️⃣ One', '2️⃣ Two'])).toEqual(['Edition: 1 One or 2 Two.']);
});

test.each([
  ['pl', 'Jest w kolorze piasku, szałwii, cegły i nocy.', 'Kolor', ['Piasek', 'Szałwia', 'Cegła', 'Noc'], 0],
  ['de', 'In Grauem und Rotem.', 'Farbe', ['Grau', 'Rot'], 0],
  ['en', 'In oat and sage.', 'Color', ['Oat', 'Sage'], 0],
  ['en', 'A sagacious oath.', 'Color', ['Oat', 'Sage'], 1],
  ['pl', 'Nocą jest cicho.', 'Kolor', ['Piasek', 'Noc'], 1],
] as const)(
  'in %s, where the text says “%s”, the options of %s are lines: %j',
  (language, text, name, values, count) => {
    const said = candidatesOf([{ kind: 'paragraph', text }], language);
    expect(optionCandidates({ options: [{ name, values: [...values] }] }, said, language)).toHaveLength(
      count,
    );
  },
);
