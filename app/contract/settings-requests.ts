/** What the settings page saves. */
import { z } from 'zod';
import { promisesSchema } from '#studio/clip/promises.ts';
import { PURPOSES, serviceKeySchema } from '#studio/clip/service-keys.ts';
import { languageTagSchema } from '#studio/shared/language-tag.ts';
import { FONT_FAMILIES } from '#studio/storyboard/storyboard.ts';
import { dictionarySchema } from '#studio/voice/dictionary.ts';
import { colourSchema } from '#studio/product/picture.ts';

/** The shop's settings that a form holds. */
export const settingsFormSchema = z.object({
  language: languageTagSchema.nullable(),
  voice: z.object({ speaker: z.string().max(100), voiceId: z.string().max(100) }).nullable(),
  brandColour: colourSchema.nullable(),
  font: z.enum(FONT_FAMILIES).nullable(),
  /** How long exported files are kept; null for ever. */
  retentionHours: z.number().int().min(24).max(87_600).nullable(),
  promises: promisesSchema,
  /** How every voice says the shop's own words. */
  pronunciations: dictionarySchema,
});
/** A parsed settingsFormSchema. */
export type SettingsForm = z.infer<typeof settingsFormSchema>;

/** What was changed. Fields that another tab may have changed meanwhile are not among what was changed in this one. */
export const settingsChangeSchema = settingsFormSchema.partial();

const purpose = z.enum(PURPOSES);

/** What is done with a service's key: kept once it works, checked again, or forgotten. */
export const serviceKeyActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), key: serviceKeySchema }),
  z.object({ intent: z.literal('check'), purpose }),
  z.object({ intent: z.literal('remove'), purpose }),
]);
