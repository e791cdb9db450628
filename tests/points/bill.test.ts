/** Follows a shop's points and its bill together: a real PostgreSQL on one side, the development store's billing on the other, the merchant between them. */
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BOOKS } from '#adapters/database/books.ts';
import { openDatabase, type Database } from '#adapters/database/open-database.ts';
import { startTemporaryPostgres, type TemporaryServer } from '#adapters/database/testing/temporary-postgres.ts';
import { TEST_SEAL } from '#adapters/database/testing/test-seal.ts';
import { openAdmin } from '#adapters/shopify/admin.ts';
import { shopifyBilling } from '#adapters/shopify/billing.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import { fixedDecimal } from '#devstore/billing/money.ts';
import { startDevstore, type Devstore } from '#devstore/devstore.ts';
import { BillingClient } from '#devstore/testing/billing-client.ts';
import type { Subject } from '#studio/points/entry.ts';
import type { Billing } from '#studio/points/billing.ts';
import { parseOffers } from '#studio/points/offers.ts';
import { quote } from '#studio/points/quote.ts';
import { findDrift, sendUsage, settleBill, type BillPorts } from '#studio/points/settle-bill.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

const DAY = 24 * 3600_000;
const START = Date.UTC(2026, 10, 1);
const OFFERS = parseOffers({ currency: 'USD', packs: '100=12.00', plans: 'Starter:15=15.00,Studio:60=49.00', usagePerPoint: '0.12', usageCap: '1.00' });
const RETURN_URL = 'https://app.example/app/points/return';

let server: TemporaryServer;
let database: Database;
let sql: pg.Client;
let devstore: Devstore;
let web: Web;
let merchant: BillingClient;
let ports: BillPorts;
let now: number;
let shops = 0;
let shop: string;

beforeAll(async () => {
  server = await startTemporaryPostgres();
  database = await openDatabase({ url: server.url, home: tmpdir(), seal: TEST_SEAL, firstGrantQuarterPoints: 40 });
  sql = new pg.Client({ connectionString: server.url });
  await sql.connect();
}, 60_000);
afterAll(async () => {
  await sql.end();
  await database.close();
  await server.stop();
});
beforeEach(async () => {
  now = START;
  devstore = await startDevstore({ now: () => now });
  web = openWeb({ devstoreOrigin: devstore.origin });
  merchant = new BillingClient(devstore);
  const clock = { now: () => Date.now(), wait: (_: number, signal?: AbortSignal) => sleep(1, undefined, signal === undefined ? {} : { signal }) };
  const billing = shopifyBilling({ admin: openAdmin({ web, clock }, { shop: devstore.shop, accessToken: devstore.accessToken }), test: true });
  shop = `bill-${++shops}.myshopify.com`;
  await database.shops.install({ domain: shop, scopes: '' });
  const { ledger, billBook } = database.forShop(shop);
  ports = { billing, book: billBook, ledger };
});
afterEach(async () => {
  // Whatever was bought, refused or lost: the books add up.
  for (const [what, text] of Object.entries(BOOKS)) expect([what, (await sql.query(text)).rows]).toEqual([what, []]);
  await web.close();
  await devstore.close();
});

function given<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw result.error;
  return result.value;
}
const balance = async () => (await ports.ledger.balance()).quarterPoints;
const settle = async () => given(await settleBill(ports, { offers: OFFERS, now: new Date(now) }));
const drift = async () => given(await findDrift(ports));
const subject = (id: string): Subject => ({ kind: 'export', id: `${shop} ${id}` });
const reserve = (id: string, seconds: number) => ports.ledger.reserve(subject(id), quote([{ kind: 'export', seconds, clips: 1 }]));
const due = async () => sendUsage(ports, await ports.book.usage(['due', 'refused']));

async function offerPack(): Promise<{ id: string; confirmationUrl: string }> {
  const [pack] = OFFERS.packs;
  if (pack === undefined) throw new Error('Nothing is for sale.');
  const offer = given(await ports.billing.offerPack({ name: pack.name, price: pack.price, returnUrl: RETURN_URL }));
  await ports.book.offered({ id: offer.id, kind: 'pack', name: pack.name, quarterPoints: pack.quarterPoints, price: pack.price });
  return offer;
}
async function subscribe(name = 'Starter'): Promise<void> {
  const plan = OFFERS.plans.find((each) => each.name === name);
  if (plan === undefined || OFFERS.usage === null) throw new Error('There is no such plan.');
  const offer = given(await ports.billing.offerPlan({ name, price: plan.price, cap: OFFERS.usage.cap, terms: '$0.12 a point', returnUrl: RETURN_URL }));
  await ports.book.offered({ id: offer.id, kind: 'plan', name, quarterPoints: plan.includedQuarterPoints, price: plan.price });
  await merchant.decide(offer.confirmationUrl, 'approve');
  await settle();
}

