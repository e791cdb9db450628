/** Files: media that may belong to no product. Each mutation does everything that was asked or nothing. */
import { requireKind } from '#devstore/admin/global-id.ts';
import { injectedRefusals, refusal, type Refusal } from '#devstore/refusal.ts';
import { mediaObject } from '#devstore/admin/objects/media-object.ts';
import {
  deleteMedia,
  MAX_ALT,
  makeVideo,
  productLimit,
  shopLimits,
  uploadOf,
} from '#devstore/media/library.ts';
import { allMedia, type Store, type StoreMedia } from '#devstore/store.ts';

type CreateInput = {
  originalSource: string;
  contentType?: string | null;
  alt?: string | null;
  filename?: string | null;
};
type UpdateInput = {
  id: string;
  alt?: string | null;
  referencesToAdd?: string[] | null;
  referencesToRemove?: string[] | null;
};

export function fileMutations(store: Store, names: readonly string[]) {
  const injected = () => injectedRefusals(store, names, ['files']);
  const find = (id: string) => allMedia(store).find((media) => media.id === id);

  return {
    fileCreate({ files }: { files: CreateInput[] }): object {
      const userErrors = [
        ...injected(),
        ...asFileErrors(shopLimits(store, files.length, ['files'])),
        ...files.flatMap((file, index) => whatIsWrongWithNew(store, file, index)),
      ];
      if (userErrors.length > 0) return { files: [], userErrors };
      const made = files.flatMap(({ originalSource, alt, filename }) => {
        const upload = uploadOf(store, originalSource);
        return upload === null
          ? []
          : [makeVideo(store, filename ? { ...upload, filename } : upload, alt ?? '')];
      });
      store.files.push(...made);
      return { files: made.map((media) => mediaObject(store, media)), userErrors };
    },

    fileUpdate({ files }: { files: UpdateInput[] }): object {
      const userErrors = [
        ...injected(),
        ...files.flatMap((file, index) => whatIsWrongWithChange(store, file, find(file.id), index)),
      ];
      if (userErrors.length > 0) return { files: [], userErrors };
      const changed = files.flatMap((file) => {
        const media = find(file.id);
        return media === undefined ? [] : [change(store, media, file)];
      });
      return { files: changed.map((media) => mediaObject(store, media)), userErrors };
    },

    fileDelete({ fileIds }: { fileIds: string[] }): object {
      const missing = fileIds.filter((id) => find(id) === undefined);
      const userErrors = [
        ...injected(),
        ...(missing.length === 0
          ? []
          : [refusal('FILE_DOES_NOT_EXIST', ['fileIds'], `File id ${missing.join(', ')} does not exist.`)]),
      ];
      if (userErrors.length > 0) return { deletedFileIds: null, userErrors };
      deleteMedia(store, fileIds);
      return { deletedFileIds: fileIds, userErrors };
    },
  };
}

const asFileErrors = (refusals: readonly Refusal[]): Refusal[] =>
  refusals.map((each) =>
    each.code === 'SHOP_MEDIA_LIMIT_EXCEEDED'
      ? {
          ...each,
          code: 'NON_IMAGE_MEDIA_PER_SHOP_LIMIT_EXCEEDED',
          message: 'Exceeded the limit of non-image media per shop.',
        }
      : { ...each, code: 'INVALID' },
  );

function whatIsWrongWithNew(
  store: Store,
  { originalSource, contentType, alt }: CreateInput,
  index: number,
): Refusal[] {
  if (contentType !== 'VIDEO')
    return [
      refusal(
        'UNACCEPTABLE_ASSET',
        ['files', index, 'contentType'],
        'This development store takes videos only',
      ),
    ];
  if ([...(alt ?? '')].length > MAX_ALT)
    return [
      refusal(
        'ALT_VALUE_LIMIT_EXCEEDED',
        ['files', index, 'alt'],
        `The alt value exceeds the maximum limit of ${MAX_ALT} characters.`,
      ),
    ];
  return uploadOf(store, originalSource) === null
    ? [refusal('INVALID', ['files', index, 'originalSource'], `Invalid video url=${originalSource}`)]
    : [];
}

function whatIsWrongWithChange(
  store: Store,
  { alt, referencesToAdd, referencesToRemove }: UpdateInput,
  media: StoreMedia | undefined,
  index: number,
): Refusal[] {
  const refuse = (code: string, field: string, message: string) => [
    refusal(code, ['files', index, field], message),
  ];
  if (media === undefined) return refuse('FILE_DOES_NOT_EXIST', 'id', 'File does not exist.');
  if (media.status !== 'READY') return refuse('NON_READY_STATE', 'id', 'The file is not in the READY state.');
  if ([...(alt ?? '')].length > MAX_ALT)
    return refuse(
      'ALT_VALUE_LIMIT_EXCEEDED',
      'alt',
      `The alt value exceeds the maximum limit of ${MAX_ALT} characters.`,
    );
  for (const [field, ids] of [
    ['referencesToAdd', referencesToAdd],
    ['referencesToRemove', referencesToRemove],
  ] as const) {
    for (const id of ids ?? []) {
      requireKind(id, ['Product']);
      const product = store.products.find((each) => each.id === id);
      if (product === undefined)
        return refuse('REFERENCE_TARGET_DOES_NOT_EXIST', field, 'The target resource does not exist.');
      if (field === 'referencesToAdd' && !product.media.includes(media)) {
        const full = productLimit(store, product, 1, ['files', String(index), field]);
        if (full.length > 0) return full;
      }
    }
  }
  return [];
}

/** A file that loses its last product stays under Files. */
function change(
  store: Store,
  media: StoreMedia,
  { alt, referencesToAdd, referencesToRemove }: UpdateInput,
): StoreMedia {
  if (typeof alt === 'string') media.alt = alt;
  for (const product of store.products) {
    const had = product.media.includes(media);
    if (had && referencesToRemove?.includes(product.id) === true)
      product.media = product.media.filter((each) => each !== media);
    if (!had && referencesToAdd?.includes(product.id) === true) product.media.push(media);
    if (had !== product.media.includes(media)) product.updatedAt = store.now();
  }
  const onProduct = store.products.some((product) => product.media.includes(media));
  store.files = [...store.files.filter((each) => each !== media), ...(onProduct ? [] : [media])];
  return media;
}
