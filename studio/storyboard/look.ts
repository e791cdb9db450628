/** A look: a visual style as data that direction and film both read. */
import type { Mood } from '#studio/music/music.ts';
import type { Palette } from '#studio/storyboard/looks/derive-colours.ts';
import type { Rect } from '#studio/storyboard/shot.ts';
import type {
  AspectRatio,
  LayoutKind,
  LookId,
  PosterGround,
  TransitionKind,
  WordEntrance,
} from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';

/** Where things stand on the frame, in design units, for text that runs from left to right. */
export type LookLayout = {
  /** Where a picture that does not fill the frame is seen, by framing. Full-bleed always covers the whole frame. */
  windows: { panel: Rect; packshot: Rect; cutout: Rect };
  /** How much of the window's shorter side the product's subject box may take, 0 to 1. */
  subjectFill: { packshot: number; cutout: number };
  /**
   * Captions stay inside; itself inside the safe zones of Reels, Shorts and TikTok. `hook` may be larger;
   * `overPicture` takes both while a picture fills the frame, so that the words do not stand on the product.
   */
  captions: { line: Rect; hook: Rect; overPicture: Rect };
  /** The badge stands in it at the side where the look's text begins. */
  badge: Rect;
  endCard: { picture: Rect; text: Rect };
};

/** Type families that ship with the project; scripts they lack are set in Noto Sans. */
export type FontFamily =
  | 'Manrope'
  | 'Fraunces'
  | 'Archivo'
  | 'Archivo Black'
  | 'DM Sans'
  | 'Outfit'
  | 'Playfair Display'
  | 'Bricolage Grotesque'
  | 'Anton'
  | 'Cormorant'
  | 'Rubik'
  | 'Barlow';

/** How one kind of text is set. Sizes are design units (`FRAME_UNITS`); `lines` is the most that a text may take. */
export type TypeStyle = {
  family: FontFamily;
  weight: 400 | 500 | 600 | 700 | 800;
  uppercase: boolean;
  /** Largest and smallest size, design units: text shrinks between them to fit. */
  size: { largest: number; smallest: number };
  lines: number;
  /** Distance of baselines in sizes. */
  lineHeight: number;
  /** Extra space between letters in sizes; only for scripts whose letters do not join. */
  letterSpacing: number;
};

/** How the look sets its captions. */
export type CaptionStyle = {
  align: Record<AspectRatio, 'centre' | 'start'>;
  /** Where a caption that does not fill its area stands in it. */
  anchor: 'top' | 'centre';
  /** What lies behind text over a picture: one rounded box, a box a line, or a shade that darkens the picture. */
  plate: 'box' | 'lines' | 'shade';
  /** How the spoken word is marked. */
  mark: 'pill' | 'colour' | 'underline';
  radius: number;
};

/** How the window of a panel, or the card behind a packshot, looks. Design units. */
export type PanelStyle = {
  /** Corner radii: top left, top right, bottom right, bottom left. */
  radii: Record<AspectRatio, readonly [number, number, number, number]>;
  /** `hard` is a copy of the window in the accent, moved down and to the side. */
  shadow: 'none' | 'soft' | 'hard';
  /** A frame around the window: a white mat, a line in the ink, or nothing. */
  frame: { kind: 'none' | 'mat' | 'line'; width: number };
  /** Share of the window that dissolves into the background: at its foot in 9:16, at its text side in 16:9. */
  fade: number;
};

/** Kinds of product pictures: mostly dark ones, packshots, or ones in surroundings. */
export type PicturesKind = 'dark' | 'packshots' | 'surroundings';

/**
 * A visual style: colors, layouts, type, panels, motion, transitions and pace. Lengths are design units
 * (`FRAME_UNITS`), times are seconds.
 */
export type Look = {
  id: LookId;
  /** As a merchant reads it. */
  name: string;
  description: string;
  /**
   * The pictures it is suggested for, each with its rank among the looks that suit them: 1 is the first to be
   * suggested.
   */
  suits: Partial<Record<PicturesKind, number>>;
  /** What `deriveColours` makes its colors of, for the pictures of a product or the brand's main color. */
  palette: Palette;
  layout: Record<AspectRatio, LookLayout>;
  type: { hook: TypeStyle; line: TypeStyle; title: TypeStyle; detail: TypeStyle };
  captions: CaptionStyle;
  panel: PanelStyle;
  /** Corner radius of badge and button, design units. */
  buttonRadius: number;
  motion: {
    /** 0 (barely moves) to 1 (moves a lot): scales how far a picture travels. */
    energy: number;
    ease: 'linear' | 'in-out' | 'out';
  };
  /** Layouts of several pictures that suit it, the most typical first. */
  layouts: readonly LayoutKind[];
  /** Scenes with large words: one in so many that could have them, and their grounds in turn. */
  posters: {
    every: number;
    grounds: readonly PosterGround[];
    /** Where the hook stands beside the first pictures. */
    opens: 'headline' | 'footline';
    /** The edge between words and picture is turned this far, as the words are; absent: level. */
    slantDegrees?: number;
  };
  /** How words come in. */
  entrance: WordEntrance;
  /** Preferred transitions, in the order they are dealt. */
  transitions: readonly TransitionKind[];
  transitionSeconds: number;
  /** How long a scene lasts at its natural pace: in the first five seconds, and after them. */
  pace: { openingSeconds: number; bodySeconds: number };
  /** The music that suits it when the merchant chose none. */
  mood: Mood;
  /**
   * What lies behind a picture of this framing. A packshot stands on the look's own background only where
   * that is neutral whatever pictures and brand are; else on a card in the color of its paper.
   */
  backdrop: { panel: 'look' | 'blur'; packshot: 'look' | 'picture-colour' };
};

/** True of looks whose scenes change about every beat. */
export const isLively = ({ pace }: Pick<Look, 'pace'>): boolean => pace.openingSeconds < 1;

/**
 * The layout as it stands for a reading direction: in 16:9, text that runs from right to left has product and
 * words change sides. An upright frame has no sides, and the players' buttons stay where they are.
 */
export function layoutFor(look: Look, aspectRatio: AspectRatio, direction: 'ltr' | 'rtl'): LookLayout {
  const layout = look.layout[aspectRatio];
  if (direction === 'ltr' || aspectRatio === '9:16') return layout;
  const { width } = FRAME_UNITS[aspectRatio];
  const mirror = (rect: Rect): Rect => ({ ...rect, x: width - rect.x - rect.width });
  return {
    ...layout,
    windows: {
      panel: mirror(layout.windows.panel),
      packshot: mirror(layout.windows.packshot),
      cutout: mirror(layout.windows.cutout),
    },
    captions: {
      line: mirror(layout.captions.line),
      hook: mirror(layout.captions.hook),
      overPicture: mirror(layout.captions.overPicture),
    },
    badge: mirror(layout.badge),
    endCard: { picture: mirror(layout.endCard.picture), text: mirror(layout.endCard.text) },
  };
}
