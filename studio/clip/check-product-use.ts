/** Refuses a product that no clip can or may be made of, before one is requested. */
import type { ProductFacts } from '#studio/product/product.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/**
 * NO_PICTURES of a product without one, counted with the merchant's uploads; BAD_INPUT for another store's
 * product unless the merchant has confirmed the rights for that very store (its domain).
 */
export function checkProductUse({
  shop,
  pictures,
  rightsConfirmedFor,
}: {
  shop: ProductFacts['shop'];
  pictures: number;
  rightsConfirmedFor: string | null;
}): Result<void, AppError> {
  if (pictures === 0) return err(new AppError('NO_PICTURES', { reason: 'This product has no images.' }));
  if (!shop.own && rightsConfirmedFor !== shop.domain)
    return err(
      new AppError('BAD_INPUT', {
        field: 'Rights',
        reason: `confirm that you may use the images and text of ${shop.name}.`,
      }),
    );
  return ok(undefined);
}
