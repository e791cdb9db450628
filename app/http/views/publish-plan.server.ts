/**
 * Gathers what decides whether chosen clips can be published: their exports, and whether their products are
 * there and have capacity.
 */
import type { PublishCandidate } from '#app/contract/publish-plan.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { exportView } from '#app/http/views/exports.server.ts';
import { distinctions } from '#app/http/views/variants.server.ts';
import type { Clip, ClipDocument } from '#studio/clip/clip.ts';
import { clipAltText } from '#studio/publish/alt-text.ts';
import { MAX_MEDIA } from '#studio/publish/media-limits.ts';
import { PRESENT_PUBLICATION_STATES, type PublicationRecord } from '#studio/publish/publication-record.ts';
import { AppError } from '#studio/shared/errors.ts';
import { openLruCache } from '#studio/shared/lru-cache.ts';
import { inPairs } from '#studio/shared/in-pairs.ts';

/**
 * In the order of the ids, without those that are not the shop's. Asks the store once about each product that
 * could get a video.
 */
export async function publishPlan(
  merchant: Merchant,
  clipIds: readonly string[],
): Promise<PublishCandidate[]> {
  const { clips } = merchant.services.repositories;
  const ids = [...new Set(clipIds)];
  const [found, documents] = await Promise.all([clips.findAll(ids), clips.documents(ids)]);
  const known = new Map(found.map((clip) => [clip.id, clip]));
  const distinctionOf = await distinctions(merchant, found, documents);
  const productOnce = openLruCache<Promise<PublishCandidate['product']>>(ids.length);
  const candidates = await inPairs(ids, async (id): Promise<PublishCandidate | null> => {
    const clip = known.get(id);
    if (clip === undefined) return null;
    const document = documents.get(id) ?? null;
    const { variant, languageName } = distinctionOf(id);
    const letter = variant?.letter ?? null;
    const shown = await exportsOf(merchant, clip);
    const productId = ownProductOf(document);
    return {
      clipId: id,
      title: clip.title,
      letter,
      languageName,
      productId,
      productTitle: document?.product.title ?? clip.title,
      ...shown,
      canPublish: productId !== null,
      product:
        productId === null || shown.exports.every(({ video }) => video === null)
          ? 'unknown'
          : await productOnce(productId, () => productState(merchant, productId)),
      alt: document === null ? '' : clipAltText(document),
    };
  });
  return candidates.flatMap((candidate) => candidate ?? []);
}

const ownProductOf = (document: ClipDocument | null): string | null =>
  document !== null && document.product.shop.own ? document.product.id : null;

async function exportsOf(
  merchant: Merchant,
  { id, revision }: Clip,
): Promise<Pick<PublishCandidate, 'exports' | 'picture'>> {
  const { exports, publications } = merchant.services.repositories;
  const [made, published] = await Promise.all([
    exports.list({ clipId: id }),
    publications.list({ clipId: id }),
  ]);
  const poster = made.find(({ result }) => result !== null)?.result?.poster;
  return {
    picture: poster === undefined ? null : merchant.smallLink(poster),
    exports: made.map((each) =>
      exportView(merchant, each, {
        positionInQueue: null,
        clipRevision: revision,
        publications: published.filter(({ exportId }) => exportId === each.id),
      }),
    ),
  };
}

type AskingStore = { services: Pick<Merchant['services'], 'productMedia'> };
type Asking = AskingStore & {
  services: {
    repositories: {
      clips: Pick<Merchant['services']['repositories']['clips'], 'document'>;
      publications: {
        list(filter: { clipId: string }): Promise<readonly Pick<PublicationRecord, 'state'>[]>;
      };
    };
  };
};

/**
 * What Shopify is known to refuse before points are spent: PRODUCT_GONE, or PRODUCT_MEDIA_LIMIT where a video
 * of the clip is not there already. Null when nothing is known against it.
 */
export async function whyNotPublishable(merchant: Asking, clipId: string): Promise<AppError | null> {
  const { clips, publications } = merchant.services.repositories;
  const productId = ownProductOf(await clips.document(clipId));
  if (productId === null) return null;
  const state = await productState(merchant, productId);
  if (state === 'gone') return new AppError('PRODUCT_GONE');
  if (state !== 'full') return null;
  const published = await publications.list({ clipId });
  const isThere = published.some((each) => PRESENT_PUBLICATION_STATES.includes(each.state));
  return isThere ? null : new AppError('PRODUCT_MEDIA_LIMIT');
}

/** A store that does not answer blocks nothing: publishing then reports what is wrong. */
async function productState(merchant: AskingStore, productId: string): Promise<PublishCandidate['product']> {
  const media = await merchant.services.productMedia(productId);
  if (media.ok) return media.value.length >= MAX_MEDIA ? 'full' : 'there';
  return media.error.code === 'PRODUCT_GONE' ? 'gone' : 'unknown';
}
