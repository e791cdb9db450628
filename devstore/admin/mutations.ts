/** Carries out the Admin API's mutations, with the rules that Shopify has for them. */
import { GraphQLError } from 'graphql';
import { mediaObject, productObject } from '#devstore/admin/objects.ts';
import { strike } from '#devstore/faults.ts';
import { processVideo } from '#devstore/media/process-video.ts';
import { allVideos, gid, newKey, nextId, type Store, type StoreMedia, type StoreProduct } from '#devstore/store.ts';
import { stageTarget, targetOfResource } from '#devstore/media/staged-uploads.ts';

type StagedInput = { resource: string; filename: string; mimeType: string; httpMethod?: string | null; fileSize?: string | null };
type MediaInput = { originalSource: string; mediaContentType: string; alt?: string | null };
type Refusal = { code: string; field: string[]; message: string };

const WEEK_MILLISECONDS = 7 * 24 * 3600 * 1000;
const LONGEST_ALT = 512;

export function mutations(store: Store, operationName: string) {
  const product = (id: string) => store.products.find((each) => each.id === id);
  const injected = (): Refusal[] => {
    const fault = strike(store.faults, operationName, ['userErrors']);
    return fault?.kind === 'userErrors' ? [{ code: fault.code, field: ['media'], message: fault.message }] : [];
  };
  return {
    stagedUploadsCreate({ input }: { input: StagedInput[] }) {
      const userErrors = [...injected(), ...input.flatMap((each, index) => checkStaged(each, index))];
      return { stagedTargets: userErrors.length > 0 ? [] : input.map((each) => stageTarget(store, each)), userErrors };
    },

    productUpdate({ product: change, media }: { product: { id: string }; media?: MediaInput[] | null }) {
      const found = product(change.id);
      const userErrors = found === undefined ? [{ code: 'NOT_FOUND', field: ['id'], message: 'Product does not exist' }] : [...injected(), ...checkAttach(store, found, media ?? [])];
      if (found === undefined || userErrors.length > 0) return { product: found === undefined ? null : productObject(store, found), userErrors };
      for (const input of media ?? []) attach(store, found, input);
      return { product: productObject(store, found), userErrors: [] };
    },

    productReorderMedia({ id, moves }: { id: string; moves: { id: string; newPosition: string }[] }) {
      const found = product(id);
      const mediaUserErrors = injected();
      if (found === undefined) mediaUserErrors.push({ code: 'PRODUCT_DOES_NOT_EXIST', field: ['id'], message: 'Product does not exist' });
      else if (moves.some((move) => !found.media.some((media) => media.id === move.id))) mediaUserErrors.push({ code: 'MEDIA_DOES_NOT_EXIST', field: ['moves', '0', 'id'], message: 'Media does not exist' });
      if (found === undefined || mediaUserErrors.length > 0) return { job: null, mediaUserErrors };
      for (const move of moves) {
        const from = found.media.findIndex((media) => media.id === move.id);
        found.media.splice(Number(move.newPosition), 0, ...found.media.splice(from, 1));
      }
      return { job: { __typename: 'Job', id: gid('Job', newKey()), done: false }, mediaUserErrors };
    },

    productDeleteMedia({ productId, mediaIds }: { productId: string; mediaIds: string[] }) {
      const found = product(productId);
      const missing = found === undefined ? mediaIds : mediaIds.filter((id) => !found.media.some((media) => media.id === id));
      if (found === undefined || missing.length > 0) {
        return { deletedMediaIds: null, deletedProductImageIds: null, product: null, mediaUserErrors: [{ code: 'MEDIA_DOES_NOT_EXIST', field: ['mediaIds'], message: `Media id ${missing.join(', ')} does not exist` }] };
      }
      found.media = found.media.filter((media) => !mediaIds.includes(media.id));
      return { deletedMediaIds: mediaIds, deletedProductImageIds: [], product: productObject(store, found), mediaUserErrors: [] };
    },

    fileUpdate({ files }: { files: { id: string; alt?: string | null; referencesToRemove?: string[] | null }[] }) {
      const touched: StoreMedia[] = [];
      for (const { id, alt, referencesToRemove } of files) {
        for (const each of store.products) {
          const media = each.media.find((candidate) => candidate.id === id);
          if (media === undefined) continue;
          if (alt !== null && alt !== undefined) media.alt = alt;
          if (referencesToRemove?.includes(each.id) === true) each.media = each.media.filter((candidate) => candidate.id !== id);
          touched.push(media);
        }
      }
      const userErrors = touched.length === files.length ? [] : [{ code: 'FILE_DOES_NOT_EXIST', field: ['files'], message: 'File does not exist' }];
      return { files: touched.map((media) => mediaObject(store, media)), userErrors };
    },
  };
}

