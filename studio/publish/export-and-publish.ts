/** Exports a clip as it is now and publishes the video to its product: one request, one price, one yes. */
import { startMissing } from '#studio/export/start-exports.ts';
import type { ExportAndPublishRequest, PublicationRecord } from '#studio/publish/publication-record.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { ownProduct, startUnlessPresent } from '#studio/publish/start-publication.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { onceAKey, REQUEST_KEYS } from '#studio/work/once-a-key.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * One transaction: the export, and its publication, which begins when the export is done and ends with it
 * when it fails: then nothing is published. A film that was exported before as it is costs nothing again.
 * Gives the publication; the same one for the same key, and for another key while the video is on its way or
 * on the product.
 *
 * NOT_FOUND; NOT_YOUR_STORE when the product belongs to another store; and what `startExports` refuses.
 */
export async function exportAndPublish(
  { transact }: { transact: Transact<PublishTransaction> },
  { key, ...request }: ExportAndPublishRequest,
): Promise<Result<PublicationRecord, AppError>> {
  return transact(async (transaction) => {
    await transaction.clips.lockExports(request.clipId);
    const productId = await ownProduct(transaction, request);
    if (!productId.ok) return productId;
    const started = await onceAKey(
      transaction,
      { key: REQUEST_KEYS.exportAndPublish(key), request },
      {
        findAll: (ids) => transaction.publications.findAll(ids),
        make: () => startBoth(transaction, productId.value, request),
      },
    );
    if (!started.ok) return started;
    const [publication] = started.value;
    return publication === undefined ? err(new AppError('NOT_FOUND')) : ok(publication);
  });
}

async function startBoth(
  transaction: PublishTransaction,
  productId: string,
  { clipId, revision, settings, atMostQuarterPoints, alt, position }: Omit<ExportAndPublishRequest, 'key'>,
): Promise<Result<PublicationRecord[], AppError>> {
  const exported = await startMissing(
    transaction,
    { clips: [{ clipId, revision }], settings },
    atMostQuarterPoints,
  );
  if (!exported.ok) return exported;
  const [made] = exported.value;
  return made === undefined
    ? err(new AppError('NOT_FOUND'))
    : startUnlessPresent(transaction, made, productId, { alt, position });
}
