/** Does what a webhook asks for: marks clips out of date, stops a shop's work, deletes what is known of it. */
import { z } from 'zod';
import { staleReasons } from '#studio/clip/find-stale.ts';
import { parseProductLink } from '#studio/product/link.ts';
import { reconcileBillJob } from '#workers/jobs/settle-bill.ts';
import type { WorkerServices } from '#workers/worker-services.ts';

const productSchema = z.object({ id: z.number().int() });
const scopesSchema = z.object({ current: z.array(z.string()) });

/** What is done something about. `shopify.app.toml` subscribes to each of them: tests/house/shopify-app.test.ts. */
export const TOPICS = ['products/update', 'products/delete', 'app/uninstalled', 'app/scopes_update', 'shop/redact', 'customers/data_request', 'customers/redact', 'app_subscriptions/update', 'app_subscriptions/approaching_capped_amount', 'app_purchases_one_time/update'] as const;
type Topic = (typeof TOPICS)[number];

/** "products/update" and, as the library writes it, "PRODUCTS_UPDATE"; null for what nobody asked for. */
const topicOf = (topic: string): Topic | null => TOPICS.find((known) => spelled(known) === spelled(topic)) ?? null;
const spelled = (topic: string): string => topic.toLowerCase().replaceAll('/', '_');

export async function handleWebhookJob(services: Pick<WorkerServices, 'database' | 'studioOf' | 'billingOf' | 'stillInstalled' | 'forget' | 'log'>, { shop, id }: { shop: string; id: string }): Promise<void> {
  const { database, log } = services;
  const webhook = await database.webhooks.take(shop, id);
  if (webhook === null) return;
  switch (topicOf(webhook.topic)) {
    case 'products/update':
    case 'products/delete': {
      const product = productSchema.safeParse(webhook.payload);
      if (product.success) await markStale(services, shop, `gid://shopify/Product/${product.data.id}`);
      break;
    }
    case 'app/uninstalled':
      // It may come late, after the shop has installed the app again: then its token works.
      if (await services.stillInstalled(shop)) break;
      await database.shops.uninstall(shop);
      await services.forget(shop);
      break;
    case 'app/scopes_update': {
      const scopes = scopesSchema.safeParse(webhook.payload);
      if (scopes.success) await database.shops.scopesChanged({ domain: shop, scopes: scopes.data.current.join(',') });
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

/** In each language that a clip of it is in. */
async function markStale({ database, studioOf }: Pick<WorkerServices, 'database' | 'studioOf'>, shop: string, productId: string): Promise<void> {
  const { clips } = database.forShop(shop);
  const link = parseProductLink(productId);
  if (!link.ok) return;
  const { catalog } = await studioOf(shop);
  const languages = new Set<string>();
  const { clips: made } = await clips.list({ productId, state: 'ready', limit: 200 });
  for (const { id } of made) {
    const document = await clips.document(id);
    if (document !== null) languages.add(document.product.language);
  }
  const now = new Map<string, Awaited<ReturnType<typeof catalog.read>>>();
  for (const language of languages) now.set(language, await catalog.read(link.value, language));
  await clips.markStale(productId, (document) => {
    const read = now.get(document.product.language);
    if (read === undefined) return [];
    if (read.ok) return staleReasons(document, read.value);
    return read.error.code === 'PRODUCT_NOT_FOUND' ? staleReasons(document, null) : [];
  });
}
