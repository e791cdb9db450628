/** Stores the outcome of an export, and settles or releases its price, in the transaction that ends the work on it. */
import type { Failure } from '#studio/clip/clip.ts';
import type { Export } from '#studio/export/export.ts';
import { ACTIVE_EXPORT_STATES } from '#studio/export/export-record.ts';
import type { ExportTransaction } from '#studio/export/export-rows.ts';

/**
 * The points are settled. An export beyond a plan that has ended meanwhile is not delivered: nobody would pay
 * for it.
 */
export async function finishExport(
  { exports, ledger }: ExportTransaction,
  id: string,
  made: Export,
): Promise<void> {
  if (!(await isActive(exports, id))) return;
  const settled = await ledger.settle({ kind: 'export', id });
  if (settled === 'unpaid') await exports.withhold(id);
  else await exports.finish(id, made);
}

/** The points are released. */
export async function failExport(
  { exports, ledger }: ExportTransaction,
  id: string,
  failure: Failure,
): Promise<void> {
  if (!(await isActive(exports, id))) return;
  await exports.fail(id, failure);
  await ledger.release({ kind: 'export', id }, 'failed');
}

async function isActive(exports: ExportTransaction['exports'], id: string): Promise<boolean> {
  const state = await exports.lock(id);
  return state !== null && ACTIVE_EXPORT_STATES.includes(state);
}
