/** Tests that nothing false gets past the guard. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProductFacts } from '#studio/product/product.ts';
import type { Script, ScriptLine } from './script.ts';
import { checkTruth, numbersIn } from './truth-guard.ts';

const product: ProductFacts = {
  id: null, handle: 'mug', url: null, shop: { name: 'Lumen & Clay', domain: 'x', currencyCode: 'EUR', own: true }, title: 'Speckled Stoneware Mug',
  copy: [{ kind: 'paragraph', text: 'Thrown in stoneware and dipped by hand. Holds 380 ml to the rim.' }, { kind: 'bullet', text: '9.6 cm tall, from 1,250 potters' }],
  vendor: '', productType: 'Mugs', tags: [], options: [], price: { amount: '24.00', currencyCode: 'EUR' }, compareAtPrice: null, language: 'en', languages: ['en'],
};

function complaintsAbout(text: string, evidence: string | null = 'Thrown in stoneware', role: ScriptLine['role'] = 'line', language = 'en'): string[] {
  const script: Script = { language, writer: 'model', notes: [], lines: [{ id: 'line-1', role, text, evidence, pictureIndex: null }] };
  return checkTruth(script, product);
}

test('a line made of the product’s own facts passes', () => {
  expect(complaintsAbout('It holds 380 ml, for 24 euros.')).toEqual([]);
  expect(complaintsAbout('9,6 cm hoch', '9.6 cm tall', 'line', 'de')).toEqual([]);
  expect(complaintsAbout('1.250 Töpfer', 'from 1,250 potters', 'line', 'de')).toEqual([]);
});

test('a number that the product does not have is found in any script', () => {
  expect(complaintsAbout('It holds 400 ml.')[0]).toContain('400');
  expect(complaintsAbout('السعة ٤٠٠ مل', 'Holds 380 ml', 'line', 'ar')[0]).toContain('400');
});

test('no number outside the source ever passes', () => {
  const known = new Set(['380', '9.6', '1250', '24']);
  fc.assert(fc.property(fc.integer({ min: 0, max: 99_999 }), (number) => {
    const found = complaintsAbout(`It lasts ${number} years.`);
    expect(found.length > 0).toBe(!known.has(String(number)));
  }));
});

test('evidence must be a verbatim quote', () => {
  expect(complaintsAbout('Thrown by hand.', 'Thrown by machine')[0]).toMatch(/not a verbatim quote/);
  expect(complaintsAbout('Thrown by hand.', null)[0]).toMatch(/rests on nothing/);
  expect(complaintsAbout('See it at Lumen & Clay.', null, 'callToAction')).toEqual([]);
});

test.each(['The best mug there is.', 'Guaranteed for life.', 'Der beste Becher.', '最高のマグカップです。', 'La mejor taza.'])('the claim in “%s” is found', (text) => {
  expect(complaintsAbout(text).join()).toMatch(/claims|script/);
});

test('links, markup and the wrong script are found', () => {
  expect(complaintsAbout('Visit https://evil.test now.').join()).toMatch(/link or markup/);
  expect(complaintsAbout('This is all in plain English', 'Thrown in stoneware', 'line', 'ja').join()).toMatch(/not written in the script/);
});

test('numbers are read with the separators people use', () => {
  expect(numbersIn('1.250,5 and 1,250.5 and 12.5 and ١٢٫٥')).toEqual(['1250.5', '1250.5', '12.5', '12.5']);
});
