/** The port of the publish stage: the store's media. */
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

export type ProductMedia = {
  id: string;
  kind: 'image' | 'video' | 'other';
  alt: string;
  status: 'uploaded' | 'processing' | 'ready' | 'failed';
  /** Shopify's mediaErrors codes, when failed. */
  errorCodes: string[];
  /** Of a video; null for other media. The store may have added to the name that was given. */
  filename: string | null;
};

export type StagedUpload = {
  url: string;
  /** In the order in which they must be sent; the file comes last. */
  parameters: { name: string; value: string }[];
  resourceUrl: string;
};

/** One store's product media. Every method may be called again after a failure; only `attach` is not idempotent by itself. */
export interface Storefront {
  /** All media of a product in gallery order (PRODUCT_GONE when there is none such). */
  media(productId: string): Promise<Result<ProductMedia[], AppError>>;
  stageUpload(file: { filename: string; mediaType: string; bytes: number }): Promise<Result<StagedUpload, AppError>>;
  upload(target: StagedUpload, file: { path: string; filename: string; mediaType: string; bytes: number }): Promise<Result<void, AppError>>;
  /** Appends a video to the product's media; answers with the product's media after it. */
  attach(productId: string, video: { resourceUrl: string; alt: string }): Promise<Result<ProductMedia[], AppError>>;
  statusOf(mediaIds: readonly string[]): Promise<Result<ProductMedia[], AppError>>;
  /** Moves one media to a position (0 is the featured picture's) and waits for the store's job. */
  move(productId: string, mediaId: string, position: number): Promise<Result<void, AppError>>;
  remove(productId: string, mediaIds: readonly string[]): Promise<Result<void, AppError>>;
}
