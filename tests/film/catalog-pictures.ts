/** Lists every picture of the demo catalogue as the analyzer measured it, by product. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { pictureSchema, type Picture } from '#studio/product/picture.ts';

/** By the product's handle, in the order of its media; `name` is the file in devstore/catalog. */
export const CATALOG_PICTURES: Readonly<Record<string, readonly Picture[]>> = z
  .record(z.string(), z.array(pictureSchema))
  .parse(JSON.parse(readFileSync(new URL('catalog-pictures.json', import.meta.url), 'utf8')));
