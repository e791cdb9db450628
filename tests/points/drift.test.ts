/**
 * Plants each way in which the ledger and the bill can disagree, and tests that it is found: a comparison
 * that cannot fail is none.
 */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { findDrift } from '#studio/points/find-drift.ts';
import { sendUsage } from '#studio/points/send-usage.ts';
import { settleBill } from '#studio/points/settle-bill.ts';
import { openBill, usd, type Bill } from '#tests/points/open-bill.ts';
import { given } from '#tests/given.ts';

let opened: TestDatabase;
let bill: Bill;

beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  bill = await openBill(opened);
  await bill.agree();
  await settle();
  await bill.spend('x', 200);
  given(await sendUsage(bill, await bill.store.usage(['due'])));
});
afterEach(() => bill.close());

const settle = async () => given(await settleBill(bill));
const drift = async () => given(await findDrift(bill));
const sql = (text: string, ...values: unknown[]) => opened.sql.query(text, [bill.shop, ...values]);
const lineItem = async () => (await bill.store.plan())?.usage?.lineItemId ?? '';
const usage = async () => (await bill.store.usage(['sent']))[0] ?? expect.fail('nothing was sent');
/** As somebody who has the app's access. */
const record = async (lineItemId: string, idempotencyKey: string, cents = 420) =>
  given(
    await bill.billing.recordUsage({ lineItemId, price: usd(cents), description: 'by hand', idempotencyKey }),
  );

it('where all agrees nothing is found, also when the plan has changed or ended', async () => {
  expect(await drift()).toEqual([]);
  await bill.agree();
  await settle();
  await bill.spend('y', 200);
  await settle();
  expect([bill.records().map(({ subscription }) => subscription), await drift()]).toEqual([[1, 2], []]);
  given(await bill.billing.cancelPlan((await bill.store.plan())?.subscriptionId ?? ''));
  await settle();
  expect(await drift()).toEqual([]);
  await sql(`delete from plans where shop = $1`);
  expect(await drift()).toEqual([]);
});

it('one usage on two subscriptions', async () => {
  const { entryId } = await usage();
  await bill.agree();
  await settle();
  await record(await lineItem(), entryId);
  expect(await drift()).toEqual([
    expect.stringMatching(`^The usage of ${entryId} was billed 2 times: .* on gid:.*, .* on gid:`),
  ]);
});

it('a record without a usage of ours, on a subscription that has ended', async () => {
  const { id } = await record(await lineItem(), 'nobody’s');
  given(await bill.billing.cancelPlan((await bill.store.plan())?.subscriptionId ?? ''));
  await settle();
  await sql(`delete from plans where shop = $1`);
  expect(await drift()).toEqual([`The usage record ${id} was billed, and nothing stands behind it.`]);
});

it('usage that is kept as sent and is not on the bill, of a plan that has ended', async () => {
  const { entryId } = await usage();
  for (const charge of bill.devstore.store.billing.charges)
    if (charge.kind === 'subscription') for (const item of charge.lineItems) item.usageRecords.length = 0;
  given(await bill.billing.cancelPlan((await bill.store.plan())?.subscriptionId ?? ''));
  await settle();
  expect(await drift()).toEqual([`The usage of ${entryId} is not on the bill.`]);
});

it('usage that is kept as unbilled and is on the bill', async () => {
  const { recordId } = await usage();
  await sql(`update usage_charges set state = 'refused', record_id = null where shop = $1`);
  expect(await drift()).toEqual([`The usage record ${recordId} was billed, and nothing stands behind it.`]);
});

it('usage that was sent long ago, and never answered', async () => {
  const { entryId } = await usage();
  const gone = 'gid://shopify/AppSubscriptionLineItem/900000?v=1&index=1';
  await sql(
    `update usage_charges set state = 'sending', record_id = null, line_item_id = $2 where shop = $1`,
    gone,
  );
  expect(await drift()).toEqual([]);
  await sql(`update usage_charges set created_at = created_at - interval '2 days' where shop = $1`);
  await settle();
  expect(await drift()).toEqual([
    `The usage of ${entryId} was sent to ${gone}, and nobody knows whether it is on the bill.`,
  ]);
});

it('usage at another price, or of another subscription than is kept', async () => {
  const { recordId, lineItemId } = await usage();
  await sql('update usage_charges set cents = cents + 1 where shop = $1');
  expect(await drift()).toEqual([`The usage record ${recordId} was billed at another price than was used.`]);
  await sql('update usage_charges set cents = cents - 1 where shop = $1');
  await bill.agree();
  await settle();
  await sql('update usage_charges set line_item_id = $2 where shop = $1', await lineItem());
  expect(await drift()).toEqual([`The usage of ${(await usage()).entryId} is not on the bill.`]);
  await sql('update usage_charges set line_item_id = $2 where shop = $1', lineItemId);
});

it('a subscription that was never offered', async () => {
  const id = await bill.agree({ offered: false });
  await settle();
  expect(await drift()).toEqual([`The subscription “Starter” (${id}) is active, and was never offered.`]);
});

it('a plan whose period came without its points', async () => {
  const { subscriptionId } = (await bill.store.plan()) ?? expect.fail('there is no plan');
  const found = [
    `The plan “Starter” (${subscriptionId}) is active, and no points were added for its period.`,
  ];
  await sql('update plans set pool_since = pool_since + 1000 where shop = $1');
  expect(await drift()).toEqual(found);
  await sql(
    `update plans set pool_since = pool_since - 1000, period_ends_at = now() - interval '1 day' where shop = $1`,
  );
  expect(await drift()).toEqual(found);
});

it('asks the biller a bounded number of times, however often the plan was changed, and leaves out what is old', async () => {
  const first = await lineItem();
  await sql(
    `update usage_charges set created_at = created_at - interval '91 days', record_id = 'another' where shop = $1`,
  );
  await bill.agree();
  await settle();
  let asked: string[] = [];
  const usageRecords: Bill['billing']['usageRecords'] = (lineItemId, since) => {
    asked.push(lineItemId);
    return bill.billing.usageRecords(lineItemId, since);
  };
  const counted = async () => {
    asked = [];
    return given(await findDrift({ ...bill, billing: { ...bill.billing, usageRecords } }));
  };
  expect([await counted(), asked.includes(first)]).toEqual([[], false]);
  for (let number = 0; number < 25; number++) {
    await bill.spend(`more ${number}`, number === 0 ? 200 : 10);
    await sql(
      `update usage_charges set state = 'dropped', line_item_id = $2 where shop = $1 and state = 'due'`,
      `gid://shopify/AppSubscriptionLineItem/${900_000 + number}?v=1&index=1`,
    );
  }
  expect([await counted(), asked.length]).toEqual([[], 20]);
});
