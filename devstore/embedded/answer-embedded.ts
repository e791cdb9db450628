/** Answers everything of the admin that a person or an embedded app meets: pages, tokens, App Bridge's stand-in. */
import type { IncomingMessage } from 'node:http';
import { empty, json, type Answer } from '#devstore/answer.ts';
import { APP_PAGE, CHARGES_PATH } from '#devstore/billing/addresses.ts';
import { answerCharge } from '#devstore/billing/answer-charge.ts';
import { answerLimit } from '#devstore/billing/spending-limit.ts';
import { endCharges } from '#devstore/billing/decide-charge.ts';
import {
  appPage,
  homePage,
  installPage,
  productPage,
  productsPage,
  thumbnailOf,
} from '#devstore/embedded/admin-pages.ts';
import { appBridgeSource } from '#devstore/embedded/admin-shell.ts';
import { makeIdToken } from '#devstore/embedded/id-token.ts';
import { uninstallApp } from '#devstore/embedded/installed-app.ts';
import { announce, announceProduct, changeScopes } from '#devstore/embedded/send-webhook.ts';
import { answerToken, TOKEN_PATH } from '#devstore/embedded/token-endpoint.ts';
import { readBody } from '#devstore/read-body.ts';
import { html } from '#devstore/storefront/page.ts';
import type { Store, StoreProduct } from '#devstore/store.ts';

/** Where the app's pages load the stand-in for App Bridge from. */
export const BRIDGE_PATH = '/app-bridge.js';
/** Where an app sends a merchant who has not granted all that it requires. */
const INSTALL_PATH = '/admin/oauth/install';
const MAX_BYTES = 1_000_000;

/** Null when the path is nothing of the kind. */
export async function answerEmbedded(
  store: Store,
  request: IncomingMessage,
  url: URL,
): Promise<Answer | null> {
  const { app } = store;
  const { pathname } = url;
  const post = request.method === 'POST';
  if (pathname === BRIDGE_PATH)
    return {
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
      body: appBridgeSource(),
    };
  if (pathname === TOKEN_PATH && post)
    return app === null
      ? json(404, { errors: 'Not Found' })
      : answerToken(store, app, String(await readBody(request, MAX_BYTES)));
  const page = (text: string) => html(200, text, 'en');
  if (pathname === '/admin') return page(homePage(store));
  if (pathname === '/admin/products') return page(productsPage(store));
  const product = store.products.find(({ numericId }) => pathname === `/admin/products/${numericId}`);
  if (product !== undefined) {
    if (!post) return page(productPage(store, product));
    saveProduct(store, product, new URLSearchParams(String(await readBody(request, MAX_BYTES))));
    return empty(303, { location: pathname });
  }
  if (pathname.startsWith(CHARGES_PATH))
    return (await answerCharge(store, request, url)) ?? answerLimit(store, request, url);
  if (app === null) return null;
  if (pathname === INSTALL_PATH && url.searchParams.get('client_id') === app.clientId)
    return page(installPage(store, app));
  if (pathname === APP_PAGE || pathname.startsWith(`${APP_PAGE}/`))
    return page(appPage(store, app, `${pathname.slice(APP_PAGE.length)}${url.search}`));
  if (!pathname.startsWith('/admin/__app/')) return null;
  switch (pathname.slice('/admin/__app/'.length)) {
    case 'id-token':
      return json(200, { token: makeIdToken(app, store.shop.domain, store.now()) });
    case 'products':
      return json(
        200,
        store.products.map((each) => ({
          id: each.id,
          title: each.title,
          handle: each.handle,
          status: each.status,
          thumbnail: thumbnailOf(each),
          images: [],
          variants: each.variants.map(({ id, title, price }) => ({ id, title, price })),
        })),
      );
    case 'scopes':
      return json(200, { granted: [...store.scopes], required: app.scopes, optional: [] });
    case 'install':
      app.installed = true;
      changeScopes(store, [...new Set([...store.scopes, ...app.scopes])]);
      return empty(303, { location: APP_PAGE });
    case 'uninstall':
      endCharges(store);
      uninstallApp(app);
      announce({ ...store, app: { ...app, installed: true } }, 'app/uninstalled', {
        id: 1,
        myshopify_domain: store.shop.domain,
      });
      return empty(303, { location: '/admin' });
    default:
      return null;
  }
}

function saveProduct(store: Store, product: StoreProduct, form: URLSearchParams): void {
  product.title = form.get('title')?.trim() || product.title;
  product.descriptionHtml = form.get('descriptionHtml') ?? product.descriptionHtml;
  const price = form.get('price') ?? '';
  const [variant] = product.variants;
  if (/^\d+(\.\d{1,2})?$/.test(price) && variant !== undefined) variant.price = Number(price).toFixed(2);
  product.updatedAt = store.now();
  announceProduct(store, product);
}
