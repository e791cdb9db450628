/** Stores, locks and finds one shop's plan and the periods of it that are over. */
import type { Transaction } from '#adapters/database/kernel/client.ts';
import type { PendingPlan, PlanRecord } from '#studio/points/billing-store.ts';
import type { PlanRows, StoredPlan } from '#studio/points/rows.ts';
import type { Plan as PlanRow, PlanPeriod } from '../../../prisma/generated/client.ts';

export function planRows(transaction: Transaction, shop: string): PlanRows {
  const find = async (): Promise<StoredPlan | null> => {
    const row = await transaction.plan.findUnique({ where: { shop } });
    return row === null ? null : storedPlanOf(row);
  };
  return {
    find,
    async lock() {
      await transaction.$queryRaw`select 1 from plans where shop = ${shop} for update`;
      return find();
    },
    async save(plan) {
      const row = rowOf(plan);
      await transaction.plan.upsert({ where: { shop }, create: { shop, ...row }, update: row });
    },
    async remove() {
      await transaction.plan.delete({ where: { shop } });
    },
    async addPeriod(period) {
      await transaction.planPeriod.create({ data: { shop, ...period } });
    },
    async periodOf(entryNumber) {
      const row = await transaction.planPeriod.findFirst({
        where: { shop, since: { lt: entryNumber }, until: { gte: entryNumber } },
      });
      return row === null ? null : periodOf(row);
    },
    async expireMore({ since }, quarterPoints) {
      await transaction.planPeriod.update({
        where: { shop_since: { shop, since } },
        data: { expiredQuarterPoints: { increment: quarterPoints } },
      });
    },
  };
}

const periodOf = ({ since, until, poolQuarterPoints, expiredQuarterPoints }: PlanPeriod) => ({
  since: Number(since),
  until: Number(until),
  poolQuarterPoints,
  expiredQuarterPoints,
});

const storedPlanOf = (row: PlanRow): StoredPlan => ({
  ...planOf(row),
  poolQuarterPoints: row.poolQuarterPoints,
  termQuarterPoints: row.termQuarterPoints,
  poolSince: Number(row.poolSince),
  syncedAt: row.syncedAt,
});

const rowOf = (plan: StoredPlan): Omit<PlanRow, 'shop'> => ({
  subscriptionId: plan.subscriptionId,
  name: plan.name,
  cents: plan.price.cents,
  currency: plan.price.currency,
  includedQuarterPoints: plan.includedQuarterPoints,
  periodEndsAt: plan.periodEndsAt,
  test: plan.test,
  ended: !plan.renews,
  syncedAt: plan.syncedAt,
  lineItemId: plan.usage?.lineItemId ?? null,
  capCents: plan.usage?.cap.cents ?? 0,
  usedCents: plan.usage?.used.cents ?? 0,
  centsAQuarterPoint: plan.usage?.centsAQuarterPoint ?? 0,
  pendingId: plan.pending?.subscriptionId ?? null,
  pendingName: plan.pending?.name ?? null,
  pendingCents: plan.pending?.price.cents ?? null,
  pendingQuarterPoints: plan.pending?.includedQuarterPoints ?? null,
  poolQuarterPoints: plan.poolQuarterPoints,
  termQuarterPoints: plan.termQuarterPoints,
  poolSince: BigInt(plan.poolSince),
});

/** The plan as the studio knows it. */
export const planOf = (row: PlanRow): PlanRecord => ({
  subscriptionId: row.subscriptionId,
  name: row.name,
  price: { cents: row.cents, currency: row.currency },
  includedQuarterPoints: row.includedQuarterPoints,
  periodEndsAt: row.periodEndsAt,
  test: row.test,
  renews: !row.ended,
  usage: usageOf(row),
  pending: pendingOf(row),
});

function usageOf({
  lineItemId,
  capCents,
  usedCents,
  centsAQuarterPoint,
  currency,
}: PlanRow): PlanRecord['usage'] {
  if (lineItemId === null) return null;
  return {
    lineItemId,
    cap: { cents: capCents, currency },
    used: { cents: usedCents, currency },
    centsAQuarterPoint,
  };
}

function pendingOf(row: PlanRow): PendingPlan | null {
  const { pendingId, pendingName, pendingCents, pendingQuarterPoints, currency } = row;
  if (pendingId === null || pendingName === null || pendingCents === null || pendingQuarterPoints === null)
    return null;
  return {
    subscriptionId: pendingId,
    name: pendingName,
    price: { cents: pendingCents, currency },
    includedQuarterPoints: pendingQuarterPoints,
  };
}
