/** Makes an export again that failed, was canceled or expired. */
import { REPEATABLE_EXPORT_STATES } from '#studio/export/export-record.ts';
import type { ExportTransaction } from '#studio/export/export-rows.ts';
import { startMissing } from '#studio/export/start-exports.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * Starts a new export of the same revision with the same settings, at its own price. Does nothing for an export
 * that is finished or under way, or when the same film was started again meanwhile. Fails with NOT_FOUND and as
 * `startExports` does.
 */
export async function retryExport(
  { transact }: { transact: Transact<ExportTransaction> },
  id: string,
): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    const record = await transaction.exports.find(id);
    if (record === null) return err(new AppError('NOT_FOUND'));
    if (!REPEATABLE_EXPORT_STATES.includes(record.state)) return ok(undefined);
    const { clipId, revision, settings } = record;
    const started = await startMissing(transaction, { clips: [{ clipId, revision }], settings }, Infinity);
    return started.ok ? ok(undefined) : started;
  });
}
