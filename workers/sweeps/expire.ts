/** Lets go of exported files whose time is over, and forgets tasks, webhooks and keys that ended long ago. */
import type { WorkerServices } from '#wiring/open-worker.ts';

const TASK_HOURS = 72;
/** Far longer than Shopify sends a webhook again, or a page or a program repeats an order. */
const ANSWER_DAYS = 30;

export async function expire({ database, log }: Pick<WorkerServices, 'database' | 'log'>): Promise<void> {
  const expired = await database.sweeps.expire();
  await database.sweeps.forgetTasks(TASK_HOURS);
  await database.sweeps.forgetAnswers(ANSWER_DAYS);
  if (expired > 0) log.info({ expired }, 'exported files whose time was over are let go of');
}
