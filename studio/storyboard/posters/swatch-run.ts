/** Has a poster's picture run through the variants of the product, one a beat. */
import type { BeatGrid } from '#studio/music/music.ts';
import type { Picture } from '#studio/product/picture.ts';
import { coloursApart, oklabOf } from '#studio/shared/oklab.ts';
import { snapToFrame } from '#studio/shared/time.ts';
import { frameCell } from '#studio/storyboard/layouts/frame-cell.ts';
import type { Look } from '#studio/storyboard/look.ts';
import { STANDS } from '#studio/storyboard/posters/make-poster.ts';
import type { Poster, Scene } from '#studio/storyboard/storyboard.ts';

const VARIANTS = { least: 3, most: 6 };
/** Each variant is seen for at least this long. */
const MIN_SECONDS = 0.3;
/** Swatches that are nearer in color (OKLab) cannot be told apart. */
const MIN_APART = 0.08;

/**
 * The poster with its variants, the scene's own first; null where there are fewer than three that the store gives a
 * picture of their own, of the same kind, or too little time.
 */
export function withSwatches(
  poster: Poster,
  { startSeconds, endSeconds }: Scene,
  { own, pictures, look, beats }: { own: Picture; pictures: readonly Picture[]; look: Look; beats: BeatGrid },
): Poster | null {
  const { shot } = poster;
  if (shot === null || own.kind === 'lifestyle' || shot.detail !== undefined) return null;
  const variants = variantsOf(own, pictures).flatMap((picture) => {
    const framed = frameCell(picture, { window: shot.window, stands: STANDS }, look);
    return framed === null ? [] : [{ picture, shot: framed }];
  });
  const seconds = endSeconds - startSeconds;
  const count = Math.min(variants.length, VARIANTS.most, Math.floor(seconds / MIN_SECONDS));
  if (count < VARIANTS.least) return null;
  const onBeats = beats.beatSeconds
    .map((beat) => beat - startSeconds)
    .filter((beat) => beat >= MIN_SECONDS && beat <= seconds - MIN_SECONDS);
  const even = (index: number): number => (index * seconds) / count;
  return {
    ...poster,
    swatches: variants.slice(0, count).map((variant, index) => ({
      colour: variant.picture.palette[0] ?? '#808080',
      shot: variant.shot,
      startSeconds:
        index === 0
          ? 0
          : snapToFrame(onBeats.length >= count - 1 ? (onBeats[index - 1] ?? even(index)) : even(index)),
    })),
  };
}

/** One picture for each variant that looks different: the scene's own picture first. */
function variantsOf(own: Picture, pictures: readonly Picture[]): Picture[] {
  const chosen: Picture[] = [];
  for (const picture of [own, ...pictures.filter(({ id }) => id !== own.id)]) {
    const { variantValues = [], palette, kind } = picture;
    const [colour] = palette;
    if (kind !== own.kind || variantValues.length === 0 || colour === undefined) continue;
    const isNew = chosen.every(
      (other) =>
        !(other.variantValues ?? []).some((value) => variantValues.includes(value)) &&
        coloursApart(oklabOf(other.palette[0] ?? colour), oklabOf(colour)) >= MIN_APART,
    );
    if (isNew) chosen.push(picture);
  }
  return chosen;
}
