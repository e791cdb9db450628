/** Tests that usage is counted once a key, to the hundredth, and never beyond the cap. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { BillingClient, usage } from '#devstore/testing/billing-client.ts';

let store: BillingClient;
let item: string;
let subscription: string;
beforeEach(async () => {
  store = new BillingClient(await startDevstore());
  const asked = await store.subscribed([usage('20')]);
  subscription = asked.id;
  item = asked.lineItems[0]!.id;
});
afterEach(() => store.devstore.close());

const EXCEEDS = [{ field: null, message: 'Total price exceeds balance remaining' }];
const balance = async () =>
  (await store.installation()).activeSubscriptions[0]?.lineItems[0]?.plan.pricingDetails.balanceUsed.amount;

it('adds up exactly, up to the cap and not a hundredth beyond', async () => {
  for (let count = 0; count < 10; count++) await store.use(item, '0.1');
  expect(await balance()).toBe('1.0');
  expect((await store.use(item, '19.01')).userErrors).toEqual(EXCEEDS);
  expect(
    (await store.use(item, 19)).appUsageRecord?.subscriptionLineItem.plan.pricingDetails.balanceUsed.amount,
  ).toBe('20.0');
  expect((await store.use(item, '0.01')).userErrors).toEqual(EXCEEDS);
  expect(await balance()).toBe('20.0');
});

it('gives the same record for the same key, whatever is asked with it, and adds nothing', async () => {
  const first = await store.use(item, '3.25', 'export-1');
  const again = await store.use(item, '100', 'export-1', { description: '' });
  expect(again.userErrors).toEqual([]);
  expect(again.appUsageRecord?.id).toBe(first.appUsageRecord?.id);
  const [one, other] = await Promise.all([
    store.use(item, '1', 'export-2'),
    store.use(item, '1', 'export-2'),
  ]);
  expect(one.appUsageRecord?.id).toBe(other.appUsageRecord?.id);
  expect(await balance()).toBe('4.25');
  await store.cancel(subscription);
  expect((await store.use(item, '3.25', 'export-1')).appUsageRecord?.id).toBe(first.appUsageRecord?.id);
});

it('lists what was used, and shows each as a node', async () => {
  await store.use(item, '1', null);
  const { appUsageRecord } = await store.use(item, '2', 'export-2');
  expect((await store.installation()).activeSubscriptions[0]?.lineItems[0]?.usageRecords.nodes).toMatchObject(
    [
      { id: appUsageRecord?.id, price: { amount: '2.0' }, idempotencyKey: 'export-2' },
      { price: { amount: '1.0' }, idempotencyKey: null },
    ],
  );
  const { data } = await store.ask(
    'query Node($id: ID!) { node(id: $id) { ... on AppUsageRecord { description price { amount } } } }',
    { id: appUsageRecord?.id },
  );
  expect(data).toEqual({ node: { description: 'One export', price: { amount: '2.0' } } });
});

it('takes keys of up to 255 characters', async () => {
  expect((await store.use(item, '1', 'k'.repeat(255))).userErrors).toEqual([]);
  expect((await store.use(item, '1', 'k'.repeat(256))).userErrors).toEqual([
    { field: ['idempotencyKey'], message: 'Idempotency key is too long (maximum is 255 characters)' },
  ]);
});

it('refuses usage without a description, a price or a plan, and of what is not active', async () => {
  const messageOf = async (id: string, amount: string, change: object = {}) =>
    (await store.use(id, amount, null, change)).userErrors[0]?.message;
  expect(await messageOf(item, '1', { description: ' ' })).toBe("Description can't be blank");
  expect(await messageOf(item, '0')).toBe('Price must be greater than 0');
  expect(await messageOf(item, '1', { price: { amount: '1', currencyCode: 'USD' } })).toBe(
    'Currency code must be EUR',
  );
  expect(await messageOf('gid://shopify/AppSubscriptionLineItem/1?v=1&index=0', '1')).toBe('Invalid id');
  await expect(store.use(subscription, '1')).rejects.toThrow(`Invalid id: ${subscription}`);
  const pending = await store.subscribe([usage('5')]);
  expect(await messageOf(pending.lineItems[0]!.id, '1')).toBe('Subscription is not active');
  await store.cancel(subscription);
  expect(await messageOf(item, '1')).toBe('Subscription is not active');
});

it('is counted when only the answer is lost, and once when it is asked again', async () => {
  store.fault('Use', { kind: 'cut', effect: true });
  await expect(store.use(item, '5', 'export-1')).rejects.toThrow();
  expect(await balance()).toBe('5.0');
  await store.use(item, '5', 'export-1');
  expect(await balance()).toBe('5.0');
});
