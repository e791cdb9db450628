/** Plays a storyboard without sound on a canvas, in a loop: what a card shows while hovered. */
import { openPictureCache } from '#app/editor/film/load-pictures.ts';
import { openDomFilm } from '#app/editor/film/open-dom-film.ts';
import { openScreen } from '#app/editor/film/open-screen.ts';
import { shownShortSide } from '#app/editor/film/shown-size.ts';
import type { Sources } from '#app/editor/sources.ts';
import { FRAMES_PER_SECOND } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/**
 * Begins at `fromFrame`. Sized by the canvas's own box on the page. Resolves once `signal` aborts; rejects
 * when a file of the film can't be read.
 */
export async function playFilm(
  canvas: HTMLCanvasElement,
  {
    storyboard,
    sources,
    fromFrame,
    signal,
    onFirstFrame,
  }: {
    storyboard: Storyboard;
    sources: Sources;
    fromFrame: number;
    signal: AbortSignal;
    onFirstFrame: () => void;
  },
): Promise<void> {
  const box = { width: canvas.clientWidth, height: canvas.clientHeight };
  const shortSide = shownShortSide(storyboard.aspectRatio, box, devicePixelRatio);
  const film = await openDomFilm(storyboard, shortSide, { pictureCache: openPictureCache(sources), sources });
  await film.prepare(fromFrame, fromFrame);
  if (signal.aborted) return;
  await new Promise<void>((resolve, reject) => {
    const screen = openScreen(canvas, reject);
    screen.use(film);
    screen.draw(fromFrame);
    onFirstFrame();
    const begun = performance.now();
    const step = (now: number): void => {
      if (signal.aborted) return;
      const passed = Math.floor((Math.max(0, now - begun) / 1000) * FRAMES_PER_SECOND);
      screen.draw((fromFrame + passed) % film.frames);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    signal.addEventListener('abort', () => {
      screen.close();
      resolve();
    });
  });
}