describe('a pack', () => {
  it('adds its points once it was agreed to, however often the bill is looked at, and by however many', async () => {
    const { confirmationUrl } = await offerPack();
    await settle();
    expect(await balance()).toBe(40);
    await merchant.decide(confirmationUrl, 'approve');
    await Promise.all([settle(), settle(), settle()]);
    expect(await balance()).toBe(440);
    expect(await drift()).toEqual([]);
  });

  it('that is declined, or not decided within two days, adds nothing', async () => {
    const [declined, forgotten] = [await offerPack(), await offerPack()];
    await merchant.decide(declined.confirmationUrl, 'decline');
    now += 3 * DAY;
    await settle();
    expect(Object.fromEntries((await ports.book.charges()).map(({ id, status }) => [id, status]))).toEqual({ [declined.id]: 'declined', [forgotten.id]: 'expired' });
    expect(await balance()).toBe(40);
  });

  it('that was paid and not added, or added and not paid, is drift', async () => {
    const offer = given(await ports.billing.offerPack({ name: '100 points', price: { cents: 1200, currency: 'USD' }, returnUrl: RETURN_URL }));
    await merchant.decide(offer.confirmationUrl, 'approve');
    expect(await drift()).toEqual([`“100 points” (${offer.id}) was paid, and no points were added.`]);
  });
});

