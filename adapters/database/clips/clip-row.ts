/** Reads clips from their rows, each with the day on which the first of its exported files is deleted. */
import type { Client, Transaction } from '#adapters/database/kernel/client.ts';
import { retentionHoursOf } from '#adapters/database/clips/expiry.ts';
import { readStale } from '#adapters/database/clips/stored-stale.ts';
import { clipSchema, type Clip } from '#studio/clip/clip.ts';
import { readBrief } from '#studio/clip/documents/documents.ts';
import { expiryOf } from '#studio/clip/retention.ts';
import type { Clip as Row } from '../../../prisma/generated/client.ts';

/** Of one shop, in the order of the rows, without the state of their work. */
export async function clipsOf(reader: Client | Transaction, rows: readonly Row[]): Promise<Clip[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const retentionHours = await retentionHoursOf(reader, first.shop);
  return rows.map((row) =>
    clipSchema.parse({
      ...row,
      progress: null,
      brief: readBrief(row.brief),
      stale: readStale(row.stale),
      poster: row.poster === null ? null : { file: row.poster, revision: row.posterRevision },
      expiresAt: expiryOf(row, retentionHours),
    }),
  );
}

/** As `clipsOf`, of one. */
export async function clipOf(reader: Client | Transaction, row: Row): Promise<Clip> {
  const [clip] = await clipsOf(reader, [row]);
  if (clip === undefined) throw new TypeError('A row gives a clip.');
  return clip;
}
