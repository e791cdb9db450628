/** Brings a shop's points in line with its bill, and finds where the two still do not agree. */
import { findDrift } from '#studio/points/find-drift.ts';
import { settleBill, type BillPorts } from '#studio/points/settle-bill.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/**
 * One sentence for each difference that is left; none when all is well. Errors are those of `settleBill` and
 * `findDrift`: BILL_BUSY, SHOPIFY_UNAVAILABLE.
 */
export async function reconcileBill(ports: BillPorts): Promise<Result<string[], AppError>> {
  const settled = await settleBill(ports);
  if (!settled.ok) return settled;
  // Where nothing is for sale any more, earlier sales are on no bill to compare with.
  return ports.billing.name === 'none' ? ok([]) : findDrift(ports);
}
