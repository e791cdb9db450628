/** Decides what happens to the points that were bought on a plan for a piece of work, now that it is delivered. */
import type { HeldUsage } from '#studio/points/rows.ts';

/**
 * `unneeded`: quarter points of the reservation that the work did not need. `lineItemId`: where usage in this
 * currency is billed now, or null.
 */
export type Delivery = { unneeded: number; lineItemId: string | null };

/** `due`: the billed part, or null. `returned`: bought, not needed and not billed. */
export type UsageDecision = {
  due: { quarterPoints: number; cents: number; lineItemId: string } | null;
  returned: number;
};

/**
 * Null when the work needs usage that can't be billed any more, since the plan has ended: then it must not be
 * delivered.
 */
export function decideUsage(held: HeldUsage, { unneeded, lineItemId }: Delivery): UsageDecision | null {
  const returned = Math.min(held.quarterPoints, unneeded);
  const quarterPoints = held.quarterPoints - returned;
  if (quarterPoints === 0) return { due: null, returned };
  if (lineItemId === null) return null;
  // The price stays what it was when the work began.
  const cents = Number((BigInt(held.price.cents) * BigInt(quarterPoints)) / BigInt(held.quarterPoints));
  return { due: { quarterPoints, cents, lineItemId }, returned };
}
