/**
 * The product that the Create page is about, with all its pictures: the store's as they were analyzed, and
 * uploads that have just come.
 */
import { useMemo } from 'react';
import { useQuery, type Query } from '#app/ui/requests/use-query.ts';
import type { Uploaded } from '#app/ui/pictures/use-uploads.ts';
import { draftProduct, type DraftName } from '#app/contract/draft.ts';
import type { ProductName } from '#app/contract/create-requests.ts';
import type { CreateForm } from '#app/contract/create-form.ts';
import type { PictureView, ProductView } from '#app/contract/product.ts';

export type OpenedProduct = {
  product: Query<ProductView>;
  name: ProductName;
  /** In media order, uploads last. */
  pictures: readonly PictureView[];
  chosenIds: readonly string[];
  chosen: readonly PictureView[];
};

/** `opened` is the product as it was last opened: what is being typed asks nothing. */
export function useOpenedProduct(
  form: CreateForm,
  opened: DraftName,
  uploads: readonly Uploaded[],
): OpenedProduct {
  const { language, uploadIds, pictureIds } = form;
  const name = { ...opened, language };
  const isNamed = draftProduct(opened) !== '';
  const product = useQuery('/app/product', isNamed ? { ...name, uploadIds } : null);
  const found = product.value;
  const pictures = useMemo(() => {
    const ours = uploads.filter(({ uploadId }) => uploadIds.includes(uploadId));
    if (found === null) return ours;
    const known = new Set(found.pictures.map(({ id }) => id));
    const fresh = ours.filter(({ id, uploadId }) => !found.uploadIds.includes(uploadId) && !known.has(id));
    return [...found.pictures, ...fresh];
  }, [uploads, uploadIds, found]);
  const chosenIds =
    pictureIds?.filter((id) => pictures.some((picture) => picture.id === id)) ?? pictures.map(({ id }) => id);
  return { product, name, pictures, chosenIds, chosen: pictures.filter(({ id }) => chosenIds.includes(id)) };
}
