/** Tests one-time purchases as the app asks for them and reads them. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { BillingClient, euros } from '#devstore/testing/billing-client.ts';

let store: BillingClient;
beforeEach(async () => {
  store = new BillingClient(await startDevstore());
});
afterEach(() => store.devstore.close());

it('is PENDING, with a page on this machine that asks for it, until the merchant approves', async () => {
  const asked = await store.buy();
  expect(asked).toMatchObject({ status: 'PENDING', userErrors: [], errors: [] });
  expect(asked.confirmationUrl).toMatch(
    new RegExp(
      `^${store.devstore.origin}/admin/charges/\\d+/${asked.id.split('/').at(-1)}/ApplicationCharge/confirm_application_charge\\?signature=[0-9a-f]{32}$`,
    ),
  );
  await store.decide(asked.confirmationUrl, 'approve');
  expect((await store.installation()).oneTimePurchases.nodes).toMatchObject([
    {
      id: asked.id,
      name: '100 points',
      status: 'ACTIVE',
      test: true,
      price: { amount: '12.5', currencyCode: 'EUR' },
    },
  ]);
});

it('costs 0.50 at least, in the currency that the shop pays its bill in', async () => {
  expect((await store.buy({ price: euros('0.50') })).userErrors).toEqual([]);
  expect((await store.buy({ price: euros('0.49') })).userErrors).toEqual([
    { field: null, message: 'Validation failed: Price must be greater than or equal to 0.5' },
  ]);
  expect((await store.buy({ price: { amount: '5', currencyCode: 'GBP' } })).userErrors).toEqual([
    { field: ['price'], message: 'Currency code must be EUR' },
  ]);
  expect((await store.buy({ name: ' ' })).userErrors).toEqual([
    { field: ['name'], message: "Name can't be blank" },
  ]);
  expect(store.devstore.store.billing.charges).toHaveLength(1);
});

it('is refused as malformed with an amount that is no decimal, and with half an address', async () => {
  expect((await store.buy({ price: euros('a lot') })).errors[0]?.message).toBe("invalid decimal 'a lot'");
  expect((await store.buy({ price: euros(0.1 + 0.7) })).errors[0]?.message).toMatch('finer than a hundredth');
  expect((await store.buy({ returnUrl: '/app/points' })).errors[0]?.message).toBe(
    "Invalid url '/app/points', missing scheme",
  );
});

it('is no test unless the app says so', async () => {
  await store.buy({ test: null });
  expect((await store.installation()).oneTimePurchases.nodes[0]?.test).toBe(false);
});

it('is a node by its id, and in the newest-first order that the list requests', async () => {
  const [first, second] = [await store.buy(), await store.buy({ name: '500 points' })];
  const query =
    'query Node($id: ID!) { node(id: $id) { __typename id ... on AppPurchaseOneTime { name status test createdAt price { amount } } } }';
  expect((await store.ask(query, { id: second.id })).data).toMatchObject({
    node: {
      __typename: 'AppPurchaseOneTime',
      id: second.id,
      name: '500 points',
      status: 'PENDING',
      price: { amount: '12.5' },
    },
  });
  expect((await store.ask(query, { id: 'gid://shopify/AppPurchaseOneTime/1' })).data).toEqual({ node: null });
  expect((await store.installation()).oneTimePurchases.nodes.map(({ id }) => id)).toEqual([
    second.id,
    first.id,
  ]);
});

it('fails as a test wants it to', async () => {
  store.fault('appPurchaseOneTimeCreate', { kind: 'userErrors', message: 'Not today', code: 'INVALID' });
  expect((await store.buy()).userErrors).toEqual([{ field: ['price'], message: 'Not today' }]);
  store.fault('Buy', { kind: 'cut', effect: true });
  await expect(store.buy()).rejects.toThrow();
  expect(store.devstore.store.billing.charges).toHaveLength(1);
});
