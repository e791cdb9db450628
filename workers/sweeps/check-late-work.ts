/** Says loudly when webhooks are not done for an hour, and when tasks wait that this version cannot do. */
import { TASK_KINDS } from '#studio/shop/task-kinds.ts';
import { STRANDED_SECONDS, WEBHOOK_OVERDUE_SECONDS } from '#studio/shop/late-work.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';

/** Logs each as an error, with how many there are and since when. Changes nothing. */
export async function checkLateWork({
  database,
  log,
}: Pick<WorkerServices, 'log'> & {
  database: Pick<WorkerServices['database'], 'tasks' | 'webhooks'>;
}): Promise<void> {
  const { count, oldest } = await database.webhooks.overdue(WEBHOOK_OVERDUE_SECONDS);
  if (count > 0) log.error({ count, oldest }, 'webhooks are not done for more than an hour');
  for (const stranded of await database.tasks.stranded(STRANDED_SECONDS, TASK_KINDS))
    log.error(
      stranded,
      'tasks wait that only another version can do: start its workers again, or cancel them',
    );
}
