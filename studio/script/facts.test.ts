/** Tests what is said of prices and ratings, and what never is. */
import { expect, test } from 'vitest';
import type { ProductFacts } from '#studio/product/product.ts';
import { factLines } from '#studio/script/facts.ts';

const product = (changes: Partial<ProductFacts>): ProductFacts => ({
  id: null,
  handle: 'mug',
  url: null,
  shop: { name: 'Kiln', domain: 'kiln.example', currencyCode: 'EUR', own: true },
  title: 'Mug',
  copy: [],
  vendor: '',
  productType: '',
  tags: [],
  options: [],
  price: null,
  compareAtPrice: null,
  language: 'en',
  languages: ['en'],
  ...changes,
});
const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
const said = (changes: Partial<ProductFacts>, language = 'en') =>
  factLines(product(changes), language).map(({ text }) => text);

test('a price, the lowest of several, and a saving', () => {
  expect(said({ price: eur('24.00') })).toEqual(['For €24.']);
  expect(said({ price: eur('24.50'), priceFrom: true })).toEqual(['From €24.50.']);
  expect(said({ price: eur('24.00'), compareAtPrice: eur('30.00') })[0]).toBe('Now €24 instead of €30.');
  expect(said({ price: eur('24.00') }, 'de')).toEqual(['Für 24\u00a0€.']);
});

test('nothing costs nothing, and a saving of one variant is not all variants’', () => {
  expect(said({ price: eur('0.00') })).toEqual([]);
  expect(said({ price: eur('24.00'), priceFrom: true, compareAtPrice: eur('30.00') })).toEqual(['From €24.']);
});

test('a rating is never rounded up, and only a good one of several customers is told', () => {
  expect(said({ rating: { value: 4.79, scale: 5, count: 1312 } })).toEqual([
    'Rated 4.7 out of 5 by 1,312 customers.',
  ]);
  expect(said({ rating: { value: 4.9, scale: 5, count: 4 } })).toEqual([]);
  expect(said({ rating: { value: 3.9, scale: 5, count: 400 } })).toEqual([]);
});

test('a language without words for it says nothing', () => {
  expect(said({ price: eur('24.00') }, 'tlh')).toEqual([]);
});
