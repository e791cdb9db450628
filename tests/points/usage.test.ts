/**
 * Bills what goes beyond a plan, and breaks it at every step: each usage is on the bill once or never, and
 * what is never on it is not delivered.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testWork } from '#adapters/database/testing/test-work.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { endPlan } from '#studio/points/end-plan.ts';
import { endSubscription } from '#studio/points/end-subscription.ts';
import { findDrift } from '#studio/points/find-drift.ts';
import { sendUsage } from '#studio/points/send-usage.ts';
import { settleBill, type BillPorts } from '#studio/points/settle-bill.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err } from '#studio/shared/result.ts';
import { INCLUDED, openBill, usd, type Bill } from '#tests/points/open-bill.ts';
import { given } from '#tests/given.ts';

let opened: TestDatabase;
let bill: Bill;

beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  bill = await openBill(opened);
});
afterEach(() => bill.close());

const settle = async (ports: BillPorts = bill) => given(await settleBill(ports));
const send = async (ports: BillPorts = bill) =>
  sendUsage(ports, await bill.store.usage(['due', 'sending', 'refused']));
const drift = async () => given(await findDrift(bill));
async function subscribe(cap = usd(10_000)): Promise<void> {
  await bill.agree({ cap });
  await settle();
}
/** The store counts it, and the answer is lost. */
const loseTheAnswer = () =>
  bill.devstore.inject({ match: 'RecordUsage', times: 1, fault: { kind: 'cut', effect: true } });
/** Nothing of it reaches the store. */
const loseTheRequest = () =>
  bill.devstore.inject({ match: 'RecordUsage', times: 1, fault: { kind: 'cut', effect: false } });
const refuse = (status: number) =>
  bill.devstore.inject({ match: 'RecordUsage', times: 1, fault: { kind: 'status', status } });
const refuseInWords = (message: string) =>
  bill.devstore.inject({
    match: 'RecordUsage',
    times: 1,
    fault: { kind: 'userErrors', message, code: 'INVALID' },
  });
/** As if the last request was this long ago. */
const age = (minutes: number) =>
  opened.sql.query(
    'update usage_charges set asked_at = asked_at - make_interval(mins => $2) where shop = $1',
    [bill.shop, minutes],
  );

describe('usage that was recorded, and whose answer was lost', () => {
  beforeEach(async () => {
    await subscribe();
    await bill.spend('x', 200);
    loseTheAnswer();
    expect((await send()).ok).toBe(false);
    expect([await bill.states(), bill.records()]).toMatchObject([
      ['sending'],
      [{ subscription: 1, amount: '4.20' }],
    ]);
  });

  it.each([
    ['the store no longer takes our access', () => refuse(401)],
    ['the subscription has ended', () => refuseInWords('Subscription is not active')],
    ['the cap is reached', () => refuseInWords('Total price exceeds balance remaining')],
  ])(
    'stays one record when it is sent again and refused (%s) and another plan replaces the first',
    async (_, then) => {
      then();
      await send();
      expect(await bill.states()).toEqual(['sending']);
      await bill.agree();
      await settle();
      await settle();
      expect([await bill.states(), bill.records()]).toMatchObject([
        ['sent'],
        [{ subscription: 1, amount: '4.20' }],
      ]);
      expect(await drift()).toEqual([]);
    },
  );

  it('comes back as points when the work was of no use, whatever was said to a second sending', async () => {
    refuse(401);
    await send();
    await bill.ledger.refund(bill.subject('x'), 'file-lost');
    await settle();
    expect([await bill.balance(), await bill.states(), bill.records().length, await drift()]).toEqual([
      200,
      ['sent'],
      1,
      [],
    ]);
  });

  it('is found by its key, and not sent again', async () => {
    const recordUsage: BillPorts['billing']['recordUsage'] = () =>
      Promise.resolve(err(new AppError('BILLING_REFUSED', { reason: 'nobody should ask.' })));
    await age(60);
    await settle({ ...bill, billing: { ...bill.billing, recordUsage } });
    expect([await bill.states(), await drift()]).toEqual([['sent'], []]);
  });
});

