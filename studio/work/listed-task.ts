/** Finds out which work the Task Center lists as itself: that of kinds with `listedAs`. */
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { TaskReads } from '#studio/work/ports.ts';
import type { ListedAs, Task, TaskKind } from '#studio/work/task.ts';

/** Null for work that has a view of its own, or that no merchant sees. */
export const listingOf = (kinds: readonly TaskKind[], { kind }: Pick<Task, 'kind'>): ListedAs | null =>
  kinds.find((known) => known.kind === kind)?.listedAs ?? null;

/** Only listed work is acted on as itself; other work with its subject. NOT_FOUND. */
export async function findListed(
  { tasks, kinds }: { tasks: Pick<TaskReads, 'find'>; kinds: readonly TaskKind[] },
  id: string,
): Promise<Result<{ task: Task; listing: ListedAs }, AppError>> {
  const task = await tasks.find(id);
  const listing = task === null ? null : listingOf(kinds, task);
  return task === null || listing === null ? err(new AppError('NOT_FOUND')) : ok({ task, listing });
}
