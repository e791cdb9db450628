/** What the server tells the pages about points: plain JSON, made for showing. */
import type { EntryKind } from '#studio/points/entry.ts';

/** What every page knows. */
export type PointsView = {
  balanceQuarterPoints: number;
  /** What may still be bought on the plan; null without a plan that bills usage. */
  usageRoom: { quarterPoints: number; /** "$100.00" */ cap: string; centsAQuarterPoint: number; currency: string } | null;
  /** The books are being checked: nothing can start. */
  underReview: boolean;
  /** False where whoever runs this Vitrine gives the points. */
  canBuy: boolean;
};

export type LedgerFilter = 'all' | 'spent' | 'back' | 'added';

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

export type PlanView = {
  name: string;
  /** "$15.00" */
  price: string;
  includedQuarterPoints: number;
  /** ISO date. */
  periodEndsAt: string;
  /** False once it was cancelled: what it included stays until the period is over. */
  goesOn: boolean;
  usage: { used: string; cap: string; percent: number; lineItemId: string; capCents: number } | null;
  /** Nobody pays for it. */
  test: boolean;
};
