/**
 * Measures how evenly a moving picture moves: the dots of a grid are followed from frame to frame, to
 * fractions of a pixel.
 */
import { openFilm } from '#studio/film/open-film.ts';
import { pathAt } from '#studio/storyboard/picture-path.ts';
import { contextOf, type Surface } from '#studio/film/surface.ts';
import { framesIn } from '#studio/shared/time.ts';
import type { Rect, Shot } from '#studio/storyboard/shot.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { SAMPLE_PICTURES, sampleStoryboard } from '#tests/film/sample-film.ts';
import { canvasHost, createFrameCanvas, registerFonts } from '#workers/render/canvas/canvas-host.ts';

export type Move = { name: string; from: Rect; to: Rect; ease: Shot['ease'] };

/** The moves that a look makes, slow and full-bleed, where a jitter is seen first. Design units. */
export const MOVES: readonly Move[] = [
  {
    name: 'a slow push-in',
    from: { x: -60, y: -80, width: 1200, height: 1500 },
    to: { x: -108, y: -140, width: 1296, height: 1620 },
    ease: 'in-out',
  },
  {
    name: 'a drift to the left',
    from: { x: -40, y: -100, width: 1200, height: 1500 },
    to: { x: -110, y: -100, width: 1200, height: 1500 },
    ease: 'in-out',
  },
  {
    name: 'a drift upwards that settles',
    from: { x: -60, y: -60, width: 1200, height: 1500 },
    to: { x: -60, y: -150, width: 1200, height: 1500 },
    ease: 'out',
  },
];

const SHORT_SIDE = 1080;
const CLIP_SECONDS = 15;
const PICTURE = { width: 1600, height: 2000 };
const DOT = { distance: 80, radius: 9 };
/** Dots in the middle and towards the corners. */
const WATCHED = [
  [400, 480],
  [800, 960],
  [1200, 480],
  [400, 1440],
  [1200, 1440],
] as const;

/** Error of a dot's step from one frame to the next, RMS pixels at 1080 × 1920, over these frames as drawn. */
export function motionErrorPixels(
  { from, to, ease }: Move,
  frames: { first: number; last: number } = { first: 0, last: framesIn(CLIP_SECONDS) - 1 },
): number {
  const storyboard = moving(from, to, ease);
  const shot = storyboard.scenes[0]?.content.shot;
  const picture = storyboard.pictures[0];
  if (shot === undefined || shot === null || picture === undefined)
    throw new RangeError('The film shows no picture.');
  registerFonts(storyboard);
  const film = openFilm({
    storyboard,
    pictures: new Map([[picture.id, dots()]]),
    shortSidePixels: SHORT_SIDE,
    host: canvasHost,
  });
  const { surface } = createFrameCanvas(film.width, film.height);
  const errors: number[] = [];
  let before: { x: number; y: number }[] = [];
  for (let frame = frames.first; frame <= frames.last; frame++) {
    film.draw(surface, frame);
    const box = pathAt(shot, frame / framesIn(CLIP_SECONDS));
    const off = WATCHED.map(([x, y]) => {
      const wanted = {
        x: box.x + (x / PICTURE.width) * box.width,
        y: box.y + (y / PICTURE.height) * box.height,
      };
      const seen = centroid(surface, wanted);
      return { x: seen.x - wanted.x, y: seen.y - wanted.y };
    });
    off.forEach(({ x, y }, index) => {
      const last = before[index];
      if (last !== undefined) errors.push((x - last.x) ** 2 + (y - last.y) ** 2);
    });
    before = off;
  }
  return Math.sqrt(errors.reduce((sum, error) => sum + error, 0) / errors.length);
}

function samplePicture() {
  const [picture] = SAMPLE_PICTURES;
  if (picture === undefined) throw new RangeError('There is no sample picture.');
  return picture;
}

function moving(from: Rect, to: Rect, ease: Shot['ease']): Storyboard {
  const made = sampleStoryboard({ showPrice: false });
  const picture = { ...samplePicture(), kind: 'lifestyle' as const, ...PICTURE };
  const shot: Shot = {
    pictureId: picture.id,
    framing: 'full-bleed',
    backdrop: 'look',
    window: { x: 0, y: 0, width: 1080, height: 1920 },
    from: stretched(from),
    to: stretched(to),
    ease,
    motion: 'push-in',
  };
  return {
    ...made,
    showCaptions: false,
    pictures: [picture],
    scenes: [
      { id: 'only', startSeconds: 0, endSeconds: 15, content: { kind: 'picture', shot }, transition: null },
    ],
  };
}

/** Large enough to cover the frame's height. */
const stretched = (rect: Rect): Rect => ({
  x: rect.x - 240,
  y: rect.y - 40,
  width: rect.width * 1.4,
  height: rect.height * 1.4,
});

/** White dots on black. */
function dots(): Surface {
  const surface = canvasHost.createSurface(PICTURE.width, PICTURE.height);
  const context = contextOf(surface, true);
  context.fillStyle = '#000000';
  context.fillRect(0, 0, PICTURE.width, PICTURE.height);
  context.fillStyle = '#ffffff';
  for (let y = DOT.distance; y < PICTURE.height; y += DOT.distance) {
    for (let x = DOT.distance; x < PICTURE.width; x += DOT.distance) {
      context.beginPath();
      context.arc(x, y, DOT.radius, 0, Math.PI * 2);
      context.fill();
    }
  }
  return surface;
}

/** The center of brightness of the dot near a position. */
function centroid(surface: Surface, near: { x: number; y: number }): { x: number; y: number } {
  const reach = 26;
  const [left, top] = [Math.round(near.x) - reach, Math.round(near.y) - reach];
  const { data, width, height } = contextOf(surface, true).getImageData(left, top, 2 * reach, 2 * reach);
  let [sum, sumX, sumY] = [0, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const light = data[(y * width + x) * 4] ?? 0;
      sum += light;
      sumX += light * (left + x + 0.5);
      sumY += light * (top + y + 0.5);
    }
  }
  return { x: sumX / sum, y: sumY / sum };
}
