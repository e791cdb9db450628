/** Tests that every fault strikes where and as often as it was set, and that its effect is the one it claims. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { strike, type Fault } from '#devstore/faults.ts';
import { StoreClient } from '#devstore/testing/store-client.ts';
import { makeVideoSamples, type VideoSamples } from '#devstore/testing/video-samples.ts';

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

const NAME = 'query ShopName { shop { name } }';
const post = (signal?: AbortSignal) =>
  store.get('/admin/api/2026-10/graphql.json', {
    method: 'POST',
    headers: { 'x-shopify-access-token': store.devstore.accessToken },
    body: JSON.stringify({ query: NAME }),
    ...(signal === undefined ? {} : { signal }),
  });
const state = async () =>
  (await store.control('GET', 'state')).body as {
    counts: Record<string, number>;
    uploads: number;
    videos: unknown[];
    faults: unknown[];
  };

describe('a rule', () => {
  it.each(['ShopName', 'shop', 'admin'])('strikes by %s', async (match) => {
    store.fault(match, { kind: 'status', status: 500 });
    expect([(await post()).status, (await post()).status]).toEqual([500, 200]);
  });

  it('strikes as often as it was set, the first that fits first', () => {
    const faults: Fault[] = [
      { match: 'a', times: 2, fault: { kind: 'throttled' } },
      { match: '/products/', times: 1, fault: { kind: 'delay', milliseconds: 1 } },
    ];
    expect(strike(faults, ['b'], ['throttled'])).toBeNull();
    expect(strike(faults, ['a'], ['delay'])).toBeNull();
    expect(strike(faults, ['/products/mug'], ['delay'])).toEqual({ kind: 'delay', milliseconds: 1 });
    expect([
      strike(faults, ['a'], ['throttled']),
      strike(faults, ['a'], ['throttled']),
      strike(faults, ['a'], ['throttled']),
    ]).toEqual([{ kind: 'throttled' }, { kind: 'throttled' }, null]);
    expect(faults).toEqual([]);
  });

  it('leaves the other shop alone', async () => {
    store.fault('storefront', { kind: 'status', status: 500 }, 9);
    expect(
      (await store.get('/', { headers: { 'x-forwarded-host': 'other-shop.myshopify.com' } })).status,
    ).toBe(200);
    expect((await store.get('/')).status).toBe(500);
  });
});

describe('an answer', () => {
  it('of 429 says how long to wait, and does not count as asked', async () => {
    store.fault('ShopName', { kind: 'status', status: 429, retryAfter: 2 });
    const response = await post();
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2.0']);
    expect((await state()).counts).toEqual({ 'ShopName: 429': 1 });
  });

  it('of THROTTLED comes in a 200 with the cost', async () => {
    store.fault('ShopName', { kind: 'throttled' });
    expect(await store.ask(NAME)).toMatchObject({
      status: 200,
      errors: [{ extensions: { code: 'THROTTLED' } }],
      cost: { actualQueryCost: null },
    });
  });

  it('is late', async () => {
    store.fault('ShopName', { kind: 'delay', milliseconds: 120 });
    const before = performance.now();
    expect((await post()).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(110);
  });

  it('never comes', async () => {
    store.fault('ShopName', { kind: 'timeout', effect: false });
    await expect(post(AbortSignal.timeout(150))).rejects.toThrow(/timeout/);
    expect((await post()).status).toBe(200);
  });

  it('breaks off in the middle of the body, of pages and pictures too', async () => {
    for (const match of ['ShopName', '/products/', 'picture'])
      store.fault(match, { kind: 'cut', effect: false });
    for (const path of ['/products/stoneware-mug.js', '/cdn/shop/files/mug-oat-front.jpg']) {
      const response = await store.get(path);
      expect(response.status).toBe(200);
      await expect(response.arrayBuffer()).rejects.toThrow();
    }
    await expect(post().then((response) => response.text())).rejects.toThrow();
  });
});

describe('publishing', () => {
  const attach = (resource: string) => store.attach(resource);

  it('has its answer lost with the media made, or not made', async () => {
    const resource = await store.uploaded(samples.path('good.mp4'));
    store.fault('attach', { kind: 'cut', effect: false });
    await expect(attach(resource)).rejects.toThrow();
    expect(store.videos).toHaveLength(0);
    store.fault('attach', { kind: 'cut', effect: true });
    await expect(attach(resource)).rejects.toThrow();
    expect(store.videos).toHaveLength(1);
    store.fault('productUpdate', { kind: 'timeout', effect: true });
    const lost = store.get('/admin/api/2026-10/graphql.json', {
      method: 'POST',
      signal: AbortSignal.timeout(300),
      headers: { 'x-shopify-access-token': store.devstore.accessToken },
      body: JSON.stringify({
        query: `mutation { productUpdate(product: { id: "${store.product.id}" }, media: [{ originalSource: "${resource}", mediaContentType: VIDEO }]) { userErrors { message } } }`,
      }),
    });
    await expect(lost).rejects.toThrow();
    expect(store.videos).toHaveLength(2);
  });

  it('has an upload break half-way, be refused as expired, or arrive although the answer was lost', async () => {
    const bytes = samples.bytes('good.mp4');
    const target = await store.target(bytes.length);
    const upload = () => store.upload(target, store.form(target, bytes));
    store.fault('upload', { kind: 'cut', effect: false });
    await expect(upload()).rejects.toThrow();
    expect(await state()).toMatchObject({ uploads: 0, counts: { 'upload: cut': 1 } });
    store.fault('upload', { kind: 'expired' });
    expect((await upload()).status).toBe(403);
    store.fault('upload', { kind: 'cut', effect: true });
    await expect(upload()).rejects.toThrow();
    expect((await state()).uploads).toBe(1);
    expect((await attach(target.resourceUrl)).userErrors).toEqual([]);
  });

  it('is refused with user errors', async () => {
    const resource = await store.uploaded(samples.path('good.mp4'));
    store.fault('AttachVideo', {
      kind: 'userErrors',
      message: 'Something is wrong with this media',
      code: 'INVALID',
    });
    expect((await attach(resource)).userErrors).toEqual([
      { field: ['media'], message: 'Something is wrong with this media' },
    ]);
    expect(store.videos).toEqual([]);
  });
});
