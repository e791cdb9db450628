/** Puts an export among its product's media: never twice, whatever happens in between. */
import { exportFilename } from '#studio/export/export-settings.ts';
import type { ExportRecord } from '#studio/export/export-record.ts';
import type { Export } from '#studio/export/export.ts';
import { failPublication, finishPublication } from '#studio/publish/finish-publication.ts';
import type { Publication } from '#studio/publish/publication.ts';
import { PUBLISHING_STATES, type PublicationRecord } from '#studio/publish/publication-record.ts';
import { publishExport } from '#studio/publish/publish-export.ts';
import { PUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';
import { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { FileRef } from '#studio/shared/storage.ts';
import { MERCHANT_DECIDES } from '#studio/work/retry-policy.ts';
import { done, failed, type Control, type Outcome, type Task } from '#studio/work/task.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';
import { define } from '#workers/jobs/define.ts';
import { waitsForStore } from '#workers/jobs/waits-for-store.ts';

/** What Shopify could not read is encoded once more, smaller and as plainly as it can be. */
const PLAIN_RESOLUTION = '720p';

export const publishExportJob = define<Publication | null>({
  ...PUBLISH_EXPORT,
  retry: MERCHANT_DECIDES,
  timeoutSeconds: 3600,
  fault: (reason) => new AppError('SHOPIFY_UNAVAILABLE', { reason }),

  async run(services, task, control) {
    const { exports, publications } = services.database.forShop(task.shop);
    const record = await publications.find(task.subjectId);
    if (record === null || !PUBLISHING_STATES.includes(record.state)) return done(null);
    const exported = await exports.find(record.exportId);
    if (exported === null || exported.result === null) return failed(new AppError('EXPORT_EXPIRED'));
    control.report({ step: 'checking' });
    const published = await publish(services, task, control, { record, exported, made: exported.result });
    return published.ok ? done(published.value) : endOf(published.error, record.id);
  },

  async ended(transaction, task, end) {
    if (end.kind === 'failed') {
      const { code, details } = end.error;
      await failPublication(transaction, task.subjectId, { code, details, step: null });
    } else if (end.result !== null) await finishPublication(transaction, task.subjectId, end.result);
  },
});

/** Failures that clear up are waited for; all others are reported to the merchant, with the code for support. */
function endOf(error: AppError, support: string): Outcome<never> {
  return (
    waitsForStore(error) ?? failed(new AppError(error.code, { ...error.details, support }, { cause: error }))
  );
}

/** The export's own video, or, when the store cannot read that, one that is encoded once more. */
async function publish(
  { database, storefrontFor, storage, clock, encoder }: WorkerServices,
  task: Task,
  { signal, report }: Control,
  { record, exported, made }: { record: PublicationRecord; exported: ExportRecord; made: Export },
): Promise<Result<Publication, AppError>> {
  const { clips, publications } = database.forShop(task.shop);
  const storefront = await storefrontFor(task.shop);
  if (storefront === null) return { ok: false, error: new AppError('SHOP_UNAUTHORIZED') };
  const filename = exportFilename({ ...exported, title: record.title });
  const replaced =
    record.replacesPublicationId === null ? null : await publications.find(record.replacesPublicationId);
  const publishVideo = (video: FileRef) =>
    publishExport(
      { storefront, storage, clock },
      {
        productId: record.productId,
        video,
        filename,
        alt: record.alt,
        position: record.position,
        replacesMediaId: record.replacesMediaId,
        takesPlaceOf: replaced?.state === 'ready' && !replaced.alreadyThere ? replaced.mediaId : null,
      },
      { signal, journal: publications.journal(record.id), onProgress: report },
    );
  const encodedBefore = await publications.video(record.id);
  const published = await publishVideo(encodedBefore ?? made.video);
  const isUnreadable = !published.ok && published.error.code === 'SHOPIFY_CANNOT_READ_VIDEO';
  if (!isUnreadable || encodedBefore !== null) return published;

  report({ step: 'encoding' });
  const document = await clips.document(exported.clipId, exported.revision);
  if (document === null) return published;
  const plain = await encoder.encode(
    {
      storyboard: document.storyboard,
      settings: { resolution: PLAIN_RESOLUTION, bitsPerSecond: null },
      plain: true,
    },
    { signal, claimToken: task.claimToken ?? task.id },
  );
  signal.throwIfAborted();
  if (!plain.ok) return published;
  await publications.replaceVideo(record.id, plain.value.video);
  return publishVideo(plain.value.video);
}
