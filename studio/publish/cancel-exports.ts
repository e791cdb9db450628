/** Cancels exports that wait or are being made, and what waits for them. */
import { ACTIVE_EXPORT_STATES } from '#studio/export/export-record.ts';
import { afterExport } from '#studio/publish/after-export.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** Releases its points. Nothing happens to one that has ended. NOT_FOUND. */
export async function cancelExport(
  { transact }: { transact: Transact<PublishTransaction> },
  id: string,
): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    const state = await transaction.exports.lock(id);
    if (state === null) return err(new AppError('NOT_FOUND'));
    if (!ACTIVE_EXPORT_STATES.includes(state)) return ok(undefined);
    await cancelExports(transaction, [id]);
    await transaction.ledger.release({ kind: 'export', id }, 'cancelled');
    return ok(undefined);
  });
}

/** The exports are locked and active. Their points are the caller's to release, afterwards. */
export async function cancelExports(
  transaction: Pick<PublishTransaction, 'exports' | 'publications' | 'tasks' | 'changed'>,
  ids: readonly string[],
): Promise<void> {
  await transaction.exports.stop([...ids], 'cancelled');
  await transaction.changed('export', ...ids);
  for (const id of ids) await afterExport(transaction, id);
}
