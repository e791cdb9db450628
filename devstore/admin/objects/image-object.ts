/** Pictures as the Admin API shows them, with the addresses of their transformed forms. */
import { GraphQLError } from 'graphql';
import type { Store } from '#devstore/store.ts';

export type ImageTransform = {
  crop?: string | null;
  maxWidth?: number | null;
  maxHeight?: number | null;
  preferredContentType?: string | null;
  scale?: number | null;
};

const MAX_SIDE = 5760;

/** The public https address of a picture: `file` is a name in the catalogue, or a path under /cdn/shop/files. */
export function pictureUrl(store: Store, file: string, transform: ImageTransform | null = null): string {
  const url = new URL(
    `https://${store.shop.domain}/cdn/shop/files/${file.split('/').map(encodeURIComponent).join('/')}?v=1`,
  );
  if (transform === null) return url.href;
  const { crop, maxWidth, maxHeight, preferredContentType, scale } = transform;
  for (const [name, side] of [
    ['width', maxWidth],
    ['height', maxHeight],
  ] as const) {
    if (side === null || side === undefined) continue;
    if (side < 1 || side > MAX_SIDE)
      throw new GraphQLError(`Image ${name} must be between 1 and ${MAX_SIDE}`, {
        extensions: { code: 'BAD_REQUEST' },
      });
    url.searchParams.set(name, String(Math.min(MAX_SIDE, side * (scale ?? 1))));
  }
  if (crop) url.searchParams.set('crop', crop.toLowerCase());
  if (preferredContentType) url.searchParams.set('format', preferredContentType.toLowerCase());
  return url.href;
}

export const imageObject = (
  store: Store,
  {
    id,
    file,
    altText,
    width,
    height,
  }: { id: string; file: string; altText: string; width: number; height: number },
): object => ({
  __typename: 'Image',
  id,
  altText,
  width,
  height,
  url: ({ transform }: { transform?: ImageTransform | null }) => pictureUrl(store, file, transform ?? null),
  // Of the content, which a file of the catalogue never changes.
  thumbhash: Buffer.from(file).toString('base64'),
  metafield: null,
  translations: () => [],
});
