/** Variants and prices as the Admin API shows them. */
import { connection, emptyConnection, type PageArguments } from '#devstore/admin/connection.ts';
import { mediaObject } from '#devstore/admin/objects/media-object.ts';
import { legacyId, type Store, type StoreProduct, type StoreVariant } from '#devstore/store.ts';

/** "24.0", as Shopify writes decimals. */
const money = (amount: number, currencyCode: string): object => ({
  amount: String(amount).includes('.') ? String(amount) : amount.toFixed(1),
  currencyCode,
});

export function moneyRange(
  amounts: readonly number[],
  currency: string,
  [lowest, highest]: readonly [string, string],
): object {
  return {
    [lowest]: money(Math.min(...amounts), currency),
    [highest]: money(Math.max(...amounts), currency),
  };
}

/** `showProduct` returns the product it belongs to. */
export function variantObject(
  store: Store,
  product: StoreProduct,
  variant: StoreVariant,
  showProduct: () => object,
): object {
  const pictures = product.media.filter((media) => media.kind === 'IMAGE' && media.file === variant.media);
  return {
    __typename: 'ProductVariant',
    id: variant.id,
    legacyResourceId: legacyId(variant.id),
    title: variant.title,
    displayName: `${product.title} - ${variant.title}`,
    sku: variant.sku,
    barcode: null,
    price: variant.price,
    compareAtPrice: variant.compareAtPrice,
    position: variant.position,
    taxable: true,
    availableForSale: variant.inventoryQuantity > 0,
    inventoryQuantity: variant.inventoryQuantity,
    selectedOptions: variant.selectedOptions,
    createdAt: new Date(product.createdAt).toISOString(),
    updatedAt: new Date(product.updatedAt).toISOString(),
    product: showProduct,
    media: (page: PageArguments) => connection(pictures, (media) => mediaObject(store, media), page),
    // One market: the price is the same in every country.
    contextualPricing: () => ({
      price: money(Number(variant.price), product.currency),
      compareAtPrice:
        variant.compareAtPrice === null ? null : money(Number(variant.compareAtPrice), product.currency),
    }),
    metafields: emptyConnection,
    metafield: null,
    translations: () => [],
  };
}
