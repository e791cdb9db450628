/**
 * Follows what plans include: paid once, spent first, ended with their month, whatever the merchant, the
 * clock or the line does.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { settleBill } from '#studio/points/settle-bill.ts';
import { DAY, openBillShop, STARTER, STUDIO, type BillShop } from '#tests/points/bill-shop.ts';
import { given } from '#tests/given.ts';

let database: TestDatabase;
let bill: BillShop;
beforeAll(async () => {
  database = await openTestDatabase({ firstGrantQuarterPoints: 0 });
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  bill = await openBillShop(database);
});
afterEach(async () => {
  expect(await bill.faults()).toEqual([]);
  await bill.close();
});

const plan = () => bill.ports.store.plan();
/** Spends everything, as exports of 15 points. */
async function spendAll(name: string): Promise<void> {
  const left = await bill.balance();
  expect(await bill.reserve(name, left)).toBe(true);
  await bill.deliver(name);
}

describe('two who settle at once', () => {
  it('add the points of a plan once, and take none of them, when the first took longer than its lease', async () => {
    const first = bill.held();
    const second = bill.held();
    await bill.agree('Studio');
    const one = settleBill(first.ports);
    await first.reached;
    await bill.lapse();
    const other = settleBill(second.ports);
    await second.reached;
    first.go();
    given(await one);
    second.go();
    given(await other);
    expect(await bill.balance()).toBe(STUDIO);
    await bill.settle();
    expect(await bill.entries()).toEqual([['plan', STUDIO]]);
  });

  it('leave a plan that began meanwhile alone, when one of them read the bill before it did', async () => {
    const before = bill.held();
    await bill.subscribe('Starter');
    await bill.cancel();
    bill.pass(31 * DAY);
    const one = settleBill(before.ports);
    await before.reached;
    await bill.lapse();
    bill.pass(1000);
    await bill.subscribe('Studio');
    before.go();
    given(await one);
    expect(await plan()).toMatchObject({ name: 'Studio', renews: true });
    expect(await bill.balance()).toBe(STUDIO);
  });
});

describe.each(['next cycle', 'at once'])('a smaller plan, which Shopify shows %s', (shown) => {
  beforeEach(() => bill.merchant.control('POST', 'charges/deferral', { shown }));

  it('begins when what was paid is over; the larger one stays until then', async () => {
    const studio = await bill.subscribe('Studio');
    const until = (await plan())?.periodEndsAt;
    bill.pass(10 * DAY);
    const starter = await bill.subscribe('Starter');
    for (let look = 0; look < 3; look++) {
      expect(await plan()).toMatchObject({
        name: 'Studio',
        price: { cents: 4900 },
        includedQuarterPoints: STUDIO,
        periodEndsAt: until,
        renews: true,
        subscriptionId: shown === 'at once' ? starter : studio,
        pending: {
          subscriptionId: starter,
          name: 'Starter',
          price: { cents: 1500 },
          includedQuarterPoints: STARTER,
        },
      });
      bill.pass(5 * DAY);
      await bill.settle();
    }
    expect(await bill.balance()).toBe(STUDIO);
    bill.pass(6 * DAY);
    await bill.settle();
    await bill.settle();
    expect(await plan()).toMatchObject({ subscriptionId: starter, name: 'Starter', pending: null });
    expect(await bill.entries()).toEqual([
      ['plan', STUDIO],
      ['period-over', -STUDIO],
      ['plan', STARTER],
    ]);
  });

  it('that takes turns with the larger one gives each month no more than was paid for it', async () => {
    await bill.subscribe('Starter');
    for (let month = 0; month < 3; month++) {
      await bill.subscribe('Studio');
      await bill.subscribe('Starter');
      expect(await bill.balance()).toBe(STUDIO);
      expect(await plan()).toMatchObject({ name: 'Studio', price: { cents: 4900 } });
      await spendAll(`month ${month}`);
      bill.pass(30 * DAY + 60_000);
      await bill.settle();
      expect(await bill.balance()).toBe(STARTER);
    }
  });

  it('is given up by keeping the larger one, which adds nothing', async () => {
    await bill.subscribe('Studio');
    await bill.subscribe('Starter');
    bill.pass(3 * DAY);
    await bill.subscribe('Studio');
    expect(await plan()).toMatchObject({ name: 'Studio', pending: null });
    bill.pass(28 * DAY);
    await bill.settle();
    expect(await plan()).toMatchObject({ name: 'Studio' });
    expect(await bill.entries()).toEqual([
      ['plan', STUDIO],
      ['period-over', -STUDIO],
      ['plan', STUDIO],
    ]);
  });

  it('does not begin when the larger one is canceled', async () => {
    await bill.subscribe('Studio');
    await bill.subscribe('Starter');
    await bill.cancel();
    expect(await plan()).toMatchObject({ name: 'Studio', renews: false, pending: null, usage: null });
    bill.pass(31 * DAY);
    await bill.settle();
    expect([await plan(), await bill.balance()]).toEqual([null, 0]);
    expect(given(await bill.ports.billing.subscription())).toBeNull();
  });

  it('bills what goes beyond on the subscription that there is', async () => {
    await bill.subscribe('Studio');
    await bill.subscribe('Starter');
    expect(await bill.reserve('beyond', STUDIO + 100)).toBe(true);
    await bill.deliver('beyond');
    await bill.settle();
    expect((await bill.ports.store.usage(['sent'])).map(({ quarterPoints }) => quarterPoints)).toEqual([100]);
    expect(await bill.drift()).toEqual([]);
  });
});

