/** What the Create page holds while a merchant chooses: plain data, saved as a draft, turned into briefs. */
import { z } from 'zod';
import { MUSIC_GAIN_DECIBELS } from '#studio/clip/brief.ts';
import { moodSchema } from '#studio/music/music.ts';
import { MANUAL_TEXT_LIMIT_CHARACTERS } from '#studio/script/manual-script.ts';
import { languageTagSchema } from '#studio/shared/language-tag.ts';
import { CLIP_SECONDS, type ClipSeconds } from '#studio/shared/time.ts';
import { aspectRatioSchema, lookIdSchema } from '#studio/storyboard/storyboard.ts';

/** How many clips one press of Generate makes: each has a seed of its own. */
export const MAX_VARIANTS = 4;
/** A clip shows fewer than twenty: more would only be waited for. */
export const MAX_UPLOADS = 60;
const MAX_CHOSEN = 200;
/** More is no choice of a person's: how many languages make clips is the studio's rule. */
const MAX_LANGUAGES_SENT = 200;
/** Which of them is a language is the studio's rule as well. */
const MAX_TAG_CHARACTERS = 35;
/** How many pictures each length is best made from: advice, never a rule. */
export const RECOMMENDED_PICTURES = { 15: 5, 30: 10 } as const satisfies Record<ClipSeconds, number>;

const seedSchema = z
  .number()
  .int()
  .nonnegative()
  .max(2 ** 31);

/** A product's link as the merchant typed or pasted it. */
export const linkSchema = z
  .string()
  .max(2048, 'a link has at most 2,048 characters. Paste the address of the product page alone.');

/**
 * Checks what the Create page sends and what a draft holds. Its messages continue a field's name from
 * FIELD_NAMES: "Product link: …".
 */
export const createFormSchema = z.object({
  /** As the merchant typed or pasted it; kept even when it cannot be opened. */
  link: linkSchema,
  /** Picked from the store: Shopify's global id. Wins over the link. */
  productId: z.string().nullable(),
  /** The domain of the other store whose pictures and text the merchant may use; null: of none. */
  rightsConfirmedFor: z.string().max(255).nullable(),
  /** BCP 47 tag, or null for the language of the link, else the store's own. */
  language: languageTagSchema.nullable(),
  /** A clip in each of these, as far as it can be made; null: only in `language`. Pages of the previous version send none. */
  languages: z.array(z.string().max(MAX_TAG_CHARACTERS)).max(MAX_LANGUAGES_SENT).nullable().default(null),
  /** Of several languages: the voices that were chosen for each. */
  languageVoices: z
    .record(
      z.string().max(MAX_TAG_CHARACTERS),
      z.object({
        voiceId: z.string().max(100).nullable(),
        hookVoiceId: z.string().max(100).nullable().default(null),
      }),
    )
    .refine((voices) => Object.keys(voices).length <= MAX_LANGUAGES_SENT, 'too many languages have a voice.')
    .default({}),
  seconds: z.literal(CLIP_SECONDS),
  aspectRatios: z.array(aspectRatioSchema).min(1).max(2),
  /** Chosen pictures by id, in order; null: all that can be used, in the order that suits a film. */
  pictureIds: z
    .array(z.string())
    .max(MAX_CHOSEN, `at most ${MAX_CHOSEN} can be chosen. Leave some out.`)
    .nullable(),
  uploadIds: z
    .array(z.string())
    .max(MAX_UPLOADS, `at most ${MAX_UPLOADS} can be used in one clip. Take some away.`),
  voiceover: z.enum(['ai', 'manual', 'none']),
  text: z
    .string()
    .max(
      MANUAL_TEXT_LIMIT_CHARACTERS,
      `it may have at most ${MANUAL_TEXT_LIMIT_CHARACTERS.toLocaleString('en')} characters. Shorten it.`,
    ),
  /** The merchant's own text may be spoken faster than the voice's own pace, within its limit. */
  speakFaster: z.boolean(),
  voiceId: z.string().nullable(),
  /** Of the first line; null: the same voice. Pages of the previous version do not send it. */
  hookVoiceId: z.string().nullable().default(null),
  music: z.boolean(),
  mood: moodSchema.nullable(),
  musicGainDecibels: z.number().min(MUSIC_GAIN_DECIBELS.lowest).max(MUSIC_GAIN_DECIBELS.highest),
  look: lookIdSchema.nullable(),
  showCaptions: z.boolean(),
  showPrice: z.boolean(),
  variants: z.number().int().min(1).max(MAX_VARIANTS, `at most ${MAX_VARIANTS} are made at once.`),
  /** Another seed gives other moves, and another look where the pictures choose it. */
  seed: seedSchema,
  /** Another choice of lines. */
  scriptSeed: seedSchema,
  /** Another piece of music. */
  musicSeed: seedSchema,
});

/**
 * A form that passed createFormSchema: length in seconds, volume change in decibels, languages as BCP 47
 * tags; null leaves the choice to the server.
 */
export type CreateForm = z.infer<typeof createFormSchema>;

/** What a new form starts with; also fills in the fields that an older draft lacks. */
export const EMPTY_FORM: CreateForm = {
  link: '',
  productId: null,
  rightsConfirmedFor: null,
  language: null,
  languages: null,
  languageVoices: {},
  seconds: CLIP_SECONDS[0],
  aspectRatios: ['9:16'],
  pictureIds: null,
  uploadIds: [],
  voiceover: 'ai',
  text: '',
  speakFaster: false,
  voiceId: null,
  hookVoiceId: null,
  music: true,
  mood: null,
  musicGainDecibels: 0,
  look: null,
  showCaptions: true,
  showPrice: false,
  variants: 1,
  seed: 1,
  scriptSeed: 1,
  musicSeed: 1,
};

/** What a field is called where it is refused. */
export const FIELD_NAMES: Partial<Record<string, string>> = {
  link: 'Product link',
  language: 'Language',
  languages: 'Languages',
  seconds: 'Length',
  aspectRatios: 'Aspect ratio',
  pictureIds: 'Selected images',
  uploadIds: 'Uploaded images',
  text: 'Your script',
  voiceId: 'Voice',
  hookVoiceId: 'Voice of the first line',
  mood: 'Mood',
  musicGainDecibels: 'Music volume',
  look: 'Style',
  variants: 'Variants',
};

/**
 * A draft as it was kept, also by an earlier version: what it did not know yet is as in an empty form. Null
 * when it can't be read.
 */
export function readDraft(kept: unknown): CreateForm | null {
  const earlier = z.looseObject({ seed: seedSchema }).safeParse(kept);
  if (!earlier.success) return null;
  const { seed } = earlier.data;
  return (
    createFormSchema.safeParse({ ...EMPTY_FORM, scriptSeed: seed, musicSeed: seed, ...earlier.data }).data ??
    null
  );
}
