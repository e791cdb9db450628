/** The player without a face: draws a storyboard's film on a canvas in step with its sound. */
import type { StereoSamples } from '#studio/music/music.ts';
import { FRAMES_PER_SECOND, secondsAtFrame } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { frameSurface } from '#app/editor/film/film-host.ts';
import { openPictureCache } from '#app/editor/film/load-pictures.ts';
import { openDomFilm } from '#app/editor/film/open-dom-film.ts';
import { openScreen } from '#app/editor/film/open-screen.ts';
import { shownShortSide } from '#app/editor/film/shown-size.ts';
import { FIRST_STATE, type PlayerState } from '#app/editor/player-state.ts';
import { openSoundOutput, type SoundOutput } from '#app/editor/sound/sound-output.ts';
import { openSounds } from '#app/editor/sound/open-sounds.ts';
import type { Sources } from '#app/editor/sources.ts';

export type Player = {
  state: () => PlayerState;
  /** Calls back after every change of the state; gives a function that ends it. */
  subscribe: (listener: () => void) => () => void;
  /** Shows a storyboard in place of the one before, at the same moment. */
  show(storyboard: Storyboard): void;
  /** The room there is for the picture, in CSS pixels. */
  fit(room: { width: number; height: number }): void;
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  /** Pauses, and goes so many frames on. */
  step(frames: number): void;
  set(choice: Partial<Pick<PlayerState, 'muted' | 'volume' | 'captions' | 'safeZones'>>): void;
  close(): void;
};

/** A scene is prepared this long before it is seen. */
const AHEAD_SECONDS = 0.7;

