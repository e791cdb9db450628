/** Tests that the development store is as strict as Shopify where it bites. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readCatalog } from './catalog.ts';
import { OTHER_SHOP, startDevstore, type Devstore } from './devstore.ts';

let folder: string;
let good: string;
let tooShort: string;
let store: Devstore;
let now = 1_800_000_000_000;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-devstore-test-'));
  good = join(folder, 'good.mp4');
  tooShort = join(folder, 'short.mp4');
  const encode = (path: string, seconds: string) =>
    execFileSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'testsrc=size=320x568:rate=30', '-f', 'lavfi', '-i', 'sine', '-t', seconds, '-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', 'aac', path]);
  encode(good, '1');
  encode(tooShort, '0.1');
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  now = 1_800_000_000_000;
  store = await startDevstore({ processingMilliseconds: 20, now: () => now });
});
afterEach(() => store.close());

type Reply = { data?: Record<string, any>; errors?: any; extensions?: any };

async function ask(query: string, variables: object = {}, token = store.accessToken): Promise<{ status: number; body: Reply }> {
  const response = await fetch(`${store.origin}/admin/api/2026-10/graphql.json`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-shopify-access-token': token }, body: JSON.stringify({ query, variables }) });
  return { status: response.status, body: (await response.json()) as Reply };
}

const STAGE = `mutation Stage($input: [StagedUploadInput!]!) { stagedUploadsCreate(input: $input) { stagedTargets { url resourceUrl parameters { name value } } userErrors { field message } } }`;
const ATTACH = `mutation Attach($id: ID!, $media: [CreateMediaInput!]!) { productUpdate(product: {id: $id}, media: $media) { product { media(first: 250) { nodes { id status alt } } } userErrors { field message } } }`;

async function stage(bytes: number) {
  const { body } = await ask(STAGE, { input: [{ resource: 'VIDEO', filename: 'clip.mp4', mimeType: 'video/mp4', httpMethod: 'POST', fileSize: String(bytes) }] });
  return body.data!['stagedUploadsCreate'].stagedTargets[0] as { url: string; resourceUrl: string; parameters: { name: string; value: string }[] };
}

async function upload(target: Awaited<ReturnType<typeof stage>>, file: string, parameters = target.parameters): Promise<Response> {
  const form = new FormData();
  for (const { name, value } of parameters) form.append(name, value);
  form.append('file', new Blob([readFileSync(file)]), 'clip.mp4');
  return fetch(target.url.replace(/^https:\/\/[^/]+/, store.origin), { method: 'POST', body: form });
}

const mug = () => store.store.products.find((product) => product.handle === 'stoneware-mug')!;

async function push(file: string) {
  const target = await stage(readFileSync(file).length);
  expect((await upload(target, file)).status).toBe(204);
  const { body } = await ask(ATTACH, { id: mug().id, media: [{ originalSource: target.resourceUrl, mediaContentType: 'VIDEO', alt: 'A clip' }] });
  return body.data!['productUpdate'];
}

async function settled() {
  for (let tries = 0; tries < 100; tries++) {
    const last = mug().media.at(-1)!;
    if (last.status === 'READY' || last.status === 'FAILED') return last;
    await setTimeout(20);
  }
  throw new Error('The media never settled.');
}

describe('the Admin API', () => {
  test('refuses an unknown token, an unknown version, and an unknown field', async () => {
    expect((await ask('{ shop { name } }', {}, 'wrong')).status).toBe(401);
    expect((await fetch(`${store.origin}/admin/api/2020-01/graphql.json`, { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await ask('{ shop { nonsense } }')).body.errors[0].message).toMatch(/Cannot query field "nonsense"/);
  });

  test('refuses what Shopify has deprecated', async () => {
    expect((await ask('{ productByHandle(handle: "stoneware-mug") { id } }')).body.errors[0].message).toMatch(/deprecated/);
  });

  test('denies fields whose scope the token lacks', async () => {
    store.store.scopes.delete('read_locales');
    const { body } = await ask('{ shopLocales { locale } }');
    expect(body.errors[0]).toMatchObject({ message: expect.stringContaining('read_locales'), extensions: { code: 'ACCESS_DENIED' } });
  });

  test('says what a query cost and throttles in a 200 until the bucket has filled again', async () => {
    const { body } = await ask('{ shop { name } }');
    expect(body.extensions.cost).toMatchObject({ requestedQueryCost: 1, throttleStatus: { maximumAvailable: 2000, restoreRate: 100 } });
    Object.assign(store.store.bucket, { available: 0, filledAt: now });
    const throttled = await ask('{ shop { name } }');
    expect(throttled).toMatchObject({ status: 200, body: { errors: [{ extensions: { code: 'THROTTLED' } }] } });
    now += 1000;
    expect((await ask('{ shop { name } }')).body.data).toEqual({ shop: { name: 'Lumen & Clay' } });
  });

  test('gives products with variants, pictures and translations', async () => {
    const { body } = await ask(`{ productByIdentifier(identifier: {handle: "stoneware-mug"}) { title variants(first: 2) { nodes { price compareAtPrice } } media(first: 2, sortKey: POSITION) { nodes { ... on MediaImage { alt image { url(transform: {maxWidth: 100}) } } } } translations(locale: "de") { key value } } }`);
    const product = body.data!['productByIdentifier'];
    expect(product.title).toBe('Speckled Stoneware Mug');
    expect(product.variants.nodes).toEqual([{ price: '24.00', compareAtPrice: null }, { price: '24.00', compareAtPrice: null }]);
    expect(product.translations.find((each: { key: string }) => each.key === 'title').value).toBe('Gesprenkelter Steinzeugbecher');
    const url = new URL(product.media.nodes[0].image.url);
    const picture = await fetch(`${store.origin}${url.pathname}${url.search}`);
    expect(picture.headers.get('content-type')).toBe('image/jpeg');
    expect((await picture.arrayBuffer()).byteLength).toBeLessThan(10_000);
  });

  test('pages with cursors', async () => {
    const query = 'query Page($after: String) { products(first: 4, after: $after) { pageInfo { hasNextPage endCursor } nodes { handle } } }';
    const first = (await ask(query)).body.data!['products'];
    const second = (await ask(query, { after: first.pageInfo.endCursor })).body.data!['products'];
    expect([first.nodes.length, first.pageInfo.hasNextPage, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([4, true, 2, false]);
    expect((await ask(query, { after: 'nonsense' })).body.errors[0].message).toMatch(/Invalid cursor/);
  });
});

describe('a staged upload', () => {
  test('takes exactly the announced bytes, the parameters in order and the file last', async () => {
    const target = await stage(readFileSync(good).length);
    expect((await upload(target, good)).status).toBe(204);
  });

  test.each([1, -1])('refuses a file that is %i byte off', async (difference) => {
    const target = await stage(readFileSync(good).length + difference);
    const response = await upload(target, good);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(difference > 0 ? /EntityTooSmall/ : /EntityTooLarge/);
  });

  test('refuses parameters in another order, or missing', async () => {
    const target = await stage(readFileSync(good).length);
    expect((await upload(target, good, [...target.parameters].reverse())).status).toBe(403);
    expect((await upload(target, good, target.parameters.slice(1))).status).toBe(403);
  });

  test('is over after an hour', async () => {
    const target = await stage(readFileSync(good).length);
    now += 3_600_001;
    const response = await upload(target, good);
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('expired')]);
  });

  test('wants POST and the exact size for videos', async () => {
    const { body } = await ask(STAGE, { input: [{ resource: 'VIDEO', filename: 'a.mp4', mimeType: 'video/mp4', httpMethod: 'PUT' }] });
    expect(body.data!['stagedUploadsCreate'].userErrors).not.toEqual([]);
  });
});

describe('a video', () => {
  test('is appended, processed and READY, and shown on the product page', async () => {
    const { product, userErrors } = await push(good);
    expect(userErrors).toEqual([]);
    expect(product.media.nodes.at(-1)).toMatchObject({ status: 'UPLOADED', alt: 'A clip' });
    expect(await settled()).toMatchObject({ status: 'READY', width: 320, height: 568 });
    expect(await (await fetch(`${store.origin}/products/stoneware-mug`)).text()).toContain('<video');
    expect((await fetch(`${store.origin}/cdn/shop/videos/clip.mp4`, { headers: { range: 'bytes=0-99' } })).status).toBe(206);
  });

  test('FAILS with Shopify’s code when it is too short, or no video at all', async () => {
    await push(tooShort);
    expect((await settled()).errors[0]!.code).toBe('VIDEO_MIN_DURATION_ERROR');
    const text = join(folder, 'text.mp4');
    writeFileSync(text, 'not a video');
    await push(text);
    expect((await settled()).errors[0]!.code).toBe('VIDEO_METADATA_READ_ERROR');
  });

  test.each([
    ['mediaPerProduct', 13, /media per product/],
    ['videosPerShop', 0, /per shop/],
    ['videosPerWeek', 0, /weekly/],
  ] as const)('is refused over the limit %s', async (limit, value, message) => {
    store.store.limits[limit] = value;
    const { userErrors } = await push(good);
    expect(userErrors[0].message).toMatch(message);
    expect(mug().media).toHaveLength(13);
  });

  test('is moved by position and deleted alone', async () => {
    await push(good);
    const { id } = mug().media.at(-1)!;
    await ask(`mutation Move($id: ID!, $moves: [MoveInput!]!) { productReorderMedia(id: $id, moves: $moves) { job { id } mediaUserErrors { message } } }`, { id: mug().id, moves: [{ id, newPosition: '1' }] });
    expect(mug().media[1]!.id).toBe(id);
    await ask(`mutation Remove($id: ID!, $ids: [ID!]!) { productDeleteMedia(productId: $id, mediaIds: $ids) { deletedMediaIds mediaUserErrors { message } } }`, { id: mug().id, ids: [id] });
    expect(mug().media.map((media) => media.id)).not.toContain(id);
    expect(mug().media).toHaveLength(13);
  });
});

describe('the storefront', () => {
  test('shows products as .js (cents) and .json (text), translated under a locale', async () => {
    const js = (await (await fetch(`${store.origin}/de/products/stoneware-mug.js`)).json()) as { title: string; price: number };
    expect(js).toMatchObject({ title: 'Gesprenkelter Steinzeugbecher', price: 2400 });
    const json = (await (await fetch(`${store.origin}/collections/all/products/stoneware-mug.json`)).json()) as { product: { variants: { price: string }[] } };
    expect(json.product.variants[0]!.price).toBe('24.00');
  });

  test('hides drafts, and everything behind a password', async () => {
    mug().status = 'DRAFT';
    expect((await fetch(`${store.origin}/products/stoneware-mug.js`)).status).toBe(404);
    store.store.passwordProtected = true;
    const hidden = await fetch(`${store.origin}/products/soy-candle`, { redirect: 'manual' });
    expect([hidden.status, hidden.headers.get('location')]).toEqual([302, '/password']);
  });

  test('serves another shop under its own name', async () => {
    const response = await fetch(`${store.origin}/meta.json`, { headers: { 'x-forwarded-host': OTHER_SHOP } });
    expect(await response.json()).toMatchObject({ name: 'Other Shop' });
  });
});

describe('injected faults', () => {
  test('strike as often as they were told, and no more', async () => {
    const rule = await fetch(`${store.origin}/__control/faults`, { method: 'POST', body: JSON.stringify({ match: 'Name', times: 2, fault: { kind: 'status', status: 502 } }) });
    expect(rule.status).toBe(200);
    const statuses = [];
    for (let tries = 0; tries < 3; tries++) statuses.push((await fetch(`${store.origin}/admin/api/2026-10/graphql.json`, { method: 'POST', headers: { 'x-shopify-access-token': store.accessToken }, body: JSON.stringify({ query: 'query Name { shop { name } }' }) })).status);
    expect(statuses).toEqual([502, 502, 200]);
  });

  test('can break an answer whose work was done', async () => {
    const target = await stage(readFileSync(good).length);
    await upload(target, good);
    store.inject({ match: 'Attach', times: 1, fault: { kind: 'cut', effect: true } });
    await expect(ask(ATTACH, { id: mug().id, media: [{ originalSource: target.resourceUrl, mediaContentType: 'VIDEO', alt: '' }] })).rejects.toThrow();
    expect(mug().media).toHaveLength(14);
  });

  test('that make no sense are refused', async () => {
    expect((await fetch(`${store.origin}/__control/faults`, { method: 'POST', body: '{"match":"x","fault":{"kind":"meteor"}}' })).status).toBe(422);
  });
});

test('a catalogue that can’t be used is refused with its reason', () => {
  const broken = join(folder, 'catalogue');
  expect(() => readCatalog(broken)).toThrow(/no catalog.json/);
});
