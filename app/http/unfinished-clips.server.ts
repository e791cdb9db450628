/** Which clips want to be seen first: those being made, those that failed today, and those that were just made. */
import type { Clip } from '#studio/clip/clip.ts';

const MAX_CLIPS = 3;
const FAILED_MILLISECONDS = 24 * 3600_000;
const JUST_MADE_MILLISECONDS = 15 * 60_000;

/** Newest first, as they were given. */
export const unfinishedClips = <C extends Pick<Clip, 'state' | 'createdAt'>>(
  clips: readonly C[],
  now: number,
): C[] =>
  clips
    .filter(({ state, createdAt }) => {
      const age = now - createdAt.getTime();
      return (
        state === 'waiting' ||
        state === 'generating' ||
        (state === 'failed' && age < FAILED_MILLISECONDS) ||
        (state === 'ready' && age < JUST_MADE_MILLISECONDS)
      );
    })
    .slice(0, MAX_CLIPS);
