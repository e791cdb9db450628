/** Checks, before the first of several reservations, that all of them can be paid. */
import type { Quote } from '#studio/points/quote.ts';
import { refusalOf } from '#studio/points/refusals.ts';
import type { PointsRows } from '#studio/points/rows.ts';
import { findUsageCapacity } from '#studio/points/usage-capacity.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/**
 * Locks the balance until the transaction ends, so that the answer holds for the reservations that follow.
 * For the whole price LEDGER_UNDER_REVIEW, INSUFFICIENT_POINTS and USAGE_CAP_REACHED, as `reservePoints`
 * refuses a part.
 */
export async function checkAffordable(rows: PointsRows, price: Quote): Promise<Result<void, AppError>> {
  const balance = await rows.ledger.lockBalance();
  if (balance.underReview) return err(new AppError('LEDGER_UNDER_REVIEW'));
  const cost = price.quarterPoints;
  const missing = cost - balance.quarterPoints;
  if (missing <= 0) return ok(undefined);
  const refusal = refusalOf(await findUsageCapacity(rows), { cost, missing });
  return refusal === null ? ok(undefined) : err(refusal);
}
