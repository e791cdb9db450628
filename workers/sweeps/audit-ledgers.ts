/** Audits the ledger of every shop, logs each fault as an error, and has all bills compared. */
import type { WorkerServices } from '#wiring/open-worker.ts';

/** A fault puts its shop under review: the shop can start nothing until an operator clears it. */
export async function auditLedgers({
  database,
  log,
}: Pick<WorkerServices, 'database' | 'log'>): Promise<void> {
  for (const { shop, what, row } of await database.ledgerAudit.run())
    log.error(
      { shop, what, row },
      'the ledger of a shop does not add up: the shop can start nothing until an operator clears it (bin/points)',
    );
  await database.sweeps.settleBills(true);
}
