/** The number of a saved version. */

/** No larger than the database can count, so that a wrong one is refused and finds nothing. */
export const MAX_REVISION = 2 ** 31 - 1;

/** A whole number from 1 to `MAX_REVISION`. */
export const isRevision = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= MAX_REVISION;
