/** Tests subscriptions as the app asks for them, reads them, raises their cap and cancels them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { BillingClient, euros, recurring, RETURN_URL, usage } from '#devstore/testing/billing-client.ts';

const NOW = Date.UTC(2026, 10, 1);
const inDays = (days: number) => new Date(NOW + days * DAY_SECONDS * 1000).toISOString();
const DAY_SECONDS = 24 * 3600;

let store: BillingClient;
beforeEach(async () => {
  store = new BillingClient(await startDevstore({ now: () => NOW }));
});
afterEach(() => store.devstore.close());

describe('a subscription', () => {
  it('is PENDING and not among the active ones until it is approved, then shows its plans and its period', async () => {
    const asked = await store.subscribe();
    expect(asked).toMatchObject({ status: 'PENDING', userErrors: [], errors: [] });
    expect((await store.installation()).activeSubscriptions).toEqual([]);
    await store.decide(asked.confirmationUrl, 'approve');
    const { activeSubscriptions, allSubscriptions, credits } = await store.installation();
    const number = asked.id.split('/').at(-1);
    expect(activeSubscriptions).toEqual([
      {
        id: asked.id,
        name: 'Studio',
        status: 'ACTIVE',
        test: true,
        createdAt: inDays(0),
        currentPeriodEnd: inDays(30),
        trialDays: 0,
        returnUrl: RETURN_URL,
        lineItems: [
          {
            id: `gid://shopify/AppSubscriptionLineItem/${number}?v=1&index=0`,
            plan: {
              pricingDetails: {
                __typename: 'AppRecurringPricing',
                interval: 'EVERY_30_DAYS',
                planHandle: null,
                price: euros('29.0'),
                discount: null,
              },
            },
            usageRecords: { nodes: [] },
          },
          {
            id: `gid://shopify/AppSubscriptionLineItem/${number}?v=1&index=1`,
            plan: {
              pricingDetails: {
                __typename: 'AppUsagePricing',
                interval: 'EVERY_30_DAYS',
                terms: '€1 a minute of video',
                cappedAmount: euros('20.0'),
                balanceUsed: euros('0.0'),
              },
            },
            usageRecords: { nodes: [] },
          },
        ],
      },
    ]);
    expect([allSubscriptions.nodes, credits.nodes]).toEqual([[{ id: asked.id, status: 'ACTIVE' }], []]);
  });

  it.each(['STANDARD', 'APPLY_IMMEDIATELY'])(
    'replaces the active one when it is approved, with %s',
    async (replacementBehavior) => {
      const first = await store.subscribed();
      const second = await store.subscribe([recurring('59')], { replacementBehavior });
      expect((await store.installation()).activeSubscriptions.map(({ id }) => id)).toEqual([first.id]);
      await store.decide(second.confirmationUrl, 'approve');
      expect((await store.installation()).allSubscriptions.nodes).toEqual([
        { id: first.id, status: 'CANCELLED' },
        { id: second.id, status: 'ACTIVE' },
      ]);
    },
  );

  it('that replaces another keeps the billing cycle, and what was used in it', async () => {
    const { lineItems } = await store.subscribed([recurring('29'), usage('20')]);
    await store.use(lineItems[1]!.id, '12.5');
    store.devstore.set({ advanceSeconds: 20 * DAY_SECONDS });
    await store.subscribed([recurring('59'), usage('50')], { replacementBehavior: 'APPLY_IMMEDIATELY' });
    const [active] = (await store.installation()).activeSubscriptions;
    expect(active?.currentPeriodEnd).toBe(inDays(30));
    expect(active?.lineItems[1]?.plan.pricingDetails).toMatchObject({
      cappedAmount: euros('50.0'),
      balanceUsed: euros('12.5'),
    });
  });

  it('waits for the next billing cycle when it is asked to, unless the currency is another', async () => {
    const statuses = async () =>
      (await store.installation()).allSubscriptions.nodes.map(({ status }) => status);
    const first = await store.subscribed();
    const second = await store.subscribed([recurring('9'), usage('5')], {
      replacementBehavior: 'APPLY_ON_NEXT_BILLING_CYCLE',
    });
    const { activeSubscriptions } = await store.installation();
    expect([activeSubscriptions.map(({ id }) => id), await statuses()]).toEqual([
      [first.id],
      ['ACTIVE', 'ACCEPTED'],
    ]);
    store.devstore.set({ advanceSeconds: 30 * DAY_SECONDS });
    expect((await store.installation()).activeSubscriptions).toMatchObject([
      { id: second.id, currentPeriodEnd: inDays(60) },
    ]);
    await store.subscribed(
      [{ plan: { appRecurringPricingDetails: { price: { amount: '5', currencyCode: 'USD' } } } }],
      { replacementBehavior: 'APPLY_ON_NEXT_BILLING_CYCLE' },
    );
    expect(await statuses()).toEqual(['CANCELLED', 'CANCELLED', 'ACTIVE']);
  });

  it('that is pending yields to one that replaces at once, and can be canceled', async () => {
    const statuses = async () =>
      (await store.installation()).allSubscriptions.nodes.map(({ status }) => status);
    await store.subscribed();
    const waiting = await store.subscribed([recurring('9')], {
      replacementBehavior: 'APPLY_ON_NEXT_BILLING_CYCLE',
    });
    expect((await store.cancel(waiting.id)).status).toBe('CANCELLED');
    await store.subscribed([recurring('9')], { replacementBehavior: 'APPLY_ON_NEXT_BILLING_CYCLE' });
    await store.subscribed([recurring('29')], { replacementBehavior: 'APPLY_IMMEDIATELY' });
    expect(await statuses()).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED', 'ACTIVE']);
  });

  it('begins its first period after the trial, and lasts a year when its price is yearly', async () => {
    await store.subscribed([recurring('29')], { trialDays: 14 });
    expect((await store.installation()).activeSubscriptions[0]).toMatchObject({
      trialDays: 14,
      currentPeriodEnd: inDays(44),
    });
    await store.subscribed([
      { plan: { appRecurringPricingDetails: { price: euros('290'), interval: 'ANNUAL' } } },
    ]);
    expect((await store.installation()).activeSubscriptions).toMatchObject([
      { currentPeriodEnd: inDays(365) },
    ]);
  });

  it('is refused without a plan, with two alike, in two currencies, without terms, and for nothing', async () => {
    const refusals = async (...lineItems: object[]) =>
      (await store.subscribe(lineItems)).userErrors.map(({ message }) => message);
    const pounds = { plan: { appRecurringPricingDetails: { price: { amount: '5', currencyCode: 'GBP' } } } };
    expect(await refusals()).toEqual(['At least one plan must be selected']);
    expect(await refusals(usage('5'), usage('6'))).toEqual([
      'Only one plan of each pricing model can be selected',
    ]);
    expect(await refusals(pounds, usage('6'))).toEqual(['All pricing plans must use the same currency.']);
    expect(await refusals(pounds)).toEqual(['Currency code must be EUR']);
    expect(
      await refusals({ plan: { appUsagePricingDetails: { cappedAmount: euros('0'), terms: ' ' } } }),
    ).toEqual(['Capped amount must be greater than 0', "Terms can't be blank"]);
    expect((await store.subscribe(undefined, { trialDays: 1001 })).userErrors[0]?.field).toEqual([
      'trialDays',
    ]);
    expect(
      (
        await store.subscribe([
          {
            plan: {
              appRecurringPricingDetails: { price: euros('5'), discount: { value: { percentage: 0.1 } } },
            },
          },
        ])
      ).errors[0]?.message,
    ).toBe('Subscriptions have no discounts in this development store.');
  });

  it('ends when the app cancels it, once', async () => {
    const { id } = await store.subscribed();
    expect(await store.cancel(id)).toMatchObject({ id, status: 'CANCELLED', userErrors: [] });
    expect((await store.installation()).activeSubscriptions).toEqual([]);
    expect((await store.cancel(id)).userErrors).toEqual([
      { field: ['id'], message: 'Cannot transition status via :cancel from :cancelled' },
    ]);
    expect((await store.cancel('gid://shopify/AppSubscription/1')).userErrors[0]?.message).toBe(
      "Couldn't find RecurringApplicationCharge",
    );
  });

  it('is a node by its id, with no period once it is over', async () => {
    const { id } = await store.subscribed();
    await store.cancel(id);
    const { data } = await store.ask(
      'query Node($id: ID!) { node(id: $id) { ... on AppSubscription { id status currentPeriodEnd } } }',
      { id },
    );
    expect(data).toEqual({ node: { id, status: 'CANCELLED', currentPeriodEnd: null } });
  });
});

describe('a cap', () => {
  const capOf = async () =>
    (await store.installation()).activeSubscriptions[0]?.lineItems[0]?.plan.pricingDetails.cappedAmount
      .amount;

  it('is the higher one from the merchant’s approval on, and stays when it is declined', async () => {
    const { lineItems } = await store.subscribed([usage('20')]);
    const asked = await store.raise(lineItems[0]!.id, euros('50'));
    expect([asked.status, asked.userErrors, await capOf()]).toEqual(['ACTIVE', [], '20.0']);
    await store.decide(asked.confirmationUrl, 'approve');
    expect(await capOf()).toBe('50.0');
    const declined = await store.decide(
      (await store.raise(lineItems[0]!.id, euros('80'))).confirmationUrl,
      'decline',
    );
    expect([declined.headers.get('location'), await capOf()]).toEqual(['/admin/apps/vitrine', '50.0']);
  });

  it('is only ever raised, in its own currency, of usage, of a subscription that is active', async () => {
    const { id, lineItems } = await store.subscribed();
    const [price, used] = lineItems;
    const messageOf = async (item: string, cap: object) =>
      (await store.raise(item, cap)).userErrors[0]?.message;
    expect(await messageOf(used!.id, euros('20'))).toMatch(/^Spending limit can only be increased\./);
    expect(await messageOf(used!.id, { amount: '50', currencyCode: 'USD' })).toBe(
      'Currency code must be EUR',
    );
    expect(await messageOf(price!.id, euros('50'))).toBe('Only variable subscriptions can be updated.');
    expect(await messageOf('gid://shopify/AppSubscriptionLineItem/1?v=1&index=0', euros('50'))).toBe(
      'Invalid id',
    );
    await store.cancel(id);
    expect(await messageOf(used!.id, euros('50'))).toBe('Subscription is not active');
  });
});

it('a trial is extended while it runs, and the period with it', async () => {
  const { id } = await store.subscribed([recurring('29')], { trialDays: 7 });
  expect(await store.extend(id, 3)).toMatchObject({
    trialDays: 10,
    currentPeriodEnd: inDays(40),
    userErrors: [],
  });
  expect((await store.extend(id, 0)).userErrors).toEqual([
    { field: ['days'], message: 'Days must be greater than 0', code: null },
  ]);
  store.devstore.set({ advanceSeconds: 10 * 24 * 3600 });
  expect((await store.extend(id, 3)).userErrors[0]?.code).toBe('TRIAL_NOT_ACTIVE');
  await store.cancel(id);
  expect((await store.extend(id, 3)).userErrors[0]?.code).toBe('SUBSCRIPTION_NOT_ACTIVE');
});
