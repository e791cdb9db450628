/** Tests that the checks which share no code with the writer find what they are for. */
import { expect, test } from 'vitest';
import { sampleProduct } from '#studio/script/testing/sample-product.ts';
import type { Script } from '#studio/script/script.ts';
import { untruthsOf } from '#tests/script/plain-truths.ts';

const product = sampleProduct([], {
  title: 'Oak Lamp',
  copy: [{ kind: 'paragraph', text: 'It dims with a touch (and remembers). The base is heavy.' }],
  options: [{ name: 'Color', values: ['Oat', 'Sage'] }],
  price: { amount: '24.00', currencyCode: 'EUR' },
});
const script = (...texts: string[]): Script => ({
  language: 'en',
  writer: 'extractive',
  notes: [],
  lines: texts.map((text, index) => ({
    id: String(index),
    role: index === 0 ? 'hook' : 'line',
    text,
    evidence: text,
    pictureIndex: null,
  })),
});

test('what stands in the product is true', () => {
  expect(
    untruthsOf(script('Oak Lamp.', 'The base is heavy.', 'Color: Oat and Sage.', 'For €24.'), product, 15),
  ).toEqual([]);
});

test.each([
  ['The base is light.', 'Stands nowhere'],
  ['For €25.', 'Stands nowhere'],
  ['It dims with a touch (and remembers.', 'A bracket is torn'],
  ['The base is heavy, see www.lamp.example.', 'Dirt is said'],
  ['Oak lamp!', 'Two lines say the same'],
  ['…', 'Nothing is said'],
])('“%s” is found: %s', (text, fault) => {
  expect(untruthsOf(script('Oak Lamp.', text), product, 15).join()).toContain(fault);
});
