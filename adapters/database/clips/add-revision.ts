/** Writes a revision of a clip's document. */
import { json, type Transaction } from '#adapters/database/kernel/client.ts';
import { MAX_VERSIONS } from '#studio/clip/clip.ts';
import { writeClipDocument } from '#studio/clip/documents/documents.ts';
import type { ClipVersion } from '#studio/clip/clip-rows.ts';

/** Throws when the clip has a revision of this number. Versions that are too many are deleted, the oldest first. */
export async function addRevision(
  transaction: Transaction,
  clipId: string,
  { revision, document, summary }: ClipVersion & { revision: number },
): Promise<void> {
  await transaction.clipRevision.create({
    data: { clipId, revision, document: json(writeClipDocument(document)), summary },
  });
  if (revision <= MAX_VERSIONS) return;
  // An export that starts just now may be of any version: then the next save deletes what is too much.
  const [exports] = await transaction.$queryRaw<{ locked: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${`export ${clipId}`}, 0)) as locked`;
  if (exports?.locked === true)
    await transaction.$executeRaw`delete from clip_revisions old where clip_id = ${clipId}
      and revision <= ${revision - MAX_VERSIONS}
      and not exists (select 1 from exports where exports.clip_id = old.clip_id and exports.revision = old.revision)`;
}
