/** Finds out whether a logo would be lost on the look's background: a dark one on a dark look. */
import type { PixelBox } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import { linearOf } from '#studio/shared/oklab.ts';
import { contrast } from '#studio/storyboard/looks/oklch.ts';

/** The least contrast at which a graphic stands out from its background (WCAG 2.2, 1.4.11). */
const MIN_CONTRAST = 3;
/** How many points are sampled across and down. */
const SAMPLES = 64;

/**
 * True when the look is dark and most of what the logo shows (`part` of the bitmap, in pixels) does not stand
 * out from its background.
 */
export function logoVanishes(stage: Stage, bitmap: Bitmap, part: PixelBox): boolean {
  const { background } = stage.colours;
  const aboveBlack = contrast(background, '#000000');
  if (aboveBlack > contrast(background, '#ffffff')) return false;
  const { context } = stage.surface(SAMPLES, SAMPLES);
  context.drawImage(bitmap, part.x, part.y, part.width, part.height, 0, 0, SAMPLES, SAMPLES);
  const { data } = context.getImageData(0, 0, SAMPLES, SAMPLES);
  let [seen, dark] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const luminance =
      0.2126 * linearOf(data[at] ?? 0) +
      0.7152 * linearOf(data[at + 1] ?? 0) +
      0.0722 * linearOf(data[at + 2] ?? 0);
    const alpha = data[at + 3] ?? 0;
    seen += alpha;
    // WCAG's contrast of two colors is that of their contrasts to black, each (luminance + 0.05) / 0.05.
    if (1 + luminance / 0.05 < MIN_CONTRAST * aboveBlack) dark += alpha;
  }
  return dark > seen / 2;
}