describe('usage that was sent and never arrived', () => {
  beforeEach(async () => {
    await subscribe();
    await bill.spend('x', 200);
    loseTheRequest();
    expect((await send()).ok).toBe(false);
  });

  it('is sent again under the same key', async () => {
    await settle();
    expect([await bill.states(), bill.records().length, await drift()]).toEqual([['sent'], 1, []]);
  });

  it('goes to the plan that replaced the first only when no request can be under way any more', async () => {
    await bill.agree();
    await settle();
    expect([await bill.states(), bill.records()]).toEqual([['sending'], []]);
    await age(11);
    await settle();
    expect([await bill.states(), bill.records(), await drift()]).toMatchObject([
      ['sent'],
      [{ subscription: 2, amount: '4.20' }],
      [],
    ]);
  });

  it('stays open where the biller does not know the line item', async () => {
    const usageRecords: BillPorts['billing']['usageRecords'] = () =>
      Promise.resolve({ ok: true, value: null });
    await bill.agree();
    await age(11);
    await settle({ ...bill, billing: { ...bill.billing, usageRecords } });
    expect([await bill.states(), bill.records()]).toEqual([['sending'], []]);
  });
});

it('the refusal of a first sending that another has overtaken says nothing', async () => {
  await subscribe();
  await bill.spend('x', 200);
  const recordUsage: BillPorts['billing']['recordUsage'] = async () => {
    loseTheAnswer();
    expect((await send()).ok).toBe(false);
    return err(new AppError('BILLING_REFUSED', { reason: 'a test.' }));
  };
  await send({ ...bill, billing: { ...bill.billing, recordUsage } });
  expect([await bill.states(), bill.records().length]).toEqual([['sending'], 1]);
});

it('access that the store takes no longer refuses nothing: usage waits for it, and the rest is not even tried', async () => {
  await subscribe();
  for (const id of ['x', 'y']) await bill.spend(id, 100);
  refuse(401);
  expect(await send()).toMatchObject({ ok: false, error: { code: 'SHOP_UNAUTHORIZED' } });
  expect((await bill.states()).sort()).toEqual(['due', 'sending']);
  await settle();
  expect([await bill.states(), bill.records().length]).toEqual([['sent', 'sent'], 2]);
});

it('what is held when another plan replaces the first counts towards the cap of that one', async () => {
  await subscribe(usd(120));
  given(await bill.reserve('x', INCLUDED + 40));
  await bill.agree({ cap: usd(120) });
  await settle();
  expect((await bill.ledger.balance()).usageCapacity).toMatchObject({ quarterPoints: 0 });
  expect(await bill.reserve('y', (await bill.balance()) + 1)).toMatchObject({
    ok: false,
    error: { code: 'USAGE_CAP_REACHED' },
  });
});

it('work whose points were bought and did not pay for it does not begin', async () => {
  await subscribe();
  await bill.ledger.add({
    kind: 'grant',
    quarterPoints: 0,
    reason: 'operator',
    subject: null,
    key: `usage:export:${bill.subject('x').id}`,
  });
  await expect(bill.reserve('x', INCLUDED + 40)).rejects.toThrow('did not pay for it: missing');
  expect(await bill.balance()).toBe(INCLUDED);
});

