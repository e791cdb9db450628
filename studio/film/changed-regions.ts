/** Finds the parts of the frame that look different in two lists of sprites. */
import type { PixelRect } from '#studio/film/film.ts';
import { areaOf, intersect, onEvenPixels, unite } from '#studio/film/rect.ts';
import { boundsOf, sameSprite, type Sprite } from '#studio/film/sprite.ts';

/** Two regions are painted as one when that costs at most this share of pixels more. */
const MERGE_WASTE = 0.1;

/** Disjoint, on even pixels; none when the lists are equal. */
export function changedRegions(
  before: readonly Sprite[],
  after: readonly Sprite[],
  frame: PixelRect,
): PixelRect[] {
  const [onlyBefore, onlyAfter] = withoutCommon(before, after);
  return merged(
    [...onlyBefore, ...onlyAfter].flatMap((each) => {
      const bounds = boundsOf(each, frame);
      return bounds === null ? [] : [onEvenPixels(bounds, frame)];
    }),
  );
}

/** The sprites that only one of the two lists has. Sprites are matched greedily from the bottom, in order. */
function withoutCommon(before: readonly Sprite[], after: readonly Sprite[]): [Sprite[], Sprite[]] {
  const onlyBefore: Sprite[] = [];
  const onlyAfter: Sprite[] = [];
  let next = 0;
  for (const each of before) {
    const match = after.findIndex((other, index) => index >= next && sameSprite(each, other));
    if (match < 0) {
      onlyBefore.push(each);
      continue;
    }
    onlyAfter.push(...after.slice(next, match));
    next = match + 1;
  }
  return [onlyBefore, [...onlyAfter, ...after.slice(next)]];
}

/** Unites rectangles that overlap or nearly do, until none do. */
function merged(rects: readonly PixelRect[]): PixelRect[] {
  let result: PixelRect[] = [];
  for (const rect of rects) {
    let grown = rect;
    for (
      let partner = result.find((other) => belongTogether(grown, other));
      partner !== undefined;
      partner = result.find((other) => belongTogether(grown, other))
    ) {
      grown = unite(grown, partner);
      const taken = partner;
      result = result.filter((other) => other !== taken);
    }
    result.push(grown);
  }
  return result;
}

function belongTogether(a: PixelRect, b: PixelRect): boolean {
  if (intersect(a, b) !== null) return true;
  const united = areaOf(unite(a, b));
  return united - areaOf(a) - areaOf(b) <= MERGE_WASTE * united;
}
