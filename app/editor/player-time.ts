/** Moves through a clip: plays, pauses, seeks and steps, independent of drawing and sound. */
import { secondsAtFrame } from '#studio/shared/time.ts';
import type { PlayerStore } from '#app/editor/player-store.ts';

export type PlayerTime = {
  play: () => void;
  pause: () => void;
  seek: (seconds: number) => void;
  /** Pauses, and moves on by this many frames. */
  step: (frames: number) => void;
  /** While it plays, before each repaint: these seconds of the clip are heard. */
  goOn: (seconds: number) => void;
};

type Shown = {
  /** Draws the moment that the store is at. */
  draw: () => void;
  /** Draws ahead what the scene that is about to begin needs. */
  prepareAhead: (frame: number) => void;
  /** Sounds from the moment that the store is at. */
  start: () => void;
  stop: () => void;
};

/** `store` holds the moment and the length; what is shown follows it. */
export function openPlayerTime(store: PlayerStore, shown: Shown): PlayerTime {
  const { change, frameAt } = store;
  const lastSeconds = (): number => secondsAtFrame(frameAt(store.get().durationSeconds));

  function pause(): void {
    if (!store.get().playing) return;
    shown.stop();
    change({ playing: false });
  }

  function seek(seconds: number): void {
    change({
      begun: true,
      seconds: Math.max(0, Math.min(lastSeconds(), secondsAtFrame(frameAt(seconds)))),
    });
    shown.draw();
    if (store.get().playing) shown.start();
  }

  return {
    play() {
      const { playing, seconds, durationSeconds } = store.get();
      if (playing) return;
      const atEnd = frameAt(seconds) >= frameAt(durationSeconds);
      change({ playing: true, begun: true, ...(atEnd ? { seconds: 0 } : {}) });
      shown.draw();
      shown.start();
    },
    pause,
    seek,
    step(frames) {
      pause();
      seek(secondsAtFrame(frameAt(store.get().seconds) + frames));
    },
    goOn(seconds) {
      if (seconds >= store.get().durationSeconds) {
        shown.stop();
        change({ playing: false, seconds: lastSeconds() });
        shown.draw();
        return;
      }
      if (frameAt(seconds) === frameAt(store.get().seconds)) return;
      change({ seconds });
      shown.draw();
      shown.prepareAhead(frameAt(seconds));
    },
  };
}
