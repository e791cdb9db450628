/**
 * Tests that a logo can be seen on every background: a dark one on a dark look stands on a light plate, and
 * no other does.
 */
import { expect, test } from 'vitest';
import { openFilm } from '#studio/film/open-film.ts';
import { contextOf } from '#studio/film/surface.ts';
import type { LookId } from '#studio/storyboard/storyboard.ts';
import { sampleStoryboard } from '#tests/film/sample-film.ts';
import { canvasHost, createFrameCanvas, registerFonts } from '#workers/render/canvas/canvas-host.ts';

const END_FRAME = 440;
const [WIDTH, HEIGHT] = [400, 120];
type Drawn = {
  lookId?: LookId;
  aspectRatio?: '9:16' | '16:9';
  kind?: 'cutout' | 'packshot';
  /** From left to right: a color and its share of the width; the rest is transparent. */ stripes: [
    string,
    number,
  ][];
};

/** How many pixels of the end card have the very color of the words. */
function inkPixels({ lookId = 'noir', aspectRatio = '9:16', kind = 'cutout', stripes }: Drawn): number {
  const plain = sampleStoryboard({ lookId, aspectRatio });
  const picture = {
    ...plain.pictures[0]!,
    id: 'logo',
    kind,
    width: WIDTH,
    height: HEIGHT,
    subject: { x: 0, y: 0, width: 1, height: 1 },
  };
  const logo = canvasHost.createSurface(WIDTH, HEIGHT);
  const pen = contextOf(logo);
  let x = 0;
  for (const [colour, share] of stripes) {
    pen.fillStyle = colour;
    pen.fillRect(x, 0, share * WIDTH, HEIGHT);
    x += share * WIDTH;
  }
  const storyboard = {
    ...plain,
    pictures: [...plain.pictures, picture],
    look: { ...plain.look, logoPictureId: picture.id },
  };
  registerFonts(storyboard);
  const film = openFilm({
    storyboard,
    pictures: new Map([[picture.id, logo]]),
    shortSidePixels: 360,
    host: canvasHost,
  });
  const { canvas, surface } = createFrameCanvas(film.width, film.height);
  film.draw(surface, END_FRAME);
  const ink = Buffer.from(plain.look.colours.ink.slice(1), 'hex');
  const pixels = canvas.data();
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4)
    if (pixels[at] === ink[0] && pixels[at + 1] === ink[1] && pixels[at + 2] === ink[2]) count++;
  return count;
}
const MAX_DIFFERENT_PIXELS = 900;

test.each(['9:16', '16:9'] as const)(
  'a dark logo on a dark look stands on a plate in the color of the words, in %s',
  (aspectRatio) => {
    const without = inkPixels({ aspectRatio, stripes: [['#e8c27a', 1]] });
    expect(inkPixels({ aspectRatio, stripes: [['#111111', 1]] })).toBeGreaterThan(
      without + MAX_DIFFERENT_PIXELS,
    );
  },
);

test('it is the larger part of what is seen that counts, not what is transparent', () => {
  const without = inkPixels({ stripes: [['#e8c27a', 1]] });
  expect(
    inkPixels({
      stripes: [
        ['#111111', 0.18],
        ['#e8c27a', 0.12],
      ],
    }),
  ).toBeGreaterThan(without + MAX_DIFFERENT_PIXELS);
  expect(
    inkPixels({
      stripes: [
        ['#111111', 0.12],
        ['#e8c27a', 0.18],
      ],
    }),
  ).toBeLessThan(without + MAX_DIFFERENT_PIXELS);
});

test('a logo with a background of its own, and a dark one on a light look, stands as it is', () => {
  expect(inkPixels({ kind: 'packshot', stripes: [['#111111', 1]] })).toBe(
    inkPixels({ kind: 'packshot', stripes: [['#e8c27a', 1]] }),
  );
  expect(inkPixels({ lookId: 'gallery', stripes: [['#111111', 1]] })).toBe(
    inkPixels({ lookId: 'gallery', stripes: [['#e8c27a', 1]] }),
  );
});
