/**
 * Follows a shop's points and its bill together: a real PostgreSQL on one side, the development store's
 * billing on the other, the merchant between them.
 */
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LEDGER_RULES } from '#adapters/database/points/ledger-audit.ts';
import { fixedDecimal } from '#devstore/billing/money.ts';
import type { Devstore } from '#devstore/devstore.ts';
import type { BillingClient } from '#devstore/testing/billing-client.ts';
import { packBought } from '#studio/points/entry.ts';
import type { Billing } from '#studio/points/billing.ts';
import { parseOffers } from '#studio/points/offers.ts';
import { waitsFor } from '#studio/points/plan-step.ts';
import { exportPrice } from '#studio/export/price.ts';
import { findDrift } from '#studio/points/find-drift.ts';
import { sendUsage } from '#studio/points/send-usage.ts';
import { settleBill, type BillPorts } from '#studio/points/settle-bill.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err } from '#studio/shared/result.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { given } from '#tests/given.ts';
import { openShopAtStore, type ShopAtStore } from '#tests/points/shop-at-store.ts';
import type { Database } from '#wiring/bind-use-cases.ts';

const DAY = 24 * 3600_000;
const OFFERS = parseOffers({
  currency: 'USD',
  packs: '100=12.00',
  plans: 'Starter:15=15.00,Studio:60=49.00',
  usagePerPoint: '0.12',
  usageCap: '1.00',
});
const RETURN_URL = 'https://app.example/app/points/return';

let opened: TestDatabase;
let database: Database;
let sql: pg.Client;
let at: ShopAtStore;
let ports: BillPorts;
let merchant: BillingClient;
let devstore: Devstore;
let shop: string;

beforeAll(async () => {
  opened = await openTestDatabase({ firstGrantQuarterPoints: 40 });
  ({ database, sql } = opened);
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  at = await openShopAtStore(database);
  ({ ports, merchant, devstore, shop } = at);
});
afterEach(async () => {
  // Whatever was bought, refused or lost: the ledger adds up.
  for (const [what, text] of Object.entries(LEDGER_RULES))
    expect([what, (await sql.query(text)).rows]).toEqual([what, []]);
  await at.close();
});

const balance = async () => (await ports.ledger.balance()).quarterPoints;
const settle = async () => given(await settleBill(ports));
const drift = async () => given(await findDrift(ports));
const reserve = (id: string, seconds: number) => ports.ledger.reserve(at.subject(id), exportPrice(seconds));
const due = async () => sendUsage(ports, await ports.store.usage(['due', 'sending', 'refused']));
const spend = async (id: string, seconds: number) => {
  given(await reserve(id, seconds));
  await ports.ledger.settle(at.subject(id));
};
const states = async () =>
  (await ports.store.usage(['held', 'due', 'sending', 'sent', 'refused', 'dropped'])).map(
    ({ state }) => state,
  );

async function offerPack(): Promise<{ id: string; confirmationUrl: string }> {
  const [pack] = OFFERS.packs;
  if (pack === undefined) throw new Error('Nothing is for sale.');
  const offer = given(
    await ports.billing.offerPack({ name: pack.name, price: pack.price, returnUrl: RETURN_URL }),
  );
  await ports.store.offered({
    id: offer.id,
    kind: 'pack',
    name: pack.name,
    quarterPoints: pack.quarterPoints,
    price: pack.price,
    centsAQuarterPoint: null,
  });
  return offer;
}
async function offerPlan(
  name: string,
  centsAQuarterPoint = OFFERS.usage?.centsAQuarterPoint ?? null,
): Promise<{ id: string; confirmationUrl: string }> {
  const plan = OFFERS.plans.find((each) => each.name === name);
  if (plan === undefined || OFFERS.usage === null) throw new Error('There is no such plan.');
  const from = waitsFor(plan.price, await ports.store.plan()) ? 'next period' : 'now';
  const offer = given(
    await ports.billing.offerPlan({
      name,
      price: plan.price,
      cap: OFFERS.usage.cap,
      terms: '$0.12 a point',
      returnUrl: RETURN_URL,
      from,
    }),
  );
  await ports.store.offered({
    id: offer.id,
    kind: 'plan',
    name,
    quarterPoints: plan.includedQuarterPoints,
    price: plan.price,
    centsAQuarterPoint,
  });
  return offer;
}
async function subscribe(
  name = 'Starter',
  centsAQuarterPoint = OFFERS.usage?.centsAQuarterPoint ?? null,
): Promise<void> {
  const offer = await offerPlan(name, centsAQuarterPoint);
  await merchant.decide(offer.confirmationUrl, 'approve');
  await settle();
}

