/** Where words and picture of a poster stand. Lengths are design units. */
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import type { Page } from '#studio/storyboard/frame-shot.ts';
import { SAFE_ZONES } from '#studio/storyboard/safe-zones.ts';
import type { Rect } from '#studio/storyboard/shot.ts';
import type { AspectRatio, Poster, PosterKind } from '#studio/storyboard/storyboard.ts';

/** How far from the frame's edge words and picture meet in 9:16. */
const SEAM_UNITS = 1120;
/** An end card has more to say. */
const END_CARD_SEAM_UNITS = 980;
/**
 * How long the picture is from its edge of the frame: its height in 9:16, its width in 16:9. A picture that fits in
 * several takes the first.
 */
const PICTURE_LENGTHS: Record<AspectRatio, readonly number[]> = {
  '9:16': [SEAM_UNITS, 1230],
  '16:9': [1040, 860, 680],
};
/** A picture that fits in none of these may be seen whole, where that leaves room for words. */
const WHOLE_LENGTHS = { '9:16': { least: 680, most: 1250 }, '16:9': { least: 560, most: 1100 } };
/** Space between words and picture. */
const GAP = 48;
/** Where words stand alone in 9:16: a little above the foot of the safe area. */
const ALONE_MARGIN = 40;
/** A row of stars takes this much of the height of the words' area, at its top. */
export const STARS_SHARE = 0.26;
/** A row of swatches takes this much of it, at its foot. */
export const SWATCHES_SHARE = 0.22;

const isAfterWords = (kind: PosterKind): boolean => kind !== 'footline';

/**
 * The windows that a poster's picture may have, edge to edge, the best first; none where words stand alone. An end card
 * leaves its words more of the frame.
 */
export function pictureWindows(
  kind: PosterKind,
  picture: { width: number; height: number },
  { aspectRatio, direction }: Page,
  use: 'scene' | 'endCard' = 'scene',
): Rect[] {
  if (kind === 'type') return [];
  const { width, height } = FRAME_UNITS[aspectRatio];
  const whole =
    aspectRatio === '9:16'
      ? (width * picture.height) / picture.width
      : (height * picture.width) / picture.height;
  const { least, most } = WHOLE_LENGTHS[aspectRatio];
  const lengths = [
    ...(use === 'endCard' && aspectRatio === '9:16' ? [END_CARD_SEAM_UNITS] : PICTURE_LENGTHS[aspectRatio]),
    ...(whole >= least && whole <= most ? [whole] : []),
  ];
  return lengths.map((length) => {
    if (aspectRatio === '9:16') {
      // A low picture meets the words where a high one does: they keep their place from scene to scene.
      const seam = Math.max(length, use === 'endCard' ? END_CARD_SEAM_UNITS : SEAM_UNITS);
      return { x: 0, y: isAfterWords(kind) ? height - seam : seam - length, width, height: length };
    }
    const atRight = isAfterWords(kind) === (direction === 'ltr');
    return { x: atRight ? width - length : 0, y: 0, width: length, height };
  });
}

/** Where price, stars or words stand: what the picture leaves of the safe area. */
export function factsArea({ kind, shot }: Pick<Poster, 'kind' | 'shot'>, { aspectRatio }: Page): Rect {
  const safe = SAFE_ZONES[aspectRatio];
  if (shot === null) return { ...safe, y: safe.y + ALONE_MARGIN, height: safe.height - 2 * ALONE_MARGIN };
  const { window } = shot;
  if (aspectRatio === '9:16') {
    const from = isAfterWords(kind) ? safe.y : window.y + window.height + GAP;
    const to = isAfterWords(kind) ? window.y - GAP : safe.y + safe.height;
    return { ...safe, y: from, height: to - from };
  }
  const from = window.x > 0 ? safe.x : window.width + GAP;
  const to = window.x > 0 ? window.x - GAP : safe.x + safe.width;
  return { ...safe, x: from, width: to - from };
}

/** Where the words stand: below the stars or above the swatches, where there are some. */
export function wordsArea(poster: Pick<Poster, 'kind' | 'shot' | 'swatches'>, page: Page): Rect {
  const area = factsArea(poster, page);
  if (poster.swatches !== undefined) return { ...area, height: area.height * (1 - SWATCHES_SHARE) };
  if (poster.kind !== 'rating') return area;
  const height = area.height * (1 - STARS_SHARE);
  return { ...area, y: area.y + area.height - height, height };
}
