/** Tests by the pixels that words are inside the safe zones and can be read over any picture. */
import { describe, expect, test } from 'vitest';
import type { Film, PixelRect } from '#studio/film/film.ts';
import { turned, type Sprite } from '#studio/film/sprite.ts';
import { contextOf, type Surface } from '#studio/film/surface.ts';
import type { Picture } from '#studio/product/picture.ts';
import { contrast } from '#studio/storyboard/looks/oklch.ts';
import { shotsOf } from '#studio/storyboard/shown-pictures.ts';
import { SAFE_ZONES } from '#studio/storyboard/safe-zones.ts';
import { ASPECT_RATIOS, LOOK_IDS, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import { captionColours } from '#studio/film/words/caption-colours.ts';
import { openStage } from '#studio/film/stage.ts';
import { openFilm } from '#studio/film/open-film.ts';
import { openSampleFilm, SAMPLE_PICTURES, sampleStoryboard } from '#tests/film/sample-film.ts';
import { canvasHost, createFrameCanvas, registerFonts } from '#workers/render/canvas/canvas-host.ts';

const SHORT_SIDE = 360;
const SCALE = SHORT_SIDE / 1080;

describe.each(LOOK_IDS)('in the look %s', (lookId) => {
  test.each(ASPECT_RATIOS)(
    'every caption, badge and word of the end card lies inside the safe zone of %s',
    async (aspectRatio) => {
      for (const language of ['en', 'ar', 'ja']) {
        const storyboard = sampleStoryboard({ lookId, aspectRatio, language });
        const { film } = await openSampleFilm(storyboard, SHORT_SIDE);
        const zone = SAFE_ZONES[aspectRatio];
        for (const box of wordBoxes(storyboard, film)) {
          const where = `${language}: ${JSON.stringify(box)}`;
          // A pixel at this size is three design units.
          expect(box.x / SCALE, where).toBeGreaterThanOrEqual(zone.x - 4);
          expect(box.y / SCALE, where).toBeGreaterThanOrEqual(zone.y - 4);
          expect((box.x + box.width) / SCALE, where).toBeLessThanOrEqual(zone.x + zone.width + 4);
          expect((box.y + box.height) / SCALE, where).toBeLessThanOrEqual(zone.y + zone.height + 4);
        }
      }
    },
  );

  test.each([
    ['a white', '#ffffff'],
    ['a black', '#000000'],
    ['a mid-grey', '#808080'],
  ])('words are readable over %s picture that fills the frame', (_, colour) => {
    for (const aspectRatio of ASPECT_RATIOS) {
      const made = overFullPicture(sampleStoryboard({ lookId, aspectRatio, showPrice: false }));
      registerFonts(made);
      for (const caption of made.captions.slice(0, 2)) {
        // No word has been said yet: the letters stand as they are.
        const unmarked = {
          ...caption,
          startSeconds: 0,
          endSeconds: 15,
          words: caption.words.map((word) => ({ ...word, startSeconds: 100, endSeconds: 101 })),
        };
        const input = {
          storyboard: { ...made, captions: [unmarked] },
          pictures: new Map([[made.pictures[0]!.id, plain(colour)]]),
          shortSidePixels: SHORT_SIDE,
          host: canvasHost,
        };
        const film = openFilm(input);
        const { surface } = createFrameCanvas(film.width, film.height);
        film.draw(surface, 60);
        const boxes = lineBoxes(film, 60);
        expect(boxes.length).toBeGreaterThan(0);
        const { text } = captionColours(openStage(input), { onPicture: true, shadeable: true });
        for (const box of boxes)
          expect(
            contrastAround(readPixels(surface, box), text),
            `${aspectRatio} ${caption.id} ${JSON.stringify(box)}`,
          ).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

/** Ink of everything that is not the scene: what a film with words draws and the same film without them does not. */
function wordBoxes(storyboard: Storyboard, film: Film): PixelRect[] {
  const scenes = new Set<Sprite['bitmap']>();
  const words = new Map<Sprite['bitmap'], PixelRect>();
  const inks = new Map<Sprite['bitmap'], PixelRect | null>();
  const large = 0.9 * film.width * film.height * 0.5;
  for (let frame = 12; frame < film.frames; frame += 6) {
    for (const each of film.sprites(frame)) {
      const { bitmap, box, turnDegrees, opaque, clip, circle } = each;
      const still =
        (turnDegrees !== 0 || (Number.isInteger(box.x) && Number.isInteger(box.y))) &&
        box.width === bitmap.width &&
        box.height === bitmap.height;
      if (
        opaque ||
        clip !== null ||
        circle !== null ||
        !still ||
        bitmap.width * bitmap.height > large ||
        film.changes(frame - 1, frame).length > 4
      ) {
        scenes.add(bitmap);
        continue;
      }
      // Where it was seen last: it may still be coming in before.
      const ink = inks.get(bitmap) ?? inkOf(bitmap as Surface);
      inks.set(bitmap, ink);
      if (ink !== null) words.set(bitmap, inkAt(ink, each));
    }
  }
  const windows = storyboard.scenes.flatMap((scene) => shotsOf(scene).map(({ window }) => window));
  // Corners, mats and fades belong to windows, not to words.
  return [...words]
    .filter(([bitmap]) => !scenes.has(bitmap))
    .map(([, box]) => box)
    .filter((box) => !windows.some((window) => atEdge(box, window)));
}

/** Where a bitmap's ink lies on the frame: the upright box around it, as it is turned. */
function inkAt(ink: PixelRect, { box, turnDegrees }: Sprite): PixelRect {
  const { cos, sin } = turned(turnDegrees);
  const corners = [0, 1, 2, 3].map((corner) => {
    const x = ink.x + (corner % 2) * ink.width - box.width / 2;
    const y = ink.y + (corner >> 1) * ink.height - box.height / 2;
    return {
      x: box.x + box.width / 2 + cos * x - sin * y,
      y: box.y + box.height / 2 + sin * x + cos * y,
    };
  });
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function atEdge(box: PixelRect, window: { x: number; y: number; width: number; height: number }): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b * SCALE) <= 40 * SCALE;
  const beside = near(box.x, window.x) || near(box.x + box.width, window.x + window.width);
  const above = near(box.y, window.y) || near(box.y + box.height, window.y + window.height);
  return beside && above;
}

function inkOf(surface: Surface): PixelRect | null {
  const { data, width, height } = contextOf(surface).getImageData(0, 0, surface.width, surface.height);
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < 100) continue;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), y];
    }
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** The first picture alone, filling the frame from beginning to end. */
function overFullPicture(storyboard: Storyboard): Storyboard {
  const picture: Picture = { ...SAMPLE_PICTURES[0]!, kind: 'lifestyle' };
  const frame = { x: 0, y: 0, ...FRAME_UNITS[storyboard.aspectRatio] };
  const shot = {
    pictureId: picture.id,
    framing: 'full-bleed' as const,
    backdrop: 'look' as const,
    window: frame,
    from: frame,
    to: frame,
    ease: 'linear' as const,
    motion: 'hold' as const,
  };
  return {
    ...storyboard,
    pictures: [picture],
    scenes: [
      {
        id: 'only',
        startSeconds: 0,
        endSeconds: storyboard.seconds,
        content: { kind: 'picture', shot },
        transition: null,
      },
    ],
  };
}

function plain(colour: string): Surface {
  const surface = canvasHost.createSurface(64, 64);
  const context = contextOf(surface, true);
  context.fillStyle = colour;
  context.fillRect(0, 0, 64, 64);
  return surface;
}

/** Where the letters of the caption's lines stand: plate, lines and marks are over the picture and its shade. */
function lineBoxes(film: Film, frame: number): PixelRect[] {
  return film
    .sprites(frame)
    .filter(({ bitmap, opaque }) => !opaque && bitmap.width < film.width * 0.95)
    .flatMap(({ bitmap, box }) => {
      const ink = inkOf(bitmap as Surface);
      if (ink === null) return [];
      // Letters fill the box of their ink: what they are read on lies around it as well.
      const around = Math.round(0.15 * ink.height);
      return [
        {
          x: box.x + ink.x,
          y: box.y + ink.y - around,
          width: ink.width,
          height: ink.height + 2 * around,
        },
      ];
    });
}

function readPixels(surface: Surface, { x, y, width, height }: PixelRect): string[] {
  const { data } = contextOf(surface).getImageData(x, y, width, height);
  return Array.from(
    { length: width * height },
    (_, index) =>
      `#${[0, 1, 2].map((channel) => (data[index * 4 + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`,
  );
}

/** Letters and their soft edges take less than half of a line's box: anything beyond that is their surroundings. */
function contrastAround(pixels: readonly string[], text: string): number {
  const sorted = pixels.map((colour) => contrast(colour, text)).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.6)] ?? 0;
}
