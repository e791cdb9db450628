/**
 * Lines up the calls to one shop: a few at a time, and none while Shopify asked that shop to wait. Other
 * shops never notice.
 */
import type { Clock } from '#studio/shared/clock.ts';

const CALLS_AT_ONCE = 4;

export type ShopQueue = {
  /** Runs the call when it is its turn. */
  run<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** No request starts before this many seconds have passed. */
  pause(seconds: number): void;
};

export function createShopQueue(clock: Clock): ShopQueue {
  let free = CALLS_AT_ONCE;
  let resumesAt = 0;
  const waiting: (() => void)[] = [];

  async function turn(signal: AbortSignal | undefined): Promise<void> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    while (clock.now() < resumesAt) await clock.wait((resumesAt - clock.now()) / 1000, signal);
  }

  function done(): void {
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  }

  return {
    async run(call, signal) {
      try {
        await turn(signal);
        return await call();
      } finally {
        done();
      }
    },
    pause(seconds) {
      resumesAt = Math.max(resumesAt, clock.now() + seconds * 1000);
    },
  };
}
