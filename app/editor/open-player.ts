/** The player without a face: draws a storyboard's film on a canvas in step with its sound. */
import { secondsAtFrame } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { openPlayerPicture } from '#app/editor/player-picture.ts';
import { openPlayerSound } from '#app/editor/player-sound.ts';
import type { PlayerState } from '#app/editor/player-state.ts';
import { openPlayerTime } from '#app/editor/player-time.ts';
import { openPlayerStore } from '#app/editor/player-store.ts';
import type { Sources } from '#app/editor/sources.ts';

/** What steers a player: buttons, the scrub bar and the keyboard need no more of it. */
export type PlayerSteering = Pick<Player, 'state' | 'play' | 'pause' | 'seek' | 'step' | 'set'>;

/** A player of one film. Moments are seconds of the clip; what fails shows in its state and is never thrown. */
export type Player = {
  state: () => PlayerState;
  /** Calls back after every change of the state; returns a function that ends it. */
  subscribe: (listener: () => void) => () => void;
  /** Shows a storyboard instead of the previous one, at the same moment. */
  show(storyboard: Storyboard): void;
  /** The box that the picture is shown in, in CSS pixels. */
  fit(box: { width: number; height: number }): void;
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  /** Pauses, and moves on by this many frames. */
  step(frames: number): void;
  set(choice: Partial<Pick<PlayerState, 'muted' | 'volume' | 'captions' | 'safeZones'>>): void;
  close(): void;
};

/** Nothing is shown before `show`. What can't be read is said in the state; nothing is thrown. */
export function openPlayer(canvas: HTMLCanvasElement, sources: Sources): Player {
  const store = openPlayerStore();
  const { change } = store;
  const picture = openPlayerPicture(canvas, sources, store);
  const sound = openPlayerSound(sources, store, (seconds) => time.goOn(seconds));
  const time = openPlayerTime(store, {
    draw: picture.draw,
    prepareAhead: picture.prepareAhead,
    start: sound.start,
    stop: sound.stop,
  });

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
    fit: picture.fit,
    play: time.play,
    pause: time.pause,
    seek: time.seek,
    step: time.step,
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
