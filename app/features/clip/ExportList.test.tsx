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
  canPublish = true,
): { text: string; buttons: string[] } {
  const shown = exportView(
    merchant,
    { ...done, ...made },
    {
      positionInQueue: null,
      clipRevision: 1,
      publications: publications.map((each) => ({ ...publication, ...each })),
    },
  );
  const list = (
    <ExportList
      exports={[shown]}
      canPublish={canPublish}
      offeredAbove={null}
      productTitle="Mug"
      onPublish={() => undefined}
      onSmaller={() => undefined}
    />
  );
  const html = renderToStaticMarkup(<AppProvider i18n={{}}>{list}</AppProvider>);
  const plain = (part: string) =>
    part
      .replace(/<[^<>]*>/g, ' ')
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
    'This product already has 250 media files, the most that Shopify allows. Choose one to replace, or keep the clip in the library. Publishing again is free.',
    ['Publish to product', 'Choose one to replace', 'Try again'],
  ],
  [
    'SHOP_MEDIA_LIMIT_EXCEEDED',
    refused('SHOP_MEDIA_LIMIT_EXCEEDED'),
    'failed',
    'You’ve reached your Shopify plan’s video limit (250 on Basic). Delete a video you no longer need, then publish again. Publishing is free.',
    ['Publish to product', 'Try again'],
  ],
  [
    'FILE_STORAGE_LIMIT_EXCEEDED',
    processed('FILE_STORAGE_LIMIT_EXCEEDED'),
    'failed',
    'Your store’s file storage is full. Export with a lower bitrate or free up space, then publish again.',
    ['Publish to product', 'Export with a lower bitrate', 'Try again'],
  ],
  [
    'VIDEO_THROTTLE_EXCEEDED',
    refused('VIDEO_THROTTLE_EXCEEDED'),
    'waiting',
    'Shopify accepts up to 1,000 videos per week from an app. Publishing resumes on 28 November 2026.',
    [],
  ],
  [
    'VIDEO_INVALID_FILETYPE_ERROR',
    new AppError(processed('VIDEO_INVALID_FILETYPE_ERROR').code, { support: 'publication' }),
    'failed',
    'Shopify couldn’t read the video, even after we encoded it again. Nothing was published, and your points for this export were refunded. Download the clip and add it yourself, or contact support with this code: publication.',
    ['Publish to product', 'Try again'],
  ],
  [
    'MEDIA_TIMEOUT_ERROR',
    new AppError('SHOPIFY_STILL_PROCESSING'),
    'waiting',
    'Shopify is still processing the video. We’ll keep checking. You don’t need to upload anything again.',
    [],
  ],
  [
    'INVALID_SIGNED_URL',
    processed('INVALID_SIGNED_URL'),
    'failed',
    'The upload was interrupted three times. Nothing was published. Try again.',
    ['Publish to product', 'Try again'],
  ],
  [
    'a product that is deleted',
    refused('PRODUCT_DOES_NOT_EXIST'),
    'failed',
    'This product is no longer in your store. The clip stays in your library.',
    [],
  ],
  [
    'a product that is suspended',
    refused('PRODUCT_SUSPENDED'),
    'failed',
    'This product is no longer in your store. The clip stays in your library.',
    [],
  ],
  [
    'THROTTLED',
    new AppError('SHOPIFY_THROTTLED', { seconds: 60 }),
    'waiting',
    'Shopify asked us to slow down. We’ll continue in 60 seconds.',
    [],
  ],
  [
    'a 5xx',
    new AppError('SHOPIFY_UNAVAILABLE', { reason: 'it answered 503' }),
    'waiting',
    'Shopify didn’t respond (it answered 503). Nothing is lost. Try again in a moment.',
    [],
  ],
  [
    'uninstalled mid-job',
    new AppError('SHOP_UNAUTHORIZED'),
    'failed',
    'Vitrine lost access to your store. Open it from the Shopify admin to reconnect.',
    ['Publish to product', 'Try again'],
  ],
  [
    'ACCESS_DENIED',
    new AppError('SCOPES_MISSING', { scopes: 'write_products' }),
    'failed',
    'Vitrine doesn’t have permission to do this in your store yet. Grant access to: write_products.',
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
      'Shopify couldn’t read the file. Encoding it again',
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

test('an export that was canceled says so, and can be made after all', () => {
  const { text, buttons } = draw({ state: 'cancelled', result: null });
  expect(text).toContain('Canceled. Nothing was charged.');
  expect(buttons).toEqual(['Try again']);
});

test('to a product that is gone nothing is published, put back or tried again', () => {
  for (const made of [
    { state: 'undone' as const },
    { state: 'failed' as const, failure: asFailure(refused('SHOP_MEDIA_LIMIT_EXCEEDED')) },
  ]) {
    expect(draw({}, [made]).buttons).not.toEqual([]);
    expect(draw({}, [made], false).buttons).toEqual([]);
  }
});
