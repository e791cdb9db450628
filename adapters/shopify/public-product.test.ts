/** Tests that a page of a store, whatever it holds, gives no more than a store can have. */
import { expect, test } from 'vitest';
import { readAjaxProduct, readJsonProduct, withValues } from '#adapters/shopify/public-product.ts';

const BASE = 'https://shop.example';
const LONG = 'x'.repeat(100_000);
const many = <T>(make: (index: number) => T): T[] => Array.from({ length: 9_000 }, (_, index) => make(index));

test.each([
  [
    'ajax',
    readAjaxProduct(
      {
        id: 1,
        handle: 'mug',
        title: LONG,
        vendor: LONG,
        type: LONG,
        tags: many((index) => `${index} ${LONG.slice(0, 900)}`),
        options: [{ name: LONG, values: many(String) }],
        variants: many((id) => ({ id, option1: `${id}`, price: 1, featured_image: { src: '/a.jpg' } })),
        images: many(() => '/a.jpg'),
      },
      BASE,
    ),
  ],
  [
    'json',
    readJsonProduct(
      {
        product: {
          id: 1,
          handle: 'mug',
          title: LONG,
          vendor: LONG,
          product_type: LONG,
          tags: many((index) => `${index} ${LONG.slice(0, 900)}`),
          options: [{ name: LONG, values: many(String) }],
          variants: many((id) => ({ id, option1: `${id}`, price: '1.00', image_id: 1 })),
          images: many((id) => ({ id, src: '/a.jpg', alt: LONG })),
        },
      },
      BASE,
    ),
  ],
])('of too much the rest is not read (%s)', (_, product) => {
  if (product === null) throw new TypeError('It is a product.');
  expect(product.variants).toHaveLength(2_048);
  expect(product.pictures).toHaveLength(250);
  expect(product.tags).toHaveLength(250);
  for (const text of [product.title, product.vendor, product.productType, ...product.tags])
    expect(text.length).toBeLessThanOrEqual(500);
  for (const { alt } of product.pictures) expect(alt.length).toBeLessThanOrEqual(500);
  expect(withValues(product.pictures, product.variants)).toHaveLength(250);
});
