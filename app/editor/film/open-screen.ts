/** Draws frames of a film on a canvas on request: unchanged parts are left, and footage is decoded first. */
import type { Film } from '#studio/film/film.ts';
import { frameSurface } from '#app/editor/film/film-host.ts';

export type Screen = {
  /** Shows this film from now on; the canvas keeps its content until a frame of it is drawn. */
  use(film: Film): void;
  readonly film: Film | null;
  /** Draws a frame, at once or as soon as its footage is decoded. A pending frame never overtakes a later one. */
  draw(frame: number): void;
  /** Prepares what a later frame shows, so that it can be drawn on time. */
  prepare(frame: number): void;
  close(): void;
};

/** So many frames of footage are decoded before they are due, at most. */
const FOOTAGE_AHEAD_FRAMES = 20;

/** `onFailure` is called when a file of the film's footage can't be read. */
export function openScreen(canvas: HTMLCanvasElement, onFailure: (error: unknown) => void): Screen {
  let film: Film | null = null;
  let drawn: number | null = null;
  let asked = 0;
  let answered = 0;

  async function drawWithFootage(shown: Film, frame: number): Promise<void> {
    const turn = ++asked;
    await shown.prepare(frame, frame);
    if (film !== shown || turn < answered) return;
    answered = turn;
    shown.draw(frameSurface(canvas, shown), frame);
    drawn = frame;
    await shown.prepare(frame, Math.min(shown.frames - 1, frame + FOOTAGE_AHEAD_FRAMES));
  }

  const reporting = (shown: Film, work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      if (film === shown) onFailure(error);
    });
  };

  return {
    get film() {
      return film;
    },
    use(next) {
      film = next;
      drawn = null;
    },
    draw(frame) {
      if (film === null) return;
      if (frame === drawn) {
        // The frame on the canvas is the latest: pending ones come too late.
        answered = ++asked;
        return;
      }
      if (film.hasFootage) {
        reporting(film, drawWithFootage(film, frame));
        return;
      }
      const surface = frameSurface(canvas, film);
      if (drawn === null) film.draw(surface, frame);
      else film.advance(surface, drawn, frame);
      drawn = frame;
    },
    prepare(frame) {
      if (film === null || frame >= film.frames) return;
      const shown = film;
      if (!shown.hasFootage) shown.sprites(frame);
      else
        reporting(
          shown,
          shown.prepare(frame, frame).then(() => shown.sprites(frame)),
        );
    },
    close() {
      film = null;
    },
  };
}
