/**
 * Runs the worker's jobs that touch a bill: usage that is sent, bills that are settled, the report when they
 * do not agree, and the webhooks that request it.
 */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { noBilling } from '#adapters/shopify/no-billing.ts';
import { openLog } from '#adapters/telemetry/log.ts';
import { packBought } from '#studio/points/entry.ts';
import { findDrift } from '#studio/points/find-drift.ts';
import { AppError } from '#studio/shared/errors.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';
import { openBill, usd, type Bill } from '#tests/points/open-bill.ts';
import { handleWebhookJob } from '#workers/jobs/handle-webhook.ts';
import { billUsageJob, reconcile as reconcileOf } from '#workers/jobs/settle-bill.ts';
import { runJob } from '#tests/run-job.ts';

type Services = Parameters<typeof reconcileOf>[0] &
  Pick<WorkerServices, 'stillInstalled' | 'forget' | 'clipPortsFor' | 'clock'>;

let opened: TestDatabase;
let bill: Bill;
let services: Services;
let said: unknown[][];

beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  bill = await openBill(opened);
  said = [];
  const log = openLog('test', 'silent');
  log.error = (...words: unknown[]) => void said.push(words);
  services = {
    database: opened.database,
    log,
    clock: systemClock,
    billingFor: () => Promise.resolve(bill.billing),
    stillInstalled: () => Promise.resolve(true),
    forget: () => Promise.resolve(),
    clipPortsFor: () => Promise.reject(new Error('No bill needs a studio.')),
  };
});
afterEach(() => bill.close());

const reconcile = () => reconcileOf(services, bill.shop);
const billUsage = (id: string) => runJob(billUsageJob, services, { shop: bill.shop, subjectId: id });
const drift = async () => await findDrift(bill);
const agreed = { ok: true, value: [] };
const usage = async () =>
  (await bill.store.usage(['due', 'sending', 'sent', 'refused']))[0] ?? expect.fail('there is no usage');
async function hear(id: string, topic: string) {
  await opened.database.webhooks.accept({ shop: bill.shop, id: `${bill.shop} ${id}`, topic, payload: {} });
  return runJob(handleWebhookJob, services, { shop: bill.shop, subjectId: `${bill.shop} ${id}` });
}
async function subscribe(): Promise<void> {
  await bill.agree();
  await reconcile();
}

it('usage is on the bill once, however often its job is done; another’s is left alone', async () => {
  await subscribe();
  for (const id of ['x', 'y']) await bill.spend(id, 100);
  const { entryId: id } = await usage();
  for (let times = 0; times < 3; times++) await billUsage(id);
  await Promise.all([1, 2, 3].map(() => billUsage(id)));
  expect([bill.records().map(({ key }) => key), await drift()]).toEqual([[id], agreed]);
});

it('usage whose answer is lost is left to the next settlement of the bill', async () => {
  await subscribe();
  await bill.spend('x', 200);
  bill.devstore.inject({ match: 'RecordUsage', times: 1, fault: { kind: 'cut', effect: true } });
  const { entryId: id } = await usage();
  await billUsage(id);
  await billUsage(id);
  expect(await bill.states()).toEqual(['sending']);
  await reconcile();
  expect([await bill.states(), bill.records().length, said, await drift()]).toEqual([
    ['sent'],
    1,
    [],
    agreed,
  ]);
});

it('a disagreement is logged as an error, with the shop and what it is', async () => {
  await subscribe();
  const record = await bill.billing.recordUsage({
    lineItemId: (await bill.store.plan())?.usage?.lineItemId ?? '',
    price: usd(100),
    description: 'by hand',
    idempotencyKey: 'by hand',
  });
  await reconcile();
  expect(said).toEqual([
    [
      {
        shop: bill.shop,
        drift: [
          `The usage record ${record.ok ? record.value.id : ''} was billed, and nothing stands behind it.`,
        ],
      },
      'the ledger and the bill do not agree',
    ],
  ]);
});

it('where nothing is for sale any more, earlier packs are no drift', async () => {
  await bill.ledger.add(packBought('gid://shopify/AppPurchaseOneTime/1', 400));
  services = { ...services, billingFor: () => Promise.resolve(noBilling()) };
  await reconcile();
  expect(said).toEqual([]);
});

it.each([
  'app_subscriptions/update',
  'app_subscriptions/approaching_capped_amount',
  'app_purchases_one_time/update',
])('%s has Shopify asked, twice as well as once, and hours late', async (topic) => {
  await bill.agree();
  await hear('first', topic);
  await hear('first', topic);
  await hear('second', topic);
  expect([await bill.balance(), await drift()]).toEqual([60, agreed]);
  await bill.spend('x', 100);
  await bill.agree();
  // From before the plan was changed.
  await hear('late', topic);
  expect([
    await bill.states(),
    bill.records().map(({ subscription }) => subscription),
    await drift(),
  ]).toEqual([['sent'], [2], agreed]);
});

