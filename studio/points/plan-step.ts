/** Decides what a plan's included points become when the biller reports the plan again. */
import type { Amount } from '#studio/points/amount.ts';
import type { PlanRecord } from '#studio/points/billing-store.ts';

/** `poolQuarterPoints` were added for the period so far; `termQuarterPoints` of them since the plan was last paid for as a whole. */
export type KeptPlan = PlanRecord & { poolQuarterPoints: number; termQuarterPoints: number };

/** What to keep, and what comes with it. A new period ends what is left of the one before; in a new term all that was added before counts for an earlier plan. */
export type PlanStep = { plan: PlanRecord; addQuarterPoints: number; newPeriod: boolean; newTerm: boolean };

const DAY_MILLISECONDS = 24 * 3600_000;
const PERIOD_DAYS = 30;

/** A plan that costs less than one that goes on waits until what was paid is over: nothing is given back for it, and nothing is taken away. */
export const waitsFor = (price: Amount, plan: Pick<PlanRecord, 'price' | 'renews'> | null): boolean =>
  plan !== null && plan.renews && price.currency === plan.price.currency && price.cents < plan.price.cents;

/**
 * A period is paid once, and it is what the biller says it is; a clock only says whether one is over that the biller no longer reports. Whoever
 * takes a larger plan in the middle of a period is given the difference for the days that remain, and never more in all, since the plan was last
 * paid for as a whole, than the larger one includes. `now` is the moment at which the biller was asked.
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
  // Cancelled before, and paid for again: a full plan beside what was left of the other.
  if (later && !kept.renews) return { ...whole, newPeriod: false };
  const more = shareOf(included - kept.includedQuarterPoints, reported.periodEndsAt, now);
  return { ...nothing, addQuarterPoints: Math.max(0, Math.min(more, included - kept.termQuarterPoints)) };
}

/** Ends of one period differ by seconds from one subscription to the next; those of two periods by days. */
const isLater = (reported: Date, kept: Date): boolean =>
  reported.getTime() - kept.getTime() >= DAY_MILLISECONDS;

/** A biller reports a plan that waits only when its time has come, or at once: then it no longer reports the plan that is replaced. */
const isWaiting = (reported: PlanRecord, kept: KeptPlan): boolean =>
  reported.subscriptionId === kept.subscriptionId
    ? kept.pending?.subscriptionId === reported.subscriptionId
    : waitsFor(reported.price, kept);

/** What was paid for stays as it is; what is cancelled and billed from now on is the subscription that there is. */
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

/** Of a month's points those for the days that remain, as the bill counts them: a day that has begun is a whole one. */
function shareOf(quarterPoints: number, periodEndsAt: Date, now: Date): number {
  const days = Math.ceil((periodEndsAt.getTime() - now.getTime()) / DAY_MILLISECONDS);
  const quarterPointDays = Math.max(0, quarterPoints) * Math.min(PERIOD_DAYS, Math.max(0, days));
  return (quarterPointDays - (quarterPointDays % PERIOD_DAYS)) / PERIOD_DAYS;
}
