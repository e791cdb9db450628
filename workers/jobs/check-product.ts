/** Compares a product's clips with the store after the product changed: once, however many webhooks said so. */
import { CHECK_PRODUCT } from '#studio/clip/clip-tasks.ts';
import { markStale } from '#studio/clip/mark-stale.ts';
import { AppError } from '#studio/shared/errors.ts';
import { UNTIL_DONE } from '#studio/work/retry-policy.ts';
import { done, failed } from '#studio/work/task.ts';
import { define } from '#workers/jobs/define.ts';

export const checkProductJob = define<undefined>({
  ...CHECK_PRODUCT,
  retry: UNTIL_DONE,
  timeoutSeconds: 600,
  fault: (reason) => new AppError('SHOPIFY_UNAVAILABLE', { reason }),
  async run({ database, clipPortsFor }, { shop, subjectId }) {
    const { clips, transact } = database.forShop(shop);
    const { catalog } = await clipPortsFor(shop);
    const marked = await markStale({ clips, catalog, transact }, { productId: subjectId });
    if (!marked.ok) return failed(marked.error);
    // The store did not answer for some of them: retried until it does.
    const { unanswered } = marked.value;
    return unanswered === null || unanswered.retry === 'never' ? done(undefined) : failed(unanswered);
  },
});
