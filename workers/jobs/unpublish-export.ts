/** Removes from a product exactly what publishing added to it. */
import { failUnpublishing, finishUnpublishing } from '#studio/publish/finish-publication.ts';
import { undoPublish } from '#studio/publish/publish-export.ts';
import { UNPUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';
import { AppError } from '#studio/shared/errors.ts';
import { MERCHANT_DECIDES } from '#studio/work/retry-policy.ts';
import { done, failed } from '#studio/work/task.ts';
import { define } from '#workers/jobs/define.ts';
import { waitsForStore } from '#workers/jobs/waits-for-store.ts';

export const unpublishExportJob = define<null>({
  ...UNPUBLISH_EXPORT,
  retry: MERCHANT_DECIDES,
  timeoutSeconds: 600,
  fault: (reason) => new AppError('SHOPIFY_UNAVAILABLE', { reason }),

  async run({ database, storefrontFor }, task, { report }) {
    const record = await database.forShop(task.shop).publications.find(task.subjectId);
    if (record?.state !== 'undoing') return done(null);
    report({ step: 'undoing' });
    const storefront = await storefrontFor(task.shop);
    if (storefront === null) return failed(new AppError('SHOP_UNAUTHORIZED'));
    if (record.mediaId === null) return done(null);
    const undone = await undoPublish(
      { storefront },
      { productId: record.productId, mediaId: record.mediaId },
    );
    return undone.ok ? done(null) : (waitsForStore(undone.error) ?? failed(undone.error));
  },

  async ended(transaction, task, end) {
    if (end.kind === 'done') return finishUnpublishing(transaction, task.subjectId);
    const { code, details } = end.error;
    await failUnpublishing(transaction, task.subjectId, { code, details, step: null });
  },
});
