/** Keeps what one shop was offered, and its plan. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Client, Transaction } from '#adapters/database/kernel/client.ts';
import { enter, lockBalance } from '#adapters/database/points/ledger.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { endPeriod } from '#adapters/database/points/plan-periods.ts';
import { openUsageStore } from '#adapters/database/points/usage-store.ts';
import type { BillingStore, ChargeRecord, PlanRecord } from '#studio/points/billing-store.ts';
import type { ChargeStatus } from '#studio/points/billing.ts';
import { planPoints } from '#studio/points/entry.ts';
import { stepOf } from '#studio/points/plan-step.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err } from '#studio/shared/result.ts';
import type { Charge, Plan as PlanRow } from '../../../prisma/generated/client.ts';

const MAX_CHARGES = 500;
/** Longer than a bill usually takes; who died over it is not waited for any longer. Two at once are slower, and do no harm. */
const LEASE_SECONDS = 60;
const LOOKS = 60;
const LOOK_MILLISECONDS = 500;
const statusSchema: z.ZodType<ChargeStatus> = z.enum([
  'pending',
  'accepted',
  'active',
  'declined',
  'expired',
  'cancelled',
  'frozen',
]);
const UNDECIDED = ['pending', 'accepted'] as const;
const kindSchema = z.enum(['pack', 'plan']);

export function openBillingStore(client: Client, shop: string): BillingStore {
  /** The database's clock when the lease was taken; null when another has held it for too long. */
  async function lease(token: string): Promise<Date | null> {
    for (let look = 0; look < LOOKS; look++) {
      const [taken] = await client.$queryRaw<
        { at: Date }[]
      >`insert into bill_leases (shop, token, leased_until) values (${shop}, ${token}, now() + make_interval(secs => ${LEASE_SECONDS}))
        on conflict (shop) do update set token = excluded.token, leased_until = excluded.leased_until where bill_leases.leased_until < now() returning now() as at`;
      if (taken !== undefined) return taken.at;
      await wait(LOOK_MILLISECONDS);
    }
    return null;
  }

  return {
    async exclusively(work) {
      const token = randomUUID();
      const askedAt = await lease(token);
      if (askedAt === null) return err(new AppError('BILL_BUSY'));
      try {
        return await work(askedAt);
      } finally {
        // The work is done, or has failed for a reason of its own: what is told is that. A lease that is not given back ends by itself.
        await client.$executeRaw`delete from bill_leases where shop = ${shop} and token = ${token}`.catch(
          () => undefined,
        );
      }
    },
    async offered({ id, kind, name, quarterPoints, price, centsAQuarterPoint }) {
      await client.charge.create({
        data: {
          id,
          shop,
          kind,
          name,
          quarterPoints,
          cents: price.cents,
          currency: price.currency,
          centsAQuarterPoint,
        },
      });
    },
    charges: async () =>
      (
        await client.charge.findMany({ where: { shop }, orderBy: { createdAt: 'desc' }, take: MAX_CHARGES })
      ).map(chargeOf),
    async charge(id) {
      const row = await client.charge.findFirst({ where: { shop, id } });
      return row === null ? null : chargeOf(row);
    },
    undecided: async () =>
      (
        await client.charge.findMany({
          where: { shop, status: { in: [...UNDECIDED] } },
          orderBy: { createdAt: 'asc' },
        })
      ).map(chargeOf),
    async uncreditedPacks() {
      const packs = await client.$queryRaw<
        { id: string }[]
      >`select id from charges where shop = ${shop} and kind = 'pack' and status = 'active'
        and not exists (select 1 from ledger_entries l where l.shop = ${shop} and l.kind = 'purchase' and l.subject_kind = 'charge' and l.subject_id = charges.id)`;
      return (
        await client.charge.findMany({
          where: { shop, id: { in: packs.map(({ id }) => id) } },
          orderBy: { createdAt: 'asc' },
        })
      ).map(chargeOf);
    },
    async planAfter(subscriptionId) {
      const running = await client.charge.findFirst({
        where: { shop, id: subscriptionId },
        select: { createdAt: true },
      });
      const row = await client.charge.findFirst({
        where: {
          shop,
          kind: 'plan',
          id: { not: subscriptionId },
          status: { in: ['accepted', 'active'] },
          createdAt: { gt: running?.createdAt ?? new Date(0) },
        },
        orderBy: { createdAt: 'desc' },
      });
      return row === null ? null : chargeOf(row);
    },
    async decided(id, status) {
      await client.$executeRaw`update charges set status = ${status}, decided_at = now() where shop = ${shop} and id = ${id} and status = any(${[...UNDECIDED]})`;
    },
    async plan() {
      const row = await client.plan.findUnique({ where: { shop } });
      return row === null ? null : planOf(row);
    },
    async periodPaid(at) {
      const paid = await client.$queryRaw<
        unknown[]
      >`select 1 from plans p join ledger_entries l on l.shop = p.shop and l.kind = 'purchase' and l.reason = 'plan' and l.number >= p.pool_since
        where p.shop = ${shop} and p.pool_since > 0 and p.period_ends_at > ${at} limit 1`;
      return paid.length > 0;
    },
    follow: (told, askedAt) => client.$transaction((transaction) => follow(transaction, shop, told, askedAt)),
    planEnded: (askedAt) => client.$transaction((transaction) => endPlan(transaction, shop, askedAt)),
    ...openUsageStore(client, shop),
  };
}

