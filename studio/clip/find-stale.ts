/** Compares a clip's product with the store's as it is now: what changed that a viewer could notice. */
import type { ClipDocument, StaleReason } from '#studio/clip/clip.ts';
import { ratingSank, saidRating, saysPrice } from '#studio/clip/said-facts.ts';
import { sourceTexts, type PictureSource, type ProductFacts } from '#studio/product/product.ts';
import { picturesDiffer, storePictures } from '#studio/product/store-pictures.ts';

/** Of the product now: its facts in the clip's language, and where its pictures are. */
export type ProductNow = { facts: ProductFacts; pictures: readonly PictureSource[] };

/**
 * Null when the product is gone. Pictures are compared with those that the store showed when the clip was
 * made, whatever the merchant chose of them; a document that does not know them says nothing about pictures.
 * Prices and ratings count where the clip says or shows them.
 */
export function staleReasons(document: ClipDocument, now: ProductNow | null): StaleReason[] {
  if (now === null) return ['gone'];
  const { product } = document;
  const { facts, pictures } = now;
  const reasons: StaleReason[] = [];
  if (facts.title !== product.title) reasons.push('title');
  if (textDiffers(document, facts)) reasons.push('text');
  if (saysPrice(document) && priceDiffers(product, facts)) reasons.push('price');
  const rating = saidRating(document);
  if (rating !== null && ratingSank(rating, facts.rating)) reasons.push('rating');
  if (product.storePictures !== undefined && picturesDiffer(product.storePictures, storePictures(pictures)))
    reasons.push('pictures');
  return reasons;
}

/**
 * The description changed, or what the clip rests on is no longer among the store's texts: a material, say. What
 * another way of reading descriptions reads differently is no change of the store.
 */
function textDiffers({ product, script }: ClipDocument, facts: ProductFacts): boolean {
  const isSameReading = product.copyVersion === facts.copyVersion;
  if (isSameReading && JSON.stringify(facts.copy) !== JSON.stringify(product.copy)) return true;
  // Details that are missing altogether may only not have been readable.
  const details = facts.details ?? product.details ?? [];
  const known = lettersOf(sourceTexts(product).join(' '));
  const now = lettersOf(sourceTexts({ ...facts, details }).join(' '));
  return script.lines.some(({ evidence }) => {
    const quote = lettersOf(evidence ?? '');
    return known.includes(quote) && !now.includes(quote);
  });
}

/** Letters and digits alone, raised ones as plain: what both ways of reading agree on. */
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');

function priceDiffers(before: ProductFacts, now: ProductFacts): boolean {
  const shown = ({ price, compareAtPrice, priceFrom = false }: ProductFacts) =>
    JSON.stringify([price, compareAtPrice, priceFrom]);
  return shown(before) !== shown(now);
}
