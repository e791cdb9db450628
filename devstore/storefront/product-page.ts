/** A product's page: its media with the videos that are ready, its variants, its copy, and what search engines read. */
import { pictureUrl } from '#devstore/admin/objects/image-object.ts';
import { posterFile, videoPath, videoUrl } from '#devstore/media/addresses.ts';
import { localePrefix, primaryLanguage, textOf } from '#devstore/storefront/language.ts';
import {
  escapeHtml,
  firstVariant,
  forScript,
  localPicture,
  page,
  priceHtml,
} from '#devstore/storefront/page.ts';
import { isListed } from '#devstore/storefront/visibility.ts';
import type { Store, StoreMedia, StoreProduct } from '#devstore/store.ts';

export function productPage(store: Store, product: StoreProduct, locale: string | null): string {
  const language = locale ?? primaryLanguage(store);
  const { title, descriptionHtml } = textOf(product, locale);
  const variant = firstVariant(product);
  const several = product.variants.length > 1;
  const rows = product.variants.map(
    (each) =>
      `<tr><td>${escapeHtml(each.title)}</td><td>${priceHtml(each, product.currency, language)}</td></tr>`,
  );
  const body = `<div class="product"><ul class="gallery">${product.media.map(galleryItem).join('')}</ul>
<section class="facts"><p class="vendor">${escapeHtml(product.vendor)}</p><h1>${escapeHtml(title)}</h1>
<p class="price">${variant === null ? '' : priceHtml(variant, product.currency, language)}</p>
${several ? `<table class="options"><tbody>${rows.join('')}</tbody></table>` : ''}
<div class="description">${descriptionHtml}</div></section></div>`;
  return page(store, { language, locale, title, head: head(store, product, locale), body });
}

function galleryItem(media: StoreMedia): string {
  if (media.kind === 'IMAGE')
    return `<li><img loading="lazy" alt="${escapeHtml(media.alt)}" src="${localPicture(media.file, 1000)}"></li>`;
  if (media.status !== 'READY') return '';
  return `<li class="${media.height > media.width ? 'portrait' : 'landscape'}"><video controls muted loop playsinline preload="metadata" width="${media.width}" height="${media.height}" aria-label="${escapeHtml(media.alt)}" poster="${localPicture(posterFile(media), 1000)}" src="${videoPath(media)}"></video></li>`;
}

function head(store: Store, product: StoreProduct, locale: string | null): string {
  const { title, descriptionHtml } = textOf(product, locale);
  const address = (prefix: string) =>
    `https://${store.shop.domain}${prefix}/products/${encodeURIComponent(product.handle)}`;
  const description = plain(descriptionHtml).slice(0, 300);
  const variant = firstVariant(product);
  const picture = product.media.find(({ kind }) => kind === 'IMAGE');
  const alternates = store.locales
    .filter(({ published }) => published && store.announcesLanguages)
    .map(
      (each) =>
        `<link rel="alternate" hreflang="${each.locale}" href="${address(localePrefix(each.primary ? null : each.locale))}">`,
    );
  return [
    `<link rel="canonical" href="${address(localePrefix(locale))}">`,
    ...alternates,
    ...(isListed(product) ? [] : ['<meta name="robots" content="noindex">']),
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<meta property="og:type" content="product"><meta property="og:title" content="${escapeHtml(title)}"><meta property="og:url" content="${address(localePrefix(locale))}">`,
    ...(picture === undefined
      ? []
      : [`<meta property="og:image" content="${escapeHtml(pictureUrl(store, picture.file))}">`]),
    ...(variant === null
      ? []
      : [
          `<meta property="og:price:amount" content="${variant.price}"><meta property="og:price:currency" content="${product.currency}">`,
        ]),
    `<script type="application/ld+json">${forScript(linkedData(store, product, { title, description, url: address(localePrefix(locale)) }))}</script>`,
  ].join('\n');
}

function linkedData(
  store: Store,
  product: StoreProduct,
  { title, description, url }: { title: string; description: string; url: string },
): object {
  const offers = product.variants.map(({ title: name, sku, price, inventoryQuantity }) => ({
    '@type': 'Offer',
    name,
    sku,
    price,
    priceCurrency: product.currency,
    availability: `https://schema.org/${inventoryQuantity > 0 ? 'InStock' : 'OutOfStock'}`,
    url,
  }));
  const videos = product.media.filter((media) => media.kind === 'VIDEO' && media.status === 'READY');
  return {
    '@context': 'https://schema.org/',
    '@type': 'Product',
    name: title,
    description,
    url,
    brand: { '@type': 'Brand', name: product.vendor },
    image: product.media.filter(({ kind }) => kind === 'IMAGE').map(({ file }) => pictureUrl(store, file)),
    ...(videos.length === 0
      ? {}
      : {
          subjectOf: videos.map((media) => ({
            '@type': 'VideoObject',
            name: media.alt || title,
            contentUrl: videoUrl(store, media),
            thumbnailUrl: pictureUrl(store, posterFile(media)),
            duration: `PT${Math.round(media.seconds)}S`,
            uploadDate: new Date(media.createdAt).toISOString(),
          })),
        }),
    ...(product.rating === undefined
      ? {}
      : {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: product.rating.value,
            bestRating: product.rating.scale,
            reviewCount: product.rating.count,
          },
        }),
    offers,
  };
}

const plain = (html: string): string =>
  html
    .replace(/<[^<>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
