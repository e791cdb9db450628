/** What an export is: one encoded MP4 of a clip at a resolution and a bitrate, with its poster and captions. */
import { z } from 'zod';
import { RESOLUTIONS } from '#studio/export/resolutions.ts';
import { fileRefSchema } from '#studio/shared/storage.ts';

/** One of `RESOLUTIONS`. */
export const resolutionSchema = z.enum(RESOLUTIONS);

/** What the merchant chooses for an export. */
export const exportSettingsSchema = z.object({
  resolution: resolutionSchema,
  /** Bits a second of the video stream; null encodes at constant quality, as recommended. */
  bitsPerSecond: z.number().int().positive().nullable(),
});
/** Resolution, and bits a second (null: as the recommended quality needs). */
export type ExportSettings = z.infer<typeof exportSettingsSchema>;

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
