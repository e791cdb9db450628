/**
 * Draws the moment that stands for a clip, with no picture but the one that it shows; where that can't be
 * read, the look's background with the words.
 */
import { choosePoster } from '#studio/export/choose-poster.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Film } from '#studio/film/film.ts';
import { secondsAtFrame } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { frameSurface } from '#app/editor/film/film-host.ts';
import type { PictureCache } from '#app/editor/film/load-pictures.ts';
import { openDomFilm } from '#app/editor/film/open-dom-film.ts';
import { shownShortSide } from '#app/editor/film/shown-size.ts';
import type { Sources } from '#app/editor/sources.ts';

/**
 * Sized by the canvas's own box on the page. Draws nothing once `signal` has aborted: the canvas then belongs
 * to another. Rejects when a font can't be read.
 */
export async function drawOpening(
  storyboard: Storyboard,
  canvas: HTMLCanvasElement,
  { sources, pictureCache, signal }: { sources: Sources; pictureCache: PictureCache; signal: AbortSignal },
): Promise<'whole' | 'without its picture' | 'aborted'> {
  const frame = choosePoster(storyboard);
  const box = { width: canvas.clientWidth, height: canvas.clientHeight };
  const shortSide = shownShortSide(storyboard.aspectRatio, box, devicePixelRatio);
  const open = (pictures: PictureCache): Promise<Film> =>
    openDomFilm(storyboard, shortSide, {
      pictureCache: pictures,
      sources,
      onlyAtSeconds: secondsAtFrame(frame),
    });
  const whole = await open(pictureCache).catch(() => null);
  const film = whole ?? (await open(backgrounds));
  if (signal.aborted) return 'aborted';
  film.draw(frameSurface(canvas, film), frame);
  return whole === null ? 'without its picture' : 'whole';
}

/** The look's background instead of every picture. */
const backgrounds: PictureCache = {
  load: (storyboard, _shortSide, only) =>
    Promise.resolve(
      new Map(
        storyboard.pictures
          .filter(({ id }) => only?.has(id) ?? true)
          .map(({ id, width, height }) => [id, backgroundOf(storyboard, width / height)] as const),
      ),
    ),
  footage: () => new Map(),
};

const BACKGROUND_PIXELS = 64;

function backgroundOf({ look }: Storyboard, shape: number): Bitmap {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(BACKGROUND_PIXELS * Math.min(1, shape)));
  canvas.height = Math.max(1, Math.round(BACKGROUND_PIXELS / Math.max(1, shape)));
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.fillStyle = look.colours.background;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  return canvas;
}
