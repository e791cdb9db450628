/** Cancels work whose end does not affect its subject. */
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { TaskReads } from '#studio/work/ports.ts';
import type { ShopTransaction, Transact } from '#studio/work/transaction.ts';

/**
 * A waiting task never starts; a running one stops at its worker's next heartbeat. An ended one stays as it
 * is. NOT_FOUND.
 */
export async function cancelTask(
  { transact, tasks }: { transact: Transact<ShopTransaction>; tasks: Pick<TaskReads, 'find'> },
  id: string,
): Promise<Result<void, AppError>> {
  if ((await tasks.find(id)) === null) return err(new AppError('NOT_FOUND'));
  return transact(async (transaction) => {
    await transaction.tasks.cancelOne(id);
    return ok(undefined);
  });
}
