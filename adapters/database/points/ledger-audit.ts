/** Audits the ledger of every shop, and stops shops whose ledger breaks a rule. */
import type { Client } from '#adapters/database/kernel/client.ts';

/** An entry that was counted when its shop's entries last were. */
const isCounted = (entry: string): string =>
  `${entry}.number <= coalesce((select counted_number from balances where balances.shop = ${entry}.shop),
    ${entry}.number)`;

/**
 * The rules of the ledger → SQL that selects the rows that break it, each with its `shop`. Work that is under
 * way breaks none. I1, I2 and I8 are the invariants that the fault tests check as well.
 */
export const LEDGER_RULES = {
  'I1 a balance is not the sum of its entries': `select coalesce(sums.shop, balances.shop) as shop,
    balances.quarter_points as balance, sums.total as sum from balances
     full join (select shop, sum(quarter_points) as total from ledger_entries
     group by shop) sums on sums.shop = balances.shop
     where coalesce(balances.quarter_points, 0) <> coalesce(sums.total, 0)`,
  'I1 an entry has another balance after it than the sum': `select shop, id, balance_after, total from (
     select shop, id, balance_after, sum(quarter_points) over (partition by shop order by number) as total
     from ledger_entries) entries where balance_after <> total`,
  'I1 a quarter of an hour is not the sum of its entries': `select coalesce(sums.shop, counted.shop) as shop,
    coalesce(sums.starts_at, counted.starts_at)::text as starts_at from ledger_quarter_hours counted
     full join (select shop, starts_at, sum(spent) as spent, sum(added) as added
     from ledger_quarter_hour_parts part where ${isCounted('part')} group by shop, starts_at) sums
     on sums.shop = counted.shop
     and sums.starts_at = counted.starts_at
     where coalesce(counted.spent_quarter_points, 0) <> coalesce(sums.spent, 0)
     or coalesce(counted.added_quarter_points, 0) <> coalesce(sums.added, 0)`,
  'I1 an entry is not counted, and nothing says so': `select shop, counted_number::text from balances
    where not uncounted and counted_number < (select max(number) from ledger_entries l where l.shop = balances.shop)`,
  'I1 a balance is below zero': `select shop, quarter_points as balance from balances where quarter_points < 0`,
  'I2 something was charged or given back more than once': `select shop, subject_kind, subject_id, kind,
    count(*)::int from ledger_entries where kind in ('reserve', 'settle', 'release', 'refund')
    group by shop, subject_kind, subject_id, kind having count(*) > 1`,
  'I2 something was both charged and given back': `select shop, subject_kind, subject_id from ledger_entries
    where kind in ('settle', 'release') group by shop, subject_kind, subject_id having count(distinct kind) > 1`,
  'I2 something ended that never began': `select shop, subject_kind, subject_id, kind
    from ledger_entries ended where kind in ('settle', 'release', 'refund')
     and not exists (select 1 from ledger_entries r where r.shop = ended.shop
     and r.subject_kind = ended.subject_kind and r.subject_id = ended.subject_id and r.kind = 'reserve')`,
  'I2 more came back than was taken': `select shop, subject_kind, subject_id,
    sum(quarter_points)::int as left_over from ledger_entries
    where kind in ('reserve', 'settle', 'release', 'refund') group by shop, subject_kind, subject_id
    having sum(quarter_points) > 0`,
  'I2 a finished export was not charged once': `select shop, id from exports
    where state in ('done', 'expired') and not exists (select 1 from ledger_entries l
    where l.shop = exports.shop and l.subject_kind = 'export' and l.subject_id = exports.id
    and l.kind = 'settle')`,
  'I2 a failed or cancelled export was not given back': `select shop, id, state from exports
    where state in ('failed', 'cancelled')
     and not exists (select 1 from ledger_entries l where l.shop = exports.shop and l.subject_kind = 'export'
     and l.subject_id = exports.id and l.kind in ('release', 'refund'))`,
  'I2 an export began without its reservation': `select shop, id, quarter_points from exports where not exists (
       select 1 from ledger_entries l where l.shop = exports.shop and l.subject_kind = 'export'
       and l.subject_id = exports.id and l.kind = 'reserve' and l.quarter_points = -exports.quarter_points)`,
  'I2 a reservation is open that was ended, or the other way round': `select coalesce(taken.shop,
    open.shop) as shop, coalesce(taken.subject_id, open.subject_id) as subject_id from open_reservations open
     full join (select shop, subject_kind, subject_id from ledger_entries r where kind = 'reserve'
     and ${isCounted('r')} and not exists (select 1 from ledger_entries e where e.shop = r.shop and e.subject_kind = r.subject_kind
     and e.subject_id = r.subject_id and e.kind in ('settle', 'release') and ${isCounted('e')})) taken
       on taken.shop = open.shop and taken.subject_kind = open.subject_kind
       and taken.subject_id = open.subject_id where taken.shop is null or open.shop is null`,
  'I8 usage is billed without an entry behind it': `select u.shop, u.entry_id from usage_charges u left
    join ledger_entries l on l.id = u.entry_id and l.shop = u.shop and l.kind = 'purchase'
    and l.reason = 'usage' and l.quarter_points >= u.quarter_points where l.id is null`,
  'I8 usage was bought and is not billed': `select l.shop, l.id from ledger_entries l left
    join usage_charges u on u.entry_id = l.id where l.kind = 'purchase' and l.reason = 'usage'
    and u.entry_id is null`,
  'I8 usage is billed for what was not delivered': `select u.shop, u.entry_id, u.state from usage_charges u
    where u.state in ('due', 'sending', 'sent', 'refused')
     and not exists (select 1 from ledger_entries l where l.shop = u.shop and l.subject_kind = u.subject_kind
     and l.subject_id = u.subject_id and l.kind = 'settle')`,
} as const;

/** One row that breaks a rule: `what` is the rule's name in `LEDGER_RULES`, `row` what its query selected. */
export type LedgerFault = { shop: string; what: string; row: Record<string, unknown> };

/**
 * Every fault in all shops' ledgers. A shop with a fault is under review: it can start nothing until
 * `clearReview`. Rejects after two minutes.
 */
export async function auditLedgers(client: Client): Promise<LedgerFault[]> {
  // All queries see the same moment.
  const faults = await client.$transaction(
    async (transaction) => {
      const found: LedgerFault[] = [];
      for (const [what, text] of Object.entries(LEDGER_RULES))
        for (const row of await transaction.$queryRawUnsafe<Record<string, unknown>[]>(text))
          found.push({ shop: String(row['shop']), what, row });
      return found;
    },
    { isolationLevel: 'RepeatableRead', timeout: 120_000 },
  );
  const reasons = new Map(faults.map(({ shop, what }) => [shop, what]));
  for (const [shop, reason] of reasons)
    await client.$executeRaw`insert into balances (shop, under_review_since, review_reason)
      values (${shop}, now(), ${reason})
      on conflict (shop) do update set under_review_since = coalesce(balances.under_review_since, now()),
      review_reason = excluded.review_reason`;
  return faults;
}

/** Ends a shop's review, after an operator has put things right. False when the shop was not under review. */
export async function clearReview(client: Client, shop: string): Promise<boolean> {
  return (
    (await client.$executeRaw`update balances set under_review_since = null, review_reason = null
      where shop = ${shop} and under_review_since is not null`) > 0
  );
}
