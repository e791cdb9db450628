/** Shows uploaded pictures to the pages. */
import type { PictureView } from '#app/contract/product.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { pictureView } from '#app/http/views/product.server.ts';
import type { Upload } from '#studio/clip/ports.ts';
import type { Picture } from '#studio/product/picture.ts';

/** Each upload as the pages show it, and its analyzed picture for scenes, in the order given. */
export const uploadViews = (
  merchant: Merchant,
  uploads: readonly Upload[],
): Promise<(PictureView & { uploadId: string; picture: Picture })[]> =>
  Promise.resolve(
    uploads.map(({ id, picture }) => ({
      ...pictureView(merchant, picture, 'upload'),
      uploadId: id,
      picture,
    })),
  );
