/** The two ways a frame is divided: product over words, or product beside words. Design units. */
import type { LookLayout } from '#studio/storyboard/look.ts';
import type { AspectRatio } from '#studio/storyboard/storyboard.ts';

/** 9:16 for every look: the product in the upper two thirds, the words below it, above the players' own captions. */
const UPRIGHT: LookLayout = {
  windows: {
    panel: { x: 50, y: 170, width: 980, height: 980 },
    packshot: { x: 50, y: 170, width: 980, height: 980 },
    cutout: { x: 50, y: 170, width: 980, height: 980 },
  },
  subjectFill: { packshot: 0.86, cutout: 0.86 },
  captions: { line: { x: 90, y: 1190, width: 900, height: 320 }, hook: { x: 90, y: 1170, width: 900, height: 360 } },
  badge: { x: 630, y: 292, width: 360, height: 150 },
  endCard: { picture: { x: 140, y: 180, width: 800, height: 720 }, text: { x: 90, y: 930, width: 900, height: 590 } },
};

/** Product in the middle, words beneath. */
export const CENTRED: Record<AspectRatio, LookLayout> = {
  '9:16': UPRIGHT,
  '16:9': {
    windows: {
      panel: { x: 410, y: 64, width: 1100, height: 716 },
      packshot: { x: 410, y: 40, width: 1100, height: 740 },
      cutout: { x: 410, y: 40, width: 1100, height: 740 },
    },
    subjectFill: { packshot: 0.9, cutout: 0.9 },
    captions: { line: { x: 310, y: 808, width: 1300, height: 200 }, hook: { x: 260, y: 800, width: 1400, height: 216 } },
    badge: { x: 1404, y: 84, width: 420, height: 150 },
    endCard: { picture: { x: 1010, y: 110, width: 800, height: 860 }, text: { x: 120, y: 200, width: 820, height: 680 } },
  },
};

/** In 16:9 the product on one side, words on the other; 9:16 leaves no room for that. */
export const SPLIT: Record<AspectRatio, LookLayout> = {
  '9:16': UPRIGHT,
  '16:9': {
    windows: {
      panel: { x: 880, y: 80, width: 940, height: 920 },
      packshot: { x: 880, y: 70, width: 960, height: 940 },
      cutout: { x: 880, y: 70, width: 960, height: 940 },
    },
    subjectFill: { packshot: 0.84, cutout: 0.84 },
    captions: { line: { x: 110, y: 360, width: 700, height: 360 }, hook: { x: 110, y: 280, width: 720, height: 520 } },
    badge: { x: 110, y: 84, width: 420, height: 150 },
    endCard: { picture: { x: 980, y: 100, width: 840, height: 880 }, text: { x: 120, y: 190, width: 800, height: 700 } },
  },
};
