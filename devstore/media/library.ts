/** The store's media: making a video from a staged upload, the limits that hold for it, and taking media away. */
import { refusal, type Refusal } from '#devstore/refusal.ts';
import { processVideo } from '#devstore/media/process-video.ts';
import { targetOfResource } from '#devstore/media/staged-targets.ts';
import {
  allVideos,
  gid,
  newKey,
  nextId,
  type StagedTarget,
  type Store,
  type StoreMedia,
  type StoreProduct,
} from '#devstore/store.ts';

const WEEK_MILLISECONDS = 7 * 24 * 3600 * 1000;
/** Characters of a text that stands for a picture or video; more are refused. */
export const MAX_ALT = 512;

/** What is wrong with so many more videos, by Shopify's codes. */
export function shopLimits(store: Store, videos: number, field: readonly string[]): Refusal[] {
  const thisWeek = store.attachedAt.filter((time) => store.now() - time < WEEK_MILLISECONDS).length;
  return [
    ...(videos > 0 && allVideos(store).length + videos > store.limits.videosPerShop
      ? [refusal('SHOP_MEDIA_LIMIT_EXCEEDED', field, 'Exceeded the limit of media per shop.')]
      : []),
    ...(videos > 0 && thisWeek + videos > store.limits.videosPerWeek
      ? [refusal('VIDEO_THROTTLE_EXCEEDED', field, 'Video creation throttle was exceeded.')]
      : []),
  ];
}

/** The refusal, with Shopify's code, of `more` media than the product may have; empty when they fit. */
export const productLimit = (
  store: Store,
  product: StoreProduct,
  more: number,
  field: readonly string[],
): Refusal[] =>
  product.media.length + more > store.limits.mediaPerProduct
    ? [refusal('PRODUCT_MEDIA_LIMIT_EXCEEDED', field, 'Exceeded the limit of media per product.')]
    : [];

/** The complete upload that a video may be made of, or null. */
export const uploadOf = (store: Store, resourceUrl: string): StagedTarget | null =>
  targetOfResource(store, resourceUrl);

/** Makes a new video of it each time: attaching is not idempotent. */
export function makeVideo(store: Store, upload: StagedTarget, alt: string): StoreMedia {
  const media: StoreMedia = {
    id: gid('Video', nextId()),
    kind: 'VIDEO',
    alt,
    status: 'UPLOADED',
    errors: [],
    file: upload.filename,
    path: upload.path,
    key: newKey().replaceAll('-', ''),
    width: 0,
    height: 0,
    seconds: 0,
    bytes: upload.bytes,
    mimeType: upload.mimeType,
    createdAt: store.now(),
  };
  store.attachedAt.push(store.now());
  const life = processVideo(store, media).finally(() => store.background.delete(life));
  store.background.add(life);
  return media;
}

/** Out of the shop for good. */
export function deleteMedia(store: Store, ids: readonly string[]): void {
  for (const product of store.products) {
    const kept = product.media.filter(({ id }) => !ids.includes(id));
    if (kept.length < product.media.length) product.updatedAt = store.now();
    product.media = kept;
  }
  store.files = store.files.filter(({ id }) => !ids.includes(id));
}
