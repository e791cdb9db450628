/** Tests that the shadow of a product that stands free ends softly, wherever its window ends. */
import { expect, test } from 'vitest';
import { openFilm } from '#studio/film/open-film.ts';
import { contextOf } from '#studio/film/surface.ts';
import type { Picture } from '#studio/product/picture.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import type { LookId } from '#studio/storyboard/storyboard.ts';
import { SAMPLE_PICTURES, sampleStoryboard } from '#tests/film/sample-film.ts';
import { canvasHost, createFrameCanvas, registerFonts } from '#workers/render/canvas/canvas-host.ts';

const SIZE = 1200;
const FREE = Object.values(LOOKS)
  .filter(({ backdrop }) => backdrop.packshot !== 'picture-colour')
  .map(({ id }) => id);

/** A block on white paper, with a shadow that fades out far to both sides of it. */
function packshotWithShadow() {
  const surface = canvasHost.createSurface(SIZE, SIZE);
  const pen = contextOf(surface, true);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, SIZE, SIZE);
  const shadow = pen.createLinearGradient(0, 0, SIZE, 0);
  for (const [at, grey] of [
    [0, 255],
    [0.3, 150],
    [0.7, 150],
    [1, 255],
  ] as const)
    shadow.addColorStop(at, `rgb(${grey}, ${grey}, ${grey})`);
  pen.fillStyle = shadow;
  pen.fillRect(0, 0.5 * SIZE, SIZE, 0.2 * SIZE);
  pen.fillStyle = '#7a3020';
  pen.fillRect(0.3 * SIZE, 0.3 * SIZE, 0.4 * SIZE, 0.4 * SIZE);
  return surface;
}

/**
 * The largest step of brightness from one pixel to the next along the middle of the shadow, from where the
 * product ends to the frame's edge.
 */
function largestStep(lookId: LookId, aspectRatio: '9:16' | '16:9'): number {
  const picture: Picture = {
    ...SAMPLE_PICTURES[0]!,
    id: 'block',
    kind: 'packshot',
    background: '#ffffff',
    width: SIZE,
    height: SIZE,
    subject: { x: 0.3, y: 0.3, width: 0.4, height: 0.4 },
  };
  const storyboard = {
    ...sampleStoryboard({ lookId, aspectRatio, pictures: [picture] }),
    showCaptions: false,
  };
  registerFonts(storyboard);
  const film = openFilm({
    storyboard,
    pictures: new Map([[picture.id, packshotWithShadow()]]),
    shortSidePixels: 360,
    host: canvasHost,
  });
  const { canvas, surface } = createFrameCanvas(film.width, film.height);
  film.draw(surface, 30);
  const pixels = canvas.data();
  const red = (x: number, y: number): number => pixels[(y * film.width + x) * 4] ?? 0;
  const shot = storyboard.scenes[0]!.content.shot!;
  const scale = 360 / 1080;
  const y = Math.round((shot.from.y + 0.6 * shot.from.height) * scale);
  const steps = Array.from({ length: film.width - 1 }, (_, x) => Math.abs(red(x + 1, y) - red(x, y)));
  // The product's own two sides are the two steps that are meant.
  return steps.sort((a, b) => b - a)[4] ?? 0;
}

test.each(
  FREE.flatMap((look) => (['9:16', '16:9'] as const).map((aspectRatio) => [look, aspectRatio] as const)),
)('in the look %s at %s nothing is cut in a straight edge', (look, aspectRatio) => {
  expect(largestStep(look, aspectRatio)).toBeLessThan(8);
});
