/** Marks a finished export whose file is gone as failed, and releases its points. */
import type { ExportTransaction } from '#studio/export/export-rows.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * It can be made again from then on. False when it is not done any more, or not there. What a merchant reads
 * of it is FILE_NOT_FOUND. Refuses nothing.
 */
export async function loseExport(
  { transact }: { transact: Transact<ExportTransaction> },
  id: string,
): Promise<Result<boolean, AppError>> {
  return transact(async ({ exports, ledger, changed }) => {
    if ((await exports.lock(id)) !== 'done') return ok(false);
    await exports.lose(id, 'failed', { code: 'FILE_NOT_FOUND', details: {}, step: null });
    await ledger.refund({ kind: 'export', id }, 'file-lost');
    await changed('export', id);
    return ok(true);
  });
}
