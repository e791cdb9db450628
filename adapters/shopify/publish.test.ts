/** Publishes to the development store while it fails in every way Shopify does, and counts the media afterwards. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAdmin } from '#adapters/shopify/admin.ts';
import { shopifyStorefront } from '#adapters/shopify/storefront.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import { startDevstore, type Devstore } from '#devstore/devstore.ts';
import type { PublishJournal, PublishRecord, Storefront } from '#studio/publish/ports.ts';
import type { PublishRequest } from '#studio/publish/publication.ts';
import { publishExport, undoPublish } from '#studio/publish/publish-export.ts';
import type { Clock } from '#studio/shared/clock.ts';
import type { FileRef, Storage } from '#studio/shared/storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-publish-'));
let storage: Storage;
let video: FileRef;
let notVideo: FileRef;
let devstore: Devstore;
let web: Web;
let storefront: Storefront;
let request: PublishRequest;

/** Time passes a hundred times faster. */
const SPEED = 100;
const started = Date.now();
const clock: Clock = {
  now: () => started + (Date.now() - started) * SPEED,
  wait: (seconds, signal) =>
    sleep((seconds * 1000) / SPEED, undefined, signal === undefined ? {} : { signal }),
};

beforeAll(async () => {
  storage = openFolderStorage(join(folder, 'files'));
  const path = join(folder, 'clip.mp4');
  execFileSync('ffmpeg', [
    '-v',
    'error',
    '-f',
    'lavfi',
    '-i',
    'testsrc=s=180x320:r=30:d=1',
    '-f',
    'lavfi',
    '-i',
    'sine=d=1',
    '-c:v',
    'libx264',
    '-pix_fmt',
    'yuv420p',
    '-c:a',
    'aac',
    '-shortest',
    path,
  ]);
  video = await storage.put(readFileSync(path), 'video/mp4');
  notVideo = await storage.put(Buffer.from('no video at all'), 'video/mp4');
});

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  devstore = await startDevstore({ processingMilliseconds: 20 });
  web = openWeb({ devstoreOrigin: devstore.origin });
  storefront = shopifyStorefront({
    admin: openAdmin({ web, clock }, { shop: devstore.shop, accessToken: devstore.accessToken }),
    web,
    clock,
  });
  request = {
    productId: devstore.store.products[0]!.id,
    video,
    filename: 'stoneware-mug.mp4',
    alt: 'Speckled Stoneware Mug – video, 1 second',
  };
});

afterEach(async () => {
  await web.close();
  await devstore.close();
});

const gallery = () => devstore.store.products[0]!.media;
const videos = () => gallery().filter(({ kind }) => kind === 'VIDEO');
const asked = (operation: string) => devstore.store.log.filter((each) => each === operation).length;

function memoryJournal(): PublishJournal & { records: Map<string, PublishRecord> } {
  const records = new Map<string, PublishRecord>();
  return {
    records,
    load: (key) => Promise.resolve(records.get(key) ?? null),
    save: (key, record) => Promise.resolve(void records.set(key, record)),
  };
}

const publish = (change: Partial<PublishRequest> = {}, journal?: PublishJournal) =>
  publishExport({ storefront, storage, clock }, { ...request, ...change }, { journal });
const codeOf = async (attempt: ReturnType<typeof publish>) => {
  const result = await attempt;
  return result.ok ? 'published' : result.error.code;
};

