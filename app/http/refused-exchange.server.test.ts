/** Tests that an outage of Shopify is not called a lost access, and a lost access not an outage. */
import { expect, test } from 'vitest';
import { refusedExchange } from '#app/http/refused-exchange.server.ts';

const SHOP = 'lumen-and-clay.myshopify.com';
const asked = (claims: object) =>
  new Request('https://vitrine.example/app/tasks', {
    headers: { authorization: `Bearer x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x` },
  });
const codeOf = async (
  known: { uninstalledAt: Date | null } | null,
  claims: object = { dest: `https://${SHOP}` },
) =>
  (
    await refusedExchange(asked(claims), {
      find: (domain) => Promise.resolve(domain === SHOP ? known : null),
    })
  ).code;

test('of a shop that has the app installed, Shopify is away', async () => {
  expect(await codeOf({ uninstalledAt: null })).toBe('SIGN_IN_NOT_CONFIRMED');
});

test('of a shop that has left, or that nobody knows, the access is lost', async () => {
  expect(await codeOf({ uninstalledAt: new Date() })).toBe('SHOP_UNAUTHORIZED');
  expect(await codeOf(null)).toBe('SHOP_UNAUTHORIZED');
  expect(await codeOf({ uninstalledAt: null }, { dest: 7 })).toBe('SHOP_UNAUTHORIZED');
  expect(await codeOf({ uninstalledAt: null }, [])).toBe('SHOP_UNAUTHORIZED');
});
