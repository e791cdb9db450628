/** How large a clip's poster is, in pixels and in bytes. */
import type { AspectRatio } from '#studio/storyboard/storyboard.ts';

/** Pixels of the short side: a card is at most 180 px wide, and a screen may have two pixels for each. */
export const POSTER_SHORT_SIDE_PIXELS = 360;

/** Width and height in pixels. */
export const POSTER_PIXELS = {
  '9:16': { width: 360, height: 640 },
  '16:9': { width: 640, height: 360 },
} as const satisfies Record<AspectRatio, { width: number; height: number }>;

/** No poster is larger. */
export const MAX_POSTER_BYTES = 40_000;
