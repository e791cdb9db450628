/** Charges as the Admin API shows them: subscriptions with their plans and usage, and one-time purchases. */
import { connection, type PageArguments } from '#devstore/admin/connection.ts';
import type { Charge, LineItem, Purchase, Subscription, UsageRecord } from '#devstore/billing/charges.ts';
import { moneyObject } from '#devstore/billing/money.ts';
import { chargesNow } from '#devstore/billing/settle-charges.ts';
import type { Store } from '#devstore/store.ts';

const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

export const chargeObject = (charge: Charge): object =>
  charge.kind === 'purchase' ? purchaseObject(charge) : subscriptionObject(charge);

/** An `AppPurchaseOneTime`. */
export const purchaseObject = ({ id, name, status, test, price, createdAt }: Purchase): object => ({
  __typename: 'AppPurchaseOneTime',
  id,
  name,
  status,
  test,
  price: moneyObject(price),
  createdAt: timeOf(createdAt),
});

/** An `AppSubscription`. Times are ISO 8601; the usage of a line item is a connection. */
export const subscriptionObject = ({
  id,
  name,
  status,
  test,
  trialDays,
  returnUrl,
  createdAt,
  currentPeriodEnd,
  lineItems,
}: Subscription): object => ({
  __typename: 'AppSubscription',
  id,
  name,
  status,
  test,
  trialDays,
  returnUrl,
  createdAt: timeOf(createdAt),
  currentPeriodEnd: currentPeriodEnd === null ? null : timeOf(currentPeriodEnd),
  lineItems: lineItems.map(lineItemObject),
});

const lineItemObject = (item: LineItem): object => ({
  __typename: 'AppSubscriptionLineItem',
  id: item.id,
  plan: { __typename: 'AppPlanV2', pricingDetails: pricingObject(item) },
  usageRecords: (page: PageArguments) =>
    connection(item.usageRecords, (record) => usageRecordObject(record, item), page),
});

function pricingObject({ pricing }: LineItem): object {
  if (pricing.kind === 'recurring')
    return {
      __typename: 'AppRecurringPricing',
      interval: pricing.interval,
      price: moneyObject(pricing.price),
      discount: null,
      planHandle: null,
    };
  const { terms, cap, used } = pricing;
  return {
    __typename: 'AppUsagePricing',
    interval: 'EVERY_30_DAYS',
    terms,
    cappedAmount: moneyObject(cap),
    balanceUsed: moneyObject({ ...cap, hundredths: used }),
  };
}

/** An `AppUsageRecord`, of this line item. */
export const usageRecordObject = (
  { id, description, idempotencyKey, price, createdAt }: UsageRecord,
  item: LineItem,
): object => ({
  __typename: 'AppUsageRecord',
  id,
  description,
  idempotencyKey,
  price: moneyObject(price),
  createdAt: timeOf(createdAt),
  subscriptionLineItem: () => lineItemObject(item),
});

/** A subscription, purchase or usage record by its global id, else null. */
export function billingNode(store: Store, id: string): object | null {
  for (const charge of chargesNow(store)) {
    if (charge.id === id) return chargeObject(charge);
    if (charge.kind === 'purchase') continue;
    for (const item of charge.lineItems) {
      const record = item.usageRecords.find((each) => each.id === id);
      if (record !== undefined) return usageRecordObject(record, item);
    }
  }
  return null;
}
