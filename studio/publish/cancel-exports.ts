/** Cancels exports within a transaction, and what waits for them. */
import { afterExport } from '#studio/publish/after-export.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';

/** The exports are locked and active. Their points are the caller's to release. */
export async function cancelExports(
  transaction: Pick<PublishTransaction, 'exports' | 'publications' | 'tasks' | 'changed'>,
  ids: readonly string[],
): Promise<void> {
  await transaction.exports.stop([...ids], 'cancelled');
  await transaction.changed('export', ...ids);
  for (const id of ids) await afterExport(transaction, id);
}
