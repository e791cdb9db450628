/** Deletes exported files whose time is over, and tasks, webhooks and keys that ended long ago. */
import type { WorkerServices } from '#wiring/open-worker.ts';

const TASK_HOURS = 72;
/** There is one for each version of a clip, and nobody asks how it went. */
const POSTER_HOURS = 1;
/** Far longer than Shopify retries a webhook, or a page or a program repeats a request. */
const ANSWER_DAYS = 30;

/** Rejects when the database fails; what was deleted before that stays deleted. */
export async function expire({ database, log }: Pick<WorkerServices, 'database' | 'log'>): Promise<void> {
  await database.sweeps.forgetTasks(TASK_HOURS, POSTER_HOURS);
  await database.sweeps.forgetAnswers(ANSWER_DAYS);
  // Last: a shop whose files cannot be expired keeps nothing else from being forgotten.
  const expired = await database.sweeps.expire();
  if (expired > 0) log.info({ expired }, 'exported files expired');
}
