/** A ledger that allows everything and keeps what it was asked: one reservation an export, and one end of it. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from '#adapters/database/client.ts';

export type LedgerKind = 'reserve' | 'settle' | 'release';

/** In whole quarter points. Asked twice, it counts once: the database refuses a second reservation, and a second end. */
export async function enter(transaction: Transaction, entry: { shop: string; exportId: string; kind: LedgerKind; quarterPoints: number }): Promise<void> {
  await transaction.$executeRaw`insert into ledger_entries (id, shop, export_id, kind, quarter_points)
    values (${randomUUID()}, ${entry.shop}, ${entry.exportId}, ${entry.kind}, ${entry.quarterPoints}) on conflict do nothing`;
}
