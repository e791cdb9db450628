/** Cancels active work that goes beyond a plan and can no longer be billed. */
import { releaseReservation } from '#studio/points/release-reservation.ts';
import type { PointsRows } from '#studio/points/rows.ts';

/**
 * `billedIn`: the currency in which usage can be billed, or null when it can't be at all. Work that holds
 * usage in any other currency is canceled and its points are released.
 */
export async function cancelUnpayable(rows: PointsRows, billedIn: string | null): Promise<void> {
  const unpayable = await rows.work.lockHolding(billedIn);
  if (unpayable.length === 0) return;
  await rows.work.cancel(unpayable);
  for (const subject of unpayable) await releaseReservation(rows, { subject, reason: 'plan-ended' });
}
