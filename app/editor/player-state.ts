/** What a player shows of itself: enough to draw its controls from. */

export type PlayerState = {
  /** `failed`: a picture or a font can't be read; `message` says which. */
  picture: 'none' | 'loading' | 'ready' | 'failed';
  /** `failed`: the film plays without it; `message` says why. */
  sound: 'loading' | 'ready' | 'failed';
  message: string | null;
  playing: boolean;
  seconds: number;
  /** It was played or moved to a moment; until then the poster stands, which says more than the first frame. */
  begun: boolean;
  durationSeconds: number;
  muted: boolean;
  /** 0 to 1. */
  volume: number;
  captions: boolean;
  safeZones: boolean;
};

/** The state of a player that has been given no storyboard yet. */
export const FIRST_STATE: PlayerState = {
  picture: 'none',
  sound: 'loading',
  message: null,
  playing: false,
  seconds: 0,
  begun: false,
  durationSeconds: 15,
  muted: false,
  volume: 1,
  captions: true,
  safeZones: false,
};
