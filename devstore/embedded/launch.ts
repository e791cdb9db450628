/** Opens the app as the admin does: its address with the shop's signed parameters. */
import { createHmac } from 'node:crypto';
import { makeIdToken } from '#devstore/embedded/id-token.ts';
import type { InstalledApp } from '#devstore/embedded/installed-app.ts';
import type { Store } from '#devstore/store.ts';

/** "admin.shopify.com/store/lumen-and-clay" in base64, as the app's address carries it. */
export const hostOf = (store: Store): string =>
  Buffer.from(`admin.shopify.com/store/${store.shop.domain.replace('.myshopify.com', '')}`)
    .toString('base64')
    .replace(/==?$/, '');

/** `path` within the app, with its own parameters: "/app/clips?filter=ready". */
export function launchUrl(store: Store, app: InstalledApp, path: string): string {
  const url = new URL(path, app.url);
  const launch: Record<string, string> = {
    embedded: '1',
    host: hostOf(store),
    // Its own, where one is named: a person of the store may read the admin in any language.
    locale: url.searchParams.get('locale') ?? 'en-US',
    session: 'development',
    shop: store.shop.domain,
    timestamp: String(Math.floor(store.now() / 1000)),
  };
  const all = {
    ...Object.fromEntries(url.searchParams),
    ...launch,
    id_token: makeIdToken(app, store.shop.domain, store.now()),
  };
  const message = Object.entries(all)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  url.search = new URLSearchParams({
    ...all,
    hmac: createHmac('sha256', app.secret).update(message).digest('hex'),
  }).toString();
  return url.toString();
}
