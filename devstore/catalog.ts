/** Reads the folder with the products that the store sells: `catalog.json` and its pictures. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const catalogProductSchema = z.object({
  handle: z.string().regex(/^[\p{Letter}\p{Number}-]+$/u),
  title: z.string(),
  descriptionHtml: z.string(),
  vendor: z.string(),
  productType: z.string(),
  tags: z.array(z.string()),
  status: z.enum(['ACTIVE', 'DRAFT', 'ARCHIVED', 'UNLISTED']),
  currency: z.string(),
  options: z.array(z.object({ name: z.string(), position: z.number(), values: z.array(z.string()) })),
  variants: z.array(z.object({ title: z.string(), sku: z.string(), price: z.string(), compareAtPrice: z.string().nullable(), position: z.number(), selectedOptions: z.array(z.object({ name: z.string(), value: z.string() })), media: z.string().nullable().optional() })).min(1),
  media: z.array(z.object({ file: z.string(), alt: z.string(), width: z.number(), height: z.number() })),
  translations: z.record(z.string(), z.object({ title: z.string(), descriptionHtml: z.string() })),
});
export type CatalogProduct = z.infer<typeof catalogProductSchema>;

export const OWN_CATALOG = join(import.meta.dirname, 'catalog');

/** Throws an Error that names the folder and what is wrong in it. */
export function readCatalog(folder: string): CatalogProduct[] {
  const path = join(folder, 'catalog.json');
  if (!existsSync(path)) throw new Error(`There is no catalog.json in ${folder}.`);
  const parsed = z.array(catalogProductSchema).min(1).safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} can't be used: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).slice(0, 5).join('; ')}`);
  const missing = parsed.data.flatMap((product) => product.media.filter(({ file }) => !existsSync(join(folder, file))).map(({ file }) => file));
  if (missing.length > 0) throw new Error(`${path} names pictures that are not there: ${missing.join(', ')}`);
  return parsed.data;
}
