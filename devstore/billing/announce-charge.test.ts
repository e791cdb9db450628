/** Tests the app's webhooks about its charges. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { BillingClient, euros, usage } from '#devstore/testing/billing-client.ts';
import { WebhookReceiver } from '#devstore/testing/webhook-receiver.ts';

let app: WebhookReceiver;
let store: BillingClient;
beforeEach(async () => {
  app = await WebhookReceiver.open();
  store = new BillingClient(await startDevstore({ app: app.app, now: () => Date.UTC(2026, 10, 1) }));
});
afterEach(async () => {
  await store.devstore.close();
  app.close();
});

const at = '2026-11-01T00:00:00.000Z';
const shop = () => store.devstore.store.shop.id;
/** The webhooks of a topic, in no certain order, once all that were sent have arrived. */
async function heard(topic: string): Promise<unknown[]> {
  await Promise.all([...store.devstore.store.background]);
  return app.received.filter((each) => each.topic === topic).map(({ body }) => Object.values(body)[0]);
}
const statuses = async (topic: string) =>
  (await heard(topic)).map((body) => (body as { status: string }).status).sort();

it('each status of a subscription, with what it costs', async () => {
  const { id } = await store.subscribe();
  expect(await heard('app_subscriptions/update')).toEqual([]);
  await store.control('POST', 'charges/accept', { id });
  expect(await heard('app_subscriptions/update')).toEqual([
    {
      admin_graphql_api_id: id,
      name: 'Studio',
      status: 'ACTIVE',
      admin_graphql_api_shop_id: shop(),
      created_at: at,
      updated_at: at,
      currency: 'EUR',
      capped_amount: '20.0',
      price: '29.00',
      interval: 'every_30_days',
      plan_handle: null,
    },
  ]);
  expect(app.received.map(({ body }) => Object.keys(body))).toEqual([['app_subscription']]);
  await store.subscribed([usage('5')]);
  expect(await statuses('app_subscriptions/update')).toEqual(['ACTIVE', 'ACTIVE', 'CANCELLED']);
});

it('each status of a one-time purchase', async () => {
  const [bought, declined] = [await store.buy(), await store.buy()];
  await store.buy();
  await store.decide(bought.confirmationUrl, 'approve');
  await store.decide(declined.confirmationUrl, 'decline');
  expect(await heard('app_purchases_one_time/update')).toContainEqual({
    admin_graphql_api_id: bought.id,
    name: '100 points',
    status: 'ACTIVE',
    admin_graphql_api_shop_id: shop(),
    created_at: at,
    updated_at: at,
  });
  store.devstore.set({ advanceSeconds: 2 * 24 * 3600 });
  expect(await statuses('app_purchases_one_time/update')).toEqual(['ACTIVE', 'DECLINED', 'EXPIRED']);
});

it('once a period and once a cap that 90 % are used', async () => {
  const { id, lineItems } = await store.subscribed([usage('20')]);
  const item = lineItems[0]!.id;
  const approaching = () => heard('app_subscriptions/approaching_capped_amount');
  await store.use(item, '17.99');
  expect(await approaching()).toEqual([]);
  await store.use(item, '0.01');
  await store.use(item, '1');
  expect(await approaching()).toEqual([
    {
      admin_graphql_api_id: id,
      name: 'Studio',
      balance_used: 18,
      capped_amount: '20.0',
      currency_code: 'EUR',
      admin_graphql_api_shop_id: shop(),
      created_at: at,
      updated_at: at,
    },
  ]);
  await store.decide((await store.raise(item, euros('30'))).confirmationUrl, 'approve');
  await store.use(item, '10');
  expect(await approaching()).toHaveLength(2);
  await store.control('POST', 'charges/advance', {});
  await store.use(item, '29.5');
  expect(await approaching()).toHaveLength(3);
});

it('a cap that was raised', async () => {
  const { lineItems } = await store.subscribed([usage('20')]);
  await store.decide((await store.raise(lineItems[0]!.id, euros('30'))).confirmationUrl, 'approve');
  expect(
    (await heard('app_subscriptions/update'))
      .map((body) => (body as { capped_amount: string }).capped_amount)
      .sort(),
  ).toEqual(['20.0', '30.0']);
});

it('that its charges end with it', async () => {
  const subscription = await store.subscribed();
  const pending = await store.buy();
  await store.decide((await store.buy()).confirmationUrl, 'approve');
  await store.get('/admin/__app/uninstall', { method: 'POST' });
  await vi.waitFor(() => expect(app.received.some(({ topic }) => topic === 'app/uninstalled')).toBe(true));
  const { allSubscriptions, oneTimePurchases } = await store.installation();
  expect(allSubscriptions.nodes).toEqual([{ id: subscription.id, status: 'CANCELLED' }]);
  expect(oneTimePurchases.nodes.map(({ status }) => status)).toEqual(['ACTIVE', 'EXPIRED']);
  expect((await store.decide(pending.confirmationUrl, 'approve')).status).toBe(409);
  expect(await statuses('app_subscriptions/update')).toEqual(['ACTIVE', 'CANCELLED']);
  expect(await statuses('app_purchases_one_time/update')).toEqual(['ACTIVE', 'EXPIRED']);
});
