/** Reads the newest products of the development store. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { openAdmin, type Admin } from '#adapters/shopify/admin.ts';
import { readNewestProducts } from '#adapters/shopify/newest-products.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import { OWN_SHOP, startDevstore, type Devstore } from '#devstore/devstore.ts';
import { given } from '#tests/given.ts';

let devstore: Devstore;
let web: Web;
let admin: Admin;
beforeAll(async () => {
  devstore = await startDevstore();
  web = openWeb({ devstoreOrigin: devstore.origin });
  admin = openAdmin({ web, clock: systemClock }, { shop: OWN_SHOP, accessToken: devstore.accessToken });
});
afterAll(async () => {
  await web.close();
  await devstore.close();
});
beforeEach(() => {
  devstore.store.faults.length = 0;
});

test('active products come newest first, as many as asked for, each with a small picture', async () => {
  const { products } = devstore.store;
  const newest = products
    .filter(({ status }) => status === 'ACTIVE')
    .toSorted((one, other) => other.createdAt - one.createdAt);
  const read = given(await readNewestProducts(admin, 3));
  expect(read.map(({ id, title }) => ({ id, title }))).toEqual(
    newest.slice(0, 3).map(({ id, title }) => ({ id, title })),
  );
  for (const { pictureUrl } of read) expect(pictureUrl).toMatch(/^https:.*240/);
  expect(given(await readNewestProducts(admin, 50))).toHaveLength(newest.length);
});

test('a product without a picture is there all the same', async () => {
  const [first] = given(await readNewestProducts(admin, 1));
  const product = devstore.store.products.find(({ id }) => id === first?.id);
  const media = product?.media.splice(0) ?? [];
  try {
    expect(given(await readNewestProducts(admin, 1))).toEqual([{ ...first, pictureUrl: null }]);
  } finally {
    product?.media.push(...media);
  }
});
