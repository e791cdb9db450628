/** Turns a request into its caller, through Shopify's library: the only place that sees a session. */
import { openEnsureInstalled } from '#app/http/ensure-installed.server.ts';
import { refusedExchange } from '#app/http/refused-exchange.server.ts';
import { fail } from '#app/http/replies.server.ts';
import { secureLibraryPage } from '#app/http/security-headers.server.ts';
import { services } from '#app/services.server.ts';
import { shopify } from '#app/shopify.server.ts';
import { ALL_SCOPES, type Caller } from '#studio/shared/caller.ts';

export type Authenticated = {
  caller: Caller;
  /**
   * Opens the store's Admin API for this caller. `forget` is called when the store no longer takes the token:
   * the next request exchanges a new one.
   */
  store: { accessToken: string; forget: () => Promise<unknown> };
};

const ensureInstalled = openEnsureInstalled(services.database.shops);

/** The library got no token for a page's request and calls that a server fault. */
const isExchangeRefused = (request: Request, refused: unknown): boolean =>
  refused instanceof Response && refused.status === 500 && request.headers.has('authorization');

/** The answer of Shopify's library to a request; its own pages are thrown with the policy of every page. */
export const askLibrary = (request: Request): ReturnType<typeof shopify.authenticate.admin> =>
  shopify.authenticate.admin(request).catch(async (refused: unknown) => {
    if (isExchangeRefused(request, refused))
      throw fail(await refusedExchange(request, services.database.shops));
    throw refused instanceof Response ? await secureLibraryPage(refused) : refused;
  });

/**
 * A merchant in the Shopify admin, who may do everything. Throws Shopify's own answers as responses: a
 * bounce, a 401, a 410 for bots.
 */
export async function authenticate(request: Request): Promise<Authenticated> {
  const { session, sessionToken } = await askLibrary(request);
  await ensureInstalled({ domain: session.shop, scopes: session.scope ?? '' });
  return {
    caller: { shop: session.shop, user: sessionToken.sub, via: 'session', scopes: ALL_SCOPES },
    store: {
      accessToken: session.accessToken ?? '',
      forget: () => shopify.sessionStorage.deleteSession(session.id),
    },
  };
}
