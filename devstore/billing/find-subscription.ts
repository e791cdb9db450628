/** Finds subscriptions and their line items by the ids that the app holds. */
import type { LineItem, Subscription } from '#devstore/billing/charges.ts';
import { chargesNow } from '#devstore/billing/settle-charges.ts';
import type { Store } from '#devstore/store.ts';

const subscriptionsNow = (store: Store): Subscription[] =>
  chargesNow(store).filter((charge) => charge.kind === 'subscription');

/** By its global id, in whatever state; null when the app has no such subscription. */
export const subscriptionById = (store: Store, id: string): Subscription | null =>
  subscriptionsNow(store).find((subscription) => subscription.id === id) ?? null;

/** By its global id, with the subscription that it belongs to; null when there is none. */
export function lineItemById(
  store: Store,
  id: string,
): { subscription: Subscription; lineItem: LineItem } | null {
  for (const subscription of subscriptionsNow(store)) {
    const lineItem = subscription.lineItems.find((each) => each.id === id);
    if (lineItem !== undefined) return { subscription, lineItem };
  }
  return null;
}
