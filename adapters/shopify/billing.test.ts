/** Bills a shop of the development store as Shopify does, while merchants decide and the line fails. */
import fc from 'fast-check';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAdmin } from '#adapters/shopify/admin.ts';
import { shopifyBilling } from '#adapters/shopify/billing.ts';
import { chargeGid } from '#adapters/shopify/charge-gid.ts';
import { noBilling } from '#adapters/shopify/no-billing.ts';
import { readPurchase } from '#adapters/shopify/read-charge.ts';
import { describeBilling } from '#adapters/shopify/testing/billing-conformance.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import { startDevstore, type Devstore } from '#devstore/devstore.ts';
import { isUsage, type Charge, type Subscription } from '#devstore/billing/charges.ts';
import { BillingClient } from '#devstore/testing/billing-client.ts';
import type { BilledSubscription, Billing } from '#studio/points/billing.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Clock } from '#studio/shared/clock.ts';
import type { Result } from '#studio/shared/result.ts';
import { given } from '#tests/given.ts';

const NOW = Date.UTC(2026, 10, 1);
const inDays = (days: number) => new Date(NOW + days * 24 * 3600 * 1000);

/** A wait is as short as can be. */
const clock: Clock = {
  now: () => Date.now(),
  wait: (_, signal) => sleep(1, undefined, signal === undefined ? {} : { signal }),
};

let web: Web;
let devstore: Devstore;
let merchant: BillingClient;
let billing: Billing;

const open = ({ test = true, accessToken = devstore.accessToken } = {}) =>
  shopifyBilling({ admin: openAdmin({ web, clock }, { shop: devstore.shop, accessToken }), test });
async function start() {
  devstore = await startDevstore({ now: () => NOW });
  web = openWeb({ devstoreOrigin: devstore.origin });
  merchant = new BillingClient(devstore);
  billing = open();
}
async function stop() {
  await web.close();
  await devstore.close();
}

describeBilling('Shopify', {
  sells: true,
  async open() {
    await start();
    return { billing, close: stop };
  },
});

describeBilling('nobody', {
  sells: false,
  open: () => Promise.resolve({ billing: noBilling(), close: () => Promise.resolve() }),
});

const euros = (cents: number) => ({ cents, currency: 'EUR' });
const PACK = {
  name: '100 points',
  price: euros(1250),
  returnUrl: 'https://app.example/app/points?from=billing',
};
const PLAN = {
  name: 'Studio',
  price: euros(2900),
  cap: euros(2000),
  terms: '€0.10 a point',
  returnUrl: 'https://app.example/app/points',
};

const refusalOf = (result: Result<unknown, AppError>) =>
  result.ok ? 'accepted' : { code: result.error.code, ...result.error.details };
const charges = (): Charge[] => devstore.store.billing.charges;
const asked = (operation: string) => devstore.store.log.filter((each) => each === operation).length;

async function bought(pack = PACK) {
  const offer = given(await billing.offerPack(pack));
  await merchant.decide(offer.confirmationUrl, 'approve');
  return offer.id;
}
async function subscribed(
  plan = PLAN,
): Promise<BilledSubscription & { usage: NonNullable<BilledSubscription['usage']> }> {
  await merchant.decide(given(await billing.offerPlan(plan)).confirmationUrl, 'approve');
  const subscription = given(await billing.subscription());
  if (!subscription?.usage) throw new Error('Nothing was subscribed to.');
  return { ...subscription, usage: subscription.usage };
}
const use = (lineItemId: string, cents: number, idempotencyKey = `export-${crypto.randomUUID()}`) =>
  billing.recordUsage({ lineItemId, price: euros(cents), description: 'Export of “Mug”', idempotencyKey });

