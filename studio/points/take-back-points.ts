/** Takes points back in an operator's name: a mistaken gift, or a pack whose price was paid back. */
import type { NewEntry } from '#studio/points/entry.ts';
import { insufficientPoints } from '#studio/points/refusals.ts';
import type { PointsRows } from '#studio/points/rows.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** Writes once for each key; false when the key was written before. INSUFFICIENT_POINTS when the balance is smaller. */
export async function takeBackPoints(
  { ledger }: PointsRows,
  entry: NewEntry,
): Promise<Result<boolean, AppError>> {
  const balance = await ledger.lockBalance();
  if (await ledger.has(entry.key)) return ok(false);
  const cost = -entry.quarterPoints;
  const missing = cost - balance.quarterPoints;
  if (missing > 0) return err(insufficientPoints({ cost, missing }));
  return ok((await ledger.write(entry)) !== null);
}
