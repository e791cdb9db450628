/** The store's things as the Admin API shows them: plain objects whose fields with arguments are functions. */
import { connection, type PageArguments } from '#devstore/admin/connection.ts';
import type { Store, StoreMedia, StoreProduct, StoreVariant } from '#devstore/store.ts';

type Transform = { maxWidth?: number | null; maxHeight?: number | null; preferredContentType?: string | null } | null;

export function pictureUrl(store: Store, file: string, transform: Transform = null): string {
  const url = new URL(`https://${store.shop.domain}/cdn/shop/files/${encodeURIComponent(file)}?v=1`);
  if (transform?.maxWidth) url.searchParams.set('width', String(transform.maxWidth));
  if (transform?.maxHeight) url.searchParams.set('height', String(transform.maxHeight));
  if (transform?.preferredContentType === 'JPG') url.searchParams.set('format', 'jpg');
  return url.href;
}

export function mediaObject(store: Store, media: StoreMedia) {
  const common = {
    id: media.id,
    alt: media.alt,
    status: media.status,
    mediaContentType: media.kind,
    mediaErrors: media.errors.map((error) => ({ ...error, details: error.message })),
    mediaWarnings: [],
  };
  if (media.kind === 'IMAGE') {
    const image = { id: media.id.replace('MediaImage', 'ImageSource'), altText: media.alt, width: media.width, height: media.height, url: ({ transform }: { transform?: Transform }) => pictureUrl(store, media.file, transform ?? null) };
    return { ...common, __typename: 'MediaImage', fileStatus: media.status, mimeType: media.file.endsWith('.png') ? 'image/png' : 'image/jpeg', image, preview: { image, status: media.status } };
  }
  const ready = media.status === 'READY';
  const url = `https://${store.shop.domain}/cdn/shop/videos/${encodeURIComponent(media.file)}?v=1`;
  return {
    ...common,
    __typename: 'Video',
    fileStatus: media.status,
    filename: media.file,
    duration: ready ? Math.round(media.seconds * 1000) : null,
    originalSource: ready ? { url, mimeType: 'video/mp4', format: 'mp4', width: media.width, height: media.height, fileSize: 0 } : null,
    sources: ready ? [{ url, mimeType: 'video/mp4', format: 'mp4', width: media.width, height: media.height, fileSize: 0 }] : [],
    preview: { image: null, status: media.status },
  };
}

export function variantObject(store: Store, product: StoreProduct, variant: StoreVariant): object {
  return {
    __typename: 'ProductVariant',
    id: variant.id,
    legacyResourceId: variant.id.split('/').at(-1),
    title: variant.title,
    sku: variant.sku,
    price: variant.price,
    compareAtPrice: variant.compareAtPrice,
    position: variant.position,
    selectedOptions: variant.selectedOptions,
    product: () => productObject(store, product),
    media: (page: PageArguments) => connection(product.media.filter((media) => media.kind === 'IMAGE' && media.file === variant.media).map((media) => mediaObject(store, media)), page),
  };
}

export function productObject(store: Store, product: StoreProduct): object {
  const prices = product.variants.map((variant) => Number(variant.price));
  const money = (amount: number) => ({ amount: amount.toFixed(1), currencyCode: product.currency });
  return {
    __typename: 'Product',
    id: product.id,
    legacyResourceId: String(product.numericId),
    handle: product.handle,
    title: product.title,
    descriptionHtml: product.descriptionHtml,
    description: () => product.descriptionHtml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim(),
    vendor: product.vendor,
    productType: product.productType,
    tags: product.tags,
    status: product.status,
    category: null,
    seo: { title: null, description: null },
    createdAt: '2026-03-01T09:00:00Z',
    updatedAt: '2026-10-01T09:00:00Z',
    onlineStoreUrl: product.status === 'ACTIVE' ? `https://${store.shop.domain}/products/${encodeURIComponent(product.handle)}` : null,
    priceRangeV2: { minVariantPrice: money(Math.min(...prices)), maxVariantPrice: money(Math.max(...prices)) },
    options: ({ first }: { first?: number | null }) =>
      product.options.slice(0, first ?? 3).map((option) => ({
        id: `gid://shopify/ProductOption/${product.numericId}${option.position}`,
        name: option.name,
        position: option.position,
        values: option.values,
        optionValues: option.values.map((name, index) => ({ id: `gid://shopify/ProductOptionValue/${product.numericId}${option.position}${index}`, name, hasVariants: true, swatch: null, translations: () => [] })),
        translations: () => [],
      })),
    variants: (page: PageArguments) => connection(product.variants.map((variant) => ({ ...variantObject(store, product, variant), id: variant.id })), page),
    media: (page: PageArguments) => connection(product.media.map((media) => mediaObject(store, media)), page),
    mediaCount: { count: product.media.length, precision: 'EXACT' },
    featuredMedia: () => {
      const [first] = product.media;
      return first === undefined ? null : mediaObject(store, first);
    },
    translations: ({ locale }: { locale: string }) => translationsOf(product, locale),
  };
}

function translationsOf(product: StoreProduct, locale: string) {
  const translated = product.translations[locale];
  if (translated === undefined) return [];
  return [
    { key: 'title', value: translated.title, locale, outdated: false, market: null, updatedAt: '2026-10-01T09:00:00Z' },
    { key: 'body_html', value: translated.descriptionHtml, locale, outdated: false, market: null, updatedAt: '2026-10-01T09:00:00Z' },
  ];
}

export function shopObject(store: Store): object {
  const { shop } = store;
  return {
    __typename: 'Shop',
    id: 'gid://shopify/Shop/80012345678',
    name: shop.name,
    myshopifyDomain: shop.domain,
    url: `https://${shop.domain}`,
    primaryDomain: { id: 'gid://shopify/Domain/1', host: shop.domain, url: `https://${shop.domain}`, sslEnabled: true },
    currencyCode: shop.currencyCode,
    ianaTimezone: 'Europe/Paris',
    plan: { publicDisplayName: shop.planName, partnerDevelopment: true, shopifyPlus: false },
  };
}
