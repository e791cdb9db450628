/** Brings a shop's points in line with its bill: asks the biller what was agreed to, adds what was paid, ends what is over, sends what is due. */
import type { BillBook, ChargeRecord, PlanRecord, UsageCharge } from '#studio/points/bill-book.ts';
import type { BilledSubscription, Billing } from '#studio/points/billing.ts';
import { packBought, planPoints } from '#studio/points/entry.ts';
import type { Ledger } from '#studio/points/ledger.ts';
import type { Offers } from '#studio/points/offers.ts';
import { formatQuarterPoints } from '#studio/points/points.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

export type BillPorts = { billing: Billing; book: BillBook; ledger: Ledger };

/** May be asked as often as anybody likes: after a return from the biller, on its webhook, every night. Every answer is the biller's. */
export async function settleBill(ports: BillPorts, { offers, now }: { offers: Offers; now: Date }): Promise<Result<void, AppError>> {
  const { billing, book, ledger } = ports;
  for (const charge of await book.charges()) {
    if (charge.status !== 'pending') continue;
    const told = charge.kind === 'pack' ? await billing.purchase(charge.id) : await billing.subscriptionOf(charge.id);
    if (!told.ok) return told;
    if (told.value !== null && told.value.status !== charge.status) await book.decided(charge.id, told.value.status);
  }
  for (const charge of await book.charges()) if (charge.kind === 'pack' && charge.status === 'active') await ledger.add(packBought(charge.id, charge.quarterPoints));

  const subscription = await billing.subscription();
  if (!subscription.ok) return subscription;
  await followPlan(ports, subscription.value, { offers, now });
  return sendUsage(ports, await book.usage(['due', 'refused']));
}

async function followPlan({ book, ledger }: BillPorts, subscription: BilledSubscription | null, { offers, now }: { offers: Offers; now: Date }): Promise<void> {
  const before = await book.plan();
  const told = subscription === null ? null : planOf(subscription, await book.charges(), offers);
  if (before !== null && (told === null ? before.periodEndsAt <= now : told.subscriptionId !== before.subscriptionId || told.periodEndsAt.getTime() !== before.periodEndsAt.getTime())) {
    await book.endPeriod(before.subscriptionId, before.periodEndsAt);
  }
  if (told === null) {
    if (before === null) return;
    // Cancelled: what was paid for stays until its period is over; nothing more is billed.
    if (before.periodEndsAt <= now) await book.endPlan();
    else if (before.usage !== null) await book.keepPlan({ ...before, usage: null });
    return;
  }
  await book.keepPlan(told);
  const changed = before !== null && before.subscriptionId !== told.subscriptionId && before.periodEndsAt > now;
  const included = changed ? shareOf(told.includedQuarterPoints, told.periodEndsAt, now) : told.includedQuarterPoints;
  if (included > 0) await ledger.add(planPoints(told.subscriptionId, told.periodEndsAt, included));
}

const PERIOD_MILLISECONDS = 30 * 24 * 3600_000;

/** A plan that takes another's place in the middle of a month is paid for the days that remain, and includes points for them; whole numbers throughout. */
function shareOf(quarterPoints: number, periodEndsAt: Date, now: Date): number {
  const left = Math.min(PERIOD_MILLISECONDS, Math.max(0, periodEndsAt.getTime() - now.getTime()));
  return Number((BigInt(quarterPoints) * BigInt(Math.round(left))) / BigInt(PERIOD_MILLISECONDS));
}

/** A subscription that we did not offer includes nothing. */
function planOf(subscription: BilledSubscription, charges: readonly ChargeRecord[], offers: Offers): PlanRecord | null {
  const { id, name, price, currentPeriodEnd, usage, test } = subscription;
  if (currentPeriodEnd === null) return null;
  const includedQuarterPoints = charges.find((charge) => charge.id === id)?.quarterPoints ?? 0;
  return { subscriptionId: id, name, price, includedQuarterPoints, periodEndsAt: currentPeriodEnd, usage: usage === null || offers.usage === null ? null : { ...usage, centsAQuarterPoint: offers.usage.centsAQuarterPoint }, test };
}

/** Sent under the ledger entry's id, so that it is one record however often it is sent. A cap that is reached keeps it for later: the work is delivered all the same. */
export async function sendUsage({ billing, book }: Pick<BillPorts, 'billing' | 'book'>, due: readonly UsageCharge[]): Promise<Result<void, AppError>> {
  for (const { entryId, lineItemId, price, quarterPoints } of due) {
    const recorded = await billing.recordUsage({ lineItemId, price, description: `${formatQuarterPoints(quarterPoints)} points beyond the plan`, idempotencyKey: entryId });
    if (recorded.ok) await book.usageSent(entryId, recorded.value.id);
    else if (recorded.error.retry === 'never') await book.usageRefused(entryId, recorded.error.code);
    else return recorded;
  }
  return ok(undefined);
}

/** What the ledger and the biller do not agree on (I8); none when all is well. */
export async function findDrift({ billing, book, ledger }: BillPorts): Promise<Result<string[], AppError>> {
  const drift: string[] = [];
  const [purchases, charges, entries] = [await billing.purchases(), await book.charges(), await ledger.entries({ kinds: ['purchase'], limit: EVERY })];
  if (!purchases.ok) return purchases;
  const bought = new Map(entries.filter(({ reason }) => reason === 'pack').map((entry) => [entry.subject?.id, entry]));
  for (const { id, name } of purchases.value) if (!bought.has(id)) drift.push(`“${name}” (${id}) was paid, and no points were added.`);
  const paid = new Set(purchases.value.map(({ id }) => id));
  for (const id of bought.keys()) if (id !== undefined && !paid.has(id)) drift.push(`Points were added for ${id}, which was not paid.`);
  for (const { id, price } of purchases.value) {
    const offered = charges.find((charge) => charge.id === id);
    if (offered !== undefined && (offered.price.cents !== price.cents || offered.price.currency !== price.currency)) drift.push(`${id} was offered for another price than was paid.`);
  }
  const plan = await book.plan();
  if (plan === null) return ok(drift);
  const records = await billing.usageRecords(plan.subscriptionId);
  if (!records.ok) return records;
  const sent = (await book.usage(['sent'])).filter(({ lineItemId }) => lineItemId === plan.usage?.lineItemId);
  const known = new Map(sent.map((usage) => [usage.recordId, usage]));
  for (const { id, price } of records.value) {
    const usage = known.get(id);
    if (usage === undefined) drift.push(`The usage record ${id} was billed, and nothing stands behind it.`);
    else if (usage.price.cents !== price.cents) drift.push(`The usage record ${id} was billed at another price than was used.`);
  }
  const billed = new Set(records.value.map(({ id }) => id));
  for (const { recordId, entryId } of sent) if (recordId !== null && !billed.has(recordId)) drift.push(`The usage of ${entryId} is not on the bill.`);
  return ok(drift);
}

const EVERY = 1_000_000;
