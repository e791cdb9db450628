/** Puts usage on the bill, each under its ledger entry's id, so that it is one record however often it is sent. */
import type { Billing, UsageRecord } from '#studio/points/billing.ts';
import { formatQuarterPoints } from '#studio/points/points.ts';
import type { UsageStore, UsageCharge } from '#studio/points/usage-store.ts';
import type { AppError, ErrorCode } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

type Ports = { billing: Billing; store: UsageStore };

/** The biller checked the usage and made no record. Any other failure says nothing of whether there is one. */
const REFUSALS: readonly ErrorCode[] = ['BILLING_REFUSED', 'USAGE_CAP_REACHED'];
/** None of the others would be taken either. */
const REFUSES_ALL: readonly ErrorCode[] = ['SHOP_UNAUTHORIZED', 'SCOPES_MISSING'];

/**
 * That it is being sent is kept before: whatever becomes of the answer, it is never taken for unbilled. Refused is only what is refused when it is
 * first sent: the refusal of a later sending says nothing of the one whose answer was lost, and what stands there is asked. A cap that is reached
 * keeps it for later: the work is delivered all the same.
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
      description: `${formatQuarterPoints(quarterPoints)} points beyond the plan`,
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

/** Asks for what was sent and not answered: what stands on the bill is sent; what surely does not is due again. A line item that the biller does not know leaves it open. */
export async function findUnanswered({ billing, store }: Ports): Promise<Result<void, AppError>> {
  let failed: Result<void, AppError> = ok(undefined);
  const onLineItem = new Map<string, Result<UsageRecord[] | null, AppError>>();
  for (const usage of await store.unanswered()) {
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
