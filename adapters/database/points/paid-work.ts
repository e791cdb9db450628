/** Finds, locks and ends, for the ledger, the work that points pay for: exports. */
import { exportRows } from '#adapters/database/exports/export-rows.ts';
import type { Transaction } from '#adapters/database/kernel/client.ts';
import { notifyAll } from '#adapters/database/kernel/notify.ts';
import { publicationRows } from '#adapters/database/publications/publication-rows.ts';
import { taskQueueIn } from '#adapters/database/work/task-queue.ts';
import { ACTIVE_EXPORT_STATES } from '#studio/export/export-record.ts';
import { cancelExports } from '#studio/publish/cancel-exports.ts';
import type { PaidWork } from '#studio/points/rows.ts';

/** See `PaidWork`. */
export const paidWork = (transaction: Transaction, shop: string): PaidWork => ({
  async lockHolding(otherThanCurrency) {
    const holding = await transaction.$queryRaw<{ id: string }[]>`
      select e.id from exports e
      join usage_charges u on u.shop = e.shop and u.subject_kind = 'export' and u.subject_id = e.id and u.state = 'held'
        and u.currency is distinct from ${otherThanCurrency}
      where e.shop = ${shop} and e.state = any(${[...ACTIVE_EXPORT_STATES]}::text[]) order by e.id for update of e`;
    return holding.map(({ id }) => ({ kind: 'export', id }));
  },

  async cancel(subjects) {
    const tasks = taskQueueIn(transaction, shop);
    await cancelExports(
      {
        tasks,
        exports: exportRows(transaction, shop, tasks),
        publications: publicationRows(transaction, shop, tasks),
        changed: (kind, ...ids) => notifyAll(transaction, { shop, kind, ids }),
      },
      subjects.map(({ id }) => id),
    );
  },
});
