/**
 * Puts usage on the bill. Each usage's idempotency key is its ledger entry's id, so that sending it again
 * makes no second record.
 */
import type { Billing, UsageRecord } from '#studio/points/billing.ts';
import { pointsWords } from '#studio/points/points.ts';
import type { UsageStore, UsageCharge } from '#studio/points/usage-store.ts';
import type { AppError, ErrorCode } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

type Ports = { billing: Billing; store: UsageStore };

/** After these failures the biller has no record of the usage. After any other it may have one. */
const REFUSALS: readonly ErrorCode[] = ['BILLING_REFUSED', 'USAGE_CAP_REACHED'];
/** After these failures the biller would refuse all other usage too. */
const REFUSES_ALL: readonly ErrorCode[] = ['SHOP_UNAUTHORIZED', 'SCOPES_MISSING'];

/**
 * Marks usage as `sending` before the request, so that a lost answer never makes it look unbilled. Only a
 * refused first request makes it `refused`: a refused retry does not show the fate of the request whose
 * answer was lost, so the bill itself is read (`findUnanswered`). Refused usage is sent again with the next
 * settlement of the bill, once the cap allows it: its work is delivered all the same. BILLING_REFUSED and
 * USAGE_CAP_REACHED are such refusals and no errors; the first other failure of the biller is returned
 * (SHOPIFY_UNAVAILABLE, SHOP_UNAUTHORIZED …).
 */
export async function sendUsage(
  { billing, store }: Ports,
  due: readonly UsageCharge[],
): Promise<Result<void, AppError>> {
  let failed: Result<void, AppError> = ok(undefined);
  for (const { entryId } of due) {
    const attempt = await store.usageSending(entryId);
    if (attempt === null) continue;
    const { lineItemId, price, quarterPoints } = attempt;
    const recorded = await billing.recordUsage({
      lineItemId,
      price,
      description: `${pointsWords(quarterPoints)} beyond the plan`,
      idempotencyKey: entryId,
    });
    if (recorded.ok) await store.usageSent(entryId, recorded.value.id);
    else if (!REFUSALS.includes(recorded.error.code)) {
      if (failed.ok) failed = recorded;
      if (recorded.error.retry !== 'never' || REFUSES_ALL.includes(recorded.error.code)) return failed;
    } else if (attempt.first) await store.usageRefused(attempt, recorded.error.code);
  }
  return failed;
}

/** Longer than a request can take in all: queueing, throttling, and the request itself. */
const ANSWERED_MINUTES = 10;

/**
 * Reads the bill for usage without an answer: usage on the bill is `sent`, usage that certainly is not is due
 * again. It stays open when the biller does not know the line item, and when it does not answer: that failure
 * is returned (SHOPIFY_UNAVAILABLE, SHOP_UNAUTHORIZED …).
 */
export async function findUnanswered({ billing, store }: Ports): Promise<Result<void, AppError>> {
  let failed: Result<void, AppError> = ok(undefined);
  const onLineItem = new Map<string, Result<UsageRecord[] | null, AppError>>();
  for (const usage of await store.unanswered(ANSWERED_MINUTES)) {
    const { entryId, lineItemId, over } = usage;
    const records = onLineItem.get(lineItemId) ?? (await billing.usageRecords(lineItemId, null));
    onLineItem.set(lineItemId, records);
    if (!records.ok) failed = records;
    else if (records.value !== null) {
      const record = records.value.find(({ idempotencyKey }) => idempotencyKey === entryId);
      if (record !== undefined) await store.usageSent(entryId, record.id);
      else if (over) await store.usageAbsent(usage);
    }
  }
  return failed;
}
