/** Tells every listening process, at commit, that something of a shop has changed. */
import type { Transaction } from '#adapters/database/kernel/client.ts';

export const CHANNEL = 'vitrine';
export type Change = {
  shop: string;
  kind: 'clip' | 'export' | 'publication' | 'points' | 'outbox';
  id: string;
};

export async function notify(transaction: Transaction, change: Change): Promise<void> {
  await transaction.$executeRaw`select pg_notify(${CHANNEL}, ${JSON.stringify(change)})`;
}
