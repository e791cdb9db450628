/** Notifies every listening process, at commit, that something of a shop has changed. */
import type { Client, Transaction } from '#adapters/database/kernel/client.ts';
import type { ChangeKind } from '#studio/shared/changes.ts';

export const CHANNEL = 'vitrine';
export type Change = {
  shop: string;
  /** `ticket`: a task was enqueued, and a ticket for it must be sent to the queue. */
  kind: ChangeKind | 'ticket';
  id: string;
};

/** Sent when the transaction commits; a transaction that is rolled back sends nothing. */
export const notify = (transaction: Client | Transaction, { shop, kind, id }: Change): Promise<void> =>
  notifyAll(transaction, { shop, kind, ids: [id] });

/** One statement notifies of all of them. */
export async function notifyAll(
  transaction: Client | Transaction,
  { shop, kind, ids }: Omit<Change, 'id'> & { ids: readonly string[] },
): Promise<void> {
  await transaction.$executeRaw`select pg_notify(${CHANNEL},
    json_build_object('shop', ${shop}::text, 'kind', ${kind}::text, 'id', id)::text)
    from unnest(${[...ids]}::text[]) as id`;
}
