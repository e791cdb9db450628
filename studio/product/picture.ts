/** A picture that may reach the film: re-encoded by us, upright, sRGB, and measured for how it should be shown. */
import { z } from 'zod';
import { fileRefSchema } from '#studio/shared/storage.ts';

/** A part of a picture in fractions of its width and height, 0 to 1, from the top left. */
export const boxSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
/**
 * A part of a picture: `x`, `y`, `width` and `height` as fractions (0 to 1) of the picture's size, from the
 * top left.
 */
export type Box = z.infer<typeof boxSchema>;

/** A point of a picture in fractions of its width and height. */
export const pointSchema = z.object({ x: z.number(), y: z.number() });
/** A point of a picture: `x` and `y` as fractions (0 to 1) of its width and height, from the top left. */
export type Point = z.infer<typeof pointSchema>;

/** "#rrggbb". */
export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/);

/** Parses a usable picture: its stored file, its size in pixels and what was measured about it. */
export const pictureSchema = z.object({
  /** The first 16 hex digits of the stored file's hash: the picture's name within a clip. */
  id: z.string(),
  /** JPEG (opaque) or PNG (with transparency), sRGB, upright, no metadata, long side ≤ 4096 px. */
  file: fileRefSchema,
  /** Pixels, after turning upright. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  alt: z.string(),
  name: z.string(),
  /** Option values of the variants that it shows: "Oat". Absent where it belongs to none. */
  variantValues: z.array(z.string()).optional(),
  /**
   * How it should be shown: `cutout` has a transparent background; `packshot` stands on white or one even, light color;
   * `lifestyle` fills its frame.
   */
  kind: z.enum(['cutout', 'packshot', 'lifestyle']),
  /** The even color around a packshot, else null. */
  background: colourSchema.nullable(),
  /** The smallest box that holds the product (for lifestyle pictures: the salient region). Never cropped. */
  subject: boxSchema,
  /** Where a close view should look. */
  focus: pointSchema,
  /** Three to six dominant colors of the subject, most frequent first. */
  palette: z.array(colourSchema).min(1),
  /** Mean relative luminance 0 (black) to 1 (white). */
  luminance: z.number(),
  /** How much fine detail it has, 0 to 1: a soft or tiny picture is not shown close. */
  sharpness: z.number(),
  /** 64-bit perceptual hash, 16 hex digits. */
  perceptualHash: z.string().regex(/^[0-9a-f]{16}$/),
});
/** A usable picture: its stored file, its size in pixels and what was measured about it. */
export type Picture = z.infer<typeof pictureSchema>;

export const REJECTION_REASONS = [
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

/** Parses a picture that cannot be used, with the reason. */
export const rejectedPictureSchema = z.object({
  name: z.string(),
  reason: z.enum(REJECTION_REASONS),
  /** A whole sentence with the measured value and the limit: "It is 240 × 180 px; each side needs at least 300 px." */
  explanation: z.string(),
  /** The stored picture, for the merchant to see; absent when it could not be read. */
  file: fileRefSchema.optional(),
});
/** A picture that cannot be used: its name, the reason and a sentence that explains it to the merchant. */
export type RejectedPicture = z.infer<typeof rejectedPictureSchema>;

/** A picture as the store shows it, before analysis: comparing these finds what changed in the store. */
export const storePictureSchema = z.object({
  /** Its path, without host, version and size: "files/mug.jpg". */
  place: z.string(),
  /** The store's own fingerprint of its content; null when the store gives none. */
  print: z.string().nullable(),
});
export type StorePicture = z.infer<typeof storePictureSchema>;
