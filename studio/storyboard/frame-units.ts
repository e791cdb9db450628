/** How large a frame is in design units. Without the document: pages need no more of it. */
import type { AspectRatio } from '#studio/storyboard/storyboard.ts';

/**
 * Everything on the frame is placed in design units: the frame's short side is 1,080 units at every resolution,
 * so 9:16 is 1080 × 1920 and 16:9 is 1920 × 1080. Origin top left.
 */
export const FRAME_UNITS = {
  '9:16': { width: 1080, height: 1920 },
  '16:9': { width: 1920, height: 1080 },
} as const satisfies Record<AspectRatio, { width: number; height: number }>;
