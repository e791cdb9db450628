/** Sends the queue a ticket for every task that may run, clicks before bulk, until none is left. */
import type { WorkerServices } from '#wiring/open-worker.ts';

const BATCH = 500;

/** Rejects when the queue cannot be reached; what was not marked as sent is sent again next time. */
export async function sendTickets({
  database,
  queue,
}: Pick<WorkerServices, 'database' | 'queue'>): Promise<void> {
  for (;;) {
    const tickets = await database.tickets.takeUnsent(BATCH);
    if (tickets.length === 0) return;
    // Sent before they are marked: a ticket may be sent twice, never not at all.
    await queue.send(tickets);
    await database.tickets.markSent(tickets);
    if (tickets.length < BATCH) return;
  }
}
