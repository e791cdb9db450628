/** Draws a player's storyboard on its canvas: opens the film at the size it is shown, and again when that changes. */
import { choosePoster } from '#studio/export/choose-poster.ts';
import { FRAMES_PER_SECOND, secondsAtFrame } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { frameSurface } from '#app/editor/film/film-host.ts';
import { openPictureCache } from '#app/editor/film/load-pictures.ts';
import { openDomFilm } from '#app/editor/film/open-dom-film.ts';
import { openScreen } from '#app/editor/film/open-screen.ts';
import { shownShortSide } from '#app/editor/film/shown-size.ts';
import type { PlayerStore } from '#app/editor/player-store.ts';
import type { Sources } from '#app/editor/sources.ts';

export type PlayerPicture = {
  /** Opens this storyboard's film instead of the previous one. */
  show(storyboard: Storyboard): void;
  /** Opens the same storyboard again, after a choice that changes what is drawn. */
  reopen(): void;
  /** The box that the picture is shown in, in CSS pixels. */
  fit: (box: Box) => void;
  /** Draws the moment that the player is at. */
  draw: () => void;
  /** Draws ahead what the scene that is about to begin needs. */
  prepareAhead: (frame: number) => void;
  close(): void;
};

type Box = { width: number; height: number };

/** A scene is prepared this long before it is seen. */
const AHEAD_SECONDS = 0.7;

/** Reports in the store whether there is a picture, and why not. */
export function openPlayerPicture(
  canvas: HTMLCanvasElement,
  sources: Sources,
  store: PlayerStore,
): PlayerPicture {
  const pictureCache = openPictureCache(sources);
  let storyboard: Storyboard | null = null;
  let box: Box = { width: canvas.clientWidth, height: canvas.clientHeight };
  let opening = 0;
  let closed = false;

  const cannotShow = (): void =>
    store.change({
      picture: 'failed',
      message: 'The video can’t be shown right now. Reload the page.',
    });
  const screen = openScreen(canvas, cannotShow);
  function frameNow(): number {
    const { begun, seconds } = store.get();
    return begun || storyboard === null ? store.frameAt(seconds) : choosePoster(storyboard);
  }
  const draw = (): void => screen.draw(frameNow());

  async function open(): Promise<void> {
    if (storyboard === null) return;
    const turn = ++opening;
    const { captions, picture } = store.get();
    const shown = { ...storyboard, showCaptions: storyboard.showCaptions && captions };
    if (picture !== 'ready') store.change({ picture: 'loading' });
    try {
      const shortSide = shownShortSide(shown.aspectRatio, box, devicePixelRatio);
      if (screen.film === null) void drawAlone(shown, shortSide, turn);
      const opened = await openDomFilm(shown, shortSide, { pictureCache, sources });
      await opened.prepare(frameNow(), frameNow());
      if (turn !== opening || closed) return;
      screen.use(opened);
      draw();
      const { sound, message } = store.get();
      store.change({ picture: 'ready', message: sound === 'failed' ? message : null });
    } catch {
      if (turn === opening && !closed) cannotShow();
    }
  }

  /** The current moment, as soon as its own picture is there, before the others have loaded. */
  async function drawAlone(shown: Storyboard, shortSide: number, turn: number): Promise<void> {
    const frame = frameNow();
    const openAlone = async () => {
      const onlyAtSeconds = secondsAtFrame(frame);
      const alone = await openDomFilm(shown, shortSide, { pictureCache, sources, onlyAtSeconds });
      await alone.prepare(frame, frame);
      return alone;
    };
    // What can't be read is reported when the whole film is opened.
    const alone = await openAlone().catch(() => null);
    if (alone !== null && screen.film === null && turn === opening && !closed)
      alone.draw(frameSurface(canvas, alone), frame);
  }

  return {
    show(next) {
      storyboard = next;
      void open();
    },
    reopen: () => void open(),
    fit(next) {
      const shape = storyboard?.aspectRatio;
      const before = shape === undefined ? 0 : shownShortSide(shape, box, devicePixelRatio);
      box = next;
      if (shape !== undefined && shownShortSide(shape, box, devicePixelRatio) !== before) void open();
    },
    draw,
    prepareAhead(frame) {
      const ahead = frame + Math.round(AHEAD_SECONDS * FRAMES_PER_SECOND);
      const begins = storyboard?.scenes.some(
        ({ startSeconds }) => Math.round(startSeconds * FRAMES_PER_SECOND) === ahead,
      );
      if (begins === true) screen.prepare(ahead);
    },
    close() {
      closed = true;
      screen.close();
    },
  };
}
