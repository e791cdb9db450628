/** Handles a webhook: stops a shop's work, deletes its data, settles its bill. Retried until it is done. */
import { z } from 'zod';
import { AppError } from '#studio/shared/errors.ts';
import { HANDLE_WEBHOOK } from '#studio/shop/shop-tasks.ts';
import { topicOf } from '#studio/shop/webhook-task.ts';
import { UNTIL_DONE } from '#studio/work/retry-policy.ts';
import { done } from '#studio/work/task.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';
import { define } from '#workers/jobs/define.ts';
import { reconcileBill } from '#workers/jobs/settle-bill.ts';

const scopesSchema = z.object({ current: z.array(z.string()) });

/** Handles one stored webhook; a second run finds it handled and does nothing. */
export const handleWebhookJob = define<undefined>({
  ...HANDLE_WEBHOOK,
  retry: UNTIL_DONE,
  timeoutSeconds: 900,
  fault: (reason) => new AppError('SHOPIFY_UNAVAILABLE', { reason }),
  async run(services, { shop, subjectId }) {
    const { webhooks } = services.database;
    const webhook = await webhooks.take(shop, subjectId);
    if (webhook === null) return done(undefined);
    const error = await handle(services, shop, webhook);
    // A permanent refusal by Shopify is not retried for ever: the sweep of the bills checks again.
    if (error !== null && error.retry !== 'never') return { kind: 'failed', error };
    await webhooks.handled(shop, subjectId);
    return done(undefined);
  },
});

/** Null when it is done; else why not yet. */
async function handle(
  services: WorkerServices,
  shop: string,
  { topic, payload }: { topic: string; payload: unknown },
): Promise<AppError | null> {
  const { database, log } = services;
  const known = topicOf(topic);
  switch (known) {
    case 'app/uninstalled':
      return uninstall(services, shop);
    case 'app/scopes_update': {
      const scopes = scopesSchema.safeParse(payload);
      if (scopes.success)
        await database.shops.scopesChanged({ domain: shop, scopes: scopes.data.current.join(',') });
      else log.warn({ topic, shop }, 'a webhook that does not say which scopes were granted');
      return null;
    }
    case 'app_subscriptions/update':
    case 'app_subscriptions/approaching_capped_amount':
    case 'app_purchases_one_time/update':
      // Only a sign that something changed: the bill says what.
      return reconcileBill(services, shop);
    case 'shop/redact':
      return redact(services, shop);
    case 'products/update':
    case 'products/delete':
      log.warn({ topic, shop }, 'a webhook of a product that names none');
      return null;
    case 'customers/data_request':
    case 'customers/redact':
      // Nothing of a shop's customers is kept.
      return null;
    case null:
      log.warn({ topic, shop }, 'a webhook that nobody asked for');
      return null;
  }
}

/**
 * It may come late, after the shop has installed the app again: then its token works. Its plan has ended
 * anyway, and no other webhook says so.
 */
async function uninstall(services: WorkerServices, shop: string): Promise<AppError | null> {
  if (await services.stillInstalled(shop)) return reconcileBill(services, shop);
  await services.database.shops.uninstall(shop);
  await services.forget(shop);
  return null;
}

/**
 * Shopify asks two days after the app was uninstalled; a merchant who has come back meanwhile keeps everything.
 * Where the database knows of no uninstallation, only Shopify can say whether it still takes our token.
 */
async function redact(services: WorkerServices, shop: string): Promise<null> {
  const { database, log } = services;
  const known = await database.shops.find(shop);
  if (known !== null && known.uninstalledAt === null && (await services.stillInstalled(shop))) {
    log.warn({ shop }, 'asked to erase a shop that has the app installed: nothing was erased');
    return null;
  }
  // The task is deleted with the shop: a failure afterwards would not be retried.
  await services.forget(shop);
  await database.shops.remove(shop);
  return null;
}
