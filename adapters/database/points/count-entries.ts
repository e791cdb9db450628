/** Counts entries of the ledger that are new since somebody last read what they add up to. */
import type { Client } from '#adapters/database/kernel/client.ts';

/** Quarters of an hour and open reservations of this shop are up to date afterwards. */
export const countEntries = (client: Client, shop: string): Promise<unknown> =>
  client.$queryRaw`select 1 from (select ledger_count(${shop})) counted`;

/** The same for every shop with new entries, each for itself: none waits until all are done. */
export async function countAllEntries(client: Client): Promise<void> {
  const shops = await client.$queryRaw<{ shop: string }[]>`select shop from balances where uncounted`;
  for (const { shop } of shops) await countEntries(client, shop);
}
