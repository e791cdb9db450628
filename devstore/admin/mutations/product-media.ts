/** Moves a product's media, and removes them for good. */
import { requireKind } from '#devstore/admin/global-id.ts';
import { startJob } from '#devstore/admin/jobs.ts';
import { injectedRefusals, refusal } from '#devstore/refusal.ts';
import { productObject } from '#devstore/admin/objects/product-object.ts';
import { deleteMedia } from '#devstore/media/library.ts';
import { gid, legacyId, type Store, type StoreProduct } from '#devstore/store.ts';

type Move = { id: string; newPosition: string | number };

export function productMediaMutations(store: Store, names: readonly string[]) {
  const find = (id: string) => {
    requireKind(id, ['Product']);
    return store.products.find((product) => product.id === id);
  };
  const NO_PRODUCT = (field: string) => refusal('PRODUCT_DOES_NOT_EXIST', [field], 'Product does not exist');

  return {
    /** Answers at once; the media have moved when the job is done. */
    productReorderMedia({ id, moves }: { id: string; moves: Move[] }): object {
      const product = find(id);
      const mediaUserErrors = [
        ...injectedRefusals(store, names, ['moves']),
        ...(product === undefined
          ? [NO_PRODUCT('id')]
          : moves.flatMap((move, index) =>
              product.media.some((media) => media.id === move.id)
                ? []
                : [
                    refusal(
                      'MEDIA_DOES_NOT_EXIST',
                      ['moves', index, 'id'],
                      `Media id ${move.id} does not exist`,
                    ),
                  ],
            )),
      ];
      if (product === undefined || mediaUserErrors.length > 0) return { job: null, mediaUserErrors };
      return { job: startJob(store, () => reorder(store, product, moves)), mediaUserErrors };
    },

    productDeleteMedia({ productId, mediaIds }: { productId: string; mediaIds: string[] }): object {
      const product = find(productId);
      const missing = mediaIds.filter((id) => product?.media.every((media) => media.id !== id) !== false);
      const mediaUserErrors = [
        ...injectedRefusals(store, names, ['mediaIds']),
        ...(product === undefined
          ? [NO_PRODUCT('productId')]
          : missing.length > 0
            ? [refusal('MEDIA_DOES_NOT_EXIST', ['mediaIds'], `Media ids ${missing.join(', ')} do not exist`)]
            : []),
      ];
      if (product === undefined || mediaUserErrors.length > 0)
        return {
          deletedMediaIds: null,
          deletedProductImageIds: null,
          product: product === undefined ? null : productObject(store, product),
          mediaUserErrors,
        };
      const deletedProductImageIds = mediaIds
        .filter((id) => id.includes('/MediaImage/'))
        .map((id) => gid('ProductImage', legacyId(id)));
      deleteMedia(store, mediaIds);
      return {
        deletedMediaIds: mediaIds,
        deletedProductImageIds,
        product: productObject(store, product),
        mediaUserErrors,
      };
    },
  };
}

/** One after the other: a position counts after the moves before it; beyond the end is the end. */
function reorder(store: Store, product: StoreProduct, moves: readonly Move[]): void {
  for (const { id, newPosition } of moves) {
    const from = product.media.findIndex((media) => media.id === id);
    if (from >= 0) product.media.splice(Number(newPosition), 0, ...product.media.splice(from, 1));
  }
  product.updatedAt = store.now();
}
