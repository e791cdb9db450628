/** What a shop uses beyond its plan's included points: held with a reservation, due when the work is delivered, dropped when it is not. */
import type { Client, Transaction } from '#adapters/database/kernel/client.ts';
import { enqueue } from '#adapters/database/kernel/outbox.ts';
import type { Amount } from '#studio/points/amount.ts';
import { usageNotNeeded, usageNotUsed, type NewEntry, type Subject } from '#studio/points/entry.ts';

export type UsageCapacity = {
  quarterPoints: number;
  cap: Amount;
  lineItemId: string;
  centsAQuarterPoint: number;
};

/** Cents not yet in what the biller last told: on their way there. */
const OPEN_STATES = ['held', 'due', 'sending', 'refused'] as const;

/** What may still be bought on the plan; null when the shop has none that bills usage. Within a transaction it holds as long as the balance is locked. */
export async function usageCapacity(
  reader: Client | Transaction,
  shop: string,
): Promise<UsageCapacity | null> {
  const plan = await reader.plan.findUnique({ where: { shop } });
  if (plan === null || plan.lineItemId === null || plan.centsAQuarterPoint === 0) return null;
  // What is open from the subscription before will be billed on this one. What was sent since the biller last told may not be in `usedCents` yet.
  const { _sum } = await reader.usageCharge.aggregate({
    _sum: { cents: true },
    where: {
      shop,
      currency: plan.currency,
      OR: [
        { state: { in: [...OPEN_STATES] } },
        { state: 'sent', lineItemId: plan.lineItemId, sentAt: { gte: plan.syncedAt } },
      ],
    },
  });
  const left = plan.capCents - plan.usedCents - (_sum.cents ?? 0);
  return {
    quarterPoints: Math.max(0, Math.floor(left / plan.centsAQuarterPoint)),
    cap: { cents: plan.capCents, currency: plan.currency },
    lineItemId: plan.lineItemId,
    centsAQuarterPoint: plan.centsAQuarterPoint,
  };
}

export async function holdUsage(
  transaction: Transaction,
  shop: string,
  subject: Subject,
  { entryId, quarterPoints, room }: { entryId: string; quarterPoints: number; room: UsageCapacity },
): Promise<void> {
  const { lineItemId, centsAQuarterPoint, cap } = room;
  await transaction.usageCharge.create({
    data: {
      entryId,
      shop,
      subjectKind: subject.kind,
      subjectId: subject.id,
      quarterPoints,
      cents: quarterPoints * centsAQuarterPoint,
      currency: cap.currency,
      lineItemId,
    },
  });
}

/** False when more was bought than is billed to anybody: the plan has ended since. Holds as long as the balance is locked. */
export async function usagePayable(
  transaction: Transaction,
  shop: string,
  subject: Subject,
  unneeded: number,
): Promise<boolean> {
  const held = await heldUsage(transaction, shop, subject);
  if (held === null || held.quarterPoints <= unneeded) return true;
  return (await billedOn(transaction, shop, held.currency)) !== null;
}

/** What was not needed of it is not billed: gives the entry that takes these points back, or null. A subscription that took the other's place is billed instead of it. */
export async function makeUsageDue(
  transaction: Transaction,
  shop: string,
  subject: Subject,
  unneeded: number,
): Promise<NewEntry | null> {
  const held = await heldUsage(transaction, shop, subject);
  if (held === null) return null;
  const notNeeded = Math.min(held.quarterPoints, unneeded);
  const quarterPoints = held.quarterPoints - notNeeded;
  const lineItemId = await billedOn(transaction, shop, held.currency);
  if (quarterPoints === 0 || lineItemId === null)
    await transaction.usageCharge.update({ where: { entryId: held.entryId }, data: { state: 'dropped' } });
  else {
    // The price stays the one that was agreed to when it was held.
    const cents = Number((BigInt(held.cents) * BigInt(quarterPoints)) / BigInt(held.quarterPoints));
    await transaction.usageCharge.update({
      where: { entryId: held.entryId },
      data: { quarterPoints, cents, state: 'due', lineItemId },
    });
    await enqueue(transaction, { name: 'bill-usage', payload: { shop, id: held.entryId } });
  }
  if (notNeeded === 0) return null;
  return quarterPoints === 0 ? usageNotNeeded(subject, notNeeded) : usageNotUsed(subject, notNeeded);
}

const heldUsage = (transaction: Transaction, shop: string, { kind, id }: Subject) =>
  transaction.usageCharge.findFirst({ where: { shop, subjectKind: kind, subjectId: id, state: 'held' } });

async function billedOn(transaction: Transaction, shop: string, currency: string): Promise<string | null> {
  const plan = await transaction.plan.findUnique({ where: { shop } });
  return plan !== null && plan.currency === currency ? plan.lineItemId : null;
}

/** The entry that takes back what was bought and will not be billed; null when there was nothing to drop. */
export async function dropUsage(
  transaction: Transaction,
  shop: string,
  subject: Subject,
  states: readonly ('held' | 'due' | 'refused' | 'dropped')[],
): Promise<NewEntry | null> {
  const [dropped] = await transaction.usageCharge.updateManyAndReturn({
    where: { shop, subjectKind: subject.kind, subjectId: subject.id, state: { in: [...states] } },
    data: { state: 'dropped' },
    select: { quarterPoints: true },
  });
  return dropped === undefined ? null : usageNotNeeded(subject, dropped.quarterPoints);
}
