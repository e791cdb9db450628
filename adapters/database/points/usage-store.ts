/**
 * Stores one shop's usage until it is on the bill: each request, its outcome, and the subscription that it is
 * billed on.
 */
import { z } from 'zod';
import type { Client } from '#adapters/database/kernel/client.ts';
import {
  SENDABLE_STATES,
  USAGE_STATES,
  type UsageStore,
  type UsageCharge,
} from '#studio/points/usage-store.ts';

const rowSchema = z.object({
  entryId: z.string(),
  quarterPoints: z.number(),
  cents: z.number(),
  currency: z.string(),
  lineItemId: z.string(),
  state: z.enum(USAGE_STATES),
  recordId: z.string().nullable(),
  createdAt: z.date(),
  attempt: z.number(),
});
const usageOf = (row: unknown): UsageCharge & { attempt: number } => {
  const { cents, currency, ...facts } = rowSchema.parse(row);
  return { ...facts, price: { cents, currency } };
};

export function openUsageStore(client: Client, shop: string): UsageStore {
  return {
    usage: async (states) =>
      (
        await client.usageCharge.findMany({
          where: { shop, state: { in: [...states] } },
          orderBy: { createdAt: 'asc' },
        })
      ).map(usageOf),
    async unanswered(answeredMinutes) {
      const rows = await client.$queryRaw<
        { over: boolean }[]
      >`select entry_id as "entryId", quarter_points as "quarterPoints", cents, currency,
        line_item_id as "lineItemId", state, record_id as "recordId", created_at as "createdAt", attempt,
        coalesce(asked_at < now() - make_interval(mins => ${answeredMinutes}::int), true) as over
        from usage_charges where shop = ${shop} and state = 'sending' order by created_at`;
      return rows.map((row) => ({ ...usageOf(row), over: row.over }));
    },
    async usageSending(entryId) {
      const [row] = await client.$queryRaw<
        { first: boolean }[]
      >`update usage_charges sent set state = 'sending', attempt = sent.attempt + 1, asked_at = now()
        from (select entry_id, state from usage_charges where shop = ${shop} and entry_id = ${entryId}
        and state = any(${[...SENDABLE_STATES]}) for update) before where sent.entry_id = before.entry_id
        returning sent.entry_id as "entryId", quarter_points as "quarterPoints", cents, currency,
        line_item_id as "lineItemId", sent.state, record_id as "recordId", created_at as "createdAt", attempt,
        before.state <> 'sending' as first`;
      return row === undefined ? null : { ...usageOf(row), first: row.first };
    },
    async usageSent(entryId, recordId) {
      await client.$executeRaw`update usage_charges set state = 'sent', record_id = ${recordId},
        failure = null, sent_at = now() where shop = ${shop} and entry_id = ${entryId}
        and state = any(${[...SENDABLE_STATES]})`;
    },
    async usageRefused({ entryId, attempt }, reason) {
      await client.usageCharge.updateMany({
        where: { shop, entryId, attempt, state: 'sending' },
        data: { state: 'refused', failure: reason },
      });
    },
    async usageAbsent({ entryId, attempt }) {
      await client.usageCharge.updateMany({
        where: { shop, entryId, attempt, state: 'sending' },
        data: { state: 'due' },
      });
    },
  };
}
