/** One shop's ledger in PostgreSQL: every change of points is written here, each once; a trigger keeps the balance, a check keeps it from falling below zero. */
import { randomUUID } from 'node:crypto';
import type { Client, Transaction } from '#adapters/database/kernel/client.ts';
import { entriesOf } from '#adapters/database/points/ledger-rows.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { endLate } from '#adapters/database/points/plan-periods.ts';
import {
  dropUsage,
  holdUsage,
  makeUsageDue,
  usagePayable,
  usageCapacity,
} from '#adapters/database/points/usage.ts';
import { formatAmount } from '#studio/points/amount.ts';
import {
  refundOf,
  releaseOf,
  reservation,
  settlement,
  usageBought,
  type NewEntry,
  type RefundReason,
  type ReleaseReason,
  type Subject,
} from '#studio/points/entry.ts';
import type { Balance, Ledger, Settled } from '#studio/points/ledger.ts';
import { formatQuarterPoints } from '#studio/points/points.ts';
import type { Quote } from '#studio/points/quote.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** The one place where entries are written. Gives the entry's id, or null when its key was there before. */
export async function enter(transaction: Transaction, shop: string, entry: NewEntry): Promise<string | null> {
  const { kind, quarterPoints, reason, subject, key, quote, note = '' } = entry;
  const id = randomUUID();
  const written =
    await transaction.$executeRaw`insert into ledger_entries (id, shop, kind, quarter_points, reason, note, subject_kind, subject_id, key, quote)
    values (${id}, ${shop}, ${kind}, ${quarterPoints}, ${reason}, ${note}, ${subject?.kind ?? null}, ${subject?.id ?? null}, ${key}, ${quote === undefined ? null : JSON.stringify(quote)}::jsonb)
    on conflict (shop, key) do nothing`;
  if (written === 0) return null;
  // What belongs to an export is told with the export: a notification has all commits wait for each other.
  if (subject?.kind !== 'export') await notify(transaction, { shop, kind: 'points', id });
  return id;
}

type Outcome = { outcome: 'reserved' | 'already' | 'under review' | 'missing'; balance: number };

/** One statement, for which Prisma's many would be too slow (bench/ledger.ts). */
async function take(
  reader: Client | Transaction,
  shop: string,
  subject: Subject,
  price: Quote,
): Promise<Outcome> {
  const { reason, key } = reservation(subject, price);
  const [taken] = await reader.$queryRaw<
    Outcome[]
  >`select outcome, balance from ledger_reserve(${randomUUID()}, ${shop}, ${price.quarterPoints}::int, ${reason}, ${subject.kind}, ${subject.id}, ${key}, ${JSON.stringify(price)}::jsonb)`;
  if (taken === undefined) throw new TypeError('The ledger gave no answer.');
  return taken;
}

/** Takes the price off the balance; what is missing is bought on the plan, when it has room. All within the caller's transaction, one at a time a shop. */
export async function reserve(
  transaction: Transaction,
  shop: string,
  subject: Subject,
  price: Quote,
): Promise<Result<void, AppError>> {
  const { outcome, balance } = await take(transaction, shop, subject, price);
  if (outcome === 'under review') return err(new AppError('LEDGER_UNDER_REVIEW'));
  if (outcome !== 'missing') return ok(undefined);
  const refusal = await buyOnPlan(transaction, shop, subject, {
    missing: price.quarterPoints - balance,
    cost: price.quarterPoints,
  });
  if (refusal !== null) return err(refusal);
  const paid = await take(transaction, shop, subject, price);
  if (paid.outcome !== 'reserved')
    throw new TypeError(
      `What was bought on the plan for ${subject.kind} ${subject.id} did not pay for it: ${paid.outcome}.`,
    );
  return ok(undefined);
}

/** Whether a price of several reservations can be paid now; they follow in the same transaction. */
export async function affordable(
  transaction: Transaction,
  shop: string,
  price: Quote,
): Promise<Result<void, AppError>> {
  const balance = await lockBalance(transaction, shop);
  if (balance.underReview) return err(new AppError('LEDGER_UNDER_REVIEW'));
  const missing = price.quarterPoints - balance.quarterPoints;
  if (missing <= 0) return ok(undefined);
  const refusal = refusalOf(await usageCapacity(transaction, shop), { missing, cost: price.quarterPoints });
  return refusal === null ? ok(undefined) : err(refusal);
}

