/** One shop's ledger within the caller's transaction. */
import type { Transaction } from '#adapters/database/kernel/client.ts';
import { pointsRows } from '#adapters/database/points/points-rows.ts';
import { ledgerOver } from '#studio/points/ledger-transaction.ts';
import type { LedgerTransaction } from '#studio/points/ledger.ts';

/**
 * Entries commit or roll back with the transaction. Writing waits for other transactions that change this
 * shop's points.
 */
export const ledgerIn = (transaction: Transaction, shop: string): LedgerTransaction =>
  ledgerOver(pointsRows(transaction, shop));
