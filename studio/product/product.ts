/** What was fetched from the store: title, copy, pictures, price and language, as one snapshot. */
import { z } from 'zod';
import { moneySchema } from '#studio/shared/money.ts';
import { fileRefSchema } from '#studio/shared/storage.ts';
import { pictureSchema, rejectedPictureSchema, storePictureSchema } from '#studio/product/picture.ts';

/** One piece of the description, cleaned from HTML: plain text, one paragraph or one list item. */
export const copyBlockSchema = z.object({
  kind: z.enum(['heading', 'paragraph', 'bullet']),
  text: z.string().min(1),
});
/** One heading, paragraph or bullet of a description, as plain text; never empty. */
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

/** Parses the text and facts of a product, without its pictures: what a Catalog gives. */
export const productFactsSchema = z.object({
  /** Shopify's global id, or null when read from another store's public pages. */
  id: z.string().nullable(),
  handle: z.string(),
  url: z.string().nullable(),
  shop: shopSchema,
  title: z.string(),
  copy: z.array(copyBlockSchema),
  vendor: z.string(),
  productType: z.string(),
  tags: z.array(z.string()),
  options: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  /** The lowest variant price (of the chosen variant, when the link names one); null when the store gives none. */
  price: moneySchema.nullable(),
  /** The price before a reduction, only when it is higher than `price`. */
  compareAtPrice: moneySchema.nullable(),
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
  /** Every picture the store showed, usable or not. Absent when the store's pictures were not asked for, and in older documents. */
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
  /** The store's fingerprint of its content (a ThumbHash): the picture behind an address may change. */
  print: z.string().optional(),
  /** A logo may be smaller and longer than what a scene shows. */
  use: z.literal('logo').optional(),
  /** The analysis from when it was uploaded: the picture is not analyzed again and keeps its id. */
  judged: pictureSchema.optional(),
});
/** Where one picture comes from (a web address, a local file or the storage), and how messages call it. */
export type PictureSource = z.infer<typeof pictureSourceSchema>;

/** Everything that text may rest on, one string a field: evidence must be a verbatim piece of one of these. */
export function sourceTexts(product: ProductFacts): string[] {
  return [
    product.title,
    ...product.copy.map((block) => block.text),
    product.vendor,
    product.productType,
    ...product.options.map((option) => `${option.name}: ${option.values.join(', ')}`),
  ].filter((text) => text.trim() !== '');
}
