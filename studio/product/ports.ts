/** The ports of the product stage: where products come from, and how pictures are fetched and analyzed. */
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { ProductLink } from '#studio/product/link.ts';
import type { Picture, RejectedPicture } from '#studio/product/picture.ts';
import type { PictureSource, ProductFacts } from '#studio/product/product.ts';

/** Reads products of a store. Adapters: the own store's Admin API; any Shopify store's public product JSON. */
export interface Catalog {
  /**
   * The product a link names, in `language` when the store has it in that language, else in the store's own
   * (the caller compares `facts.language`). `language: null` means the store's own. Pictures come unanalyzed,
   * in media order.
   *
   * PRODUCT_NOT_FOUND; of another store LINK_INVALID and LINK_UNREACHABLE; of the own one SHOP_UNAUTHORIZED,
   * SCOPES_MISSING, SHOPIFY_THROTTLED, SHOPIFY_UNAVAILABLE and SHOPIFY_REFUSED.
   */
  read(
    link: ProductLink,
    language: string | null,
  ): Promise<Result<{ facts: ProductFacts; pictures: PictureSource[] }, AppError>>;
}

/** A picture whose bytes are in memory and not stored yet. */
export type PictureInHand = Omit<PictureSource, 'location'> & {
  location: { kind: 'bytes'; bytes: Uint8Array };
};

/**
 * Fetches a picture and makes it fit for a film. Never throws for a bad picture: it names the picture, and
 * stores nothing of it.
 */
export interface ImageAnalyzer {
  analyze(source: PictureSource | PictureInHand): Promise<Result<Picture, RejectedPicture>>;
}
