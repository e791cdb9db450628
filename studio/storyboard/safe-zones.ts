/** Where text may stand so that no player's own buttons and titles cover it. */
import type { Rect } from '#studio/storyboard/shot.ts';
import type { AspectRatio } from '#studio/storyboard/storyboard.ts';

/**
 * 9:16 is what all three players leave free of their own interface over a clip (1080 × 1920): Instagram Reels
 * covers the top 14 % and the bottom 20 % (Meta's guide to Reels; 35 % only under the button of a paid ad),
 * YouTube Shorts the top 15 %, the bottom 20 % and a column of buttons, TikTok the top 130, bottom 370, left
 * 60 and right 120 px (its in-feed template). 16:9 is the title-safe area of SMPTE ST 2046-1: 90 % of both
 * sides.
 */
export const SAFE_ZONES = {
  '9:16': { x: 80, y: 288, width: 880, height: 1248 },
  '16:9': { x: 96, y: 54, width: 1728, height: 972 },
} as const satisfies Record<AspectRatio, Rect>;

/** True also where edges touch. */
export const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
