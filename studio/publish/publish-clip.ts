/** Exports a clip as it is and publishes the video to its product, unless Shopify is known to refuse it. */
import { checkPublishable, type PublishablePorts } from '#studio/publish/check-publishable.ts';
import type {
  ExportAndPublishRequest,
  PublicationRecord,
  Publications,
} from '#studio/publish/publication-record.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

/**
 * The store is asked before anything costs points. PRODUCT_GONE and PRODUCT_MEDIA_LIMIT of
 * `checkPublishable`; NOT_FOUND, NOT_YOUR_STORE, IDEMPOTENCY_KEY_REUSED and what `startExports` refuses of
 * `exportAndPublish`.
 */
export async function publishClip(
  ports: PublishablePorts & { publications: Pick<Publications, 'exportAndStart'> },
  request: ExportAndPublishRequest,
): Promise<Result<PublicationRecord, AppError>> {
  const checked = await checkPublishable(ports, request.clipId);
  return checked.ok ? ports.publications.exportAndStart(request) : checked;
}
