/** The storefront's pages: a home, and a page for each product with its pictures and videos. */
import { textOf } from '#devstore/storefront/product-json.ts';
import type { Store, StoreProduct } from '#devstore/store.ts';

const STYLE = `
  :root { color-scheme: light; font: 17px/1.55 system-ui, sans-serif; color: #2b2622; background: #faf7f2; }
  body { margin: 0 auto; max-width: 1120px; padding: 0 24px 80px; }
  header { padding: 28px 0; font-weight: 600; letter-spacing: .02em; } header a { color: inherit; text-decoration: none; }
  .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(250px, 1fr)); gap: 28px; }
  .grid a { color: inherit; text-decoration: none; }
  .gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)); gap: 12px; }
  img, video { width: 100%; border-radius: 10px; background: #fff; display: block; aspect-ratio: 1; object-fit: cover; }
  video { aspect-ratio: 9 / 16; object-fit: contain; background: #111; }
  .product { display: grid; grid-template-columns: minmax(0, 3fr) minmax(260px, 2fr); gap: 40px; } h1 { line-height: 1.15; margin-top: 0; }
  s { color: #8a8178; } @media (max-width: 760px) { .product { grid-template-columns: 1fr; } }`;

function page(store: Store, language: string, title: string, head: string, body: string): string {
  const direction = /^(ar|he|fa|ur)\b/.test(language) ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – ${escapeHtml(store.shop.name)}</title><meta property="og:site_name" content="${escapeHtml(store.shop.name)}">${head}<style>${STYLE}</style></head>
<body><header><a href="/">${escapeHtml(store.shop.name)}</a></header>${body}</body></html>`;
}

export function homePage(store: Store): string {
  const cards = store.products
    .filter((product) => product.status === 'ACTIVE')
    .map((product) => `<a href="/products/${product.handle}"><img loading="lazy" alt="" src="${localPicture(product.media[0]?.file ?? '', 600)}"><p>${escapeHtml(product.title)}<br>${price(product)}</p></a>`);
  return page(store, primaryLanguage(store), 'Home', '', `<main class="grid">${cards.join('')}</main>`);
}

export function productPage(store: Store, product: StoreProduct, locale: string | null): string {
  const language = locale ?? primaryLanguage(store);
  const { title, descriptionHtml } = textOf(product, locale);
  const gallery = product.media.map((media) =>
    media.kind === 'IMAGE'
      ? `<img alt="${escapeHtml(media.alt)}" src="${localPicture(media.file, 800)}">`
      : media.status === 'READY'
        ? `<video controls muted playsinline aria-label="${escapeHtml(media.alt)}" src="/cdn/shop/videos/${encodeURIComponent(media.file)}?v=1"></video>`
        : '',
  );
  const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', name: title, offers: { '@type': 'Offer', price: product.variants[0]?.price, priceCurrency: product.currency } }).replaceAll('<', '\\u003c');
  const head = `<link rel="canonical" href="https://${store.shop.domain}${locale === null ? '' : `/${locale}`}/products/${product.handle}"><meta property="og:price:currency" content="${product.currency}"><script type="application/ld+json">${data}</script>`;
  return page(store, language, title, head, `<main class="product"><div class="gallery">${gallery.join('')}</div><section><h1>${escapeHtml(title)}</h1><p>${price(product)}</p>${descriptionHtml}</section></main>`);
}

export const passwordPage = (store: Store): string => page(store, primaryLanguage(store), 'Opening soon', '', '<main><h1>Opening soon</h1><form><input type="password" aria-label="Password"></form></main>');

export const primaryLanguage = (store: Store): string => store.locales.find((locale) => locale.primary)?.locale ?? 'en';

function price(product: StoreProduct): string {
  const [first] = product.variants;
  if (first === undefined) return '';
  const shown = (amount: string) => new Intl.NumberFormat('en', { style: 'currency', currency: product.currency }).format(Number(amount));
  return first.compareAtPrice === null ? shown(first.price) : `${shown(first.price)} <s>${shown(first.compareAtPrice)}</s>`;
}

const localPicture = (file: string, width: number): string => `/cdn/shop/files/${encodeURIComponent(file)}?v=1&amp;width=${width}`;
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