describe('a plan that is paid for again', () => {
  it('adds what a larger one includes beyond it, whatever was left of an earlier one', async () => {
    await bill.subscribe('Studio');
    await bill.cancel();
    bill.pass(DAY);
    await bill.subscribe('Starter');
    expect(await bill.balance()).toBe(STUDIO + STARTER);
    bill.pass(60_000);
    await bill.subscribe('Studio');
    expect(await bill.balance()).toBe(STUDIO + STARTER + (STUDIO - STARTER));
    bill.pass(30 * DAY);
    await bill.settle();
    expect(await bill.balance()).toBe(STUDIO);
  });

  it('in the billing cycle that Shopify has kept is not paid for again, though its end is a second later', async () => {
    await bill.subscribe('Starter');
    await bill.cancel();
    const end = (await plan())?.periodEndsAt.getTime() ?? 0;
    for (let again = 1; again <= 3; again++) {
      bill.pass(2 * DAY);
      await bill.agree('Starter');
      for (const charge of bill.devstore.store.billing.charges)
        if (charge.kind === 'subscription' && charge.status === 'ACTIVE')
          charge.currentPeriodEnd = end + again * 1000;
      await bill.settle();
      await bill.cancel();
      expect(await bill.balance()).toBe(STARTER);
    }
  });
});

describe('a clock that is a day ahead', () => {
  it('ends no period that Shopify has not ended', async () => {
    await bill.subscribe('Studio');
    bill.pass(29.5 * DAY);
    bill.runAhead(DAY);
    await bill.settle();
    expect(await bill.balance()).toBe(STUDIO);
    bill.runAhead(0);
    bill.pass(DAY);
    await bill.settle();
    expect(await bill.entries()).toEqual([
      ['plan', STUDIO],
      ['period-over', -STUDIO],
      ['plan', STUDIO],
    ]);
  });
});

describe('what is returned after its month is over', () => {
  it('has ended with it, once, however it comes back', async () => {
    await bill.subscribe('Studio');
    for (const id of ['cancelled', 'lost', 'partly', 'delivered'])
      expect(await bill.reserve(id, STUDIO / 4)).toBe(true);
    await bill.deliver('lost');
    await bill.deliver('delivered');
    bill.pass(31 * DAY);
    await bill.settle();
    expect(await bill.balance()).toBe(STUDIO);
    for (let again = 0; again < 2; again++) {
      await bill.release('cancelled');
      await bill.refund('lost');
      await bill.deliver('partly', 100);
      await bill.refund('partly');
    }
    expect(await bill.balance()).toBe(STUDIO);
    expect(
      (await bill.entries())
        .filter(([reason]) => reason === 'after-period')
        .map(([, quarterPoints]) => quarterPoints),
    ).toEqual([-600, -600, -500, -100]);
    bill.pass(31 * DAY);
    await bill.settle();
    expect(await bill.balance()).toBe(STUDIO);
  });

  it('is the merchant’s own as far as it was bought: included points were spent first', async () => {
    const pack = await bill.offerPack();
    await bill.merchant.decide(pack.confirmationUrl, 'approve');
    await bill.subscribe('Starter');
    expect(await bill.reserve('both', STARTER + 400)).toBe(true);
    bill.pass(31 * DAY);
    await bill.settle();
    expect(await bill.balance()).toBe(STARTER);
    await bill.release('both');
    expect(await bill.balance()).toBe(STARTER + 400);
    expect((await bill.entries()).slice(-2)).toEqual([
      ['cancelled', STARTER + 400],
      ['after-period', -STARTER],
    ]);
  });

  it('of a month that is not over is there to be spent', async () => {
    await bill.subscribe('Starter');
    await bill.reserve('before', 100);
    bill.pass(31 * DAY);
    await bill.settle();
    await bill.reserve('now', 200);
    await bill.release('now');
    expect(await bill.balance()).toBe(STARTER);
    await bill.release('before');
    expect(await bill.balance()).toBe(STARTER);
  });

  it('at the very moment at which the month ends has ended too', async () => {
    await bill.subscribe('Starter');
    for (let each = 0; each < 6; each++) await bill.reserve(`${each}`, 100);
    bill.pass(31 * DAY);
    await Promise.all([bill.settle(), ...Array.from({ length: 6 }, (_, each) => bill.release(`${each}`))]);
    expect(await bill.balance()).toBe(STARTER);
  });
});

