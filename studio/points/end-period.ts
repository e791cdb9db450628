/** Expires the rest of a plan's included points with its period. */
import { planPointsOver } from '#studio/points/entry.ts';
import type { PointsRows, StoredPlan } from '#studio/points/rows.ts';

/**
 * How many of a period's points its work did not spend, in quarter points. Included points are spent first:
 * everything reserved since they were added counts against them.
 */
export const unspentOf = (poolQuarterPoints: number, spentQuarterPoints: number): number =>
  Math.max(0, poolQuarterPoints - Math.max(0, spentQuarterPoints));

/** Expires the unspent points, and stores the period: work that was reserved in it may return points later. */
export async function endPeriod(
  { ledger, plans }: PointsRows,
  { subscriptionId, periodEndsAt, poolQuarterPoints, poolSince: since }: StoredPlan,
): Promise<void> {
  if (poolQuarterPoints === 0) return;
  const { quarterPoints: balance } = await ledger.lockBalance();
  const until = await ledger.lastNumber();
  const unspent = unspentOf(poolQuarterPoints, await ledger.spentBetween({ since, until }));
  const expiredQuarterPoints = Math.min(balance, unspent);
  await plans.addPeriod({ since, until, poolQuarterPoints, expiredQuarterPoints });
  if (expiredQuarterPoints > 0)
    await ledger.write(planPointsOver(subscriptionId, periodEndsAt, expiredQuarterPoints));
}
