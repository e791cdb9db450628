/** `/products/<handle>.js`, as a storefront's scripts read it: prices in cents, addresses without a scheme. */
import { pictureUrl } from '#devstore/admin/objects/image-object.ts';
import { posterFile, videoUrl } from '#devstore/media/addresses.ts';
import { localePrefix, textOf } from '#devstore/storefront/language.ts';
import { legacyId, type Store, type StoreMedia, type StoreProduct } from '#devstore/store.ts';

const cents = (price: string | null): number | null =>
  price === null ? null : Math.round(Number(price) * 100);

const range = (name: string, amounts: readonly number[]): object => ({
  [`${name}_min`]: Math.min(...amounts),
  [`${name}_max`]: Math.max(...amounts),
  [`${name}_varies`]: new Set(amounts).size > 1,
});

export function productJs(store: Store, product: StoreProduct, locale: string | null): object {
  const { title, descriptionHtml } = textOf(product, locale);
  const schemeless = (url: string) => url.replace(/^https:/, '');
  const pictures = product.media.filter(({ kind }) => kind === 'IMAGE');
  const sources = pictures.map(({ file }) => schemeless(pictureUrl(store, file)));
  const prices = product.variants.map(({ price }) => cents(price) ?? 0);
  const compareAt = product.variants.map(({ compareAtPrice }) => cents(compareAtPrice) ?? 0);
  const at = new Date(product.createdAt).toISOString();
  return {
    id: product.numericId,
    title,
    handle: product.handle,
    description: descriptionHtml,
    published_at: at,
    created_at: at,
    vendor: product.vendor,
    type: product.productType,
    tags: product.tags,
    price: Math.min(...prices),
    ...range('price', prices),
    available: product.variants.some(({ inventoryQuantity }) => inventoryQuantity > 0),
    compare_at_price: cents(product.variants[0]?.compareAtPrice ?? null),
    ...range('compare_at_price', compareAt),
    variants: product.variants.map((variant) => ({
      id: Number(legacyId(variant.id)),
      title: variant.title,
      option1: variant.selectedOptions[0]?.value ?? null,
      option2: variant.selectedOptions[1]?.value ?? null,
      option3: variant.selectedOptions[2]?.value ?? null,
      sku: variant.sku,
      requires_shipping: true,
      taxable: true,
      featured_image: featuredImage(store, product, pictures, variant.media ?? null),
      available: variant.inventoryQuantity > 0,
      name: `${title} - ${variant.title}`,
      public_title: variant.title === 'Default Title' ? null : variant.title,
      options: variant.selectedOptions.map(({ value }) => value),
      price: cents(variant.price),
      weight: 0,
      compare_at_price: cents(variant.compareAtPrice),
      inventory_management: 'shopify',
      barcode: '',
      requires_selling_plan: false,
      selling_plan_allocations: [],
    })),
    images: sources,
    featured_image: sources[0] ?? null,
    options: product.options.map(({ name, position, values }) => ({ name, position, values })),
    url: `${localePrefix(locale)}/products/${product.handle}`,
    media: product.media
      .filter(({ status }) => status === 'READY')
      .map((media, index) => mediaJs(store, media, index + 1)),
    requires_selling_plan: false,
    selling_plan_groups: [],
  };
}

function featuredImage(
  store: Store,
  product: StoreProduct,
  pictures: readonly StoreMedia[],
  file: string | null,
): object | null {
  const index = pictures.findIndex((picture) => picture.file === file);
  const picture = pictures[index];
  if (picture === undefined) return null;
  const variants = product.variants
    .filter((variant) => variant.media === file)
    .map(({ id }) => Number(legacyId(id)));
  return {
    id: Number(legacyId(picture.id)),
    product_id: product.numericId,
    position: index + 1,
    alt: picture.alt,
    width: picture.width,
    height: picture.height,
    src: pictureUrl(store, picture.file),
    variant_ids: variants,
  };
}

function mediaJs(store: Store, media: StoreMedia, position: number): object {
  const picture = pictureUrl(store, media.kind === 'IMAGE' ? media.file : posterFile(media));
  const size = {
    aspect_ratio: Number((media.width / media.height).toFixed(3)),
    height: media.height,
    width: media.width,
  };
  const common = {
    alt: media.alt,
    id: Number(legacyId(media.id)),
    position,
    preview_image: { ...size, src: picture },
  };
  if (media.kind === 'IMAGE') return { ...common, ...size, media_type: 'image', src: picture };
  const source = {
    format: media.mimeType.slice('video/'.length),
    height: media.height,
    mime_type: media.mimeType,
    url: videoUrl(store, media),
    width: media.width,
  };
  return {
    ...common,
    aspect_ratio: size.aspect_ratio,
    duration: Math.round(media.seconds * 1000),
    media_type: 'video',
    sources: [source],
  };
}