describe('a publish', () => {
  it('puts the video right after the featured picture, ready, with its alt text', async () => {
    const [featured] = gallery();
    const steps: string[] = [];
    const published = await publishExport({ storefront, storage, clock }, request, {
      onProgress: ({ step }) => steps.push(step),
    });
    expect(published).toEqual({
      ok: true,
      value: { productId: request.productId, mediaId: videos()[0]?.id, position: 1, alreadyThere: false },
    });
    expect(gallery().indexOf(videos()[0]!)).toBe(1);
    expect(gallery()[0]).toBe(featured);
    expect(videos()[0]).toMatchObject({ status: 'READY', alt: request.alt, seconds: 1 });
    expect(steps).toEqual(['checking', 'uploading', 'attaching', 'processing', 'placing']);
  });

  it('of the same video again uploads nothing and leaves the product media as the merchant arranged it', async () => {
    await publish();
    const [ours] = videos();
    devstore.store.products[0]!.media.push(...gallery().splice(gallery().indexOf(ours!), 1));
    const again = await publish();
    expect(again.ok && again.value).toMatchObject({
      mediaId: ours?.id,
      alreadyThere: true,
      position: gallery().length - 1,
    });
    expect(videos()).toHaveLength(1);
    expect(asked('StageUpload')).toBe(1);
  });

  it('takes the first position only when asked to', async () => {
    await publish({ position: 0 });
    expect(gallery()[0]?.kind).toBe('VIDEO');
  });

  it('into empty product media needs no moving', async () => {
    gallery().length = 0;
    expect(await publish()).toMatchObject({ ok: true, value: { position: 0 } });
    expect(asked('MoveMedia')).toBe(0);
  });

  it('cuts an alt text that is too long for Shopify', async () => {
    await publish({ alt: 'é'.repeat(600) });
    expect(videos()[0]?.alt.length).toBe(512);
  });

  it('is undone by removing exactly what was added, twice as well as once', async () => {
    const before = gallery().map(({ id }) => id);
    const published = await publish();
    if (!published.ok) throw published.error;
    for (let i = 0; i < 2; i++)
      expect(await undoPublish({ storefront }, published.value)).toEqual({ ok: true, value: undefined });
    expect(gallery().map(({ id }) => id)).toEqual(before);
    expect(await undoPublish({ storefront }, { productId: 'gid://shopify/Product/1', mediaId: 'x' })).toEqual(
      { ok: true, value: undefined },
    );
  });

  it('after an undo is done again', async () => {
    const journal = memoryJournal();
    const published = await publish({}, journal);
    if (!published.ok) throw published.error;
    await undoPublish({ storefront }, published.value);
    expect(await publish({}, journal)).toMatchObject({ ok: true, value: { alreadyThere: false } });
    expect(videos()).toHaveLength(1);
  });
});

