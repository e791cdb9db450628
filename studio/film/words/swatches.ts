/** Draws a row of swatches, one for each variant; the one that is shown is larger. */
import { easeBack } from '#studio/shared/ease.ts';
import { sprite, type Placed, type Sprite } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import { slantedArea } from '#studio/film/words/slanted.ts';
import { posterColours } from '#studio/storyboard/posters/poster-colours.ts';
import { factsArea, SWATCHES_SHARE } from '#studio/storyboard/posters/posters.ts';
import type { Poster } from '#studio/storyboard/storyboard.ts';

/** Radius of a dot at rest as a share of the shown one's, and how long it grows. */
const REST = 0.66;
const GROW_SECONDS = 0.18;
/** Distance of their middles, and the rim around each, in radii of the shown one. */
const APART = 2.5;
const RIM = 0.12;
const LARGEST_RADIUS = 52;

/** One bitmap a swatch, as large as it is when its variant is shown. */
export function paintSwatches(
  stage: Stage,
  poster: Poster,
  swatches: NonNullable<Poster['swatches']>,
): Placed[] {
  const { storyboard, scale, look } = stage;
  const area = slantedArea(stage, pixelRect(stage, factsArea(poster, storyboard)));
  const { text } = posterColours(stage.colours, poster.ground);
  const height = area.height * SWATCHES_SHARE;
  const radius = Math.floor(
    Math.min(LARGEST_RADIUS * scale, height / 2.2, area.width / (APART * (swatches.length - 1) + 2)),
  );
  const width = radius * (APART * (swatches.length - 1) + 2);
  const centred = look.captions.align[storyboard.aspectRatio] === 'centre';
  const mirrored = storyboard.direction === 'rtl';
  const left = centred ? area.x + (area.width - width) / 2 : mirrored ? area.x + area.width - width : area.x;
  const y = Math.round(area.y + area.height - height / 2 - radius);
  return swatches.map(({ colour }, index) => {
    const place = mirrored ? swatches.length - 1 - index : index;
    const { surface, context } = stage.surface(2 * radius, 2 * radius);
    // The rim keeps a swatch apart from a ground of its own color.
    for (const [fill, size] of [
      [text, radius],
      [colour, radius * (1 - RIM)],
    ] as const) {
      context.fillStyle = fill;
      context.beginPath();
      context.arc(radius, radius, size, 0, 2 * Math.PI);
      context.fill();
    }
    return { bitmap: surface, x: Math.round(left + place * APART * radius), y };
  });
}

/** The row at a moment, seconds after the scene's start. */
export function swatchesAt(dots: readonly Placed[], starts: readonly number[], since: number): Sprite[] {
  const shown = Math.max(
    0,
    starts.findLastIndex((start) => since >= start),
  );
  return dots.map(({ bitmap, x, y }, index) => {
    const grown = index === shown ? easeBack((since - (starts[index] ?? 0)) / GROW_SECONDS) : 0;
    const size = REST + (1 - REST) * grown;
    const [width, height] = [bitmap.width * size, bitmap.height * size];
    return sprite(bitmap, {
      x: x + (bitmap.width - width) / 2,
      y: y + (bitmap.height - height) / 2,
      width,
      height,
    });
  });
}
