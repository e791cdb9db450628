/** The port through which points are bought: what one shop can be sold, and what it has agreed to. */
import type { Amount } from '#studio/points/amount.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

/** accepted: agreed to, and waiting for its time. frozen: the shop does not pay its bill. */
export type ChargeStatus =
  'pending' | 'accepted' | 'active' | 'declined' | 'expired' | 'cancelled' | 'frozen';

/** What a merchant was asked to agree to. `id` is the biller's own. */
export type BilledCharge = { id: string; name: string; status: ChargeStatus; test: boolean; createdAt: Date };

/** A one-time purchase, as the biller reports it. */
export type BilledPurchase = BilledCharge & { price: Amount };

/** A subscription, as the biller reports it; `price` is for each period. */
export type BilledSubscription = BilledCharge & {
  price: Amount;
  /** End of the period that is paid for; null before it is active. */
  currentPeriodEnd: Date | null;
  /** Where what goes beyond the included points is billed; null when nothing does. */
  usage: { lineItemId: string; cap: Amount; used: Amount } | null;
};

/** Usage that is on the bill. The biller keeps one record for each idempotency key; null on records that were made without a key. */
export type UsageRecord = { id: string; idempotencyKey: string | null; price: Amount; createdAt: Date };

/** Where a merchant says yes or no. Nothing is owed before. */
export type Offer = { id: string; confirmationUrl: string };

/** One shop's bill. Every answer is the biller's own: a return URL proves nothing. */
export interface Billing {
  readonly name: 'shopify' | 'none';
  /** The active subscription, or null. Of two the one that runs: the later one waits for its place. */
  subscription(): Promise<Result<BilledSubscription | null, AppError>>;
  /** One charge, whatever its status; null when the biller knows none with this id. */
  purchase(id: string): Promise<Result<BilledPurchase | null, AppError>>;
  subscriptionOf(id: string): Promise<Result<BilledSubscription | null, AppError>>;
  /** Every one-time purchase that is active: what was paid, and in the time of test charges only said to be. */
  purchases(): Promise<Result<BilledPurchase[], AppError>>;
  /** The usage records of a line item, newest first, also when its subscription has ended; those from before `since` left out. Null when the biller knows no such line item. */
  usageRecords(lineItemId: string, since: Date | null): Promise<Result<UsageRecord[] | null, AppError>>;
  offerPack(pack: { name: string; price: Amount; returnUrl: string }): Promise<Result<Offer, AppError>>;
  /** Accepting it replaces the subscription there is: at once, or when what is paid of that one is over. Now unless said otherwise. */
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
  /** With what waits for its place. */
  cancelPlan(subscriptionId: string): Promise<Result<void, AppError>>;
  /**
   * Asked again with the same key it is one record. Only USAGE_CAP_REACHED (it would go beyond the cap) and BILLING_REFUSED say that this asking made
   * no record; after any other failure nobody knows.
   */
  recordUsage(usage: {
    lineItemId: string;
    price: Amount;
    description: string;
    idempotencyKey: string;
  }): Promise<Result<UsageRecord, AppError>>;
}
