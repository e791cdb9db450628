/** The storefront's home: everything that is listed. */
import { localePrefix, primaryLanguage, textOf } from '#devstore/storefront/language.ts';
import { escapeHtml, firstVariant, localPicture, page, priceHtml } from '#devstore/storefront/page.ts';
import { isListed } from '#devstore/storefront/visibility.ts';
import type { Store, StoreProduct } from '#devstore/store.ts';

export function homePage(store: Store, locale: string | null): string {
  const language = locale ?? primaryLanguage(store);
  const cards = store.products.filter(isListed).map((product) => card(product, locale, language));
  return page(store, {
    language,
    locale,
    title: store.shop.name,
    body: `<h1 class="unseen">${escapeHtml(store.shop.name)}</h1><div class="grid">${cards.join('')}</div>`,
  });
}

function card(product: StoreProduct, locale: string | null, language: string): string {
  const variant = firstVariant(product);
  const picture = product.media.find(({ kind }) => kind === 'IMAGE');
  return `<a class="card" href="${localePrefix(locale)}/products/${encodeURIComponent(product.handle)}">${picture === undefined ? '' : `<img loading="lazy" alt="${escapeHtml(picture.alt)}" src="${localPicture(picture.file, 600)}">`}
<h2>${escapeHtml(textOf(product, locale).title)}</h2>${variant === null ? '' : priceHtml(variant, product.currency, language)}</a>`;
}
