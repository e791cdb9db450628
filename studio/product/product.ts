/** What was fetched from the store: title, copy, pictures, price and language, as one snapshot. */
import { z } from 'zod';
import { moneySchema } from '#studio/shared/money.ts';
import { fileRefSchema } from '#studio/shared/storage.ts';
import { pictureSchema, rejectedPictureSchema, storePictureSchema } from '#studio/product/picture.ts';

/** One piece of the description, cleaned from HTML: plain text, one paragraph or one list item. */
export const copyBlockSchema = z.object({
  /** A note is small print by its form: a footnote, or text the page sets small. */
  kind: z.enum(['heading', 'paragraph', 'bullet', 'note']),
  text: z.string().min(1),
});
/** One heading, paragraph, bullet or note of a description, as plain text; never empty. */
export type CopyBlock = z.infer<typeof copyBlockSchema>;

export const shopSchema = z.object({
  /** As customers read it: "Lumen & Clay". */
  name: z.string(),
  /** Host of the storefront. */
  domain: z.string(),
  currencyCode: z.string(),
  /** True when we have access to its Admin API: only then can a clip be published there. */
  own: z.boolean(),
});

/** One choice of a product that can be bought: "Oat / Large". */
export const variantSchema = z.object({
  title: z.string(),
  /** The option values that make it this one, in the order of `options`. */
  values: z.array(z.string()),
  price: moneySchema.nullable(),
  /** Before a reduction, only when it is higher than `price`. */
  compareAtPrice: moneySchema.nullable(),
  available: z.boolean(),
});
/** One choice of a product that can be bought, with its own price. */
export type Variant = z.infer<typeof variantSchema>;

/** What customers gave a product on average, of `scale` at most, and how many they are. */
export const ratingSchema = z.object({
  value: z.number().positive(),
  scale: z.number().positive(),
  count: z.number().int().positive(),
});
/** A rating as the store's standard metafields give it. */
export type Rating = z.infer<typeof ratingSchema>;

/** What the store's standard definitions name about a product: "material" → "Linen, cotton". */
export const detailSchema = z.object({
  kind: z.enum(['material', 'origin', 'care', 'color', 'pattern', 'size', 'other']),
  text: z.string().min(1),
});
/** One fact of the store's standard definitions, in the text's language. */
export type Detail = z.infer<typeof detailSchema>;

/** Parses the text and facts of a product, without its pictures: the result of a Catalog. */
export const productFactsSchema = z.object({
  /** Shopify's global id, or null when read from another store's public pages. */
  id: z.string().nullable(),
  handle: z.string(),
  url: z.string().nullable(),
  shop: shopSchema,
  title: z.string(),
  copy: z.array(copyBlockSchema),
  /**
   * By which way of reading descriptions `copy` was made: what another way reads differently is no change of the
   * store. Absent in older documents.
   */
  copyVersion: z.number().int().optional(),
  vendor: z.string(),
  productType: z.string(),
  tags: z.array(z.string()),
  options: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  /** The lowest variant price (of the chosen variant, when the link names one); null when the store gives none. */
  price: moneySchema.nullable(),
  /** The price before a reduction, only when it is higher than `price`. */
  compareAtPrice: moneySchema.nullable(),
  /** True when variants cost differently and `price` is the lowest: it is said as "from". Absent in older documents. */
  priceFrom: z.boolean().optional(),
  /** At most the first 100. Absent where the store gives none, and in older documents. */
  variants: z.array(variantSchema).optional(),
  /** Absent where the store gives none. */
  rating: ratingSchema.optional(),
  details: z.array(detailSchema).optional(),
  /** The store's own text, where `copy` is a translation of it: what pictures are described in. Else absent. */
  original: z.object({ language: z.string(), title: z.string(), copy: z.array(copyBlockSchema) }).optional(),
  /** BCP 47 tag of the language that title and copy are in. */
  language: z.string(),
  /** Every language the store has this product's text in, `language` included, the store's own first. */
  languages: z.array(z.string()),
});
/** The text and facts of a product, without its pictures: prices in the shop's currency, languages as BCP 47 tags. */
export type ProductFacts = z.infer<typeof productFactsSchema>;

/** Parses a product snapshot: its facts and its analyzed pictures. */
export const productSchema = productFactsSchema.extend({
  /** Usable pictures, the best for a clip first: ranked, deduplicated, limited in number. */
  pictures: z.array(pictureSchema),
  /** The others, each with its reason. */
  rejectedPictures: z.array(rejectedPictureSchema),
  /**
   * Every picture the store showed, usable or not. Absent when the store's pictures were not asked for, and
   * in older documents.
   */
  storePictures: z.array(storePictureSchema).optional(),
});
/** A snapshot of a product: its facts, its usable pictures (best first) and the rejected ones with their reasons. */
export type Product = z.infer<typeof productSchema>;

/** Where one picture is to be fetched from. */
export const pictureSourceSchema = z.object({
  /** The name a merchant knows it by, a file name or an alt text; messages use it. */
  name: z.string(),
  location: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('web'), url: z.string() }),
    z.object({ kind: z.literal('file'), path: z.string() }),
    /** Uploaded before, and kept in the storage. */
    z.object({ kind: z.literal('stored'), file: fileRefSchema }),
  ]),
  alt: z.string(),
  /** Option values of the variants that it shows: "Oat". Absent where it belongs to none. */
  variantValues: z.array(z.string()).optional(),
  /** The store's fingerprint of its content (a ThumbHash): the picture behind an address may change. */
  print: z.string().optional(),
  /** A logo may be smaller and longer than what a scene shows. */
  use: z.literal('logo').optional(),
  /** The analysis from when it was uploaded: the picture is not analyzed again and keeps its id. */
  judged: pictureSchema.optional(),
});
/** Where one picture comes from (a web address, a local file or the storage), and its name in messages. */
export type PictureSource = z.infer<typeof pictureSourceSchema>;

/** Everything that text may rest on, one string a field: evidence must be a verbatim piece of one of these. */
export function sourceTexts(product: ProductFacts): string[] {
  return [
    product.title,
    ...product.copy.map((block) => block.text),
    product.vendor,
    product.productType,
    ...product.options.map((option) => `${option.name}: ${option.values.join(', ')}`),
    ...(product.variants ?? []).map((variant) => variant.title),
    ...(product.details ?? []).map((detail) => detail.text),
    ...[priceText(product), ratingText(product)].filter((text) => text !== null),
  ].filter((text) => text.trim() !== '');
}

/** "Price: 24.00 EUR, before: 30.00 EUR": the evidence of a line that says it; null without a price. */
export function priceText({ price, compareAtPrice, priceFrom = false }: ProductFacts): string | null {
  if (price === null) return null;
  // What one of several prices was before is not what each was.
  const before =
    compareAtPrice === null || priceFrom
      ? ''
      : `, before: ${compareAtPrice.amount} ${compareAtPrice.currencyCode}`;
  return `Price: ${priceFrom ? 'from ' : ''}${price.amount} ${price.currencyCode}${before}`;
}

/** "Rating: 4.8 of 5 by 212": the evidence of a line that says it; null without a rating. */
export const ratingText = ({ rating }: ProductFacts): string | null =>
  rating === undefined ? null : `Rating: ${rating.value} of ${rating.scale} by ${rating.count}`;

/**
 * A product of the own store as it is offered to make a video of: Shopify's global id, its title, and where
 * its first picture is.
 */
export type StoreProduct = { id: string; title: string; pictureUrl: string | null };
