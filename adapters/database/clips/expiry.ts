/** Finds clips by the age of their exported files, and how long a shop keeps these: see `studio/clip/retention.ts`. */
import { Sql, type Client, type Prisma, type Transaction } from '#adapters/database/kernel/client.ts';
import { DEFAULT_RETENTION_HOURS, shopSettingsSchema } from '#studio/clip/shop-settings.ts';

/** How long the shop keeps exported files; null for ever. */
export async function retentionHoursOf(reader: Client | Transaction, shop: string): Promise<number | null> {
  const row = await reader.shop.findUnique({ where: { domain: shop }, select: { settings: true } });
  return shopSettingsSchema.parse(row?.settings ?? {}).retentionHours;
}

/** The condition for clips that are not kept and have a file older than this; matches none when it is null. */
export const hasFilesOlderThan = (ageHours: number | null): Prisma.Sql =>
  ageHours === null
    ? Sql`false`
    : Sql`not keep and oldest_export_at < now() - make_interval(hours => ${ageHours}::int)`;

/**
 * The clips of all shops that have a file whose time is over. Shops are found one after the other in the
 * index, without reading their clips.
 */
export const OVERDUE_CLIPS = Sql`
  with recursive holders as (
    (select shop from clips where oldest_export_at is not null and not keep order by shop limit 1)
    union all
    select (select shop from clips where shop > holders.shop and oldest_export_at is not null and not keep order by shop limit 1)
      from holders where holders.shop is not null)
  select overdue.shop, overdue.id as "clipId" from holders left join shops on shops.domain = holders.shop
    cross join lateral (
      select shop, id from clips where clips.shop = holders.shop and not keep and oldest_export_at < now() - make_interval(hours =>
        case when shops.settings -> 'retentionHours' is null then ${DEFAULT_RETENTION_HOURS}::int else (shops.settings ->> 'retentionHours')::int end)
      -- Keeps the planner from reading the clips of all shops at once.
      offset 0) overdue`;
