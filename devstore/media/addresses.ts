/** Where a shopper's browser finds a video and its poster. */
import type { Store, StoreMedia } from '#devstore/store.ts';

/** What the path of every video begins with. */
export const VIDEOS_PATH = '/cdn/shop/videos/c/o/v/';
export const POSTERS_FOLDER = 'preview_images/';
const POSTER_ENDING = '.thumbnail.0000000000.jpg';

const ENDINGS: Readonly<Record<string, string>> = { 'video/quicktime': 'mov', 'video/webm': 'webm' };

/** From the root. A video of an unknown type is named as an MP4. */
export const videoPath = (media: StoreMedia): string =>
  `${VIDEOS_PATH}${media.key}.${ENDINGS[media.mimeType] ?? 'mp4'}`;

/** On the shop's public domain, as the Admin API gives it; this machine serves the same path. */
export const videoUrl = (store: Store, media: StoreMedia): string =>
  `https://${store.shop.domain}${videoPath(media)}`;

/** Under /cdn/shop/files/. */
export const posterFile = (media: StoreMedia): string => `${POSTERS_FOLDER}${media.key}${POSTER_ENDING}`;

/** The video's key in a poster's file name, or null. */
export const keyOfPoster = (file: string): string | null =>
  file.startsWith(POSTERS_FOLDER) && file.endsWith(POSTER_ENDING)
    ? file.slice(POSTERS_FOLDER.length, -POSTER_ENDING.length)
    : null;
