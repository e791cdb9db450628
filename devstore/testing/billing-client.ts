/** What tests of billing do as the app, over the Admin API, and as the merchant, on a confirmation page. */
import { StoreClient, type Failure } from '#devstore/testing/store-client.ts';

const PURCHASE =
  'mutation Buy($name: String!, $price: MoneyInput!, $returnUrl: URL!, $test: Boolean) { appPurchaseOneTimeCreate(name: $name, price: $price, returnUrl: $returnUrl, test: $test) { appPurchaseOneTime { id status } confirmationUrl userErrors { field message } } }';
const SUBSCRIBE =
  'mutation Subscribe($name: String!, $returnUrl: URL!, $lineItems: [AppSubscriptionLineItemInput!]!, $trialDays: Int, $test: Boolean, $replacementBehavior: AppSubscriptionReplacementBehavior) { appSubscriptionCreate(name: $name, returnUrl: $returnUrl, lineItems: $lineItems, trialDays: $trialDays, test: $test, replacementBehavior: $replacementBehavior) { appSubscription { id status lineItems { id plan { pricingDetails { __typename } } } } confirmationUrl userErrors { field message } } }';
const CANCEL =
  'mutation Cancel($id: ID!, $prorate: Boolean) { appSubscriptionCancel(id: $id, prorate: $prorate) { appSubscription { id status } userErrors { field message } } }';
const RAISE =
  'mutation Raise($id: ID!, $cappedAmount: MoneyInput!) { appSubscriptionLineItemUpdate(id: $id, cappedAmount: $cappedAmount) { confirmationUrl appSubscription { id status } userErrors { field message } } }';
const EXTEND =
  'mutation Extend($id: ID!, $days: Int!) { appSubscriptionTrialExtend(id: $id, days: $days) { appSubscription { id trialDays currentPeriodEnd } userErrors { field message code } } }';
const USE =
  'mutation Use($id: ID!, $price: MoneyInput!, $description: String!, $key: String) { appUsageRecordCreate(subscriptionLineItemId: $id, price: $price, description: $description, idempotencyKey: $key) { appUsageRecord { id idempotencyKey price { amount currencyCode } subscriptionLineItem { id plan { pricingDetails { ... on AppUsagePricing { balanceUsed { amount } cappedAmount { amount } } } } } } userErrors { field message } } }';
const INSTALLATION = `query Installation { currentAppInstallation { id launchUrl accessScopes { handle } app { id handle title apiKey }
  activeSubscriptions { id name status test createdAt currentPeriodEnd trialDays returnUrl lineItems { id
    plan { pricingDetails { __typename ... on AppRecurringPricing { interval planHandle price { amount currencyCode } discount { durationLimitInIntervals } } ... on AppUsagePricing { interval terms cappedAmount { amount currencyCode } balanceUsed { amount currencyCode } } } }
    usageRecords(first: 10, sortKey: CREATED_AT, reverse: true) { nodes { id description price { amount } idempotencyKey } } } }
  allSubscriptions(first: 10) { nodes { id status } }
  oneTimePurchases(first: 10, sortKey: CREATED_AT, reverse: true) { nodes { id name status test createdAt price { amount currencyCode } } }
  credits(first: 10) { nodes { id } } } }`;

export type UserErrors = { field: string[] | null; message: string; code?: string | null }[];
export type Asked = {
  id: string;
  status: string;
  lineItems: { id: string }[];
  confirmationUrl: string;
  userErrors: UserErrors;
};
type Amount = { amount: string; currencyCode: string };
type Pricing = {
  __typename: string;
  interval: string;
  terms: string;
  price: Amount;
  cappedAmount: Amount;
  balanceUsed: Amount;
};
export type ShownSubscription = {
  id: string;
  name: string;
  status: string;
  test: boolean;
  currentPeriodEnd: string | null;
  trialDays: number;
  lineItems: {
    id: string;
    plan: { pricingDetails: Pricing };
    usageRecords: { nodes: { id: string; description: string }[] };
  }[];
};
type Installation = {
  launchUrl: string;
  app: object;
  accessScopes: { handle: string }[];
  activeSubscriptions: ShownSubscription[];
  allSubscriptions: { nodes: { id: string; status: string }[] };
  oneTimePurchases: { nodes: { id: string; name: string; status: string; test: boolean; price: Amount }[] };
  credits: { nodes: [] };
};
type UsageReply = {
  appUsageRecord: {
    id: string;
    subscriptionLineItem: { plan: { pricingDetails: { balanceUsed: { amount: string } } } };
  } | null;
  userErrors: UserErrors;
};

