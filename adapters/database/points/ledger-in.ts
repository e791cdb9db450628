/** One shop's ledger within a transaction that somebody else has begun. */
import type { Transaction } from '#adapters/database/kernel/client.ts';
import { pointsRows } from '#adapters/database/points/points-rows.ts';
import { ledgerOver } from '#studio/points/ledger-transaction.ts';
import type { LedgerTransaction } from '#studio/points/ledger.ts';

/** What is written through it stands or falls with the transaction, and waits for whoever else is changing this shop's points. */
export const ledgerIn = (transaction: Transaction, shop: string): LedgerTransaction =>
  ledgerOver(pointsRows(transaction, shop));
