/** Cancels work that has nothing to say about its subject when it ends. */
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { TaskReads } from '#studio/work/ports.ts';
import type { ShopTransaction, Transact } from '#studio/work/transaction.ts';

/** What waits is not begun, what runs is stopped at its worker's next heartbeat. Nothing happens to what has ended. NOT_FOUND. */
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
