/** Draws a clip's exports on the server: every refusal of Shopify in the merchant's words, with its ways out. */
import { AppProvider } from '@shopify/polaris';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { mediaRefusal } from '#adapters/shopify/media-refusal.ts';
import { ExportList } from '#app/features/clip/ExportList.tsx';
import { exportView } from '#app/http/views/exports.server.ts';
import type { ExportRecord } from '#studio/export/export-record.ts';
import { verdictOn } from '#studio/publish/await-ready.ts';
import type { PublicationRecord } from '#studio/publish/publication-record.ts';
import { AppError } from '#studio/shared/errors.ts';

// Nothing is loaded again where nobody clicks.
vi.mock('#app/ui/requests/use-refetch.ts', () => ({ useRefetch: () => () => undefined }));

const file = { sha256: 'a'.repeat(64), bytes: 10_000_000, mediaType: 'video/mp4' };
const settings = { resolution: '1080p' as const, bitsPerSecond: null };
const done: ExportRecord = {
  id: 'export',
  clipId: 'clip',
  revision: 1,
  title: 'Mug',
  aspectRatio: '9:16',
  seconds: 15,
  settings,
  quarterPoints: 15,
  state: 'done',
  framesDone: 450,
  framesTotal: 450,
  failure: null,
  expiredAt: null,
  createdAt: new Date(),
  result: {
    settings,
    video: file,
    poster: file,
    captions: null,
    width: 1080,
    height: 1920,
    frames: 450,
    seconds: 15,
  },
};
const publication: PublicationRecord = {
  id: 'publication',
  exportId: 'export',
  clipId: 'clip',
  productId: 'gid://shopify/Product/1',
  title: 'Mug',
  alt: '',
  position: 1,
  state: 'ready',
  step: null,
  failure: null,
  mediaId: null,
  replacesMediaId: null,
  replacesPublicationId: null,
  alreadyThere: false,
  createdAt: new Date(),
};
const merchant = { link: () => '/files/a' };

/** The list as it is read, line by line, and its buttons. */
function draw(
  made: Partial<ExportRecord>,
  publications: readonly Partial<PublicationRecord>[] = [],
): { text: string; buttons: string[] } {
  const shown = exportView(
    merchant,
    { ...done, ...made },
    { place: null, clipRevision: 1, publications: publications.map((each) => ({ ...publication, ...each })) },
  );
  const list = (
    <ExportList
      exports={[shown]}
      canPublish
      offeredAbove={null}
      productTitle="Mug"
      onPublish={() => undefined}
      onSmaller={() => undefined}
    />
  );
  const html = renderToStaticMarkup(<AppProvider i18n={{}}>{list}</AppProvider>);
  const plain = (part: string) =>
    part
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    text: plain(html),
    buttons: [...html.matchAll(/<(?:button|a)\b.*?<\/(?:button|a)>/g)]
      .map(([button]) => plain(button))
      .filter((words) => !/^(Download|Poster)/.test(words)),
  };
}

const asFailure = ({ code, details }: AppError) => ({ code, details, step: null });
const FACTS = { planLimit: '250 on Basic', resumesOn: '28 November 2026' };
const refused = (code: string) => mediaRefusal([{ code, message: '' }], FACTS);
const processed = (code: string) => verdictOn([code]).failure;

