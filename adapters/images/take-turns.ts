/** Keeps costly work from being done all at once: so many at a time, the rest in the order in which it came. */

/** A function that runs what it is given as soon as fewer than `atOnce` others run, and gives what that gives. */
export function takeTurns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Whoever waits has the turn at once: nobody who comes meanwhile takes it.
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
