/** Writes a revision of a clip's document. */
import { json, type Transaction } from '#adapters/database/kernel/client.ts';
import { writeClipDocument } from '#studio/clip/documents/documents.ts';
import type { ClipVersion } from '#studio/clip/clip-rows.ts';

/** A clip keeps so many of its newest versions, and every version that was exported. */
export const MAX_VERSIONS = 100;

/** Throws when the clip has a revision of this number. Versions that are too many are deleted, the oldest first. */
export async function addRevision(
  transaction: Transaction,
  clipId: string,
  { revision, document, summary }: ClipVersion & { revision: number },
): Promise<void> {
  await transaction.clipRevision.create({
    data: { clipId, revision, document: json(writeClipDocument(document)), summary },
  });
  if (revision > MAX_VERSIONS)
    await transaction.$executeRaw`delete from clip_revisions old where clip_id = ${clipId}
      and revision <= ${revision - MAX_VERSIONS}
      and not exists (select 1 from exports where exports.clip_id = old.clip_id and exports.revision = old.revision)`;
}
