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

test('a name that is too long to be said is shortened at a word that does not wait for another', () => {
  const title = 'Hand Turned Solid Oak Reading Lamp with Linen Shade and Brass Fitting for Bedside Tables';
  const name = nameIn({ title, vendor: '' }, 'en') ?? '';
  expect(title.startsWith(name)).toBe(true);
  expect(name).not.toMatch(/\b(?:with|and|for)$/u);
  expect(name.split(' ').length).toBeGreaterThan(3);
});
