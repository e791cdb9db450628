/**
 * Gathers what decides whether chosen clips can be published: their exports, and whether their products are
 * there and have capacity.
 */
import type { PublishCandidate } from '#app/contract/publish-plan.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { exportView } from '#app/http/views/exports.server.ts';
import { distinctions } from '#app/http/views/variants.server.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { clipAltText } from '#studio/publish/alt-text.ts';
import { productState, publishableProduct } from '#studio/publish/check-publishable.ts';
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
  const cachedProductState = openLruCache<Promise<PublishCandidate['product']>>(ids.length);
  const candidates = await inPairs(ids, async (id): Promise<PublishCandidate | null> => {
    const clip = known.get(id);
    if (clip === undefined) return null;
    const document = documents.get(id) ?? null;
    const { variant, languageName } = distinctionOf(id);
    const letter = variant?.letter ?? null;
    const shown = await exportsOf(merchant, clip);
    const productId = document === null ? null : publishableProduct(document);
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
          : await cachedProductState(productId, () =>
              productState({ storefront: merchant.services }, productId),
            ),
      alt: document === null ? '' : clipAltText(document),
    };
  });
  return candidates.flatMap((candidate) => candidate ?? []);
}

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
