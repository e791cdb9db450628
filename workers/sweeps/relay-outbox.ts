/** Tells the queue what it is still to be told, until nothing is left. */
import type { WorkerServices } from '#wiring/open-worker.ts';

const AT_ONCE = 100;

export async function relayOutbox({
  database,
  queue,
}: Pick<WorkerServices, 'database' | 'queue'>): Promise<void> {
  while ((await database.outbox.relay((id, job) => queue.add(id, job), AT_ONCE)) === AT_ONCE);
}
