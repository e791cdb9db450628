/** Holds what a player shows of itself, and calls those who draw its controls after every change. */
import { FRAMES_PER_SECOND } from '#studio/shared/time.ts';
import { FIRST_STATE, type PlayerState } from '#app/editor/player-state.ts';

export type PlayerStore = {
  get: () => PlayerState;
  change: (next: Partial<PlayerState>) => void;
  /** Calls back after every change; returns a function that ends it. */
  subscribe: (listener: () => void) => () => void;
  /** The clip's frame at this moment; its last one after its end. */
  frameAt: (seconds: number) => number;
  close: () => void;
};

export function openPlayerStore(): PlayerStore {
  const listeners = new Set<() => void>();
  let state = FIRST_STATE;
  return {
    get: () => state,
    change(next) {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    frameAt: (seconds) =>
      Math.min(
        Math.round(state.durationSeconds * FRAMES_PER_SECOND) - 1,
        Math.floor(seconds * FRAMES_PER_SECOND + 1e-6),
      ),
    close: () => listeners.clear(),
  };
}