describe('a plan', () => {
  it('includes points once a period, and what is left of them ends with it; points that were bought or given stay', async () => {
    await subscribe();
    expect(await balance()).toBe(40 + 60);
    await settle();
    expect(await balance()).toBe(100);
    await reserve('one', 15);
    await ports.ledger.settle(subject('one'));
    now += 31 * DAY;
    await settle();
    // 45 of the 60 included were left: they end, the next 60 come; the first 40 stay.
    expect(await balance()).toBe(40 + 60);
    expect((await ports.ledger.entries()).slice(0, 2).map(({ reason, quarterPoints }) => [reason, quarterPoints])).toEqual([['plan', 60], ['period-over', -45]]);
  });

  it('bills what goes beyond when the work is delivered, once, under the entry’s own id, though the answer was lost', async () => {
    await subscribe();
    expect(given(await reserve('big', 110))).toBeUndefined();
    expect(await balance()).toBe(0);
    expect(await due()).toMatchObject({ ok: true });
    expect(merchantRecords()).toEqual([]);
    await ports.ledger.settle(subject('big'));
    devstore.inject({ match: 'RecordUsage', times: 1, fault: { kind: 'cut', effect: true } });
    await due();
    await due();
    const [usage] = await ports.book.usage(['sent']);
    expect(merchantRecords()).toEqual([{ key: usage?.entryId, amount: '0.30' }]);
    expect(await drift()).toEqual([]);
  });

  it('bills nothing for what was not delivered, and keeps no points for it', async () => {
    await subscribe();
    await reserve('fails', 110);
    await ports.ledger.release(subject('fails'), 'failed');
    expect(await balance()).toBe(100);
    await due();
    expect(merchantRecords()).toEqual([]);
    expect((await ports.book.usage(['dropped'])).map(({ quarterPoints }) => quarterPoints)).toEqual([10]);
  });

  it('ends at its cap: nothing starts beyond it, the merchant raises it, and it goes on', async () => {
    await subscribe();
    // 100 points by balance, and 33 quarter points for the cap’s dollar.
    expect(await reserve('too much', 134)).toMatchObject({ ok: false, error: { code: 'USAGE_CAP_REACHED', message: 'Your plan’s limit of $1.00 for points beyond those included is reached. Nothing was queued and nothing was charged. Raise the limit, or buy points.' } });
    expect(given(await reserve('just', 133))).toBeUndefined();
    await ports.ledger.settle(subject('just'));
    await due();
    await settle();
    expect(await reserve('more', 15)).toMatchObject({ ok: false, error: { code: 'USAGE_CAP_REACHED' } });
    const plan = await ports.book.plan();
    const raise = given(await ports.billing.offerCap({ lineItemId: plan?.usage?.lineItemId ?? '', cap: { cents: 500, currency: 'USD' } }));
    await merchant.decide(raise.confirmationUrl, 'approve');
    await settle();
    expect(given(await reserve('more', 15))).toBeUndefined();
    await ports.ledger.settle(subject('more'));
    await due();
    expect(merchantRecords().map(({ amount }) => amount)).toEqual(['0.99', '0.45']);
    expect(await drift()).toEqual([]);
  });

  it('whose cap Shopify says is reached keeps the work, and the usage waits until there is room', async () => {
    await subscribe();
    await reserve('delivered', 130);
    await ports.ledger.settle(subject('delivered'));
    // Somebody else used the cap meanwhile.
    const plan = await ports.book.plan();
    given(await ports.billing.recordUsage({ lineItemId: plan?.usage?.lineItemId ?? '', price: { cents: 50, currency: 'USD' }, description: 'by hand', idempotencyKey: 'by hand' }));
    await due();
    expect((await ports.book.usage(['refused'])).length).toBe(1);
    expect(await drift()).toEqual([expect.stringContaining('was billed, and nothing stands behind it')]);
    const raise = given(await ports.billing.offerCap({ lineItemId: plan?.usage?.lineItemId ?? '', cap: { cents: 300, currency: 'USD' } }));
    await merchant.decide(raise.confirmationUrl, 'approve');
    await settle();
    expect((await ports.book.usage(['sent'])).length).toBe(1);
  });

  it('changed for another ends the first one’s points and begins the second’s', async () => {
    await subscribe('Starter');
    await subscribe('Studio');
    expect(await balance()).toBe(40 + 240);
    await subscribe('Starter');
    expect(await balance()).toBe(40 + 60);
    expect((await ports.book.plan())?.name).toBe('Starter');
  });

  it('that takes another’s place in the middle of a month includes points for the days that are paid', async () => {
    await subscribe('Starter');
    const plan = await ports.book.plan();
    // Shopify keeps the billing cycle when a plan takes another's place: the new one ends when the old one would have.
    now += 20 * DAY;
    const told: Billing['subscription'] = async () => {
      const subscription = given(await ports.billing.subscription());
      return ok(subscription === null ? null : { ...subscription, currentPeriodEnd: plan?.periodEndsAt ?? null });
    };
    const studio = OFFERS.plans.find(({ name }) => name === 'Studio');
    const offer = given(await ports.billing.offerPlan({ name: 'Studio', price: studio!.price, cap: OFFERS.usage!.cap, terms: '$0.12 a point', returnUrl: RETURN_URL }));
    await ports.book.offered({ id: offer.id, kind: 'plan', name: 'Studio', quarterPoints: 240, price: studio!.price });
    await merchant.decide(offer.confirmationUrl, 'approve');
    given(await settleBill({ ...ports, billing: { ...ports.billing, subscription: told } }, { offers: OFFERS, now: new Date(now) }));
    expect(await balance()).toBe(40 + 80);
  });

  it('cancelled keeps what was paid for until its period is over, and bills nothing more', async () => {
    await subscribe();
    const plan = await ports.book.plan();
    given(await ports.billing.cancelPlan(plan?.subscriptionId ?? ''));
    await settle();
    expect(await balance()).toBe(100);
    expect(await reserve('beyond', 120)).toMatchObject({ ok: false, error: { code: 'INSUFFICIENT_POINTS' } });
    now += 31 * DAY;
    await settle();
    expect(await balance()).toBe(40);
    expect(await ports.book.plan()).toBeNull();
  });

  it('of a shop that leaves in the middle of its work: everything comes back, nothing is billed, and the first points are not given again', async () => {
    await subscribe();
    await reserve('under way', 110);
    await reserve('delivered', 15);
    await database.shops.uninstall(shop);
    // The export rows are not here: what stood behind no export is released by the sweep.
    expect(await database.sweeps.releaseLost()).toBeGreaterThan(0);
    await due();
    expect(merchantRecords()).toEqual([]);
    await database.shops.install({ domain: shop, scopes: '' });
    expect((await ports.ledger.entries({ kinds: ['grant'] })).length).toBe(1);
    expect(await balance()).toBe(100);
  });
});

it('a bill that does not answer changes nothing, and is settled the next time', async () => {
  const { confirmationUrl } = await offerPack();
  await merchant.decide(confirmationUrl, 'approve');
  devstore.inject({ match: 'PurchaseById', times: 20, fault: { kind: 'status', status: 503 } });
  expect((await settleBill(ports, { offers: OFFERS, now: new Date(now) })).ok).toBe(false);
  expect(await balance()).toBe(40);
  devstore.store.faults.length = 0;
  await settle();
  expect(await balance()).toBe(440);
});

/** As the store has them. */
function merchantRecords(): { key: string | null; amount: string }[] {
  return devstore.store.billing.charges.flatMap((charge) => (charge.kind === 'subscription' ? charge.lineItems : [])).flatMap(({ usageRecords }) => usageRecords).filter(({ idempotencyKey }) => idempotencyKey !== 'by hand').map(({ idempotencyKey: key, price }) => ({ key, amount: fixedDecimal(price.hundredths) }));
}
