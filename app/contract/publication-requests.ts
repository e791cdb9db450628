/** What a page asks about a product's media: to publish an export, to remove it again, to retry. */
import { z } from 'zod';
import { revisionSchema } from '#app/contract/clip-requests.ts';
import { MAX_ALT, MAX_MEDIA } from '#studio/publish/media-limits.ts';

const POSITIONS = `A product has places from 1 to ${MAX_MEDIA}. Choose one of these.`;

/** An export to publish; the same key again is the same publication. */
export const publicationRequestSchema = z.object({
  key: z.uuid(),
  exportId: z.string().max(64),
  alt: z.string().max(MAX_ALT, `Write at most ${MAX_ALT} characters.`),
  /** From 0: 0 is the featured picture's place. */
  position: z
    .number()
    .int()
    .min(0, POSITIONS)
    .max(MAX_MEDIA - 1, POSITIONS),
  /** Of a product that is full: what the video replaces. */
  replacesMediaId: z.string().max(128).nullish(),
});

/** What can be done with a publication: remove its video, put it back, try again, or export the clip as it is now in its place. */
export const publicationActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('unpublish') }),
  z.object({ intent: z.literal('restore') }),
  z.object({ intent: z.literal('retry') }),
  z.object({
    intent: z.literal('replace'),
    /** The same key again replaces nothing more. */
    key: z.uuid(),
    revision: revisionSchema,
    /** The price that the button showed: PRICE_CHANGED when it is higher by now. */
    atMostQuarterPoints: z.number().int().min(0),
  }),
]);
