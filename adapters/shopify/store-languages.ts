/** Reads the languages a store sells in. */
import type { Admin } from '#adapters/shopify/admin.ts';
import { ShopFacts } from '#adapters/shopify/operations.generated.ts';
import { canonicalLanguage } from '#studio/shared/language.ts';

/** Its own first, then the published ones; empty when the store does not say. */
export async function readStoreLanguages(admin: Admin): Promise<{ language: string; primary: boolean }[]> {
  const about = await admin.run(ShopFacts, {});
  if (!about.ok) return [];
  return about.value.shopLocales
    .filter(({ primary, published }) => primary || published)
    .map(({ locale, primary }) => ({ language: canonicalLanguage(locale) ?? locale, primary }))
    .sort((one, other) => Number(other.primary) - Number(one.primary));
}
