/** Buys the missing points of a piece of work on the plan; it is billed when the work is delivered. */
import { usageBought, type Subject } from '#studio/points/entry.ts';
import { refusalOf, type Shortfall } from '#studio/points/refusals.ts';
import type { PointsRows } from '#studio/points/rows.ts';
import { findUsageCapacity } from '#studio/points/usage-capacity.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/**
 * Call it with the balance locked. Buys once for each piece of work. Fails with INSUFFICIENT_POINTS or
 * USAGE_CAP_REACHED.
 */
export async function buyUsage(
  rows: PointsRows,
  { subject, shortfall }: { subject: Subject; shortfall: Shortfall },
): Promise<Result<void, AppError>> {
  const capacity = await findUsageCapacity(rows);
  const refusal = refusalOf(capacity, shortfall);
  if (refusal !== null) return err(refusal);
  const quarterPoints = shortfall.missing;
  const entry = await rows.ledger.write(usageBought(subject, quarterPoints));
  if (entry === null || capacity === null) return ok(undefined);
  const { lineItemId, centsAQuarterPoint, cap } = capacity;
  const price = { cents: quarterPoints * centsAQuarterPoint, currency: cap.currency };
  await rows.usage.hold({ entryId: entry.id, subject, quarterPoints, price, lineItemId });
  return ok(undefined);
}
