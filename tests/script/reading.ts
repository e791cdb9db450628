/** How a store's text becomes a product's. */
import type { CopyBlock } from '#studio/product/product.ts';

/** HTML to blocks and titles to plain text, as the catalogs read them: by this tree's code, or another checkout's. */
export type Reading = { html: (html: string) => CopyBlock[]; text: (text: string) => string };
