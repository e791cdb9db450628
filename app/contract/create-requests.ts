/** Requests of the Create page: a product, a script, voices, a spoken line, and clips. */
import { z } from 'zod';
import { createFormSchema, linkSchema, MAX_UPLOADS } from '#app/contract/create-form.ts';
import { draftMarksSchema } from '#app/contract/draft.ts';
import { languageTagSchema } from '#studio/shared/language-tag.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';
import { VOICE_RATES } from '#studio/storyboard/edit/sound-edits.ts';
import { NORMAL_RATE } from '#studio/voice/fit-script.ts';

const productNameSchema = z.object({
  /** Shopify's global id, when it was picked from the store. Wins over the link. */
  productId: z.string().max(100).nullable(),
  link: linkSchema,
  /** Null for the language of the link, else the store's own. */
  language: languageTagSchema.nullable(),
});
/** What names a product, and the language to read it in. */
export type ProductName = z.infer<typeof productNameSchema>;

/** A product with its pictures, the merchant's own last. */
export const productQuestionSchema = productNameSchema.extend({
  uploadIds: z.array(z.string()).max(MAX_UPLOADS),
});

/** A product's script. */
export const scriptQuestionSchema = productNameSchema.extend({
  seconds: z.literal(CLIP_SECONDS),
  seed: z.number().int().nonnegative(),
  /** Whether the clip shows the price; left out by pages of the previous version. */
  showPrice: z.boolean().default(false),
  /** The merchant's own words, or null to have them written. */
  text: z.string().max(5000).nullable(),
});

/** The voices of a language. */
export const voicesQuestionSchema = z.object({
  language: languageTagSchema,
  /** When the speaker's key was saved: with another key there are other voices to ask for. */
  keySavedAt: z.string().nullish(),
});

/** One line to hear before anything is made with its voice. */
export const listenRequestSchema = z.object({
  text: z.string().min(1).max(400),
  language: languageTagSchema,
  voiceId: z.string().max(100).nullable(),
  rate: z.number().min(VOICE_RATES.slowest).max(VOICE_RATES.fastest).default(NORMAL_RATE),
  /** How to pronounce words, by their spelling. */
  pronunciations: z.record(z.string().max(100), z.string().max(100)).default({}),
  /** ISO 4217: what "$" and "kr" mean; absent where it is not known. */
  currencyCode: z.string().length(3).optional(),
});

/** Clips to make; the same key again gives the same clips. */
export const generateRequestSchema = z.object({
  key: z.uuid(),
  form: createFormSchema,
  /** The draft that the form was; left out by pages of the previous version. */
  draft: draftMarksSchema.optional(),
});
