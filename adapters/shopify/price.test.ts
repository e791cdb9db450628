/** Shows which price a product is shown with, and when a reduction is true of it. */
import { expect, test } from 'vitest';
import { shownPrice, shownRange, type VariantPrice } from '#adapters/shopify/price.ts';

const at = (price: string, compareAtPrice: string | null = null): VariantPrice => ({ price, compareAtPrice });
const shown = (...variants: VariantPrice[]) => {
  const { price, compareAtPrice, priceFrom = false } = shownPrice(variants, 'EUR');
  return [price?.amount ?? null, compareAtPrice?.amount ?? null, priceFrom];
};

test.each([
  ['one variant', [at('24.00')], ['24.00', null, false]],
  ['one that is reduced', [at('24.00', '28.00')], ['24.00', '28.00', false]],
  ['a price before that is not higher', [at('24.00', '24.00')], ['24.00', null, false]],
  ['several at one price', [at('24.00'), at('24.00')], ['24.00', null, false]],
  ['several prices', [at('26.00'), at('24.00')], ['24.00', null, true]],
  ['only the lowest reduced', [at('24.00', '28.00'), at('26.00')], ['24.00', null, true]],
  ['all reduced', [at('26.00', '30.00'), at('24.00', '28.00')], ['24.00', '28.00', true]],
  ['one price, one reduced', [at('24.00', '28.00'), at('24.00')], ['24.00', null, false]],
  ['one price, all reduced', [at('24.00', '30.00'), at('24.00', '28.00')], ['24.00', '28.00', false]],
  ['nothing for a price', [at('0.00')], [null, null, false]],
  ['nothing for a price, and one before', [at('0.00', '20.00')], [null, null, false]],
  ['one of several for nothing', [at('0.00'), at('24.00')], ['24.00', null, false]],
  ['amounts as numbers, not as text', [at('9.50'), at('100.00')], ['9.50', null, true]],
  ['no variant', [], [null, null, false]],
  ['what is no amount', [at('free')], [null, null, false]],
])('%s', (_, variants, expected) => expect(shown(...variants)).toEqual(expected));

test('without a currency there is no price', () =>
  expect(shownPrice([at('24.00')], null)).toEqual({ price: null, compareAtPrice: null }));

test('of a range only the lowest price is known, and no reduction', () => {
  expect(shownRange('24.0', '30.0', 'EUR')).toEqual({
    price: { amount: '24.0', currencyCode: 'EUR' },
    compareAtPrice: null,
    priceFrom: true,
  });
  expect(shownRange('24.0', '24.0', 'EUR')).not.toHaveProperty('priceFrom');
  expect(shownRange('0.0', '24.0', 'EUR').price).toBeNull();
});
