/** What the server sends the pages about points: plain JSON, made for showing. */
import type { Amount } from '#studio/points/amount.ts';
import type { AgreedChargeStatus, ChargeKind, ChargeStatus } from '#studio/points/billing.ts';
import type { EntryKind } from '#studio/points/entry.ts';
import type { Pack, Plan } from '#studio/points/offers.ts';

/** What every page knows. */
export type PointsView = {
  balanceQuarterPoints: number;
  /** What may still be bought on the plan; null without a plan that bills usage. */
  usageCapacity: {
    quarterPoints: number;
    cap: Amount;
    centsAQuarterPoint: number;
    currency: string;
  } | null;
  /** The ledger is under review: nothing can start. */
  underReview: boolean;
  /** False where the operator of this Vitrine gives the points. */
  canBuy: boolean;
};

/**
 * Which entries the ledger shows: all, points spent, points given back, or points added. These are also the
 * values of `show` in the page's address.
 */
export const LEDGER_FILTERS = ['all', 'spent', 'back', 'added'] as const;

/** One of LEDGER_FILTERS; the server reads any other value as `all`. */
export type LedgerFilter = (typeof LEDGER_FILTERS)[number];

/**
 * One row of the ledger. Amounts are whole quarter points: `quarterPoints` is signed as booked,
 * `balanceAfter` is the balance it left. `what` is the reason to show.
 */
export type EntryView = {
  id: string;
  number: number;
  kind: EntryKind;
  what: string;
  /** The clip of its export, while that is there. */
  clip: { title: string; url: string } | null;
  quarterPoints: number;
  balanceAfter: number;
  /** ISO date. */
  createdAt: string;
};

/**
 * The shop's plan. `usage.percent` is 0 to 100, `usage` is null on a plan that bills none.
 */
export type PlanView = {
  name: string;
  price: Amount;
  includedQuarterPoints: number;
  /** ISO date. */
  periodEndsAt: string;
  /** False once it was canceled: what it included stays until the period is over. */
  renews: boolean;
  /** The plan that replaces it when the period is over; null when none does. */
  pending: { name: string; price: Amount; includedQuarterPoints: number } | null;
  usage: { used: Amount; cap: Amount; percent: number; lineItemId: string } | null;
  /** Nobody pays for it. */
  test: boolean;
};

/** Charges that the merchant has not paid. */
export type ChargeView = {
  id: string;
  kind: ChargeKind;
  name: string;
  price: Amount;
  status: Exclude<ChargeStatus, AgreedChargeStatus>;
  /** ISO date. */ createdAt: string;
  /** To ask again; null when it is not for sale any more. */ offerId: string | null;
};

/** What a notice says: words, with sums and days between them that the page writes as its reader does. */
export type NoticeText = string | readonly (string | { amount: Amount } | { /** ISO time. */ day: string })[];

/** A banner for the Points page: one complete English text and the tone to show it in. */
export type NoticeView = { tone: 'success' | 'info' | 'warning'; text: NoticeText };

/** What one day added to the balance and took from it, both counted upwards from 0. */
export type DayView = {
  /** In the shop's time zone: "2026-11-21". */ day: string;
  spentQuarterPoints: number;
  addedQuarterPoints: number;
};

/**
 * All that the Points page shows: notices, plan, offers, unpaid charges, daily totals and the newest ledger
 * entries.
 */
export type PointsPageData = {
  canBuy: boolean;
  notices: readonly NoticeView[];
  /**
   * `raises`: higher limits to choose from. `exportsBeyond`: under way, and more than the included points;
   * they end with the plan.
   */
  plan: (PlanView & { raises: readonly Amount[]; exportsBeyond: number }) | null;
  packs: readonly Pack[];
  /**
   * current: the shop has it. pending: agreed to, and begins when the period is over. later: would begin
   * then, since it costs less than the current one.
   */
  plans: readonly (Plan & { state: 'current' | 'pending' | 'later' | 'other' })[];
  /** Of a point beyond a plan's included ones; null when plans end there. */
  pointPrice: Amount | null;
  /**
   * What can be billed beyond the included points in 30 days, unless the merchant raises it; null when plans
   * end there.
   */
  usageLimit: Amount | null;
  charges: readonly ChargeView[];
  days: readonly DayView[];
  filter: LedgerFilter;
  entries: readonly EntryView[];
  /** There are more than these. */
  more: boolean;
  /** How many there are after "Show more"; null when a page holds no more. */
  lengthAfter: number | null;
};
