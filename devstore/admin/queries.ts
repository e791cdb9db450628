/** Answers the Admin API's queries. */
import { GraphQLError } from 'graphql';
import { connection, MAX_ON_A_PAGE, type PageArguments } from '#devstore/admin/connection.ts';
import { requireKind } from '#devstore/admin/global-id.ts';
import { billingNode } from '#devstore/admin/objects/billing-objects.ts';
import { installationObject } from '#devstore/admin/objects/installation-object.ts';
import { mediaObject } from '#devstore/admin/objects/media-object.ts';
import { translatableLabel } from '#devstore/admin/objects/metafields.ts';
import { productObject } from '#devstore/admin/objects/product-object.ts';
import { shopObject } from '#devstore/admin/objects/shop-object.ts';
import { translatableProduct } from '#devstore/admin/objects/translations.ts';
import { variantObject } from '#devstore/admin/objects/variant-object.ts';
import { requireScope } from '#devstore/admin/scopes.ts';
import { productSearch } from '#devstore/admin/search-query.ts';
import { allMedia, type Store, type StoreProduct } from '#devstore/store.ts';

type Identifier = { handle?: string | null; id?: string | null; customId?: unknown };
type ProductsArguments = PageArguments & { query?: string | null; sortKey?: string | null };

const SORT: Readonly<Record<string, (a: StoreProduct, b: StoreProduct) => number>> = {
  ID: (a, b) => a.numericId - b.numericId,
  TITLE: (a, b) => a.title.localeCompare(b.title),
  VENDOR: (a, b) => a.vendor.localeCompare(b.vendor),
  PRODUCT_TYPE: (a, b) => a.productType.localeCompare(b.productType),
  CREATED_AT: (a, b) => a.createdAt - b.createdAt,
  PUBLISHED_AT: (a, b) => a.createdAt - b.createdAt,
  UPDATED_AT: (a, b) => a.updatedAt - b.updatedAt,
  RELEVANCE: () => 0,
};

export function queries(store: Store) {
  const byId = (id: string) => store.products.find((product) => product.id === id);
  const shown = (product: StoreProduct | undefined) =>
    product === undefined ? null : productObject(store, product);
  const found = (query: string | null | undefined) => store.products.filter(productSearch(query));

  function variant(id: string): object | null {
    for (const product of store.products) {
      const own = product.variants.find((each) => each.id === id);
      if (own !== undefined) return variantObject(store, product, own, () => productObject(store, product));
    }
    return null;
  }

  function node(id: string): object | null {
    if (/\/(Product|ProductVariant)\//.test(id)) {
      requireScope(store, 'QueryRoot', 'product');
      return shown(byId(id)) ?? variant(id);
    }
    if (/\/App\w+\//.test(id)) return billingNode(store, id);
    const media = allMedia(store).find((each) => each.id === id);
    return media === undefined ? null : mediaObject(store, media);
  }

  return {
    shop: () => shopObject(store),
    shopLocales: ({ published }: { published?: boolean | null }) =>
      store.locales.filter((locale) => published !== true || locale.published),
    shopBillingPreferences: () => ({ currency: store.shop.currencyCode }),
    currentAppInstallation: () => installationObject(store),
    product({ id }: { id: string }) {
      requireKind(id, ['Product']);
      return shown(byId(id));
    },
    productByIdentifier({ identifier: { id, handle } }: { identifier: Identifier }) {
      if (typeof id !== 'string') return shown(store.products.find((product) => product.handle === handle));
      requireKind(id, ['Product']);
      return shown(byId(id));
    },
    productVariant({ id }: { id: string }) {
      requireKind(id, ['ProductVariant']);
      return variant(id);
    },
    products({ query, sortKey, ...page }: ProductsArguments) {
      const order = SORT[sortKey ?? 'ID'];
      if (order === undefined)
        throw new GraphQLError(`Products cannot be sorted by ${sortKey ?? ''} in this development store.`);
      return connection(found(query).sort(order), (product) => productObject(store, product), page);
    },
    productsCount: ({ query }: { query?: string | null }) => ({
      count: found(query).length,
      precision: 'EXACT',
    }),
    files({ query, ...page }: PageArguments & { query?: string | null }) {
      if (query) throw new GraphQLError('Files cannot be searched in this development store.');
      return connection(
        [...allMedia(store)].sort((a, b) => a.createdAt - b.createdAt),
        (media) => mediaObject(store, media),
        page,
      );
    },
    translatableResourcesByIds({ resourceIds, ...page }: PageArguments & { resourceIds: string[] }) {
      const found = resourceIds.flatMap((id) => {
        const label = translatableLabel(store, id);
        return label === null ? [] : [{ id, label }];
      });
      return connection(found, ({ label }) => label, page);
    },
    translatableResource({ resourceId }: { resourceId: string }) {
      const product = byId(resourceId);
      return product === undefined ? null : translatableProduct(store, product);
    },
    node: ({ id }: { id: string }) => node(id),
    nodes({ ids }: { ids: string[] }) {
      if (ids.length > MAX_ON_A_PAGE)
        throw new GraphQLError(
          `The input array size of ${ids.length} is greater than the maximum allowed of ${MAX_ON_A_PAGE}.`,
          { extensions: { code: 'MAX_INPUT_SIZE_EXCEEDED' } },
        );
      return ids.map(node);
    },
    job({ id }: { id: string }) {
      const job = store.jobs.get(id);
      return job === undefined ? null : { __typename: 'Job', id, done: job.done };
    },
  };
}
