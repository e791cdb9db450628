/** Ends a reservation whose work is not delivered: everything is returned. */
import { dropUsage } from '#studio/points/drop-usage.ts';
import { releaseOf, type ReleaseReason, type Subject } from '#studio/points/entry.ts';
import { giveBack } from '#studio/points/give-back.ts';
import { lockReservation } from '#studio/points/lock-reservation.ts';
import type { PointsRows } from '#studio/points/rows.ts';

/** Points bought on the plan for it are never billed. False when the reservation was ended before, or never made. */
export async function releaseReservation(
  rows: PointsRows,
  { subject, reason }: { subject: Subject; reason: ReleaseReason },
): Promise<boolean> {
  const reserved = await lockReservation(rows, subject);
  if (reserved === null) return false;
  const entry = releaseOf(subject, reserved.quarterPoints, reason);
  const endUsage = () => dropUsage(rows, { subject, states: ['held'] });
  return giveBack(rows, { subject, reserved, entry, endUsage });
}
