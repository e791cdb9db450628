/** The languages of the storefront: which one an address asks for, and what a product says in it. */
import type { Store, StoreProduct } from '#devstore/store.ts';

export type Texts = { title: string; descriptionHtml: string };

/** The text in a language, else the product itself in the store's own. */
export const textOf = (product: StoreProduct, locale: string | null): Texts =>
  (locale === null ? undefined : product.translations[locale]) ?? product;

export const primaryLanguage = (store: Store): string =>
  store.locales.find(({ primary }) => primary)?.locale ?? 'en';

/** "/de/products/x" is the German page, when German is published: locale "de", rest "/products/x". */
export function splitLocale(
  store: Store,
  path: string,
): { language: string; locale: string | null; rest: string } {
  const [, first = ''] = path.split('/');
  const locale =
    store.locales.find(
      (each) => each.published && !each.primary && each.locale.toLowerCase() === first.toLowerCase(),
    )?.locale ?? null;
  return {
    language: locale ?? primaryLanguage(store),
    locale,
    rest: locale === null ? path : path.slice(first.length + 1) || '/',
  };
}

/** "/de" or "". */
export const localePrefix = (locale: string | null): string => (locale === null ? '' : `/${locale}`);
