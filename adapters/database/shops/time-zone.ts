/** Stores a shop's time zone as Shopify last reported it. */
import type { Client } from '#adapters/database/kernel/client.ts';
import type { TimeZoneStore } from '#studio/shop/time-zone.ts';

/**
 * The time zone of `shop`. Saving a name that PostgreSQL does not know keeps the stored zone, and still
 * counts as a reading.
 */
export function openTimeZone(client: Client, shop: string): TimeZoneStore {
  return {
    async load() {
      const [row] = await client.$queryRaw<{ name: string | null; isRecent: boolean }[]>`
        select time_zone as name, coalesce(time_zone_read_at > now() - interval '1 day', false) as "isRecent"
        from shops where domain = ${shop}`;
      return row ?? { name: null, isRecent: false };
    },
    async save(name) {
      await client.$executeRaw`update shops set time_zone_read_at = now(),
        time_zone = coalesce((select known.name from pg_timezone_names known
        where known.name = ${name}), time_zone) where domain = ${shop}`;
    },
  };
}
