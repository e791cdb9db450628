/** Pushes an export to its product's media, or takes it back: never twice, whatever happens in between. */
import { publishExport, undoPublish } from '#studio/publish/publish-export.ts';
import { AppError, type ErrorCode, type ErrorDetails } from '#studio/shared/errors.ts';
import { exportFilename } from '#studio/export/export-settings.ts';
import type { FileRef } from '#studio/shared/storage.ts';
import { FAULTS } from '#workers/jobs/faults.ts';
import { throttle } from '#workers/jobs/throttle.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';

type Services = Pick<WorkerServices, 'database' | 'storefrontFor' | 'storage' | 'encoder' | 'clock' | 'log'>;

/** These mend themselves: we go on by ourselves, after so many seconds. */
const GO_ON_AFTER_SECONDS: Partial<Record<ErrorCode, number>> = {
  SHOPIFY_STILL_PROCESSING: 30,
  SHOPIFY_THROTTLED: 60,
  SHOPIFY_UNAVAILABLE: 60,
  VIDEO_WEEKLY_LIMIT: 6 * 3600,
};
/** About an hour of a store that does not answer; then the merchant decides. */
const MAX_ATTEMPTS = 40;
/** What Shopify could not read is encoded once more, smaller and as plainly as it can be. */
const PLAIN_RESOLUTION = '720p';
const HEARTBEAT_MILLISECONDS = 5000;

export async function publishExportJob(
  services: Services,
  { id }: { id: string },
  stopping: AbortSignal,
): Promise<void> {
  const { database, storefrontFor, storage, encoder, clock } = services;
  const work = database.work.publications;
  const claim = await work.claim(id, 'publishing');
  if (claim === null) return;
  const { record, made, attempt, shop } = claim;
  await guarded(services, { id, attempt, shop, step: 'looking' }, stopping, async (signal, tell) => {
    const storefront = await storefrontFor(shop);
    if (storefront === null) return work.fail(id, attempt, failureOf(new AppError('SHOP_UNAUTHORIZED')));
    if (made === null) return work.fail(id, attempt, failureOf(new AppError('EXPORT_EXPIRED')));
    const filename = exportFilename({
      title: record.title,
      aspectRatio: made.width > made.height ? '16:9' : '9:16',
      seconds: made.seconds === 30 ? 30 : 15,
    });
    const push = (video: FileRef) =>
      publishExport(
        { storefront, storage, clock },
        {
          productId: record.productId,
          video,
          filename,
          alt: record.alt,
          position: record.position,
          replacesMediaId: record.replacesMediaId,
        },
        { signal, journal: work.journal(id), onProgress: ({ step }) => tell(step) },
      );
    let published = await push(claim.video ?? made.video);
    if (!published.ok && published.error.code === 'SHOPIFY_CANNOT_READ_VIDEO' && claim.video === null) {
      tell('encoding');
      const plain = await encoder.encode(
        {
          storyboard: claim.storyboard,
          settings: { resolution: PLAIN_RESOLUTION, bitsPerSecond: null },
          plain: true,
        },
        { signal },
      );
      signal.throwIfAborted();
      if (plain.ok && (await work.replaceVideo(id, attempt, plain.value.video)))
        published = await push(plain.value.video);
    }
    if (published.ok) return work.finish(id, attempt, published.value);
    const again = GO_ON_AFTER_SECONDS[published.error.code];
    if (again === undefined || attempt >= MAX_ATTEMPTS)
      return work.fail(id, attempt, failureOf(published.error, { support: id }));
    return work.release(id, attempt, { afterSeconds: again, failure: failureOf(published.error) });
  });
}

export async function undoPublicationJob(
  services: Services,
  { id }: { id: string },
  stopping: AbortSignal,
): Promise<void> {
  const { database, storefrontFor } = services;
  const work = database.work.publications;
  const claim = await work.claim(id, 'undoing');
  if (claim === null) return;
  const { record, attempt, shop } = claim;
  await guarded(services, { id, attempt, shop, step: 'undoing' }, stopping, async () => {
    const storefront = await storefrontFor(shop);
    if (storefront === null) return work.fail(id, attempt, failureOf(new AppError('SHOP_UNAUTHORIZED')));
    const undone =
      record.mediaId === null
        ? null
        : await undoPublish({ storefront }, { productId: record.productId, mediaId: record.mediaId });
    if (undone === null || undone.ok) return work.finish(id, attempt, null);
    const again = GO_ON_AFTER_SECONDS[undone.error.code];
    if (again === undefined || attempt >= MAX_ATTEMPTS)
      return work.fail(id, attempt, failureOf(undone.error));
    return work.release(id, attempt, { afterSeconds: again, failure: failureOf(undone.error) });
  });
}

const failureOf = ({ code, details }: AppError, more: ErrorDetails = {}) => ({
  code,
  details: { ...details, ...more },
  step: null,
});

/** Says that the worker lives, hands back when it stops, and writes every fault down. */
async function guarded(
  { database, log }: Services,
  { id, attempt, shop, step: firstStep }: { id: string; attempt: number; shop: string; step: string },
  stopping: AbortSignal,
  run: (signal: AbortSignal, tell: (step: string) => void) => Promise<unknown>,
): Promise<void> {
  const work = database.work.publications;
  const over = new AbortController();
  let step = firstStep;
  const tell = throttle((now: string) =>
    work.progress(id, attempt, now).then((mine) => {
      if (!mine) over.abort();
    }),
  );
  const heartbeat = setInterval(() => tell(step), HEARTBEAT_MILLISECONDS);
  try {
    await run(AbortSignal.any([stopping, over.signal]), (now) => {
      step = now;
      tell(now);
    });
  } catch (error) {
    clearInterval(heartbeat);
    await tell.flush();
    if (over.signal.aborted) return;
    if (stopping.aborted) {
      await work.release(id, attempt);
      return;
    }
    log.error({ error, publication: id, shop, attempt }, 'a publication ended by a fault');
    if (!(error instanceof AppError) && attempt < FAULTS) {
      await work.release(id, attempt);
      return;
    }
    await work.fail(
      id,
      attempt,
      failureOf(
        error instanceof AppError
          ? error
          : new AppError('SHOPIFY_UNAVAILABLE', { reason: 'a fault of ours' }),
      ),
    );
  } finally {
    clearInterval(heartbeat);
  }
}
