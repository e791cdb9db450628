/** Tests that no request of a first visit comes before the installation. */
import { expect, test } from 'vitest';
import { openEnsureInstalled } from '#app/http/ensure-installed.server.ts';

const SHOP = { domain: 'new.myshopify.com', scopes: 'write_products' };

function openShops() {
  const rows = new Map<string, string>();
  const asked: string[] = [];
  return {
    rows,
    asked,
    find: (domain: string) => {
      asked.push(domain);
      const scopes = rows.get(domain);
      return Promise.resolve(scopes === undefined ? null : { domain, scopes, uninstalledAt: null });
    },
    install: ({ domain, scopes }: { domain: string; scopes: string }) => {
      rows.set(domain, scopes);
      return Promise.resolve();
    },
  };
}

test('a shop that is not there is installed first, and asked for no more', async () => {
  const shops = openShops();
  const ensureInstalled = openEnsureInstalled(shops);
  await Promise.all([ensureInstalled(SHOP), ensureInstalled(SHOP)]);
  expect([...shops.rows]).toEqual([[SHOP.domain, SHOP.scopes]]);
  shops.asked.length = 0;
  await ensureInstalled(SHOP);
  expect(shops.asked).toEqual([]);
});

test('an installed shop stays as it is; one whose installation fails is tried again', async () => {
  const shops = openShops();
  shops.rows.set(SHOP.domain, 'other');
  await openEnsureInstalled(shops)(SHOP);
  expect(shops.rows.get(SHOP.domain)).toBe('other');

  const broken = openShops();
  let fails = true;
  const ensureInstalled = openEnsureInstalled({
    ...broken,
    install: (shop) => (fails ? Promise.reject(new Error('away')) : broken.install(shop)),
  });
  await expect(ensureInstalled(SHOP)).rejects.toThrow('away');
  fails = false;
  await ensureInstalled(SHOP);
  expect(broken.rows.has(SHOP.domain)).toBe(true);
});
