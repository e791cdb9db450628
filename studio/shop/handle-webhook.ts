/** Handles what a store reports of itself: stops a shop's work, deletes its data, settles its bill. */
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { WebhookPorts } from '#studio/shop/ports.ts';
import { topicOf } from '#studio/shop/webhook-task.ts';

/** A webhook as it is stored: its topic as the store or the library writes it, and when it came. */
export type StoredWebhook = { topic: string; receivedAt: Date };

/**
 * So long a store that can't be asked whether the app is installed keeps a webhook waiting: a store that was
 * closed never answers again. Then the webhook is believed.
 */
const ASKED_MILLISECONDS = { uninstalled: 24 * 3600_000, redact: 7 * 24 * 3600_000 };

/**
 * Safe to repeat. An error means that it is not done yet: SHOPIFY_UNAVAILABLE, BILL_BUSY. A permanent refusal
 * by the biller is no error: the sweep of the bills checks again.
 */
export async function handleWebhook(
  ports: WebhookPorts,
  shop: string,
  webhook: StoredWebhook,
): Promise<Result<void, AppError>> {
  const { topic } = webhook;
  switch (topicOf(topic)) {
    case 'app/uninstalled':
      return uninstall(ports, shop, webhook);
    case 'app/scopes_update':
      return readScopes(ports, shop);
    case 'app_subscriptions/update':
    case 'app_subscriptions/approaching_capped_amount':
    case 'app_purchases_one_time/update':
      // Only a sign that something changed: the bill says what.
      return settle(ports, shop);
    case 'shop/redact':
      return redact(ports, shop, webhook);
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
async function uninstall(
  ports: WebhookPorts,
  shop: string,
  webhook: StoredWebhook,
): Promise<Result<void, AppError>> {
  if (await isInstalled(ports, shop, { webhook, forMilliseconds: ASKED_MILLISECONDS.uninstalled }))
    return settle(ports, shop);
  await ports.shops.uninstall(shop);
  await ports.forget(shop);
  return ok(undefined);
}

/**
 * Shopify asks two days after the app was uninstalled; a merchant who has come back meanwhile keeps everything.
 * Where the database knows of no uninstallation, only Shopify can say whether it still takes our token.
 */
async function redact(
  ports: WebhookPorts,
  shop: string,
  webhook: StoredWebhook,
): Promise<Result<void, AppError>> {
  const known = await ports.shops.find(shop);
  const asked = { webhook, forMilliseconds: ASKED_MILLISECONDS.redact };
  if (known !== null && known.uninstalledAt === null && (await isInstalled(ports, shop, asked))) {
    ports.warn(
      { topic: webhook.topic, shop },
      'asked to erase a shop that has the app installed: nothing was erased',
    );
    return ok(undefined);
  }
  // The task is deleted with the shop: a failure afterwards would not be retried.
  await ports.forget(shop);
  await ports.shops.remove(shop);
  return ok(undefined);
}

/** Webhooks come late and out of order: which scopes are granted now, only the store knows. */
async function readScopes(ports: WebhookPorts, shop: string): Promise<Result<void, AppError>> {
  const granted = await ports.grantedScopes(shop);
  if (!granted.ok) return granted.error.retry === 'never' ? ok(undefined) : granted;
  await ports.shops.scopesChanged({ domain: shop, scopes: granted.value.join(',') });
  return ok(undefined);
}

/** Rejects while the store can't be asked and the webhook is young; for an old one the answer is no. */
async function isInstalled(
  { clock, stillInstalled, warn }: WebhookPorts,
  shop: string,
  { webhook, forMilliseconds }: { webhook: StoredWebhook; forMilliseconds: number },
): Promise<boolean> {
  return stillInstalled(shop).catch((error: unknown) => {
    if (clock.now() - webhook.receivedAt.getTime() < forMilliseconds) throw error;
    warn(
      { topic: webhook.topic, shop },
      'the store can’t be asked whether it has the app: its webhook is believed',
    );
    return false;
  });
}

async function settle(ports: WebhookPorts, shop: string): Promise<Result<void, AppError>> {
  const settled = await ports.reconcileBill(shop);
  return settled.ok || settled.error.retry === 'never' ? ok(undefined) : settled;
}
