/** Looks through the books of every shop, says loudly where they do not add up, and has all bills compared. */
import type { WorkerServices } from '#wiring/open-worker.ts';

export async function auditLedgers({
  database,
  log,
}: Pick<WorkerServices, 'database' | 'log'>): Promise<void> {
  for (const { shop, what, row } of await database.books.audit())
    log.error(
      { shop, what, row },
      'the books of a shop do not add up: it can start nothing until somebody has looked (bin/points)',
    );
  await database.sweeps.settleBills(true);
}
