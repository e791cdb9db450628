/** One shop's rows of money in a transaction of PostgreSQL. */
import type { Transaction } from '#adapters/database/kernel/client.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { enqueue } from '#adapters/database/kernel/outbox.ts';
import { ledgerRows } from '#adapters/database/points/ledger-rows.ts';
import { paidWork } from '#adapters/database/points/paid-work.ts';
import { planRows } from '#adapters/database/points/plan-rows.ts';
import { usageRows } from '#adapters/database/points/usage-rows.ts';
import type { PointsRows } from '#studio/points/rows.ts';

export const pointsRows = (transaction: Transaction, shop: string): PointsRows => ({
  ledger: ledgerRows(transaction, shop),
  usage: usageRows(transaction, shop),
  plans: planRows(transaction, shop),
  work: paidWork(transaction, shop),
  enqueue: ({ name, id }) => enqueue(transaction, { name, payload: { shop, id } }),
  changed: (id) => notify(transaction, { shop, kind: 'points', id }),
});
