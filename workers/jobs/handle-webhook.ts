/** Does what a webhook asks for: marks clips out of date, stops a shop's work, deletes what is known of it. */
import { z } from 'zod';
import { markStale } from '#studio/clip/mark-stale.ts';
import { expectOk } from '#studio/shared/result.ts';
import { reconcileBillJob } from '#workers/jobs/settle-bill.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';

const productSchema = z.object({ id: z.number().int() });
const scopesSchema = z.object({ current: z.array(z.string()) });

/** What is done something about. `shopify.app.toml` subscribes to each of them: tests/house/shopify-app.test.ts. */
export const TOPICS = [
  'products/update',
  'products/delete',
  'app/uninstalled',
  'app/scopes_update',
  'shop/redact',
  'customers/data_request',
  'customers/redact',
  'app_subscriptions/update',
  'app_subscriptions/approaching_capped_amount',
  'app_purchases_one_time/update',
] as const;
type Topic = (typeof TOPICS)[number];

/** "products/update" and, as the library writes it, "PRODUCTS_UPDATE"; null for what nobody asked for. */
const topicOf = (topic: string): Topic | null =>
  TOPICS.find((known) => spelled(known) === spelled(topic)) ?? null;
const spelled = (topic: string): string => topic.toLowerCase().replaceAll('/', '_');

export async function handleWebhookJob(
  services: Pick<
    WorkerServices,
    'database' | 'clipPortsFor' | 'billingFor' | 'stillInstalled' | 'forget' | 'log'
  >,
  { shop, id }: { shop: string; id: string },
): Promise<void> {
  const { database, log } = services;
  const webhook = await database.webhooks.take(shop, id);
  if (webhook === null) return;
  switch (topicOf(webhook.topic)) {
    case 'products/update':
    case 'products/delete': {
      const product = productSchema.safeParse(webhook.payload);
      if (product.success) await compareClips(services, shop, `gid://shopify/Product/${product.data.id}`);
      break;
    }
    case 'app/uninstalled':
      // It may come late, after the shop has installed the app again: then its token works. Its plan has ended all the same, and no other webhook says so.
      if (await services.stillInstalled(shop)) {
        await reconcileBillJob(services, { shop });
        break;
      }
      await database.shops.uninstall(shop);
      await services.forget(shop);
      break;
    case 'app/scopes_update': {
      const scopes = scopesSchema.safeParse(webhook.payload);
      if (scopes.success)
        await database.shops.scopesChanged({ domain: shop, scopes: scopes.data.current.join(',') });
      break;
    }
    case 'app_subscriptions/update':
    case 'app_subscriptions/approaching_capped_amount':
    case 'app_purchases_one_time/update':
      // Only a sign that something changed: what it is, the biller is asked.
      await reconcileBillJob(services, { shop });
      break;
    case 'shop/redact':
      await database.shops.remove(shop);
      await services.forget(shop);
      return;
    case 'customers/data_request':
    case 'customers/redact':
      // Nothing of a shop's customers is kept.
      break;
    case null:
      log.warn({ topic: webhook.topic, shop }, 'a webhook that nobody asked for');
  }
  await database.webhooks.handled(shop, id);
}

async function compareClips(
  { database, clipPortsFor }: Pick<WorkerServices, 'database' | 'clipPortsFor'>,
  shop: string,
  productId: string,
): Promise<void> {
  const { clips, transact } = database.forShop(shop);
  const { catalog } = await clipPortsFor(shop);
  expectOk(await markStale({ clips, catalog, transact }, { productId }));
}
