/** Adds priced lines up, once: the price that is shown is stored with the reservation, and never changes afterwards. */

/** Things of one kind and one price. The stage that sells them decides what they are and what one costs. */
export type QuoteLine = {
  /** As the merchant reads it: "15 s export", "5 s of veo3.1 at 720p". */
  what: string;
  count: number;
  quarterPointsEach: number;
};

/** A price with its parts. Stored as it is with every reservation: a change of this shape must still read old ones. */
export type Quote = { lines: readonly QuoteLine[]; /** The sum of the lines. */ quarterPoints: number };

/**
 * Sums the lines, without those of count 0. Throws RangeError when a count or a price is not a whole number,
 * or is below zero.
 */
export function quote(lines: readonly QuoteLine[]): Quote {
  const kept = lines.filter(({ count }) => count > 0);
  for (const { count, quarterPointsEach } of kept) requireWhole(count, quarterPointsEach);
  return {
    lines: kept,
    quarterPoints: kept.reduce((sum, { count, quarterPointsEach }) => sum + count * quarterPointsEach, 0),
  };
}

/**
 * A line of something that is sold by the second. Throws RangeError when the seconds are not whole: their
 * price would have to be rounded.
 */
export function lineBySecond({
  what,
  count,
  seconds,
  quarterPointsASecond,
}: {
  what: string;
  count: number;
  seconds: number;
  quarterPointsASecond: number;
}): QuoteLine {
  requireWhole(seconds, quarterPointsASecond);
  return { what, count, quarterPointsEach: seconds * quarterPointsASecond };
}

function requireWhole(...numbers: readonly number[]): void {
  for (const number of numbers)
    if (!Number.isSafeInteger(number) || number < 0)
      throw new RangeError(`${number} is no whole number of seconds, things or quarter points.`);
}
