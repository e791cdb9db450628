/** The port that keeps what a shop was offered, the plan it has, and what goes beyond that. */
import type { Amount } from '#studio/points/amount.ts';
import type { ChargeStatus } from '#studio/points/billing.ts';
import type { UsageStore } from '#studio/points/usage-store.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

export type ChargeRecord = {
  id: string;
  kind: 'pack' | 'plan';
  name: string;
  quarterPoints: number;
  price: Amount;
  /** Of a plan: the price of a quarter point beyond the included ones that the merchant agreed to; null where a plan ends there. */
  centsAQuarterPoint: number | null;
  status: ChargeStatus;
  createdAt: Date;
};

export type PlanRecord = {
  subscriptionId: string;
  name: string;
  price: Amount;
  includedQuarterPoints: number;
  periodEndsAt: Date;
  /** False once the subscription has ended: what it included stays until the period is over. */
  renews: boolean;
  /** Where what goes beyond the included points is billed; null where nothing is, or nothing is any more. */
  usage: { lineItemId: string; cap: Amount; used: Amount; centsAQuarterPoint: number } | null;
  /** What takes its place when the period is over: a smaller plan that was agreed to. */
  coming: ComingPlan | null;
  test: boolean;
};

export type ComingPlan = {
  subscriptionId: string;
  name: string;
  price: Amount;
  includedQuarterPoints: number;
};

/** One shop's. */
export interface BillingStore extends UsageStore {
  /** Runs alone for this shop; others wait, and after a while give up: BILL_BUSY. `askedAt` is the database's clock. */
  exclusively<T>(work: (askedAt: Date) => Promise<Result<T, AppError>>): Promise<Result<T, AppError>>;
  offered(charge: Omit<ChargeRecord, 'status' | 'createdAt'>): Promise<void>;
  /** The newest 500, newest first. */
  charges(): Promise<ChargeRecord[]>;
  /** Null when it was never offered. */
  charge(id: string): Promise<ChargeRecord | null>;
  /** Of which the biller's last word is still to come. */
  undecided(): Promise<ChargeRecord[]>;
  /** Packs that are paid and whose points are still to be added. */
  uncreditedPacks(): Promise<ChargeRecord[]>;
  /** The plan that was agreed to last, when that was after this one was offered. */
  planAfter(subscriptionId: string): Promise<ChargeRecord | null>;
  decided(chargeId: string, status: ChargeStatus): Promise<void>;
  plan(): Promise<PlanRecord | null>;
  /** The ledger has included points for the period in which `at` lies. */
  periodPaid(at: Date): Promise<boolean>;
  /**
   * One transaction, decided by what is kept when its turn comes: ends what is left of the period before, when a new one begins, keeps the plan,
   * and adds its points. An answer that is older than what is kept changes nothing. `askedAt` is the database's clock.
   */
  follow(told: PlanRecord, askedAt: Date): Promise<void>;
  /** The subscription has ended, or is on hold: no more usage; what was paid for stays until the period is over, then it ends with the plan. */
  planEnded(askedAt: Date): Promise<void>;
}
