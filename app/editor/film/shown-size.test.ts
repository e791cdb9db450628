/** Tests that films are drawn as large as they are shown, within reason. */
import { expect, test } from 'vitest';
import { shownShortSide } from './shown-size.ts';

test.each([
  ['9:16', { width: 360, height: 800 }, 1, 360],
  ['9:16', { width: 360, height: 320 }, 1, 180],
  ['9:16', { width: 360, height: 640 }, 2, 720],
  ['16:9', { width: 800, height: 450 }, 1, 450],
  ['16:9', { width: 3000, height: 2000 }, 2, 1080],
  ['16:9', { width: 0, height: 0 }, 1, 180],
  ['9:16', { width: 401, height: 900 }, 1, 402],
] as const)(
  '%s in %o at %d pixels a point is drawn %d pixels wide',
  (aspectRatio, box, pixelRatio, expected) => {
    expect(shownShortSide(aspectRatio, box, pixelRatio)).toBe(expected);
  },
);
