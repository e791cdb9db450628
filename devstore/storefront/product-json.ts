/**
 * A product under `/products/<handle>.json` and in `/products.json`: prices as text, always in the store's
 * own language.
 */
import { pictureUrl } from '#devstore/admin/objects/image-object.ts';
import { gid, legacyId, type Store, type StoreProduct } from '#devstore/store.ts';

export function productJson(store: Store, product: StoreProduct): object {
  const created_at = new Date(product.createdAt).toISOString();
  const updated_at = new Date(product.updatedAt).toISOString();
  const pictures = product.media.filter(({ kind }) => kind === 'IMAGE');
  const images = pictures.map((media, index) => ({
    id: Number(legacyId(media.id)),
    product_id: product.numericId,
    position: index + 1,
    created_at,
    updated_at,
    alt: media.alt,
    width: media.width,
    height: media.height,
    src: pictureUrl(store, media.file),
    variant_ids: product.variants
      .filter((variant) => variant.media === media.file)
      .map(({ id }) => Number(legacyId(id))),
    admin_graphql_api_id: gid('ProductImage', legacyId(media.id)),
  }));
  return {
    id: product.numericId,
    title: product.title,
    body_html: product.descriptionHtml,
    vendor: product.vendor,
    product_type: product.productType,
    created_at,
    handle: product.handle,
    updated_at,
    published_at: created_at,
    template_suffix: null,
    published_scope: 'global',
    tags: product.tags.join(', '),
    variants: product.variants.map((variant) => ({
      id: Number(legacyId(variant.id)),
      product_id: product.numericId,
      title: variant.title,
      price: variant.price,
      sku: variant.sku,
      position: variant.position,
      compare_at_price: variant.compareAtPrice ?? '',
      fulfillment_service: 'manual',
      inventory_management: 'shopify',
      option1: variant.selectedOptions[0]?.value ?? null,
      option2: variant.selectedOptions[1]?.value ?? null,
      option3: variant.selectedOptions[2]?.value ?? null,
      created_at,
      updated_at,
      taxable: true,
      barcode: '',
      grams: 0,
      image_id: images.find((image) => image.variant_ids.includes(Number(legacyId(variant.id))))?.id ?? null,
      price_currency: product.currency,
      compare_at_price_currency: product.currency,
    })),
    options: product.options.map(({ name, position, values }) => ({
      product_id: product.numericId,
      name,
      position,
      values,
    })),
    images,
    image: images[0] ?? null,
  };
}
