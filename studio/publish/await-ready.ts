/** Waits until the store has processed a video, looking less and less often. */
import type { ProductMedia, Storefront } from '#studio/publish/ports.ts';
import type { Clock } from '#studio/shared/clock.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

const FIRST_WAIT_SECONDS = 0.5;
const MAX_WAIT_SECONDS = 10;
const GIVE_UP_AFTER_SECONDS = 600;

/** Busy with something else: not a verdict on the file. */
const NOT_YET = 'MEDIA_TIMEOUT_ERROR';

/** The media, ready or failed. SHOPIFY_STILL_PROCESSING after ten minutes; null when somebody deleted it meanwhile. */
export async function awaitProcessed(
  ports: { storefront: Storefront; clock: Clock },
  mediaId: string,
  signal: AbortSignal | undefined,
): Promise<Result<ProductMedia | null, AppError>> {
  const deadline = ports.clock.now() + GIVE_UP_AFTER_SECONDS * 1000;
  for (let wait = FIRST_WAIT_SECONDS; ; wait = Math.min(MAX_WAIT_SECONDS, wait * 1.5)) {
    signal?.throwIfAborted();
    const states = await ports.storefront.statusOf([mediaId]);
    if (!states.ok) return states;
    const media = states.value.find(({ id }) => id === mediaId);
    if (media === undefined) return ok(null);
    if (media.status === 'ready' || (media.status === 'failed' && !media.errorCodes.includes(NOT_YET)))
      return ok(media);
    if (ports.clock.now() >= deadline) return err(new AppError('SHOPIFY_STILL_PROCESSING'));
    await ports.clock.wait(wait, signal);
  }
}

/** What a failed media means, and whether a new upload of the same file may help. */
export function verdictOn(errorCodes: readonly string[]): { failure: AppError; uploadAgain: boolean } {
  const has = (...codes: string[]) => errorCodes.some((code) => codes.includes(code));
  if (has('INVALID_SIGNED_URL', 'GENERIC_FILE_DOWNLOAD_FAILURE'))
    return { failure: new AppError('UPLOAD_TARGET_EXPIRED'), uploadAgain: true };
  if (has('FILE_STORAGE_LIMIT_EXCEEDED'))
    return { failure: new AppError('STORE_STORAGE_FULL'), uploadAgain: false };
  if (errorCodes.some((code) => /^VIDEO_\w+_ERROR$/.test(code)) || has('GENERIC_FILE_INVALID_SIZE'))
    return { failure: new AppError('SHOPIFY_CANNOT_READ_VIDEO'), uploadAgain: false };
  return {
    failure: new AppError('SHOPIFY_REFUSED', {
      reason: `the video could not be processed (${errorCodes.join(', ') || 'no reason given'}).`,
    }),
    uploadAgain: false,
  };
}