describe('charges', () => {
  it('a plan includes its points however much was offered since', async () => {
    await bill.subscribe('Studio');
    await database.sql.query(
      `insert into charges (id, shop, kind, name, quarter_points, cents, currency, status, created_at)
        select 'gid://shopify/AppPurchaseOneTime/' || (900000000 + n), $1, 'pack', '100 points', 400, 1200,
        'USD', 'expired', now() + interval '1 second' * n from generate_series(1, 500) n`,
      [bill.shop],
    );
    await bill.settle();
    expect(await plan()).toMatchObject({ includedQuarterPoints: STUDIO, usage: { centsAQuarterPoint: 3 } });
    bill.pass(31 * DAY);
    await bill.settle();
    expect(await bill.balance()).toBe(STUDIO);
  });

  it('only those are asked for whose last word is to come; packs are added to the ledger once', async () => {
    const pack = await bill.offerPack();
    await bill.merchant.decide(pack.confirmationUrl, 'approve');
    await bill.settle();
    let added = 0;
    const { ledger } = bill.ports;
    await bill.settle({ ...bill.ports, ledger: { ...ledger, add: (entry) => (added++, ledger.add(entry)) } });
    expect([
      added,
      await bill.balance(),
      bill.devstore.store.log.filter((each) => each === 'PurchaseById').length,
    ]).toEqual([0, 400, 1]);
  });

  it('one that Shopify does not know is asked for during three days, and is over then', async () => {
    await bill.ports.store.offered({
      id: 'gid://shopify/AppPurchaseOneTime/404',
      kind: 'pack',
      name: '100 points',
      quarterPoints: 400,
      price: { cents: 1200, currency: 'USD' },
      centsAQuarterPoint: null,
    });
    bill.pass(3 * DAY - 60_000);
    await bill.settle();
    expect((await bill.ports.store.undecided()).length).toBe(1);
    bill.pass(120_000);
    await bill.settle();
    expect([await bill.ports.store.undecided(), (await bill.ports.store.charges())[0]?.status]).toEqual([
      [],
      'expired',
    ]);
  });

  it('of the time before money was charged give no points after it, and are logged', async () => {
    const pack = await bill.offerPack();
    await bill.merchant.decide(pack.confirmationUrl, 'approve');
    await bill.subscribe('Studio');
    const late = await bill.offerPack();
    await bill.merchant.decide(late.confirmationUrl, 'approve');
    const live = bill.goLive();
    bill.pass(31 * DAY);
    await bill.settle(live);
    expect([await plan(), await bill.balance()]).toEqual([null, 400]);
    bill.pass(31 * DAY);
    await bill.settle(live);
    expect(await bill.balance()).toBe(400);
    expect(bill.logged).toContain('a test charge is ignored: BILLING_TEST is false');
  });
});

describe('a shop that does not pay its bill', () => {
  it('has no usage and no further points until it pays; what it paid for stays until its month is over', async () => {
    const id = await bill.subscribe('Starter');
    await bill.merchant.control('POST', 'charges/freeze', { id });
    await bill.settle();
    expect(await plan()).toMatchObject({ renews: false, usage: null });
    expect(await bill.reserve('beyond', STARTER + 1)).toBe(false);
    await bill.merchant.control('POST', 'charges/thaw', { id });
    await bill.settle();
    expect(await plan()).toMatchObject({ renews: true, usage: { centsAQuarterPoint: 3 } });
    expect(await bill.balance()).toBe(STARTER);
    await bill.merchant.control('POST', 'charges/freeze', { id });
    bill.pass(45 * DAY);
    await bill.settle();
    expect([await plan(), await bill.balance()]).toEqual([null, 0]);
    await bill.merchant.control('POST', 'charges/thaw', { id });
    await bill.settle();
    expect(await bill.balance()).toBe(STARTER);
  });
});

it('a limit that the merchant sets in the admin holds, higher or lower', async () => {
  const id = await bill.subscribe('Starter');
  for (const [amount, quarterPoints] of [
    ['250.00', 8333],
    ['50.00', 1666],
  ] as const) {
    expect((await bill.merchant.control('POST', 'charges/limit', { id, amount })).status).toBe(200);
    await bill.settle();
    expect((await bill.ports.ledger.balance()).usageCapacity?.quarterPoints).toBe(quarterPoints);
  }
});
