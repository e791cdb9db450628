/**
 * Reads documents as the first release read them: its schemas, copied once and never changed since. A process of that
 * release works beside ours while a deployment is under way, and has to read what ours writes.
 */
import { z } from 'zod';

const CLIP_SECONDS = [15, 30] as const;

const fileRefSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
  mediaType: z.string(),
});

const moneySchema = z.object({
  amount: z.string().regex(/^\d+(\.\d+)?$/),
  currencyCode: z.string().regex(/^[A-Z]{3}$/),
});

const MOODS = ['calm', 'bright', 'bold', 'warm', 'playful', 'elegant', 'dreamy'] as const;

const moodSchema = z.enum(MOODS);

const musicOrderSchema = z.object({
  seed: z.number().int().nonnegative(),
  mood: moodSchema,
  seconds: z.number().positive(),
});

const boxSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

const pointSchema = z.object({ x: z.number(), y: z.number() });

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/);

const pictureSchema = z.object({
  id: z.string(),
  file: fileRefSchema,
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  alt: z.string(),
  name: z.string(),
  kind: z.enum(['cutout', 'packshot', 'lifestyle']),
  background: colourSchema.nullable(),
  subject: boxSchema,
  focus: pointSchema,
  palette: z.array(colourSchema).min(1),
  luminance: z.number(),
  sharpness: z.number(),
  perceptualHash: z.string().regex(/^[0-9a-f]{16}$/),
});

const REJECTION_REASONS = [
  'too small',
  'too large',
  'too many pixels',
  'duplicate',
  'not a picture',
  'type not supported',
  'damaged',
  'not reachable',
  'empty',
  'too long and narrow',
] as const;

const rejectedPictureSchema = z.object({
  name: z.string(),
  reason: z.enum(REJECTION_REASONS),
  explanation: z.string(),
  file: fileRefSchema.optional(),
});

const storePictureSchema = z.object({
  place: z.string(),
  print: z.string().nullable(),
});

const copyBlockSchema = z.object({
  kind: z.enum(['heading', 'paragraph', 'bullet']),
  text: z.string().min(1),
});

const shopSchema = z.object({
  name: z.string(),
  domain: z.string(),
  currencyCode: z.string(),
  own: z.boolean(),
});

const productFactsSchema = z.object({
  id: z.string().nullable(),
  handle: z.string(),
  url: z.string().nullable(),
  shop: shopSchema,
  title: z.string(),
  copy: z.array(copyBlockSchema),
  vendor: z.string(),
  productType: z.string(),
  tags: z.array(z.string()),
  options: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  price: moneySchema.nullable(),
  compareAtPrice: moneySchema.nullable(),
  language: z.string(),
  languages: z.array(z.string()),
});

const productSchema = productFactsSchema.extend({
  pictures: z.array(pictureSchema),
  rejectedPictures: z.array(rejectedPictureSchema),
  storePictures: z.array(storePictureSchema).optional(),
});

const pictureSourceSchema = z.object({
  name: z.string(),
  location: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('web'), url: z.string() }),
    z.object({ kind: z.literal('file'), path: z.string() }),
    z.object({ kind: z.literal('stored'), file: fileRefSchema }),
  ]),
  alt: z.string(),
  print: z.string().optional(),
  use: z.literal('logo').optional(),
  judged: pictureSchema.optional(),
});

const scriptLineSchema = z.object({
  id: z.string(),
  role: z.enum(['hook', 'line', 'callToAction']),
  text: z.string().min(1),
  evidence: z.string().nullable(),
  pictureIndex: z.number().int().nonnegative().nullable(),
});

const scriptSchema = z.object({
  language: z.string(),
  lines: z.array(scriptLineSchema).min(1),
  writer: z.string(),
  notes: z.array(z.string()),
});

const ASPECT_RATIOS = ['9:16', '16:9'] as const;

const aspectRatioSchema = z.enum(ASPECT_RATIOS);

const rectSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
});

const LOOK_IDS = ['gallery', 'editorial', 'bold', 'soft', 'noir', 'pop'] as const;

const lookIdSchema = z.enum(LOOK_IDS);

const TRANSITION_KINDS = [
  'cut',
  'crossfade',
  'push',
  'slide-over',
  'wipe',
  'zoom-through',
  'iris',
  'blinds',
] as const;

const transitionKindSchema = z.enum(TRANSITION_KINDS);

const lookColoursSchema = z.object({
  background: colourSchema,
  backgroundAlternate: colourSchema,
  ink: colourSchema,
  inkMuted: colourSchema,
  accent: colourSchema,
  onAccent: colourSchema,
});

const MOTION_KINDS = [
  'push-in',
  'pull-out',
  'drift-left',
  'drift-right',
  'drift-up',
  'drift-down',
  'hold',
] as const;

const motionKindSchema = z.enum(MOTION_KINDS);

const shotSchema = z.object({
  pictureId: z.string(),
  framing: z.enum(['full-bleed', 'panel', 'packshot', 'cutout']),
  backdrop: z.enum(['look', 'blur', 'picture-colour']),
  window: rectSchema,
  from: rectSchema,
  to: rectSchema,
  ease: z.enum(['linear', 'in-out', 'out']),
  motion: motionKindSchema,
  aim: z.object({ point: pointSchema, close: z.boolean() }).optional(),
});

