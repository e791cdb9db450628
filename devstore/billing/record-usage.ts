/** Counts usage of a subscription towards its cap, each idempotency key once. */
import { announceApproachingCap } from '#devstore/billing/announce-charge.ts';
import type { Subscription, UsageLineItem, UsageRecord } from '#devstore/billing/charges.ts';
import type { Money } from '#devstore/billing/money.ts';
import { gid, nextId, type Store } from '#devstore/store.ts';

export type Usage = { price: Money; description: string; idempotencyKey: string | null };

/** The record with this key, whatever its content, or null. */
export const recordedBefore = (item: UsageLineItem, key: string | null): UsageRecord | null =>
  key === null ? null : (item.usageRecords.find(({ idempotencyKey }) => idempotencyKey === key) ?? null);

/**
 * Whether this price, added to the period's usage, is more than the merchant agreed to. Reaching the cap
 * exactly is allowed.
 */
export const exceedsCap = ({ pricing }: UsageLineItem, price: Money): boolean =>
  pricing.used + price.hundredths > pricing.cap.hundredths;

/** The app is notified once per period and cap that 90 % are used. */
export function recordUsage(
  store: Store,
  subscription: Subscription,
  item: UsageLineItem,
  usage: Usage,
): UsageRecord {
  const record: UsageRecord = { ...usage, id: gid('AppUsageRecord', nextId()), createdAt: store.now() };
  const { pricing } = item;
  item.usageRecords.push(record);
  pricing.used += usage.price.hundredths;
  if (!pricing.warned && pricing.used * 10n >= pricing.cap.hundredths * 9n) {
    pricing.warned = true;
    announceApproachingCap(store, subscription, item);
  }
  return record;
}
