/** Reads what one shop's points did, day by day. */
import type { Client } from '#adapters/database/kernel/client.ts';
import type { Ledger } from '#studio/points/ledger.ts';

/** As `Ledger.days` says. */
export const daysOf = (client: Client, shop: string, count: number): ReturnType<Ledger['days']> =>
  client.$queryRaw<{ day: string; spentQuarterPoints: number; addedQuarterPoints: number }[]>`
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
