/** Lets go of exported files whose time is over, and forgets tasks that ended long ago. */
import type { WorkerServices } from '#wiring/open-worker.ts';

const TASK_HOURS = 72;

export async function expire({ database, log }: Pick<WorkerServices, 'database' | 'log'>): Promise<void> {
  const expired = await database.sweeps.expire();
  await database.sweeps.forgetTasks(TASK_HOURS);
  if (expired > 0) log.info({ expired }, 'exported files whose time was over are let go of');
}
