/**
 * Stores, locks and finds one shop's ledger in PostgreSQL; a trigger keeps the balance, a check keeps it from
 * falling below zero.
 */
import { randomUUID } from 'node:crypto';
import type { Transaction } from '#adapters/database/kernel/client.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { ENTRY_KEYS, type NewEntry, type Subject } from '#studio/points/entry.ts';
import type { LedgerRows, LockedBalance, Taken } from '#studio/points/rows.ts';

/** What a reservation's entries are written under, each before the name of its subject. */
const OUTCOME_KEYS = [ENTRY_KEYS.reserve, ENTRY_KEYS.end, ENTRY_KEYS.refund].map((keyOf) => keyOf(''));

export const ledgerRows = (transaction: Transaction, shop: string): LedgerRows => ({
  lockBalance: () => lockBalance(transaction, shop),
  take: (entry) => take(transaction, shop, entry),
  write: (entry) => write(transaction, shop, entry),
  async has(key) {
    return (await transaction.ledgerEntry.count({ where: { shop, key } })) > 0;
  },
  async reservation(subject) {
    const row = await find(transaction, shop, { subject, kind: 'reserve' });
    return row === null ? null : { quarterPoints: -row.quarterPoints, number: Number(row.number) };
  },
  async settlement(subject) {
    return (await find(transaction, shop, { subject, kind: 'settle' }))?.quarterPoints ?? null;
  },
  async lastNumber() {
    const [last] = await transaction.$queryRaw<
      { number: bigint }[]
    >`select coalesce(max(number), 0) as number from ledger_entries where shop = ${shop}`;
    return Number(last?.number ?? 0n);
  },
  async spentBetween({ since, until }) {
    // The entry that ended or returned a reservation has a key made from its subject: see `entry.ts`.
    const [sum] = await transaction.$queryRaw<
      { spent: number }[]
    >`select coalesce(-sum(l.quarter_points), 0)::int as spent from ledger_entries r
      cross join lateral unnest(${OUTCOME_KEYS}::text[]) as written
      join ledger_entries l on l.shop = r.shop and l.key = written || r.subject_kind || ':' || r.subject_id
      where r.shop = ${shop} and r.kind = 'reserve' and r.number > ${since}::bigint and r.number <= ${until}::bigint`;
    return sum?.spent ?? 0;
  },
});

/**
 * One statement, for which Prisma's many would be too slow (bench/ledger.ts). A transaction of its own when
 * `reader` is none.
 */
export async function take(
  reader: Transaction,
  shop: string,
  { quarterPoints, reason, subject, key, quote }: NewEntry,
): Promise<Taken> {
  const [taken] = await reader.$queryRaw<
    Taken[]
  >`select outcome, balance from ledger_reserve(${randomUUID()}, ${shop}, ${-quarterPoints}::int, ${reason},
    ${subject?.kind ?? null}, ${subject?.id ?? null}, ${key},
    ${quote === undefined ? null : JSON.stringify(quote)}::jsonb)`;
  if (taken === undefined) throw new TypeError('The ledger gave no answer.');
  return taken;
}

async function lockBalance(transaction: Transaction, shop: string): Promise<LockedBalance> {
  const lock = () =>
    transaction.$queryRaw<
      LockedBalance[]
    >`select quarter_points as "quarterPoints", under_review_since is not null as "underReview" from balances
      where shop = ${shop} for update`;
  const [row] = await lock();
  if (row !== undefined) return row;
  await transaction.$executeRaw`insert into balances (shop) values (${shop}) on conflict do nothing`;
  return (await lock())[0] ?? { quarterPoints: 0, underReview: false };
}

/** Writes every entry except reservations, which `take` writes. */
async function write(
  transaction: Transaction,
  shop: string,
  { kind, quarterPoints, reason, subject, key, quote, note = '' }: NewEntry,
): Promise<{ id: string; number: number } | null> {
  const id = randomUUID();
  const [written] = await transaction.$queryRaw<
    { number: bigint }[]
  >`insert into ledger_entries (id, shop, kind, quarter_points, reason, note, subject_kind, subject_id, key, quote)
    values (${id}, ${shop}, ${kind}, ${quarterPoints}, ${reason}, ${note}, ${subject?.kind ?? null},
    ${subject?.id ?? null}, ${key}, ${quote === undefined ? null : JSON.stringify(quote)}::jsonb)
    on conflict (shop, key) do nothing returning number`;
  if (written === undefined) return null;
  // An export's own notification covers its entries: in PostgreSQL, transactions that notify commit one after
  // the other.
  if (subject?.kind !== 'export') await notify(transaction, { shop, kind: 'points', id });
  return { id, number: Number(written.number) };
}

const find = (
  transaction: Transaction,
  shop: string,
  { subject, kind }: { subject: Subject; kind: 'reserve' | 'settle' },
) =>
  transaction.ledgerEntry.findFirst({
    where: { shop, subjectKind: subject.kind, subjectId: subject.id, kind },
    select: { quarterPoints: true, number: true },
  });
