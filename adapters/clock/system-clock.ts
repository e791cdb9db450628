/** The machine's own clock. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '#studio/shared/clock.ts';

/**
 * The machine's own time: `now` in milliseconds since 1970; `wait` takes seconds and rejects with AbortError
 * when its signal aborts.
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (seconds, signal) => sleep(seconds * 1000, undefined, signal === undefined ? {} : { signal }),
};
