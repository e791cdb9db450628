/** Finds the clips that a shop's lists show, without reading the others. */
import { hasFilesOlderThan, retentionHoursOf } from '#adapters/database/clips/expiry.ts';
import { allOf, Sql, type Client, type Prisma } from '#adapters/database/kernel/client.ts';
import { ACTIVE_CLIP_STATES } from '#studio/clip/clip-states.ts';
import type { ClipFilter, ClipProduct } from '#studio/clip/ports.ts';
import { ageExpiringWithin, expiryOf } from '#studio/clip/retention.ts';
import { EXPIRES_SOON_HOURS } from '#studio/clip/shop-settings.ts';
import type { Clip as Row } from '../../../prisma/generated/client.ts';

/** The products are those of this many of the newest clips. */
const NEWEST_CLIPS = 1000;

/** In the clips' own order; one more than the limit when there are more. */
export async function listRows(client: Client, shop: string, filter: ClipFilter): Promise<Row[]> {
  const conditions = [Sql`shop = ${shop}`, ...conditionsOf(shop, filter)];
  if (filter.expiring === true) conditions.push(expiresSoon(await retentionHoursOf(client, shop)));
  const order = filter.expiring === true ? Sql`oldest_export_at, id` : Sql`created_at desc, id`;
  const found = await client.$queryRaw<{ id: string }[]>`
    select id from clips where ${allOf(conditions)} order by ${order} limit ${filter.limit + 1}`;
  const rows = await client.clip.findMany({ where: { id: { in: found.map(({ id }) => id) }, shop } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ id }) => byId.get(id) ?? []);
}

const expiresSoon = (retentionHours: number | null): Prisma.Sql =>
  hasFilesOlderThan(ageExpiringWithin(EXPIRES_SOON_HOURS, retentionHours));

function conditionsOf(
  shop: string,
  { search, state, productId, stale, refreshable }: ClipFilter,
): Prisma.Sql[] {
  return [
    ...(search === undefined ? [] : titleHas(shop, search)),
    ...(state === undefined ? [] : [stateIs(state)]),
    ...(productId === undefined ? [] : [Sql`product_id = ${productId}`]),
    ...(stale === true ? [Sql`stale is not null`] : []),
    ...(refreshable === true
      ? [Sql`stale is not null and state = 'ready' and not stale @> '{"reasons":["gone"]}'`]
      : []),
  ];
}

/**
 * The pairs of letters narrow the search to few titles; titles that have the pairs in another position are
 * then left out. A single letter is no pair, and most titles contain it.
 */
const titleHas = (shop: string, search: string): Prisma.Sql[] => [
  ...([...search].length < 2 ? [] : [Sql`letter_pairs(shop, title) @> letter_pairs(${shop}, ${search})`]),
  Sql`position(lower(${search}) in lower(title)) > 0`,
];

const stateIs = (state: NonNullable<ClipFilter['state']>): Prisma.Sql =>
  state === 'making' ? Sql`state = any(${[...ACTIVE_CLIP_STATES]}::text[])` : Sql`state = ${state}`;

/** See `Clips.products`. */
export const productsOf = (client: Client, shop: string, limit: number): Promise<ClipProduct[]> =>
  client.$queryRaw<ClipProduct[]>`
    select id, title from (
      select distinct on (product_id) product_id as id, coalesce(product_title, title) as title, created_at
      from (select product_id, product_title, title, created_at from clips where shop = ${shop}
      and product_id is not null
        order by created_at desc limit ${NEWEST_CLIPS}) clips
      order by product_id, product_title is null, created_at desc) products
    order by created_at desc limit ${limit}`;

/** See `Clips.expiring`. */
export async function expiringOf(
  client: Client,
  shop: string,
  limit: number,
): Promise<{ id: string; title: string; expiresAt: Date }[]> {
  const retentionHours = await retentionHoursOf(client, shop);
  const rows = await client.$queryRaw<Pick<Row, 'id' | 'title' | 'keep' | 'oldestExportAt'>[]>`
    select id, title, keep, oldest_export_at as "oldestExportAt" from clips
    where shop = ${shop} and ${expiresSoon(retentionHours)} order by oldest_export_at, id limit ${limit}`;
  return rows.flatMap(({ id, title, ...row }) => {
    const expiresAt = expiryOf(row, retentionHours);
    return expiresAt === null ? [] : [{ id, title, expiresAt }];
  });
}
