/** Does what a webhook asks for: marks clips out of date, stops a shop's work, deletes what is known of it. */
import { z } from 'zod';
import { staleReasons } from '#studio/clip/find-stale.ts';
import { parseProductLink } from '#studio/product/link.ts';
import type { WorkerServices } from '#workers/worker-services.ts';

const productSchema = z.object({ id: z.number().int() });
const scopesSchema = z.object({ current: z.array(z.string()) });

/** Topics as the library writes them; both spellings come. */
const topicOf = (topic: string): string => topic.toLowerCase().replaceAll('/', '_');

export async function handleWebhookJob(services: Pick<WorkerServices, 'database' | 'studioOf' | 'forget' | 'log'>, { shop, id }: { shop: string; id: string }): Promise<void> {
  const { database, log } = services;
  const webhook = await database.webhooks.take(shop, id);
  if (webhook === null) return;
  switch (topicOf(webhook.topic)) {
    case 'products_update':
    case 'products_delete': {
      const product = productSchema.safeParse(webhook.payload);
      if (product.success) await markStale(services, shop, `gid://shopify/Product/${product.data.id}`);
      break;
    }
    case 'app_uninstalled':
      await database.shops.uninstall(shop);
      await services.forget(shop);
      break;
    case 'app_scopes_update': {
      const scopes = scopesSchema.safeParse(webhook.payload);
      if (scopes.success) await database.shops.scopesChanged({ domain: shop, scopes: scopes.data.current.join(',') });
      break;
    }
    case 'shop_redact':
      await database.shops.remove(shop);
      await services.forget(shop);
      return;
    case 'customers_data_request':
    case 'customers_redact':
      // Nothing of a shop's customers is kept.
      break;
    default:
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
