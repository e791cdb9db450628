/** Tests that only an explicit refusal counts as a refusal of our token. */
import { expect, test } from 'vitest';
import type { Admin } from '#adapters/shopify/admin.ts';
import { shopTakes } from '#adapters/shopify/shop-takes.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err } from '#studio/shared/result.ts';

const refusing = (error: AppError): Admin => ({
  shop: 'a.myshopify.com',
  run: () => Promise.resolve(err(error)),
});

test('a shop that refuses the token says so', async () => {
  expect(await shopTakes(refusing(new AppError('SHOP_UNAUTHORIZED')))).toBe(false);
});

test('a token that may do less than we ask is taken all the same', async () => {
  expect(await shopTakes(refusing(new AppError('SCOPES_MISSING', { scopes: 'read_products' })))).toBe(true);
});

test.each([
  new AppError('SHOPIFY_UNAVAILABLE', { reason: 'it answered with status 503' }),
  new AppError('SHOPIFY_REFUSED', { reason: 'the store is frozen or closed.' }),
  new AppError('SHOPIFY_THROTTLED', { seconds: 60 }),
])('$code says nothing of the token', async (error) => {
  await expect(shopTakes(refusing(error))).rejects.toBe(error);
});
