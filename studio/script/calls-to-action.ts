/** What the end card says to do, in words that claim nothing. */
import { shopName } from '#studio/product/shop-name.ts';
import { writingRules } from '#studio/languages/languages.ts';

/** One sentence with the shop's name as customers know it, without markup or an address. Null for languages we have no phrase in: then the end card shows shop and product alone. */
export function callToAction(language: string, shop: string): string | null {
  const name = shopName(shop);
  const phrase = writingRules(language).callToAction;
  if (phrase === null || name === '') return null;
  // A name that ends with a stop brings its own.
  const fitting = /[.!?。！？]$/u.test(name) ? phrase.replace(/\{shop\}[.。]$/u, '{shop}') : phrase;
  return fitting.replace('{shop}', () => name);
}
