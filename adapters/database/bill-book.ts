/** Keeps what one shop was offered, its plan, and its usage that is still to be billed. */
import { z } from 'zod';
import type { Client } from '#adapters/database/client.ts';
import { enter } from '#adapters/database/ledger.ts';
import { notify } from '#adapters/database/notify.ts';
import type { BillBook, ChargeRecord, PlanRecord, UsageCharge } from '#studio/points/bill-book.ts';
import type { ChargeStatus } from '#studio/points/billing.ts';
import { planPoints, planPointsOver } from '#studio/points/entry.ts';
import type { Charge, Plan, UsageCharge as UsageRow } from '../../prisma/generated/client.ts';

const MOST_CHARGES = 500;
const statusSchema: z.ZodType<ChargeStatus> = z.enum(['pending', 'active', 'declined', 'expired', 'cancelled', 'frozen']);
const kindSchema = z.enum(['pack', 'plan']);
const stateSchema = z.enum(['held', 'due', 'sent', 'refused', 'dropped']);

export function openBillBook(client: Client, shop: string): BillBook {
  return {
    async offered({ id, kind, name, quarterPoints, price }) {
      await client.charge.create({ data: { id, shop, kind, name, quarterPoints, cents: price.cents, currency: price.currency } });
    },
    charges: async () => (await client.charge.findMany({ where: { shop }, orderBy: { createdAt: 'desc' }, take: MOST_CHARGES })).map(chargeOf),
    async decided(id, status) {
      await client.charge.updateMany({ where: { shop, id, status: 'pending' }, data: { status, decidedAt: new Date() } });
    },
    async plan() {
      const row = await client.plan.findUnique({ where: { shop } });
      return row === null ? null : planOf(row);
    },
    async keepPlan(plan) {
      const { subscriptionId, name, price, includedQuarterPoints, periodEndsAt, usage, test } = plan;
      const told = {
        subscriptionId, name, cents: price.cents, currency: price.currency, includedQuarterPoints, periodEndsAt, test, toldAt: new Date(),
        lineItemId: usage?.lineItemId ?? null, capCents: usage?.cap.cents ?? 0, usedCents: usage?.used.cents ?? 0, centsAQuarterPoint: usage?.centsAQuarterPoint ?? 0,
      };
      await client.$transaction(async (transaction) => {
        await transaction.plan.upsert({ where: { shop }, create: { shop, ...told }, update: told });
        await notify(transaction, { shop, kind: 'points', id: subscriptionId });
      });
    },
    async endPlan() {
      await client.plan.deleteMany({ where: { shop } });
    },
    endPeriod: (subscriptionId, periodEnd) =>
      client.$transaction(async (transaction) => {
        const [balance] = await transaction.$queryRaw<{ quarterPoints: number }[]>`select quarter_points as "quarterPoints" from balances where shop = ${shop} for update`;
        const given = await transaction.ledgerEntry.findUnique({ where: { shop_key: { shop, key: planPoints(subscriptionId, periodEnd, 0).key } } });
        if (given === null || balance === undefined) return 0;
        const [since] = await transaction.$queryRaw<{ spent: number }[]>`select coalesce(-sum(quarter_points), 0)::int as spent from ledger_entries
          where shop = ${shop} and number > ${given.number} and kind in ('reserve', 'settle', 'release', 'refund')`;
        const left = Math.min(balance.quarterPoints, Math.max(0, given.quarterPoints - Math.max(0, since?.spent ?? 0)));
        if (left === 0 || (await enter(transaction, shop, planPointsOver(subscriptionId, periodEnd, left))) === null) return 0;
        return left;
      }),
    usage: async (states) => (await client.usageCharge.findMany({ where: { shop, state: { in: [...states] } }, orderBy: { createdAt: 'asc' } })).map(usageOf),
    async usageSent(entryId, recordId) {
      const { count } = await client.usageCharge.updateMany({ where: { shop, entryId, state: { in: ['due', 'refused'] } }, data: { state: 'sent', recordId, failure: null, sentAt: new Date() } });
      return count > 0;
    },
    async usageRefused(entryId, reason) {
      await client.usageCharge.updateMany({ where: { shop, entryId, state: { in: ['due', 'refused'] } }, data: { state: 'refused', failure: reason } });
    },
  };
}

const chargeOf = ({ id, kind, name, quarterPoints, cents, currency, status, createdAt }: Charge): ChargeRecord => ({ id, kind: kindSchema.parse(kind), name, quarterPoints, price: { cents, currency }, status: statusSchema.parse(status), createdAt });

const planOf = ({ subscriptionId, name, cents, currency, includedQuarterPoints, periodEndsAt, lineItemId, capCents, usedCents, centsAQuarterPoint, test }: Plan): PlanRecord => ({
  subscriptionId, name, price: { cents, currency }, includedQuarterPoints, periodEndsAt, test,
  usage: lineItemId === null ? null : { lineItemId, cap: { cents: capCents, currency }, used: { cents: usedCents, currency }, centsAQuarterPoint },
});

const usageOf = ({ entryId, quarterPoints, cents, currency, lineItemId, state, recordId }: UsageRow): UsageCharge => ({ entryId, quarterPoints, price: { cents, currency }, lineItemId, state: stateSchema.parse(state), recordId });
