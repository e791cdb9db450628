/** Makes sure that a shop is installed before anything of it is read. */
import { openLruMap } from '#studio/shared/lru-cache.ts';

/** Beyond these, the ones not seen for the longest are asked for again. */
const MAX_REMEMBERED_SHOPS = 10_000;

/** What is asked of the shops that are known. */
type Installations = {
  find(domain: string): Promise<object | null>;
  install(shop: { domain: string; scopes: string }): Promise<unknown>;
};

/**
 * Of the requests of a first visit, Shopify's library lets only the first wait until the shop is installed:
 * the others would find no points yet. Installing twice does nothing twice.
 */
export function openEnsureInstalled(
  shops: Installations,
): (shop: { domain: string; scopes: string }) => Promise<void> {
  const installed = openLruMap<true>(MAX_REMEMBERED_SHOPS);
  return async ({ domain, scopes }) => {
    if (installed.get(domain) !== undefined) return;
    if ((await shops.find(domain)) === null) await shops.install({ domain, scopes });
    installed.set(domain, true);
  };
}
