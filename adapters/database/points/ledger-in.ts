/** One shop's ledger within a transaction that somebody else has begun. */
import type { Transaction } from '#adapters/database/kernel/client.ts';
import { affordable, enter, refund, release, reserve, settle } from '#adapters/database/points/ledger.ts';
import type { LedgerTransaction } from '#studio/points/ledger.ts';

/** What is written through it stands or falls with the transaction, and waits for whoever else is changing this shop's points. */
export const ledgerIn = (transaction: Transaction, shop: string): LedgerTransaction => ({
  reserve: (subject, price) => reserve(transaction, shop, subject, price),
  affordable: (price) => affordable(transaction, shop, price),
  settle: (subject, used) => settle(transaction, shop, subject, used),
  release: (subject, reason) => release(transaction, shop, subject, reason),
  refund: (subject, reason) => refund(transaction, shop, subject, reason),
  add: (entry) => enter(transaction, shop, entry),
});
