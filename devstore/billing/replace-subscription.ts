/**
 * Replaces a subscription with another: at once or when the period is over, with the same billing cycle and
 * what was used in it.
 */
import { amountOf, isUsage, type Subscription } from '#devstore/billing/charges.ts';
import { changeStatus, isYearly, startFirstPeriod } from '#devstore/billing/settle-charges.ts';
import type { Store } from '#devstore/store.ts';

const isOfShop = (store: Store, statuses: readonly string[]): Subscription[] =>
  store.billing.charges.filter(
    (charge): charge is Subscription => charge.kind === 'subscription' && statuses.includes(charge.status),
  );

/** Whether it begins with the next cycle, once it is approved. */
export function isWaiting(store: Store, subscription: Subscription): boolean {
  const [running] = isOfShop(store, ['ACTIVE']);
  return running !== undefined && running !== subscription && isDeferred(subscription, running);
}

/** An app has one active subscription, and at most one pending. */
export function activate(store: Store, subscription: Subscription): void {
  const [running] = isOfShop(store, ['ACTIVE']);
  if (isWaiting(store, subscription) && store.billing.deferral === 'next cycle') {
    for (const other of isOfShop(store, ['ACCEPTED'])) changeStatus(store, other, 'CANCELLED');
    subscription.beginsAt = running?.currentPeriodEnd ?? null;
    changeStatus(store, subscription, 'ACCEPTED');
    return;
  }
  startFirstPeriod(store, subscription);
  if (running !== undefined && isYearly(running) === isYearly(subscription)) keepCycle(subscription, running);
  for (const other of isOfShop(store, ['ACTIVE', 'ACCEPTED', 'FROZEN']))
    changeStatus(store, other, 'CANCELLED');
  changeStatus(store, subscription, 'ACTIVE');
}

/** As the Admin API describes `AppSubscriptionReplacementBehavior`; discounts there are none here. */
function isDeferred(subscription: Subscription, running: Subscription): boolean {
  const [price, before] = [amountOf(subscription), amountOf(running)];
  if (price.currencyCode !== before.currencyCode || subscription.replacementBehavior === 'APPLY_IMMEDIATELY')
    return false;
  return (
    subscription.replacementBehavior === 'APPLY_ON_NEXT_BILLING_CYCLE' ||
    (isYearly(running) && (!isYearly(subscription) || price.hundredths < before.hundredths))
  );
}

/** What was used in the cycle counts towards the new cap: developers see `balanceUsed` carried over. */
function keepCycle(subscription: Subscription, { currentPeriodEnd, lineItems }: Subscription): void {
  subscription.currentPeriodEnd = currentPeriodEnd;
  const used = lineItems.find(isUsage)?.pricing.used ?? 0n;
  for (const { pricing } of subscription.lineItems.filter(isUsage)) pricing.used = used;
}
