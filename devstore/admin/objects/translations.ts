/** A product's texts in the store's languages, as translations and as translatable content. */
import { createHash } from 'node:crypto';
import { connection, type PageArguments } from '#devstore/admin/connection.ts';
import type { Store, StoreProduct } from '#devstore/store.ts';

/** Shopify's keys, and where the catalogue has their texts. */
const KEYS = [
  ['title', 'title', 'SINGLE_LINE_TEXT_FIELD'],
  ['body_html', 'descriptionHtml', 'HTML'],
] as const;

/** Only what is translated, and only into languages that the store has. */
export function translationsOf(store: Store, product: StoreProduct, locale: string): object[] {
  const translated = product.translations[locale];
  if (translated === undefined || !store.locales.some((each) => each.locale === locale && !each.primary))
    return [];
  return KEYS.map(([key, field]) => ({
    key,
    value: translated[field],
    locale,
    outdated: false,
    market: null,
    updatedAt: new Date(product.createdAt).toISOString(),
  }));
}

/**
 * A `TranslatableResource`. A digest is the SHA-256 of the text in the store's primary language, in
 * hexadecimal.
 */
export function translatableProduct(store: Store, product: StoreProduct): object {
  const locale = store.locales.find(({ primary }) => primary)?.locale ?? 'en';
  return {
    resourceId: product.id,
    translatableContent: () =>
      KEYS.map(([key, field, type]) => ({
        key,
        value: product[field],
        digest: createHash('sha256').update(product[field]).digest('hex'),
        locale,
        type,
      })),
    translations: ({ locale: asked }: { locale: string }) => translationsOf(store, product, asked),
    nestedTranslatableResources: (page: PageArguments) =>
      connection<{ id: string }>([], (item) => item, page),
  };
}
