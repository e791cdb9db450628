/** The frame around every page of the storefront, and its plainest pages. */
import type { Answer } from '#devstore/answer.ts';
import { localePrefix, primaryLanguage } from '#devstore/storefront/language.ts';
import type { Store, StoreProduct } from '#devstore/store.ts';

const STYLE = `
  :root { color-scheme: light; font: 16px/1.6 "Helvetica Neue", "Segoe UI", system-ui, sans-serif; color: #2b2622; background: #faf7f2; }
  * { box-sizing: border-box; } body { margin: 0; } a { color: inherit; text-decoration: none; }
  .wide { max-width: 1240px; margin: 0 auto; padding: 0 clamp(16px, 4vw, 48px); }
  header { border-bottom: 1px solid #e8e0d5; } header .wide { display: flex; align-items: baseline; justify-content: space-between; gap: 24px; padding-block: 22px; }
  header .name { font: 500 1.35rem/1 Georgia, "Times New Roman", serif; letter-spacing: .01em; } nav a { color: #6d6258; }
  main.wide { padding-block: 40px 72px; } footer { border-top: 1px solid #e8e0d5; color: #6d6258; font-size: .875rem; } footer .wide { padding-block: 24px; display: flex; flex-wrap: wrap; gap: 8px 18px; }
  h1 { font: 400 clamp(1.8rem, 3.4vw, 2.7rem)/1.12 Georgia, "Times New Roman", serif; margin: 0 0 12px; text-wrap: balance; }
  .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr)); gap: 36px 28px; } .unseen { position: absolute; clip-path: inset(50%); }
  .card img { aspect-ratio: 4 / 5; object-fit: contain; padding: 14px; } .card h2 { font-size: 1rem; font-weight: 500; line-height: 1.35; margin: 14px 0 2px; }
  img, video { display: block; width: 100%; background: #fff; border-radius: 6px; }
  .product { display: grid; grid-template-columns: minmax(0, 7fr) minmax(300px, 4fr); gap: clamp(24px, 4vw, 64px); align-items: start; }
  .gallery { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-flow: dense; gap: 12px; margin: 0; padding: 0; list-style: none; } .gallery li:first-child, .gallery .landscape { grid-column: 1 / -1; } .gallery .portrait { grid-row: span 2; }
  .gallery img { aspect-ratio: 1; object-fit: cover; } .gallery li:first-child img { object-fit: contain; aspect-ratio: 5 / 4; } .gallery video { height: auto; background: #1b1815; }
  .facts { position: sticky; top: 24px; } .facts ul { padding-inline-start: 1.1em; } .vendor, .type { color: #6d6258; font-size: .875rem; margin: 0 0 8px; }
  .price { font-size: 1.2rem; margin: 0 0 20px; } s { color: #786d62; font-weight: 400; margin-inline-start: .4em; }
  .options { border-collapse: collapse; width: 100%; margin: 0 0 24px; font-size: .9375rem; } .options td { border-top: 1px solid #e8e0d5; padding: 8px 0; } .options td:last-child { text-align: end; font-variant-numeric: tabular-nums; }
  .closed { min-height: 70vh; display: grid; place-content: center; text-align: center; }
  @media (max-width: 820px) { .product { grid-template-columns: minmax(0, 1fr); } .facts { position: static; }
    .gallery { display: flex; overflow-x: auto; scroll-snap-type: x mandatory; margin-inline: calc(-1 * clamp(16px, 4vw, 48px)); padding-inline: clamp(16px, 4vw, 48px); } .gallery li { flex: 0 0 82%; scroll-snap-align: center; align-self: center; } .gallery li:first-child img { aspect-ratio: 1; } .gallery .portrait { flex-basis: 60%; } }`;

export type Page = { language: string; locale: string | null; title: string; head?: string; body: string };

export function page(store: Store, { language, locale, title, head = '', body }: Page): string {
  const { name, domain } = store.shop;
  const languages = store.locales
    .filter(({ published }) => published)
    .map(
      ({ locale: each, primary, name: label }) =>
        `<a lang="${each}" hreflang="${each}" href="${primary ? '/' : `/${each}`}">${escapeHtml(label)}</a>`,
    );
  return `<!doctype html>
<html lang="${language}" dir="${/^(ar|he|fa|ur)\b/.test(language) ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – ${escapeHtml(name)}</title>
<meta property="og:site_name" content="${escapeHtml(name)}"><link rel="icon" href="data:,">
${head}
<script>window.Shopify = { shop: ${forScript(domain)}, locale: ${forScript(language)}, currency: { active: ${forScript(store.shop.currencyCode)}, rate: "1.0" } };</script>
<style>${STYLE}</style></head>
<body><header><div class="wide"><a class="name" href="${localePrefix(locale) || '/'}">${escapeHtml(name)}</a></div></header>
<main class="wide">${body}</main>
<footer><div class="wide">${languages.join('')}</div></footer></body></html>`;
}

/** `text` is the whole page; `language` is the BCP 47 tag that it is sent with. */
export const html = (status: number, text: string, language: string): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': language },
  body: text,
});

export const notFoundPage = (store: Store, language: string): Answer =>
  html(
    404,
    page(store, {
      language,
      locale: null,
      title: '404 Not Found',
      body: '<div class="closed"><h1>404</h1><p>The page you requested does not exist.</p></div>',
    }),
    language,
  );

/** Nothing of the shop shows but its name. */
export const passwordPage = (store: Store): Answer =>
  html(
    200,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(store.shop.name)}</title><style>${STYLE}</style></head><body><main class="wide closed"><h1>${escapeHtml(store.shop.name)}</h1><p>Opening soon</p></main></body></html>`,
    primaryLanguage(store),
  );

/** "€24.00", and what it was before, struck through. */
export function priceHtml(
  { price, compareAtPrice }: { price: string; compareAtPrice: string | null },
  currency: string,
  language: string,
): string {
  const shown = (amount: string) =>
    escapeHtml(new Intl.NumberFormat(language, { style: 'currency', currency }).format(Number(amount)));
  return compareAtPrice === null ? shown(price) : `${shown(price)} <s>${shown(compareAtPrice)}</s>`;
}

/** The variant that a shopper sees first, else null. */
export const firstVariant = (product: StoreProduct): StoreProduct['variants'][number] | null =>
  product.variants[0] ?? null;

/** For text, and for attributes in double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** JSON that is safe inside a script. */
export const forScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The path of a catalogue picture, scaled to `width` pixels by the CDN's stand-in; ready for an attribute. */
export const localPicture = (file: string, width: number): string =>
  `/cdn/shop/files/${file.split('/').map(encodeURIComponent).join('/')}?v=1&amp;width=${width}`;
