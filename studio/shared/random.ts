/** Repeatable chance: the same seed gives the same choices on every machine. */

/** A stream of choices. Each call moves it on, so the order of calls decides what they give. */
export type Random = {
  /** The next number, 0 (included) to 1 (excluded). */
  next(): number;
  /** One of the items. Throws RangeError when there is none. */
  pick<T>(items: readonly T[]): T;
  /** A copy in another order. */
  shuffle<T>(items: readonly T[]): T[];
};

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for choices, not for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(items: readonly T[]): T => {
    const chosen = items[Math.floor(next() * items.length)];
    if (chosen === undefined) throw new RangeError('There is nothing to pick from.');
    return chosen;
  };
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, order: next() }))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item);
  return { next, pick, shuffle };
}
