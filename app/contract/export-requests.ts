/** Requests of a page about exports: what they would cost, and to start them. */
import { revisionSchema } from '#app/contract/clip-requests.ts';
import { z } from 'zod';
import { exportSettingsSchema } from '#studio/export/export.ts';
import { MAX_CLIPS_AT_ONCE } from '#studio/export/resolutions.ts';

/** Exports to start; the same key again starts nothing more. */
export const exportRequestSchema = z.object({
  key: z.uuid(),
  /** The price that the button showed: PRICE_CHANGED when it is higher by now. */
  atMostQuarterPoints: z.number().int().min(0),
  settings: exportSettingsSchema.extend({
    bitsPerSecond: z
      .number()
      .int()
      .min(500_000, 'Choose at least 0.5 Mbit/s.')
      .max(80_000_000, 'Choose at most 80 Mbit/s.')
      .nullable(),
  }),
  clips: z
    .array(z.object({ id: z.string().max(64), revision: revisionSchema }))
    .min(1, 'Choose at least one clip.')
    .max(
      MAX_CLIPS_AT_ONCE,
      `At most ${MAX_CLIPS_AT_ONCE} can be exported at once. Export these first, then the others.`,
    ),
});

/** What exports would cost. */
export const exportQuestionSchema = exportRequestSchema.omit({ key: true, atMostQuarterPoints: true });
