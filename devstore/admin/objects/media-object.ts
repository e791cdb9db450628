/** Pictures and videos of products and of Files as the Admin API shows them. */
import { imageObject } from '#devstore/admin/objects/image-object.ts';
import { posterFile, videoUrl } from '#devstore/media/addresses.ts';
import { legacyId, type Store, type StoreMedia } from '#devstore/store.ts';

/**
 * A `MediaImage` or a `Video`, with the fields of both `Media` and `File`. A video has no sources, length or
 * preview image until it is READY.
 */
export function mediaObject(store: Store, media: StoreMedia): object {
  const at = new Date(media.createdAt).toISOString();
  const common = {
    id: media.id,
    alt: media.alt,
    status: media.status,
    fileStatus: media.status,
    mediaContentType: media.kind,
    mediaErrors: media.errors.map(({ code, message, details }) => ({
      code,
      message,
      details: details ?? message,
    })),
    fileErrors: media.errors.map(({ code, message, details }) => ({
      code,
      message,
      details: details ?? message,
    })),
    mediaWarnings: [],
    createdAt: at,
    updatedAt: at,
  };
  return media.kind === 'IMAGE'
    ? { ...common, ...imageFields(store, media) }
    : { ...common, ...videoFields(store, media) };
}

function imageFields(store: Store, media: StoreMedia): object {
  const image = imageObject(store, {
    id: `gid://shopify/ImageSource/${legacyId(media.id)}`,
    file: media.file,
    altText: media.alt,
    width: media.width,
    height: media.height,
  });
  return {
    __typename: 'MediaImage',
    mimeType: media.mimeType,
    image,
    preview: { image, status: media.status },
    metafield: null,
  };
}

function videoFields(store: Store, media: StoreMedia): object {
  const ready = media.status === 'READY';
  const source = {
    url: videoUrl(store, media),
    mimeType: media.mimeType,
    format: media.mimeType.slice('video/'.length),
    width: media.width,
    height: media.height,
    fileSize: media.bytes,
  };
  const poster = imageObject(store, {
    id: `gid://shopify/ImageSource/${legacyId(media.id)}`,
    file: posterFile(media),
    altText: media.alt,
    width: media.width,
    height: media.height,
  });
  return {
    __typename: 'Video',
    filename: media.file,
    duration: ready ? Math.round(media.seconds * 1000) : null,
    originalSource: ready ? source : null,
    sources: ready ? [source] : [],
    preview: { image: ready ? poster : null, status: media.status },
  };
}
