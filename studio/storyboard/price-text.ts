/** Writes a product's price as a clip shows it. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import { formatMoney, type Money } from '#studio/shared/money.ts';

/** What of a product its price is written from. */
export type Priced = Pick<ProductFacts, 'price' | 'compareAtPrice' | 'priceFrom'>;

/**
 * "€24.00", or "from €24.00" where it is the lowest of several. Null without a price, and where the language has
 * no word for "from": the lowest price alone would not be true of the others.
 */
export function priceText({ price, priceFrom = false }: Priced, language: string): string | null {
  if (price === null || isNothing(price)) return null;
  const amount = formatMoney(price, language);
  return priceFrom ? (speechRules(language).priceFrom?.replace('{price}', () => amount) ?? null) : amount;
}

/** The price before a reduction, as it stands beside the price; null without one. */
export function priceBeforeText({ compareAtPrice }: Priced, language: string): string | null {
  return compareAtPrice === null || isNothing(compareAtPrice) ? null : formatMoney(compareAtPrice, language);
}

const isNothing = ({ amount }: Money): boolean => !(Number(amount) > 0);