it('an uninstall that is reported after the app was installed again ends the plan: Shopify says so nowhere else', async () => {
  await subscribe();
  expect((await bill.ledger.balance()).usageCapacity).not.toBeNull();
  const reserved = await bill.reserve('under way', 200);
  expect(reserved.ok).toBe(true);
  // As Shopify does with the app.
  for (const charge of bill.devstore.store.billing.charges)
    Object.assign(charge, { status: 'CANCELLED', currentPeriodEnd: null });
  await hear('late', 'app/uninstalled');
  expect([
    await opened.database.shops.find(bill.shop),
    await bill.store.plan(),
    (await bill.ledger.balance()).usageCapacity,
  ]).toMatchObject([{ uninstalledAt: null }, { renews: false }, null]);
  expect(await bill.ledger.settle(bill.subject('under way'))).toBe(false);
  expect([await bill.balance(), await drift()]).toEqual([60, agreed]);
});

it('an uninstall ends the plan at once: its usage that is not on the bill is dropped, and its points stay', async () => {
  await subscribe();
  await bill.spend('delivered', 200);
  const before = await bill.balance();
  expect(await bill.states()).toEqual(['due']);
  await opened.database.shops.uninstall(bill.shop);
  expect([
    await bill.states(),
    await bill.store.plan(),
    (await bill.ledger.balance()).usageCapacity,
    await bill.balance(),
  ]).toMatchObject([['dropped'], { renews: false, usage: null, pending: null }, null, before]);
});

it('bills are settled again while their usage waits, and every night', async () => {
  const orders = async () =>
    (await opened.sql.query(`select 1 from tasks where kind = 'reconcile-bill' and shop = $1`, [bill.shop]))
      .rowCount;
  await subscribe();
  await bill.spend('x', 200);
  await opened.database.sweeps.settleBills(false);
  expect(await orders()).toBe(0);
  await opened.sql.query(
    `update usage_charges set created_at = created_at - interval '3 minutes' where shop = $1`,
    [bill.shop],
  );
  await opened.database.sweeps.settleBills(false);
  expect(await orders()).toBe(1);
  await reconcile();
  await opened.sql.query(`update tasks set state = 'done' where shop = $1`, [bill.shop]);
  expect([await bill.states(), await drift()]).toEqual([['sent'], agreed]);
  await opened.database.sweeps.settleBills(false);
  expect(await orders()).toBe(1);
  await opened.database.sweeps.settleBills(true);
  expect(await orders()).toBe(2);
});

it('a shop that cannot be asked whether it took the app away keeps it until it can be', async () => {
  await subscribe();
  const away = new AppError('SHOPIFY_UNAVAILABLE', { reason: 'it answered with status 503' });
  services = { ...services, stillInstalled: () => Promise.reject(away) };
  await expect(hear('late', 'app/uninstalled')).rejects.toBe(away);
  expect([(await bill.store.plan())?.name, await drift()]).toEqual(['Starter', agreed]);
});

it('a change of the bill that cannot be asked for now stays to be done, and is done once it can be', async () => {
  await bill.agree();
  bill.devstore.inject({ match: 'admin', times: 200, fault: { kind: 'status', status: 503 } });
  expect(await hear('changed', 'app_subscriptions/update')).toMatchObject({
    kind: 'failed',
    error: { code: 'SHOPIFY_UNAVAILABLE' },
  });
  expect(await bill.store.plan()).toBeNull();
  expect(await opened.database.webhooks.take(bill.shop, `${bill.shop} changed`)).not.toBeNull();
  bill.devstore.store.faults.length = 0;
  expect(await hear('changed', 'app_subscriptions/update')).toMatchObject({ kind: 'done' });
  expect((await bill.store.plan())?.name).toBe('Starter');
  expect(await opened.database.webhooks.take(bill.shop, `${bill.shop} changed`)).toBeNull();
});

it('a change of the bill that Shopify refuses for good, as of a frozen store, is not requested again and again', async () => {
  await bill.agree();
  bill.devstore.inject({ match: 'admin', times: 200, fault: { kind: 'status', status: 402 } });
  expect(await hear('refused', 'app_subscriptions/update')).toMatchObject({ kind: 'done' });
  expect(await opened.database.webhooks.take(bill.shop, `${bill.shop} refused`)).toBeNull();
  expect(await bill.store.plan()).toBeNull();
  bill.devstore.store.faults.length = 0;
  await reconcile();
  expect([(await bill.store.plan())?.name, await drift()]).toEqual(['Starter', agreed]);
});
