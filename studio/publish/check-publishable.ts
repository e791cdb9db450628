/** Says what is known to keep a clip's video from its product, before points are spent on it. */
import type { ClipDocument } from '#studio/clip/clip.ts';
import type { Clips } from '#studio/clip/ports.ts';
import { MAX_MEDIA } from '#studio/publish/media-limits.ts';
import type { Storefront } from '#studio/publish/ports.ts';
import { PRESENT_PUBLICATION_STATES, type PublicationRecord } from '#studio/publish/publication-record.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/**
 * `gone`: the store no longer has it. `full`: it has the most media that any plan allows. `unknown`: not
 * checked, or the store did not answer.
 */
export type ProductState = 'there' | 'gone' | 'full' | 'unknown';

/** What can say how a product is: the shop's store. */
export type StoreMedia = { storefront: Pick<Storefront, 'productMedia'> };

/** What one shop has made and published, and its store. */
export type PublishablePorts = StoreMedia & {
  clips: Pick<Clips, 'document'>;
  publications: { list(filter: { clipId: string }): Promise<readonly Pick<PublicationRecord, 'state'>[]> };
};

/** The shop's own product that a clip was made of, by Shopify's global id; null where there is none to publish to. */
export const publishableProduct = ({ product }: Pick<ClipDocument, 'product'>): string | null =>
  product.shop.own ? product.id : null;

/** How the product is now. A store that does not answer is no reason against it: publishing then reports what is wrong. */
export async function productState({ storefront }: StoreMedia, productId: string): Promise<ProductState> {
  const media = await storefront.productMedia(productId);
  if (media.ok) return media.value.length >= MAX_MEDIA ? 'full' : 'there';
  return media.error.code === 'PRODUCT_GONE' ? 'gone' : 'unknown';
}

/**
 * What Shopify is known to refuse: PRODUCT_GONE, or PRODUCT_MEDIA_LIMIT where no video of the clip is there
 * already. A clip that is not there, or not of the shop's own product, is refused by what comes after.
 */
export async function checkPublishable(
  { clips, publications, storefront }: PublishablePorts,
  clipId: string,
): Promise<Result<void, AppError>> {
  const document = await clips.document(clipId);
  const productId = document === null ? null : publishableProduct(document);
  if (productId === null) return ok(undefined);
  const state = await productState({ storefront }, productId);
  if (state === 'gone') return err(new AppError('PRODUCT_GONE'));
  if (state !== 'full') return ok(undefined);
  const published = await publications.list({ clipId });
  const isThere = published.some((each) => PRESENT_PUBLICATION_STATES.includes(each.state));
  return isThere ? ok(undefined) : err(new AppError('PRODUCT_MEDIA_LIMIT', { count: MAX_MEDIA }));
}
