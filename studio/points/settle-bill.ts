/** Brings a shop's points in line with its bill: asks the biller what was agreed to, adds what was paid, ends what is over, sends what is due. */
import type { BillBook, ChargeRecord, PlanRecord, PlanStep, UsageCharge } from '#studio/points/bill-book.ts';
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
export function settleBill(ports: BillPorts, { now }: { now: Date }): Promise<Result<void, AppError>> {
  return ports.book.exclusively(async (askedAt) => {
    const decided = await askCharges(ports);
    await addPacks(ports);
    const followed = await followSubscription(ports, { askedAt, now });
    await ports.book.rehome();
    const sent = await sendUsage(ports, await ports.book.usage(['due', 'sending', 'refused']));
    return [decided, followed, sent].find((each) => !each.ok) ?? ok(undefined);
  });
}

async function askCharges({ billing, book }: BillPorts): Promise<Result<void, AppError>> {
  let failed: Result<void, AppError> = ok(undefined);
  for (const charge of await book.charges()) {
    if (charge.status !== 'pending') continue;
    const told = charge.kind === 'pack' ? await billing.purchase(charge.id) : await billing.subscriptionOf(charge.id);
    if (!told.ok) failed = told;
    else if (told.value !== null && told.value.status !== charge.status) await book.decided(charge.id, told.value.status);
  }
  return failed;
}

async function addPacks({ book, ledger }: BillPorts): Promise<void> {
  for (const charge of await book.charges()) if (charge.kind === 'pack' && charge.status === 'active') await ledger.add(packBought(charge.id, charge.quarterPoints));
}

async function followSubscription({ billing, book }: BillPorts, { askedAt, now }: { askedAt: Date; now: Date }): Promise<Result<void, AppError>> {
  const subscription = await billing.subscription();
  if (!subscription.ok) return subscription;
  const told = subscription.value === null ? null : planOf(subscription.value, await book.charges());
  if (told === null) await book.planEnded(now);
  else await book.follow({ ...stepOf(told, await book.plan(), await book.pool(), now), askedAt });
  return ok(undefined);
}

/** A subscription that we did not offer includes nothing, and bills nothing beyond. */
function planOf(subscription: BilledSubscription, charges: readonly ChargeRecord[]): PlanRecord | null {
  const { id, name, price, currentPeriodEnd, usage, test } = subscription;
  if (currentPeriodEnd === null) return null;
  const offered = charges.find((charge) => charge.id === id);
  const centsAQuarterPoint = offered?.centsAQuarterPoint ?? null;
  return { subscriptionId: id, name, price, includedQuarterPoints: offered?.quarterPoints ?? 0, periodEndsAt: currentPeriodEnd, goesOn: true, usage: usage === null || centsAQuarterPoint === null ? null : { ...usage, centsAQuarterPoint }, test };
}

/**
 * Which points come with what the biller tells. A period is paid once: whoever changes plans in the middle of it is given the difference for the
 * days that remain, and never more in all than the largest of the plans includes. `pool` is what was added for the period so far.
 */
export function stepOf(told: PlanRecord, before: PlanRecord | null, pool: number, now: Date): Omit<PlanStep, 'askedAt'> {
  const included = told.includedQuarterPoints;
  if (before === null || before.periodEndsAt <= now) return { told, addQuarterPoints: included, newPeriod: true };
  const samePeriod = told.periodEndsAt.getTime() === before.periodEndsAt.getTime();
  if (told.subscriptionId === before.subscriptionId) return samePeriod ? { told, addQuarterPoints: 0, newPeriod: false } : { told, addQuarterPoints: included, newPeriod: true };
  // Cancelled before, and paid for anew: a full plan beside what was left of the other.
  if (!before.goesOn && !samePeriod) return { told, addQuarterPoints: included, newPeriod: false };
  const more = shareOf(included - before.includedQuarterPoints, told.periodEndsAt, now);
  return { told, addQuarterPoints: Math.max(0, Math.min(more, included - pool)), newPeriod: false };
}

const PERIOD_MILLISECONDS = 30 * 24 * 3600_000;

/** Of a month's points those for the days that remain; whole numbers throughout. */
function shareOf(quarterPoints: number, periodEndsAt: Date, now: Date): number {
  const left = Math.min(PERIOD_MILLISECONDS, Math.max(0, periodEndsAt.getTime() - now.getTime()));
  return Number((BigInt(Math.max(0, quarterPoints)) * BigInt(Math.round(left))) / BigInt(PERIOD_MILLISECONDS));
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
