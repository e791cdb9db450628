/** Answers the Admin API's queries. */
import { connection, type PageArguments } from '#devstore/admin/connection.ts';
import { mediaObject, productObject, shopObject, variantObject } from '#devstore/admin/objects.ts';
import type { Store, StoreProduct } from '#devstore/store.ts';

type Identifier = { handle?: string | null; id?: string | null };

export function queries(store: Store) {
  const byId = (id: string) => store.products.find((product) => product.id === id);
  const shown = (product: StoreProduct | undefined) => (product === undefined ? null : productObject(store, product));
  const node = (id: string): object | null => {
    const product = byId(id);
    if (product !== undefined) return productObject(store, product);
    const media = store.products.flatMap((each) => each.media).find((each) => each.id === id);
    return media === undefined ? null : mediaObject(store, media);
  };
  return {
    shop: () => shopObject(store),
    shopLocales: ({ published }: { published?: boolean | null }) => store.locales.filter((locale) => published !== true || locale.published),
    product: ({ id }: { id: string }) => shown(byId(id)),
    productByIdentifier: ({ identifier }: { identifier: Identifier }) =>
      shown(identifier.id !== null && identifier.id !== undefined ? byId(identifier.id) : store.products.find((product) => product.handle === identifier.handle)),
    productVariant: ({ id }: { id: string }) => {
      for (const product of store.products) {
        const variant = product.variants.find((each) => each.id === id);
        if (variant !== undefined) return variantObject(store, product, variant);
      }
      return null;
    },
    products: ({ query, ...page }: PageArguments & { query?: string | null }) => {
      const text = (query ?? '').toLowerCase();
      const found = store.products.filter((product) => text === '' || product.title.toLowerCase().includes(text) || product.handle.includes(text));
      return connection(found.map((product) => ({ ...productObject(store, product), id: product.id })), page);
    },
    node: ({ id }: { id: string }) => node(id),
    nodes: ({ ids }: { ids: string[] }) => ids.map(node),
    // Reordering is done by the time it is answered.
    job: ({ id }: { id: string }) => ({ __typename: 'Job', id, done: true }),
  };
}
