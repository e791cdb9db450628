/** Turns a request into its caller, through Shopify's library: the only place that sees a session. */
import { fail } from '#app/http/replies.server.ts';
import { secureLibraryPage } from '#app/http/security-headers.server.ts';
import { shopify } from '#app/shopify.server.ts';
import { ALL_SCOPES, type Caller } from '#studio/shared/caller.ts';
import { AppError } from '#studio/shared/errors.ts';

export type Authenticated = {
  caller: Caller;
  /** Opens the store's Admin API for this caller. `forget` is called when the store no longer takes the token: the next request exchanges a new one. */
  store: { accessToken: string; forget: () => Promise<unknown> };
};

/** What a page that is still open asks after its app was taken away: the library, which gets no token for it, calls that a fault of the server. */
const isExchangeRefused = (request: Request, refused: unknown): boolean =>
  refused instanceof Response && refused.status === 500 && request.headers.has('authorization');

/** What Shopify's library says of a request; its own pages are thrown with the policy of every page. */
export const askLibrary = (request: Request): ReturnType<typeof shopify.authenticate.admin> =>
  shopify.authenticate.admin(request).catch(async (refused: unknown) => {
    if (isExchangeRefused(request, refused)) throw fail(new AppError('SHOP_UNAUTHORIZED'));
    throw refused instanceof Response ? await secureLibraryPage(refused) : refused;
  });

/** A merchant in the Shopify admin, who may do everything. Throws Shopify's own answers as responses: a bounce, a 401, a 410 for bots. */
export async function authenticate(request: Request): Promise<Authenticated> {
  const { session, sessionToken } = await askLibrary(request);
  return {
    caller: { shop: session.shop, user: sessionToken.sub, via: 'session', scopes: ALL_SCOPES },
    store: {
      accessToken: session.accessToken ?? '',
      forget: () => shopify.sessionStorage.deleteSession(session.id),
    },
  };
}
