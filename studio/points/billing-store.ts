/** The port that stores a shop's offered charges, its plan, and its usage beyond the plan. */
import type { Amount } from '#studio/points/amount.ts';
import type { ChargeKind, ChargeStatus } from '#studio/points/billing.ts';
import type { PointsRows } from '#studio/points/rows.ts';
import type { UsageStore } from '#studio/points/usage-store.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

/**
 * A pack or a plan that the merchant was offered, and the answer as far as it is known. `id` is the biller's
 * own; of a plan, `quarterPoints` and `price` are for each period.
 */
export type ChargeRecord = {
  id: string;
  kind: ChargeKind;
  name: string;
  quarterPoints: number;
  price: Amount;
  /**
   * Of a plan: the price of a quarter point beyond the included ones that the merchant agreed to; null where
   * a plan ends there.
   */
  centsAQuarterPoint: number | null;
  status: ChargeStatus;
  createdAt: Date;
};

/**
 * The plan that a shop has, as the biller last reported it. `includedQuarterPoints` and `price` are for each
 * period of 30 days.
 */
export type PlanRecord = {
  subscriptionId: string;
  name: string;
  price: Amount;
  includedQuarterPoints: number;
  periodEndsAt: Date;
  /** False once the subscription has ended: its included points stay until the period is over. */
  renews: boolean;
  /** Where points beyond the included ones are billed; null when they are not, or no longer. */
  usage: { lineItemId: string; cap: Amount; used: Amount; centsAQuarterPoint: number } | null;
  /** The smaller plan, agreed to, that replaces this one when the period is over. */
  pending: PendingPlan | null;
  test: boolean;
};

/** A plan that the merchant has agreed to and that has not begun: its price is for each period. */
export type PendingPlan = {
  subscriptionId: string;
  name: string;
  price: Amount;
  includedQuarterPoints: number;
};

/** The packs and plans that one shop was offered, and its answers. */
export interface ChargeStore {
  offered(charge: Omit<ChargeRecord, 'status' | 'createdAt'>): Promise<void>;
  /** The newest 500, newest first. */
  charges(): Promise<ChargeRecord[]>;
  /** Null when it was never offered. */
  charge(id: string): Promise<ChargeRecord | null>;
  /** Those that the biller has not decided yet: pending or accepted. */
  undecided(): Promise<ChargeRecord[]>;
  /** Packs that are paid and whose points are still to be added. */
  uncreditedPacks(): Promise<ChargeRecord[]>;
  /** The plan that was agreed to last, when that was after this one was offered. */
  planAfter(subscriptionId: string): Promise<ChargeRecord | null>;
  decided(chargeId: string, status: ChargeStatus): Promise<void>;
}

/** One shop's charges, plan and usage, and the transaction over all its rows of money. */
export interface BillingStore extends ChargeStore, UsageStore {
  /**
   * Runs `work` alone for this shop. Other calls wait, and after a while fail with BILL_BUSY. `askedAt` is
   * the database's clock.
   */
  exclusively<T>(work: (askedAt: Date) => Promise<Result<T, AppError>>): Promise<Result<T, AppError>>;
  plan(): Promise<PlanRecord | null>;
  /** True when the ledger has included points for the period that contains `at`. */
  periodPaid(at: Date): Promise<boolean>;
  /** One transaction over this shop's rows of money. What `work` throws rolls it back. */
  transact<T>(work: (rows: PointsRows) => Promise<T>): Promise<T>;
}
