/** What a clip is over time: a brief, how far its making is, and its revisions. */
import { z } from 'zod';
import { briefSchema } from '#studio/clip/brief.ts';
import { productSchema } from '#studio/product/product.ts';
import { scriptSchema } from '#studio/script/script.ts';
import { FAILURES, type ErrorCode } from '#studio/shared/errors.ts';
import { storyboardSchema } from '#studio/storyboard/storyboard.ts';

export const CLIP_STATES = ['waiting', 'generating', 'ready', 'failed', 'cancelled'] as const;
export const clipStateSchema = z.enum(CLIP_STATES);
/** `generating` is what a `waiting` clip shows while its task runs. */
export type ClipState = z.infer<typeof clipStateSchema>;

/** It is waiting for a worker, or a worker has it. */
export const ACTIVE_CLIP_STATES: readonly ClipState[] = ['waiting', 'generating'];

/** How far the making of a clip is: the step, and how many of its parts are done. */
export const clipProgressSchema = z.object({
  step: z.enum(['product', 'pictures', 'script', 'voice', 'storyboard']),
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
});

/** A failure as it is kept: the sentence is written when it is read. */
export const failureSchema = z.object({
  code: z.custom<ErrorCode>((code) => typeof code === 'string' && code in FAILURES),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The step that failed; what came before is kept. */
  step: z.string().nullable(),
});
/** What a merchant is told of a failure: its code and details, and the step that failed. */
export type Failure = z.infer<typeof failureSchema>;

export const STALE_REASONS = ['title', 'text', 'price', 'pictures', 'gone'] as const;
export const staleReasonSchema = z.enum(STALE_REASONS);
/** What of a product changed in the store since its clip was made. */
export type StaleReason = z.infer<typeof staleReasonSchema>;

/** A clip whose brief is of the newest version. */
export const clipSchema = z.object({
  id: z.string(),
  /** Clips ordered together: aspect ratios and variants of one product. */
  batchId: z.string(),
  /** As the merchant gave it: a link, or the id of a picked product. */
  link: z.string(),
  /** Shopify's global id, or null for another store's product. */
  productId: z.string().nullable(),
  title: z.string(),
  brief: briefSchema,
  state: clipStateSchema,
  progress: clipProgressSchema.nullable(),
  /** Of a clip that is ready: why it could not be made anew. */
  failure: failureSchema.nullable(),
  /** The newest document's number; 0 before there is one. */
  revision: z.number().int().nonnegative(),
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

/** One revision of a clip: everything that was made, as one document. */
export const clipDocumentSchema = z.object({
  product: productSchema,
  script: scriptSchema,
  /** Who spoke, or null when nobody does. */
  voice: z.string().nullable(),
  storyboard: storyboardSchema,
});
/** Everything that was made: product snapshot, script, voice, storyboard. */
export type ClipDocument = z.infer<typeof clipDocumentSchema>;