function checkStaged(input: StagedInput, index: number): Refusal[] {
  const refuse = (field: string, message: string) => [{ code: 'INVALID', field: ['input', String(index), field], message }];
  if (input.resource !== 'VIDEO') return refuse('resource', 'This development store stages videos only');
  if (!/^video\/(mp4|quicktime|webm)$/.test(input.mimeType)) return refuse('mimeType', 'is not a supported video type');
  if (input.httpMethod !== 'POST') return refuse('httpMethod', 'must be POST for videos');
  if (!/^\d+$/.test(input.fileSize ?? '')) return refuse('fileSize', "can't be blank");
  if (Number(input.fileSize) > 1_000_000_000) return refuse('fileSize', 'is too large: videos may have up to 1 GB');
  return [];
}

function checkAttach(store: Store, product: StoreProduct, media: readonly MediaInput[]): Refusal[] {
  const refusals: Refusal[] = [];
  const add = (code: string, message: string, field = ['media']) => refusals.push({ code, field, message });
  if (product.media.length + media.length > store.limits.mediaPerProduct) add('PRODUCT_MEDIA_LIMIT_EXCEEDED', `Exceeded the maximum number of ${store.limits.mediaPerProduct} media per product`);
  const videos = media.filter((input) => input.mediaContentType === 'VIDEO');
  if (allVideos(store).length + videos.length > store.limits.videosPerShop) add('SHOP_MEDIA_LIMIT_EXCEEDED', `Exceeded the maximum number of ${store.limits.videosPerShop} videos and 3D models per shop`);
  const thisWeek = store.attachedAt.filter((time) => store.now() - time < WEEK_MILLISECONDS).length;
  if (thisWeek + videos.length > store.limits.videosPerWeek) add('VIDEO_THROTTLE_EXCEEDED', 'Exceeded the weekly limit of videos');
  for (const [index, input] of media.entries()) {
    if ([...(input.alt ?? '')].length > LONGEST_ALT) add('ALT_VALUE_LIMIT_EXCEEDED', `Alt text is too long (maximum is ${LONGEST_ALT} characters)`, ['media', String(index), 'alt']);
    if (input.mediaContentType !== 'VIDEO') add('UNSUPPORTED_MEDIA_TYPE', 'This development store takes videos only', ['media', String(index)]);
    else if (targetOfResource(store, input.originalSource) === null) add('INVALID', 'Video is invalid: the staged upload does not exist or is not complete', ['media', String(index), 'originalSource']);
  }
  return refusals;
}

function attach(store: Store, product: StoreProduct, input: MediaInput): void {
  const target = targetOfResource(store, input.originalSource);
  if (target === null || target.path === null) throw new GraphQLError('The staged upload is gone.');
  const media: StoreMedia = { id: gid('Video', nextId()), kind: 'VIDEO', alt: input.alt ?? '', status: 'UPLOADED', errors: [], file: target.filename, path: target.path, width: 0, height: 0, seconds: 0 };
  product.media.push(media);
  store.attachedAt.push(store.now());
  void processVideo(store, media);
}
