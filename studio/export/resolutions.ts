/** The resolutions of exports, and how many start at once. Without the schemas: pages need no more of it. */

/** By the length of the short side. */
export const RESOLUTIONS = ['720p', '1080p', '1440p', '4K'] as const;
/** One of `RESOLUTIONS`. */
export type Resolution = (typeof RESOLUTIONS)[number];

/** Pixels of the short side. */
export const SHORT_SIDE_PIXELS = {
  '720p': 720,
  '1080p': 1080,
  '1440p': 1440,
  '4K': 2160,
} as const satisfies Record<Resolution, number>;

/** In one lock order: they are paid together or not at all. */
export const MAX_CLIPS_AT_ONCE = 50;
