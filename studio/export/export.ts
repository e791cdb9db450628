/** What an export is: one encoded MP4 of a clip at a resolution and a bitrate, with its poster and captions. */
import { z } from 'zod';
import { fileRefSchema } from '#studio/shared/storage.ts';

/** By the length of the short side. */
export const RESOLUTIONS = ['720p', '1080p', '1440p', '4K'] as const;
/** One of `RESOLUTIONS`. */
export const resolutionSchema = z.enum(RESOLUTIONS);
/** One of `RESOLUTIONS`. */
export type Resolution = z.infer<typeof resolutionSchema>;

/** Pixels of the short side. */
export const SHORT_SIDE_PIXELS = {
  '720p': 720,
  '1080p': 1080,
  '1440p': 1440,
  '4K': 2160,
} as const satisfies Record<Resolution, number>;

/** What the merchant chooses for an export. */
export const exportSettingsSchema = z.object({
  resolution: resolutionSchema,
  /** Bits a second of the video stream; null encodes at constant quality, as recommended. */
  bitsPerSecond: z.number().int().positive().nullable(),
});
/** Resolution, and bits a second (null: as the recommended quality needs). */
export type ExportSettings = z.infer<typeof exportSettingsSchema>;

/** In one order: they are paid together or not at all. */
export const MAX_CLIPS_AT_ONCE = 50;

/** A finished export as it is stored. */
export const exportSchema = z.object({
  settings: exportSettingsSchema,
  video: fileRefSchema,
  poster: fileRefSchema,
  /** WebVTT; null when nothing is said. */
  captions: fileRefSchema.nullable(),
  width: z.number().int(),
  height: z.number().int(),
  frames: z.number().int(),
  seconds: z.number(),
});
/** A finished export: its files, its size in pixels, its frames and seconds. */
export type Export = z.infer<typeof exportSchema>;
