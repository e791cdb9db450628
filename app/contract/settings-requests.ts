/** What the settings page saves. */
import { z } from 'zod';
import { FONT_FAMILIES } from '#studio/storyboard/storyboard.ts';
import { colourSchema } from '#studio/product/picture.ts';

/** The shop's settings that a form holds. */
export const settingsFormSchema = z.object({
  language: z.string().max(35).nullable(),
  voice: z.object({ speaker: z.string().max(100), voiceId: z.string().max(100) }).nullable(),
  brandColour: colourSchema.nullable(),
  font: z.enum(FONT_FAMILIES).nullable(),
  /** How long exported files are kept; null for ever. */
  retentionHours: z.number().int().min(24).max(87_600).nullable(),
});
/** A parsed settingsFormSchema. */
export type SettingsForm = z.infer<typeof settingsFormSchema>;

/** What was changed. Fields that another tab may have changed meanwhile are not among what was changed in this one. */
export const settingsChangeSchema = settingsFormSchema.partial();
