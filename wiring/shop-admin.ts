/** The web process's own requests to a shop's Admin API, beside the studio's ports. */
import type { Database } from '#wiring/bind-use-cases.ts';
import type { Admin } from '#adapters/shopify/admin.ts';
import { readGrantedScopes, scopesMissing } from '#adapters/shopify/granted-scopes.ts';
import { readNewestProducts } from '#adapters/shopify/newest-products.ts';
import { destinationOf } from '#adapters/web/web-address.ts';
import type { StoreProduct } from '#studio/product/product.ts';
import type { ProductMediaItem, Storefront } from '#studio/publish/ports.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/** The same Admin API; calls `onRefused` when the store no longer accepts the token. */
export const withUnauthorizedHandler = (admin: Admin, onRefused: () => Promise<unknown>): Admin => ({
  shop: admin.shop,
  async run(operation, variables, options) {
    const result = await admin.run(operation, variables, options);
    if (!result.ok && result.error.code === 'SHOP_UNAUTHORIZED') await onRefused();
    return result;
  },
});

/**
 * A product's media with thumbnails where the merchant's browser finds them: in development, at the
 * development store. PRODUCT_GONE and the other errors of `Storefront.productMedia`.
 */
export async function productMediaForBrowser(
  storefront: Storefront,
  productId: string,
  devstoreOrigin: string | undefined,
): Promise<Result<ProductMediaItem[], AppError>> {
  const media = await storefront.productMedia(productId);
  if (!media.ok) return media;
  return ok(
    media.value.map((each) => ({ ...each, thumbnailUrl: addressFor(each.thumbnailUrl, devstoreOrigin) })),
  );
}

/**
 * The newest products, with their pictures where the merchant's browser finds them. The errors of
 * `readNewestProducts`.
 */
export async function newestProductsForBrowser(
  admin: Admin,
  count: number,
  devstoreOrigin: string | undefined,
): Promise<Result<StoreProduct[], AppError>> {
  const products = await readNewestProducts(admin, count);
  if (!products.ok) return products;
  return ok(
    products.value.map((each) => ({ ...each, pictureUrl: addressFor(each.pictureUrl, devstoreOrigin) })),
  );
}

/** In development, at the development store. */
const addressFor = (url: string | null, devstoreOrigin: string | undefined): string | null =>
  url === null ? null : destinationOf(url, devstoreOrigin).dialled.href;

/** The scopes of `needed` (separated by commas) that the shop has not granted; empty when it has granted all. */
export async function missingScopes(
  admin: Admin,
  shops: Database['shops'],
  needed: string,
): Promise<string[]> {
  const missing = scopesMissing(needed, (await shops.find(admin.shop))?.scopes ?? '');
  if (missing.length === 0) return missing;
  // The store's message about a change may be late or lost: ask.
  const granted = await readGrantedScopes(admin);
  if (!granted.ok) return missing;
  const scopes = granted.value.join(',');
  await shops.scopesChanged({ domain: admin.shop, scopes });
  return scopesMissing(needed, scopes);
}
