/** Returns a reservation's points; those from a plan period that is over expire at once. */
import { tooLate, type NewEntry, type Subject } from '#studio/points/entry.ts';
import { unspentOf } from '#studio/points/end-period.ts';
import type { PointsRows, Reservation } from '#studio/points/rows.ts';

/**
 * Writes the entry that returns points, and the one that expires them where they are too late. `endUsage`
 * bills or drops what was bought on the plan for the work. It runs before late points expire: otherwise the
 * points that it takes off could have expired already. False when the entry was written before.
 */
export async function giveBack(
  rows: PointsRows,
  {
    subject,
    reserved,
    entry,
    endUsage,
  }: { subject: Subject; reserved: Reservation; entry: NewEntry; endUsage: () => Promise<void> },
): Promise<boolean> {
  if ((await rows.ledger.write(entry)) === null) return false;
  await endUsage();
  if (entry.quarterPoints !== 0) await expireLate(rows, { subject, reserved, key: entry.key });
  return true;
}

/** Computes again how many of the period's points are unspent, and expires only those that have not expired yet. */
async function expireLate(
  { ledger, plans }: PointsRows,
  { subject, reserved, key }: { subject: Subject; reserved: Reservation; key: string },
): Promise<void> {
  const period = await plans.periodOf(reserved.number);
  if (period === null) return;
  const { quarterPoints: balance } = await ledger.lockBalance();
  const unspent = unspentOf(period.poolQuarterPoints, await ledger.spentBetween(period));
  const late = Math.min(balance, unspent - period.expiredQuarterPoints);
  if (late <= 0) return;
  await plans.expireMore(period, late);
  await ledger.write(tooLate(subject, key, late));
}
