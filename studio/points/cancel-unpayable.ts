/** Cancels work under way that goes beyond a plan and that nobody would pay for any more. */
import { releaseReservation } from '#studio/points/release-reservation.ts';
import type { PointsRows } from '#studio/points/rows.ts';

/** `billedIn`: the currency in which usage can be billed; what is held in another, or with null in any, is not payable. Its points are released. */
export async function cancelUnpayable(rows: PointsRows, billedIn: string | null): Promise<void> {
  for (const subject of await rows.work.cancelHolding(billedIn))
    await releaseReservation(rows, { subject, reason: 'plan-ended' });
}
