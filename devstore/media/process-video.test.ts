/** Tests the life of a video: how the store reads real files, what it shows of them, and its limits. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { checkVideo } from '#devstore/media/probe-video.ts';
import { StoreClient } from '#devstore/testing/store-client.ts';
import { makeVideoSamples, type SampleName, type VideoSamples } from '#devstore/testing/video-samples.ts';

let samples: VideoSamples;
let store: StoreClient;

beforeAll(() => {
  samples = makeVideoSamples();
});
afterAll(() => samples.remove());
beforeEach(async () => {
  store = new StoreClient(await startDevstore({ processingMilliseconds: 10 }));
});
afterEach(() => store.devstore.close());

const NODE = `query MediaStates($ids: [ID!]!) { nodes(ids: $ids) { ... on Video { id status duration filename alt originalSource { url width height format mimeType fileSize } sources { url } preview { status image { url(transform: { maxWidth: 100 }) } } mediaErrors { code message details } } } }`;
type Node = {
  id: string;
  status: string;
  duration: number | null;
  filename: string;
  alt: string;
  originalSource: {
    url: string;
    width: number;
    height: number;
    format: string;
    mimeType: string;
    fileSize: number;
  } | null;
  sources: { url: string }[];
  preview: { status: string; image: { url: string } | null };
  mediaErrors: { code: string; message: string }[];
};

async function node(id: string): Promise<Node> {
  const { data } = await store.ask<{ nodes: Node[] }>(NODE, { ids: [id] });
  return data.nodes[0]!;
}

describe('a video', () => {
  it('is UPLOADED, then PROCESSING, then READY, and only then has sources, a length and a preview', async () => {
    store.devstore.set({ processingMilliseconds: 300 });
    const { nodes, userErrors } = await store.attach(await store.uploaded(samples.path('good.mp4')));
    expect(userErrors).toEqual([]);
    const id = nodes.at(-1)!.id;
    const seen = [nodes.at(-1)!.status];
    while (seen.at(-1) !== 'READY') {
      const { status, sources, duration, originalSource, preview } = await node(id);
      if (status !== seen.at(-1)) seen.push(status);
      if (status !== 'READY')
        expect([sources, duration, originalSource, preview.image]).toEqual([[], null, null, null]);
    }
    expect(seen).toEqual(['UPLOADED', 'PROCESSING', 'READY']);
    const ready = await node(id);
    expect(ready).toMatchObject({
      duration: 1000,
      filename: 'clip.mp4',
      alt: 'A clip',
      originalSource: {
        width: 320,
        height: 568,
        format: 'mp4',
        mimeType: 'video/mp4',
        fileSize: samples.bytes('good.mp4').length,
      },
      preview: { status: 'READY' },
    });
    const file = await store.get(store.local(ready.sources[0]!.url));
    expect(Buffer.from(await file.arrayBuffer()).equals(readFileSync(samples.path('good.mp4')))).toBe(true);
    const poster = await store.get(store.local(ready.preview.image!.url));
    expect((await sharp(await poster.arrayBuffer()).metadata()).width).toBe(100);
  });

  it.each<SampleName>(['good.mov', 'good.webm', 'silent.mp4'])('%s is READY', async (name) => {
    expect(await store.push(samples.path(name))).toMatchObject({ status: 'READY', errors: [] });
  });

  it.each<[SampleName, string]>([
    ['short.mp4', 'VIDEO_MIN_DURATION_ERROR'],
    ['long.mp4', 'VIDEO_MAX_DURATION_ERROR'],
    ['narrow.mp4', 'VIDEO_MIN_WIDTH_ERROR'],
    ['low.mp4', 'VIDEO_MIN_HEIGHT_ERROR'],
    ['wide.mp4', 'VIDEO_MAX_WIDTH_ERROR'],
    ['tall.mp4', 'VIDEO_MAX_HEIGHT_ERROR'],
    ['fast.mp4', 'VIDEO_VALIDATION_ERROR'],
    ['old-codec.mp4', 'VIDEO_VALIDATION_ERROR'],
    ['lossless-sound.mov', 'VIDEO_VALIDATION_ERROR'],
    ['sound-only.mp4', 'VIDEO_VALIDATION_ERROR'],
    ['truncated.mp4', 'VIDEO_VALIDATION_ERROR'],
    ['text.mp4', 'VIDEO_METADATA_READ_ERROR'],
    ['nothing.mp4', 'VIDEO_METADATA_READ_ERROR'],
  ])('%s FAILS with %s', async (name, code) => {
    const { id } = await store.push(samples.path(name));
    expect(await node(id)).toMatchObject({
      status: 'FAILED',
      mediaErrors: [{ code }],
      sources: [],
      duration: null,
    });
  });

  it('of more than 1 GB, or in a container that is none of the three, is refused', () => {
    const streams = [
      {
        codec_type: 'video',
        codec_name: 'h264',
        width: 1080,
        height: 1920,
        avg_frame_rate: '30/1',
        nb_read_packets: 450,
      },
    ];
    expect(
      checkVideo({ format: { format_name: 'mov,mp4', duration: 15, size: 1_000_000_001 }, streams }),
    ).toMatchObject({ code: 'VIDEO_VALIDATION_ERROR' });
    expect(checkVideo({ format: { format_name: 'avi', duration: 15, size: 1e6 }, streams })).toMatchObject({
      code: 'VIDEO_INVALID_FILETYPE_ERROR',
    });
    expect(
      checkVideo({ format: { format_name: 'mov,mp4', duration: 600, size: 1_000_000_000 }, streams }),
    ).toEqual({ width: 1080, height: 1920, seconds: 600, bytes: 1_000_000_000 });
  });

  it('FAILS as a test says', async () => {
    store.fault('media', { kind: 'mediaFailed', code: 'MEDIA_TIMEOUT_ERROR' });
    expect((await store.push(samples.path('good.mp4'))).errors[0]?.code).toBe('MEDIA_TIMEOUT_ERROR');
    expect((await store.push(samples.path('good.mp4'))).status).toBe('READY');
  });

  it('FAILS when the storage is full', async () => {
    store.devstore.set({ storageBytes: samples.bytes('good.mp4').length + 10 });
    expect((await store.push(samples.path('good.mp4'))).status).toBe('READY');
    expect((await store.push(samples.path('good.mp4'))).errors[0]?.code).toBe('FILE_STORAGE_LIMIT_EXCEEDED');
  });

  it('is made again each time the same upload is attached: attaching is not idempotent', async () => {
    const resource = await store.uploaded(samples.path('good.mp4'));
    await store.attach(resource);
    await store.attach(resource);
    expect(new Set(store.videos.map(({ id }) => id)).size).toBe(2);
  });

  it('is not made of a foreign address, an unfinished upload, a picture, or with an alt text that is too long', async () => {
    const resource = await store.uploaded(samples.path('good.mp4'));
    const unfinished = await store.target(10);
    expect((await store.attach('https://cdn.example/clip.mp4')).userErrors[0]).toEqual({
      field: ['media', '0', 'originalSource'],
      message: 'Invalid video url=https://cdn.example/clip.mp4',
    });
    expect((await store.attach(unfinished.resourceUrl)).userErrors).toHaveLength(1);
    expect((await store.attach(resource.replace('lumen-and-clay', 'other-shop'))).userErrors).toHaveLength(1);
    expect((await store.attach(resource, { mediaContentType: 'IMAGE' })).userErrors[0]?.field).toEqual([
      'media',
      '0',
      'mediaContentType',
    ]);
    expect((await store.attach(resource, { alt: 'é'.repeat(513) })).userErrors[0]?.field).toEqual([
      'media',
      '0',
      'alt',
    ]);
    expect((await store.attach(resource, { alt: 'é'.repeat(512) })).userErrors).toEqual([]);
    expect(store.videos).toHaveLength(1);
  });
});

describe('the limits', () => {
  it.each([
    [{ mediaPerProduct: 13 }, 'Exceeded the limit of media per product.'],
    [{ videosPerShop: 0 }, 'Exceeded the limit of media per shop.'],
    [{ videosPerWeek: 0 }, 'Video creation throttle was exceeded.'],
  ])('of %j is reported, and nothing is made', async (limit, message) => {
    store.devstore.set(limit);
    const { userErrors } = await store.attach(await store.uploaded(samples.path('good.mp4')));
    expect(userErrors).toEqual([{ field: ['media'], message }]);
    expect(store.videos).toEqual([]);
  });

  it('of a week is over when the week is, even if a video was deleted', async () => {
    store.devstore.set({ videosPerWeek: 1 });
    const resource = await store.uploaded(samples.path('good.mp4'));
    await store.attach(resource);
    store.product.media.pop();
    expect((await store.attach(resource)).userErrors[0]?.message).toMatch(/throttle/);
    store.devstore.set({ advanceSeconds: 7 * 24 * 3600 });
    expect((await store.attach(resource)).userErrors).toEqual([]);
  });

  it('of a plan come with the plan', () => {
    expect(store.devstore.store.limits.videosPerShop).toBe(250);
    store.devstore.set({ plan: 'Advanced' });
    expect([store.devstore.store.limits.videosPerShop, store.devstore.store.bucket.restoreRate]).toEqual([
      5000, 200,
    ]);
  });
});