/** The plan as it is kept, once nobody else is changing this shop's points; null also when it was told of later than `askedAt`. */
async function lockPlan(
  transaction: Transaction,
  shop: string,
  askedAt: Date,
): Promise<{ row: PlanRow | null; outdated: boolean }> {
  // Before it an export that goes beyond the plan was delivered and is due; after a plan's end none is delivered any more.
  await lockBalance(transaction, shop);
  const row = await transaction.plan.findUnique({ where: { shop } });
  return { row, outdated: row !== null && row.syncedAt > askedAt };
}

async function follow(
  transaction: Transaction,
  shop: string,
  told: PlanRecord,
  askedAt: Date,
): Promise<void> {
  const { row, outdated } = await lockPlan(transaction, shop, askedAt);
  if (outdated) return;
  const { plan, addQuarterPoints, newPeriod, newRun } = stepOf(
    told,
    row === null
      ? null
      : {
          ...planOf(row),
          poolQuarterPoints: row.poolQuarterPoints,
          termQuarterPoints: row.termQuarterPoints,
        },
    askedAt,
  );
  if (newPeriod && row !== null) await endPool(transaction, shop, row);
  const id =
    addQuarterPoints > 0
      ? await enter(transaction, shop, planPoints(told.subscriptionId, told.periodEndsAt, addQuarterPoints))
      : null;
  const entry =
    id === null
      ? null
      : await transaction.ledgerEntry.findUniqueOrThrow({ where: { id }, select: { number: true } });
  const added = entry === null ? 0 : addQuarterPoints;
  const pool = newPeriod || row === null ? 0 : row.poolQuarterPoints;
  const kept = {
    subscriptionId: plan.subscriptionId,
    name: plan.name,
    cents: plan.price.cents,
    currency: plan.price.currency,
    includedQuarterPoints: plan.includedQuarterPoints,
    periodEndsAt: plan.periodEndsAt,
    test: plan.test,
    ended: false,
    syncedAt: askedAt,
    lineItemId: plan.usage?.lineItemId ?? null,
    capCents: plan.usage?.cap.cents ?? 0,
    usedCents: plan.usage?.used.cents ?? 0,
    centsAQuarterPoint: plan.usage?.centsAQuarterPoint ?? 0,
    pendingId: plan.coming?.subscriptionId ?? null,
    pendingName: plan.coming?.name ?? null,
    pendingCents: plan.coming?.price.cents ?? null,
    pendingQuarterPoints: plan.coming?.includedQuarterPoints ?? null,
    poolQuarterPoints: pool + added,
    termQuarterPoints: (newRun || row === null ? 0 : row.termQuarterPoints) + added,
    poolSince: pool === 0 || row === null ? (entry?.number ?? 0n) : row.poolSince,
  };
  await transaction.plan.upsert({ where: { shop }, create: { shop, ...kept }, update: kept });
  await notify(transaction, { shop, kind: 'points', id: plan.subscriptionId });
}

async function endPlan(transaction: Transaction, shop: string, askedAt: Date): Promise<void> {
  const { row, outdated } = await lockPlan(transaction, shop, askedAt);
  if (row === null || outdated) return;
  if (row.periodEndsAt <= askedAt) {
    await endPool(transaction, shop, row);
    await transaction.plan.delete({ where: { shop } });
  } else
    await transaction.plan.update({
      where: { shop },
      data: {
        ended: true,
        lineItemId: null,
        syncedAt: askedAt,
        pendingId: null,
        pendingName: null,
        pendingCents: null,
        pendingQuarterPoints: null,
      },
    });
  if (row.periodEndsAt <= askedAt || !row.ended)
    await notify(transaction, { shop, kind: 'points', id: row.subscriptionId });
}

async function endPool(transaction: Transaction, shop: string, row: PlanRow): Promise<void> {
  const over = await endPeriod(transaction, row);
  if (over !== null) await enter(transaction, shop, over);
}

const chargeOf = ({
  id,
  kind,
  name,
  quarterPoints,
  cents,
  currency,
  centsAQuarterPoint,
  status,
  createdAt,
}: Charge): ChargeRecord => ({
  id,
  kind: kindSchema.parse(kind),
  name,
  quarterPoints,
  price: { cents, currency },
  centsAQuarterPoint,
  status: statusSchema.parse(status),
  createdAt,
});

const planOf = ({
  subscriptionId,
  name,
  cents,
  currency,
  includedQuarterPoints,
  periodEndsAt,
  lineItemId,
  capCents,
  usedCents,
  centsAQuarterPoint,
  pendingId,
  pendingName,
  pendingCents,
  pendingQuarterPoints,
  test,
  ended,
}: PlanRow): PlanRecord => ({
  subscriptionId,
  name,
  price: { cents, currency },
  includedQuarterPoints,
  periodEndsAt,
  test,
  renews: !ended,
  usage:
    lineItemId === null
      ? null
      : {
          lineItemId,
          cap: { cents: capCents, currency },
          used: { cents: usedCents, currency },
          centsAQuarterPoint,
        },
  coming:
    pendingId === null || pendingName === null || pendingCents === null || pendingQuarterPoints === null
      ? null
      : {
          subscriptionId: pendingId,
          name: pendingName,
          price: { cents: pendingCents, currency },
          includedQuarterPoints: pendingQuarterPoints,
        },
});
