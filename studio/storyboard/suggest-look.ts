/** Suggests the look that suits a product's pictures when the merchant chose none. */
import type { Picture } from '#studio/product/picture.ts';
import type { PicturesKind } from '#studio/storyboard/look.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import type { LookId } from '#studio/storyboard/storyboard.ts';

/** The features of a picture that decide its look. */
export type Impression = Pick<Picture, 'kind' | 'luminance'>;

/** Mean luminance below which pictures are dark. */
const MAX_DARK_LUMINANCE = 0.22;
/** Share of pictures without surroundings above which they are packshots. */
const MIN_PACKSHOT_SHARE = 0.6;

/**
 * Dark pictures suit a dark look; mostly packshots for one with a strong background of its own; surroundings
 * for one that lets them speak. Another seed takes the next that suits.
 */
export function suggestLook(pictures: readonly Impression[], seed: number): LookId {
  const kind = kindOf(pictures);
  const suited = Object.values(LOOKS)
    .flatMap(({ id, suits: { [kind]: rank } }) => (rank === undefined ? [] : [{ id, rank }]))
    .sort((one, other) => one.rank - other.rank);
  return suited[seed % suited.length]?.id ?? 'gallery';
}

function kindOf(pictures: readonly Impression[]): PicturesKind {
  const count = Math.max(1, pictures.length);
  const luminance = pictures.reduce((sum, picture) => sum + picture.luminance, 0) / count;
  const packshots = pictures.filter(({ kind }) => kind !== 'lifestyle').length / count;
  if (luminance < MAX_DARK_LUMINANCE) return 'dark';
  return packshots > MIN_PACKSHOT_SHARE ? 'packshots' : 'surroundings';
}
