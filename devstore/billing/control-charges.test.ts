/** Tests that charges can be seen, aged and decided without a browser. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { BillingClient, euros, recurring, usage } from '#devstore/testing/billing-client.ts';

let store: BillingClient;
beforeEach(async () => {
  store = new BillingClient(await startDevstore());
});
afterEach(() => store.devstore.close());

const numberOf = (id: string) => Number(id.split('/').at(-1));

it('lists every charge, with the page that asks for it', async () => {
  const [purchase, subscription] = [await store.buy(), await store.subscribed([usage('20')])];
  await store.use(subscription.lineItems[0]!.id, '1.5', 'export-1');
  expect(await store.control('GET', 'charges')).toMatchObject({
    status: 200,
    body: {
      charges: [
        {
          kind: 'purchase',
          id: purchase.id,
          chargeId: numberOf(purchase.id),
          status: 'PENDING',
          test: true,
          price: euros('12.5'),
          confirmationUrl: purchase.confirmationUrl,
        },
        {
          kind: 'subscription',
          id: subscription.id,
          status: 'ACTIVE',
          confirmationUrl: null,
          capRaise: null,
          lineItems: [
            {
              kind: 'usage',
              cappedAmount: euros('20.0'),
              balanceUsed: euros('1.5'),
              usageRecords: [{ idempotencyKey: 'export-1', price: euros('1.5') }],
            },
          ],
        },
      ],
    },
  });
});

it('accepts and declines by id or number, and says where the merchant is sent', async () => {
  const [one, other] = [await store.buy(), await store.buy()];
  expect(await store.control('POST', 'charges/accept', { id: one.id })).toMatchObject({
    status: 200,
    body: {
      location: `https://app.example/app/points?from=billing&charge_id=${numberOf(one.id)}`,
      charge: { status: 'ACTIVE' },
    },
  });
  expect(await store.control('POST', 'charges/decline', { id: numberOf(other.id) })).toMatchObject({
    status: 200,
    body: { location: '/admin/apps/vitrine', charge: { status: 'DECLINED' } },
  });
  expect(await store.control('POST', 'charges/accept', { id: other.id })).toMatchObject({
    status: 409,
    body: { message: expect.stringContaining('DECLINED') as string },
  });
  expect((await store.control('POST', 'charges/accept', { id: 1 })).status).toBe(404);
  expect((await store.control('POST', 'charges/accept', {})).status).toBe(422);
});

it('accepts the higher cap that an active subscription asks for', async () => {
  const { id, lineItems } = await store.subscribed([usage('20')]);
  await store.raise(lineItems[0]!.id, euros('50'));
  expect(await store.control('POST', 'charges/accept', { id })).toMatchObject({
    status: 200,
    body: {
      charge: {
        status: 'ACTIVE',
        lineItems: [{ cappedAmount: euros('50.0') }],
        capRaise: { status: 'ACTIVE' },
      },
    },
  });
});

it('makes what is pending older by hours, or one charge alone', async () => {
  const [one, other] = [await store.buy(), await store.buy()];
  const statuses = async () =>
    (await store.installation()).oneTimePurchases.nodes.map(({ status }) => status);
  await store.control('POST', 'charges/age', { hours: 47 });
  expect(await statuses()).toEqual(['PENDING', 'PENDING']);
  expect(await store.control('POST', 'charges/age', { hours: 1, id: one.id })).toMatchObject({
    status: 200,
    body: { charges: [{ id: one.id, status: 'EXPIRED', confirmationUrl: null }] },
  });
  expect((await store.installation()).oneTimePurchases.nodes.find(({ id }) => id === other.id)?.status).toBe(
    'PENDING',
  );
  expect((await store.control('POST', 'charges/age', { hours: -1 })).status).toBe(422);
  expect(
    (await store.control('POST', 'charges/age', { hours: 1, id: 'gid://shopify/AppSubscription/1' })).status,
  ).toBe(404);
});

it('shows a change that waits for the next cycle at once, as developers have seen it', async () => {
  await store.control('POST', 'charges/deferral', { shown: 'at once' });
  const first = await store.subscribed([recurring('29')]);
  const second = await store.subscribe([recurring('9')], {
    replacementBehavior: 'APPLY_ON_NEXT_BILLING_CYCLE',
  });
  expect(await (await fetch(second.confirmationUrl)).text()).toContain('when the current period is over');
  await store.decide(second.confirmationUrl, 'approve');
  expect((await store.installation()).allSubscriptions.nodes).toEqual([
    { id: first.id, status: 'CANCELLED' },
    { id: second.id, status: 'ACTIVE' },
  ]);
  expect((await store.control('POST', 'charges/deferral', { shown: 'never' })).status).toBe(422);
});

it('freezes a subscription, which then bills nothing and is renewed by nobody, and thaws it', async () => {
  const { id, lineItems } = await store.subscribed([usage('20')]);
  const end = (await store.installation()).activeSubscriptions[0]?.currentPeriodEnd ?? '';
  expect(await store.control('POST', 'charges/freeze', { id })).toMatchObject({
    status: 200,
    body: { charge: { status: 'FROZEN' } },
  });
  expect((await store.control('POST', 'charges/freeze', { id })).status).toBe(409);
  expect((await store.installation()).activeSubscriptions).toEqual([]);
  expect((await store.use(lineItems[0]!.id, '1')).userErrors).toMatchObject([
    { message: 'Subscription is not active' },
  ]);
  store.devstore.set({ advanceSeconds: 40 * 24 * 3600 });
  expect((await store.installation()).allSubscriptions.nodes).toEqual([{ id, status: 'FROZEN' }]);
  expect((await store.control('POST', 'charges/thaw', { id })).status).toBe(200);
  expect(
    Date.parse((await store.installation()).activeSubscriptions[0]?.currentPeriodEnd ?? '') - Date.parse(end),
  ).toBe(30 * 24 * 3600 * 1000);
});

it('sets the spending limit for the merchant, and never below what was used', async () => {
  const { id, lineItems } = await store.subscribed([usage('20')]);
  await store.use(lineItems[0]!.id, '15');
  const cap = async () =>
    (await store.installation()).activeSubscriptions[0]?.lineItems[0]?.plan.pricingDetails.cappedAmount
      .amount;
  expect([
    (await store.control('POST', 'charges/limit', { id, amount: '100.00' })).status,
    await cap(),
  ]).toEqual([200, '100.0']);
  expect([(await store.control('POST', 'charges/limit', { id, amount: '15' })).status, await cap()]).toEqual([
    200,
    '15.0',
  ]);
  expect([
    (await store.control('POST', 'charges/limit', { id, amount: '14.99' })).status,
    await cap(),
  ]).toEqual([409, '15.0']);
  expect((await store.control('POST', 'charges/limit', { id, amount: '-1' })).status).toBe(422);
});

it('starts the next period: nothing used, thirty days more', async () => {
  expect((await store.control('POST', 'charges/advance', {})).status).toBe(409);
  const { id, lineItems } = await store.subscribed([usage('20')]);
  await store.use(lineItems[0]!.id, '20');
  const [before] = (await store.installation()).activeSubscriptions;
  await store.control('POST', 'charges/advance', { id });
  const [after] = (await store.installation()).activeSubscriptions;
  expect(Date.parse(after?.currentPeriodEnd ?? '') - Date.parse(before?.currentPeriodEnd ?? '')).toBe(
    30 * 24 * 3600 * 1000,
  );
  expect(after?.lineItems[0]?.plan.pricingDetails.balanceUsed.amount).toBe('0.0');
  expect((await store.use(lineItems[0]!.id, '20')).userErrors).toEqual([]);
});
