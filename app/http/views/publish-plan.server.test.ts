/** Tests what is refused before a clip is exported to be published. */
import { expect, test } from 'vitest';
import { whyNotPublishable } from '#app/http/views/publish-plan.server.ts';
import { MAX_MEDIA } from '#studio/publish/media-limits.ts';
import type { ProductMediaItem } from '#studio/publish/ports.ts';
import type { PublicationState } from '#studio/publish/publication-record.ts';
import { AppError, type ErrorCode } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';

const ITEM: ProductMediaItem = {
  id: 'gid://shopify/MediaImage/1',
  kind: 'image',
  alt: '',
  thumbnailUrl: null,
};

const asked = (
  media: Result<ProductMediaItem[], AppError>,
  published: readonly { state: PublicationState }[] = [],
) =>
  whyNotPublishable(
    {
      services: {
        productMedia: () => Promise.resolve(media),
        repositories: {
          clips: { document: () => Promise.resolve(sampleDocument()) },
          publications: { list: () => Promise.resolve(published) },
        },
      },
    },
    'a clip',
  );
const full = ok(Array.from({ length: MAX_MEDIA }, () => ITEM));

test.each<[string, Result<ProductMediaItem[], AppError>, ErrorCode | undefined]>([
  ['that has a place among its media', ok([ITEM]), undefined],
  ['whose media are full', full, 'PRODUCT_MEDIA_LIMIT'],
  ['that is gone', err(new AppError('PRODUCT_GONE')), 'PRODUCT_GONE'],
  [
    'of a store that does not answer',
    err(new AppError('SHOPIFY_UNAVAILABLE', { reason: 'a test' })),
    undefined,
  ],
])('of a product %s', async (_, media, code) => {
  expect((await asked(media))?.code).toBe(code);
});

test('a product whose media are full is no reason where the video is there already', async () => {
  expect(await asked(full, [{ state: 'ready' }])).toBeNull();
  expect(await asked(full, [{ state: 'undone' }])).toMatchObject({ code: 'PRODUCT_MEDIA_LIMIT' });
});
