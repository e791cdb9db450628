/** Enqueues the publication of an export to its product. */
import { ACTIVE_EXPORT_STATES, type ExportRecord } from '#studio/export/export-record.ts';
import { publishableProduct } from '#studio/publish/check-publishable.ts';
import type { PublicationRecord, PublicationRequest } from '#studio/publish/publication-record.ts';
import { PUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { AppError } from '#studio/shared/errors.ts';
import { onceAKey, REQUEST_KEYS } from '#studio/work/once-a-key.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * One transaction. While the export is on its way to the product, or there, asking again gives that
 * publication: never a second one. NOT_FOUND; EXPORT_NOT_READY; EXPORT_EXPIRED; NOT_YOUR_STORE when the
 * product belongs to another store; IDEMPOTENCY_KEY_REUSED.
 */
export async function startPublication(
  { transact }: { transact: Transact<PublishTransaction> },
  request: PublicationRequest,
): Promise<Result<PublicationRecord, AppError>> {
  return transact(async (transaction) => {
    const exported = await lockFinished(transaction, request.exportId);
    if (!exported.ok) return exported;
    const productId = await ownProduct(transaction, exported.value);
    if (!productId.ok) return productId;
    const { key, ...body } = request;
    const started = await onceAKey(
      transaction,
      { key: REQUEST_KEYS.publication(key), request: body },
      {
        findAll: (ids) => transaction.publications.findAll(ids),
        make: () => startUnlessPresent(transaction, exported.value, productId.value, body),
      },
    );
    if (!started.ok) return started;
    const [publication] = started.value;
    return publication === undefined ? err(new AppError('NOT_FOUND')) : ok(publication);
  });
}

/**
 * The export, once its file is there; it stays there until the transaction ends. NOT_FOUND; EXPORT_NOT_READY;
 * EXPORT_EXPIRED.
 */
export async function lockFinished(
  { clips, exports }: PublishTransaction,
  id: string,
): Promise<Result<ExportRecord, AppError>> {
  const found = await exports.find(id);
  if (found === null) return err(new AppError('NOT_FOUND'));
  await clips.lockExports(found.clipId);
  const exported = await exports.find(id);
  if (exported === null) return err(new AppError('NOT_FOUND'));
  if (exported.state === 'done') return ok(exported);
  return err(new AppError(exported.state === 'expired' ? 'EXPORT_EXPIRED' : 'EXPORT_NOT_READY'));
}

/** The id of the product that the clip was made of, when it belongs to this shop. NOT_FOUND; NOT_YOUR_STORE. */
export async function ownProduct(
  { clips }: PublishTransaction,
  { clipId, revision }: Pick<ExportRecord, 'clipId' | 'revision'>,
): Promise<Result<string, AppError>> {
  const document = await clips.document(clipId, revision);
  if (document === null) return err(new AppError('NOT_FOUND'));
  const productId = publishableProduct(document);
  return productId === null
    ? err(new AppError('NOT_YOUR_STORE', { shop: document.product.shop.name }))
    : ok(productId);
}

/**
 * The publication of this export that is on its way to the product or there, or a new one; it begins once the
 * export is done. EXPORT_NOT_READY when the export has ended without a file.
 */
export async function startUnlessPresent(
  { exports, publications, tasks, changed }: PublishTransaction,
  { id: exportId, clipId, title }: ExportRecord,
  productId: string,
  {
    alt,
    position,
    replacesMediaId = null,
    replacesPublicationId = null,
  }: Omit<PublicationRequest, 'key' | 'exportId'> & { replacesPublicationId?: string | null },
): Promise<Result<PublicationRecord[], AppError>> {
  const present = await publications.findPresent({ exportId, productId });
  if (present !== null) return ok([present]);
  // Locked: the end of the export begins the publications that it finds, and would not find this one.
  const state = await exports.lock(exportId);
  const waits = state !== null && ACTIVE_EXPORT_STATES.includes(state);
  if (state !== 'done' && !waits) return err(new AppError('EXPORT_NOT_READY'));
  const made = await publications.insert({
    exportId,
    clipId,
    productId,
    title,
    alt,
    position,
    replacesMediaId,
    replacesPublicationId,
  });
  if (!waits) await tasks.enqueue({ ...PUBLISH_EXPORT, subjectId: made.id, title });
  await changed('publication', made.id);
  return ok([made]);
}
