/** The player without a face: draws a storyboard's film on a canvas in step with its sound. */
import { secondsAtFrame } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { openPlayerPicture } from '#app/editor/player-picture.ts';
import { openPlayerSound } from '#app/editor/player-sound.ts';
import type { PlayerState } from '#app/editor/player-state.ts';
import { openPlayerStore } from '#app/editor/player-store.ts';
import type { Sources } from '#app/editor/sources.ts';

export type Player = {
  state: () => PlayerState;
  /** Calls back after every change of the state; gives a function that ends it. */
  subscribe: (listener: () => void) => () => void;
  /** Shows a storyboard in place of the one before, at the same moment. */
  show(storyboard: Storyboard): void;
  /** The box that the picture is shown in, in CSS pixels. */
  fit(box: { width: number; height: number }): void;
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  /** Pauses, and goes so many frames on. */
  step(frames: number): void;
  set(choice: Partial<Pick<PlayerState, 'muted' | 'volume' | 'captions' | 'safeZones'>>): void;
  close(): void;
};

/** Nothing is shown before `show`. What can't be read is said in the state; nothing is thrown. */
export function openPlayer(canvas: HTMLCanvasElement, sources: Sources): Player {
  const store = openPlayerStore();
  const { change, frameAt } = store;
  const picture = openPlayerPicture(canvas, sources, store);
  const sound = openPlayerSound(sources, store, goOn);
  const lastSeconds = (): number => secondsAtFrame(frameAt(store.get().durationSeconds));

  function goOn(seconds: number): void {
    if (seconds >= store.get().durationSeconds) {
      sound.stop();
      change({ playing: false, seconds: lastSeconds() });
      picture.draw();
      return;
    }
    if (frameAt(seconds) === frameAt(store.get().seconds)) return;
    change({ seconds });
    picture.draw();
    picture.prepareAhead(frameAt(seconds));
  }

  function pause(): void {
    if (!store.get().playing) return;
    sound.stop();
    change({ playing: false });
  }

  function seek(seconds: number): void {
    change({
      begun: true,
      seconds: Math.max(0, Math.min(lastSeconds(), secondsAtFrame(frameAt(seconds)))),
    });
    picture.draw();
    if (store.get().playing) sound.start();
  }

  return {
    state: store.get,
    subscribe: store.subscribe,
    show(storyboard) {
      change({
        durationSeconds: storyboard.seconds,
        seconds: Math.min(store.get().seconds, storyboard.seconds - secondsAtFrame(1)),
      });
      picture.show(storyboard);
      sound.show(storyboard);
    },
    fit: (box) => picture.fit(box),
    play() {
      const { playing, seconds, durationSeconds } = store.get();
      if (playing) return;
      const atEnd = frameAt(seconds) >= frameAt(durationSeconds);
      change({ playing: true, begun: true, ...(atEnd ? { seconds: 0 } : {}) });
      picture.draw();
      sound.start();
    },
    pause,
    seek,
    step(frames) {
      pause();
      seek(secondsAtFrame(frameAt(store.get().seconds) + frames));
    },
    set(choice) {
      const { captions } = store.get();
      change(choice);
      sound.setVolume();
      if (store.get().captions !== captions) picture.reopen();
    },
    close() {
      picture.close();
      store.close();
      sound.close();
    },
  };
}
