/** Reads what one shop's points did, day by day. */
import type { Client } from '#adapters/database/kernel/client.ts';
import { countEntries } from '#adapters/database/points/count-entries.ts';
import type { Ledger } from '#studio/points/ledger.ts';

/** As `Ledger.days` says. */
export async function daysOf(
  client: Client,
  shop: string,
  count: number,
  timeZone: string,
): ReturnType<Ledger['days']> {
  await countEntries(client, shop);
  return client.$queryRaw<{ day: string; spentQuarterPoints: number; addedQuarterPoints: number }[]>`
    select to_char(days.day, 'YYYY-MM-DD') as day, coalesce(sum(spent_quarter_points), 0)::int as "spentQuarterPoints",
      coalesce(sum(added_quarter_points), 0)::int as "addedQuarterPoints"
    from generate_series((now() at time zone ${timeZone})::date - ${count - 1}::int,
    (now() at time zone ${timeZone})::date, interval '1 day') as days (day)
    left join (
      select (starts_at at time zone ${timeZone})::date as day, spent_quarter_points, added_quarter_points
      from ledger_quarter_hours
      where shop = ${shop}
      and starts_at >= now() - make_interval(days => ${count + 1}::int)) counted on counted.day = days.day::date
    group by days.day order by days.day`;
}
