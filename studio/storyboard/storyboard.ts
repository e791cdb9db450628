/** The document that fully determines every frame and every sound of a clip. */
import { z } from 'zod';
import { colourSchema, pictureSchema } from '#studio/product/picture.ts';
import { languageTagSchema } from '#studio/shared/language-tag.ts';
import { fileRefSchema } from '#studio/shared/storage.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';
import { shotSchema, rectSchema } from '#studio/storyboard/shot.ts';
import { soundPlanSchema } from '#studio/storyboard/sound-plan.ts';

/** The aspect ratios a clip can have, width to height. */
export const ASPECT_RATIOS = ['9:16', '16:9'] as const;
/** Checks that a value is one of `ASPECT_RATIOS`. */
export const aspectRatioSchema = z.enum(ASPECT_RATIOS);
/** One of `ASPECT_RATIOS`. */
export type AspectRatio = z.infer<typeof aspectRatioSchema>;

/** The ids of all looks. Stored clips name them, so an id never changes its meaning. */
export const LOOK_IDS = [
  'gallery',
  'editorial',
  'bold',
  'soft',
  'noir',
  'pop',
  'sprint',
  'atelier',
  'native',
  'tag',
] as const;
/** Checks that a value is one of `LOOK_IDS`. */
export const lookIdSchema = z.enum(LOOK_IDS);
/** One of `LOOK_IDS`. */
export type LookId = z.infer<typeof lookIdSchema>;

/**
 * The ways in which a scene can replace the one before. `cut` takes no time; studio/film/scene/transitions.ts
 * draws the others.
 */
export const TRANSITION_KINDS = [
  'cut',
  'crossfade',
  'push',
  'slide-over',
  'wipe',
  'zoom-through',
  'iris',
  'blinds',
] as const;
export const transitionKindSchema = z.enum(TRANSITION_KINDS);
/** One of `TRANSITION_KINDS`. */
export type TransitionKind = z.infer<typeof transitionKindSchema>;

/** The look's colors, resolved for this clip from its pictures or the shop's brand. */
export const lookColoursSchema = z.object({
  /** Behind pictures that do not fill the frame. */
  background: colourSchema,
  /** A second tone of it, for gradients, panels and blocks. */
  backgroundAlternate: colourSchema,
  /** Text on the background; contrast ≥ 4.5. */
  ink: colourSchema,
  /** Quieter text on the background; contrast ≥ 3. */
  inkMuted: colourSchema,
  /** Marks the spoken word, the badge, the button of the end card. */
  accent: colourSchema,
  /** Text on the accent; contrast ≥ 4.5. */
  onAccent: colourSchema,
  /** Colors of the product's range, for large grounds beside its pictures; absent in older documents. */
  blocks: z.array(colourSchema).max(3).optional(),
});
/** The resolved colors of one clip, as "#rrggbb". */
export type LookColours = z.infer<typeof lookColoursSchema>;

/** A moving source: opaque PNG files of one size, one for each frame, in order. */
export const footageSchema = z.object({
  /** Its name within the clip. */
  id: z.string(),
  framesPerSecond: z.number().positive().max(60),
  frames: z.array(fileRefSchema).min(1),
});
/** A moving source as the document names it: one picture file a frame, shown at `framesPerSecond`. */
export type Footage = z.infer<typeof footageSchema>;

/** Scenes that show several pictures: side by side (`split`, `thirds`, `grid`), or as cards on each other (`stack`). */
export const LAYOUT_KINDS = ['split', 'thirds', 'grid', 'stack'] as const;
/** Checks that a value is one of `LAYOUT_KINDS`. */
export const layoutKindSchema = z.enum(LAYOUT_KINDS);
/** One of `LAYOUT_KINDS`. */
export type LayoutKind = z.infer<typeof layoutKindSchema>;

/** One picture of a layout. Its shot's window is its cell, or the card's picture. */
export const layoutElementSchema = z.object({
  shot: shotSchema,
  /** When it comes in, in seconds after the scene's start. */
  startSeconds: z.number().nonnegative(),
  /** The side that it comes from; `none`: it stands there at once. */
  enters: z.enum(['none', 'left', 'right', 'top', 'bottom']),
  /** A card lies this far turned, clockwise; absent: it is a cell. */
  turnDegrees: z.number().optional(),
});
/** A picture in a layout, and how it comes in. */
export type LayoutElement = z.infer<typeof layoutElementSchema>;

