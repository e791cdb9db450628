/** What a look is: a visual style as data that direction and film both read. */
import type { Mood } from '#studio/music/music.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { AspectRatio, LookColours, LookId, Rect, TransitionKind } from '#studio/storyboard/storyboard.ts';

/** Where things stand on the frame, in design units. */
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

export type Look = {
  id: LookId;
  /** As a merchant reads it. */
  name: string;
  description: string;
  /** Colours for these pictures, or from the brand's main colour when given. Contrast is guaranteed. */
  colours(pictures: readonly Picture[], brandColour: string | null): LookColours;
  layout: Record<AspectRatio, LookLayout>;
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
