/** The layouts of several pictures: where their cells and cards lie, in what order they come in, and how long they take. */
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import type { Rect } from '#studio/storyboard/shot.ts';
import type { AspectRatio, LayoutElement, LayoutKind } from '#studio/storyboard/storyboard.ts';

/** Where one picture of a layout lies, and how it comes in. */
export type Place = Pick<LayoutElement, 'enters' | 'turnDegrees'> & {
  window: Rect;
  /** Of a product without surroundings: the share of the cell it takes, and at which share of its height its middle is. */
  stands: { fill: number; middle: number };
};

/** In the middle, or higher where words stand at the foot. */
const MIDDLE = { fill: 0.72, middle: 0.5 };
const ABOVE_WORDS = { fill: 0.66, middle: 0.42 };

export type LayoutForm = {
  /** A scene must last this long for it. */
  minSeconds: number;
  /** Its pictures come in with the beats; else one right after the other. */
  onBeats: boolean;
  places: Record<AspectRatio, readonly Place[]>;
  /** Where words stand over or beside it; absent: where the look has them over a picture. */
  words?: Partial<Record<AspectRatio, Rect>>;
};

/** Across the seam of two rows: products leave it free where pictures let them. */
const SEAM: Rect = { x: 80, y: 836, width: 880, height: 248 };
/** At the foot of columns. */
const FOOT: Rect = { x: 460, y: 850, width: 1000, height: 160 };

const columns = (count: number, { width, height }: { width: number; height: number }): Rect[] =>
  Array.from({ length: count }, (_, index) => ({
    x: (index * width) / count,
    y: 0,
    width: width / count,
    height,
  }));

const rows = (count: number, { width, height }: { width: number; height: number }): Rect[] =>
  Array.from({ length: count }, (_, index) => ({
    x: 0,
    y: (index * height) / count,
    width,
    height: height / count,
  }));

const quarters = ({ width, height }: { width: number; height: number }): Rect[] =>
  [0, 1].flatMap((row) =>
    [0, 1].map((column) => ({
      x: (column * width) / 2,
      y: (row * height) / 2,
      width: width / 2,
      height: height / 2,
    })),
  );

const entering = (
  windows: readonly Rect[],
  sides: readonly LayoutElement['enters'][],
  stands: Place['stands'] = MIDDLE,
): Place[] => windows.map((window, index) => ({ window, enters: sides[index] ?? 'bottom', stands }));

/** Cards lie on each other, each a little turned, so that they are seen to be three. */
const cards = (area: Rect): Place[] =>
  [-5, 3, -1.5].map((turnDegrees, index) => ({
    window: area,
    enters: index === 0 ? 'none' : 'bottom',
    turnDegrees,
    stands: { fill: 0.82, middle: 0.5 },
  }));

const UPRIGHT = FRAME_UNITS['9:16'];
const WIDE = FRAME_UNITS['16:9'];

/** Every layout. Lengths are design units. */
export const LAYOUTS: Record<LayoutKind, LayoutForm> = {
  split: {
    minSeconds: 0.9,
    onBeats: false,
    places: {
      '9:16': entering(rows(2, UPRIGHT), ['none', 'bottom']),
      '16:9': entering(columns(2, WIDE), ['none', 'right'], ABOVE_WORDS),
    },
    words: { '9:16': SEAM, '16:9': FOOT },
  },
  thirds: {
    minSeconds: 1.1,
    onBeats: false,
    places: {
      '9:16': entering(rows(3, UPRIGHT), ['none', 'right', 'left']),
      '16:9': entering(columns(3, WIDE), ['none', 'bottom', 'top'], ABOVE_WORDS),
    },
    words: { '9:16': { x: 80, y: 556, width: 880, height: 168 }, '16:9': FOOT },
  },
  grid: {
    minSeconds: 1.2,
    onBeats: false,
    places: {
      '9:16': entering(quarters(UPRIGHT), ['none', 'right', 'left', 'bottom']),
      '16:9': entering(quarters(WIDE), ['none', 'right', 'left', 'bottom']),
    },
    words: { '9:16': SEAM, '16:9': { x: 460, y: 440, width: 1000, height: 200 } },
  },
  stack: {
    minSeconds: 1.3,
    onBeats: true,
    places: {
      '9:16': cards({ x: 100, y: 600, width: 880, height: 1080 }),
      '16:9': cards({ x: 960, y: 110, width: 780, height: 860 }),
    },
    words: {
      '9:16': { x: 80, y: 288, width: 880, height: 240 },
      '16:9': { x: 110, y: 330, width: 740, height: 420 },
    },
  },
};
