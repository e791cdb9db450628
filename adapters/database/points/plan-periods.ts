/** Ends what is left of a plan's included points with its period, and takes back what comes back after it. */
import type { Transaction } from '#adapters/database/kernel/client.ts';
import { planPointsOver, tooLate, type NewEntry, type Subject } from '#studio/points/entry.ts';
import type { Plan } from '../../../prisma/generated/client.ts';

/**
 * Gives the entry with which a period ends, or null when nothing is left of it; keeps what it was judged by. Included points are spent first: what
 * was reserved since they came counts against them.
 */
export async function endPeriod(
  transaction: Transaction,
  { shop, subscriptionId, periodEndsAt, poolQuarterPoints: pool, poolSince: since }: Plan,
): Promise<NewEntry | null> {
  if (pool === 0) return null;
  const balance = await lockedBalance(transaction, shop);
  const [last] = await transaction.$queryRaw<
    { number: bigint }[]
  >`select coalesce(max(number), 0) as number from ledger_entries where shop = ${shop}`;
  const until = last?.number ?? 0n;
  const left = Math.min(balance, Math.max(0, pool - (await spentIn(transaction, shop, { since, until }))));
  await transaction.planPeriod.create({
    data: { shop, since, until, poolQuarterPoints: pool, expiredQuarterPoints: left },
  });
  return left === 0 ? null : planPointsOver(subscriptionId, periodEndsAt, left);
}

type Late = { since: bigint; until: bigint; pool: number; expired: number };

/**
 * After work gave points back under `key`: the entry that takes back what of them belonged to a period that is over, or null. The same question
 * as at the period's end, asked again. The balance must be locked, as it is by whoever has just changed it.
 */
export async function endLate(
  transaction: Transaction,
  shop: string,
  subject: Subject,
  key: string,
): Promise<NewEntry | null> {
  const [period] = await transaction.$queryRaw<
    Late[]
  >`select p.since, p.until, p.pool_quarter_points as pool, p.expired_quarter_points as expired from plan_periods p
    join ledger_entries r on r.shop = p.shop and r.kind = 'reserve' and r.subject_kind = ${subject.kind} and r.subject_id = ${subject.id} and r.number > p.since and r.number <= p.until
    where p.shop = ${shop}`;
  if (period === undefined) return null;
  const balance = await lockedBalance(transaction, shop);
  const late = Math.min(
    balance,
    Math.max(0, period.pool - (await spentIn(transaction, shop, period))) - period.expired,
  );
  if (late <= 0) return null;
  await transaction.planPeriod.update({
    where: { shop_since: { shop, since: period.since } },
    data: { expiredQuarterPoints: { increment: late } },
  });
  return tooLate(subject, key, late);
}

async function lockedBalance(transaction: Transaction, shop: string): Promise<number> {
  const [balance] = await transaction.$queryRaw<
    { quarterPoints: number }[]
  >`select quarter_points as "quarterPoints" from balances where shop = ${shop} for update`;
  return balance?.quarterPoints ?? 0;
}

/** By work that was reserved in it, whenever that ended. */
async function spentIn(
  transaction: Transaction,
  shop: string,
  { since, until }: { since: bigint; until: bigint },
): Promise<number> {
  const [sum] = await transaction.$queryRaw<
    { spent: number }[]
  >`select coalesce(-sum(l.quarter_points), 0)::int as spent from ledger_entries l
    join ledger_entries r on r.shop = l.shop and r.subject_kind = l.subject_kind and r.subject_id = l.subject_id and r.kind = 'reserve' and r.number > ${since} and r.number <= ${until}
    where l.shop = ${shop} and l.kind in ('reserve', 'settle', 'release', 'refund')`;
  return Math.max(0, sum?.spent ?? 0);
}
