/** The ports of the publish stage: the store's media, and what is stored between two attempts. */
import { z } from 'zod';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

/** A product’s media as the store shows them, in order. */
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

/** A media as a person knows it again. */
export type ProductMediaItem = {
  id: string;
  kind: ProductMedia['kind'];
  alt: string;
  /** Null while the store has none. */ thumbnailUrl: string | null;
};

export const stagedUploadSchema = z.object({
  url: z.string(),
  /** In the order in which they must be sent; the file comes last. */
  parameters: z.array(z.object({ name: z.string(), value: z.string() })),
  resourceUrl: z.string(),
});
/** Where a file is uploaded before it is attached; valid for an hour. */
export type StagedUpload = z.infer<typeof stagedUploadSchema>;

/**
 * One store's product media. Every method may be called again after a failure; only `attach` is not
 * idempotent by itself.
 */
export interface Storefront {
  /** All media of a product in their order (PRODUCT_GONE without such a product). */
  media(productId: string): Promise<Result<ProductMedia[], AppError>>;
  /** The same media, to view and choose from. */
  productMedia(productId: string): Promise<Result<ProductMediaItem[], AppError>>;
  stageUpload(file: {
    filename: string;
    mediaType: string;
    bytes: number;
  }): Promise<Result<StagedUpload, AppError>>;
  upload(
    target: StagedUpload,
    file: { path: string; filename: string; mediaType: string; bytes: number },
  ): Promise<Result<void, AppError>>;
  /** Appends a video to the product's media; answers with the product's media after it. */
  attach(
    productId: string,
    video: { resourceUrl: string; alt: string },
  ): Promise<Result<ProductMedia[], AppError>>;
  statusOf(mediaIds: readonly string[]): Promise<Result<ProductMedia[], AppError>>;
  /** Moves one media to a position (0 is the featured picture's) and waits for the store's job. */
  move(productId: string, mediaId: string, position: number): Promise<Result<void, AppError>>;
  remove(productId: string, mediaIds: readonly string[]): Promise<Result<void, AppError>>;
}

/** How far the publishing of one video to one product has come: what makes a second attempt continue the first. */
export const publishRecordSchema = z.object({
  /** Where the bytes went, once a target was given; null before, and after it proved useless. */
  target: stagedUploadSchema.nullable(),
  /** Milliseconds since 1970. */
  stagedAt: z.number(),
  uploaded: z.boolean(),
  /** The product's media before the first attempt to attach; null as long as none was made. */
  mediaBefore: z.array(z.string()).nullable(),
  /** Our media, once it is known. */
  mediaId: z.string().nullable(),
  /** True once it was ready and in position: the merchant arranges it from then on. */
  placed: z.boolean(),
});
/** What is known of a publication between two runs, so that none uploads or attaches twice. */
export type PublishRecord = z.infer<typeof publishRecordSchema>;

/** Keeps publish records. A record is saved before the step that it makes repeatable. */
export interface PublishJournal {
  load(key: string): Promise<PublishRecord | null>;
  save(key: string, record: PublishRecord): Promise<void>;
}
