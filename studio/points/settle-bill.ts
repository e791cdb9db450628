/** Brings a shop's points in line with its bill: asks the biller what was agreed to, adds what was paid, ends what is over, sends what is due. */
import type { BillBook, ChargeRecord, ComingPlan, PlanRecord, UsageCharge } from '#studio/points/bill-book.ts';
import type { BilledSubscription, Billing } from '#studio/points/billing.ts';
import { packBought } from '#studio/points/entry.ts';
import type { Ledger } from '#studio/points/ledger.ts';
import { formatQuarterPoints } from '#studio/points/points.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

export type BillPorts = { billing: Billing; book: BillBook; ledger: Ledger };

/**
 * May be asked as often as anybody likes: after a return from the biller, on its webhook, every night; one at a time for a shop. Every
 * answer is the biller's. What it does not answer is left as it is; the first such failure is given back after everything else was done.
 */
export function settleBill(ports: BillPorts): Promise<Result<void, AppError>> {
  return ports.book.exclusively(async (askedAt) => {
    const decided = await askCharges(ports, askedAt);
    for (const { id, quarterPoints } of await ports.book.packsToAdd()) await ports.ledger.add(packBought(id, quarterPoints));
    const followed = await followSubscription(ports, askedAt);
    await ports.book.rehome();
    const sent = await sendUsage(ports, await ports.book.usage(['due', 'sending', 'refused']));
    return [decided, followed, sent].find((each) => !each.ok) ?? ok(undefined);
  });
}

/** Nobody can agree to a charge after two days; what the biller does not know after three was never agreed to. */
const UNKNOWN_MILLISECONDS = 3 * 24 * 3600_000;

async function askCharges({ billing, book }: BillPorts, askedAt: Date): Promise<Result<void, AppError>> {
  let failed: Result<void, AppError> = ok(undefined);
  for (const { id, kind, status, createdAt } of await book.undecided()) {
    const told = kind === 'pack' ? await billing.purchase(id) : await billing.subscriptionOf(id);
    if (!told.ok) failed = told;
    else if (told.value === null) {
      if (askedAt.getTime() - createdAt.getTime() > UNKNOWN_MILLISECONDS) await book.decided(id, 'expired');
    } else if (told.value.status !== status) await book.decided(id, told.value.status);
  }
  return failed;
}

async function followSubscription({ billing, book }: BillPorts, askedAt: Date): Promise<Result<void, AppError>> {
  const subscription = await billing.subscription();
  if (!subscription.ok) return subscription;
  if (subscription.value === null || subscription.value.currentPeriodEnd === null) {
    await book.planEnded(askedAt);
    return ok(undefined);
  }
  const coming = await comingAfter({ billing, book }, subscription.value);
  if (!coming.ok) return coming;
  await book.follow(planOf(subscription.value, subscription.value.currentPeriodEnd, { offered: await book.charge(subscription.value.id), coming: coming.value }), askedAt);
  return ok(undefined);
}

/** The plan that was agreed to since and waits until this one is over. Only as long as the biller says so. */
async function comingAfter({ billing, book }: Pick<BillPorts, 'billing' | 'book'>, running: BilledSubscription): Promise<Result<ComingPlan | null, AppError>> {
  const agreed = await book.planAfter(running.id);
  if (agreed === null) return ok(null);
  const told = await billing.subscriptionOf(agreed.id);
  if (!told.ok) return told;
  const waits = told.value !== null && (told.value.status === 'accepted' || told.value.status === 'active') && agreed.price.currency === running.price.currency;
  return ok(waits ? { subscriptionId: agreed.id, name: agreed.name, price: agreed.price, includedQuarterPoints: agreed.quarterPoints } : null);
}

/** A subscription that we did not offer includes nothing, and bills nothing beyond. */
function planOf({ id, name, price, usage, test }: BilledSubscription, periodEndsAt: Date, { offered, coming }: { offered: ChargeRecord | null; coming: ComingPlan | null }): PlanRecord {
  const centsAQuarterPoint = offered?.centsAQuarterPoint ?? null;
  return { subscriptionId: id, name, price, includedQuarterPoints: offered?.quarterPoints ?? 0, periodEndsAt, goesOn: true, usage: usage === null || centsAQuarterPoint === null ? null : { ...usage, centsAQuarterPoint }, coming, test };
}