export function openPlayer(canvas: HTMLCanvasElement, sources: Sources): Player {
  const shelf = openPictureCache(sources);
  const sounds = openSounds(sources);
  const listeners = new Set<() => void>();
  let state = FIRST_STATE;
  let storyboard: Storyboard | null = null;
  let room = { width: canvas.clientWidth, height: canvas.clientHeight };
  let opening = 0;
  let samples: StereoSamples | null = null;
  let soundKey = '';
  let output: SoundOutput | null = null;
  let starting = 0;
  let request = 0;
  let closed = false;

  const change = (next: Partial<PlayerState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const frameAt = (seconds: number): number =>
    Math.min(
      Math.round(state.durationSeconds * FRAMES_PER_SECOND) - 1,
      Math.floor(seconds * FRAMES_PER_SECOND + 1e-6),
    );

  const cannotShow = (error: unknown): void =>
    change({ picture: 'failed', message: `The picture can’t be shown: ${messageOf(error)}` });
  const screen = openScreen(canvas, cannotShow);
  const draw = (): void => screen.draw(frameAt(state.seconds));

  async function openPicture(): Promise<void> {
    if (storyboard === null) return;
    const turn = ++opening;
    const shown = { ...storyboard, showCaptions: storyboard.showCaptions && state.captions };
    if (state.picture !== 'ready') change({ picture: 'loading' });
    try {
      const shortSide = shownShortSide(shown.aspectRatio, room, devicePixelRatio);
      if (screen.film === null) void drawAlone(shown, shortSide, turn);
      const opened = await openDomFilm(shown, shortSide, { shelf, sources });
      await opened.prepare(frameAt(state.seconds), frameAt(state.seconds));
      if (turn !== opening || closed) return;
      screen.use(opened);
      draw();
      change({ picture: 'ready', message: state.sound === 'failed' ? state.message : null });
    } catch (error) {
      if (turn === opening && !closed) cannotShow(error);
    }
  }

  /** The moment that is on, as soon as its own picture is there: before all others have come. */
  async function drawAlone(shown: Storyboard, shortSide: number, turn: number): Promise<void> {
    const frame = frameAt(state.seconds);
    const open = async () => {
      const alone = await openDomFilm(shown, shortSide, { shelf, sources, onlyAtSeconds: state.seconds });
      await alone.prepare(frame, frame);
      return alone;
    };
    // What can't be read is reported when the whole film is opened.
    const alone = await open().catch(() => null);
    if (alone !== null && screen.film === null && turn === opening && !closed)
      alone.draw(frameSurface(canvas, alone), frame);
  }

  async function openSound(): Promise<void> {
    if (storyboard === null) return;
    const key = JSON.stringify([storyboard.sound, storyboard.seconds]);
    if (key === soundKey && state.sound !== 'failed') return;
    soundKey = key;
    change({ sound: 'loading' });
    try {
      const made = await sounds.make(storyboard);
      if (key !== soundKey || closed) return;
      samples = made;
      change({ sound: 'ready' });
    } catch (error) {
      if (key !== soundKey || closed) return;
      samples = null;
      change({ sound: 'failed', message: `The film plays without sound: ${messageOf(error)}` });
    }
    output?.use(samples);
    if (state.playing) void start();
  }

  async function start(): Promise<void> {
    const turn = ++starting;
    cancelAnimationFrame(request);
    // Picture and sound begin together: while the sound is being made, the picture waits for it.
    if (state.sound === 'loading') return;
    if (output === null) {
      output = openSoundOutput();
      output.use(samples);
      output.setVolume(state.muted ? 0 : state.volume);
    }
    const sound = output;
    await sound.start(state.seconds);
    if (turn !== starting || !state.playing) {
      if (!state.playing) sound.stop();
      return;
    }
    request = requestAnimationFrame(tick);
  }

  function tick(): void {
    if (!state.playing || output === null) return;
    const seconds = output.heardSeconds();
    if (seconds >= state.durationSeconds) {
      finish();
      return;
    }
    const before = frameAt(state.seconds);
    if (frameAt(seconds) !== before) {
      change({ seconds });
      draw();
      prepareAhead(frameAt(seconds));
    }
    request = requestAnimationFrame(tick);
  }

  /** What a scene shows is drawn when it is first asked for: that is done before its first frame is due. */
  function prepareAhead(frame: number): void {
    const ahead = frame + Math.round(AHEAD_SECONDS * FRAMES_PER_SECOND);
    const begins =
      storyboard?.scenes.some((scene) => Math.round(scene.startSeconds * FRAMES_PER_SECOND) === ahead) ===
      true;
    if (begins) screen.prepare(ahead);
  }

  function finish(): void {
    output?.stop();
    change({ playing: false, seconds: secondsAtFrame(frameAt(state.durationSeconds)) });
    draw();
  }

  function pause(): void {
    if (!state.playing) return;
    starting++;
    cancelAnimationFrame(request);
    output?.stop();
    change({ playing: false });
  }

  function seek(seconds: number): void {
    const last = secondsAtFrame(frameAt(state.durationSeconds));
    change({ seconds: Math.max(0, Math.min(last, secondsAtFrame(frameAt(seconds)))) });
    draw();
    if (state.playing) void start();
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    show(next) {
      storyboard = next;
      change({
        durationSeconds: next.seconds,
        seconds: Math.min(state.seconds, next.seconds - secondsAtFrame(1)),
      });
      void openPicture();
      void openSound();
    },
    fit(next) {
      const shape = storyboard?.aspectRatio;
      const before = shape === undefined ? 0 : shownShortSide(shape, room, devicePixelRatio);
      room = next;
      if (shape !== undefined && shownShortSide(shape, room, devicePixelRatio) !== before) void openPicture();
    },
    play() {
      if (state.playing) return;
      const atEnd = frameAt(state.seconds) >= frameAt(state.durationSeconds);
      change({ playing: true, ...(atEnd ? { seconds: 0 } : {}) });
      draw();
      void start();
    },
    pause,
    seek,
    step(frames) {
      pause();
      seek(secondsAtFrame(frameAt(state.seconds) + frames));
    },
    set(choice) {
      const captions = choice.captions !== undefined && choice.captions !== state.captions;
      change(choice);
      output?.setVolume(state.muted ? 0 : state.volume);
      if (captions) void openPicture();
    },
    close() {
      closed = true;
      screen.close();
      starting++;
      cancelAnimationFrame(request);
      listeners.clear();
      sounds.close();
      output?.close();
    },
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : 'a file can’t be read.';
