/** Tests that a moving picture moves evenly, by fractions of a pixel: measured on a grid of dots. */
import { describe, expect, test } from 'vitest';
import { openFilm } from '#studio/film/open-film.ts';
import { pathAt } from '#studio/film/scene/picture-path.ts';
import { contextOf, type Surface } from '#studio/film/surface.ts';
import { framesIn } from '#studio/shared/time.ts';
import type { Rect, Shot, Storyboard } from '#studio/storyboard/storyboard.ts';
import { SAMPLE_PICTURES, sampleStoryboard } from '#tests/film/sample-film.ts';
import { canvasHost, createFrameCanvas, registerFonts } from '#workers/render/canvas/canvas-host.ts';

/** The largest error of a dot's step from frame to frame that is not seen (RMS pixels). */
const LARGEST_ERROR_PIXELS = 0.05;
const SHORT_SIDE = 1080;
const PICTURE = { width: 1600, height: 2000 };
const DOT = { distance: 80, radius: 9 };

const moves: [string, Rect, Rect, Shot['ease']][] = [
  ['a slow push-in', { x: -60, y: -80, width: 1200, height: 1500 }, { x: -108, y: -140, width: 1296, height: 1620 }, 'in-out'],
  ['a drift to the left', { x: -40, y: -100, width: 1200, height: 1500 }, { x: -110, y: -100, width: 1200, height: 1500 }, 'in-out'],
  ['a drift upwards that settles', { x: -60, y: -60, width: 1200, height: 1500 }, { x: -60, y: -150, width: 1200, height: 1500 }, 'out'],
];

describe.each(moves)('%s', (_, from, to, ease) => {
  test('errs by less than a twentieth of a pixel from frame to frame', () => {
    const storyboard = moving(from, to, ease);
    const { shot } = storyboard.scenes[0]!.content;
    registerFonts(storyboard);
    const film = openFilm({ storyboard, pictures: new Map([[storyboard.pictures[0]!.id, dots()]]), shortSidePixels: SHORT_SIDE, host: canvasHost });
    const { surface } = createFrameCanvas(film.width, film.height);
    const expected = (frame: number, x: number, y: number) => {
      const box = pathAt(shot!, frame / framesIn(15));
      return { x: box.x + (x / PICTURE.width) * box.width, y: box.y + (y / PICTURE.height) * box.height };
    };
    const errors: number[] = [];
    const watched = [[400, 480], [800, 960], [1200, 480], [400, 1440], [1200, 1440]] as const;
    let before = watched.map(() => ({ x: 0, y: 0 }));
    for (let frame = 100; frame < 130; frame++) {
      film.draw(surface, frame);
      const off = watched.map(([x, y]) => {
        const wanted = expected(frame, x, y);
        const seen = centroid(surface, wanted);
        return { x: seen.x - wanted.x, y: seen.y - wanted.y };
      });
      if (frame > 100) off.forEach(({ x, y }, index) => errors.push((x - before[index]!.x) ** 2 + (y - before[index]!.y) ** 2));
      before = off;
    }
    expect(Math.sqrt(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(LARGEST_ERROR_PIXELS);
  });
});

function moving(from: Rect, to: Rect, ease: Shot['ease']): Storyboard {
  const made = sampleStoryboard({ showPrice: false });
  const picture = { ...SAMPLE_PICTURES[0]!, kind: 'lifestyle' as const, ...PICTURE };
  const shot: Shot = { pictureId: picture.id, framing: 'full-bleed', backdrop: 'look', window: { x: 0, y: 0, width: 1080, height: 1920 }, from: stretched(from), to: stretched(to), ease, motion: 'push-in' };
  return { ...made, showCaptions: false, pictures: [picture], scenes: [{ id: 'only', startSeconds: 0, endSeconds: 15, content: { kind: 'picture', shot }, transition: null }] };
}

/** Large enough to cover the frame's height. */
const stretched = (rect: Rect): Rect => ({ x: rect.x - 240, y: rect.y - 40, width: rect.width * 1.4, height: rect.height * 1.4 });

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

/** The centre of brightness of the dot near a place. */
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
