/** Finds the plan that is kept, once nobody else is changing this shop's points. */
import type { PointsRows, StoredPlan } from '#studio/points/rows.ts';

/** `outdated`: the plan was reported later than `askedAt`. Before its turn comes, an export beyond the plan was delivered and is due; after a plan's end none is delivered any more. */
export async function lockPlan(
  { ledger, plans }: PointsRows,
  askedAt: Date,
): Promise<{ kept: StoredPlan | null; outdated: boolean }> {
  await ledger.lockBalance();
  const kept = await plans.lock();
  return { kept, outdated: kept !== null && kept.syncedAt > askedAt };
}
