/** Suggests the look that suits a product's pictures when the merchant chose none. */
import type { Picture } from '#studio/product/picture.ts';
import type { LookId } from '#studio/storyboard/storyboard.ts';

/** The features of a picture that decide its look. */
export type Impression = Pick<Picture, 'kind' | 'luminance'>;

/**
 * Dark pictures ask for a dark look; mostly packshots for one with a strong background of its own; surroundings for one that
 * lets them speak. Another seed takes the next that suits.
 */
export function suggestLook(pictures: readonly Impression[], seed: number): LookId {
  const suited = suitedLooks(pictures);
  return suited[seed % suited.length] ?? 'gallery';
}

function suitedLooks(pictures: readonly Impression[]): readonly LookId[] {
  const count = Math.max(1, pictures.length);
  const luminance = pictures.reduce((sum, picture) => sum + picture.luminance, 0) / count;
  const standing = pictures.filter((picture) => picture.kind !== 'lifestyle').length / count;
  if (luminance < 0.22) return ['noir', 'bold', 'editorial'];
  if (standing > 0.6) return ['soft', 'pop', 'gallery', 'bold', 'editorial'];
  return ['gallery', 'editorial', 'soft', 'bold', 'pop'];
}
