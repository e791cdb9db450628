/** Opens a transaction of one shop for use cases: one database transaction behind the rows of every stage. */
import { clipRows } from '#adapters/database/clips/clip-rows.ts';
import { exportRows } from '#adapters/database/exports/export-rows.ts';
import type { Client, Transaction } from '#adapters/database/kernel/client.ts';
import { claimKey, hashOf } from '#adapters/database/kernel/idempotency.ts';
import { notifyAll } from '#adapters/database/kernel/notify.ts';
import { transact } from '#adapters/database/kernel/transact.ts';
import { ledgerIn } from '#adapters/database/points/ledger-in.ts';
import { publicationRows } from '#adapters/database/publications/publication-rows.ts';
import { taskQueueIn } from '#adapters/database/work/task-queue.ts';
import { shopRows } from '#adapters/database/shops/shop-rows.ts';
import type { Transact } from '#studio/work/transaction.ts';
import type { WholeShopTransaction } from '#studio/shop/shop-rows.ts';

/**
 * Every stage's use cases take it: a transaction that reaches everything of the shop is one that reaches its
 * exports.
 */
export type TransactOfShop = Transact<WholeShopTransaction>;

/** See `Transact`. A transaction that takes longer than 20 s is given up. */
export const transactFor =
  (client: Client, shop: string): TransactOfShop =>
  (work) =>
    transact(client, (transaction) => work(shopTransaction(transaction, shop)));

/** What use cases write in a database transaction that is under way. */
export function shopTransaction(transaction: Transaction, shop: string): WholeShopTransaction {
  const tasks = taskQueueIn(transaction, shop);
  return {
    tasks,
    changed: (kind, ...ids) => notifyAll(transaction, { shop, kind, ids }),
    claimKey: (key, request) => claimKey(transaction, shop, key, request),
    fingerprint: hashOf,
    clips: clipRows(transaction, shop, tasks),
    exports: exportRows(transaction, shop, tasks),
    publications: publicationRows(transaction, shop, tasks),
    ledger: ledgerIn(transaction, shop),
    shop: shopRows(transaction, shop),
  };
}
