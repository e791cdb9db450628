/**
 * Ends a reservation whose work is delivered: points it did not need are returned, and those bought on the
 * plan for it are billed.
 */
import { decideUsage, type UsageDecision } from '#studio/points/decide-usage.ts';
import { settlement, usageNotNeeded, usageNotUsed, type Subject } from '#studio/points/entry.ts';
import { giveBack } from '#studio/points/give-back.ts';
import type { Settled } from '#studio/points/ledger.ts';
import { lockReservation } from '#studio/points/lock-reservation.ts';
import { releaseReservation } from '#studio/points/release-reservation.ts';
import type { HeldUsage, PointsRows } from '#studio/points/rows.ts';

/**
 * `used`: the quarter points it needed, when fewer than were reserved. Usage of a subscription that another
 * has replaced is billed on that one.
 */
export async function settleReservation(
  rows: PointsRows,
  { subject, used }: { subject: Subject; used?: number | undefined },
): Promise<Settled> {
  const reserved = await lockReservation(rows, subject);
  if (reserved === null) return 'ended before';
  const needed = used ?? reserved.quarterPoints;
  const held = await rows.usage.held(subject);
  const decided = held === null ? NOTHING_HELD : await decide(rows, held, reserved.quarterPoints - needed);
  if (decided === null)
    return (await releaseReservation(rows, { subject, reason: 'plan-ended' })) ? 'unpaid' : 'ended before';
  const entry = settlement(subject, reserved.quarterPoints, needed);
  const endUsage = async () => {
    if (held !== null) await bill(rows, subject, { held, decided });
  };
  return (await giveBack(rows, { subject, reserved, entry, endUsage })) ? 'settled' : 'ended before';
}

const NOTHING_HELD: UsageDecision = { due: null, returned: 0 };

async function decide(
  { plans }: PointsRows,
  held: HeldUsage,
  unneeded: number,
): Promise<UsageDecision | null> {
  const plan = await plans.find();
  const billed = plan !== null && plan.price.currency === held.price.currency ? plan.usage : null;
  return decideUsage(held, { unneeded, lineItemId: billed?.lineItemId ?? null });
}

async function bill(
  rows: PointsRows,
  subject: Subject,
  { held, decided: { due, returned } }: { held: HeldUsage; decided: UsageDecision },
): Promise<void> {
  if (due === null) await rows.usage.drop(subject, ['held']);
  else {
    await rows.usage.makeDue(held.entryId, due);
    await rows.billUsage(held.entryId);
  }
  const takenBack = due === null ? usageNotNeeded : usageNotUsed;
  if (returned > 0) await rows.ledger.write(takenBack(subject, returned));
}
