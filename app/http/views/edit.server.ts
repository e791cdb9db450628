/** Shows a clip to its editor: the document, every picture that its scenes may show, and its versions. */
import type { EditView } from '#app/contract/clips.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { linksOf } from '#app/http/views/clips.server.ts';
import type { Clip, ClipDocument } from '#studio/clip/clip.ts';

/** So many of the shop's newest uploads are offered to scenes. */
const UPLOADS = 60;

/**
 * The clip for its editor, with links to all it may show: the product's pictures, the shop's 60 newest
 * uploads and its logo.
 */
export async function editView(
  merchant: Merchant,
  clip: Clip,
  { storyboard, product }: ClipDocument,
): Promise<EditView> {
  const { clips, uploads, settings } = merchant.services.repositories;
  const [versions, own, { logo }] = await Promise.all([
    clips.versions(clip.id),
    uploads.list({ recentOnly: false, cursor: null, limit: UPLOADS }),
    settings.load(),
  ]);
  const pictures = [...product.pictures, ...own.uploads.map(({ picture }) => picture)].filter(
    (picture, index, all) => all.findIndex((each) => each.id === picture.id) === index,
  );
  const logos = [...(logo === null ? [] : [logo]), ...own.uploads.map(({ picture }) => picture)].filter(
    ({ id }, index, all) => all.findIndex((each) => each.id === id) === index,
  );
  return {
    storyboard,
    revision: clip.revision,
    pictures,
    logos,
    links: {
      ...linksOf(merchant, storyboard),
      ...Object.fromEntries(
        [...pictures, ...(logo === null ? [] : [logo])].map(({ file }) => [file.sha256, merchant.link(file)]),
      ),
    },
    versions: versions.map((each) => ({ ...each, createdAt: each.createdAt.toISOString() })),
  };
}
