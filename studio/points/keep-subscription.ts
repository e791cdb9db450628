/** Stores the plan that the biller reports, and adds the points that it includes. */
import type { PlanRecord } from '#studio/points/billing-store.ts';
import { endPeriod } from '#studio/points/end-period.ts';
import { planPoints } from '#studio/points/entry.ts';
import { lockPlan } from '#studio/points/lock-plan.ts';
import { stepOf, type PlanStep } from '#studio/points/plan-step.ts';
import type { PointsRows, StoredPlan, WrittenEntry } from '#studio/points/rows.ts';

/**
 * Decides from the stored plan, once it is locked: expires what is left of the period before when a new one
 * begins, stores the plan and adds its points. Ignores a report older than the stored plan. `askedAt`: the
 * database's clock when the biller was asked.
 */
export async function keepSubscription(
  rows: PointsRows,
  { reported, askedAt }: { reported: PlanRecord; askedAt: Date },
): Promise<void> {
  const { kept, outdated } = await lockPlan(rows, askedAt);
  if (outdated) return;
  const step = stepOf(reported, kept, askedAt);
  if (step.newPeriod && kept !== null) await endPeriod(rows, kept);
  const added =
    step.addQuarterPoints === 0
      ? null
      : await rows.ledger.write(
          planPoints(reported.subscriptionId, reported.periodEndsAt, step.addQuarterPoints),
        );
  await rows.plans.save({ ...step.plan, renews: true, syncedAt: askedAt, ...poolAfter(step, kept, added) });
  await rows.changed(step.plan.subscriptionId);
}

/** Points that are in the ledger already are in the pool too. */
function poolAfter(
  { addQuarterPoints, newPeriod, newTerm }: PlanStep,
  kept: StoredPlan | null,
  added: WrittenEntry | null,
): Pick<StoredPlan, 'poolQuarterPoints' | 'termQuarterPoints' | 'poolSince'> {
  const more = added === null ? 0 : addQuarterPoints;
  const pool = newPeriod || kept === null ? 0 : kept.poolQuarterPoints;
  const term = newTerm || kept === null ? 0 : kept.termQuarterPoints;
  return {
    poolQuarterPoints: pool + more,
    termQuarterPoints: term + more,
    poolSince: pool === 0 || kept === null ? (added?.number ?? 0) : kept.poolSince,
  };
}
