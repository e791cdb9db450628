/** Draws one moment of a storyboard into a canvas: thumbnails in lists, drawn as the film is. */
import { framesIn } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { frameSurface } from '#app/editor/film/film-host.ts';
import { openPictureCache, type PictureCache } from '#app/editor/film/load-pictures.ts';
import { openDomFilm } from '#app/editor/film/open-dom-film.ts';
import { shownShortSide } from '#app/editor/film/shown-size.ts';
import type { Sources } from '#app/editor/sources.ts';

/** Sized by the canvas's own box on the page; without one it is as small as a film can be. */
export async function drawPoster(
  storyboard: Storyboard,
  canvas: HTMLCanvasElement,
  seconds: number,
  sources: Sources,
  shelf: PictureCache = openPictureCache(sources),
): Promise<void> {
  const shortSide = shownShortSide(
    storyboard.aspectRatio,
    { width: canvas.clientWidth, height: canvas.clientHeight },
    devicePixelRatio,
  );
  const film = await openDomFilm(storyboard, shortSide, { shelf, sources });
  const frame = Math.max(0, Math.min(film.frames - 1, framesIn(seconds)));
  await film.prepare(frame, frame);
  film.draw(frameSurface(canvas, film), frame);
}
