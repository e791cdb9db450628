/** What a shop has set for all its clips. */
import { z } from 'zod';
import { promisesSchema } from '#studio/clip/promises.ts';
import { colourSchema, pictureSchema } from '#studio/product/picture.ts';
import { FONT_FAMILIES } from '#studio/storyboard/storyboard.ts';
import { dictionarySchema } from '#studio/voice/dictionary.ts';

/** A merchant is warned this long before an exported file is deleted. */
export const EXPIRES_SOON_HOURS = 72;

/** Thirty days. */
export const DEFAULT_RETENTION_HOURS = 720;

/** A shop’s settings with their defaults; retention in hours, null to keep for ever. */
export const shopSettingsSchema = z.object({
  /** BCP 47 tag; null: the store's own, or the link's. */
  language: z.string().nullable().default(null),
  /**
   * The voice that a new clip begins with; it counts while this speaker is the one that speaks. Null: the
   * speaker's own for the language.
   */
  voice: z
    .object({ speaker: z.string(), voiceId: z.string().max(100) })
    .nullable()
    .default(null),
  /** Null: from the pictures. */
  brandColour: colourSchema.nullable().default(null),
  /** Replaces the look's own, where it has the script. */
  font: z.enum(FONT_FAMILIES).nullable().default(null),
  /** On the end card. */
  logo: pictureSchema.nullable().default(null),
  /** How long exported files are kept after they were finished; null: for ever. */
  retentionHours: z.number().int().min(24).nullable().default(DEFAULT_RETENTION_HOURS),
  /** What clips may say that the shop promises, by language. */
  promises: promisesSchema.default({}),
  /** How every voice says the shop's own words. */
  pronunciations: dictionarySchema.default([]),
  /** Somebody of the shop has listened to a voice. */
  voiceHeard: z.boolean().default(false),
  /** The set-up checklist was closed: it never comes back. */
  setUpClosed: z.boolean().default(false),
});
/** What a shop has set for all its clips: brand, voice and language, retention in hours. */
export type ShopSettings = z.infer<typeof shopSettingsSchema>;

/** The fields that change; the others stay as they are. */
export type SettingsChange = { [Field in keyof ShopSettings]?: ShopSettings[Field] | undefined };
