/** Says loudly when webhooks are not done for an hour. */
import type { WorkerServices } from '#wiring/open-worker.ts';

/** Longer than a store or a biller that is away for a while. */
const OVERDUE_SECONDS = 3600;

export async function checkWebhooks({
  database,
  log,
}: Pick<WorkerServices, 'database' | 'log'>): Promise<void> {
  const { count, oldest } = await database.webhooks.overdue(OVERDUE_SECONDS);
  if (count > 0) log.error({ count, oldest }, 'webhooks are not done for more than an hour');
}
