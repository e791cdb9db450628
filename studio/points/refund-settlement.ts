/** Refunds delivered work that turned out to be unusable. */
import { dropUsage } from '#studio/points/drop-usage.ts';
import { refundOf, type RefundReason, type Subject } from '#studio/points/entry.ts';
import { giveBack } from '#studio/points/give-back.ts';
import { lockReservation } from '#studio/points/lock-reservation.ts';
import type { PointsRows } from '#studio/points/rows.ts';
import { UNBILLED_STATES } from '#studio/points/usage-store.ts';

/**
 * Usage that was or may have been billed comes back as points; unbilled usage is dropped. Refunds once; false
 * when nothing was settled.
 */
export async function refundSettlement(
  rows: PointsRows,
  { subject, reason }: { subject: Subject; reason: RefundReason },
): Promise<boolean> {
  const reserved = await lockReservation(rows, subject);
  const settled = await rows.ledger.settlement(subject);
  if (reserved === null || settled === null) return false;
  const entry = refundOf(subject, reserved.quarterPoints - settled, reason);
  const endUsage = () => dropUsage(rows, { subject, states: [...UNBILLED_STATES, 'dropped'] });
  return giveBack(rows, { subject, reserved, entry, endUsage });
}
