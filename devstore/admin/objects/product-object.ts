/** Products as the Admin API shows them: plain objects whose fields with arguments are functions. */
import { connection, type PageArguments } from '#devstore/admin/connection.ts';
import { mediaObject } from '#devstore/admin/objects/media-object.ts';
import { metafieldObjects } from '#devstore/admin/objects/metafields.ts';
import { translationsOf } from '#devstore/admin/objects/translations.ts';
import { moneyRange, variantObject } from '#devstore/admin/objects/variant-object.ts';
import { isPublished } from '#devstore/storefront/visibility.ts';
import { gid, legacyId, type Store, type StoreProduct } from '#devstore/store.ts';

type MediaArguments = PageArguments & { sortKey?: string | null };

/** A `Product`, read from the store at each field: what a mutation changes shows in its own answer. */
export function productObject(store: Store, product: StoreProduct): object {
  const address = `https://${store.shop.domain}/products/${encodeURIComponent(product.handle)}`;
  const published = isPublished(product);
  const compareAt = product.variants.flatMap(({ compareAtPrice }) =>
    compareAtPrice === null ? [] : [Number(compareAtPrice)],
  );
  const show = (media: StoreProduct['media'][number]) => mediaObject(store, media);
  return {
    __typename: 'Product',
    id: product.id,
    legacyResourceId: String(product.numericId),
    handle: product.handle,
    title: product.title,
    descriptionHtml: product.descriptionHtml,
    description: ({ truncateAt }: { truncateAt?: number | null }) =>
      truncated(textOfHtml(product.descriptionHtml), truncateAt ?? null),
    vendor: product.vendor,
    productType: product.productType,
    tags: product.tags,
    status: product.status,
    category: null,
    isGiftCard: false,
    hasOnlyDefaultVariant: product.variants.length === 1 && product.variants[0]?.title === 'Default Title',
    totalInventory: product.variants.reduce((sum, { inventoryQuantity }) => sum + inventoryQuantity, 0),
    tracksInventory: true,
    templateSuffix: null,
    seo: { title: null, description: null },
    createdAt: new Date(product.createdAt).toISOString(),
    updatedAt: new Date(product.updatedAt).toISOString(),
    publishedAt: published ? new Date(product.createdAt).toISOString() : null,
    onlineStoreUrl: published ? address : null,
    onlineStorePreviewUrl: address,
    priceRangeV2: moneyRange(
      product.variants.map(({ price }) => Number(price)),
      product.currency,
      ['minVariantPrice', 'maxVariantPrice'],
    ),
    compareAtPriceRange:
      compareAt.length === 0
        ? null
        : moneyRange(compareAt, product.currency, ['minVariantCompareAtPrice', 'maxVariantCompareAtPrice']),
    options: ({ first }: { first?: number | null }) =>
      product.options
        .slice(0, first ?? product.options.length)
        .map((option) => optionObject(product, option)),
    variantsCount: { count: product.variants.length, precision: 'EXACT' },
    variants: (page: PageArguments) =>
      connection(
        product.variants,
        (variant) => variantObject(store, product, variant, () => productObject(store, product)),
        page,
      ),
    mediaCount: { count: product.media.length, precision: 'EXACT' },
    media: ({ sortKey, ...page }: MediaArguments) =>
      connection(sortKey === 'ID' ? byId(product.media) : product.media, show, page),
    featuredMedia: () => (product.media[0] === undefined ? null : show(product.media[0])),
    translations: ({ locale }: { locale: string }) => translationsOf(store, product, locale),
    resourcePublications: (page: PageArguments) =>
      connection(
        published ? [{ id: gid('Publication', 1) }] : [],
        ({ id }) => ({
          isPublished: true,
          publishDate: new Date(product.createdAt).toISOString(),
          publication: { __typename: 'Publication', id, autoPublish: true },
        }),
        page,
      ),
    ...metafieldObjects(store, product),
  };
}

const byId = (media: StoreProduct['media']): StoreProduct['media'] =>
  [...media].sort((a, b) => Number(legacyId(a.id)) - Number(legacyId(b.id)));

function optionObject(product: StoreProduct, option: StoreProduct['options'][number]): object {
  const number = `${product.numericId}${option.position}`;
  return {
    __typename: 'ProductOption',
    id: gid('ProductOption', number),
    name: option.name,
    position: option.position,
    values: option.values,
    linkedMetafield: null,
    optionValues: option.values.map((name, index) => ({
      id: gid('ProductOptionValue', `${number}${index}`),
      name,
      hasVariants: true,
      linkedMetafieldValue: null,
      swatch: null,
      translations: () => [],
    })),
    translations: () => [],
  };
}

const textOfHtml = (html: string): string =>
  html
    .replace(/<[^<>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** With an ellipsis within the length, as Shopify truncates. */
const truncated = (text: string, length: number | null): string =>
  length === null || text.length <= length ? text : `${text.slice(0, Math.max(0, length - 3))}...`;
