/**
 * Records that the subscription has ended or is on hold: usage stops at once, included points stay until the
 * paid period is over.
 */
import { endPeriod } from '#studio/points/end-period.ts';
import { lockPlan } from '#studio/points/lock-plan.ts';
import type { PointsRows } from '#studio/points/rows.ts';

/** Ignores a report older than the stored plan. `askedAt`: the database's clock when the biller was queried. */
export async function endSubscription(rows: PointsRows, askedAt: Date): Promise<void> {
  const { kept, outdated } = await lockPlan(rows, askedAt);
  if (kept === null || outdated) return;
  const over = kept.periodEndsAt <= askedAt;
  if (over) {
    await endPeriod(rows, kept);
    await rows.plans.remove();
  } else await rows.plans.save({ ...kept, renews: false, usage: null, pending: null, syncedAt: askedAt });
  if (over || kept.renews) await rows.changed(kept.subscriptionId);
}
