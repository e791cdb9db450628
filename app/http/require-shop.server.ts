/** What a route works with: its caller, allowed to do what the route does, and the services of the caller's shop. */
import { authenticate } from '#app/http/authenticate.server.ts';
import { enforceRateLimit } from '#app/http/rate-limit.server.ts';
import { fail, notFound } from '#app/http/replies.server.ts';
import { signLink } from '#app/http/signed-link.server.ts';
import { services, type ShopServices } from '#app/services.server.ts';
import { checkScope, type Caller, type Scope } from '#studio/shared/caller.ts';
import type { FileRef } from '#studio/shared/storage.ts';

/** The authenticated caller, with services that reach only the data of the caller's shop. */
export type Merchant = {
  caller: Caller;
  services: ShopServices;
  /** An address of stored bytes for this shop, for some hours; with a file name it is a download. */
  link(file: FileRef, filename?: string): string;
  /** An address of a stored picture as a card shows it: WebP of at most 40 KB. */
  smallLink(picture: FileRef): string;
};

/** Throws a 403 as a Response when the caller may not do this. */
export function requireScope(caller: Caller, scope: Scope): void {
  const allowed = checkScope(caller, scope);
  if (!allowed.ok) throw fail(allowed.error);
}

/**
 * The caller's shop, once the caller may do what the route does. Throws responses: Shopify's own answers (a
 * bounce, a 401, a 410 for bots), a 404 for an address with U+0000 in it, a 403 without the scope, and a 429
 * when it had too much made in too short a time.
 */
export async function requireShop(request: Request, scope: Scope): Promise<Merchant> {
  const { caller, store } = await authenticate(request);
  // No row has such an id, and PostgreSQL does not accept it.
  if (/%00/.test(request.url)) throw notFound();
  requireScope(caller, scope);
  const { shop } = caller;
  await enforceRateLimit(request, shop);
  const sign = (
    file: FileRef,
    { filename = null, small = false }: { filename?: string | null; small?: boolean },
  ) => signLink(services.environment.SHOPIFY_API_SECRET, { shop, file, filename, small }, Date.now() / 1000);
  return {
    caller,
    services: await services.ofShop(shop, store.accessToken, store.forget),
    link: (file, filename) => sign(file, { filename: filename ?? null }),
    smallLink: (picture) => sign(picture, { small: true }),
  };
}
