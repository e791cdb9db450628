/** Keeps one shop's usage until it is on the bill: what was sent, what came of it, and which subscription it belongs to. */
import { z } from 'zod';
import type { Client } from '#adapters/database/kernel/client.ts';
import { lockBalance, release } from '#adapters/database/points/ledger.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { USAGE_STATES, type UsageStore, type UsageCharge } from '#studio/points/usage-store.ts';

/** Longer than a request can wait for its turn, be told to wait, and be on its way. */
const ANSWERED_MINUTES = 10;

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
  /** `billedIn`: the currency in which usage can be billed; what is held in another, or with null in any, nobody would pay. */
  const cancelUnpaid = (billedIn: string | null): Promise<void> =>
    client.$transaction(async (transaction) => {
      // Exports before the balance: the order of everybody who ends one.
      const stopped = await transaction.$queryRaw<
        { id: string }[]
      >`update exports set state = 'cancelled', attempt = attempt + 1 where id in (
          select e.id from exports e join usage_charges u on u.shop = e.shop and u.subject_kind = 'export' and u.subject_id = e.id and u.state = 'held' and u.currency is distinct from ${billedIn}
          where e.shop = ${shop} and e.state in ('waiting', 'rendering') order by e.id for update of e)
        and state in ('waiting', 'rendering') returning id`;
      for (const { id } of stopped) {
        await release(transaction, shop, { kind: 'export', id }, 'plan-ended');
        await notify(transaction, { shop, kind: 'export', id });
      }
    });

  return {
    usage: async (states) =>
      (
        await client.usageCharge.findMany({
          where: { shop, state: { in: [...states] } },
          orderBy: { createdAt: 'asc' },
        })
      ).map(usageOf),
    async reassignUsage() {
      const plan = await client.plan.findUnique({ where: { shop } });
      const unbilled = { shop, state: { in: ['due', 'refused'] } };
      if (plan === null)
        await client.usageCharge.updateMany({
          where: unbilled,
          data: { state: 'dropped', failure: 'the subscription has ended' },
        });
      else if (plan.lineItemId !== null)
        await client.usageCharge.updateMany({
          where: { ...unbilled, currency: plan.currency, lineItemId: { not: plan.lineItemId } },
          data: { lineItemId: plan.lineItemId, state: 'due' },
        });
      await cancelUnpaid(plan === null || plan.lineItemId === null ? null : plan.currency);
    },
    async stopUsage() {
      await client.$transaction(async (transaction) => {
        await lockBalance(transaction, shop);
        // What is delivered meanwhile can still be billed; only nothing new begins.
        await transaction.plan.updateMany({ where: { shop }, data: { capCents: 0 } });
      });
      await cancelUnpaid(null);
    },
    async unanswered() {
      const rows = await client.$queryRaw<
        { over: boolean }[]
      >`select entry_id as "entryId", quarter_points as "quarterPoints", cents, currency, line_item_id as "lineItemId", state, record_id as "recordId", created_at as "createdAt", attempt,
        coalesce(asked_at < now() - make_interval(mins => ${ANSWERED_MINUTES}), true) as over from usage_charges where shop = ${shop} and state = 'sending' order by created_at`;
      return rows.map((row) => ({ ...usageOf(row), over: row.over }));
    },
    async usageSending(entryId) {
      const [row] = await client.$queryRaw<
        { first: boolean }[]
      >`update usage_charges asked set state = 'sending', attempt = asked.attempt + 1, asked_at = now()
        from (select entry_id, state from usage_charges where shop = ${shop} and entry_id = ${entryId} and state in ('due', 'sending', 'refused') for update) before where asked.entry_id = before.entry_id
        returning asked.entry_id as "entryId", quarter_points as "quarterPoints", cents, currency, line_item_id as "lineItemId", asked.state, record_id as "recordId", created_at as "createdAt", attempt, before.state <> 'sending' as first`;
      return row === undefined ? null : { ...usageOf(row), first: row.first };
    },
    async usageSent(entryId, recordId) {
      await client.$executeRaw`update usage_charges set state = 'sent', record_id = ${recordId}, failure = null, sent_at = now() where shop = ${shop} and entry_id = ${entryId} and state in ('due', 'sending', 'refused')`;
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
