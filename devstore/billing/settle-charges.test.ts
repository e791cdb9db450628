/** Tests how charges change over time, by the store's clock. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { BillingClient, euros, usage } from '#devstore/testing/billing-client.ts';

const DAY_SECONDS = 24 * 3600;

let store: BillingClient;
beforeEach(async () => {
  store = new BillingClient(await startDevstore({ now: () => Date.UTC(2026, 10, 1) }));
});
afterEach(() => store.devstore.close());

it('a charge that is not accepted within two days is EXPIRED, and can’t be accepted any more', async () => {
  const [purchase, subscription] = [await store.buy(), await store.subscribe()];
  store.devstore.set({ advanceSeconds: 2 * DAY_SECONDS - 1 });
  expect((await store.installation()).oneTimePurchases.nodes[0]?.status).toBe('PENDING');
  store.devstore.set({ advanceSeconds: 1 });
  const { oneTimePurchases, allSubscriptions } = await store.installation();
  expect([oneTimePurchases.nodes[0]?.status, allSubscriptions.nodes[0]?.status]).toEqual([
    'EXPIRED',
    'EXPIRED',
  ]);
  for (const { confirmationUrl } of [purchase, subscription]) {
    const answer = await store.decide(confirmationUrl, 'approve');
    expect([answer.status, await answer.text()]).toEqual([
      409,
      expect.stringContaining('not approved within two days'),
    ]);
  }
});

it('a higher cap that is not accepted within two days is forgotten; its subscription continues', async () => {
  const { lineItems } = await store.subscribed([usage('20')]);
  const { confirmationUrl } = await store.raise(lineItems[0]!.id, euros('50'));
  store.devstore.set({ advanceSeconds: 2 * DAY_SECONDS });
  expect((await store.decide(confirmationUrl, 'approve')).status).toBe(409);
  expect(
    (await store.installation()).activeSubscriptions[0]?.lineItems[0]?.plan.pricingDetails.cappedAmount
      .amount,
  ).toBe('20.0');
});

it('an active charge stays, and its usage counts from nothing in each period', async () => {
  const { lineItems } = await store.subscribed([usage('20')]);
  await store.use(lineItems[0]!.id, '20', 'first');
  store.devstore.set({ advanceSeconds: 61 * DAY_SECONDS });
  const [active] = (await store.installation()).activeSubscriptions;
  expect(active).toMatchObject({ status: 'ACTIVE', currentPeriodEnd: '2027-01-30T00:00:00.000Z' });
  expect(active?.lineItems[0]?.plan.pricingDetails.balanceUsed.amount).toBe('0.0');
  expect((await store.use(lineItems[0]!.id, '20', 'second')).userErrors).toEqual([]);
  expect((await store.use(lineItems[0]!.id, '20', 'first')).userErrors).toEqual([]);
  expect((await store.installation()).activeSubscriptions[0]?.lineItems[0]?.usageRecords.nodes).toHaveLength(
    2,
  );
});
