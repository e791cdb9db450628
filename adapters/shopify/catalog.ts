/**
 * Sends each link to the reader that may open it: the own store's Admin API, or the public pages of any other
 * store.
 */
import { adminCatalog } from '#adapters/shopify/admin-catalog.ts';
import type { Admin } from '#adapters/shopify/admin.ts';
import { ShopFacts } from '#adapters/shopify/operations.generated.ts';
import { publicCatalog, publicProductId } from '#adapters/shopify/public-catalog.ts';
import type { Web } from '#adapters/web/web.ts';
import type { ProductLink } from '#studio/product/link.ts';
import type { Catalog } from '#studio/product/ports.ts';

/**
 * `ownHosts` are more domains of the shop's own store; its myshopify.com domain and its primary domain are
 * known without being named. Without an `admin` every store is read from outside.
 */
export function createCatalog({
  admin,
  web,
  ownHosts = [],
}: {
  admin: Admin | null;
  web: Web;
  ownHosts?: readonly string[];
}): Catalog {
  const outside = publicCatalog(web);
  if (admin === null) return outside;
  const inside = adminCatalog(admin);
  const known = new Set([admin.shop, ...ownHosts].map(withoutWww));

  async function isOwn(host: string): Promise<boolean> {
    if (known.has(withoutWww(host))) return true;
    if (host.endsWith('.myshopify.com')) return false;
    const about = await admin?.run(ShopFacts, {});
    if (about?.ok === true) known.add(withoutWww(about.value.shop.primaryDomain.host));
    return known.has(withoutWww(host));
  }

  return {
    async read(link, language) {
      if (link.host !== null && !(await isOwn(link.host))) return outside.read(link, language);
      const read = await inside.read(link, language);
      if (read.ok || read.error.code !== 'PRODUCT_NOT_FOUND') return read;
      // Handles are translated too, and renamed ones redirect: the storefront knows which product it shows there.
      const id = await publicProductId(web, link);
      return id === null
        ? read
        : inside.read({ ...link, product: { by: 'id', id } } satisfies ProductLink, language);
    },
  };
}

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');
