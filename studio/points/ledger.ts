/** The port of the ledger: one shop's points, every change of them, and what may be spent. */
import type { Amount } from '#studio/points/amount.ts';
import type {
  Entry,
  EntryKind,
  NewEntry,
  RefundReason,
  ReleaseReason,
  Subject,
} from '#studio/points/entry.ts';
import type { Quote } from '#studio/points/quote.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

/** What a shop has and may spend, in quarter points. */
export type Balance = {
  quarterPoints: number;
  /** Beyond it, by the plan, in quarter points; null without a plan that bills usage. */
  usageCapacity: { quarterPoints: number; cap: Amount } | null;
  /** True while the ledger is under review: nothing can start. */
  underReview: boolean;
};

/** Which entries to list: those of these kinds (all kinds when absent), and at most `limit`. */
export type EntryFilter = {
  kinds?: readonly EntryKind[];
  /** Only those that change the balance: that work is delivered at the price it was started for, changes nothing. */
  changesOnly?: boolean;
  /** Only those with a lower number, to read on after the last that was read. */
  before?: number | null;
  /** 200 when it is absent. */
  limit?: number;
};

/**
 * One shop's ledger. An entry is written once, however often it is requested; the balance is their sum and
 * never below zero.
 */
export interface Ledger {
  balance(): Promise<Balance>;
  /** Newest first. */
  entries(filter?: EntryFilter): Promise<Entry[]>;
  /**
   * Quarter points spent and added on each of the last `count` days of a time zone (an IANA name), oldest
   * first, empty days included. Points that came back reduce the day on which they were spent.
   */
  days(
    count: number,
    timeZone: string,
  ): Promise<{ day: string; spentQuarterPoints: number; addedQuarterPoints: number }[]>;
  /** Grants and purchases. False when the entry was written before. */
  add(entry: NewEntry): Promise<boolean>;
  /** Points that an operator revokes, once per key. INSUFFICIENT_POINTS when there is less. */
  takeBack(entry: NewEntry): Promise<Result<boolean, AppError>>;
  /**
   * All or nothing. INSUFFICIENT_POINTS, USAGE_CAP_REACHED, LEDGER_UNDER_REVIEW. Idempotent: a subject is
   * reserved once.
   */
  reserve(subject: Subject, price: Quote): Promise<Result<void, AppError>>;
  /**
   * Exactly one of these ends a reservation; false when it was ended before, or never made. What goes beyond
   * a plan that has ended since is released instead of settled.
   */
  settle(subject: Subject, used?: number): Promise<boolean>;
  release(subject: Subject, reason: ReleaseReason): Promise<boolean>;
  /** Refunds what was settled, once; false when nothing was. */
  refund(subject: Subject, reason: RefundReason): Promise<boolean>;
}

/**
 * The outcome of a settlement. `unpaid`: it went beyond a plan that has ended since; its points are released,
 * and the work is not to be delivered.
 */
export type Settled = 'settled' | 'ended before' | 'unpaid';

/**
 * One shop's ledger within a transaction of the caller: the caller's other writes and these commit or roll
 * back together. Lock the work's own row first, then come here: the balance stays locked until the
 * transaction ends.
 */
export interface LedgerTransaction {
  /** As `Ledger.reserve`: all or nothing; a refusal is to roll the caller's transaction back. */
  reserve(subject: Subject, price: Quote): Promise<Result<void, AppError>>;
  /**
   * Whether the price of several reservations that follow in this transaction can be paid. Refuses as
   * `reserve` does.
   */
  affordable(price: Quote): Promise<Result<void, AppError>>;
  /** The work is delivered. `used`: the quarter points it needed, when fewer than were reserved. */
  settle(subject: Subject, used?: number): Promise<Settled>;
  /** The work is not delivered: everything is returned. False when the reservation was ended before, or never made. */
  release(subject: Subject, reason: ReleaseReason): Promise<boolean>;
  /** Delivered, but unusable: what was settled is refunded, once. False when nothing was. */
  refund(subject: Subject, reason: RefundReason): Promise<boolean>;
  /** Writes one entry, once per key. Returns its id, or null when its key was there before. */
  add(entry: NewEntry): Promise<string | null>;
}
