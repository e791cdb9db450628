/** Reads a product's variants, and which of them a picture shows. */
import { plainText } from '#adapters/shopify/plain-text.ts';
import { isPrice, isReduction, type VariantPrice } from '#adapters/shopify/price.ts';
import type { Variant } from '#studio/product/product.ts';

export const MAX_VARIANTS = 100;
/** Shopify's own limit is 2,048. */
const MAX_COMPARED = 2_048;
/** A picture that shows more values of an option shows none in particular. */
const MAX_SHOWN_VALUES = 10;
/** What Shopify calls the one variant of a product that has no options. */
const ONLY = 'Default Title';

/** A variant as a store gives it. */
export type StoreVariant = VariantPrice & {
  /** "Oat / Large", in the language of `values`. */
  title: string;
  /** Its value of each option, in their order. */
  values: string[];
  available: boolean;
  /** What its picture is known by; null without one of its own. */
  picture: string | null;
};

/** Empty for a product without options: what it has is said by the product itself. */
export function variantsOf(variants: readonly StoreVariant[], currencyCode: string | null): Variant[] {
  return variants
    .filter(({ values }) => values.length > 0 && values.join() !== ONLY)
    .slice(0, MAX_VARIANTS)
    .map(({ title, values, available, ...prices }) => ({
      title: plainText(title),
      values: values.map(plainText),
      price: currencyCode !== null && isPrice(prices.price) ? { amount: prices.price, currencyCode } : null,
      compareAtPrice:
        currencyCode !== null && prices.compareAtPrice !== null && isReduction(prices)
          ? { amount: prices.compareAtPrice, currencyCode }
          : null,
      available,
    }));
}

/**
 * Picture → the option values that tell the variants it shows from the others: a picture of the oat mug in every
 * size shows "Oat"; one that all variants share shows none.
 */
export function shownValues(variants: readonly StoreVariant[]): (picture: string) => string[] {
  const compared = variants.slice(0, MAX_COMPARED);
  const all = valuesByOption(compared);
  const byPicture = Map.groupBy(compared, ({ picture }) => picture);
  const found = new Map<string, string[]>();
  return (picture) => {
    const known = found.get(picture);
    if (known !== undefined) return known;
    const shown = valuesByOption(byPicture.get(picture) ?? []).flatMap((values, option) =>
      values.size < (all[option]?.size ?? 0) && values.size <= MAX_SHOWN_VALUES
        ? [...values].map(plainText)
        : [],
    );
    found.set(picture, shown);
    return shown;
  };
}

function valuesByOption(variants: readonly StoreVariant[]): Set<string>[] {
  const options: Set<string>[] = [];
  for (const { values } of variants)
    for (const [option, value] of values.entries()) (options[option] ??= new Set()).add(value);
  return options;
}
