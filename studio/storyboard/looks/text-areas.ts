/** The areas for words that several looks share. Design units, inside the safe zones. */
import type { LookLayout } from '#studio/storyboard/look.ts';
import type { Rect } from '#studio/storyboard/shot.ts';

type TextAreas = Pick<LookLayout, 'captions' | 'badge'> & { endCardText: Rect };

/** 9:16, text that begins at the left: as wide as the players' buttons allow. */
export const UPRIGHT_START: TextAreas = {
  captions: {
    line: { x: 80, y: 1240, width: 880, height: 284 },
    hook: { x: 80, y: 1226, width: 880, height: 298 },
    overPicture: { x: 80, y: 1226, width: 880, height: 298 },
  },
  badge: { x: 80, y: 1106, width: 880, height: 124 },
  endCardText: { x: 80, y: 936, width: 880, height: 600 },
};

/** 9:16, centerd text: as far from the left as the players' buttons keep it from the right. */
export const UPRIGHT_CENTRED: TextAreas = {
  captions: {
    line: { x: 120, y: 1240, width: 840, height: 284 },
    hook: { x: 120, y: 1226, width: 840, height: 298 },
    overPicture: { x: 120, y: 1226, width: 840, height: 298 },
  },
  badge: { x: 120, y: 1106, width: 840, height: 124 },
  endCardText: { x: 120, y: 936, width: 840, height: 600 },
};

/** 16:9 with the words in a column of their own. */
export const COLUMN: TextAreas = {
  captions: {
    line: { x: 110, y: 330, width: 680, height: 420 },
    hook: { x: 110, y: 250, width: 700, height: 580 },
    overPicture: { x: 110, y: 690, width: 760, height: 330 },
  },
  badge: { x: 110, y: 84, width: 680, height: 124 },
  endCardText: { x: 110, y: 150, width: 720, height: 780 },
};

/** 16:9 with the words under the product. */
export const FOOT: TextAreas = {
  captions: {
    line: { x: 310, y: 816, width: 1300, height: 206 },
    hook: { x: 210, y: 806, width: 1500, height: 218 },
    overPicture: { x: 310, y: 790, width: 1300, height: 232 },
  },
  badge: { x: 1304, y: 84, width: 520, height: 124 },
  endCardText: { x: 110, y: 150, width: 760, height: 780 },
};
