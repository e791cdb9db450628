/** What the Create page holds while a merchant chooses: plain data, saved as a draft, turned into briefs. */
import { z } from 'zod';
import { MUSIC_GAIN_DECIBELS } from '#studio/clip/brief.ts';
import { moodSchema } from '#studio/music/music.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';
import { aspectRatioSchema, lookIdSchema } from '#studio/storyboard/storyboard.ts';

export const MOST_VARIANTS = 4;
/** How many pictures each length is best made from: advice, never a rule. */
export const RECOMMENDED_PICTURES = { 15: 5, 30: 10 } as const;

export const createFormSchema = z.object({
  /** As the merchant typed or pasted it; kept even when it cannot be opened. */
  link: z.string().max(2048),
  /** Picked from the store: Shopify's global id. Wins over the link. */
  productId: z.string().nullable(),
  /** The merchant may use another store's pictures. */
  rightsConfirmed: z.boolean(),
  /** BCP 47 tag, or null for the store's own. */
  language: z.string().nullable(),
  seconds: z.literal(CLIP_SECONDS),
  aspectRatios: z.array(aspectRatioSchema).min(1).max(2),
  /** Chosen pictures by id, in order; null: all that can be used, in the order that suits a film. */
  pictureIds: z.array(z.string()).nullable(),
  uploadIds: z.array(z.string()).max(60),
  voiceover: z.enum(['ai', 'manual', 'none']),
  text: z.string().max(5000),
  voiceId: z.string().nullable(),
  music: z.boolean(),
  mood: moodSchema.nullable(),
  musicGainDecibels: z.number().min(MUSIC_GAIN_DECIBELS.lowest).max(MUSIC_GAIN_DECIBELS.highest),
  look: lookIdSchema.nullable(),
  showCaptions: z.boolean(),
  showPrice: z.boolean(),
  variants: z.number().int().min(1).max(MOST_VARIANTS),
  /** Another seed is other music, other moves and another choice of lines. */
  seed: z.number().int().nonnegative().max(2 ** 31),
});
export type CreateForm = z.infer<typeof createFormSchema>;

export const EMPTY_FORM: CreateForm = {
  link: '',
  productId: null,
  rightsConfirmed: false,
  language: null,
  seconds: 15,
  aspectRatios: ['9:16'],
  pictureIds: null,
  uploadIds: [],
  voiceover: 'ai',
  text: '',
  voiceId: null,
  music: true,
  mood: null,
  musicGainDecibels: 0,
  look: null,
  showCaptions: true,
  showPrice: false,
  variants: 1,
  seed: 1,
};