describe('a plan that ends', () => {
  /** As the library and the worker have them. */
  async function startExport(id: string, quarterPoints: number): Promise<void> {
    await opened.sql.query(
      `insert into clips (id, shop, batch_id, link, title, brief, state, revision)
        values ($1, $2, 'b', 'link', 'A clip', '{}', 'ready', 1)`,
      [`clip ${bill.subject(id).id}`, bill.shop],
    );
    await opened.sql.query(
      `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
        quarter_points, state, frames_done, frames_total)
        values ($1, $2, $3, 1, $1, 'A clip', '9:16', 15, '{"resolution":"720p","bitsPerSecond":null}', $4,
        'waiting', 0, 450)`,
      [bill.subject(id).id, bill.shop, `clip ${bill.subject(id).id}`, quarterPoints],
    );
    await opened.sql.query(
      `insert into tasks (id, shop, kind, lane, subject_kind, subject_id)
        values ($1, $2, 'export-clip', 'exports', 'export', $3)`,
      [`task of ${bill.subject(id).id}`, bill.shop, bill.subject(id).id],
    );
    given(await bill.reserve(id, quarterPoints));
  }
  const file = { sha256: 'a'.repeat(64), bytes: 1, mediaType: 'video/mp4' };
  const made = {
    settings: { resolution: '720p', bitsPerSecond: null },
    video: file,
    poster: file,
    captions: null,
    width: 720,
    height: 1280,
    frames: 450,
    seconds: 15,
  } as const;
  const finish = async (id: string) => {
    const work = testWork(opened.database);
    const claim = await work.exports.claim(bill.subject(id).id);
    return claim !== null && (await work.exports.finish(claim, made));
  };
  const exportStates = async () =>
    (
      await opened.sql.query<{ state: string }>('select state from exports where shop = $1 order by id', [
        bill.shop,
      ])
    ).rows.map(({ state }) => state);

  beforeEach(async () => {
    await subscribe();
    await startExport('paid', INCLUDED);
    await startExport('beyond 1', 40);
    await startExport('beyond 2', 40);
  });

  it('bills first what was delivered beyond it, cancels what is under way beyond it, and continues what is paid', async () => {
    await finish('beyond 1');
    expect(bill.records()).toEqual([]);
    given(await endPlan(bill));
    expect(bill.records()).toMatchObject([{ amount: '1.20' }]);
    expect([await exportStates(), await bill.states(), await bill.balance()]).toEqual([
      ['done', 'cancelled', 'waiting'],
      ['sent', 'dropped'],
      0,
    ]);
    expect((await bill.ledger.entries({ limit: 2 })).map(({ reason }) => reason)).toEqual([
      'not-needed',
      'plan-ended',
    ]);
    // Its worker, and another that does not know of it.
    expect([await finish('beyond 2'), await finish('paid')]).toEqual([false, true]);
    expect([await bill.store.plan(), await drift()]).toMatchObject([{ renews: false }, []]);
  });

  it('by other hands: what is under way beyond it is canceled when it is reported', async () => {
    given(await bill.billing.cancelPlan((await bill.store.plan())?.subscriptionId ?? ''));
    await settle();
    expect([await exportStates(), await bill.states(), bill.records()]).toEqual([
      ['cancelled', 'cancelled', 'waiting'],
      ['dropped', 'dropped'],
      [],
    ]);
  });

  it('in the very moment in which an export is finished: that is due before, or canceled after', async () => {
    await bill.store.transact((rows) => endSubscription(rows, new Date()));
    expect(await finish('beyond 1')).toBe(true);
    expect([(await exportStates())[0], await bill.states(), await bill.balance()]).toEqual([
      'cancelled',
      ['dropped', 'held'],
      0,
    ]);
    expect(
      (await opened.sql.query('select result from exports where id = $1', [bill.subject('beyond 1').id]))
        .rows,
    ).toEqual([{ result: null }]);
  });

  it('with many exports finished at the same time leaves none that was delivered and is not billed', async () => {
    const ids = ['beyond 1', 'beyond 2', ...Array.from({ length: 10 }, (_, index) => `more ${index}`)];
    for (const id of ids.slice(2)) await startExport(id, 40);
    const [ended] = await Promise.all([endPlan(bill), ...ids.map((id) => finish(id))]);
    given(ended);
    const delivered = (await exportStates()).filter((state) => state === 'done').length;
    expect([bill.records().length, (await bill.states()).filter((state) => state === 'sent').length]).toEqual(
      [delivered, delivered],
    );
    expect(await bill.states()).not.toContain('held');
  });

  it('continues when Shopify refuses to end it, and usage begins again', async () => {
    bill.devstore.inject({ match: 'CancelPlan', times: 20, fault: { kind: 'status', status: 503 } });
    expect(await endPlan(bill)).toMatchObject({ ok: false, error: { code: 'SHOPIFY_UNAVAILABLE' } });
    bill.devstore.store.faults.length = 0;
    expect([
      await bill.store.plan(),
      (await bill.ledger.balance()).usageCapacity?.quarterPoints,
      await exportStates(),
    ]).toMatchObject([{ renews: true }, Math.floor(10_000 / 3), ['cancelled', 'cancelled', 'waiting']]);
  });

  it('lets nothing begin beyond it while it ends', async () => {
    const cancelPlan: BillPorts['billing']['cancelPlan'] = async (id) => {
      expect(await bill.reserve('in another tab', 30)).toMatchObject({
        ok: false,
        error: { code: 'USAGE_CAP_REACHED' },
      });
      return bill.billing.cancelPlan(id);
    };
    given(await endPlan({ ...bill, billing: { ...bill.billing, cancelPlan } }));
  });

  it('continues when Shopify does not answer, and nothing that was delivered is lost', async () => {
    await finish('beyond 1');
    bill.devstore.inject({ match: 'RecordUsage', times: 20, fault: { kind: 'status', status: 503 } });
    expect(await endPlan(bill)).toMatchObject({ ok: false, error: { code: 'SHOPIFY_UNAVAILABLE' } });
    bill.devstore.store.faults.length = 0;
    expect(await bill.store.plan()).toMatchObject({ renews: true });
    await settle();
    expect([(await bill.ledger.balance()).usageCapacity?.quarterPoints, bill.records().length]).toEqual([
      Math.floor((10_000 - 240) / 3),
      1,
    ]);
  });
});
