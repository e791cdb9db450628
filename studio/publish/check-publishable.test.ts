/** Tests what is refused before a clip is exported to be published. */
import { expect, test } from 'vitest';
import type { ClipDocument } from '#studio/clip/clip.ts';
import { checkPublishable } from '#studio/publish/check-publishable.ts';
import { MAX_MEDIA } from '#studio/publish/media-limits.ts';
import type { ProductMediaItem } from '#studio/publish/ports.ts';
import type { ExportAndPublishRequest, PublicationState } from '#studio/publish/publication-record.ts';
import { publishClip } from '#studio/publish/publish-clip.ts';
import { AppError, type ErrorCode } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';

const ITEM: ProductMediaItem = {
  id: 'gid://shopify/MediaImage/1',
  kind: 'image',
  alt: '',
  thumbnailUrl: null,
};

const portsOf = (
  media: Result<ProductMediaItem[], AppError>,
  published: readonly { state: PublicationState }[] = [],
  document: ClipDocument | null = sampleDocument(),
) => ({
  storefront: { productMedia: () => Promise.resolve(media) },
  clips: { document: () => Promise.resolve(document) },
  publications: { list: () => Promise.resolve(published) },
});
const codeOf = async (...given: Parameters<typeof portsOf>): Promise<ErrorCode | 'publishable'> => {
  const checked = await checkPublishable(portsOf(...given), 'a clip');
  return checked.ok ? 'publishable' : checked.error.code;
};
const full = ok(Array.from({ length: MAX_MEDIA }, () => ITEM));

test.each<[string, Result<ProductMediaItem[], AppError>, ErrorCode | 'publishable']>([
  ['that has a place among its media', ok([ITEM]), 'publishable'],
  ['whose media are full', full, 'PRODUCT_MEDIA_LIMIT'],
  ['that is gone', err(new AppError('PRODUCT_GONE')), 'PRODUCT_GONE'],
  [
    'of a store that does not answer',
    err(new AppError('SHOPIFY_UNAVAILABLE', { reason: 'a test' })),
    'publishable',
  ],
])('of a product %s', async (_, media, code) => {
  expect(await codeOf(media)).toBe(code);
});

test('a product whose media are full is no reason where the video is there already', async () => {
  expect(await codeOf(full, [{ state: 'ready' }])).toBe('publishable');
  expect(await codeOf(full, [{ state: 'undone' }])).toBe('PRODUCT_MEDIA_LIMIT');
});

test('the store is not asked about another store’s product, nor about a clip that is not there', async () => {
  const gone = err(new AppError('PRODUCT_GONE'));
  const { product, ...document } = sampleDocument();
  const others = { ...document, product: { ...product, shop: { ...product.shop, own: false } } };
  expect(await codeOf(gone, [], others)).toBe('publishable');
  expect(await codeOf(gone, [], null)).toBe('publishable');
});

test('nothing is exported for a product that can’t take the video', async () => {
  const request: ExportAndPublishRequest = {
    key: 'a key',
    clipId: 'a clip',
    revision: 1,
    settings: { resolution: '1080p', bitsPerSecond: null },
    atMostQuarterPoints: 15,
    alt: 'A mug',
    position: 1,
  };
  const started: unknown[] = [];
  const publish = (media: Result<ProductMediaItem[], AppError>) => {
    const { publications, ...ports } = portsOf(media);
    const exportAndStart = (asked: ExportAndPublishRequest) => {
      started.push(asked);
      return Promise.resolve(err(new AppError('NOT_FOUND')));
    };
    return publishClip({ ...ports, publications: { ...publications, exportAndStart } }, request);
  };
  expect(await publish(full)).toMatchObject({
    error: {
      code: 'PRODUCT_MEDIA_LIMIT',
      message: expect.stringContaining(`already has ${MAX_MEDIA} media files`) as string,
    },
  });
  expect(started).toEqual([]);
  expect(await publish(ok([ITEM]))).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(started).toEqual([request]);
});