describe('a pack', () => {
  it('adds its points once it was agreed to, however often the bill is settled, and by however many', async () => {
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
    at.pass(3 * DAY);
    await settle();
    expect(Object.fromEntries((await ports.store.charges()).map(({ id, status }) => [id, status]))).toEqual({
      [declined.id]: 'declined',
      [forgotten.id]: 'expired',
    });
    expect(await balance()).toBe(40);
  });

  it('that was paid and not added, or added and not paid, is drift', async () => {
    const offer = given(
      await ports.billing.offerPack({
        name: '100 points',
        price: { cents: 1200, currency: 'USD' },
        returnUrl: RETURN_URL,
      }),
    );
    await merchant.decide(offer.confirmationUrl, 'approve');
    expect(await drift()).toEqual([`“100 points” (${offer.id}) was paid, and no points were added.`]);
    await ports.ledger.add(packBought(offer.id, 400));
    expect(await drift()).toEqual([]);
    await ports.ledger.add(packBought('gid://shopify/AppPurchaseOneTime/404', 400));
    expect(await drift()).toEqual([
      'Points were added for gid://shopify/AppPurchaseOneTime/404, which was not paid.',
    ]);
  });
});

describe('a plan', () => {
  it('includes points once a period, and what is left of them ends with it; points that were bought or given stay', async () => {
    await subscribe();
    expect(await balance()).toBe(40 + 60);
    await settle();
    expect(await balance()).toBe(100);
    await reserve('one', 15);
    await ports.ledger.settle(at.subject('one'));
    at.pass(31 * DAY);
    await settle();
    // 45 of the 60 included were left: they end, the next 60 come; the first 40 stay.
    expect(await balance()).toBe(40 + 60);
    expect(
      (await ports.ledger.entries()).slice(0, 2).map(({ reason, quarterPoints }) => [reason, quarterPoints]),
    ).toEqual([
      ['plan', 60],
      ['period-over', -45],
    ]);
  });

  it('bills what goes beyond when the work is delivered, once, under the entry’s own id, though the answer was lost', async () => {
    await subscribe();
    given(await reserve('big', 110));
    expect(await balance()).toBe(0);
    expect(await due()).toMatchObject({ ok: true });
    expect(merchantRecords()).toEqual([]);
    await ports.ledger.settle(at.subject('big'));
    devstore.inject({ match: 'RecordUsage', times: 1, fault: { kind: 'cut', effect: true } });
    await due();
    await due();
    const [usage] = await ports.store.usage(['sent']);
    expect(merchantRecords()).toEqual([{ key: usage?.entryId, amount: '0.30' }]);
    expect(await drift()).toEqual([]);
  });

  it('bills nothing for what was not delivered, and keeps no points for it', async () => {
    await subscribe();
    await reserve('fails', 110);
    await ports.ledger.release(at.subject('fails'), 'failed');
    expect(await balance()).toBe(100);
    await due();
    expect(merchantRecords()).toEqual([]);
    expect((await ports.store.usage(['dropped'])).map(({ quarterPoints }) => quarterPoints)).toEqual([10]);
  });

  it('ends at its cap: nothing starts beyond it, the merchant raises it, and it continues', async () => {
    await subscribe();
    // 100 points by balance, and 33 quarter points for the cap’s dollar.
    expect(await reserve('too much', 134)).toMatchObject({
      ok: false,
      error: {
        code: 'USAGE_CAP_REACHED',
        message:
          'You’ve reached your plan’s limit of $1.00 for extra points. Nothing was started and nothing was charged. Raise the limit, or buy points.',
      },
    });
    given(await reserve('just', 133));
    await ports.ledger.settle(at.subject('just'));
    await due();
    await settle();
    expect(await reserve('more', 15)).toMatchObject({ ok: false, error: { code: 'USAGE_CAP_REACHED' } });
    const plan = await ports.store.plan();
    const raise = given(
      await ports.billing.offerCap({
        lineItemId: plan?.usage?.lineItemId ?? '',
        cap: { cents: 500, currency: 'USD' },
      }),
    );
    await merchant.decide(raise.confirmationUrl, 'approve');
    await settle();
    given(await reserve('more', 15));
    await ports.ledger.settle(at.subject('more'));
    await due();
    expect(merchantRecords().map(({ amount }) => amount)).toEqual(['0.99', '0.45']);
    expect(await drift()).toEqual([]);
  });

  it('whose cap Shopify says is reached keeps the work, and the usage waits until the cap allows it', async () => {
    await subscribe();
    await reserve('delivered', 130);
    await ports.ledger.settle(at.subject('delivered'));
    // Somebody else used the cap meanwhile.
    const plan = await ports.store.plan();
    given(
      await ports.billing.recordUsage({
        lineItemId: plan?.usage?.lineItemId ?? '',
        price: { cents: 50, currency: 'USD' },
        description: 'by hand',
        idempotencyKey: 'by hand',
      }),
    );
    await due();
    expect((await ports.store.usage(['refused'])).length).toBe(1);
    expect(await drift()).toEqual([expect.stringContaining('was billed, and nothing stands behind it')]);
    const raise = given(
      await ports.billing.offerCap({
        lineItemId: plan?.usage?.lineItemId ?? '',
        cap: { cents: 300, currency: 'USD' },
      }),
    );
    await merchant.decide(raise.confirmationUrl, 'approve');
    await settle();
    expect((await ports.store.usage(['sent'])).length).toBe(1);
  });

  it('changed for another, and back, and again, is paid once: the difference comes with the larger one, and no more than it includes', async () => {
    await subscribe('Starter');
    await reserve('all of them', 100);
    for (const name of ['Starter', 'Starter', 'Starter']) await subscribe(name);
    expect(await balance()).toBe(0);
    await subscribe('Studio');
    expect(await balance()).toBe(180);
    for (const name of ['Starter', 'Studio', 'Starter']) await subscribe(name);
    expect(await balance()).toBe(180);
    expect(await ports.store.plan()).toMatchObject({ name: 'Studio', pending: { name: 'Starter' } });
    at.pass(31 * DAY);
    await settle();
    // Included points count as spent first: the 40 that are the merchant’s own are still there.
    expect(await balance()).toBe(40 + 60);
  });

  it('that replaces another in the middle of a month includes points for the days that are paid', async () => {
    await subscribe('Starter');
    const plan = await ports.store.plan();
    at.pass(20 * DAY);
    await subscribe('Studio');
    expect((await ports.store.plan())?.periodEndsAt).toEqual(plan?.periodEndsAt);
    expect(await balance()).toBe(40 + 60 + 60);
  });

  it('canceled keeps what was paid for until its period is over, and bills nothing more', async () => {
    await subscribe();
    const plan = await ports.store.plan();
    given(await ports.billing.cancelPlan(plan?.subscriptionId ?? ''));
    await settle();
    expect(await balance()).toBe(100);
    expect(await reserve('beyond', 120)).toMatchObject({ ok: false, error: { code: 'INSUFFICIENT_POINTS' } });
    at.pass(31 * DAY);
    await settle();
    expect(await balance()).toBe(40);
    expect(await ports.store.plan()).toBeNull();
  });

  it('that bills nothing beyond its points ends with them; it continues until it is canceled', async () => {
    await subscribe('Starter', null);
    expect(await ports.store.plan()).toMatchObject({ renews: true, usage: null });
    expect(await reserve('beyond', 110)).toMatchObject({ ok: false, error: { code: 'INSUFFICIENT_POINTS' } });
    at.pass(5 * DAY);
    // Another replaces it, though it has a month of its own here: the difference, not a plan for nothing.
    await subscribe('Starter', null);
    expect(await balance()).toBe(100);
    given(await ports.billing.cancelPlan((await ports.store.plan())?.subscriptionId ?? ''));
    await settle();
    expect(await ports.store.plan()).toMatchObject({ renews: false });
  });

  it('of a shop that leaves in the middle of its work: everything is returned, nothing is billed, and the first points are not granted again', async () => {
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

describe('what went wrong once', () => {
  it('usage whose sending was answered by nobody stays on the bill when the work is refunded: the points come back, and there is one record', async () => {
    await subscribe();
    await spend('x', 110);
    devstore.inject({ match: 'RecordUsage', times: 50, fault: { kind: 'cut', effect: true } });
    expect((await due()).ok).toBe(false);
    devstore.store.faults.length = 0;
    await ports.ledger.refund(at.subject('x'), 'unreadable-by-shopify');
    await settle();
    expect([merchantRecords().length, await states(), await balance(), await drift()]).toEqual([
      1,
      ['sent'],
      110,
      [],
    ]);
  });

  it('a pack that was paid just before the app was taken away is there when it comes back', async () => {
    const { confirmationUrl } = await offerPack();
    await merchant.decide(confirmationUrl, 'approve');
    await database.shops.uninstall(shop);
    await database.shops.install({ domain: shop, scopes: '' });
    expect(
      await sql.query(`select id from tasks where kind = 'reconcile-bill' and shop = $1`, [shop]),
    ).toMatchObject({ rowCount: 1 });
    await settle();
    expect(await balance()).toBe(440);
  });

  it('usage held when another plan replaces the first is billed on that one', async () => {
    await subscribe('Starter');
    given(await reserve('x', 130));
    await subscribe('Studio');
    await ports.ledger.settle(at.subject('x'));
    await settle();
    expect([await states(), merchantRecords().length, await drift()]).toEqual([['sent'], 1, []]);
  });

  it('a plan with usage that is canceled is no drift', async () => {
    await subscribe();
    await spend('x', 110);
    await due();
    given(await ports.billing.cancelPlan((await ports.store.plan())?.subscriptionId ?? ''));
    await settle();
    expect(await drift()).toEqual([]);
  });

  it('what is returned for work from before the plan does not count as unspent points of the plan', async () => {
    await spend('old', 30);
    await subscribe();
    await ports.ledger.refund(at.subject('old'), 'file-lost');
    await spend('new', 30);
    expect(await balance()).toBe(70);
    at.pass(31 * DAY);
    await settle();
    expect(await balance()).toBe(40 + 60);
  });

  it('a plan that is canceled and paid for again in a month of its own leaves both their points', async () => {
    await subscribe();
    given(await ports.billing.cancelPlan((await ports.store.plan())?.subscriptionId ?? ''));
    await settle();
    at.pass(DAY);
    await subscribe();
    expect(await balance()).toBe(40 + 60 + 60);
  });

  it('a price that the deployment changes later does not apply to a merchant who agreed to the earlier one', async () => {
    await subscribe('Starter', 3);
    await spend('x', 110);
    // From now on a point is sold for twice as much; this shop is only asked again.
    const other = await offerPlan('Studio', 6);
    await settle();
    await spend('y', 10);
    await due();
    expect(merchantRecords().map(({ amount }) => amount)).toEqual(['0.30', '0.30']);
    await merchant.decide(other.confirmationUrl, 'approve');
    await settle();
    await spend('z', 184);
    await due();
    expect(merchantRecords().map(({ amount }) => amount)).toEqual(['0.30', '0.30', '0.24']);
  });

  it('one charge that cannot be read stops no other', async () => {
    const [bad, good] = [await offerPack(), await offerPack()];
    await merchant.decide(good.confirmationUrl, 'approve');
    const purchase: Billing['purchase'] = (id) =>
      id === bad.id
        ? Promise.resolve(err(new AppError('SHOPIFY_UNAVAILABLE', { reason: 'a test' })))
        : ports.billing.purchase(id);
    expect((await settleBill({ ...ports, billing: { ...ports.billing, purchase } })).ok).toBe(false);
    expect(await balance()).toBe(440);
  });

  it('what was reserved beyond the plan and not needed is not billed', async () => {
    await subscribe();
    given(await reserve('x', 130));
    await ports.ledger.settle(at.subject('x'), 10);
    expect([await states(), await balance()]).toEqual([['dropped'], 90]);
    await spend('y', 90);
    expect(await ports.ledger.refund(at.subject('x'), 'file-lost')).toBe(true);
    expect(await balance()).toBe(10);
    expect(merchantRecords()).toEqual([]);
  });

  it('usage sent while the bill is asked counts towards the cap', async () => {
    await subscribe();
    await spend('x', 130);
    const subscription: Billing['subscription'] = async () => {
      const subscription = await ports.billing.subscription();
      await due();
      return subscription;
    };
    given(await settleBill({ ...ports, billing: { ...ports.billing, subscription } }));
    expect(await reserve('y', 30)).toMatchObject({ ok: false, error: { code: 'USAGE_CAP_REACHED' } });
  });

  it('a refund of work whose usage was never billed refunds what was paid, and no more', async () => {
    await subscribe();
    await spend('x', 130);
    await database.shops.uninstall(shop);
    await ports.ledger.refund(at.subject('x'), 'file-lost');
    expect([await balance(), merchantRecords()]).toEqual([100, []]);
  });

  it('three who settle a bill at once add what one adds', async () => {
    await subscribe('Starter');
    const studio = OFFERS.plans.find(({ name }) => name === 'Studio');
    const offer = given(
      await ports.billing.offerPlan({
        name: 'Studio',
        price: studio!.price,
        cap: OFFERS.usage!.cap,
        terms: '$0.12 a point',
        returnUrl: RETURN_URL,
      }),
    );
    await ports.store.offered({
      id: offer.id,
      kind: 'plan',
      name: 'Studio',
      quarterPoints: 240,
      price: studio!.price,
      centsAQuarterPoint: 3,
    });
    await merchant.decide(offer.confirmationUrl, 'approve');
    await Promise.all([settle(), settle(), settle()]);
    expect(await balance()).toBe(40 + 240);
  }, 30_000);
});

it('a bill that does not answer changes nothing, and is settled the next time', async () => {
  const { confirmationUrl } = await offerPack();
  await merchant.decide(confirmationUrl, 'approve');
  devstore.inject({ match: 'PurchaseById', times: 20, fault: { kind: 'status', status: 503 } });
  expect((await settleBill(ports)).ok).toBe(false);
  expect(await balance()).toBe(40);
  devstore.store.faults.length = 0;
  await settle();
  expect(await balance()).toBe(440);
});

/** As the store has them. */
function merchantRecords(): { key: string | null; amount: string }[] {
  return devstore.store.billing.charges
    .flatMap((charge) => (charge.kind === 'subscription' ? charge.lineItems : []))
    .flatMap(({ usageRecords }) => usageRecords)
    .filter(({ idempotencyKey }) => idempotencyKey !== 'by hand')
    .map(({ idempotencyKey: key, price }) => ({ key, amount: fixedDecimal(price.hundredths) }));
}
