/** Reads clips from their rows, each with the day on which the first of its exported files is deleted. */
import { Sql, type Client, type Transaction } from '#adapters/database/kernel/client.ts';
import { clipSchema, type Clip } from '#studio/clip/clip.ts';
import { readBrief } from '#studio/clip/documents/documents.ts';
import { DEFAULT_RETENTION_HOURS } from '#studio/clip/shop-settings.ts';
import type { Clip as Row } from '../../../prisma/generated/client.ts';

/**
 * Every exported file that will be deleted: `id`, `shop`, `clip_id`, `expires_at`. So long after it was finished as its shop has set it now; a clip that is kept has none,
 * a shop that keeps for ever has `expires_at` null. (A process of an earlier version leaves no `finished_at`; its last heartbeat is the same moment.)
 */
export const EXPIRIES = Sql`
  select exports.id, exports.shop, exports.clip_id, coalesce(exports.finished_at, exports.heartbeat_at)
    + make_interval(hours => case when shops.settings -> 'retentionHours' is null then ${DEFAULT_RETENTION_HOURS}::int else (shops.settings ->> 'retentionHours')::int end) as expires_at
  from exports join clips on clips.id = exports.clip_id and not clips.keep left join shops on shops.domain = exports.shop
  where exports.state = 'done'`;

/** In the order of the rows, without how the work on them goes. */
export async function clipsOf(reader: Client | Transaction, rows: readonly Row[]): Promise<Clip[]> {
  if (rows.length === 0) return [];
  const found = await reader.$queryRaw<{ clipId: string; expiresAt: Date | null }[]>`
    select clip_id as "clipId", min(expires_at) as "expiresAt" from (${EXPIRIES}) files where clip_id = any(${rows.map(({ id }) => id)}::text[]) group by clip_id`;
  const expiries = new Map(found.map(({ clipId, expiresAt }) => [clipId, expiresAt]));
  return rows.map((row) =>
    clipSchema.parse({
      ...row,
      progress: null,
      brief: readBrief(row.brief),
      expiresAt: expiries.get(row.id) ?? null,
    }),
  );
}

/** As `clipsOf`, of one. */
export async function clipOf(reader: Client | Transaction, row: Row): Promise<Clip> {
  const [clip] = await clipsOf(reader, [row]);
  if (clip === undefined) throw new TypeError('A row gives a clip.');
  return clip;
}
