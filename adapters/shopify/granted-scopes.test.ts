/** Asks the development store what it grants, and counts what is missing. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { openAdmin } from '#adapters/shopify/admin.ts';
import { readGrantedScopes, scopesMissing } from '#adapters/shopify/granted-scopes.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import { startDevstore, type Devstore } from '#devstore/devstore.ts';

let devstore: Devstore;
let web: Web;
beforeAll(async () => {
  devstore = await startDevstore();
  web = openWeb({ devstoreOrigin: devstore.origin });
});
afterAll(async () => {
  await web.close();
  await devstore.close();
});

test('are read from the store as it has them now', async () => {
  const admin = openAdmin(
    { web, clock: systemClock },
    { shop: devstore.shop, accessToken: devstore.accessToken },
  );
  devstore.set({ scopes: ['write_products'] });
  expect(await readGrantedScopes(admin)).toEqual({ ok: true, value: ['write_products'] });
});

test.each([
  ['read_locales,write_products', '', ['read_locales', 'write_products']],
  ['read_locales,read_products,write_products', 'read_locales,write_products', []],
  ['read_products,write_products', 'read_products', ['write_products']],
  ['read_products', 'read_products,read_locales', []],
])('of %s, granted %j, misses %j', (needed, granted, missing) => {
  expect(scopesMissing(needed, granted)).toEqual(missing);
});
