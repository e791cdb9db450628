/** The port of a transaction: one shop's rows of money, as the use cases store, lock and find them. */
import type { Amount } from '#studio/points/amount.ts';
import type { NewEntry, Subject } from '#studio/points/entry.ts';
import type { KeptPlan } from '#studio/points/plan-step.ts';
import type { UsageState } from '#studio/points/usage-store.ts';

/** An entry that was just written. Numbers count up in the order of writing, across all shops. */
export type WrittenEntry = { id: string; number: number };

/** What was reserved for a piece of work, above zero, and the number of that entry. */
export type Reservation = { quarterPoints: number; number: number };

/** What the shop can spend. Nothing is reserved during a review: the ledger does not add up. */
export type LockedBalance = { quarterPoints: number; underReview: boolean };

/**
 * What became of `take`, with the balance after it. `missing`: the balance does not cover it, and nothing was
 * written.
 */
export type Taken = { outcome: 'reserved' | 'already' | 'under review' | 'missing'; balance: number };

/**
 * The ledger's entries and the balance, which is their sum and never negative. An entry is written once and
 * never changed.
 */
export interface LedgerRows {
  /** Locks the balance until the transaction ends; waits for other transactions that change this shop's points. */
  lockBalance(): Promise<LockedBalance>;
  /**
   * Locks the balance and writes a reservation, when it is not there yet, covered, and nothing is under
   * review: the common case in one statement.
   */
  take(entry: NewEntry): Promise<Taken>;
  /** Writes an entry; the balance changes with it and is locked. Null when the entry's key was written before. */
  write(entry: NewEntry): Promise<WrittenEntry | null>;
  has(key: string): Promise<boolean>;
  reservation(subject: Subject): Promise<Reservation | null>;
  /** What the settlement of this work returned, in quarter points; null when it was not settled. */
  settlement(subject: Subject): Promise<number | null>;
  /** The number of the newest entry; 0 when there is none. */
  lastNumber(): Promise<number>;
  /**
   * The quarter points that all work reserved after entry `since`, up to entry `until`, takes off the
   * balance, minus what was returned since then.
   */
  spentBetween(period: { since: number; until: number }): Promise<number>;
}

/** Points that were bought on the plan for work that is under way. */
export type HeldUsage = { entryId: string; quarterPoints: number; price: Amount };

/** What is used beyond a plan: held while the work is under way, due once it is delivered, then billed once. */
export interface UsageRows {
  /**
   * Hundredths of a currency that are not yet in what the biller last reported: open ones, and those sent on
   * this line item since.
   */
  openCents(of: { currency: string; lineItemId: string; since: Date }): Promise<number>;
  hold(usage: HeldUsage & { subject: Subject; lineItemId: string }): Promise<void>;
  held(subject: Subject): Promise<HeldUsage | null>;
  /** Makes this amount of it due on this line item. */
  makeDue(entryId: string, due: { quarterPoints: number; cents: number; lineItemId: string }): Promise<void>;
  /**
   * Drops the work's usage: it is never billed. Returns its quarter points; null when the work has none in
   * one of these states.
   */
  drop(subject: Subject, states: readonly UsageState[]): Promise<number | null>;
  /** Drops all usage in these states, with the reason: it is never billed. */
  dropAll(states: readonly UsageState[], reason: string): Promise<void>;
  /** Moves all usage in these states and this currency from other line items to this one, where it is due. */
  moveAll(states: readonly UsageState[], to: { lineItemId: string; currency: string }): Promise<void>;
}

/** A plan as stored. `poolSince`: the number of the entry with which its period's points began; 0 before any. */
export type StoredPlan = KeptPlan & {
  poolSince: number;
  /** The database's clock when the biller was queried. */ syncedAt: Date;
};

/** A period that is over: spent in it is what was reserved after entry `since`, up to entry `until`. */
export type EndedPeriod = {
  since: number;
  until: number;
  poolQuarterPoints: number;
  /** Of these, what has ended with it so far. */
  expiredQuarterPoints: number;
};

/** The shop's plan and its periods that are over. */
export interface PlanRows {
  find(): Promise<StoredPlan | null>;
  /** As `find`, and locks the plan until the transaction ends. Lock the balance first. */
  lock(): Promise<StoredPlan | null>;
  /** Replaces the stored plan. */
  save(plan: StoredPlan): Promise<void>;
  remove(): Promise<void>;
  addPeriod(period: EndedPeriod): Promise<void>;
  /** The ended period in which an entry was written. */
  periodOf(entryNumber: number): Promise<EndedPeriod | null>;
  /** More of a period's points have ended. */
  expireMore(period: EndedPeriod, quarterPoints: number): Promise<void>;
}

/** Work that costs points. */
export interface PaidWork {
  /**
   * Finds and locks active work that holds usage in another currency than this one (null: in any). Call it
   * before anything locks the balance: all code that ends work locks them in this order.
   */
  lockHolding(otherThanCurrency: string | null): Promise<Subject[]>;
  /** Ends the locked work and what waits for it; a worker that holds it stops. */
  cancel(subjects: readonly Subject[]): Promise<void>;
}

/** All rows of one shop's money, in one transaction: everything commits or rolls back together. */
export type PointsRows = {
  ledger: LedgerRows;
  usage: UsageRows;
  plans: PlanRows;
  work: PaidWork;
  /** Runs when the transaction has been committed. */
  billUsage(entryId: string): Promise<void>;
  /** Pages that show this shop's points read them again. `id`: what has changed. */
  changed(id: string): Promise<void>;
};