describe('with Shopify', () => {
  beforeEach(start);
  afterEach(stop);

  describe('a pack', () => {
    it('is pending until the merchant approves it, then paid', async () => {
      const offer = given(await billing.offerPack(PACK));
      const facts = {
        id: offer.id,
        name: '100 points',
        price: euros(1250),
        test: true,
        createdAt: inDays(0),
      };
      expect(given(await billing.purchase(offer.id))).toEqual({ ...facts, status: 'pending' });
      expect(given(await billing.purchases())).toEqual([]);
      await merchant.decide(offer.confirmationUrl, 'approve');
      expect(given(await billing.purchases())).toEqual([{ ...facts, status: 'active' }]);
    });

    it('is found by the number that the merchant comes back with', async () => {
      const offer = given(await billing.offerPack(PACK));
      const { headers } = await merchant.decide(offer.confirmationUrl, 'approve');
      const number = new URL(headers.get('location') ?? '').searchParams.get('charge_id') ?? '';
      expect(number).toMatch(/^\d+$/);
      expect(given(await billing.purchase(number))).toMatchObject({ id: offer.id, status: 'active' });
      expect(given(await billing.subscriptionOf(number))).toBeNull();
      expect(given(await billing.subscriptionOf(offer.id))).toBeNull();
    });

    it('is declined by the merchant, and owed by nobody', async () => {
      const offer = given(await billing.offerPack(PACK));
      await merchant.decide(offer.confirmationUrl, 'decline');
      expect(given(await billing.purchase(offer.id))?.status).toBe('declined');
      expect(given(await billing.purchases())).toEqual([]);
    });

    it('can be agreed to for two days', async () => {
      const offer = given(await billing.offerPack(PACK));
      devstore.set({ advanceSeconds: 2 * 24 * 3600 - 1 });
      expect(given(await billing.purchase(offer.id))?.status).toBe('pending');
      devstore.set({ advanceSeconds: 1 });
      expect(given(await billing.purchase(offer.id))?.status).toBe('expired');
      expect((await merchant.decide(offer.confirmationUrl, 'approve')).status).toBe(409);
      expect(given(await billing.purchases())).toEqual([]);
    });

    it('costs half a unit at least, and what is said of less ends in a full stop', async () => {
      const refused = await billing.offerPack({ ...PACK, price: euros(49) });
      expect(refusalOf(refused)).toEqual({
        code: 'BILLING_REFUSED',
        reason: 'Validation failed: Price must be greater than or equal to 0.5.',
      });
      expect(!refused.ok && refused.error.message).toBe(
        'Shopify didn’t accept the charge: Validation failed: Price must be greater than or equal to 0.5. Nothing was charged.',
      );
      expect(given(await billing.offerPack({ ...PACK, price: euros(50) }))).toMatchObject({
        id: charges()[0]?.id,
      });
    });

    it('is billed in the shop’s currency or in US dollars, exactly', async () => {
      await bought({ ...PACK, price: { cents: 1999, currency: 'USD' } });
      await bought({ ...PACK, price: euros(2005) });
      expect(given(await billing.purchases()).map(({ price }) => price)).toEqual([
        { cents: 1999, currency: 'USD' },
        euros(2005),
      ]);
      expect(
        refusalOf(await billing.offerPack({ ...PACK, price: { cents: 1999, currency: 'GBP' } })),
      ).toMatchObject({ code: 'BILLING_REFUSED' });
      await expect(billing.offerPack({ ...PACK, price: { cents: 1999, currency: 'JPY' } })).rejects.toThrow(
        'not in JPY',
      );
    });

    it('that Shopify rejects as malformed is a charge that was refused', async () => {
      expect(refusalOf(await billing.offerPack({ ...PACK, returnUrl: '/app/points' }))).toEqual({
        code: 'BILLING_REFUSED',
        reason: "Invalid url '/app/points', missing scheme.",
      });
      expect(refusalOf(await billing.offerPack({ ...PACK, price: euros(-50) }))).toMatchObject({
        code: 'BILLING_REFUSED',
      });
      expect(charges()).toEqual([]);
    });

    it('is found among more than one page of them', async () => {
      const id = await bought();
      const [first] = charges();
      for (let number = 1; number <= 500; number++)
        charges().push({
          ...first!,
          id: `gid://shopify/AppPurchaseOneTime/${number}`,
          numericId: number,
          status: number % 2 === 0 ? 'ACTIVE' : 'DECLINED',
        });
      const purchases = given(await billing.purchases());
      expect([
        purchases.length,
        purchases[0]?.id,
        purchases.at(-1)?.id,
        new Set(purchases.map(({ status }) => status)).size,
      ]).toEqual([251, id, 'gid://shopify/AppPurchaseOneTime/500', 1]);
      expect(asked('Purchases')).toBe(3);
    });
  });

  describe('the test flag', () => {
    it.each([true, false])('arrives with every charge: %s', async (test) => {
      billing = open({ test });
      const pack = await bought();
      const { id } = await subscribed();
      expect(charges().map((charge) => charge.test)).toEqual([test, test]);
      expect([
        given(await billing.purchase(pack))?.test,
        given(await billing.subscriptionOf(id))?.test,
      ]).toEqual([test, test]);
    });
  });

  it('of a time when nobody paid, does not count once charges are paid, and is logged', async () => {
    const pack = await bought();
    const { id } = await subscribed();
    const logged: object[] = [];
    billing = shopifyBilling({
      admin: openAdmin({ web, clock }, { shop: devstore.shop, accessToken: devstore.accessToken }),
      test: false,
      log: { warn: (details) => logged.push(details) },
    });
    expect([
      given(await billing.subscription()),
      given(await billing.subscriptionOf(id)),
      given(await billing.purchase(pack)),
    ]).toEqual([null, null, null]);
    expect(logged).toEqual([id, id, pack].map((charge) => ({ charge, status: 'active' })));
    expect(await billing.cancelPlan(id)).toEqual({ ok: true, value: undefined });
  });

  describe('a plan', () => {
    it('is pending until it is approved, then runs for 30 days with usage up to its cap', async () => {
      const offer = given(await billing.offerPlan(PLAN));
      const pending = given(await billing.subscriptionOf(offer.id));
      expect(pending).toEqual({
        id: offer.id,
        name: 'Studio',
        status: 'pending',
        test: true,
        createdAt: inDays(0),
        price: euros(2900),
        currentPeriodEnd: null,
        usage: { lineItemId: pending?.usage?.lineItemId, cap: euros(2000), used: euros(0) },
      });
      expect(given(await billing.subscription())).toBeNull();
      await merchant.decide(offer.confirmationUrl, 'approve');
      expect(given(await billing.subscription())).toEqual({
        ...pending,
        status: 'active',
        currentPeriodEnd: inDays(30),
      });
      const [{ lineItems }] = charges() as [Subscription];
      expect(lineItems.map(({ pricing }) => pricing)).toMatchObject([
        { kind: 'recurring', interval: 'EVERY_30_DAYS' },
        { kind: 'usage', terms: PLAN.terms },
      ]);
    });

    it('is declined, or expires after two days', async () => {
      const [declined, expired] = [
        given(await billing.offerPlan(PLAN)),
        given(await billing.offerPlan(PLAN)),
      ];
      await merchant.decide(declined.confirmationUrl, 'decline');
      await merchant.control('POST', 'charges/age', { hours: 48 });
      expect([
        given(await billing.subscriptionOf(declined.id))?.status,
        given(await billing.subscriptionOf(expired.id))?.status,
      ]).toEqual(['declined', 'expired']);
      expect(given(await billing.subscription())).toBeNull();
    });

    it('replaces the previous one, which ends', async () => {
      const first = await subscribed();
      const second = await subscribed({ ...PLAN, name: 'Small', price: euros(900), cap: euros(500) });
      expect(second).toMatchObject({ name: 'Small', price: euros(900), usage: { cap: euros(500) } });
      expect(given(await billing.subscriptionOf(first.id))).toMatchObject({
        status: 'cancelled',
        currentPeriodEnd: null,
      });
      expect(refusalOf(await use(first.usage.lineItemId, 100))).toEqual({
        code: 'BILLING_REFUSED',
        reason: 'Subscription is not active.',
      });
      expect(given(await use(second.usage.lineItemId, 100)).price).toEqual(euros(100));
    });

    it('begins with the next period when it is offered so, and is reported until then', async () => {
      const first = await subscribed();
      const offer = given(
        await billing.offerPlan({ ...PLAN, name: 'Small', price: euros(900), from: 'next period' }),
      );
      await merchant.decide(offer.confirmationUrl, 'approve');
      expect(given(await billing.subscription())).toMatchObject({ id: first.id, status: 'active' });
      expect(given(await billing.subscriptionOf(offer.id))).toMatchObject({
        status: 'accepted',
        currentPeriodEnd: null,
      });
      devstore.set({ advanceSeconds: 30 * 24 * 3600 });
      expect(given(await billing.subscription())).toMatchObject({
        id: offer.id,
        name: 'Small',
        currentPeriodEnd: inDays(60),
      });
    });

    it('that is current is reported, though Shopify lists the pending one as active too, in any order', async () => {
      const first = await subscribed();
      const second = {
        ...structuredClone(charges()[0] as Subscription),
        id: 'gid://shopify/AppSubscription/404',
        numericId: 404,
        createdAt: NOW + 1000,
      };
      charges().push(second);
      expect(given(await billing.subscription())?.id).toBe(first.id);
      charges().reverse();
      expect(given(await billing.subscription())?.id).toBe(first.id);
    });

    it('is canceled with the pending one; an offer that nobody agreed to, and another’s, stay', async () => {
      const { id } = await subscribed();
      const waiting = given(
        await billing.offerPlan({ ...PLAN, name: 'Small', price: euros(900), from: 'next period' }),
      );
      await merchant.decide(waiting.confirmationUrl, 'approve');
      const open = given(await billing.offerPlan(PLAN));
      expect(await billing.cancelPlan('gid://shopify/AppSubscription/404')).toMatchObject({ ok: false });
      expect(charges().map(({ status }) => status)).toEqual(['ACTIVE', 'ACCEPTED', 'PENDING']);
      expect(await billing.cancelPlan(id)).toEqual({ ok: true, value: undefined });
      const statuses = await Promise.all(
        [id, waiting.id, open.id].map(async (each) => given(await billing.subscriptionOf(each))?.status),
      );
      expect(statuses).toEqual(['cancelled', 'cancelled', 'pending']);
    });

    it('is canceled once, also when the answer is lost or it is asked again', async () => {
      const { id } = await subscribed();
      devstore.inject({ match: 'CancelPlan', times: 1, fault: { kind: 'cut', effect: true } });
      expect(await billing.cancelPlan(id)).toEqual({ ok: true, value: undefined });
      expect(await billing.cancelPlan(id)).toEqual({ ok: true, value: undefined });
      expect(await billing.cancelPlan(String(charges()[0]?.numericId))).toEqual({
        ok: true,
        value: undefined,
      });
      expect(given(await billing.subscription())).toBeNull();
      expect(given(await billing.subscriptionOf(id))?.status).toBe('cancelled');
    });

    it('that could not be canceled is not said to be', async () => {
      const { id } = await subscribed();
      devstore.inject({
        match: 'CancelPlan',
        times: 1,
        fault: { kind: 'userErrors', message: 'Not today!', code: 'INVALID' },
      });
      expect(refusalOf(await billing.cancelPlan(id))).toEqual({
        code: 'BILLING_REFUSED',
        reason: 'Not today!',
      });
      expect(given(await billing.subscription())?.id).toBe(id);
    });

    it('without usage has none, and without a price costs nothing', async () => {
      await merchant.subscribed([
        { plan: { appRecurringPricingDetails: { price: { amount: '5', currencyCode: 'EUR' } } } },
      ]);
      const priced = given(await billing.subscription());
      expect(priced).toMatchObject({ price: euros(500), usage: null });
      const number = priced?.id.split('/').at(-1) ?? '';
      expect(
        given(
          await billing.usageRecords(`gid://shopify/AppSubscriptionLineItem/${number}?v=1&index=0`, null),
        ),
      ).toEqual([]);
      expect(
        given(
          await billing.usageRecords(`gid://shopify/AppSubscriptionLineItem/${number}?v=1&index=1`, null),
        ),
      ).toBeNull();
      await merchant.subscribed([
        {
          plan: {
            appUsagePricingDetails: { cappedAmount: { amount: '20', currencyCode: 'EUR' }, terms: 'x' },
          },
        },
      ]);
      expect(given(await billing.subscription())).toMatchObject({
        price: euros(0),
        usage: { cap: euros(2000) },
      });
    });
  });

  describe('usage', () => {
    it('is one record with the same key, whatever is asked with it', async () => {
      const { usage } = await subscribed();
      const first = given(await use(usage.lineItemId, 325, 'export-1'));
      expect(first).toEqual({
        id: first.id,
        idempotencyKey: 'export-1',
        price: euros(325),
        createdAt: inDays(0),
      });
      expect(
        await Promise.all([use(usage.lineItemId, 325, 'export-1'), use(usage.lineItemId, 999, 'export-1')]),
      ).toEqual([
        { ok: true, value: first },
        { ok: true, value: first },
      ]);
      expect(given(await billing.usageRecords(usage.lineItemId, null))).toEqual([first]);
      expect(given(await billing.subscription())?.usage?.used).toEqual(euros(325));
    });

    it('is asked for once, whatever happens to the answer, and is one record when it is asked for again', async () => {
      const { usage } = await subscribed();
      devstore.inject({ match: 'RecordUsage', times: 1, fault: { kind: 'cut', effect: true } });
      expect(refusalOf(await use(usage.lineItemId, 500, 'export-1'))).toMatchObject({
        code: 'SHOPIFY_UNAVAILABLE',
      });
      expect(asked('RecordUsage')).toBe(1);
      expect(given(await use(usage.lineItemId, 500, 'export-1')).idempotencyKey).toBe('export-1');
      expect(given(await billing.usageRecords(usage.lineItemId, null))).toHaveLength(1);
      expect(given(await billing.subscription())?.usage?.used).toEqual(euros(500));
    });

    it('of a subscription that has ended is still reported', async () => {
      const { id, usage } = await subscribed();
      const record = given(await use(usage.lineItemId, 500, 'export-1'));
      given(await billing.cancelPlan(id));
      expect(given(await billing.usageRecords(usage.lineItemId, null))).toEqual([record]);
    });

    it('adds up to the cap and not a cent beyond, and the refusal names the cap', async () => {
      const { usage } = await subscribed();
      for (const cents of [10, 20, 1969]) given(await use(usage.lineItemId, cents));
      expect(refusalOf(await use(usage.lineItemId, 2))).toEqual({ code: 'USAGE_CAP_REACHED', cap: '€20.00' });
      given(await use(usage.lineItemId, 1));
      expect(refusalOf(await use(usage.lineItemId, 1))).toEqual({ code: 'USAGE_CAP_REACHED', cap: '€20.00' });
      expect(given(await billing.subscription())?.usage).toMatchObject({
        cap: euros(2000),
        used: euros(2000),
      });
    });

    it('beyond the cap of a plan that was replaced meanwhile is refused, not beyond the new cap', async () => {
      const first = await subscribed();
      await subscribed({ ...PLAN, cap: euros(9000) });
      devstore.inject({
        match: 'RecordUsage',
        times: 1,
        fault: { kind: 'userErrors', message: 'Total price exceeds balance remaining', code: 'INVALID' },
      });
      expect(refusalOf(await use(first.usage.lineItemId, 5000))).toEqual({
        code: 'BILLING_REFUSED',
        reason: 'Total price exceeds balance remaining.',
      });
    });

    it('begins again with the next period', async () => {
      const { usage } = await subscribed();
      given(await use(usage.lineItemId, 2000));
      await merchant.control('POST', 'charges/advance', {});
      expect(given(await billing.subscription())).toMatchObject({
        currentPeriodEnd: inDays(60),
        usage: { used: euros(0) },
      });
      given(await use(usage.lineItemId, 2000));
    });

    it('is read to the last page, each record once, the newest first, or as far back as is asked', async () => {
      const { usage } = await subscribed();
      const item = (charges()[0] as Subscription).lineItems.find(isUsage)!;
      const price = { hundredths: 1n, currencyCode: 'EUR' };
      for (let number = 1; number <= 501; number++)
        item.usageRecords.push({
          id: `gid://shopify/AppUsageRecord/${number}`,
          description: 'x',
          price,
          idempotencyKey: number % 2 === 0 ? `export-${number}` : null,
          createdAt: NOW + number,
        });
      const records = given(await billing.usageRecords(usage.lineItemId, null)) ?? [];
      expect([
        records.length,
        new Set(records.map((record) => record.id)).size,
        asked('UsageRecords'),
      ]).toEqual([501, 501, 3]);
      expect(records.slice(0, 2)).toEqual(
        [501, 500].map((number) => ({
          id: `gid://shopify/AppUsageRecord/${number}`,
          idempotencyKey: number === 500 ? 'export-500' : null,
          price: euros(1),
          createdAt: new Date(NOW + number),
        })),
      );
      expect(usage.used).toEqual(euros(0));
      const recent = given(await billing.usageRecords(usage.lineItemId, new Date(NOW + 400))) ?? [];
      expect([recent.length, recent.at(-1)?.createdAt, asked('UsageRecords')]).toEqual([
        102,
        new Date(NOW + 400),
        4,
      ]);
    });

    it('is refused with Shopify’s own words', async () => {
      const { usage } = await subscribed();
      expect(refusalOf(await use(usage.lineItemId, 0))).toEqual({
        code: 'BILLING_REFUSED',
        reason: 'Price must be greater than 0.',
      });
      expect(refusalOf(await use(usage.lineItemId, 1, 'k'.repeat(256)))).toEqual({
        code: 'BILLING_REFUSED',
        reason: 'Idempotency key is too long (maximum is 255 characters).',
      });
    });
  });

  describe('a higher cap', () => {
    it('holds once the merchant has agreed', async () => {
      const { id, usage } = await subscribed();
      const offer = given(await billing.offerCap({ lineItemId: usage.lineItemId, cap: euros(5000) }));
      expect(offer.id).toBe(id);
      expect(given(await billing.subscription())?.usage?.cap).toEqual(euros(2000));
      await merchant.decide(offer.confirmationUrl, 'approve');
      expect(given(await billing.subscription())?.usage).toEqual({ ...usage, cap: euros(5000) });
      given(await use(usage.lineItemId, 5000));
      expect(refusalOf(await use(usage.lineItemId, 1))).toEqual({ code: 'USAGE_CAP_REACHED', cap: '€50.00' });
    });

    it('that is declined or lower changes nothing', async () => {
      const { usage } = await subscribed();
      const offer = given(await billing.offerCap({ lineItemId: usage.lineItemId, cap: euros(5000) }));
      await merchant.decide(offer.confirmationUrl, 'decline');
      expect(
        refusalOf(await billing.offerCap({ lineItemId: usage.lineItemId, cap: euros(1000) })),
      ).toMatchObject({
        code: 'BILLING_REFUSED',
        reason: expect.stringContaining('can only be increased') as string,
      });
      expect(given(await billing.subscription())?.usage?.cap).toEqual(euros(2000));
    });
  });

  describe('when Shopify', () => {
    it.each(['OfferPack', 'Purchases', 'ActiveSubscriptions'])(
      'throttles %s once, it is answered all the same',
      async (operation) => {
        devstore.inject({ match: operation, times: 1, fault: { kind: 'throttled' } });
        const results = [
          await billing.offerPack(PACK),
          await billing.purchases(),
          await billing.subscription(),
        ];
        expect(results.map(refusalOf)).toEqual(['accepted', 'accepted', 'accepted']);
        expect([asked(operation), charges().length]).toEqual([2, 1]);
      },
    );

    it('loses the answer to an offer, another is made, and the merchant owes one', async () => {
      devstore.inject({ match: 'OfferPack', times: 1, fault: { kind: 'cut', effect: true } });
      const id = await bought();
      expect(charges().map(({ status }) => status)).toEqual(['PENDING', 'ACTIVE']);
      expect(given(await billing.purchases()).map((purchase) => purchase.id)).toEqual([id]);
    });

    it('is down, nothing is said about the bill', async () => {
      devstore.inject({ match: 'admin', times: 100, fault: { kind: 'status', status: 503 } });
      for (const result of [
        await billing.subscription(),
        await billing.purchases(),
        await billing.purchase('404'),
        await billing.subscriptionOf('404'),
        await billing.usageRecords('gid://shopify/AppSubscriptionLineItem/404?v=1&index=0', null),
        await billing.cancelPlan('404'),
        await billing.offerPack(PACK),
      ]) {
        expect(refusalOf(result)).toMatchObject({ code: 'SHOPIFY_UNAVAILABLE' });
      }
    });

    it('no longer knows the app, that is what is said', async () => {
      billing = open({ accessToken: 'shpat_old' });
      expect(refusalOf(await billing.subscription())).toEqual({ code: 'SHOP_UNAUTHORIZED' });
      expect(refusalOf(await billing.offerPack(PACK))).toEqual({ code: 'SHOP_UNAUTHORIZED' });
    });
  });
});

