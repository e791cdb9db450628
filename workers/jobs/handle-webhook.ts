/** Handles a webhook. Retried until it is done. */
import { AppError } from '#studio/shared/errors.ts';
import { handleWebhook } from '#studio/shop/handle-webhook.ts';
import { HANDLE_WEBHOOK } from '#studio/shop/shop-tasks.ts';
import { UNTIL_DONE } from '#studio/work/retry-policy.ts';
import { done, failed } from '#studio/work/task.ts';
import { define } from '#workers/jobs/define.ts';
import { reconcile } from '#workers/jobs/settle-bill.ts';

/** Handles one stored webhook; a second run finds it handled and does nothing. */
export const handleWebhookJob = define<undefined>({
  ...HANDLE_WEBHOOK,
  retry: UNTIL_DONE,
  timeoutSeconds: 900,
  fault: (reason) => new AppError('SHOPIFY_UNAVAILABLE', { reason }),
  async run(services, { shop, subjectId }) {
    const { webhooks, shops } = services.database;
    const webhook = await webhooks.take(shop, subjectId);
    if (webhook === null) return done(undefined);
    const handled = await handleWebhook(
      {
        shops,
        clock: services.clock,
        stillInstalled: services.stillInstalled,
        grantedScopes: services.grantedScopes,
        forget: services.forget,
        reconcileBill: (ofShop) => reconcile(services, ofShop),
        warn: (about, message) => services.log.warn(about, message),
      },
      shop,
      webhook,
    );
    if (!handled.ok) return failed(handled.error);
    await webhooks.handled(shop, subjectId);
    return done(undefined);
  },
});
