/** Limits costly work: so many at a time, the rest in order of arrival. */

/** A function that runs its argument as soon as fewer than `atOnce` others run, and resolves as it does. */
export function takeTurns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The next in line gets the turn at once, before any newcomer.
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
