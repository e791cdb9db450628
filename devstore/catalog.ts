/** Reads the folder with the products that the store sells: `catalog.json` and its pictures. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const priceSchema = z.string().regex(/^\d+(\.\d{1,3})?$/, 'must be an amount such as "24.00"');

/** A file beside catalog.json: no path leads out of the folder. */
const fileSchema = z.string().regex(/^[^/\\]+\.[a-z0-9]+$/i, 'must be the name of a file in the same folder');

/** A text, and what the store's other languages call it. */
const translationsSchema = z.record(z.string(), z.string()).default({});

export const catalogProductSchema = z.object({
  handle: z
    .string()
    .regex(/^[\p{Letter}\p{Mark}\p{Number}-]+$/u, 'may have letters, digits and hyphens only'),
  title: z.string().min(1),
  descriptionHtml: z.string(),
  vendor: z.string(),
  productType: z.string(),
  tags: z.array(z.string()),
  status: z.enum(['ACTIVE', 'DRAFT', 'ARCHIVED', 'UNLISTED']),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be a currency code such as "EUR"'),
  options: z
    .array(z.object({ name: z.string(), position: z.number().int(), values: z.array(z.string()) }))
    .max(3),
  variants: z
    .array(
      z.object({
        title: z.string(),
        sku: z.string(),
        price: priceSchema,
        compareAtPrice: priceSchema.nullable(),
        position: z.number().int(),
        inventoryQuantity: z.number().int().default(0),
        selectedOptions: z.array(z.object({ name: z.string(), value: z.string() })),
        media: fileSchema.nullable().optional(),
      }),
    )
    .min(1),
  media: z
    .array(
      z.object({
        file: fileSchema,
        alt: z.string(),
        width: z.number().int().positive(),
        height: z.number().int().positive(),
      }),
    )
    .max(250),
  translations: z.record(z.string(), z.object({ title: z.string(), descriptionHtml: z.string() })),
  /** The metafields `reviews.rating` and `reviews.rating_count`. */
  rating: z.object({ value: z.string(), scale: z.string(), count: z.number().int() }).optional(),
  /** The metafield `descriptors.care_guide`. */
  careGuide: z.object({ text: z.string(), translations: translationsSchema }).optional(),
  /** Category metafields by key, "fabric" or "color-pattern": the labels of the metaobjects they refer to. */
  attributes: z
    .record(z.string(), z.array(z.object({ label: z.string(), translations: translationsSchema })))
    .optional(),
});
/** One product of catalog.json: its text and translations (by BCP 47 tag), variants with decimal prices, and pictures. */
export type CatalogProduct = z.infer<typeof catalogProductSchema>;

const catalogSchema = z
  .array(catalogProductSchema)
  .min(1)
  .refine(
    (products) => new Set(products.map(({ handle }) => handle)).size === products.length,
    'two products have the same handle',
  );

/** The folder of the products that the development store sells unless it is given another. */
export const OWN_CATALOG = join(import.meta.dirname, 'catalog');

/** Throws an Error that names the file and what is wrong in it. */
export function readCatalog(folder: string): CatalogProduct[] {
  const path = join(folder, 'catalog.json');
  if (!existsSync(path)) throw new Error(`There is no catalog.json in ${folder}.`);
  const parsed = catalogSchema.safeParse(parseJson(path));
  if (!parsed.success) throw new Error(`${path} can't be used: ${whatIsWrong(parsed.error)}`);
  const missing = parsed.data.flatMap((product) =>
    product.media.filter(({ file }) => !existsSync(join(folder, file))).map(({ file }) => file),
  );
  if (missing.length > 0) throw new Error(`${path} names pictures that are not there: ${missing.join(', ')}`);
  return parsed.data;
}

/** The first five complaints, each with its path: "0.variants.1.price: must be …". */
export const whatIsWrong = (error: z.ZodError): string =>
  error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`)
    .join('; ');

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
