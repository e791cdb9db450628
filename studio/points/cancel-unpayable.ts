/** Cancels active work that goes beyond a plan and can no longer be billed. */
import { releaseReservation } from '#studio/points/release-reservation.ts';
import type { PointsRows } from '#studio/points/rows.ts';

/** `billedIn`: the currency in which usage can be billed, or null when it can't be at all. Work that holds usage in any other currency is cancelled and its points are released. */
export async function cancelUnpayable(rows: PointsRows, billedIn: string | null): Promise<void> {
  for (const subject of await rows.work.cancelHolding(billedIn))
    await releaseReservation(rows, { subject, reason: 'plan-ended' });
}
