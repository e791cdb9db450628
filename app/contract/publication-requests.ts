/** Requests of a page about a product's media: to publish an export, to remove it, to retry. */
import { z } from 'zod';
import { revisionSchema } from '#app/contract/clip-requests.ts';
import { exportRequestSchema } from '#app/contract/export-requests.ts';
import { MAX_PUBLISHED_AT_ONCE } from '#app/contract/publish-plan.ts';
import { MAX_ALT, MAX_MEDIA } from '#studio/publish/media-limits.ts';

const POSITIONS = `A product has places from 1 to ${MAX_MEDIA}. Choose one of these.`;

/** An export to publish; the same key again is the same publication. */
export const publicationRequestSchema = z.object({
  key: z.uuid(),
  exportId: z.string().max(64),
  alt: z.string().max(MAX_ALT, `Write at most ${MAX_ALT} characters.`),
  /** From 0: 0 is the position of the featured picture. */
  position: z
    .number()
    .int()
    .min(0, POSITIONS)
    .max(MAX_MEDIA - 1, POSITIONS),
  /** Of a product that is full: what the video replaces. */
  replacesMediaId: z.string().max(128).nullish(),
});

/** A clip to export and to publish when that is done; the same key again starts nothing more. */
export const exportAndPublishSchema = publicationRequestSchema
  .pick({ key: true, alt: true, position: true })
  .extend({
    clipId: z.string().max(64),
    revision: revisionSchema,
    settings: exportRequestSchema.shape.settings,
    /** The price that the dialog showed: PRICE_CHANGED when it is higher by now. */
    atMostQuarterPoints: exportRequestSchema.shape.atMostQuarterPoints,
  });

/** Exports to publish, each with a key of its own: one that is refused does not hold up the others. */
export const bulkPublicationSchema = z.object({
  publications: z
    .array(publicationRequestSchema.omit({ replacesMediaId: true }))
    .min(1)
    .max(MAX_PUBLISHED_AT_ONCE),
});

/** Clips whose publication plan is requested. */
export const publishPlanSchema = z.object({
  clipIds: z.array(z.string().min(1).max(100)).min(1).max(MAX_PUBLISHED_AT_ONCE),
});

/**
 * What can be done with a publication: remove its video, put it back, try again, or replace it with an export
 * of the current clip.
 */
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
