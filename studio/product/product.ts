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

/** The text and facts of a product before its pictures were judged: what a Catalog gives. */
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
export type ProductFacts = z.infer<typeof productFactsSchema>;

export const productSchema = productFactsSchema.extend({
  /** Usable pictures, best first for a film: ranked, deduplicated, bounded. */
  pictures: z.array(pictureSchema),
  /** The others, each with its reason. */
  rejectedPictures: z.array(rejectedPictureSchema),
  /** All that the store showed, whatever became of them. Absent when they were not to be used, and in documents from before they were noted. */
  storePictures: z.array(storePictureSchema).optional(),
});
export type Product = z.infer<typeof productSchema>;

/** Where one picture is to be fetched from. */
export const pictureSourceSchema = z.object({
  /** As a merchant knows it: file name or alt text; used in messages. */
  name: z.string(),
  location: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('web'), url: z.string() }),
    z.object({ kind: z.literal('file'), path: z.string() }),
    /** Uploaded before, and kept in the storage. */
    z.object({ kind: z.literal('stored'), file: fileRefSchema }),
  ]),
  alt: z.string(),
  /** Of its content, as the store takes it (a ThumbHash): the same address may come to show something else. */
  print: z.string().optional(),
  /** A logo may be smaller and longer than what a scene shows. */
  use: z.literal('logo').optional(),
  /** What it was judged to be when it was uploaded: it is not judged again, and keeps its id. */
  judged: pictureSchema.optional(),
});
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
