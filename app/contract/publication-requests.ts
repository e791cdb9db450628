/** What a page asks about a product's media: to publish an export, to remove it again, to retry. */
import { z } from 'zod';
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

/** What can be done with a publication. */
export const publicationActSchema = z.object({ intent: z.enum(['unpublish', 'retry']) });
