/** Requests of the Points page: a pack, a plan, or a higher limit. */
import { z } from 'zod';

const id = z.string().max(64);

/** What is to be bought. `cents`: the new limit of what a plan bills beyond its included points. */
export const offerRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pack'), id }),
  z.object({ kind: z.literal('plan'), id }),
  z.object({ kind: z.literal('cap'), cents: z.number().int().positive() }),
]);
/** A parsed offerRequestSchema. */
export type OfferRequest = z.infer<typeof offerRequestSchema>;
