/** Records usage of a subscription. */
import { requireKind } from '#devstore/admin/global-id.ts';
import { usageRecordObject } from '#devstore/admin/objects/billing-objects.ts';
import { isUsage } from '#devstore/billing/charges.ts';
import { lineItemById } from '#devstore/billing/find-subscription.ts';
import { readMoney, type MoneyInput } from '#devstore/billing/money.ts';
import { exceedsCap, recordedBefore, recordUsage } from '#devstore/billing/record-usage.ts';
import { injectedRefusals, refusal, type Refusal } from '#devstore/refusal.ts';
import type { Store } from '#devstore/store.ts';

type Arguments = {
  subscriptionLineItemId: string;
  price: MoneyInput;
  description: string;
  idempotencyKey?: string | null;
};

const MAX_KEY = 255;

const refused = (...userErrors: Refusal[]) => ({ appUsageRecord: null, userErrors });

/**
 * A key that was used before returns the earlier record, also when the subscription has ended or its cap is
 * reached since.
 */
export const appUsageRecordCreate =
  (store: Store, names: readonly string[]) =>
  ({ subscriptionLineItemId: id, price: given, description, idempotencyKey }: Arguments): object => {
    requireKind(id, ['AppSubscriptionLineItem']);
    const price = readMoney(given);
    const key = idempotencyKey ?? null;
    const injected = injectedRefusals(store, names, ['price']);
    if (injected.length > 0) return refused(...injected);
    if (key !== null && [...key].length > MAX_KEY)
      return refused(
        refusal(
          'TOO_LONG',
          ['idempotencyKey'],
          `Idempotency key is too long (maximum is ${MAX_KEY} characters)`,
        ),
      );
    const found = lineItemById(store, id);
    if (found === null || !isUsage(found.lineItem))
      return refused(refusal('NOT_FOUND', ['subscriptionLineItemId'], 'Invalid id'));
    const { subscription, lineItem } = found;
    const before = recordedBefore(lineItem, key);
    if (before !== null) return { appUsageRecord: usageRecordObject(before, lineItem), userErrors: [] };
    if (description.trim() === '')
      return refused(refusal('BLANK', ['description'], "Description can't be blank"));
    if (price.hundredths <= 0n) return refused(refusal('INVALID', ['price'], 'Price must be greater than 0'));
    if (subscription.status !== 'ACTIVE')
      return refused(refusal('INVALID', ['subscriptionLineItemId'], 'Subscription is not active'));
    const { currencyCode } = lineItem.pricing.cap;
    if (price.currencyCode !== currencyCode)
      return refused(refusal('INVALID', ['price'], `Currency code must be ${currencyCode}`));
    if (exceedsCap(lineItem, price))
      return refused(refusal('INVALID', null, 'Total price exceeds balance remaining'));
    return {
      appUsageRecord: usageRecordObject(
        recordUsage(store, subscription, lineItem, { price, description, idempotencyKey: key }),
        lineItem,
      ),
      userErrors: [],
    };
  };