describe('whatever goes wrong, there is one media in the end', () => {
  const OPERATIONS = ['ProductMediaList', 'StageUpload', 'AttachVideo', 'MediaStates', 'MoveMedia'];

  it.each(OPERATIONS)('when %s is throttled, by status and in a 200', async (match) => {
    devstore.inject({ match, times: 1, fault: { kind: 'status', status: 429, retryAfter: 1 } });
    devstore.inject({ match, times: 1, fault: { kind: 'throttled' } });
    expect(await codeOf(publish())).toBe('published');
    expect(videos()).toHaveLength(1);
    expect(gallery().indexOf(videos()[0]!)).toBe(1);
  });

  it.each(OPERATIONS.flatMap((match) => [500, 502, 503].map((status) => [match, status] as const)))(
    'when %s is answered with %i',
    async (match, status) => {
      devstore.inject({ match, times: 1, fault: { kind: 'status', status } });
      expect(await codeOf(publish())).toBe('published');
      expect(videos()).toHaveLength(1);
    },
  );

  it.each(OPERATIONS.flatMap((match) => [true, false].map((effect) => [match, effect] as const)))(
    'when the answer to %s is cut and the work was done: %s',
    async (match, effect) => {
      devstore.inject({ match, times: 1, fault: { kind: 'cut', effect } });
      expect(await codeOf(publish())).toBe('published');
      expect(videos()).toHaveLength(1);
      expect(gallery().indexOf(videos()[0]!)).toBe(1);
    },
  );

  it('when every answer to the attaching is lost although it was done, and the job is started again', async () => {
    const journal = memoryJournal();
    devstore.inject({ match: 'AttachVideo', times: 1, fault: { kind: 'cut', effect: true } });
    devstore.inject({ match: 'ProductMediaList', times: 9, fault: { kind: 'status', status: 500 } });
    // The request for the list before the upload must succeed.
    const first = devstore.store.faults.pop()!;
    const pending = publish({}, journal);
    while (asked('AttachVideo') === 0) await sleep(1);
    devstore.store.faults.push(first);
    expect(await codeOf(pending)).toBe('SHOPIFY_UNAVAILABLE');
    devstore.store.faults.length = 0;
    const resumed = await publish({}, journal);
    expect(resumed).toMatchObject({ ok: true, value: { alreadyThere: false, position: 1 } });
    expect(videos()).toHaveLength(1);
    expect(asked('StageUpload')).toBe(1);
  });

  it('when the job dies after attaching and every record of it is lost', async () => {
    const controller = new AbortController();
    const dying = publishExport({ storefront, storage, clock }, request, {
      signal: controller.signal,
      onProgress: ({ step }) => step === 'processing' && controller.abort(),
    });
    await expect(dying).rejects.toThrow();
    expect(videos()).toHaveLength(1);
    expect(await publish()).toMatchObject({ ok: true, value: { alreadyThere: true } });
    expect(videos()).toHaveLength(1);
    expect(asked('AttachVideo')).toBe(1);
  });

  it('when the store carried out an attach after we had given it up', async () => {
    const slow: Storefront = {
      ...storefront,
      async media(productId) {
        const media = await storefront.media(productId);
        // Until a second attach was sent, the first one does not show.
        return media.ok && asked('AttachVideo') === 1
          ? { ok: true, value: media.value.filter(({ kind }) => kind !== 'video') }
          : media;
      },
    };
    devstore.inject({ match: 'AttachVideo', times: 1, fault: { kind: 'cut', effect: true } });
    const published = await publishExport({ storefront: slow, storage, clock }, request, {});
    expect(published.ok).toBe(true);
    expect(asked('AttachVideo')).toBe(2);
    expect(videos()).toHaveLength(1);
  });

  it('when the merchant adds a video of their own at the same moment', async () => {
    devstore.inject({ match: 'AttachVideo', times: 1, fault: { kind: 'cut', effect: false } });
    const pending = publish();
    while (asked('AttachVideo') === 0) await sleep(1);
    gallery().push({
      ...gallery()[0]!,
      id: 'gid://shopify/Video/1',
      kind: 'VIDEO',
      file: 'holiday.mp4',
      path: null,
    });
    expect(await codeOf(pending)).toBe('published');
    expect(videos().map(({ file }) => file.replace(/-[0-9a-f]{12}/, ''))).toEqual(
      expect.arrayContaining(['holiday.mp4', 'stoneware-mug.mp4']),
    );
    expect(videos()).toHaveLength(2);
  });

  it('when the upload is cut, its target expired, or Shopify forgot it: a new target each time', async () => {
    devstore.inject({ match: 'upload', times: 1, fault: { kind: 'expired' } });
    devstore.inject({ match: 'upload', times: 1, fault: { kind: 'cut', effect: false } });
    expect(await codeOf(publish())).toBe('published');
    expect(videos()).toHaveLength(1);
    expect(asked('StageUpload')).toBe(3);
  });

  it('when Shopify could not fetch what was uploaded: it is uploaded once more, and the failed media is gone', async () => {
    devstore.inject({ match: 'media', times: 1, fault: { kind: 'mediaFailed', code: 'INVALID_SIGNED_URL' } });
    expect(await codeOf(publish())).toBe('published');
    expect(videos()).toHaveLength(1);
    expect(asked('StageUpload')).toBe(2);
  });
});