/** Delivered: what was bought on the plan for it is billed. */
export async function settle(
  transaction: Transaction,
  shop: string,
  subject: Subject,
  used?: number,
): Promise<Settled> {
  const reserved = await lockReservation(transaction, shop, subject);
  if (reserved === null) return 'ended before';
  const unneeded = reserved - (used ?? reserved);
  if (!(await usagePayable(transaction, shop, subject, unneeded)))
    return (await release(transaction, shop, subject, 'plan-ended')) ? 'unpaid' : 'ended before';
  if (!(await giveBack(transaction, shop, subject, settlement(subject, reserved, used ?? reserved))))
    return 'ended before';
  const unused = await makeUsageDue(transaction, shop, subject, unneeded);
  if (unused !== null) await enter(transaction, shop, unused);
  return 'settled';
}

/** Not delivered: everything comes back, and what was bought on the plan for it is never billed. */
export async function release(
  transaction: Transaction,
  shop: string,
  subject: Subject,
  reason: ReleaseReason,
): Promise<boolean> {
  const reserved = await lockReservation(transaction, shop, subject);
  if (
    reserved === null ||
    !(await giveBack(transaction, shop, subject, releaseOf(subject, reserved, reason)))
  )
    return false;
  const unused = await dropUsage(transaction, shop, subject, ['held']);
  if (unused !== null) await enter(transaction, shop, unused);
  return true;
}

/** Delivered, but of no use. What was billed, or may have been, comes back as points; what was never billed leaves as it came. */
export async function refund(
  transaction: Transaction,
  shop: string,
  subject: Subject,
  reason: RefundReason,
): Promise<boolean> {
  const reserved = await lockReservation(transaction, shop, subject);
  const settled = await transaction.ledgerEntry.findFirst({
    where: { shop, subjectKind: subject.kind, subjectId: subject.id, kind: 'settle' },
  });
  if (reserved === null || settled === null) return false;
  if (
    !(await giveBack(transaction, shop, subject, refundOf(subject, reserved - settled.quarterPoints, reason)))
  )
    return false;
  const unused = await dropUsage(transaction, shop, subject, ['due', 'refused', 'dropped']);
  if (unused !== null) await enter(transaction, shop, unused);
  return true;
}

/** What comes back of a plan's month that is over has ended with it. False when the entry was there before. */
async function giveBack(
  transaction: Transaction,
  shop: string,
  subject: Subject,
  entry: NewEntry,
): Promise<boolean> {
  if ((await enter(transaction, shop, entry)) === null) return false;
  const late = entry.quarterPoints === 0 ? null : await endLate(transaction, shop, subject, entry.key);
  if (late !== null) await enter(transaction, shop, late);
  return true;
}

/** Waits for whoever is spending this shop's points just now. */
export async function lockBalance(
  transaction: Transaction,
  shop: string,
): Promise<{ quarterPoints: number; underReview: boolean }> {
  const look = () =>
    transaction.$queryRaw<
      { quarterPoints: number; underReview: boolean }[]
    >`select quarter_points as "quarterPoints", under_review_since is not null as "underReview" from balances where shop = ${shop} for update`;
  const [row] = await look();
  if (row !== undefined) return row;
  await transaction.$executeRaw`insert into balances (shop) values (${shop}) on conflict do nothing`;
  return (await look())[0] ?? { quarterPoints: 0, underReview: false };
}

/** With the balance locked: whoever ends a reservation takes the balance before the key of its end, or two of them would each wait for what the other has. */
async function lockReservation(
  transaction: Transaction,
  shop: string,
  subject: Subject,
): Promise<number | null> {
  await lockBalance(transaction, shop);
  const row = await transaction.ledgerEntry.findFirst({
    where: { shop, subjectKind: subject.kind, subjectId: subject.id, kind: 'reserve' },
    select: { quarterPoints: true },
  });
  return row === null ? null : -row.quarterPoints;
}

