/** Says facts that stand in no sentence of the shop: a price, a saving, a rating. The words are the language pack's. */
import { writingRules } from '#studio/languages/languages.ts';
import { priceText, ratingText, type ProductFacts } from '#studio/product/product.ts';
import type { Beat, ScriptLine } from '#studio/script/script.ts';
import type { Money } from '#studio/shared/money.ts';

export type FactLine = Pick<ScriptLine, 'text'> & {
  kind: 'saving' | 'rating' | 'price';
  beat: Extract<Beat, 'offer' | 'proof'>;
  evidence: string;
};

/** Fewer customers than these prove little, and a rating below this share of the scale sells nothing. */
const MIN_RATING = { count: 5, share: 0.8 };

/** What can be said of this product in this language; empty where the pack knows no words. */
export function factLines(product: ProductFacts, language: string): FactLine[] {
  const { facts } = writingRules(language);
  const { price, compareAtPrice, priceFrom = false, rating } = product;
  if (facts === null) return [];
  const lines: FactLine[] = [];
  const paid = price === null ? null : said(price, language);
  if (price !== null && paid !== null && Number(price.amount) > 0) {
    const evidence = priceText(product) ?? '';
    if (compareAtPrice !== null && !priceFrom)
      lines.push({
        kind: 'saving',
        beat: 'offer',
        text: filled(facts.saving, { price: paid, before: said(compareAtPrice, language) }),
        evidence,
      });
    lines.push({
      kind: 'price',
      beat: 'offer',
      text: filled(priceFrom ? facts.from : facts.price, { price: paid }),
      evidence,
    });
  }
  if (
    rating !== undefined &&
    rating.count >= MIN_RATING.count &&
    rating.value >= MIN_RATING.share * rating.scale
  )
    lines.push({
      kind: 'rating',
      beat: 'proof',
      text: filled(facts.rating, {
        // Never more than it is.
        value: number(Math.floor(rating.value * 10) / 10, language),
        scale: number(rating.scale, language),
        count: number(rating.count, language),
      }),
      evidence: ratingText(product) ?? '',
    });
  return lines;
}

/** "€24", "24,50 €": without decimals that say nothing. */
const said = ({ amount, currencyCode }: Money, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency: currencyCode,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(Number(amount));

const number = (value: number, language: string): string => new Intl.NumberFormat(language).format(value);

const filled = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
