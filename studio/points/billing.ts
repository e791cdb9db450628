/** The port through which points are bought: what a shop can buy, and what it has agreed to. */
import type { Amount } from '#studio/points/amount.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

/** accepted: agreed to, and not begun yet. frozen: the shop does not pay its bill. */
export const CHARGE_STATUSES = [
  'pending',
  'accepted',
  'active',
  'declined',
  'expired',
  'cancelled',
  'frozen',
] as const;
/** One of `CHARGE_STATUSES`. */
export type ChargeStatus = (typeof CHARGE_STATUSES)[number];
/** Neither in force nor refused: the biller is asked again. */
export const UNDECIDED_CHARGE_STATUSES: readonly ChargeStatus[] = ['pending', 'accepted'];
/** The merchant has agreed. */
export const AGREED_CHARGE_STATUSES = ['accepted', 'active'] as const satisfies readonly ChargeStatus[];
/** One of `AGREED_CHARGE_STATUSES`. */
export type AgreedChargeStatus = (typeof AGREED_CHARGE_STATUSES)[number];
/** Whether the merchant has agreed. */
export const isAgreed = (status: ChargeStatus): status is AgreedChargeStatus =>
  AGREED_CHARGE_STATUSES.some((agreed) => agreed === status);

/** Points at once, or points every period. */
export const CHARGE_KINDS = ['pack', 'plan'] as const;
/** One of `CHARGE_KINDS`. */
export type ChargeKind = (typeof CHARGE_KINDS)[number];

/** What a merchant was asked to agree to. `id` is the biller's own. */
export type BilledCharge = { id: string; name: string; status: ChargeStatus; test: boolean; createdAt: Date };

/** A one-time purchase, as the biller reports it. */
export type BilledPurchase = BilledCharge & { price: Amount };

/** A subscription, as the biller reports it; `price` is for each period. */
export type BilledSubscription = BilledCharge & {
  price: Amount;
  /** End of the period that is paid for; null before it is active. */
  currentPeriodEnd: Date | null;
  /** Where usage beyond the included points is billed; null when the plan bills none. */
  usage: { lineItemId: string; cap: Amount; used: Amount } | null;
};

/**
 * Usage that is on the bill. The biller keeps one record for each idempotency key; null on records that were
 * made without a key.
 */
export type UsageRecord = { id: string; idempotencyKey: string | null; price: Amount; createdAt: Date };

/** The page on which the merchant accepts or declines. Nothing is charged before. */
export type Offer = { id: string; confirmationUrl: string };

/** One shop's bill. Every answer is the biller's own: a return URL proves nothing. */
export interface Billing {
  readonly name: 'shopify' | 'none';
  /** The active subscription, or null. Of two active ones the earlier, which runs; the later one is pending. */
  subscription(): Promise<Result<BilledSubscription | null, AppError>>;
  /** One charge, whatever its status; null when the biller has none with this id. */
  purchase(id: string): Promise<Result<BilledPurchase | null, AppError>>;
  subscriptionOf(id: string): Promise<Result<BilledSubscription | null, AppError>>;
  /** Every one-time purchase that is active, and so paid; while test charges are in use, test purchases too. */
  purchases(): Promise<Result<BilledPurchase[], AppError>>;
  /**
   * The usage records of a line item, newest first, without those from before `since`; also those of a
   * subscription that has ended. Null when the biller knows no such line item.
   */
  usageRecords(lineItemId: string, since: Date | null): Promise<Result<UsageRecord[] | null, AppError>>;
  offerPack(pack: { name: string; price: Amount; returnUrl: string }): Promise<Result<Offer, AppError>>;
  /**
   * Once accepted, it replaces the current subscription: at once, or with `from: 'next period'` when the paid
   * period is over.
   */
  offerPlan(plan: {
    name: string;
    price: Amount;
    cap: Amount;
    terms: string;
    returnUrl: string;
    from?: 'now' | 'next period';
  }): Promise<Result<Offer, AppError>>;
  /** The higher cap holds once the merchant has agreed. */
  offerCap(raise: { lineItemId: string; cap: Amount }): Promise<Result<Offer, AppError>>;
  /** Cancels the plan, and a pending plan with it. */
  cancelPlan(subscriptionId: string): Promise<Result<void, AppError>>;
  /**
   * Idempotent: the same key makes one record. Only USAGE_CAP_REACHED (it would go beyond the cap) and
   * BILLING_REFUSED mean that this request made no record; after any other failure it is unknown.
   */
  recordUsage(usage: {
    lineItemId: string;
    price: Amount;
    description: string;
    idempotencyKey: string;
  }): Promise<Result<UsageRecord, AppError>>;
}
