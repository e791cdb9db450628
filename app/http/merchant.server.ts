/** Who asks: the merchant's shop with its repositories and its store's Admin API, or an answer that ends the request. */
import { enforceRateLimit } from '#app/http/rate-limit.server.ts';
import { fail } from '#app/http/replies.server.ts';
import { signLink } from '#app/http/signed-link.server.ts';
import { services, type ShopServices } from '#app/services.server.ts';
import { shopify } from '#app/shopify.server.ts';
import { AppError } from '#studio/shared/errors.ts';
import type { FileRef } from '#studio/shared/storage.ts';

export type Merchant = {
  /** "lumen-and-clay.myshopify.com". */
  shop: string;
  services: ShopServices;
  /** An address of stored bytes for this shop, for some hours; with a file name it is a download. */
  link(file: FileRef, filename?: string): string;
};

/** What a page that is still open asks after its app was taken away: the library, which gets no token for it, calls that a fault of the server. */
const isExchangeRefused = (request: Request, refused: unknown): boolean =>
  refused instanceof Response && refused.status === 500 && request.headers.has('authorization');

/** Throws as responses: Shopify's own answers (a bounce, a 401, a 410 for bots), and a 429 to who has too much made in too short a time. */
export async function requireShop(request: Request): Promise<Merchant> {
  const { session } = await shopify.authenticate.admin(request).catch((refused: unknown) => {
    throw isExchangeRefused(request, refused) ? fail(new AppError('SHOP_UNAUTHORIZED')) : refused;
  });
  const { shop } = session;
  await enforceRateLimit(request, shop);
  return {
    shop,
    services: await services.ofShop(shop, session.accessToken ?? '', () =>
      shopify.sessionStorage.deleteSession(session.id),
    ),
    link: (file, filename) =>
      signLink(
        services.environment.SHOPIFY_API_SECRET,
        { shop, file, filename: filename ?? null },
        Date.now() / 1000,
      ),
  };
}
