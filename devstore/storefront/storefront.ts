/** Answers what a shopper's browser asks for: pages, product JSON, pictures and videos. */
import type { IncomingMessage } from 'node:http';
import { empty, json, type Answer } from '#devstore/answer.ts';
import { VIDEOS_PATH } from '#devstore/media/addresses.ts';
import { homePage } from '#devstore/storefront/home-page.ts';
import { primaryLanguage, splitLocale, textOf } from '#devstore/storefront/language.ts';
import { html, notFoundPage, passwordPage } from '#devstore/storefront/page.ts';
import { answerPicture, PICTURES_PATH } from '#devstore/storefront/pictures.ts';
import { productJs } from '#devstore/storefront/product-js.ts';
import { productJson } from '#devstore/storefront/product-json.ts';
import { productPage } from '#devstore/storefront/product-page.ts';
import { answerVideo } from '#devstore/storefront/videos.ts';
import { isListed, isPublished } from '#devstore/storefront/visibility.ts';
import { legacyId, type Store } from '#devstore/store.ts';

const MAX_ON_A_PAGE = 250;

/**
 * 404 where the store has nothing, 405 for methods other than GET and HEAD. While a password protects the
 * store, pages and JSON lead to the password page; pictures and videos do not.
 */
export async function answerStorefront(store: Store, request: IncomingMessage, url: URL): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return empty(405, { allow: 'GET, HEAD' });
  const path = decoded(url.pathname);
  if (path === null) return empty(400);
  const { language, locale, rest } = splitLocale(store, path);
  // The CDN knows no password.
  if (path.startsWith(PICTURES_PATH))
    return (
      (await answerPicture(store, request, path.slice(PICTURES_PATH.length), url.searchParams)) ??
      notFoundPage(store, language)
    );
  if (path.startsWith(VIDEOS_PATH))
    return (await answerVideo(store, request, path)) ?? notFoundPage(store, language);
  if (path === '/password') return store.passwordProtected ? passwordPage(store) : redirect('/');
  if (store.passwordProtected) return redirect('/password');
  return (
    shopJson(store, rest, url.searchParams) ??
    product(store, rest, locale) ??
    (/^\/(collections(\/all)?\/?)?$/.test(rest)
      ? html(200, homePage(store, locale), language)
      : notFoundPage(store, language))
  );
}

/** Null where there is no such address. */
function shopJson(store: Store, path: string, parameters: URLSearchParams): Answer | null {
  const { shop } = store;
  if (path === '/meta.json')
    return json(200, {
      id: Number(legacyId(shop.id)),
      name: shop.name,
      city: 'Lyon',
      province: null,
      country: 'FR',
      currency: shop.currencyCode,
      domain: shop.domain,
      url: `https://${shop.domain}`,
      myshopify_domain: shop.domain,
      published_products_count: store.products.filter(isListed).length,
    });
  if (path === '/cart.js')
    return json(200, {
      token: 'development',
      note: '',
      attributes: {},
      total_price: 0,
      item_count: 0,
      items: [],
      currency: shop.currencyCode,
    });
  if (path !== '/products.json' && path !== '/collections/all/products.json') return null;
  const limit = Math.min(MAX_ON_A_PAGE, Math.max(1, Number(parameters.get('limit') ?? 30)));
  const page = Math.max(1, Number(parameters.get('page') ?? 1));
  return json(200, {
    products: store.products
      .filter(isListed)
      .slice((page - 1) * limit, page * limit)
      .map((each) => productJson(store, each)),
  });
}

function product(store: Store, path: string, locale: string | null): Answer | null {
  const match = /^(?:\/collections\/[^/]+)?\/products\/([^/]+?)(\.js|\.json)?\/?$/.exec(path);
  const found = store.products.find((each) => each.handle === match?.[1]?.toLowerCase() && isPublished(each));
  if (match === null || found === undefined) return null;
  const language = locale !== null && textOf(found, locale) !== found ? locale : primaryLanguage(store);
  if (match[2] === '.js') return json(200, productJs(store, found, locale), { 'content-language': language });
  if (match[2] === '.json') return json(200, { product: productJson(store, found) });
  return html(200, productPage(store, found, locale), locale ?? language);
}

const redirect = (location: string): Answer => empty(302, { location });

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
