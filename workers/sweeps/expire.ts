/** Lets go of exported files whose time is over, and forgets what the queue was told long ago. */
import type { WorkerServices } from '#wiring/open-worker.ts';

const OUTBOX_HOURS = 72;

export async function expire({ database, log }: Pick<WorkerServices, 'database' | 'log'>): Promise<void> {
  const expired = await database.sweeps.expire();
  await database.outbox.forget(OUTBOX_HOURS);
  if (expired > 0) log.info({ expired }, 'exported files whose time was over are let go of');
}
