/** Sends webhooks as Shopify does: signed over the raw body, and again when the app does not answer 2xx in time. */
import { createHmac, randomUUID } from 'node:crypto';
import type { InstalledApp } from '#devstore/embedded/installed-app.ts';
import { API_VERSION } from '#devstore/schema.ts';
import { strike } from '#devstore/faults.ts';
import type { Store, StoreProduct } from '#devstore/store.ts';

/** Where shopify.app.toml has every topic sent. */
const PATH = '/webhooks';
const ANSWER_MILLISECONDS = 5000;
/** Shopify tries eight times within four hours; here within seconds. */
const WAITS_MILLISECONDS = [200, 500, 1000, 2000];

export type WebhookOptions = {
  /** Sends the same webhook this often. */
  times?: number;
  /** Signs it with something else. */
  badSignature?: boolean;
  /** How long ago it claims to have been triggered. */
  lateSeconds?: number;
};

/** Statuses of all answers. */
export async function sendWebhook(
  store: Store,
  app: InstalledApp,
  topic: string,
  payload: object,
  { times = 1, badSignature = false, lateSeconds = 0 }: WebhookOptions = {},
): Promise<number[]> {
  const body = JSON.stringify(payload);
  const id = randomUUID();
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Shopify-Captain-Hook',
    'x-shopify-topic': topic,
    'x-shopify-shop-domain': store.shop.domain,
    'x-shopify-api-version': API_VERSION,
    'x-shopify-webhook-id': id,
    'x-shopify-event-id': randomUUID(),
    'x-shopify-triggered-at': new Date(store.now() - 1000 * lateSeconds).toISOString(),
    'x-shopify-hmac-sha256': createHmac('sha256', badSignature ? 'someone else' : app.secret)
      .update(body)
      .digest('base64'),
  };
  return Promise.all(
    Array.from({ length: times }, () =>
      deliver(new URL(PATH, app.url), { headers, body }, store, badSignature ? [] : WAITS_MILLISECONDS),
    ),
  );
}

async function deliver(
  url: URL,
  { headers, body }: { headers: Record<string, string>; body: string },
  store: Store,
  waits: readonly number[],
): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    const lost =
      strike(store.faults, ['webhook', headers['x-shopify-topic'] ?? ''], ['status', 'cut', 'timeout']) !==
      null;
    const status = lost
      ? 0
      : await fetch(url, {
          method: 'POST',
          headers,
          body,
          signal: AbortSignal.timeout(ANSWER_MILLISECONDS),
        }).then(
          (answer) => answer.status,
          () => 0,
        );
    store.log.push(`webhook ${headers['x-shopify-topic'] ?? ''}: ${status}`);
    const wait = waits[attempt];
    if ((status >= 200 && status < 300) || wait === undefined || store.closing.aborted) return status;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Sent by itself when something changes; the change does not wait for it. */
export function announce(store: Store, topic: string, payload: object): void {
  const { app } = store;
  if (app === null || !app.installed) return;
  const sending = sendWebhook(store, app, topic, payload).then(
    () => undefined,
    () => undefined,
  );
  store.background.add(sending);
  void sending.finally(() => store.background.delete(sending));
}

/** Sends `products/update` to the installed app in the background; closing the store waits for it. */
export const announceProduct = (store: Store, product: StoreProduct): void =>
  announce(store, 'products/update', {
    id: product.numericId,
    admin_graphql_api_id: product.id,
    title: product.title,
  });

/** What the app may do from now on; the app is notified, as of an installation's consent. */
export function changeScopes(store: Store, scopes: readonly string[]): void {
  const previous = [...store.scopes];
  store.scopes = new Set(scopes);
  announce(store, 'app/scopes_update', {
    id: 1,
    previous,
    current: [...store.scopes],
    updated_at: new Date(store.now()).toISOString(),
  });
}
