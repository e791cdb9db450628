/** Who asks: the merchant's shop with its repositories and its store's Admin API, or an answer that ends the request. */
import { keepPace } from '#app/http/rate-limit.server.ts';
import { signLink } from '#app/http/signed-link.server.ts';
import { services, type ShopServices } from '#app/services.server.ts';
import { shopify } from '#app/shopify.server.ts';
import type { FileRef } from '#studio/shared/storage.ts';

export type Merchant = {
  /** "lumen-and-clay.myshopify.com". */
  shop: string;
  services: ShopServices;
  /** An address of stored bytes for this shop, for some hours; with a file name it is a download. */
  link(file: FileRef, filename?: string): string;
};

/** Throws as responses: Shopify's own answers (a bounce, a 401, a 410 for bots), and a 429 to who has too much made in too short a time. */
export async function merchantOf(request: Request): Promise<Merchant> {
  const { session } = await shopify.authenticate.admin(request);
  const { shop } = session;
  await keepPace(request, shop);
  return {
    shop,
    services: await services.ofShop(shop, session.accessToken ?? '', () => shopify.sessionStorage.deleteSession(session.id)),
    link: (file, filename) => signLink(services.environment.SHOPIFY_API_SECRET, { shop, file, filename: filename ?? null }, Date.now() / 1000),
  };
}
