/** Picks the price a product is shown with, and the one before a reduction. */
import type { Money } from '#studio/shared/money.ts';

export type VariantPrice = { price: string; compareAtPrice: string | null };

/** The lowest price with its own compare-at price, kept only when that is higher. */
export function shownPrice(
  variants: readonly VariantPrice[],
  currencyCode: string | null,
): { price: Money | null; compareAtPrice: Money | null } {
  const [first, ...others] = variants.filter(({ price }) => isAmount(price));
  if (first === undefined || currencyCode === null) return { price: null, compareAtPrice: null };
  const lowest = others.reduce((low, each) => (Number(each.price) < Number(low.price) ? each : low), first);
  const before = lowest.compareAtPrice;
  const reduced = before !== null && isAmount(before) && Number(before) > Number(lowest.price);
  return {
    price: { amount: lowest.price, currencyCode },
    compareAtPrice: reduced ? { amount: before, currencyCode } : null,
  };
}

const isAmount = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);

/** The Ajax API counts every currency in hundredths, those without decimals too. */
export const amountOfHundredths = (hundredths: number): string =>
  `${Math.trunc(hundredths / 100)}.${String(Math.abs(hundredths % 100)).padStart(2, '0')}`;