type Room = Awaited<ReturnType<typeof usageCapacity>>;

async function buyOnPlan(
  transaction: Transaction,
  shop: string,
  subject: Subject,
  { missing, cost }: { missing: number; cost: number },
): Promise<AppError | null> {
  const room = await usageCapacity(transaction, shop);
  const refusal = refusalOf(room, { missing, cost });
  if (refusal !== null || room === null) return refusal;
  const id = await enter(transaction, shop, usageBought(subject, missing));
  if (id !== null) await holdUsage(transaction, shop, subject, { entryId: id, quarterPoints: missing, room });
  return null;
}

const tooFew = ({ missing, cost }: { missing: number; cost: number }): AppError =>
  new AppError('INSUFFICIENT_POINTS', {
    cost: formatQuarterPoints(cost),
    balance: formatQuarterPoints(cost - missing),
    missing: formatQuarterPoints(missing),
  });

function refusalOf(room: Room, { missing, cost }: { missing: number; cost: number }): AppError | null {
  if (room === null) return tooFew({ missing, cost });
  return room.quarterPoints >= missing
    ? null
    : new AppError('USAGE_CAP_REACHED', { cap: formatAmount(room.cap) });
}

export function openLedger(client: Client, shop: string): Ledger {
  return {
    async balance(): Promise<Balance> {
      const [row, room] = await Promise.all([
        client.balance.findUnique({ where: { shop } }),
        usageCapacity(client, shop),
      ]);
      return {
        quarterPoints: row?.quarterPoints ?? 0,
        underReview: row !== null && row.underReviewSince !== null,
        usageCapacity:
          room === null ? null : { quarterPoints: room.quarterPoints, cap: formatAmount(room.cap) },
      };
    },
    entries: (filter = {}) => entriesOf(client, shop, filter),
    async days(count) {
      return client.$queryRaw<{ day: string; spentQuarterPoints: number; addedQuarterPoints: number }[]>`
        select to_char(day, 'YYYY-MM-DD') as day,
          coalesce(-sum(quarter_points) filter (where kind in ('reserve', 'settle', 'release', 'refund')), 0)::int as "spentQuarterPoints",
          coalesce(sum(quarter_points) filter (where kind in ('grant', 'purchase', 'expire')), 0)::int as "addedQuarterPoints"
        from generate_series((now() at time zone 'utc')::date - ${count - 1}::int, (now() at time zone 'utc')::date, interval '1 day') day
        left join (
          select entry.kind, entry.quarter_points, (coalesce(reserved.created_at, entry.created_at) at time zone 'utc')::date as counted_on
          from ledger_entries entry
          left join ledger_entries reserved on entry.kind in ('settle', 'release', 'refund') and reserved.shop = entry.shop and reserved.key = 'reserve:' || entry.subject_kind || ':' || entry.subject_id
          where entry.shop = ${shop} and entry.created_at >= (now() at time zone 'utc')::date - ${count}::int) entries on counted_on = day
        group by day order by day`;
    },
    add: (entry) =>
      client.$transaction(async (transaction) => (await enter(transaction, shop, entry)) !== null),
    takeBack: (entry) =>
      client.$transaction(async (transaction) => {
        const balance = await lockBalance(transaction, shop);
        if ((await transaction.ledgerEntry.count({ where: { shop, key: entry.key } })) > 0) return ok(false);
        const missing = -entry.quarterPoints - balance.quarterPoints;
        if (missing > 0) return err(tooFew({ missing, cost: -entry.quarterPoints }));
        return ok((await enter(transaction, shop, entry)) !== null);
      }),
    async reserve(subject, price) {
      const { outcome } = await take(client, shop, subject, price);
      if (outcome === 'reserved' || outcome === 'already') return ok(undefined);
      return client.$transaction((transaction) => reserve(transaction, shop, subject, price));
    },
    settle: async (subject, used) =>
      (await client.$transaction((transaction) => settle(transaction, shop, subject, used))) === 'settled',
    release: (subject, reason) =>
      client.$transaction((transaction) => release(transaction, shop, subject, reason)),
    refund: (subject, reason) =>
      client.$transaction((transaction) => refund(transaction, shop, subject, reason)),
  };
}