export const layoutSchema = z.object({
  kind: layoutKindSchema,
  /** In the order in which they come in; later ones lie on earlier ones. */
  elements: z.array(layoutElementSchema).min(2).max(6),
});
/** How a scene shows several pictures. */
export type Layout = z.infer<typeof layoutSchema>;

/**
 * Scenes in which words or facts stand large on a flat ground: above or below a picture (`headline`, `footline`; at the
 * side in 16:9), alone (`type`), or the price or the rating above one.
 */
export const POSTER_KINDS = ['headline', 'footline', 'type', 'price', 'rating'] as const;
/** Checks that a value is one of `POSTER_KINDS`. */
export const posterKindSchema = z.enum(POSTER_KINDS);
/** One of `POSTER_KINDS`. */
export type PosterKind = z.infer<typeof posterKindSchema>;

/** The colors of the look that a poster's ground may have; a block that the clip does not have is its accent. */
export const POSTER_GROUNDS = [
  'background',
  'backgroundAlternate',
  'accent',
  'ink',
  'block1',
  'block2',
  'block3',
] as const;
/** One of `POSTER_GROUNDS`. */
export type PosterGround = (typeof POSTER_GROUNDS)[number];

/** A scene as a poster. The captions of its time stand on the ground, except beside a price, which says what they say. */
export const posterSchema = z.object({
  kind: posterKindSchema,
  ground: z.enum(POSTER_GROUNDS),
  /** The picture beside the words, its window edge to edge; null: words alone. */
  shot: shotSchema.nullable(),
  /** Of a `price`: formatted; `saving` is the reduction as a share, as in "-20%". */
  price: z
    .object({ now: z.string(), before: z.string().optional(), saving: z.string().optional() })
    .optional(),
  /**
   * Of a `headline` or `footline`: the variants that its picture runs through, in the place of its shot, each from its
   * `startSeconds` after the scene's start, with a dot in its color.
   */
  swatches: z
    .array(z.object({ colour: colourSchema, shot: shotSchema, startSeconds: z.number().nonnegative() }))
    .min(3)
    .max(6)
    .optional(),
  /** Of a `rating`: so many stars of 5. */
  stars: z.number().min(0).max(5).optional(),
});
/** A scene's words or facts, large on a flat ground. */
export type Poster = z.infer<typeof posterSchema>;

/** The ways in which words come in, one after another. */
export const WORD_ENTRANCES = ['pop', 'rise', 'fade', 'wipe'] as const;
/** One of `WORD_ENTRANCES`. */
export type WordEntrance = (typeof WORD_ENTRANCES)[number];

/** What strengthens a scene's beginning: its pictures come in larger for an instant, or the frame lights up. */
export const SCENE_ACCENTS = ['punch', 'flash'] as const;
/** One of `SCENE_ACCENTS`. */
export type SceneAccent = (typeof SCENE_ACCENTS)[number];

export const sceneSchema = z.object({
  id: z.string(),
  /** Seen unless the clip has its accents switched off. */
  accent: z.enum(SCENE_ACCENTS).optional(),
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().positive(),
  content: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('picture'),
      shot: shotSchema,
      /** Shows several pictures in the place of the shot, which is that of the first; absent: the shot alone. */
      layout: layoutSchema.optional(),
      /** Shows words or facts large, in the place of the shot; absent: the shot or the layout alone. */
      poster: posterSchema.optional(),
    }),
    z.object({
      kind: z.literal('endCard'),
      shot: shotSchema.nullable(),
      shopName: z.string(),
      title: z.string(),
      callToAction: z.string(),
      /** Formatted price, or null. */
      price: z.string().nullable(),
      /** The price before a reduction, formatted, beside it and struck through; absent where there is none. */
      compareAtPrice: z.string().optional(),
      /**
       * When the button has come in, in seconds of the clip: on the music's last hit, where the card begins
       * before it. Absent: it comes in after the words.
       */
      hitSeconds: z.number().nonnegative().optional(),
      /** Large words beside the picture, on a ground edge to edge; absent: as the look has its end card. */
      poster: posterSchema.optional(),
    }),
  ]),
  /**
   * How this scene comes in: it begins at `startSeconds`; the previous scene keeps moving underneath until it
   * is over. Null for the first.
   */
  transition: z.object({ kind: transitionKindSchema, seconds: z.number().nonnegative() }).nullable(),
});
/**
 * A part of the clip with one content, and the transition with which it comes in. Times are seconds from the
 * start of the clip.
 */
