/** Reports progress once a second at most: the newest report is never lost, and none overtakes another. */

/** Every report is a write, and makes every open page of the shop reload. */
const MIN_MILLISECONDS = 1000;

export type Throttled<T> = ((value: T) => void) & {
  /** Waits until everything was reported. */ flush(): Promise<void>;
};

export function throttle<T>(report: (value: T) => Promise<void>): Throttled<T> {
  let waiting: { value: T } | null = null;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  let last = 0;

  function send(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting === null) return;
    const { value } = waiting;
    waiting = null;
    last = Date.now();
    running = running.then(() => report(value)).catch(() => undefined);
  }
  function schedule(value: T): void {
    waiting = { value };
    const wait = last + MIN_MILLISECONDS - Date.now();
    if (wait <= 0) send();
    else timer ??= setTimeout(send, wait);
  }
  return Object.assign(schedule, {
    async flush() {
      send();
      await running;
    },
  });
}
