/** What a look is: a visual style as data that direction and film both read. */
import type { Mood } from '#studio/music/music.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { AspectRatio, LookColours, LookId, Rect, TransitionKind } from '#studio/storyboard/storyboard.ts';

/** Where things stand on the frame, in design units, for text that runs from left to right. */
export type LookLayout = {
  /** Where a picture that does not fill the frame is seen, by framing. Full-bleed always covers the whole frame. */
  windows: { panel: Rect; packshot: Rect; cutout: Rect };
  /** How much of the window's shorter side the product's subject box may take, 0 to 1. */
  subjectFill: { packshot: number; cutout: number };
  /** Captions stay inside; itself inside the safe zones of Reels, Shorts and TikTok. `hook` may be larger. */
  captions: { line: Rect; hook: Rect };
  badge: Rect;
  endCard: { picture: Rect; text: Rect };
};

/** Type families that ship with the project; scripts they lack are set in Noto Sans. */
export type FontFamily = 'Manrope' | 'Fraunces' | 'Instrument Serif' | 'Archivo' | 'Archivo Black' | 'DM Sans' | 'Outfit' | 'Playfair Display' | 'Bricolage Grotesque';

export type TypeStyle = {
  family: FontFamily;
  weight: 400 | 500 | 600 | 700 | 800;
  uppercase: boolean;
  /** Largest and smallest size, design units: text shrinks between them to fit. */
  size: { largest: number; smallest: number };
  /** Distance of baselines in sizes. */
  lineHeight: number;
  /** Extra room between letters in sizes; only for scripts whose letters do not join. */
  letterSpacing: number;
};

/** How the look sets its captions. */
export type CaptionStyle = {
  align: 'centre' | 'start';
  /** What lies behind the text: one rounded box, a box a line, or a shade that darkens the picture. */
  plate: 'box' | 'lines' | 'shade';
  /** Colour of plate and text: the look's own ground and ink, its accent, or black and white. */
  tone: 'ground' | 'accent' | 'dark';
  /** How the spoken word is marked. */
  mark: 'pill' | 'colour' | 'underline';
  radius: number;
};

export type Look = {
  id: LookId;
  /** As a merchant reads it. */
  name: string;
  description: string;
  /** Colours for these pictures, or from the brand's main colour when given. Contrast is guaranteed. */
  colours(pictures: readonly Picture[], brandColour: string | null): LookColours;
  layout: Record<AspectRatio, LookLayout>;
  type: { hook: TypeStyle; line: TypeStyle; title: TypeStyle; detail: TypeStyle };
  captions: CaptionStyle;
  /** The art behind pictures that do not fill the frame, drawn by code. */
  art: 'plain' | 'frame' | 'blocks' | 'arch' | 'glow' | 'shapes';
  /** How a panel's window looks. Design units. */
  panel: { radius: number; shadow: boolean };
  /** Corner radius of badge and button, design units. */
  buttonRadius: number;
  motion: {
    /** 0 (barely moves) to 1 (moves a lot): scales how far a picture travels. */
    energy: number;
    ease: 'linear' | 'in-out' | 'out';
  };
  /** Preferred transitions, in the order they are dealt. */
  transitions: readonly TransitionKind[];
  transitionSeconds: number;
  /** Beats a scene lasts at its natural pace: 2 is fast, 6 is slow. */
  sceneBeats: number;
  /** The music it goes with when the merchant chose none. */
  mood: Mood;
  /** What lies behind a picture of this framing. */
  backdrop: { panel: 'look' | 'blur'; packshot: 'look' | 'picture-colour' };
};

/** The layout as it stands for a reading direction: split layouts are mirrored for text that runs from right to left. */
export function layoutFor(look: Look, aspectRatio: AspectRatio, direction: 'ltr' | 'rtl'): LookLayout {
  const layout = look.layout[aspectRatio];
  if (direction === 'ltr') return layout;
  const width = aspectRatio === '9:16' ? 1080 : 1920;
  const mirror = (rect: Rect): Rect => ({ ...rect, x: width - rect.x - rect.width });
  return {
    ...layout,
    windows: { panel: mirror(layout.windows.panel), packshot: mirror(layout.windows.packshot), cutout: mirror(layout.windows.cutout) },
    captions: { line: mirror(layout.captions.line), hook: mirror(layout.captions.hook) },
    badge: mirror(layout.badge),
    endCard: { picture: mirror(layout.endCard.picture), text: mirror(layout.endCard.text) },
  };
}
