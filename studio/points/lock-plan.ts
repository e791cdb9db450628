/** Locks and finds the stored plan. */
import type { PointsRows, StoredPlan } from '#studio/points/rows.ts';

/**
 * Locks the balance first, so an export beyond the plan that finishes at the same time is either due before
 * the plan changes or no longer delivered. `outdated`: the plan was reported later than `askedAt`.
 */
export async function lockPlan(
  { ledger, plans }: PointsRows,
  askedAt: Date,
): Promise<{ kept: StoredPlan | null; outdated: boolean }> {
  await ledger.lockBalance();
  const kept = await plans.lock();
  return { kept, outdated: kept !== null && kept.syncedAt > askedAt };
}
