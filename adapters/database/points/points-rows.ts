/** One shop's rows of money in a transaction of PostgreSQL. */
import type { Transaction } from '#adapters/database/kernel/client.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { taskQueueIn } from '#adapters/database/work/task-queue.ts';
import { BILL_USAGE } from '#studio/shop/shop-tasks.ts';
import { ledgerRows } from '#adapters/database/points/ledger-rows.ts';
import { paidWork } from '#adapters/database/points/paid-work.ts';
import { planRows } from '#adapters/database/points/plan-rows.ts';
import { usageRows } from '#adapters/database/points/usage-rows.ts';
import type { PointsRows } from '#studio/points/rows.ts';

/**
 * The rows by which the rules of `studio/points` read and write: everything that they change is committed
 * with `transaction`, or not at all.
 */
export const pointsRows = (transaction: Transaction, shop: string): PointsRows => ({
  ledger: ledgerRows(transaction, shop),
  usage: usageRows(transaction, shop),
  plans: planRows(transaction, shop),
  work: paidWork(transaction, shop),
  async billUsage(entryId) {
    await taskQueueIn(transaction, shop).enqueue({ ...BILL_USAGE, subjectId: entryId });
  },
  changed: (id) => notify(transaction, { shop, kind: 'points', id }),
});