describe('an amount that Shopify names', () => {
  it.each([
    ['1.005', null],
    ['-1.0', null],
    ['1e2', null],
    ['12.5', 1250],
    ['12.5000', 1250],
    ['29.0', 2900],
    ['0.07', 7],
  ])('%s is never rounded', (amount, cents) => {
    const read = readPurchase({
      id: 'gid://shopify/AppPurchaseOneTime/1',
      name: 'x',
      status: 'ACTIVE',
      test: true,
      createdAt: '2026-11-01T00:00:00Z',
      price: { amount, currencyCode: 'EUR' },
    });
    expect(read.ok ? read.value.price.cents : read.error.code).toBe(cents ?? 'SHOPIFY_UNAVAILABLE');
  });
});

describe('the id of a charge', () => {
  it('is the same from its number, its number in text and itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        fc.constantFrom('AppPurchaseOneTime' as const, 'AppSubscription' as const),
        (number, kind) => {
          const gid = `gid://shopify/${kind}/${number}`;
          expect([number, String(number), gid].map((each) => chargeGid(kind, each))).toEqual([gid, gid, gid]);
        },
      ),
    );
  });

  it('is none of another kind, and none of any other text or number', () => {
    expect(chargeGid('AppSubscription', 'gid://shopify/AppPurchaseOneTime/1')).toBeNull();
    for (const each of [0, -1, 1.5, Number.NaN, 1e21, '01', '1\n', ' 1'])
      expect(chargeGid('AppSubscription', each)).toBeNull();
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(chargeGid('AppSubscription', text)).toBe(
          /^[1-9]\d{0,17}$/.test(text) ? `gid://shopify/AppSubscription/${text}` : null,
        );
      }),
    );
  });
});
