/** What the merchant chose for a clip. */
import { z } from 'zod';
import { moodSchema } from '#studio/music/music.ts';
import { colourSchema, pictureSchema } from '#studio/product/picture.ts';
import { pictureSourceSchema } from '#studio/product/product.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';
import { aspectRatioSchema, FONT_FAMILIES, lookIdSchema } from '#studio/storyboard/storyboard.ts';

/** How loud the music is under a clip, before it ducks for the voice. */
export const MUSIC_GAIN_DECIBELS = { lowest: -24, highest: 6, usual: 0 } as const;

/** Another voice for the first line; absent or null: the same. */
const hookVoiceIdSchema = z.string().nullable().optional();

/** A brief as it is stored and sent: a field that the merchant left to us is null. */
export const briefSchema = z.object({
  /** BCP 47 tag, or null for the language of the link, else the store's own. */
  language: z.string().nullable(),
  seconds: z.literal(CLIP_SECONDS),
  aspectRatio: aspectRatioSchema,
  voiceover: z.discriminatedUnion('mode', [
    z.object({ mode: z.literal('ai'), voiceId: z.string().nullable(), hookVoiceId: hookVoiceIdSchema }),
    z.object({
      mode: z.literal('manual'),
      voiceId: z.string().nullable(),
      hookVoiceId: hookVoiceIdSchema,
      text: z.string(),
    }),
    /** Nobody speaks; captions carry the script. */
    z.object({ mode: z.literal('none') }),
  ]),
  music: z
    .object({
      /** Null: the look's own. */
      mood: moodSchema.nullable(),
      gainDecibels: z.number().min(MUSIC_GAIN_DECIBELS.lowest).max(MUSIC_GAIN_DECIBELS.highest),
    })
    .nullable(),
  /** Null: the one that suits the pictures. */
  look: lookIdSchema.nullable(),
  brandColour: colourSchema.nullable(),
  brandFont: z.enum(FONT_FAMILIES).nullable(),
  /** On the end card. */
  logo: pictureSchema.nullable(),
  showCaptions: z.boolean(),
  showPrice: z.boolean(),
  /** Pictures of the merchant's own, after the store's. */
  extraPictures: z.array(pictureSourceSchema),
  useStorePictures: z.boolean(),
  /**
   * The pictures to show, by id, in the merchant's order, which the film keeps; null: all usable ones,
   * ranked, each shown where a line mentions it.
   */
  pictureIds: z.array(z.string()).min(1).nullable(),
  /** Another seed is another variant: other moves, and other music and lines unless they have seeds of their own. */
  seed: z.number().int().nonnegative(),
  /** Another choice of lines; absent: `seed`. */
  scriptSeed: z.number().int().nonnegative().optional(),
  /** Another piece of music; absent: `seed`. */
  musicSeed: z.number().int().nonnegative().optional(),
});
/**
 * What the merchant chose for a clip: language, length, aspect ratio, voiceover, music, look, pictures,
 * seeds. Stored with a version (studio/clip/documents).
 */
export type Brief = z.infer<typeof briefSchema>;
