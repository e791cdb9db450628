/** Reports by webhook what became of a charge, with the bodies that Shopify documents for 2026-10. */
import {
  amountOf,
  currencyOf,
  isUsage,
  type Charge,
  type Subscription,
  type UsageLineItem,
} from '#devstore/billing/charges.ts';
import { decimal, fixedDecimal } from '#devstore/billing/money.ts';
import { announce } from '#devstore/embedded/send-webhook.ts';
import type { Store } from '#devstore/store.ts';

export function announceCharge(store: Store, charge: Charge): void {
  const body = { ...whoseCharge(store, charge), status: charge.status };
  if (charge.kind === 'purchase')
    announce(store, 'app_purchases_one_time/update', { app_purchase_one_time: body });
  else announce(store, 'app_subscriptions/update', { app_subscription: { ...body, ...whatItCosts(charge) } });
}

/** When 90 % of the cap are used. `balance_used` is a number there, `capped_amount` is text. */
export function announceApproachingCap(
  store: Store,
  subscription: Subscription,
  { pricing }: UsageLineItem,
): void {
  const { used, cap } = pricing;
  const amounts = {
    balance_used: Number(fixedDecimal(used)),
    capped_amount: decimal(cap.hundredths),
    currency_code: cap.currencyCode,
  };
  announce(store, 'app_subscriptions/approaching_capped_amount', {
    app_subscription: { ...whoseCharge(store, subscription), ...amounts },
  });
}

const whoseCharge = (store: Store, { id, name, createdAt, updatedAt }: Charge) => ({
  admin_graphql_api_id: id,
  name,
  admin_graphql_api_shop_id: store.shop.id,
  created_at: new Date(createdAt).toISOString(),
  updated_at: new Date(updatedAt).toISOString(),
});

function whatItCosts(subscription: Subscription): object {
  const cap = subscription.lineItems.find(isUsage)?.pricing.cap;
  const yearly = subscription.lineItems.some(
    ({ pricing }) => pricing.kind === 'recurring' && pricing.interval === 'ANNUAL',
  );
  return {
    currency: currencyOf(subscription),
    capped_amount: cap === undefined ? null : decimal(cap.hundredths),
    price: fixedDecimal(amountOf(subscription).hundredths),
    interval: yearly ? 'annual' : 'every_30_days',
    plan_handle: null,
  };
}
