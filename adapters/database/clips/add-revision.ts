/** Writes a revision of a clip's document. */
import { json, type Transaction } from '#adapters/database/kernel/client.ts';
import { writeClipDocument } from '#studio/clip/documents/documents.ts';
import type { ClipVersion } from '#studio/clip/clip-rows.ts';

/** Throws when the clip has a revision of this number. */
export async function addRevision(
  transaction: Transaction,
  clipId: string,
  { revision, document, summary }: ClipVersion & { revision: number },
): Promise<void> {
  await transaction.clipRevision.create({
    data: { clipId, revision, document: json(writeClipDocument(document)), summary },
  });
}
