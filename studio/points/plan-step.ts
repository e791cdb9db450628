/** Decides how a plan's included points change when the biller reports the plan again. */
import type { Amount } from '#studio/points/amount.ts';
import type { PlanRecord } from '#studio/points/billing-store.ts';

/**
 * `poolQuarterPoints` were added for the period so far; `termQuarterPoints` of them since the plan was last
 * paid for as a whole.
 */
export type KeptPlan = PlanRecord & { poolQuarterPoints: number; termQuarterPoints: number };

/**
 * The plan to store, and the points to add. A new period expires what is left of the one before; a new term
 * starts `termQuarterPoints` from 0.
 */
export type PlanStep = { plan: PlanRecord; addQuarterPoints: number; newPeriod: boolean; newTerm: boolean };

const DAY_MILLISECONDS = 24 * 3600_000;
const PERIOD_DAYS = 30;

/**
 * True when a plan would begin only after the paid period: it costs less than the current plan, which renews.
 * Nothing is refunded or removed until then.
 */
export const waitsFor = (price: Amount, plan: Pick<PlanRecord, 'price' | 'renews'> | null): boolean =>
  plan !== null && plan.renews && price.currency === plan.price.currency && price.cents < plan.price.cents;

/**
 * Each period's points are added once. The biller says what the period is; the clock only says whether one
 * that it no longer reports is over. A merchant who switches to a larger plan within a period gets the
 * difference for the days that remain; since the plan was last paid for as a whole, never more in all than
 * the larger plan includes. `now`: when the biller was asked.
 */
export function stepOf(reported: PlanRecord, kept: KeptPlan | null, now: Date): PlanStep {
  const included = reported.includedQuarterPoints;
  const whole: PlanStep = { plan: reported, addQuarterPoints: included, newPeriod: true, newTerm: true };
  if (kept === null) return whole;
  const nothing: PlanStep = { plan: reported, addQuarterPoints: 0, newPeriod: false, newTerm: false };
  const later = isLater(reported.periodEndsAt, kept.periodEndsAt);
  if (isWaiting(reported, kept))
    return later && kept.periodEndsAt <= now ? whole : { ...nothing, plan: untilThen(reported, kept) };
  if (reported.subscriptionId === kept.subscriptionId) return later ? whole : nothing;
  if (later && kept.periodEndsAt <= now) return whole;
  // Canceled before, and paid for again: a full plan beside what was left of the other.
  if (later && !kept.renews) return { ...whole, newPeriod: false };
  const more = shareOf(included - kept.includedQuarterPoints, reported.periodEndsAt, now);
  return { ...nothing, addQuarterPoints: Math.max(0, Math.min(more, included - kept.termQuarterPoints)) };
}

/** Ends of one period differ by seconds from one subscription to the next; those of two periods by days. */
const isLater = (reported: Date, kept: Date): boolean =>
  reported.getTime() - kept.getTime() >= DAY_MILLISECONDS;

/**
 * Some billers report a pending plan only when it begins. Others report it at once, and the replaced plan no
 * longer.
 */
const isWaiting = (reported: PlanRecord, kept: KeptPlan): boolean =>
  reported.subscriptionId === kept.subscriptionId
    ? kept.pending?.subscriptionId === reported.subscriptionId
    : waitsFor(reported.price, kept);

/** The paid plan stays until its period is over; canceling and usage already concern the reported subscription. */
function untilThen(
  { subscriptionId, name, price, includedQuarterPoints, usage, test }: PlanRecord,
  kept: KeptPlan,
): PlanRecord {
  return {
    subscriptionId,
    usage,
    test,
    renews: true,
    name: kept.name,
    price: kept.price,
    includedQuarterPoints: kept.includedQuarterPoints,
    periodEndsAt: kept.periodEndsAt,
    pending: { subscriptionId, name, price, includedQuarterPoints },
  };
}

/**
 * The share of a period's points for the days that remain. As on the bill, a day that has begun counts as a
 * whole one.
 */
function shareOf(quarterPoints: number, periodEndsAt: Date, now: Date): number {
  const days = Math.ceil((periodEndsAt.getTime() - now.getTime()) / DAY_MILLISECONDS);
  const quarterPointDays = Math.max(0, quarterPoints) * Math.min(PERIOD_DAYS, Math.max(0, days));
  return (quarterPointDays - (quarterPointDays % PERIOD_DAYS)) / PERIOD_DAYS;
}
