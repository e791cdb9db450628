/** Picks the price a product is shown with, and the one before a reduction. */
import type { Money } from '#studio/shared/money.ts';

export type VariantPrice = { price: string; compareAtPrice: string | null };

/** `priceFrom` is there, and true, only where the price is the lowest of several. */
export type ShownPrice = { price: Money | null; compareAtPrice: Money | null; priceFrom?: true };

const NO_PRICE: ShownPrice = { price: null, compareAtPrice: null };

/**
 * The lowest price. Nothing costs nothing: a price of 0 is none. A reduction is shown only where every variant is
 * reduced, for a price that several have is true of each: then it is the least of those at the lowest price.
 */
export function shownPrice(variants: readonly VariantPrice[], currencyCode: string | null): ShownPrice {
  const priced = variants.filter(({ price }) => isPrice(price));
  const lowest = minBy(priced, ({ price }) => Number(price));
  if (lowest === null || currencyCode === null) return NO_PRICE;
  const cheapest = priced.filter(({ price }) => Number(price) === Number(lowest.price));
  const reduced = priced.every(isReduction)
    ? minBy(cheapest, ({ compareAtPrice }) => Number(compareAtPrice))
    : null;
  const before = reduced?.compareAtPrice ?? null;
  return {
    price: { amount: lowest.price, currencyCode },
    compareAtPrice: before === null ? null : { amount: before, currencyCode },
    ...(cheapest.length < priced.length ? { priceFrom: true } : {}),
  };
}

function minBy<T>(items: readonly T[], measure: (item: T) => number): T | null {
  const [first, ...others] = items;
  if (first === undefined) return null;
  return others.reduce((least, each) => (measure(each) < measure(least) ? each : least), first);
}

/** Of a range of prices whose variants are not all known: whether they are reduced is not known either. */
export function shownRange(lowest: string, highest: string, currencyCode: string): ShownPrice {
  if (!isPrice(lowest)) return NO_PRICE;
  return {
    price: { amount: lowest, currencyCode },
    compareAtPrice: null,
    ...(Number(lowest) < Number(highest) ? { priceFrom: true } : {}),
  };
}

/** Written as Shopify writes an amount, and more than nothing. */
export const isPrice = (text: string): boolean => /^\d+(\.\d+)?$/.test(text) && Number(text) > 0;

/** The price before is higher than the price now. */
export const isReduction = ({ price, compareAtPrice }: VariantPrice): boolean =>
  compareAtPrice !== null && isPrice(compareAtPrice) && Number(compareAtPrice) > Number(price);

/** The Ajax API counts every currency in hundredths, those without decimals too. */
export const amountOfHundredths = (hundredths: number): string =>
  `${Math.trunc(hundredths / 100)}.${String(Math.abs(hundredths % 100)).padStart(2, '0')}`;
