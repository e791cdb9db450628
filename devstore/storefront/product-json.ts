/** A product as a storefront's public `.js` and `.json` addresses show it. */
import { pictureUrl } from '#devstore/admin/objects.ts';
import type { Store, StoreProduct } from '#devstore/store.ts';

/** The text in a language, else in the store's own. */
export function textOf(product: StoreProduct, locale: string | null): { title: string; descriptionHtml: string } {
  return (locale === null ? undefined : product.translations[locale]) ?? product;
}

const cents = (price: string | null): number | null => (price === null ? null : Math.round(Number(price) * 100));

/** `/products/<handle>.js`: prices in cents, addresses without a scheme. */
export function productJs(store: Store, product: StoreProduct, locale: string | null): object {
  const { title, descriptionHtml } = textOf(product, locale);
  const pictures = product.media.filter((media) => media.kind === 'IMAGE');
  const schemeless = (file: string) => pictureUrl(store, file).replace(/^https:/, '');
  const prices = product.variants.map((variant) => cents(variant.price) ?? 0);
  return {
    id: product.numericId,
    title,
    handle: product.handle,
    description: descriptionHtml,
    published_at: '2026-03-01T10:00:00+01:00',
    created_at: '2026-03-01T10:00:00+01:00',
    vendor: product.vendor,
    type: product.productType,
    tags: product.tags,
    price: Math.min(...prices),
    price_min: Math.min(...prices),
    price_max: Math.max(...prices),
    available: true,
    price_varies: new Set(prices).size > 1,
    compare_at_price: cents(product.variants[0]?.compareAtPrice ?? null),
    variants: product.variants.map((variant) => ({
      id: Number(variant.id.split('/').at(-1)),
      title: variant.title,
      option1: variant.selectedOptions[0]?.value ?? null,
      option2: variant.selectedOptions[1]?.value ?? null,
      option3: null,
      sku: variant.sku,
      available: true,
      name: `${title} - ${variant.title}`,
      price: cents(variant.price),
      compare_at_price: cents(variant.compareAtPrice),
    })),
    images: pictures.map((media) => schemeless(media.file)),
    featured_image: pictures[0] === undefined ? null : schemeless(pictures[0].file),
    options: product.options.map(({ name, position, values }) => ({ name, position, values })),
    url: `/products/${product.handle}`,
    media: pictures.map((media, index) => ({ alt: media.alt, id: Number(media.id.split('/').at(-1)), position: index + 1, media_type: 'image', width: media.width, height: media.height, aspect_ratio: media.width / media.height, src: schemeless(media.file) })),
  };
}

/** `/products/<handle>.json`: prices as text, always in the store's own language. */
export function productJson(store: Store, product: StoreProduct): object {
  return {
    product: {
      id: product.numericId,
      title: product.title,
      body_html: product.descriptionHtml,
      vendor: product.vendor,
      product_type: product.productType,
      handle: product.handle,
      tags: product.tags.join(', '),
      variants: product.variants.map((variant) => ({ id: Number(variant.id.split('/').at(-1)), title: variant.title, price: variant.price, compare_at_price: variant.compareAtPrice ?? '', price_currency: product.currency, sku: variant.sku, position: variant.position })),
      options: product.options.map(({ name, position, values }) => ({ name, position, values })),
      images: product.media.filter((media) => media.kind === 'IMAGE').map((media, index) => ({ id: Number(media.id.split('/').at(-1)), position: index + 1, alt: media.alt, width: media.width, height: media.height, src: pictureUrl(store, media.file) })),
    },
  };
}