/** Where every charge of these tests sends the merchant afterwards; nothing listens there. */
export const RETURN_URL = 'https://app.example/app/points?from=billing';
/** A `MoneyInput`, of whole euros and cents: "12.50". */
export const euros = (amount: string | number): { amount: string | number; currencyCode: string } => ({
  amount,
  currencyCode: 'EUR',
});
/** A line item with a fixed price in euros, paid every 30 days. */
export const recurring = (amount: string): object => ({
  plan: { appRecurringPricingDetails: { price: euros(amount) } },
});
/** A line item that bills usage, up to `cap` euros a period. */
export const usage = (cap: string): object => ({
  plan: { appUsagePricingDetails: { cappedAmount: euros(cap), terms: '€1 a minute of video' } },
});

/**
 * Buys, subscribes and records usage over the store's Admin API, and decides on charges as the merchant does
 * on their page. Refusals come back as `errors`.
 */
export class BillingClient extends StoreClient {
  async buy(change: object = {}): Promise<Asked & { errors: Failure[] }> {
    const { data, errors } = await this.ask<Record<string, Record<string, unknown>>>(PURCHASE, {
      name: '100 points',
      price: euros('12.50'),
      returnUrl: RETURN_URL,
      test: true,
      ...change,
    });
    return { ...askedOf(data, 'appPurchaseOneTimeCreate', 'appPurchaseOneTime'), errors };
  }

  async subscribe(
    lineItems: object[] = [recurring('29'), usage('20')],
    change: object = {},
  ): Promise<Asked & { errors: Failure[] }> {
    const { data, errors } = await this.ask<Record<string, Record<string, unknown>>>(SUBSCRIBE, {
      name: 'Studio',
      lineItems,
      returnUrl: RETURN_URL,
      test: true,
      ...change,
    });
    return { ...askedOf(data, 'appSubscriptionCreate', 'appSubscription'), errors };
  }

  /** Subscribes and approves. */
  async subscribed(lineItems?: object[], change?: object): Promise<Asked> {
    const asked = await this.subscribe(lineItems, change);
    await this.decide(asked.confirmationUrl, 'approve');
    return asked;
  }

  async cancel(id: string): Promise<Asked> {
    return askedOf(
      (await this.ask<Record<string, Record<string, unknown>>>(CANCEL, { id, prorate: true })).data,
      'appSubscriptionCancel',
      'appSubscription',
    );
  }

  async raise(id: string, cap: object): Promise<Asked> {
    return askedOf(
      (await this.ask<Record<string, Record<string, unknown>>>(RAISE, { id, cappedAmount: cap })).data,
      'appSubscriptionLineItemUpdate',
      'appSubscription',
    );
  }

  async extend(id: string, days: number): Promise<Asked & { trialDays?: number; currentPeriodEnd?: string }> {
    return askedOf(
      (await this.ask<Record<string, Record<string, unknown>>>(EXTEND, { id, days })).data,
      'appSubscriptionTrialExtend',
      'appSubscription',
    );
  }

  async use(
    id: string,
    amount: string | number,
    key: string | null = null,
    change: object = {},
  ): Promise<UsageReply> {
    const { data, errors } = await this.ask<{ appUsageRecordCreate: UsageReply | null }>(USE, {
      id,
      price: euros(amount),
      description: 'One export',
      key,
      ...change,
    });
    if (data.appUsageRecordCreate === null) throw new Error(errors[0]?.message);
    return data.appUsageRecordCreate;
  }

  async installation(): Promise<Installation> {
    const { data, errors } = await this.ask<{ currentAppInstallation: Installation }>(INSTALLATION);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.currentAppInstallation;
  }

  /** As a merchant who presses one of the two buttons. */
  decide(confirmationUrl: string, decision: string): Promise<Response> {
    return this.get(this.local(confirmationUrl), { method: 'POST', body: new URLSearchParams({ decision }) });
  }
}

/** The charge and what came with it, in one. */
function askedOf(data: Record<string, Record<string, unknown> | null>, field: string, charge: string): Asked {
  const payload = data[field] ?? {};
  return Object.assign({}, payload[charge], payload) as Asked;
}
