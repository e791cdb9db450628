/** Reads what customers gave a product: from the standard metafields, or from what a page tells search engines. */
import { z } from 'zod';
import { plainText } from '#adapters/shopify/plain-text.ts';
import type { Rating } from '#studio/product/product.ts';
import { parseJson } from '#studio/shared/parse-json.ts';

const numeral = z.coerce.number().positive();
const metafieldSchema = z.object({ value: numeral, scale_max: numeral });
/** A count may have its thousands apart: "1,000", "1.000", "1 000", "1,25,000". */
const GROUPED = /^\d{1,3}(?:[.,'’\s]\d{2,3})*[.,'’\s]\d{3}$/u;
const countSchema = z
  .union([
    z.number(),
    z.string().transform((text) => Number(GROUPED.test(text.trim()) ? text.replace(/\D/gu, '') : text)),
  ])
  .pipe(z.number().int().positive());

/** Of `reviews.rating` and `reviews.rating_count`, as Shopify stores their values. Null when they make no rating. */
export function ratingOf(rating: string | undefined, count: string | undefined): Rating | null {
  if (rating === undefined || count === undefined) return null;
  const parsed = metafieldSchema.safeParse(parseJson(rating));
  const customers = countSchema.safeParse(count);
  if (!parsed.success || !customers.success) return null;
  return checked({ value: parsed.data.value, scale: parsed.data.scale_max, count: customers.data });
}

const number = z
  .union([z.number(), z.string().transform((text) => Number(text.replace(',', '.')))])
  .pipe(z.number().positive());
const linkedSchema = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]),
  name: z.string(),
  aggregateRating: z
    .object({
      ratingValue: number,
      bestRating: number.default(5),
      reviewCount: countSchema.optional().catch(undefined),
      ratingCount: countSchema.optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

const MAX_SCRIPTS = 30;
const MAX_SCRIPT_CHARACTERS = 300_000;

/**
 * What a page's JSON-LD says of the product of this title; null where it says nothing. A page also shows other
 * products: with a rating of one of another name the product has none.
 */
export function ratingInPage(html: string, title: string): Rating | null {
  for (const script of linkedData(html)) {
    for (const node of nodesOf(parseJson(script))) {
      const parsed = linkedSchema.safeParse(node);
      if (!parsed.success || !/^Product/.test([parsed.data['@type']].flat().join())) continue;
      const given = parsed.data.aggregateRating;
      if (given === undefined || plainText(parsed.data.name) !== title) continue;
      const count = given.reviewCount ?? given.ratingCount;
      if (count === undefined) continue;
      return checked({ value: given.ratingValue, scale: given.bestRating, count });
    }
  }
  return null;
}

const checked = (rating: Rating): Rating | null => (rating.value <= rating.scale ? rating : null);

function* linkedData(html: string): Generator<string> {
  let at = 0;
  for (let found = 0; found < MAX_SCRIPTS; found++) {
    const type = html.indexOf('application/ld+json', at);
    if (type < 0) return;
    const [start, end] = [html.indexOf('>', type), html.indexOf('</script', type)];
    if (start < 0 || end < 0) return;
    if (start < end && end - start < MAX_SCRIPT_CHARACTERS) yield html.slice(start + 1, end);
    at = end;
  }
}

/** A node may stand alone, in a list, or in a graph. */
function nodesOf(value: unknown): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((each: unknown) => (Array.isArray(each) ? [] : nodesOf(each)));
  if (typeof value !== 'object' || value === null) return [];
  return '@graph' in value && Array.isArray(value['@graph']) ? value['@graph'] : [value];
}
