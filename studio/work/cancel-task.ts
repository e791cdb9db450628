/** Cancels work whose end does not affect its subject. */
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import { findListed } from '#studio/work/listed-task.ts';
import type { TaskReads } from '#studio/work/ports.ts';
import type { TaskKind } from '#studio/work/task.ts';
import type { ShopTransaction, Transact } from '#studio/work/transaction.ts';

/**
 * A waiting task never starts; a running one stops at its worker's next heartbeat. An ended one stays as it
 * is. NOT_FOUND, also for work that is not listed as itself: that is canceled with its subject.
 */
export async function cancelTask(
  ports: {
    transact: Transact<ShopTransaction>;
    tasks: Pick<TaskReads, 'find'>;
    kinds: readonly TaskKind[];
  },
  id: string,
): Promise<Result<void, AppError>> {
  const found = await findListed(ports, id);
  if (!found.ok) return found;
  return ports.transact(async (transaction) => {
    await transaction.tasks.cancelOne(id);
    return ok(undefined);
  });
}
