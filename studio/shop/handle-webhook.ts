/** Handles what a store reports of itself: stops a shop's work, deletes its data, settles its bill. */
import { z } from 'zod';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { WebhookPorts } from '#studio/shop/ports.ts';
import { topicOf } from '#studio/shop/webhook-task.ts';

/** A webhook as it is stored: its topic as the store or the library writes it, and its body. */
export type StoredWebhook = { topic: string; payload: unknown };

const scopesSchema = z.object({ current: z.array(z.string()) });

/**
 * Safe to repeat. An error means that it is not done yet: SHOPIFY_UNAVAILABLE, BILL_BUSY. A permanent refusal
 * by the biller is no error: the sweep of the bills checks again.
 */
export async function handleWebhook(
  ports: WebhookPorts,
  shop: string,
  { topic, payload }: StoredWebhook,
): Promise<Result<void, AppError>> {
  switch (topicOf(topic)) {
    case 'app/uninstalled':
      return uninstall(ports, shop);
    case 'app/scopes_update': {
      const scopes = scopesSchema.safeParse(payload);
      if (scopes.success)
        await ports.shops.scopesChanged({ domain: shop, scopes: scopes.data.current.join(',') });
      else ports.warn({ topic, shop }, 'a webhook that does not say which scopes were granted');
      return ok(undefined);
    }
    case 'app_subscriptions/update':
    case 'app_subscriptions/approaching_capped_amount':
    case 'app_purchases_one_time/update':
      // Only a sign that something changed: the bill says what.
      return settle(ports, shop);
    case 'shop/redact':
      return redact(ports, shop, topic);
    case 'products/update':
    case 'products/delete':
      ports.warn({ topic, shop }, 'a webhook of a product that names none');
      return ok(undefined);
    case 'customers/data_request':
    case 'customers/redact':
      // Nothing of a shop's customers is kept.
      return ok(undefined);
    case null:
      ports.warn({ topic, shop }, 'a webhook that nobody asked for');
      return ok(undefined);
  }
}

/**
 * It may come late, after the shop has installed the app again: then its token works. Its plan has ended
 * anyway, and no other webhook says so.
 */
async function uninstall(ports: WebhookPorts, shop: string): Promise<Result<void, AppError>> {
  if (await ports.stillInstalled(shop)) return settle(ports, shop);
  await ports.shops.uninstall(shop);
  await ports.forget(shop);
  return ok(undefined);
}

/**
 * Shopify asks two days after the app was uninstalled; a merchant who has come back meanwhile keeps everything.
 * Where the database knows of no uninstallation, only Shopify can say whether it still takes our token.
 */
async function redact(ports: WebhookPorts, shop: string, topic: string): Promise<Result<void, AppError>> {
  const known = await ports.shops.find(shop);
  if (known !== null && known.uninstalledAt === null && (await ports.stillInstalled(shop))) {
    ports.warn({ topic, shop }, 'asked to erase a shop that has the app installed: nothing was erased');
    return ok(undefined);
  }
  // The task is deleted with the shop: a failure afterwards would not be retried.
  await ports.forget(shop);
  await ports.shops.remove(shop);
  return ok(undefined);
}

async function settle(ports: WebhookPorts, shop: string): Promise<Result<void, AppError>> {
  const settled = await ports.reconcileBill(shop);
  return settled.ok || settled.error.retry === 'never' ? ok(undefined) : settled;
}
