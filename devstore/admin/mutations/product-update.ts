/** Changes a product, and appends media to it. */
import { GraphQLError } from 'graphql';
import { requireKind } from '#devstore/admin/global-id.ts';
import { injectedRefusals, refusal, type Refusal } from '#devstore/refusal.ts';
import { productObject } from '#devstore/admin/objects/product-object.ts';
import { announceProduct } from '#devstore/embedded/send-webhook.ts';
import { MAX_ALT, makeVideo, productLimit, shopLimits, uploadOf } from '#devstore/media/library.ts';
import type { Store, StoreProduct } from '#devstore/store.ts';

type Change = {
  id?: string | null;
  title?: string | null;
  descriptionHtml?: string | null;
  vendor?: string | null;
  productType?: string | null;
  tags?: string[] | null;
  status?: StoreProduct['status'] | null;
  deleteConflictingConstrainedMetafields?: boolean | null;
};
type MediaInput = { originalSource: string; mediaContentType: string; alt?: string | null };
type Arguments = { product?: Change | null; media?: MediaInput[] | null; identifier?: unknown };

const CHANGEABLE = new Set(['id', 'title', 'descriptionHtml', 'vendor', 'productType', 'tags', 'status']);

export const productUpdate =
  (store: Store, names: readonly string[]) =>
  ({ product: change, media, identifier }: Arguments): object => {
    if (identifier !== undefined || typeof change?.id !== 'string')
      throw new GraphQLError('Products are updated by product.id in this development store.');
    // An input field's default is false.
    const beyond = Object.entries(change).flatMap(([field, value]) =>
      CHANGEABLE.has(field) || value === false ? [] : [field],
    );
    if (beyond.length > 0)
      throw new GraphQLError(`productUpdate does not change ${beyond.join(', ')} in this development store.`);
    requireKind(change.id, ['Product']);
    const product = store.products.find(({ id }) => id === change.id);
    if (product === undefined)
      return {
        product: null,
        userErrors: [refusal('PRODUCT_DOES_NOT_EXIST', ['id'], 'Product does not exist')],
      };
    const inputs = media ?? [];
    const userErrors = [
      ...injectedRefusals(store, names, ['media']),
      ...whatIsWrong(store, product, change, inputs),
    ];
    if (userErrors.length > 0) return { product: productObject(store, product), userErrors };
    apply(product, change);
    for (const input of inputs) {
      const upload = uploadOf(store, input.originalSource);
      if (upload !== null) product.media.push(makeVideo(store, upload, input.alt ?? ''));
    }
    product.updatedAt = store.now();
    announceProduct(store, product);
    return { product: productObject(store, product), userErrors: [] };
  };

/** All or nothing: one bad media prevents all. */
function whatIsWrong(
  store: Store,
  product: StoreProduct,
  change: Change,
  media: readonly MediaInput[],
): Refusal[] {
  const videos = media.filter(({ mediaContentType }) => mediaContentType === 'VIDEO').length;
  return [
    ...(change.title?.trim() === '' ? [refusal('BLANK', ['title'], "Title can't be blank")] : []),
    ...(media.length === 0 ? [] : productLimit(store, product, media.length, ['media'])),
    ...shopLimits(store, videos, ['media']),
    ...media.flatMap((input, index) => whatIsWrongWith(store, input, index)),
  ];
}

function whatIsWrongWith(
  store: Store,
  { originalSource, mediaContentType, alt }: MediaInput,
  index: number,
): Refusal[] {
  if (mediaContentType !== 'VIDEO')
    return [
      refusal(
        'INVALID_MEDIA_TYPE',
        ['media', index, 'mediaContentType'],
        'This development store takes videos only',
      ),
    ];
  if ([...(alt ?? '')].length > MAX_ALT)
    return [
      refusal('INVALID', ['media', index, 'alt'], `Alt text is too long (maximum is ${MAX_ALT} characters)`),
    ];
  return uploadOf(store, originalSource) === null
    ? [refusal('INVALID', ['media', index, 'originalSource'], `Invalid video url=${originalSource}`)]
    : [];
}

function apply(
  product: StoreProduct,
  { title, descriptionHtml, vendor, productType, tags, status }: Change,
): void {
  if (typeof title === 'string') product.title = title;
  if (typeof descriptionHtml === 'string') product.descriptionHtml = descriptionHtml;
  if (typeof vendor === 'string') product.vendor = vendor;
  if (typeof productType === 'string') product.productType = productType;
  if (Array.isArray(tags)) product.tags = tags;
  if (status) product.status = status;
}
