/** Tests that a moving picture moves evenly, by fractions of a pixel. */
import { expect, test } from 'vitest';
import { motionErrorPixels, MOVES } from '#bench/motion-error.ts';

/** The largest error of a step from frame to frame that is not seen (RMS pixels). */
const MAX_ERROR_PIXELS = 0.05;

test.each(MOVES)('$name errs by less than a twentieth of a pixel from frame to frame', (move) => {
  const error = motionErrorPixels(move, { first: 100, last: 129 });
  expect(error).toBeGreaterThan(0);
  expect(error).toBeLessThan(MAX_ERROR_PIXELS);
});
