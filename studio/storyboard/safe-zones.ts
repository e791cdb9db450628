/** Where text may stand so that no player's own buttons and titles cover it. */
import type { AspectRatio, Rect } from '#studio/storyboard/storyboard.ts';

/**
 * 9:16 is the intersection of what Instagram Reels (top 14 %, bottom 20 % and 35 % under a call to action: organic posts
 * keep 20 %), YouTube Shorts (top 15 %, bottom 20 %) and TikTok (top 7 %, bottom 19 %) leave free, with 8 % on both sides,
 * kept symmetrical so that centred text stays centred. 16:9 is the title-safe area of SMPTE ST 2046-1: 90 % of both sides.
 */
export const SAFE_ZONES = {
  '9:16': { x: 90, y: 288, width: 900, height: 1248 },
  '16:9': { x: 96, y: 54, width: 1728, height: 972 },
} as const satisfies Record<AspectRatio, Rect>;

export const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;