/** What Shopify says, what became of the publication, the merchant's sentence and the ways out. */
const ROWS: readonly (readonly [string, AppError, 'failed' | 'waiting', string, readonly string[]])[] = [
  [
    'PRODUCT_MEDIA_LIMIT_EXCEEDED',
    refused('PRODUCT_MEDIA_LIMIT_EXCEEDED'),
    'failed',
    'This product already has 250 media. Choose one to replace, or keep the clip in the library; publishing again is free.',
    ['Publish to product', 'Choose one to replace', 'Try again'],
  ],
  [
    'SHOP_MEDIA_LIMIT_EXCEEDED',
    refused('SHOP_MEDIA_LIMIT_EXCEEDED'),
    'failed',
    'Your plan’s video limit is reached (250 on Basic). Delete a video you no longer need, then publish again; publishing is free.',
    ['Publish to product', 'Try again'],
  ],
  [
    'FILE_STORAGE_LIMIT_EXCEEDED',
    processed('FILE_STORAGE_LIMIT_EXCEEDED'),
    'failed',
    'Your store’s storage is full. Export with a lower bitrate, or free space, then publish again.',
    ['Publish to product', 'Export with a lower bitrate', 'Try again'],
  ],
  [
    'VIDEO_THROTTLE_EXCEEDED',
    refused('VIDEO_THROTTLE_EXCEEDED'),
    'waiting',
    'Shopify takes 1,000 videos a week from one app. We go on on 28 November 2026.',
    [],
  ],
  [
    'VIDEO_INVALID_FILETYPE_ERROR',
    new AppError(processed('VIDEO_INVALID_FILETYPE_ERROR').code, { support: 'publication' }),
    'failed',
    'Shopify could not read the file, nor the one that we encoded again. Nothing is on the product, and your points for this export are given back. Download the clip and add it by hand, or tell support this code: publication.',
    ['Publish to product', 'Try again'],
  ],
  [
    'MEDIA_TIMEOUT_ERROR',
    new AppError('SHOPIFY_STILL_PROCESSING'),
    'waiting',
    'Shopify is still processing the video. We keep looking; nothing needs to be uploaded again.',
    [],
  ],
  [
    'INVALID_SIGNED_URL',
    processed('INVALID_SIGNED_URL'),
    'failed',
    'The upload was cut three times. Nothing was published; try again.',
    ['Publish to product', 'Try again'],
  ],
  [
    'a product that is deleted',
    refused('PRODUCT_DOES_NOT_EXIST'),
    'failed',
    'This product is gone from the store. The clip stays in your library.',
    [],
  ],
  [
    'a product that is suspended',
    refused('PRODUCT_SUSPENDED'),
    'failed',
    'This product is gone from the store. The clip stays in your library.',
    [],
  ],
  [
    'THROTTLED',
    new AppError('SHOPIFY_THROTTLED', { seconds: 60 }),
    'waiting',
    'Shopify asked us to slow down; we go on in 60 s.',
    [],
  ],
  [
    'a 5xx',
    new AppError('SHOPIFY_UNAVAILABLE', { reason: 'it answered 503' }),
    'waiting',
    'Shopify did not answer (it answered 503). Nothing is lost; try again in a moment.',
    [],
  ],
  [
    'uninstalled mid-job',
    new AppError('SHOP_UNAUTHORIZED'),
    'failed',
    'Your store no longer accepts our access. Open Vitrine from the Shopify admin to renew it.',
    ['Publish to product', 'Try again'],
  ],
  [
    'ACCESS_DENIED',
    new AppError('SCOPES_MISSING', { scopes: 'write_products' }),
    'failed',
    'Vitrine may not do this in your store yet. Grant access to: write_products.',
    ['Publish to product', 'Grant access', 'Try again'],
  ],
];

describe('a publication that Shopify refused or put off', () => {
  test.each(ROWS)(
    'says what %s means, and what can be done',
    (_said, failure, state, sentence, recoveryActions) => {
      const { text, buttons } = draw({}, [{ state, failure: asFailure(failure) }]);
      expect(text).toContain(`${state === 'failed' ? 'Not published' : 'Waiting'} `);
      expect(text).toContain(sentence);
      expect(buttons).toEqual(recoveryActions);
    },
  );

  test('says while it is encoded again that it is', () => {
    expect(draw({}, [{ state: 'publishing', step: 'encoding' }]).text).toContain(
      'Shopify could not read the file; we are encoding it again',
    );
  });
});

describe('a publication that could not be removed', () => {
  const stuck = {
    state: 'failed',
    step: 'undoing',
    mediaId: 'gid://shopify/Video/1',
    failure: asFailure(new AppError('SHOPIFY_UNAVAILABLE', { reason: 'it answered 503' })),
  } as const;

  test('is said to be on the product still, is tried again, and not published once more', () => {
    const { text, buttons } = draw({}, [stuck]);
    expect(text).toContain('Still on the product. It couldn’t be removed.');
    expect(text).not.toContain('Not published');
    expect(buttons).toEqual(['Try again']);
  });

  test('is not hidden behind a later one', () => {
    expect(draw({}, [{ state: 'undone' }, stuck]).text).toContain('Still on the product');
  });
});

test('an export that was cancelled says so, and can be made after all', () => {
  const { text, buttons } = draw({ state: 'cancelled', result: null });
  expect(text).toContain('Canceled. Nothing was charged.');
  expect(buttons).toEqual(['Try again']);
});
