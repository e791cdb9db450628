/**
 * Finds the differences between the ledger and the bill (I8): purchases, the plan and its points, and every
 * usage record of the last months.
 */
import type { UsageRecord } from '#studio/points/billing.ts';
import { entryPages } from '#studio/points/entry-pages.ts';
import type { BillPorts } from '#studio/points/settle-bill.ts';
import type { UsageCharge } from '#studio/points/usage-store.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

const MILLISECONDS_BACK = 90 * 24 * 3600_000;
/** Each line item takes a request. For a shop with more of them, only the newest are compared. */
const MAX_LINE_ITEMS = 20;
const ANSWERED_MILLISECONDS = 24 * 3600_000;

/**
 * One sentence each; none when all is well. Usage is compared on every line item that was billed in the last
 * 90 days, also of subscriptions that have ended. Our side is read before the biller is asked and after:
 * changes in between are not drift. BILL_BUSY while the bill is settled, and what the biller answers with when
 * it can't be read (SHOPIFY_UNAVAILABLE).
 */
export function findDrift(ports: BillPorts): Promise<Result<string[], AppError>> {
  return ports.store.exclusively(async (askedAt) => {
    const drift: string[] = [];
    for (const find of [purchaseDrift, planDrift, usageDrift]) {
      const found = await find(ports, askedAt);
      if (!found.ok) return found;
      drift.push(...found.value);
    }
    return ok(drift);
  });
}

async function purchaseDrift({ billing, store, ledger }: BillPorts): Promise<Result<string[], AppError>> {
  async function bought(): Promise<Set<string>> {
    const ids = new Set<string>();
    for await (const entries of entryPages(ledger, { kinds: ['purchase'], changesOnly: true }))
      for (const { reason, subject } of entries)
        if (reason === 'pack' && subject !== null) ids.add(subject.id);
    return ids;
  }
  const before = await bought();
  const purchases = await billing.purchases();
  if (!purchases.ok) return purchases;
  const [after, charges] = [await bought(), await store.charges()];
  const drift: string[] = [];
  const paid = new Set(purchases.value.map(({ id }) => id));
  for (const id of before) if (!paid.has(id)) drift.push(`Points were added for ${id}, which was not paid.`);
  for (const { id, name, price } of purchases.value) {
    if (!after.has(id)) drift.push(`“${name}” (${id}) was paid, and no points were added.`);
    const offered = charges.find((charge) => charge.id === id);
    if (
      offered !== undefined &&
      (offered.price.cents !== price.cents || offered.price.currency !== price.currency)
    )
      drift.push(`${id} was offered for another price than was paid.`);
  }
  return ok(drift);
}

/** A subscription that Vitrine never offered: the shop pays for it and gets no points. */
async function planDrift({ billing, store }: BillPorts, askedAt: Date): Promise<Result<string[], AppError>> {
  const subscription = await billing.subscription();
  if (!subscription.ok) return subscription;
  if (subscription.value === null) return ok([]);
  const { id, name } = subscription.value;
  const offered = await store.charge(id);
  if (offered === null) return ok([`The subscription “${name}” (${id}) is active, and was never offered.`]);
  return ok(
    offered.quarterPoints > 0 && !(await store.periodPaid(askedAt))
      ? [`The plan “${name}” (${id}) is active, and no points were added for its period.`]
      : [],
  );
}

type Placed = UsageRecord & { lineItemId: string };

async function usageDrift({ billing, store }: BillPorts, askedAt: Date): Promise<Result<string[], AppError>> {
  const since = new Date(askedAt.getTime() - MILLISECONDS_BACK);
  const before = await store.usage(['sent']);
  const records: Placed[] = [];
  const asked = new Set<string>();
  for (const lineItemId of await lineItemsOf(store, since)) {
    const answer = await billing.usageRecords(lineItemId, since);
    if (!answer.ok) return answer;
    asked.add(lineItemId);
    records.push(...(answer.value ?? []).map((record) => ({ ...record, lineItemId })));
  }
  const after = await store.usage(['sent', 'sending']);
  return ok([
    ...recordDrift(records, after),
    ...missing(before, { records, asked, since }),
    ...unanswered(after, askedAt),
  ]);
}

/** Those of the plan and of all recent usage that may be on a bill, newest first. */
async function lineItemsOf(store: BillPorts['store'], since: Date): Promise<string[]> {
  const plan = await store.plan();
  const recent = (await store.usage(['due', 'sending', 'sent', 'refused', 'dropped']))
    .filter(({ createdAt }) => createdAt >= since)
    .reverse();
  const all = [
    ...(plan?.usage ? [plan.usage.lineItemId] : []),
    ...recent.map(({ lineItemId }) => lineItemId),
  ];
  return [...new Set(all)].slice(0, MAX_LINE_ITEMS);
}

/** Checks every record on the bill: made once, for usage that is known, at its price. */
function recordDrift(records: readonly Placed[], usages: readonly UsageCharge[]): string[] {
  const drift: string[] = [];
  const byRecord = new Map(usages.map((usage) => [usage.recordId, usage]));
  const sending = new Set(usages.flatMap(({ state, entryId }) => (state === 'sending' ? [entryId] : [])));
  const ofKey = Map.groupBy(
    records.filter(({ idempotencyKey }) => idempotencyKey !== null),
    ({ idempotencyKey }) => idempotencyKey,
  );
  for (const [key, twins] of ofKey)
    if (twins.length > 1)
      drift.push(
        `The usage of ${key} was billed ${twins.length} times: ${twins.map(({ id, lineItemId }) => `${id} on ${lineItemId}`).join(', ')}.`,
      );
  for (const { id, price, idempotencyKey, lineItemId } of records) {
    const usage = byRecord.get(id);
    if (usage === undefined) {
      const known =
        idempotencyKey !== null &&
        (sending.has(idempotencyKey) || (ofKey.get(idempotencyKey)?.length ?? 0) > 1);
      if (!known) drift.push(`The usage record ${id} was billed, and nothing stands behind it.`);
      continue;
    }
    if (usage.price.cents !== price.cents || usage.price.currency !== price.currency)
      drift.push(`The usage record ${id} was billed at another price than was used.`);
    if (usage.lineItemId !== lineItemId)
      drift.push(
        `The usage record ${id} was billed on ${lineItemId}, and is kept as one of ${usage.lineItemId}.`,
      );
  }
  return drift;
}

/** Usage that was sent and is not on the bill. Work from before `since` is left out: its record may be too. */
function missing(
  sent: readonly UsageCharge[],
  { records, asked, since }: { records: readonly Placed[]; asked: ReadonlySet<string>; since: Date },
): string[] {
  const billed = new Set(records.map(({ id }) => id));
  return sent
    .filter(
      ({ recordId, lineItemId, createdAt }) =>
        createdAt >= since && asked.has(lineItemId) && (recordId === null || !billed.has(recordId)),
    )
    .map(({ entryId }) => `The usage of ${entryId} is not on the bill.`);
}

/** Usage unanswered for this long will stay so: the biller may no longer know the line item. */
const unanswered = (usages: readonly UsageCharge[], askedAt: Date): string[] =>
  usages
    .filter(
      ({ state, createdAt }) =>
        state === 'sending' && askedAt.getTime() - createdAt.getTime() > ANSWERED_MILLISECONDS,
    )
    .map(
      ({ entryId, lineItemId }) =>
        `The usage of ${entryId} was sent to ${lineItemId}, and nobody knows whether it is on the bill.`,
    );
