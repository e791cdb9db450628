/** Asks for clips of products with and without pictures, of the merchant's own store and of another's. */
import { expect, test } from 'vitest';
import { checkProductUse } from '#studio/clip/check-product-use.ts';

const OWN = { name: 'Kiln & Cloth', domain: 'kiln.example', currencyCode: 'EUR', own: true };
const OTHER = { name: 'Other', domain: 'other.example', currencyCode: 'USD', own: false };
const answerOf = (...[asked]: Parameters<typeof checkProductUse>): string => {
  const checked = checkProductUse(asked);
  return checked.ok ? 'ok' : checked.error.code;
};

test('a product without a picture is refused; one picture of the merchant’s is enough', () => {
  expect([0, 1].map((pictures) => answerOf({ shop: OWN, pictures, rightsConfirmedFor: null }))).toEqual([
    'NO_PICTURES',
    'ok',
  ]);
});

test('another store’s product needs the rights confirmed for that very store', () => {
  expect(
    [null, 'kiln.example', 'other.example'].map((rightsConfirmedFor) =>
      answerOf({ shop: OTHER, pictures: 1, rightsConfirmedFor }),
    ),
  ).toEqual(['BAD_INPUT', 'BAD_INPUT', 'ok']);
});
