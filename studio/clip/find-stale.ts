/** Compares a clip's product with the store's as it is now: what changed that a viewer could notice. */
import type { ClipDocument, StaleReason } from '#studio/clip/clip.ts';
import type { PictureSource, ProductFacts } from '#studio/product/product.ts';
import { picturesDiffer, storePictures } from '#studio/product/store-pictures.ts';

/** Of the product now: its facts in the clip's language, and where its pictures are. */
export type ProductNow = { facts: ProductFacts; pictures: readonly PictureSource[] };

/**
 * Null when the product is gone. Pictures are compared with those that the store showed when the clip was made, whatever the merchant chose of
 * them; a document that does not know them says nothing about pictures.
 */
export function staleReasons({ product, storyboard }: ClipDocument, now: ProductNow | null): StaleReason[] {
  if (now === null) return ['gone'];
  const { facts, pictures } = now;
  const reasons: StaleReason[] = [];
  if (facts.title !== product.title) reasons.push('title');
  if (JSON.stringify(facts.copy) !== JSON.stringify(product.copy)) reasons.push('text');
  const showsPrice =
    storyboard.badge !== null ||
    storyboard.scenes.some(({ content }) => content.kind === 'endCard' && content.price !== null);
  if (
    showsPrice &&
    (JSON.stringify(facts.price) !== JSON.stringify(product.price) ||
      JSON.stringify(facts.compareAtPrice) !== JSON.stringify(product.compareAtPrice))
  )
    reasons.push('price');
  if (product.storePictures !== undefined && picturesDiffer(product.storePictures, storePictures(pictures)))
    reasons.push('pictures');
  return reasons;
}
