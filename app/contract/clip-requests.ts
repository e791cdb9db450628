/** Requests of a page about one clip, and about many at once. */
import { z } from 'zod';
import { isRevision } from '#app/contract/revision.ts';

/** The number of a saved version. */
export const revisionSchema = z.number().refine(isRevision);

/** Characters of a clip's title. */
export const MAX_TITLE = 255;

/** What can be done with a clip from its page. */
export const clipActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('cancel') }),
  z.object({ intent: z.literal('retry'), withoutVoice: z.boolean().optional() }),
  z.object({ intent: z.literal('refresh') }),
  z.object({ intent: z.literal('keep'), keep: z.boolean() }),
  z.object({ intent: z.literal('rename'), title: z.string().trim().min(1).max(MAX_TITLE) }),
  z.object({ intent: z.literal('dismiss') }),
  z.object({ intent: z.literal('remove') }),
]);
/** A parsed clipActSchema. */
export type ClipAct = z.infer<typeof clipActSchema>;

/** What can be done with many clips of the library at once. */
export const libraryActSchema = z.object({ intent: z.literal('keep-expiring') });

/** As many as the library shows at once. */
export const MAX_LISTED_CLIPS = 240;

/** What can be done with the clips that are chosen in the library. */
export const bulkActSchema = z.object({
  intent: z.enum(['refresh', 'keep', 'remove']),
  clipIds: z.array(z.string().min(1).max(100)).min(1).max(MAX_LISTED_CLIPS),
});
/** One of the things that can be done with many clips. */
export type BulkIntent = z.infer<typeof bulkActSchema>['intent'];
/** `refused`: the clips for which it failed, each with its sentence; the others are done. */
export type BulkOutcome = { done: string[]; refused: { clipId: string; message: string }[] };

/** An edit to save; `storyboard` is a document, which the route reads. */
export const saveClipSchema = z.object({
  /** The version that was edited: CLIP_CHANGED when another was saved since. */
  expectedRevision: revisionSchema,
  storyboard: z.unknown(),
  summary: z.string().max(500),
  asCopy: z.boolean().default(false),
});
