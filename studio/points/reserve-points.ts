/** Takes the price of a piece of work off the balance; missing points are bought on the plan. */
import { buyUsage } from '#studio/points/buy-usage.ts';
import { reservation, type Subject } from '#studio/points/entry.ts';
import type { Quote } from '#studio/points/quote.ts';
import type { PointsRows } from '#studio/points/rows.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/**
 * All or nothing, and once for each subject. Fails with LEDGER_UNDER_REVIEW, INSUFFICIENT_POINTS or
 * USAGE_CAP_REACHED.
 */
export async function reservePoints(
  rows: PointsRows,
  { subject, price }: { subject: Subject; price: Quote },
): Promise<Result<void, AppError>> {
  const entry = reservation(subject, price);
  const { outcome, balance } = await rows.ledger.take(entry);
  if (outcome === 'under review') return err(new AppError('LEDGER_UNDER_REVIEW'));
  if (outcome !== 'missing') return ok(undefined);
  const cost = price.quarterPoints;
  const bought = await buyUsage(rows, { subject, shortfall: { cost, missing: cost - balance } });
  if (!bought.ok) return bought;
  const paid = await rows.ledger.take(entry);
  if (paid.outcome !== 'reserved')
    throw new TypeError(
      `What was bought on the plan for ${subject.kind} ${subject.id} did not pay for it: ${paid.outcome}.`,
    );
  return ok(undefined);
}