const sceneSchema = z.object({
  id: z.string(),
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().positive(),
  content: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('picture'), shot: shotSchema }),
    z.object({
      kind: z.literal('endCard'),
      shot: shotSchema.nullable(),
      shopName: z.string(),
      title: z.string(),
      callToAction: z.string(),
      price: z.string().nullable(),
    }),
  ]),
  transition: z.object({ kind: transitionKindSchema, seconds: z.number().nonnegative() }).nullable(),
});

const captionSchema = z.object({
  id: z.string(),
  lineId: z.string(),
  style: z.enum(['hook', 'line']),
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().positive(),
  words: z
    .array(
      z.object({
        text: z.string().min(1),
        glue: z.string(),
        startSeconds: z.number().nonnegative(),
        endSeconds: z.number().nonnegative(),
      }),
    )
    .min(1),
});

const badgeSchema = z.object({
  price: z.string(),
  compareAtPrice: z.string().nullable(),
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().positive(),
});

const soundPlanSchema = z.object({
  voice: z.array(
    z.object({
      lineId: z.string(),
      recording: fileRefSchema,
      startSeconds: z.number().nonnegative(),
      seconds: z.number().positive(),
      text: z.string().min(1).optional(),
      stale: z.boolean().optional(),
    }),
  ),
  voiceover: z
    .object({
      voiceId: z.string().nullable(),
      rate: z.number().min(0.85).max(1.15),
      pronunciations: z.record(z.string(), z.string()),
    })
    .optional(),
  music: z.object({ order: musicOrderSchema, gainDecibels: z.number() }).nullable(),
  ducking: z.array(z.object({ seconds: z.number().nonnegative(), gainDecibels: z.number() })),
  targetLufs: z.number(),
  maximumTruePeakDbtp: z.number(),
});

const FONT_FAMILIES = [
  'Manrope',
  'Fraunces',
  'Archivo',
  'Archivo Black',
  'DM Sans',
  'Outfit',
  'Playfair Display',
  'Bricolage Grotesque',
] as const;

const fontFamilySchema = z.enum(FONT_FAMILIES);

const captionChoiceSchema = z.object({
  size: z.enum(['small', 'normal', 'large']).optional(),
  mark: z.enum(['pill', 'colour', 'underline']).optional(),
  plate: z.enum(['box', 'lines', 'shade']).optional(),
});

/** The storyboard of the first release, version 1. */
export const storyboardSchema = z.object({
  version: z.literal(1),
  seconds: z.union([z.literal(15), z.literal(30)]),
  aspectRatio: aspectRatioSchema,
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  title: z.string(),
  shopName: z.string(),
  look: z.object({
    id: lookIdSchema,
    colours: lookColoursSchema,
    brandColour: colourSchema.nullable().optional(),
    font: fontFamilySchema.optional(),
    logoPictureId: z.string().optional(),
    captions: captionChoiceSchema.optional(),
  }),
  pictures: z.array(pictureSchema).min(1),
  scenes: z.array(sceneSchema).min(1),
  captions: z.array(captionSchema),
  showCaptions: z.boolean(),
  badge: badgeSchema.nullable(),
  sound: soundPlanSchema,
});

const MUSIC_GAIN_DECIBELS = { lowest: -24, highest: 6, usual: 0 } as const;

/** The brief of the first release, which carried no version yet. */
export const briefSchema = z.object({
  language: z.string().nullable(),
  seconds: z.literal(CLIP_SECONDS),
  aspectRatio: aspectRatioSchema,
  voiceover: z.discriminatedUnion('mode', [
    z.object({ mode: z.literal('ai'), voiceId: z.string().nullable() }),
    z.object({ mode: z.literal('manual'), voiceId: z.string().nullable(), text: z.string() }),
    z.object({ mode: z.literal('none') }),
  ]),
  music: z
    .object({
      mood: moodSchema.nullable(),
      gainDecibels: z.number().min(MUSIC_GAIN_DECIBELS.lowest).max(MUSIC_GAIN_DECIBELS.highest),
    })
    .nullable(),
  look: lookIdSchema.nullable(),
  brandColour: colourSchema.nullable(),
  brandFont: z.enum(FONT_FAMILIES).nullable().default(null),
  logo: pictureSchema.nullable().default(null),
  showCaptions: z.boolean(),
  showPrice: z.boolean(),
  extraPictures: z.array(pictureSourceSchema),
  useStorePictures: z.boolean(),
  pictureIds: z.array(z.string()).min(1).nullable().default(null),
  seed: z.number().int().nonnegative(),
  scriptSeed: z.number().int().nonnegative().optional(),
  musicSeed: z.number().int().nonnegative().optional(),
});

/** The clip document of the first release, which carried no version yet. */
export const clipDocumentSchema = z.object({
  product: productSchema,
  script: scriptSchema,
  voice: z.string().nullable(),
  storyboard: storyboardSchema,
});
