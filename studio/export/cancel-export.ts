/** Cancels an export that waits or is being made, and releases its points. */
import { ACTIVE_EXPORT_STATES } from '#studio/export/export-record.ts';
import type { ExportTransaction } from '#studio/export/export-rows.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** `onEnd` ends related records with it, in the same transaction. Nothing happens to one that has ended. NOT_FOUND. */
export async function cancelExport<Transaction extends ExportTransaction>(
  { transact }: { transact: Transact<Transaction> },
  id: string,
  onEnd?: (transaction: Transaction, id: string) => Promise<void>,
): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    const { exports, ledger, changed } = transaction;
    const state = await exports.lock(id);
    if (state === null) return err(new AppError('NOT_FOUND'));
    if (!ACTIVE_EXPORT_STATES.includes(state)) return ok(undefined);
    await exports.stop([id], 'cancelled');
    await ledger.release({ kind: 'export', id }, 'cancelled');
    await changed('export', id);
    await onEnd?.(transaction, id);
    return ok(undefined);
  });
}
