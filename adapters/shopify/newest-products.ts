/** Reads which products the store got last, to offer them. */
import type { Admin } from '#adapters/shopify/admin.ts';
import { NewestProducts } from '#adapters/shopify/operations.generated.ts';
import { plainText } from '#adapters/shopify/plain-text.ts';
import type { StoreProduct } from '#studio/product/product.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/**
 * At most `count` (1 to 250) active products, newest first, each with the address of a picture of at most 240
 * × 240 pixels. Errors: those of `Admin.run`.
 */
export async function readNewestProducts(
  admin: Admin,
  count: number,
): Promise<Result<StoreProduct[], AppError>> {
  const read = await admin.run(NewestProducts, { first: count });
  if (!read.ok) return read;
  return ok(
    read.value.products.nodes.map(({ id, title, featuredMedia }) => ({
      id,
      title: plainText(title),
      pictureUrl: featuredMedia?.preview?.image?.url ?? null,
    })),
  );
}
