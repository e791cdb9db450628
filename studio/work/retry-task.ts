/** Starts work again that failed or was canceled, where its kind allows that. */
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { findListed } from '#studio/work/listed-task.ts';
import type { TaskReads } from '#studio/work/ports.ts';
import type { Task, TaskKind, TaskState } from '#studio/work/task.ts';
import type { ShopTransaction, Transact } from '#studio/work/transaction.ts';

const RETRIABLE_STATES: readonly TaskState[] = ['failed', 'cancelled'];

/** Whether its state lets it start again. */
export const isRetriable = ({ state }: Pick<Task, 'state'>): boolean => RETRIABLE_STATES.includes(state);

/**
 * A new task of the same kind, subject and title, with a click's priority; the old one stays as it ended.
 * Nothing happens when it was started again already. NOT_FOUND, also for work that cannot be tried again.
 */
export async function retryTask(
  ports: {
    transact: Transact<ShopTransaction>;
    tasks: Pick<TaskReads, 'find'>;
    kinds: readonly TaskKind[];
  },
  id: string,
): Promise<Result<void, AppError>> {
  const found = await findListed(ports, id);
  if (!found.ok) return found;
  const { task, listing } = found.value;
  if (!listing.canRetry || !isRetriable(task)) return err(new AppError('NOT_FOUND'));
  const { kind, lane, subjectKind: subject, subjectId, title, parentId } = task;
  return ports.transact(async ({ tasks, changed }) => {
    const newest = (await tasks.newest({ subjectKind: subject, subjectIds: [subjectId] })).get(subjectId);
    if (newest !== undefined && newest.kind === kind && newest.id !== id) return ok(undefined);
    const again = await tasks.enqueue({
      kind,
      lane,
      subject,
      subjectId,
      title,
      ...(parentId === null ? {} : { parentId }),
    });
    if (again !== null) await changed('task', again);
    return ok(undefined);
  });
}
