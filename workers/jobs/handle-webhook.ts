/** Does what a webhook asks for: marks clips out of date, stops a shop's work, deletes what is known of it. */
import { z } from 'zod';
import { staleReasons } from '#studio/clip/find-stale.ts';
import { parseProductLink } from '#studio/product/link.ts';
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
/** Of one product; what others there are stays as it is marked. */
const MAX_CLIPS = 500;
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
      if (product.success) await markStale(services, shop, `gid://shopify/Product/${product.data.id}`);
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

/** Each clip against the product in its language, with the variant that its link names: that one's price is in it. */
async function markStale(
  { database, clipPortsFor }: Pick<WorkerServices, 'database' | 'clipPortsFor'>,
  shop: string,
  productId: string,
): Promise<void> {
  const { clips } = database.forShop(shop);
  const product = parseProductLink(productId);
  if (!product.ok) return;
  const { catalog } = await clipPortsFor(shop);
  const variantIn = (link: string): string | null => {
    const parsed = parseProductLink(link);
    return parsed.ok ? parsed.value.variantId : null;
  };
  const keyOf = (language: string, link: string): string => JSON.stringify([language, variantIn(link)]);
  const now = new Map<string, Awaited<ReturnType<typeof catalog.read>>>();
  const { clips: made } = await clips.list({ productId, state: 'ready', limit: MAX_CLIPS });
  const documents = await clips.documents(made.map(({ id }) => id));
  for (const { id, link } of made) {
    const language = documents.get(id)?.product.language;
    if (language === undefined || now.has(keyOf(language, link))) continue;
    now.set(
      keyOf(language, link),
      await catalog.read({ ...product.value, variantId: variantIn(link) }, language),
    );
  }
  await clips.markStale(productId, (document, link) => {
    const read = now.get(keyOf(document.product.language, link));
    if (read?.ok === true) return staleReasons(document, read.value);
    // Shopify did not answer, or the clip has come since: nothing is known.
    return read?.error.code === 'PRODUCT_NOT_FOUND' ? staleReasons(document, null) : null;
  });
}
