/** How long tests wait for what must come. */

/**
 * A second as bounds of waits count it, in milliseconds. Bounds are written for a quick machine; one half as
 * fast, or busy, is given three times that. A wait ends with what it waits for, so a long bound costs only a
 * test that fails.
 */
export const SECOND = 3_000;
