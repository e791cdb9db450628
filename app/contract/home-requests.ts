/** Requests of Home: clips of several products, and closing the set-up checklist. */
import { z } from 'zod';
import { MAX_PICKED } from '#app/contract/home.ts';

/** One clip for each, in the shop's own settings; the same key again gives the same clip. */
export const generateProductsSchema = z.object({
  products: z
    .array(z.object({ key: z.uuid(), productId: z.string().max(100) }))
    .min(1)
    .max(MAX_PICKED),
});

/** Closing is for good: nothing opens it again. */
export const setUpActSchema = z.object({ intent: z.literal('close') });
