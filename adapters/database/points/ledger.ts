/** One shop's ledger in PostgreSQL: each change of points is a transaction of its own. */
import type { Client } from '#adapters/database/kernel/client.ts';
import { daysOf } from '#adapters/database/points/ledger-days.ts';
import { entriesOf } from '#adapters/database/points/ledger-entries.ts';
import { ledgerIn } from '#adapters/database/points/ledger-in.ts';
import { take } from '#adapters/database/points/ledger-rows.ts';
import { pointsRows } from '#adapters/database/points/points-rows.ts';
import { reservation } from '#studio/points/entry.ts';
import type { Balance, Ledger, LedgerTransaction } from '#studio/points/ledger.ts';
import { takeBackPoints } from '#studio/points/take-back-points.ts';
import { findUsageCapacity } from '#studio/points/usage-capacity.ts';
import { ok } from '#studio/shared/result.ts';

/**
 * The ledger of `shop`, in whole quarter points. Each change either happens as a whole or is refused, with
 * the errors that `Ledger` names.
 */
export function openLedger(client: Client, shop: string): Ledger {
  const within = <T>(work: (ledger: LedgerTransaction) => Promise<T>): Promise<T> =>
    client.$transaction((transaction) => work(ledgerIn(transaction, shop)));
  return {
    balance: () => balanceOf(client, shop),
    entries: (filter = {}) => entriesOf(client, shop, filter),
    days: (count, timeZone) => daysOf(client, shop, count, timeZone),
    add: (entry) => within(async (ledger) => (await ledger.add(entry)) !== null),
    takeBack: (entry) =>
      client.$transaction((transaction) => takeBackPoints(pointsRows(transaction, shop), entry)),
    async reserve(subject, price) {
      // The common case needs no explicit transaction: a single statement is one.
      const { outcome } = await take(client, shop, reservation(subject, price));
      if (outcome === 'reserved' || outcome === 'already') return ok(undefined);
      return within((ledger) => ledger.reserve(subject, price));
    },
    settle: async (subject, used) => (await within((ledger) => ledger.settle(subject, used))) === 'settled',
    release: (subject, reason) => within((ledger) => ledger.release(subject, reason)),
    refund: (subject, reason) => within((ledger) => ledger.refund(subject, reason)),
  };
}

async function balanceOf(client: Client, shop: string): Promise<Balance> {
  const [row, capacity] = await Promise.all([
    client.balance.findUnique({ where: { shop } }),
    findUsageCapacity(pointsRows(client, shop)),
  ]);
  return {
    quarterPoints: row?.quarterPoints ?? 0,
    underReview: row !== null && row.underReviewSince !== null,
    usageCapacity: capacity === null ? null : { quarterPoints: capacity.quarterPoints, cap: capacity.cap },
  };
}
