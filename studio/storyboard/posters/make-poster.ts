/** Makes the poster of one scene: where its picture lies beside the words. */
import type { Picture, Point } from '#studio/product/picture.ts';
import type { Page } from '#studio/storyboard/frame-shot.ts';
import { frameCell, frameCloseCell } from '#studio/storyboard/layouts/frame-cell.ts';
import type { Look } from '#studio/storyboard/look.ts';
import { pictureWindows } from '#studio/storyboard/posters/posters.ts';
import type { Poster, PosterGround, PosterKind } from '#studio/storyboard/storyboard.ts';

/** Where the product stands beside large words: the share of its cell it takes, and where its middle is. */
export const STANDS = { fill: 0.84, middle: 0.5 };

/** The poster without facts, its picture from close by where there is a `detail`; null where the picture does not fit beside the words. */
export function posterOf(
  kind: PosterKind,
  ground: PosterGround,
  { picture, detail, use }: { picture: Picture; detail?: Point | undefined; use?: 'endCard' },
  look: Look,
  page: Page,
): Poster | null {
  if (kind === 'type') return { kind, ground, shot: null };
  // On a dark ground under one light, white paper would be all that is seen.
  if (!look.palette.textOnAlternate && picture.kind !== 'lifestyle') return null;
  const [shot] = pictureWindows(kind, picture, page, use).flatMap(
    (window) =>
      (detail === undefined
        ? frameCell(picture, { window, stands: STANDS }, look)
        : frameCloseCell(picture, { window, detail }, look)) ?? [],
  );
  return shot === undefined ? null : { kind, ground, shot };
}
