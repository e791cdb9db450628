/** Exports a clip as it is now and puts the video in the place of the one that is on the product: one request, one price. */
import { startMissing } from '#studio/export/start-exports.ts';
import type { PublicationRecord, ReplacementRequest } from '#studio/publish/publication-record.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { PUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { onceAKey, REQUEST_KEYS } from '#studio/work/once-a-key.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * One transaction: the export with the settings of the old one, and its publication, which begins when the export is done. The old video stays on
 * the product until the new one is ready in its place; whatever fails on the way leaves it there. Gives the new publication, and the same one for
 * the same key.
 *
 * NOT_FOUND; NOT_ON_PRODUCT; REPLACEMENT_UNDER_WAY; NOT_OURS_TO_REMOVE when the video was there before; and what `startExports` refuses.
 */
export async function replacePublication(
  { transact }: { transact: Transact<PublishTransaction> },
  { key, ...request }: ReplacementRequest,
): Promise<Result<PublicationRecord, AppError>> {
  return transact(async (transaction) => {
    const { clips, publications } = transaction;
    const found = await publications.find(request.publicationId);
    if (found === null) return err(new AppError('NOT_FOUND'));
    await clips.lockExports(found.clipId);
    const started = await onceAKey(
      transaction,
      { key: REQUEST_KEYS.replacement(key), request },
      {
        findAll: (ids) => publications.findAll(ids),
        make: () => exportAndReplace(transaction, request),
      },
    );
    if (!started.ok) return started;
    const [publication] = started.value;
    return publication === undefined ? err(new AppError('NOT_FOUND')) : ok(publication);
  });
}

async function exportAndReplace(
  transaction: PublishTransaction,
  { publicationId, revision, atMostQuarterPoints }: Omit<ReplacementRequest, 'key'>,
): Promise<Result<PublicationRecord[], AppError>> {
  const { exports, publications, tasks, changed } = transaction;
  const old = await publications.lock(publicationId);
  const oldExport = old === null ? null : await exports.find(old.exportId);
  if (old === null || oldExport === null) return err(new AppError('NOT_FOUND'));
  if (old.alreadyThere) return err(new AppError('NOT_OURS_TO_REMOVE'));
  if (old.state !== 'ready') return err(new AppError('NOT_ON_PRODUCT'));
  if (await publications.isBeingReplaced(old.id)) return err(new AppError('REPLACEMENT_UNDER_WAY'));
  const { clipId, productId, title, alt, position } = old;
  const exported = await startMissing(
    transaction,
    { clips: [{ clipId, revision }], settings: oldExport.settings },
    atMostQuarterPoints,
  );
  if (!exported.ok) return exported;
  const [made] = exported.value;
  if (made === undefined) return err(new AppError('NOT_FOUND'));
  const present = await publications.findPresent({ exportId: made.id, productId });
  if (present !== null) return ok([present]);
  const publication = await publications.insert({
    exportId: made.id,
    clipId,
    productId,
    title,
    alt,
    position,
    replacesMediaId: null,
    replacesPublicationId: old.id,
  });
  // Otherwise its task begins when the export ends.
  if (made.state === 'done') await tasks.enqueue({ ...PUBLISH_EXPORT, subjectId: publication.id, title });
  await changed('publication', publication.id);
  return ok([publication]);
}
