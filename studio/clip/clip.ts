/** What a clip is over time: a brief, how far it is made, and its revisions. */
import { z } from 'zod';
import { briefSchema } from '#studio/clip/brief.ts';
import { CLIP_STATES, CLIP_STEPS } from '#studio/clip/clip-states.ts';
import { productSchema } from '#studio/product/product.ts';
import { scriptSchema } from '#studio/script/script.ts';
import { fileRefSchema } from '#studio/shared/storage.ts';
import type { ErrorCode } from '#studio/shared/errors.ts';
import { FAILURES } from '#studio/shared/failures.ts';
import { storyboardSchema } from '#studio/storyboard/storyboard.ts';

/** A clip keeps so many of its newest versions, and every version that was exported. */
export const MAX_VERSIONS = 100;

/** How far the making of a clip is: the step, and how many of its parts are done. */
export const clipProgressSchema = z.object({
  step: z.enum(CLIP_STEPS),
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
});

/** A failure as stored: the sentence is written when it is read. */
export const failureSchema = z.object({
  code: z.custom<ErrorCode>((code) => typeof code === 'string' && code in FAILURES),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The step that failed; what came before is kept. */
  step: z.string().nullable(),
});
/** What a merchant reads of a failure: its code and details, and the step that failed. */
export type Failure = z.infer<typeof failureSchema>;

/** What may be out of date in a clip, in the order in which it is named. */
export const STALE_REASONS = ['title', 'text', 'price', 'rating', 'pictures', 'gone'] as const;
/** One of them, as stored; parsing throws a ZodError for any other. */
export const staleReasonSchema = z.enum(STALE_REASONS);
/** What of a product changed in the store since its clip was made. */
export type StaleReason = z.infer<typeof staleReasonSchema>;

/** A clip whose brief is of the newest version. */
export const clipSchema = z.object({
  id: z.string(),
  /** Clips requested together: aspect ratios and variants of one product. */
  batchId: z.string(),
  /** As the merchant gave it: a link, or the id of a picked product. */
  link: z.string(),
  /** Shopify's global id, or null for another store's product. */
  productId: z.string().nullable(),
  title: z.string(),
  brief: briefSchema,
  state: z.enum(CLIP_STATES),
  progress: clipProgressSchema.nullable(),
  /** Of a clip that is ready: why it could not be made again. */
  failure: failureSchema.nullable(),
  /** The newest document's number; 0 before there is one. */
  revision: z.number().int().nonnegative(),
  /** Its picture in lists, of its newest revision or an earlier one; null until a worker has drawn one. */
  poster: z.object({ file: fileRefSchema, revision: z.number().int().positive() }).nullable(),
  /** What changed in the store since; null while nothing has. */
  stale: z.object({ reasons: z.array(staleReasonSchema).min(1) }).nullable(),
  /** Its exported files are never deleted. */
  keep: z.boolean(),
  /** When the first of its exported files is deleted; null while it has none, or when they are kept. */
  expiresAt: z.date().nullable(),
  createdAt: z.date(),
});
/** A clip as its shop keeps it, with how the work on it goes; without its document. */
export type Clip = z.infer<typeof clipSchema>;

/**
 * Out of date, and nothing hinders that it is made again: it is ready, and its product is still in the store.
 * `ClipFilter.refreshable` finds the same clips.
 */
export const isOutOfDate = ({ stale, state }: Pick<Clip, 'stale' | 'state'>): boolean =>
  state === 'ready' && stale !== null && !stale.reasons.includes('gone');

/** One revision of a clip: everything that was made, as one document. */
export const clipDocumentSchema = z.object({
  product: productSchema,
  script: scriptSchema,
  /** The speaker, or null without a voice. */
  voice: z.string().nullable(),
  storyboard: storyboardSchema,
});
/** Everything that was made: product snapshot, script, voice, storyboard. */
export type ClipDocument = z.infer<typeof clipDocumentSchema>;
