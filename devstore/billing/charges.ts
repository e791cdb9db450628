/** What an app charges a shop for: subscriptions with their usage, and one-time purchases. */
import { newKey } from '#devstore/store.ts';
import type { Money } from '#devstore/billing/money.ts';

/** ACCEPTED: agreed to, and waiting to take effect. FROZEN: the shop does not pay its bill. */
export type ChargeStatus =
  | 'PENDING'
  | 'ACCEPTED'
  | 'ACTIVE'
  | 'DECLINED'
  | 'EXPIRED'
  | 'CANCELLED'
  | 'FROZEN';
/** When a subscription replaces the one that the shop has, by the names of `AppSubscriptionReplacementBehavior`. */
export type ReplacementBehavior = 'STANDARD' | 'APPLY_IMMEDIATELY' | 'APPLY_ON_NEXT_BILLING_CYCLE';

/** What every charge has. */
type Facts = {
  /** "gid://shopify/AppSubscription/123". */
  id: string;
  /** The `charge_id` that comes back to the app. */
  numericId: number;
  name: string;
  status: ChargeStatus;
  test: boolean;
  returnUrl: string;
  /** What makes the link to its confirmation page hard to guess. */
  signature: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
};

/** A charge that is paid once, such as a pack of points. */
export type Purchase = Facts & { kind: 'purchase'; price: Money };

/** A plan: its line items are priced per period, by usage, or both. */
export type Subscription = Facts & {
  kind: 'subscription';
  trialDays: number;
  replacementBehavior: ReplacementBehavior;
  lineItems: LineItem[];
  /** Milliseconds since 1970: when one that is ACCEPTED replaces another. */
  beginsAt: number | null;
  /** Milliseconds since 1970; null before it was approved. */
  activatedAt: number | null;
  /** Milliseconds since 1970; null unless it is ACTIVE or FROZEN. */
  currentPeriodEnd: number | null;
  /** The last raise of a cap that was asked for. */
  capRaise: CapRaise | null;
};

/** What a merchant is asked to pay, in the state that Shopify would report. */
export type Charge = Purchase | Subscription;

export type Interval = 'EVERY_30_DAYS' | 'ANNUAL';
export type RecurringPricing = { kind: 'recurring'; interval: Interval; price: Money };
export type UsagePricing = {
  kind: 'usage';
  terms: string;
  cap: Money;
  /** In this period, in hundredths. */
  used: bigint;
  /** Whether the app was notified in this period that 90 % of this cap are used. */
  warned: boolean;
};

/**
 * A part of a subscription with one price. `usageRecords` are oldest first, and empty where the price is
 * recurring.
 */
export type LineItem = { id: string; pricing: RecurringPricing | UsagePricing; usageRecords: UsageRecord[] };
export type UsageLineItem = LineItem & { pricing: UsagePricing };

/** Usage that was billed. Two with the same idempotency key never exist; `createdAt` is milliseconds since 1970. */
export type UsageRecord = {
  id: string;
  description: string;
  price: Money;
  idempotencyKey: string | null;
  createdAt: number;
};

export type CapRaise = {
  lineItem: UsageLineItem;
  cap: Money;
  status: ChargeStatus;
  signature: string;
  createdAt: number;
};

/** The charges of one shop, oldest first. */
export type Billing = {
  charges: Charge[];
  /**
   * What becomes of a subscription that is to replace another in the next cycle, once it was agreed to.
   * Shopify's documentation says that it waits for it; developers have seen it ACTIVE, and the other
   * CANCELLED, at once, though the page said otherwise.
   */
  deferral: 'next cycle' | 'shown at once';
};

/** The billing of a shop that was never charged. */
export const noCharges = (): Billing => ({ charges: [], deferral: 'next cycle' });

/** 32 hexadecimal digits that cannot be guessed. */
export const newSignature = (): string => newKey().replaceAll('-', '');

/** True for a line item whose price is what is used, up to its cap. */
export const isUsage = (item: LineItem): item is UsageLineItem => item.pricing.kind === 'usage';

/** Every charge is in one currency. */
export const currencyOf = (charge: Charge): string => amountOf(charge).currencyCode;

/** What it costs once or every period, 0 when only usage is paid. */
export function amountOf(charge: Charge): Money {
  if (charge.kind === 'purchase') return charge.price;
  const recurring = charge.lineItems.flatMap(({ pricing }) =>
    pricing.kind === 'recurring' ? [pricing.price] : [],
  );
  const capped = charge.lineItems.filter(isUsage).map(({ pricing }) => ({ ...pricing.cap, hundredths: 0n }));
  const [amount] = [...recurring, ...capped];
  if (amount === undefined) throw new Error(`${charge.id} has no line items.`);
  return amount;
}