describe('what Shopify refuses', () => {
  it.each([
    ['VIDEO_VALIDATION_ERROR', 'SHOPIFY_CANNOT_READ_VIDEO'],
    ['VIDEO_METADATA_READ_ERROR', 'SHOPIFY_CANNOT_READ_VIDEO'],
    ['VIDEO_MIN_WIDTH_ERROR', 'SHOPIFY_CANNOT_READ_VIDEO'],
    ['FILE_STORAGE_LIMIT_EXCEEDED', 'STORE_STORAGE_FULL'],
    ['UNKNOWN', 'SHOPIFY_REFUSED'],
  ])('%s of a media is reported as %s, and nothing is left on the product', async (code, expected) => {
    devstore.inject({ match: 'media', times: 1, fault: { kind: 'mediaFailed', code } });
    expect(await codeOf(publish())).toBe(expected);
    expect(videos()).toEqual([]);
  });

  it('a file that is no video is reported, by a store that inspects it', async () => {
    expect(await codeOf(publish({ video: notVideo }))).toBe('SHOPIFY_CANNOT_READ_VIDEO');
    expect(videos()).toEqual([]);
  });

  it('the product’s limit is known before anything is uploaded', async () => {
    while (gallery().length < 250)
      gallery().push({ ...gallery()[0]!, id: `gid://shopify/MediaImage/${gallery().length}` });
    expect(await codeOf(publish())).toBe('PRODUCT_MEDIA_LIMIT');
    expect(asked('StageUpload')).toBe(0);
  });

  describe('of a product that is full', () => {
    const fill = () => {
      while (gallery().length < 250)
        gallery().push({ ...gallery()[0]!, id: `gid://shopify/MediaImage/${gallery().length}` });
      return gallery().at(-1)!.id;
    };
    const ids = () => gallery().map(({ id }) => id);

    it('the chosen one is removed, after the upload, and nothing else is', async () => {
      const chosen = fill();
      const before = ids();
      expect(await codeOf(publish({ replacesMediaId: chosen }))).toBe('published');
      expect(ids().filter((id) => !before.includes(id))).toHaveLength(1);
      expect(before.filter((id) => !ids().includes(id))).toEqual([chosen]);
      expect(devstore.store.log.indexOf('RemoveMedia')).toBeGreaterThan(
        devstore.store.log.indexOf('StageUpload'),
      );
    });

    it.each(['AttachVideo', 'RemoveMedia'])(
      'an answer to %s that is lost, after the work was done, costs no second one',
      async (match) => {
        const chosen = fill();
        const before = ids();
        devstore.inject({ match, times: 1, fault: { kind: 'cut', effect: true } });
        const journal = memoryJournal();
        const code = await codeOf(publish({ replacesMediaId: chosen }, journal));
        if (code !== 'published')
          expect(await codeOf(publish({ replacesMediaId: chosen }, journal))).toBe('published');
        expect(videos()).toHaveLength(1);
        expect(before.filter((id) => !ids().includes(id))).toEqual([chosen]);
      },
    );

    it('whose chosen one is gone already is as full as before, or has space', async () => {
      fill();
      expect(await codeOf(publish({ replacesMediaId: 'gid://shopify/MediaImage/999999' }))).toBe(
        'PRODUCT_MEDIA_LIMIT',
      );
      gallery().pop();
      expect(await codeOf(publish({ replacesMediaId: 'gid://shopify/MediaImage/999999' }))).toBe('published');
    });

    it('nothing is removed where there is space', async () => {
      const [, second] = ids();
      expect(await codeOf(publish({ replacesMediaId: second ?? null }))).toBe('published');
      expect(ids()).toContain(second);
    });

    it('its media are listed in their order, with pictures', async () => {
      fill();
      const seen = await storefront.productMedia(request.productId);
      if (!seen.ok) throw seen.error;
      expect(seen.value.map(({ id }) => id)).toEqual(ids());
      expect(seen.value[0]).toMatchObject({
        kind: 'image',
        thumbnailUrl: expect.stringMatching(/^https:/) as string,
      });
    });
  });

  it('the plan’s limit names the plan', async () => {
    devstore.store.limits.videosPerShop = 0;
    const refused = await publish();
    expect(refused.ok ? '' : refused.error.message).toBe(
      'You’ve reached your Shopify plan’s video limit (250 on Basic). Delete a video you no longer need, then publish again. Publishing is free.',
    );
  });

  it('the week’s limit names the day to try again', async () => {
    devstore.store.limits.videosPerWeek = 0;
    const refused = await publish();
    expect(refused.ok ? '' : refused.error.message).toMatch(
      /^Shopify accepts up to 1,000 videos per week from an app\. Publishing resumes on \d{4}-\d\d-\d\d\.$/,
    );
  });

  it('a deleted product is gone, a missing permission is named, a revoked token is reported', async () => {
    expect(await codeOf(publish({ productId: 'gid://shopify/Product/1' }))).toBe('PRODUCT_GONE');
    devstore.store.scopes.delete('write_products');
    const denied = await publish();
    expect(denied.ok ? '' : denied.error.message).toContain('write_products');
    devstore.store.accessToken = 'another';
    expect(await codeOf(publish())).toBe('SHOP_UNAUTHORIZED');
    expect(videos()).toEqual([]);
  });

  it('a video that never gets ready is waited for, not uploaded again', async () => {
    let time = Date.now();
    const fast: Clock = {
      now: () => time,
      wait: (seconds) => Promise.resolve(void (time += seconds * 1000)),
    };
    devstore.store.processingMilliseconds = 3_600_000;
    const pending = await publishExport({ storefront, storage, clock: fast }, request, {});
    expect(pending.ok ? '' : pending.error.code).toBe('SHOPIFY_STILL_PROCESSING');
    expect(videos()).toHaveLength(1);
  });

  it('for too long fails and says when to try again', async () => {
    devstore.inject({
      match: 'StageUpload',
      times: 100,
      fault: { kind: 'status', status: 429, retryAfter: 40 },
    });
    expect(await codeOf(publish())).toBe('SHOPIFY_THROTTLED');
  });
});

