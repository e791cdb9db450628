/** What fills a scene: a picture, the window it is seen in, and how it moves. */
import { z } from 'zod';
import { pointSchema } from '#studio/product/picture.ts';

/** A rectangle in design units; it may reach beyond the frame. */
export const rectSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
});
/** A rectangle in design units (`FRAME_UNITS`), from its top left corner. */
export type Rect = z.infer<typeof rectSchema>;

/** How the camera moves over a still picture; `hold` stands still. */
export const MOTION_KINDS = [
  'push-in',
  'pull-out',
  'drift-left',
  'drift-right',
  'drift-up',
  'drift-down',
  'hold',
] as const;
export const motionKindSchema = z.enum(MOTION_KINDS);
/** One of `MOTION_KINDS`. */
export type MotionKind = z.infer<typeof motionKindSchema>;

/**
 * What fills a scene: a still in motion. The picture's rectangle moves from `from` to `to`; only what lies in
 * `window` is seen.
 */
export const shotSchema = z.object({
  pictureId: z.string(),
  /**
   * `full-bleed`: covers the frame. `panel`: whole picture in a framed window on a backdrop. `packshot`: a
   * product on an even color, tinted into the look's background or on a card of that color. `cutout`: a
   * transparent product on the look's background.
   */
  framing: z.enum(['full-bleed', 'panel', 'packshot', 'cutout']),
  /**
   * What lies behind: the look's own background, a blurred cover of the picture, or a card of the packshot's
   * even color.
   */
  backdrop: z.enum(['look', 'blur', 'picture-colour']),
  window: rectSchema,
  from: rectSchema,
  to: rectSchema,
  ease: z.enum(['linear', 'in-out', 'out']),
  motion: motionKindSchema,
  /**
   * Where the merchant asked the camera to look, in fractions of the picture, and whether from close by;
   * absent: the picture's own.
   */
  aim: z.object({ point: pointSchema, close: z.boolean() }).optional(),
  /**
   * The point of the product around which direction shows a part of it on purpose; absent: the product is
   * shown whole.
   */
  detail: pointSchema.optional(),
  /** True when direction shows the whole product as large as its window allows. */
  near: z.boolean().optional(),
  /**
   * A moving source among the storyboard's `footage` that plays from the scene's start instead of the
   * picture, covering the picture's rectangle; it holds its last frame. What cannot play it shows the
   * picture.
   */
  footageId: z.string().optional(),
});
/** A picture in a scene: its framing, its window, and how it moves. Rectangles are design units. */
export type Shot = z.infer<typeof shotSchema>;
