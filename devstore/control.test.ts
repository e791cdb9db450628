/** Tests the control endpoint, and the catalogue that it and the store are filled from. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OWN_CATALOG, readCatalog } from '#devstore/catalog.ts';
import { startDevstore } from '#devstore/devstore.ts';
import { StoreClient } from '#devstore/testing/store-client.ts';

let store: StoreClient;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-catalogue-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  store = new StoreClient(await startDevstore());
});
afterEach(() => store.devstore.close());

const [mug] = readCatalog(OWN_CATALOG);

describe('the control endpoint', () => {
  it('sets and clears faults, and refuses what makes no sense', async () => {
    const rule = { match: 'ShopName', fault: { kind: 'status', status: 502 } };
    expect(await store.control('POST', 'faults', rule)).toEqual({ status: 200, body: { ...rule, times: 1 } });
    expect((await store.control('GET', 'state')).body).toMatchObject({ faults: [rule] });
    expect((await store.control('DELETE', 'faults')).status).toBe(200);
    expect(store.devstore.store.faults).toEqual([]);
    for (const bad of [
      { match: 'x', fault: { kind: 'meteor' } },
      { fault: { kind: 'throttled' } },
      { match: 'x', fault: { kind: 'status', status: 200 } },
      { match: 'x', times: 0, fault: { kind: 'throttled' } },
      {},
    ])
      expect((await store.control('POST', 'faults', bad)).status).toBe(422);
    expect((await store.control('POST', 'nothing')).status).toBe(404);
  });

  it('counts what was asked, and shows every video and upload', async () => {
    await store.ask('query ShopName { shop { name } }');
    await store.ask('query ShopName { shop { name } }');
    await store.get('/products/stoneware-mug.js');
    await store.target(100);
    expect((await store.control('GET', 'state')).body).toMatchObject({
      counts: { ShopName: 2, StageUpload: 1, '/products/stoneware-mug.js': 1 },
      uploads: 0,
      targets: [{ bytes: 100, complete: false }],
      videos: [],
      plan: 'Basic',
    });
  });

  it('sets the plan, the limits, the scopes, the clock and the status of a product', async () => {
    const { body: before } = await store.control('GET', 'state');
    await store.control('POST', 'settings', {
      plan: 'Grow',
      videosPerWeek: 5,
      scopes: ['read_products'],
      advanceSeconds: 3600,
      status: { handle: 'stoneware-mug', status: 'DRAFT' },
    });
    const { body: after } = await store.control('GET', 'state');
    expect(after).toMatchObject({
      plan: 'Grow',
      limits: { videosPerShop: 1000, videosPerWeek: 5, mediaPerProduct: 250 },
    });
    const time = (state: unknown) => Date.parse((state as { now: string }).now);
    expect(time(after) - time(before)).toBeGreaterThanOrEqual(3_600_000);
    expect([[...store.devstore.store.scopes], store.product.status]).toEqual([['read_products'], 'DRAFT']);
    expect((await store.control('POST', 'settings', { colour: 'red' })).status).toBe(422);
    await store.control('POST', 'settings', { deleteProduct: 'stoneware-mug' });
    expect((await store.get('/products/stoneware-mug')).status).toBe(404);
  });

  it('brings products and pictures, bad ones too', async () => {
    const broken = new Uint8Array(readFileSync(join(OWN_CATALOG, 'mug-oat-front.jpg')).subarray(0, 500));
    expect((await store.control('POST', 'pictures?file=broken.jpg', broken)).status).toBe(201);
    expect((await store.control('POST', 'pictures?file=..%2Fbroken.jpg', broken)).status).toBe(422);
    const product = {
      ...mug,
      handle: 'broken-mug',
      media: [{ file: 'broken.jpg', alt: '', width: 10, height: 10 }],
    };
    expect((await store.control('POST', 'products', product)).status).toBe(201);
    const picture = await store.get('/cdn/shop/files/broken.jpg?width=100');
    expect([picture.status, (await picture.arrayBuffer()).byteLength]).toEqual([200, 500]);
    expect((await store.get('/products/broken-mug')).status).toBe(200);
    expect(
      (
        await store.control('POST', 'products', {
          ...product,
          media: [{ ...product.media[0], file: 'nowhere.jpg' }],
        })
      ).status,
    ).toBe(422);
    expect((await store.control('POST', 'products', { handle: 'x' })).status).toBe(422);
    await store.control('POST', 'products', { ...product, title: 'Replaced' });
    expect(
      store.devstore.store.products.filter(({ handle }) => handle === 'broken-mug').map(({ title }) => title),
    ).toEqual(['Replaced']);
  });

  it('cannot be reached under a shop’s name', async () => {
    const response = await store.get('/__control/state', {
      headers: { 'x-forwarded-host': 'lumen-and-clay.myshopify.com' },
    });
    expect(response.status).toBe(404);
  });

  it('reaches the other shop by name', async () => {
    await store.control('POST', 'settings?shop=other-shop.myshopify.com', { passwordProtected: true });
    expect([store.devstore.store.passwordProtected, store.devstore.otherStore.passwordProtected]).toEqual([
      false,
      true,
    ]);
    expect((await store.control('GET', 'state?shop=nobody')).status).toBe(404);
  });
});

describe('a catalogue', () => {
  const withCatalog = (content: string) => {
    writeFileSync(join(folder, 'catalog.json'), content);
    return () => readCatalog(folder);
  };

  it('of another folder is served', async () => {
    copyFileSync(join(OWN_CATALOG, 'mug-oat-front.jpg'), join(folder, 'one.jpg'));
    withCatalog(
      JSON.stringify([
        { ...mug, handle: 'only-one', media: [{ file: 'one.jpg', alt: '', width: 1600, height: 1600 }] },
      ]),
    );
    const other = await startDevstore({ catalogFolder: folder });
    expect((await fetch(`${other.origin}/products/only-one`)).status).toBe(200);
    expect((await fetch(`${other.origin}/cdn/shop/files/one.jpg`)).status).toBe(200);
    await other.close();
  });

  it.each([
    ['no JSON', '[', /catalog\.json is no JSON/],
    ['empty', '[]', /can't be used/],
    ['no list', '{}', /can't be used/],
    ['a product without a title', JSON.stringify([{ ...mug, title: undefined }]), /0\.title/],
    [
      'a price that is none',
      JSON.stringify([{ ...mug, variants: [{ ...mug!.variants[0], price: '24 €' }] }]),
      /0\.variants\.0\.price: must be an amount/,
    ],
    [
      'a path that leads out',
      JSON.stringify([{ ...mug, media: [{ ...mug!.media[0], file: '../secret.jpg' }] }]),
      /0\.media\.0\.file/,
    ],
    [
      'a picture that is not there',
      JSON.stringify([{ ...mug, media: [{ ...mug!.media[0], file: 'missing.jpg' }] }]),
      /pictures that are not there: missing\.jpg/,
    ],
    [
      'two products of one handle',
      JSON.stringify([
        { ...mug, media: [] },
        { ...mug, media: [] },
      ]),
      /two products have the same handle/,
    ],
  ])('with %s is refused by name', (_, content, message) => {
    expect(withCatalog(content)).toThrow(message);
  });

  it('that is not there is refused', () => {
    expect(() => readCatalog(join(folder, 'nowhere'))).toThrow('There is no catalog.json in');
  });
});
