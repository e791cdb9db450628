/** Tests that a staged target is as strict as the storage service behind Shopify's. */
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { StoreClient } from '#devstore/testing/store-client.ts';
import { makeVideoSamples, type VideoSamples } from '#devstore/testing/video-samples.ts';

let samples: VideoSamples;
let store: StoreClient;
let good: Uint8Array<ArrayBuffer>;

beforeAll(() => {
  samples = makeVideoSamples();
  good = samples.bytes('good.mp4');
});
afterAll(() => samples.remove());
beforeEach(async () => {
  store = new StoreClient(await startDevstore());
});
afterEach(() => store.devstore.close());

const kept = () => readdirSync(store.devstore.store.folder).filter((file) => file.endsWith('.upload'));

async function refusal(response: Response): Promise<[number, string]> {
  expect(response.headers.get('content-type')).toMatch(/^application\/xml/);
  return [response.status, /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1] ?? ''];
}

describe('a staged target', () => {
  it('is given with a URL, a resource URL and signed parameters, and takes the file with 204 and an empty body', async () => {
    const target = await store.target(good.length);
    expect(new URL(target.url).host).toBe('lumen-and-clay.myshopify.com');
    expect(target.parameters.map(({ name }) => name)).toEqual([
      'GoogleAccessId',
      'key',
      'policy',
      'signature',
    ]);
    const response = await store.upload(target, store.form(target, good));
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(kept()).toHaveLength(1);
  });

  it.each([
    [1, 'EntityTooSmall'],
    [-1, 'EntityTooLarge'],
    [-1000, 'EntityTooLarge'],
  ])('refuses a file when %i bytes more were announced', async (difference, code) => {
    const target = await store.target(good.length + difference);
    expect(await refusal(await store.upload(target, store.form(target, good)))).toEqual([400, code]);
    expect(kept()).toEqual([]);
  });

  it('refuses parameters in another order', async () => {
    const target = await store.target(good.length);
    expect(
      await refusal(await store.upload(target, store.form(target, good, [...target.parameters].reverse()))),
    ).toEqual([403, 'AccessDenied']);
  });

  it.each([0, 1, 2, 3])('refuses a form that lacks parameter %i', async (index) => {
    const target = await store.target(good.length);
    expect(
      await refusal(
        await store.upload(target, store.form(target, good, target.parameters.toSpliced(index, 1))),
      ),
    ).toEqual([403, 'AccessDenied']);
  });

  it('refuses a parameter that was changed, and one too many', async () => {
    const target = await store.target(good.length);
    const changed = target.parameters.map((parameter) =>
      parameter.name === 'policy' ? { ...parameter, value: 'eyJ9' } : parameter,
    );
    expect(await refusal(await store.upload(target, store.form(target, good, changed)))).toEqual([
      403,
      'SignatureDoesNotMatch',
    ]);
    expect(
      await refusal(
        await store.upload(
          target,
          store.form(target, good, [...target.parameters, { name: 'acl', value: 'public' }]),
        ),
      ),
    ).toEqual([403, 'AccessDenied']);
  });

  it('refuses a file that does not come last, or under another name, or twice', async () => {
    const target = await store.target(good.length);
    const first = new FormData();
    first.append('file', new Blob([good]), 'clip.mp4');
    for (const { name, value } of target.parameters) first.append(name, value);
    expect(await refusal(await store.upload(target, first))).toEqual([403, 'AccessDenied']);
    const named = store.form(target, good);
    named.delete('file');
    named.append('video', new Blob([good]), 'clip.mp4');
    expect(await refusal(await store.upload(target, named))).toEqual([400, 'InvalidArgument']);
    const twice = store.form(target, good);
    twice.append('file', new Blob([good]), 'again.mp4');
    expect(await refusal(await store.upload(target, twice))).toEqual([400, 'InvalidArgument']);
    expect(kept()).toEqual([]);
  });

  it('lives an hour', async () => {
    const target = await store.target(good.length);
    store.devstore.set({ advanceSeconds: 3599 });
    expect((await store.upload(target, store.form(target, good))).status).toBe(204);
    store.devstore.set({ advanceSeconds: 2 });
    expect(await refusal(await store.upload(target, store.form(target, good)))).toEqual([
      403,
      'AccessDenied',
    ]);
  });

  it('takes only POST, only multipart, only with a length, and only where one was given out', async () => {
    const target = await store.target(good.length);
    const path = store.local(target.url);
    expect(await refusal(await store.get(path, { method: 'PUT', body: good }))).toEqual([
      405,
      'MethodNotAllowed',
    ]);
    expect(await refusal(await store.get(path, { method: 'POST', body: good }))).toEqual([
      400,
      'MalformedPOSTRequest',
    ]);
    expect(
      await refusal(
        await store.get('/__staged_uploads/unknown', { method: 'POST', body: store.form(target, good) }),
      ),
    ).toEqual([404, 'NoSuchKey']);
    const chunked = await new Promise<number>((resolve, reject) => {
      const sent = request(
        `${store.devstore.origin}${path}`,
        {
          method: 'POST',
          headers: { 'content-type': 'multipart/form-data; boundary=x', 'transfer-encoding': 'chunked' },
        },
        (response) => resolve(response.resume().statusCode ?? 0),
      );
      sent.on('error', reject);
      sent.end('--x--\r\n');
    });
    expect(chunked).toBe(411);
  });

  it('keeps nothing of an upload that breaks off', async () => {
    const target = await store.target(good.length);
    store.fault('upload', { kind: 'cut', effect: false });
    await expect(store.upload(target, store.form(target, good))).rejects.toThrow();
    expect(kept()).toEqual([]);
    expect((await store.attach(target.resourceUrl)).userErrors[0]?.message).toBe(
      `Invalid video url=${target.resourceUrl}`,
    );
  });
});

describe('asking for a target', () => {
  it.each([
    [{ fileSize: null }, 'fileSize'],
    [{ fileSize: '0' }, 'fileSize'],
    [{ fileSize: '1000000001' }, 'fileSize'],
    [{ httpMethod: 'PUT' }, 'httpMethod'],
    [{ mimeType: 'video/x-msvideo' }, 'mimeType'],
    [{ resource: 'IMAGE' }, 'resource'],
    [{ filename: ' ' }, 'filename'],
  ])('with %j is refused by the field', async (change, field) => {
    const { stagedTargets, userErrors } = await store.stage(1000, change);
    expect([stagedTargets, userErrors[0]?.field]).toEqual([[], ['input', '0', field]]);
  });
});
