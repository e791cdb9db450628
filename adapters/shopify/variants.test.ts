/** Shows what of a product's variants is kept, and which option values a picture stands for. */
import { expect, test } from 'vitest';
import { MAX_VARIANTS, shownValues, variantsOf, type StoreVariant } from '#adapters/shopify/variants.ts';

const variant = (values: string[], over: Partial<StoreVariant> = {}): StoreVariant => ({
  title: values.join(' / '),
  values,
  price: '24.00',
  compareAtPrice: null,
  available: true,
  picture: null,
  ...over,
});

test('each variant has its name, its price and the one before it', () => {
  expect(
    variantsOf(
      [
        variant(['Oat', 'S'], { price: '20.00', compareAtPrice: '25.00' }),
        variant(['Sage', 'S'], { price: '0.00', compareAtPrice: '', available: false }),
      ],
      'EUR',
    ),
  ).toEqual([
    {
      title: 'Oat / S',
      values: ['Oat', 'S'],
      price: { amount: '20.00', currencyCode: 'EUR' },
      compareAtPrice: { amount: '25.00', currencyCode: 'EUR' },
      available: true,
    },
    { title: 'Sage / S', values: ['Sage', 'S'], price: null, compareAtPrice: null, available: false },
  ]);
});

test('a product without options has none, and no product more than a hundred', () => {
  expect(variantsOf([variant(['Default Title'])], 'EUR')).toEqual([]);
  expect(variantsOf([variant([])], 'EUR')).toEqual([]);
  const many = Array.from({ length: 250 }, (_, index) => variant([`No. ${index}`]));
  expect(variantsOf(many, 'EUR')).toHaveLength(MAX_VARIANTS);
});

test('a picture shows the values that tell its variants from the others', () => {
  const valuesIn = shownValues([
    variant(['Oat', 'S'], { picture: 'oat' }),
    variant(['Oat', 'L'], { picture: 'oat' }),
    variant(['Sage', 'S'], { picture: 'greens' }),
    variant(['Moss', 'S'], { picture: 'greens' }),
    variant(['Moss', 'L'], { picture: 'greens' }),
    variant(['Night', 'L'], { picture: 'night-large' }),
  ]);
  expect(valuesIn('oat')).toEqual(['Oat']);
  expect(valuesIn('greens')).toEqual(['Sage', 'Moss']);
  expect(valuesIn('night-large')).toEqual(['Night', 'L']);
  expect(valuesIn('another')).toEqual([]);
});

test('a picture that all variants share shows none of them', () =>
  expect(
    shownValues([variant(['Oat'], { picture: 'all' }), variant(['Sage'], { picture: 'all' })])('all'),
  ).toEqual([]));

test('pictures with one address are compared once, and one that shows very many values shows none', () => {
  const many = Array.from({ length: 400 }, (_, index) => variant([`No. ${index}`], { picture: 'half' }));
  const valuesIn = shownValues([...many, variant(['Oat'], { picture: 'oat' })]);
  expect(valuesIn('oat')).toBe(valuesIn('oat'));
  expect(valuesIn('half')).toEqual([]);
});
