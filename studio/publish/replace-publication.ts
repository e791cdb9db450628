/** Exports a clip as it is now and replaces the video that is on the product: one request, one price. */
import { startMissing } from '#studio/export/start-exports.ts';
import type { PublicationRecord, ReplacementRequest } from '#studio/publish/publication-record.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { startUnlessPresent } from '#studio/publish/start-publication.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { onceAKey, REQUEST_KEYS } from '#studio/work/once-a-key.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * One transaction: the export with the settings of the old one, and its publication, which begins when the
 * export is done. The old video stays on the product until the new one is ready in its position; any failure
 * on the way leaves it there. Gives the new publication, and the same one for the same key.
 *
 * NOT_FOUND; NOT_ON_PRODUCT; REPLACEMENT_UNDER_WAY; NOT_OURS_TO_REMOVE when the video was there before; and
 * what `startExports` refuses.
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
  const { exports, publications } = transaction;
  const old = await publications.lock(publicationId);
  const oldExport = old === null ? null : await exports.find(old.exportId);
  if (old === null || oldExport === null) return err(new AppError('NOT_FOUND'));
  if (old.alreadyThere) return err(new AppError('NOT_OURS_TO_REMOVE'));
  if (old.state !== 'ready') return err(new AppError('NOT_ON_PRODUCT'));
  if (await publications.isBeingReplaced(old.id)) return err(new AppError('REPLACEMENT_UNDER_WAY'));
  const { clipId, productId, alt, position } = old;
  const exported = await startMissing(
    transaction,
    { clips: [{ clipId, revision }], settings: oldExport.settings },
    atMostQuarterPoints,
  );
  if (!exported.ok) return exported;
  const [made] = exported.value;
  if (made === undefined) return err(new AppError('NOT_FOUND'));
  return startUnlessPresent(transaction, made, productId, {
    alt,
    position,
    replacesPublicationId: old.id,
  });
}
