/** Reads an export from its row. */
import { z } from 'zod';
import { failureSchema } from '#studio/clip/clip.ts';
import { EXPORT_STATES, type ExportRecord } from '#studio/export/export-record.ts';
import { exportSchema, exportSettingsSchema } from '#studio/export/export.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';
import { aspectRatioSchema } from '#studio/storyboard/storyboard.ts';
import type { Export as Row } from '../../../prisma/generated/client.ts';

const rowSchema = z.object({
  id: z.string(),
  clipId: z.string(),
  revision: z.number(),
  title: z.string(),
  aspectRatio: aspectRatioSchema,
  seconds: z.literal(CLIP_SECONDS),
  settings: exportSettingsSchema,
  quarterPoints: z.number(),
  state: z.enum(EXPORT_STATES),
  framesDone: z.number(),
  framesTotal: z.number(),
  failure: failureSchema.nullable(),
  result: exportSchema.nullable(),
  createdAt: z.date(),
  expiredAt: z.date().nullable(),
});

export const exportOf = (row: Row): ExportRecord => rowSchema.parse(row);