export type Scene = z.infer<typeof sceneSchema>;

/** One caption as it stands on the screen at once: at most two lines of text in Latin scripts, three for a hook. */
export const captionSchema = z.object({
  id: z.string(),
  lineId: z.string(),
  /** `hook` is set large in the look's display type; `line` is the running caption. */
  style: z.enum(['hook', 'line']),
  /** Where it stands, in design units, clear of the product; absent: where the look has its captions. */
  area: rectSchema.optional(),
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().positive(),
  /**
   * The caption's words in reading order; `text` carries its punctuation, and `glue` what stands between it
   * and the next ("" in Chinese, Japanese and Thai, " " elsewhere). Lines may break only between words.
   */
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
/** The words that stand on the screen together. Times are seconds from the start of the clip. */
export type Caption = z.infer<typeof captionSchema>;

/** The price over the film, off by default. Texts are formatted already. */
export const badgeSchema = z.object({
  price: z.string(),
  compareAtPrice: z.string().nullable(),
  /** Where it stands, in design units, clear of product and words; absent: where the look has it. */
  area: rectSchema.optional(),
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().positive(),
});
/** The price over the clip, from `startSeconds` to `endSeconds`. */
export type Badge = z.infer<typeof badgeSchema>;

/** Families that a brand may set its clips in; scripts they lack are set in Noto. */
export const FONT_FAMILIES = [
  'Manrope',
  'Fraunces',
  'Archivo',
  'Archivo Black',
  'DM Sans',
  'Outfit',
  'Playfair Display',
  'Bricolage Grotesque',
] as const;
export const fontFamilySchema = z.enum(FONT_FAMILIES);
/** One of `FONT_FAMILIES`. */
export type BrandFont = z.infer<typeof fontFamilySchema>;

/** What the merchant changed about the look's captions; what is absent is the look's own. */
export const captionChoiceSchema = z.object({
  /** Scale of the look's type sizes: small 0.85, large 1.15. */
  size: z.enum(['small', 'normal', 'large']).optional(),
  mark: z.enum(['pill', 'colour', 'underline']).optional(),
  plate: z.enum(['box', 'lines', 'shade']).optional(),
});
/** The merchant's own choices for captions, over the look's. */
export type CaptionChoice = z.infer<typeof captionChoiceSchema>;

/** Checks a storyboard of the current version. `studio/clip/documents` upgrades older ones before they get here. */
export const storyboardSchema = z.object({
  version: z.literal(1),
  seconds: z.literal(CLIP_SECONDS),
  aspectRatio: aspectRatioSchema,
  /** BCP 47 tag of every text in the clip: it decides shaping and direction. */
  language: languageTagSchema,
  direction: z.enum(['ltr', 'rtl']),
  title: z.string(),
  shopName: z.string(),
  look: z.object({
    id: lookIdSchema,
    colours: lookColoursSchema,
    /** The brand's main color, where the colors were taken from it. */
    brandColour: colourSchema.nullable().optional(),
    /** The brand's font instead of the look's. */
    font: fontFamilySchema.optional(),
    /** The brand's logo among the pictures: it is on the end card instead of the shop's name. */
    logoPictureId: z.string().optional(),
    captions: captionChoiceSchema.optional(),
    /** Scale of the captions' largest size; absent: 1, as in clips whose captions were long. */
    typeScale: z.number().positive().max(2).optional(),
    /** How words come in, one after another; absent: line by line. */
    entrance: z.enum(WORD_ENTRANCES).optional(),
    /** False where the merchant switched the accents of scenes off. */
    accents: z.boolean().optional(),
  }),
  pictures: z.array(pictureSchema).min(1),
  /** The moving sources that shots name; absent when there are none. */
  footage: z.array(footageSchema).min(1).optional(),
  /** In order, without gaps, from 0 to `seconds`; every time lies on a frame (1/30 s). */
  scenes: z.array(sceneSchema).min(1),
  captions: z.array(captionSchema),
  /** Whether captions are drawn into the picture. */
  showCaptions: z.boolean(),
  badge: badgeSchema.nullable(),
  sound: soundPlanSchema,
});
/**
 * A whole clip as data. Times are seconds from its start, lengths are design units (`FRAME_UNITS`), gains are
 * decibels.
 */
export type Storyboard = z.infer<typeof storyboardSchema>;
