/** Reads a product for a page: what the picker gave, else what the link names, with its pictures analyzed. */
import type { Merchant } from '#app/http/require-shop.server.ts';
import { orDiskFull } from '#app/http/replies.server.ts';
import type { ProductName } from '#app/contract/create-requests.ts';
import { extraPicturesOf } from '#studio/clip/expand-briefs.ts';
import type { Upload } from '#studio/clip/ports.ts';
import {
  importProduct,
  NoPictures,
  readProductMedia,
  type ProductPictures,
} from '#studio/product/import-product.ts';
import { parseProductLink } from '#studio/product/link.ts';
import type { Product } from '#studio/product/product.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/**
 * A product without pictures is shown all the same: the merchant adds some. LINK_INVALID and the other errors
 * of `parseProductLink`; PRODUCT_NOT_FOUND and the other errors of `importProduct`.
 */
export async function openProduct(
  { services }: Merchant,
  question: ProductName,
): Promise<Result<Product, AppError>> {
  const link = parseProductLink(question.productId ?? question.link);
  if (!link.ok) return link;
  const imported = await orDiskFull(
    importProduct(services.studio, {
      link: link.value,
      language: question.language ?? link.value.language,
      extraPictures: [],
      useStorePictures: true,
    }),
  );
  return !imported.ok && imported.error instanceof NoPictures ? ok(imported.error.product) : imported;
}

/**
 * Its pictures in media order, with the merchant's own last; own pictures that show the same as the store's
 * are recognized. LINK_INVALID and the other errors of `parseProductLink`; PRODUCT_NOT_FOUND and the other
 * errors of `readProductMedia`.
 */
export async function openProductMedia(
  { services }: Merchant,
  question: ProductName,
  uploads: readonly Upload[],
): Promise<Result<ProductPictures, AppError>> {
  const link = parseProductLink(question.productId ?? question.link);
  if (!link.ok) return link;
  return orDiskFull(
    readProductMedia(services.studio, {
      link: link.value,
      language: question.language ?? link.value.language,
      extraPictures: extraPicturesOf(uploads),
      useStorePictures: true,
    }),
  );
}