/**
 * Sent under the ledger entry's id, so that it is one record however often it is sent. That it is being sent is kept before: whatever becomes of
 * the answer, it is never taken for unbilled. A cap that is reached keeps it for later: the work is delivered all the same.
 */
export async function sendUsage({ billing, book }: Pick<BillPorts, 'billing' | 'book'>, due: readonly UsageCharge[]): Promise<Result<void, AppError>> {
  for (const { entryId, lineItemId, price, quarterPoints } of due) {
    if (!(await book.usageSending(entryId))) continue;
    const recorded = await billing.recordUsage({ lineItemId, price, description: `${formatQuarterPoints(quarterPoints)} points beyond the plan`, idempotencyKey: entryId });
    if (recorded.ok) await book.usageSent(entryId, recorded.value.id);
    else if (recorded.error.retry === 'never') await book.usageRefused(entryId, recorded.error.code);
    else return recorded;
  }
  return ok(undefined);
}

/**
 * What the ledger and the biller do not agree on (I8); none when all is well. Our side is read before the biller is asked and after: what happens
 * meanwhile is not drift.
 */
export function findDrift(ports: BillPorts): Promise<Result<string[], AppError>> {
  return ports.book.exclusively(async () => {
    const purchases = await purchaseDrift(ports);
    if (!purchases.ok) return purchases;
    const usage = await usageDrift(ports);
    return usage.ok ? ok([...purchases.value, ...usage.value]) : usage;
  });
}

async function purchaseDrift({ billing, book, ledger }: BillPorts): Promise<Result<string[], AppError>> {
  const bought = async () => new Set((await ledger.entries({ kinds: ['purchase'], limit: EVERY })).flatMap(({ reason, subject }) => (reason === 'pack' && subject !== null ? [subject.id] : [])));
  const before = await bought();
  const purchases = await billing.purchases();
  if (!purchases.ok) return purchases;
  const [after, charges] = [await bought(), await book.charges()];
  const drift: string[] = [];
  const paid = new Set(purchases.value.map(({ id }) => id));
  for (const id of before) if (!paid.has(id)) drift.push(`Points were added for ${id}, which was not paid.`);
  for (const { id, name, price } of purchases.value) {
    if (!after.has(id)) drift.push(`“${name}” (${id}) was paid, and no points were added.`);
    const offered = charges.find((charge) => charge.id === id);
    if (offered !== undefined && (offered.price.cents !== price.cents || offered.price.currency !== price.currency)) drift.push(`${id} was offered for another price than was paid.`);
  }
  return ok(drift);
}

async function usageDrift({ billing, book }: BillPorts): Promise<Result<string[], AppError>> {
  const plan = await book.plan();
  if (plan === null) return ok([]);
  const before = await book.usage(['sent']);
  const records = await billing.usageRecords(plan.subscriptionId);
  if (!records.ok) return records;
  const after = await book.usage(['sent', 'sending']);
  const [byRecord, sending] = [new Map(after.map((usage) => [usage.recordId, usage])), new Set(after.filter(({ state }) => state === 'sending').map(({ entryId }) => entryId))];
  const drift: string[] = [];
  for (const { id, price, idempotencyKey } of records.value) {
    const usage = byRecord.get(id);
    if (usage !== undefined && usage.price.cents !== price.cents) drift.push(`The usage record ${id} was billed at another price than was used.`);
    if (usage === undefined && (idempotencyKey === null || !sending.has(idempotencyKey))) drift.push(`The usage record ${id} was billed, and nothing stands behind it.`);
  }
  const billed = new Set(records.value.map(({ id }) => id));
  for (const { recordId, entryId, lineItemId } of before) if (lineItemId === plan.usage?.lineItemId && recordId !== null && !billed.has(recordId)) drift.push(`The usage of ${entryId} is not on the bill.`);
  return ok(drift);
}

const EVERY = 1_000_000;
