/** Publishes an export to the product's media: after the featured picture, visible, and never twice. */
import { shortened } from '#studio/publish/alt-text.ts';
import { MAX_ALT } from '#studio/publish/media-limits.ts';
import { verdictOn } from '#studio/publish/await-ready.ts';
import type { Storefront } from '#studio/publish/ports.ts';
import type {
  Publication,
  PublishOptions,
  PublishRequest,
  PublishPorts,
} from '#studio/publish/publication.ts';
import { openAttempt } from '#studio/publish/publish-attempt.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/**
 * Success is READY and in position. May be called again after any failure, in the same process or (with a
 * journal that lasts) another: it checks the product's media first and continues from what it finds.
 * Attaching is the one step that the store cannot be asked to do twice, so after a lost answer we search for
 * our own before we try again, and remove duplicates that appear anyway.
 *
 * Errors: PRODUCT_GONE, PRODUCT_MEDIA_LIMIT, SHOP_MEDIA_LIMIT, STORE_STORAGE_FULL, VIDEO_WEEKLY_LIMIT,
 * SHOPIFY_CANNOT_READ_VIDEO, SHOPIFY_STILL_PROCESSING, UPLOAD_TARGET_EXPIRED (after three new targets) and
 * the Admin API's. Rejects when aborted.
 */
export async function publishExport(
  ports: PublishPorts,
  request: PublishRequest,
  options: PublishOptions = {},
): Promise<Result<Publication, AppError>> {
  const attempt = await openAttempt(ports, { ...request, alt: shortened(request.alt, MAX_ALT) }, options);
  for (let round = 1; ; round++) {
    const attached = await attempt.attach();
    if (!attached.ok) return attached;
    const processed = await attempt.process(attached.value.mediaId);
    if (!processed.ok) return processed;
    if (processed.value.status === 'ready') return attempt.position(attached.value);
    const { failure, uploadAgain } = verdictOn(processed.value.errorCodes);
    const removed = await attempt.discard(processed.value.id);
    if (!uploadAgain || round === 2) return err(failure);
    if (!removed.ok) return removed;
  }
}

/**
 * Removes exactly what `publishExport` added; what is gone already is no error. SHOPIFY_UNAVAILABLE,
 * SHOP_UNAUTHORIZED and the other errors of `Storefront`.
 */
export async function undoPublish(
  { storefront }: { storefront: Storefront },
  { productId, mediaId }: Pick<Publication, 'productId' | 'mediaId'>,
): Promise<Result<void, AppError>> {
  const onProduct = await storefront.media(productId);
  if (!onProduct.ok) return onProduct.error.code === 'PRODUCT_GONE' ? ok(undefined) : onProduct;
  const there = onProduct.value.some(({ id, kind }) => id === mediaId && kind === 'video');
  return there ? storefront.remove(productId, [mediaId]) : ok(undefined);
}
