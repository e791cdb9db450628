/** Keeps what one shop was offered, its plan, and its usage that is still to be billed. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Client, Transaction } from '#adapters/database/client.ts';
import { enter } from '#adapters/database/ledger.ts';
import { notify } from '#adapters/database/notify.ts';
import type { BillBook, ChargeRecord, PlanRecord, PlanStep, UsageCharge } from '#studio/points/bill-book.ts';
import type { ChargeStatus } from '#studio/points/billing.ts';
import { planPoints, planPointsOver } from '#studio/points/entry.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err } from '#studio/shared/result.ts';
import type { Charge, Plan, UsageCharge as UsageRow } from '../../prisma/generated/client.ts';

const MOST_CHARGES = 500;
/** Longer than a bill takes; who died over it is not waited for any longer. */
const LEASE_SECONDS = 60;
const LOOKS = 60;
const LOOK_MILLISECONDS = 500;
const statusSchema: z.ZodType<ChargeStatus> = z.enum(['pending', 'active', 'declined', 'expired', 'cancelled', 'frozen']);
const kindSchema = z.enum(['pack', 'plan']);
const stateSchema = z.enum(['held', 'due', 'sending', 'sent', 'refused', 'dropped']);

export function openBillBook(client: Client, shop: string): BillBook {
  /** The database's clock when the lease was taken; null when another has held it for too long. */
  async function lease(token: string): Promise<Date | null> {
    for (let look = 0; look < LOOKS; look++) {
      const [taken] = await client.$queryRaw<{ at: Date }[]>`insert into bill_leases (shop, token, leased_until) values (${shop}, ${token}, now() + make_interval(secs => ${LEASE_SECONDS}))
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
        await client.$executeRaw`delete from bill_leases where shop = ${shop} and token = ${token}`.catch(() => undefined);
      }
    },
    async offered({ id, kind, name, quarterPoints, price, centsAQuarterPoint }) {
      await client.charge.create({ data: { id, shop, kind, name, quarterPoints, cents: price.cents, currency: price.currency, centsAQuarterPoint } });
    },
    charges: async () => (await client.charge.findMany({ where: { shop }, orderBy: { createdAt: 'desc' }, take: MOST_CHARGES })).map(chargeOf),
    async decided(id, status) {
      await client.$executeRaw`update charges set status = ${status}, decided_at = now() where shop = ${shop} and id = ${id} and status = 'pending'`;
    },
    async plan() {
      const row = await client.plan.findUnique({ where: { shop } });
      return row === null ? null : planOf(row);
    },
    pool: async () => (await client.plan.findUnique({ where: { shop }, select: { poolQuarterPoints: true } }))?.poolQuarterPoints ?? 0,
    follow: (step) => client.$transaction((transaction) => follow(transaction, shop, step)),
    planEnded: (now) =>
      client.$transaction(async (transaction) => {
        const plan = await transaction.plan.findUnique({ where: { shop } });
        if (plan === null) return;
        if (plan.periodEndsAt <= now) {
          await endPeriod(transaction, shop, plan);
          await transaction.plan.deleteMany({ where: { shop } });
        } else if (!plan.ended) await transaction.plan.updateMany({ where: { shop }, data: { ended: true, lineItemId: null } });
        else return;
        await notify(transaction, { shop, kind: 'points', id: plan.subscriptionId });
      }),
    usage: async (states) => (await client.usageCharge.findMany({ where: { shop, state: { in: [...states] } }, orderBy: { createdAt: 'asc' } })).map(usageOf),
    async rehome() {
      const plan = await client.plan.findUnique({ where: { shop } });
      const unbilled = { shop, state: { in: ['due', 'refused'] } };
      if (plan === null) await client.usageCharge.updateMany({ where: unbilled, data: { state: 'dropped', failure: 'the subscription has ended' } });
      else if (plan.lineItemId !== null) await client.usageCharge.updateMany({ where: { ...unbilled, currency: plan.currency, lineItemId: { not: plan.lineItemId } }, data: { lineItemId: plan.lineItemId, state: 'due' } });
    },
    async usageSending(entryId) {
      const { count } = await client.usageCharge.updateMany({ where: { shop, entryId, state: { in: ['due', 'sending', 'refused'] } }, data: { state: 'sending' } });
      return count > 0;
    },
    async usageSent(entryId, recordId) {
      await client.$executeRaw`update usage_charges set state = 'sent', record_id = ${recordId}, failure = null, sent_at = now() where shop = ${shop} and entry_id = ${entryId} and state = 'sending'`;
    },
    async usageRefused(entryId, reason) {
      await client.usageCharge.updateMany({ where: { shop, entryId, state: 'sending' }, data: { state: 'refused', failure: reason } });
    },
  };
}

async function follow(transaction: Transaction, shop: string, { told, askedAt, addQuarterPoints, newPeriod }: PlanStep): Promise<void> {
  await transaction.$executeRaw`insert into balances (shop) values (${shop}) on conflict do nothing`;
  await transaction.$queryRaw`select 1 from balances where shop = ${shop} for update`;
  const before = await transaction.plan.findUnique({ where: { shop } });
  // An answer that is older than what is kept tells nothing new.
  if (before !== null && before.toldAt > askedAt) return;
  if (newPeriod && before !== null) await endPeriod(transaction, shop, before);
  const { subscriptionId, name, price, includedQuarterPoints, periodEndsAt, usage, test } = told;
  const added = addQuarterPoints > 0 ? await enter(transaction, shop, planPoints(subscriptionId, periodEndsAt, addQuarterPoints)) : null;
  const entry = added === null ? null : await transaction.ledgerEntry.findUniqueOrThrow({ where: { id: added }, select: { number: true } });
  const kept = {
    subscriptionId, name, cents: price.cents, currency: price.currency, includedQuarterPoints, periodEndsAt, test, ended: false, toldAt: askedAt,
    lineItemId: usage?.lineItemId ?? null, capCents: usage?.cap.cents ?? 0, usedCents: usage?.used.cents ?? 0, centsAQuarterPoint: usage?.centsAQuarterPoint ?? 0,
    poolQuarterPoints: (newPeriod || before === null ? 0 : before.poolQuarterPoints) + (entry === null ? 0 : addQuarterPoints),
    poolSince: newPeriod || before === null ? (entry?.number ?? 0n) : before.poolSince,
  };
  await transaction.plan.upsert({ where: { shop }, create: { shop, ...kept }, update: kept });
  await notify(transaction, { shop, kind: 'points', id: subscriptionId });
}

/** Included points are spent first: what was reserved since they came counts against them, and what is left of them ends. */
async function endPeriod(transaction: Transaction, shop: string, plan: Plan): Promise<void> {
  const [balance] = await transaction.$queryRaw<{ quarterPoints: number }[]>`select quarter_points as "quarterPoints" from balances where shop = ${shop} for update`;
  const [since] = await transaction.$queryRaw<{ spent: number }[]>`select coalesce(-sum(l.quarter_points), 0)::int as spent from ledger_entries l
    join ledger_entries r on r.shop = l.shop and r.subject_kind = l.subject_kind and r.subject_id = l.subject_id and r.kind = 'reserve' and r.number > ${plan.poolSince}
    where l.shop = ${shop} and l.kind in ('reserve', 'settle', 'release', 'refund')`;
  const left = Math.min(balance?.quarterPoints ?? 0, Math.max(0, plan.poolQuarterPoints - Math.max(0, since?.spent ?? 0)));
  if (left > 0) await enter(transaction, shop, planPointsOver(plan.subscriptionId, plan.periodEndsAt, left));
}

const chargeOf = ({ id, kind, name, quarterPoints, cents, currency, centsAQuarterPoint, status, createdAt }: Charge): ChargeRecord => ({
  id, kind: kindSchema.parse(kind), name, quarterPoints, price: { cents, currency }, centsAQuarterPoint, status: statusSchema.parse(status), createdAt,
});

const planOf = ({ subscriptionId, name, cents, currency, includedQuarterPoints, periodEndsAt, lineItemId, capCents, usedCents, centsAQuarterPoint, test, ended }: Plan): PlanRecord => ({
  subscriptionId, name, price: { cents, currency }, includedQuarterPoints, periodEndsAt, test, goesOn: !ended,
  usage: lineItemId === null ? null : { lineItemId, cap: { cents: capCents, currency }, used: { cents: usedCents, currency }, centsAQuarterPoint },
});

const usageOf = ({ entryId, quarterPoints, cents, currency, lineItemId, state, recordId }: UsageRow): UsageCharge => ({ entryId, quarterPoints, price: { cents, currency }, lineItemId, state: stateSchema.parse(state), recordId });
