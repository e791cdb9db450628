/** Tests the page that asks a merchant to approve a charge, and where its buttons lead. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { BillingClient, euros, recurring, usage } from '#devstore/testing/billing-client.ts';

let store: BillingClient;
beforeEach(async () => {
  store = new BillingClient(await startDevstore());
});
afterEach(() => store.devstore.close());

const pageOf = async (confirmationUrl: string) => (await fetch(confirmationUrl)).text();
const numberOf = (id: string) => id.split('/').at(-1) ?? '';

describe('the page', () => {
  it('says name, price, spending limit, terms, trial and that it is a test, and has two buttons', async () => {
    const page = await pageOf(
      (await store.subscribe([recurring('29'), usage('20')], { name: 'Studio <b>', trialDays: 14 }))
        .confirmationUrl,
    );
    for (const text of [
      'Approve subscription',
      'Studio &#60;b&#62;',
      '€29.00 every 30 days',
      '€20.00 every 30 days',
      '€1 a minute of video',
      '14 days',
      'Test charge',
      'nothing will be charged',
    ])
      expect(page).toContain(text);
    expect(page.match(/<button[^>]*name="decision"[^>]*>/g)).toEqual([
      '<button class="primary" name="decision" value="approve">',
      '<button name="decision" value="decline">',
    ]);
  });

  it('of a real charge says nothing of a test', async () => {
    const page = await pageOf((await store.buy({ test: false })).confirmationUrl);
    expect(page).toContain('€12.50, once');
    expect(page).not.toMatch(/Test charge|This is a test/);
  });

  it('of a higher cap says both limits', async () => {
    const { lineItems } = await store.subscribed([usage('20')]);
    const page = await pageOf((await store.raise(lineItems[0]!.id, euros('50'))).confirmationUrl);
    for (const text of ['Approve spending limit', '€20.00 every 30 days', '€50.00 every 30 days'])
      expect(page).toContain(text);
  });

  it('is there for its whole link only', async () => {
    const path = store.local((await store.buy()).confirmationUrl);
    for (const wrong of [
      path.replace(/signature=.*/, ''),
      `${path}0`,
      path.replace('ApplicationCharge', 'RecurringApplicationCharge'),
    ])
      expect((await store.get(wrong)).status).toBe(404);
    expect((await store.get(`${path}&locale=en`)).status).toBe(200);
  });
});

describe('a decision', () => {
  it('to approve leads to the return address with the charge’s number, twice to the same', async () => {
    const { confirmationUrl, id } = await store.buy();
    for (let count = 0; count < 2; count++) {
      const answer = await store.decide(confirmationUrl, 'approve');
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        `https://app.example/app/points?from=billing&charge_id=${numberOf(id)}`,
      ]);
    }
  });

  it('to decline leads to the app in the admin, and is final', async () => {
    const { confirmationUrl, id } = await store.subscribe();
    expect((await store.decide(confirmationUrl, 'decline')).headers.get('location')).toBe(
      '/admin/apps/vitrine',
    );
    expect((await store.installation()).allSubscriptions.nodes).toEqual([{ id, status: 'DECLINED' }]);
    const late = await store.decide(confirmationUrl, 'approve');
    expect([late.status, await late.text()]).toEqual([
      409,
      expect.stringContaining('You have declined this charge'),
    ]);
    expect((await store.installation()).activeSubscriptions).toEqual([]);
  });

  it('that is none asks again', async () => {
    expect((await store.decide((await store.buy()).confirmationUrl, 'perhaps')).status).toBe(422);
    expect((await store.installation()).oneTimePurchases.nodes[0]?.status).toBe('PENDING');
  });

  it.each([
    ['https://app.example', 'https://app.example/?charge_id='],
    ['https://app.example/back?a=%20b#top', 'https://app.example/back?a=%20b&charge_id=N#top'],
    [
      'https://admin.shopify.com/store/lumen-and-clay/apps/vitrine/app/points?a=1',
      '/admin/apps/vitrine/points?a=1&charge_id=',
    ],
    ['https://admin.shopify.com/store/lumen-and-clay/apps/client-id', '/admin/apps/vitrine?charge_id='],
    [
      'https://lumen-and-clay.myshopify.com/admin/apps/client-id/points',
      '/admin/apps/vitrine/points?charge_id=',
    ],
    [
      'https://admin.shopify.com/store/another/apps/vitrine',
      'https://admin.shopify.com/store/another/apps/vitrine?charge_id=',
    ],
  ])('returns to %s as %s', async (returnUrl, location) => {
    const { confirmationUrl, id } = await store.buy({ returnUrl });
    const expected = location.includes('N')
      ? location.replace('N', numberOf(id))
      : `${location}${numberOf(id)}`;
    expect((await store.decide(confirmationUrl, 'approve')).headers.get('location')).toBe(expected);
  });
});

it('the spending limit is the merchant’s to set in the admin, no lower than what was used', async () => {
  const { id, lineItems, confirmationUrl } = await store.subscribed([usage('20')]);
  await store.use(lineItems[0]!.id, '15');
  const path = /href="([^"]+spending_limit)"/.exec(await (await fetch(confirmationUrl)).text())?.[1] ?? '';
  expect(path).toContain(numberOf(id));
  expect(await (await store.get(path)).text()).toContain('€15.00 of €20.00 are used.');
  const set = async (amount: string) =>
    (await store.get(path, { method: 'POST', body: new URLSearchParams({ amount }), redirect: 'manual' }))
      .status;
  expect([await set('14.99'), await set('much'), await set('80.5')]).toEqual([422, 422, 303]);
  expect(
    (await store.installation()).activeSubscriptions[0]?.lineItems[0]?.plan.pricingDetails.cappedAmount
      .amount,
  ).toBe('80.5');
  expect((await store.get(path.replace(numberOf(id), '404'))).status).toBe(404);
});