describe('a video that replaces another', () => {
  let newer: FileRef;
  let old: string;

  beforeAll(async () => {
    const path = join(folder, 'newer.mp4');
    const source = ['-f', 'lavfi', '-i', 'testsrc2=s=180x320:r=30:d=1', '-f', 'lavfi', '-i', 'sine=d=1'];
    execFileSync('ffmpeg', ['-v', 'error', ...source, '-pix_fmt', 'yuv420p', '-shortest', path]);
    newer = await storage.put(readFileSync(path), 'video/mp4');
  });
  beforeEach(async () => {
    const published = await publish({ position: 2 });
    old = published.ok ? published.value.mediaId : '';
  });

  const replace = (journal: PublishJournal = memoryJournal()) =>
    publish({ video: newer, takesPlaceOf: old, position: 1 }, journal);
  const ids = () => gallery().map(({ id }) => id);

  it('takes the position of the old one, which is gone, and nothing else has moved', async () => {
    const before = ids();
    const published = await replace();
    const mediaId = published.ok ? published.value.mediaId : '';
    expect(published).toMatchObject({ ok: true, value: { position: 2, alreadyThere: false } });
    expect(ids()).toEqual(before.map((id) => (id === old ? mediaId : id)));
  });

  it('never leaves the product without a video: at every answer of the store, one that is ready is there', async () => {
    const seen: number[] = [];
    const watching: Storefront = {
      ...storefront,
      ...Object.fromEntries(
        (['attach', 'statusOf', 'move', 'remove'] as const).map((name) => [
          name,
          async (...asked: never[]) => {
            const answer = await (storefront[name] as (...asked: never[]) => Promise<unknown>)(...asked);
            seen.push(videos().filter(({ status }) => status === 'READY').length);
            return answer;
          },
        ]),
      ),
    };
    const replacing = { ...request, video: newer, takesPlaceOf: old, position: 1 };
    const published = await publishExport({ storefront: watching, storage, clock }, replacing, {});
    expect(published.ok).toBe(true);
    expect(seen.length).toBeGreaterThanOrEqual(4);
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(1);
    expect(videos()).toHaveLength(1);
  });

  it.each([
    ['the upload', { match: 'upload', times: 9, fault: { kind: 'status', status: 500 } }],
    ['the attaching', { match: 'attach', fault: { kind: 'userErrors', message: 'No.', code: 'INVALID' } }],
    ['the processing', { match: 'media', fault: { kind: 'mediaFailed', code: 'VIDEO_METADATA_READ_ERROR' } }],
    ['the moving', { match: 'MoveMedia', fault: { kind: 'userErrors', message: 'No.', code: 'INVALID' } }],
    [
      'the removing',
      { match: 'RemoveMedia', fault: { kind: 'userErrors', message: 'No.', code: 'INVALID' } },
    ],
  ] as const)('stays when %s of the new one is refused, and goes with the next try', async (_what, fault) => {
    const before = ids();
    const journal = memoryJournal();
    devstore.inject({ times: 1, ...fault });
    expect((await replace(journal)).ok).toBe(false);
    expect(ids()).toEqual(expect.arrayContaining(before));
    devstore.store.faults.length = 0;
    const published = await replace(journal);
    const mediaId = published.ok ? published.value.mediaId : '';
    expect(ids()).toEqual(before.map((id) => (id === old ? mediaId : id)));
  });

  it('goes to the position that was asked for when a merchant has removed the old one meanwhile', async () => {
    gallery().splice(
      gallery().findIndex(({ id }) => id === old),
      1,
    );
    expect(await replace()).toMatchObject({ ok: true, value: { position: 1 } });
    expect(videos()).toHaveLength(1);
  });
});
