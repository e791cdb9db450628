/** Tests what a shopper's browser, and anybody who reads a store from outside, gets to see. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { OTHER_SHOP, startDevstore } from '#devstore/devstore.ts';
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

const text = async (path: string, init?: RequestInit) => (await store.get(path, init)).text();
const read = async <T>(path: string) => (await (await store.get(path)).json()) as T;
const statusOf = async (path: string) => (await store.get(path)).status;

describe('a product page', () => {
  it('describes itself to people and to programs', async () => {
    const response = await store.get('/products/stoneware-mug');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    const page = await response.text();
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain('<h1>Speckled Stoneware Mug</h1>');
    expect(page).toContain('€28.00</s>');
    expect(page).toContain(
      '<link rel="canonical" href="https://lumen-and-clay.myshopify.com/products/stoneware-mug">',
    );
    expect(page).toContain(
      '<link rel="alternate" hreflang="de" href="https://lumen-and-clay.myshopify.com/de/products/stoneware-mug">',
    );
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)![1]!) as {
      '@type': string;
      name: string;
      image: string[];
      offers: { price: string; priceCurrency: string }[];
    };
    expect(data).toMatchObject({
      '@type': 'Product',
      name: 'Speckled Stoneware Mug',
      brand: { name: 'Lumen & Clay' },
    });
    expect([data.image.length, data.offers[3]]).toMatchObject([13, { price: '26.00', priceCurrency: 'EUR' }]);
  });

  it('loads everything from where it was opened', async () => {
    const page = await text('/products/stoneware-mug');
    const sources = [...page.matchAll(/ (?:src|poster)="([^"]+)"/g)].map(([, source]) =>
      source!.replaceAll('&amp;', '&'),
    );
    expect(sources).toHaveLength(13);
    for (const source of sources) expect(source).toMatch(/^\/cdn\//);
    expect(await statusOf(sources[0]!)).toBe(200);
  });

  it('speaks the language of its address, from right to left where that is so', async () => {
    expect(await text('/de/products/stoneware-mug')).toMatch(
      /<html lang="de" dir="ltr">[^]*Gesprenkelter Steinzeugbecher[^]*24,00\s€/,
    );
    expect(await text('/ar/products/stoneware-mug')).toContain('<html lang="ar" dir="rtl">');
    expect(await statusOf('/nl/products/stoneware-mug')).toBe(404);
  });

  it('shows a video once it is READY, and never one that FAILED', async () => {
    const failed = await store.push(samples.path('text.mp4'));
    const ready = await store.push(samples.path('good.mp4'));
    const page = await text('/products/stoneware-mug');
    expect(page.match(/<video/g)).toHaveLength(1);
    expect(page).not.toContain(failed.key);
    expect(page).toContain(`src="/cdn/shop/videos/c/o/v/${ready.key}.mp4"`);
    expect(page).toContain('"@type":"VideoObject"');
  });

  it.each([
    '/products/stoneware-mug',
    '/products/stoneware-mug/',
    '/collections/kitchen/products/stoneware-mug',
    '/fr/collections/all/products/stoneware-mug',
    '/products/stoneware-mug?variant=1&utm_source=x',
  ])('is at %s', async (path) => {
    expect(await statusOf(path)).toBe(200);
  });

  it.each(['/products/nothing', '/products/nothing.js', '/products/', '/pages/about', '/products/%E0%A4%A'])(
    'is not at %s',
    async (path) => {
      expect([400, 404]).toContain(await statusOf(path));
    },
  );

  it('cannot be broken out of by what a merchant wrote', async () => {
    store.product.title = 'A "mug" <script>alert(1)</script>';
    store.product.vendor = '</script><b>';
    const page = await text('/products/stoneware-mug');
    expect(page).not.toContain('<script>alert');
    expect(page.match(/<script/g)).toHaveLength(2);
  });
});

describe('product JSON', () => {
  it('.js gives cents and addresses without a scheme, in the language of the address', async () => {
    const mug = await read<{ images: string[]; featured_image: string }>('/de/products/stoneware-mug.js');
    expect(mug).toMatchObject({
      title: 'Gesprenkelter Steinzeugbecher',
      handle: 'stoneware-mug',
      type: 'Mugs',
      price: 2400,
      price_min: 2400,
      price_max: 2600,
      price_varies: true,
      compare_at_price: null,
      available: true,
      url: '/de/products/stoneware-mug',
      options: [{ name: 'Colour', position: 1, values: ['Oat', 'Sage', 'Clay', 'Night'] }],
      media: expect.arrayContaining([
        expect.objectContaining({ media_type: 'image', position: 1, aspect_ratio: 1 }),
      ]) as unknown[],
      variants: expect.arrayContaining([
        expect.objectContaining({
          title: 'Clay',
          price: 2400,
          compare_at_price: 2800,
          option1: 'Clay',
          option2: null,
          featured_image: expect.objectContaining({ position: 11 }) as object,
        }),
      ]) as unknown[],
    });
    expect(mug.images[0]).toMatch(
      /^\/\/lumen-and-clay\.myshopify\.com\/cdn\/shop\/files\/mug-oat-front\.jpg\?v=/,
    );
    expect(mug.featured_image).toBe(mug.images[0]);
  });

  it('.js lists videos that are ready, with their sources', async () => {
    await store.push(samples.path('good.mp4'));
    const { media } = await read<{ media: object[] }>('/products/stoneware-mug.js');
    expect(media.at(-1)).toMatchObject({
      media_type: 'video',
      duration: 1000,
      position: 14,
      sources: [{ format: 'mp4', mime_type: 'video/mp4', width: 320, height: 568 }],
      preview_image: { src: expect.stringContaining('/preview_images/') as string },
    });
  });

  it('.json gives prices as text and pictures with their sources', async () => {
    const { product } = await read<{
      product: { images: { id: number; src: string }[]; variants: { image_id: number }[] };
    }>('/products/stoneware-mug.json');
    expect(product).toMatchObject({
      title: 'Speckled Stoneware Mug',
      product_type: 'Mugs',
      tags: 'stoneware, kitchen, handmade, dishwasher-safe',
      variants: [
        { price: '24.00', compare_at_price: '' },
        { price: '24.00' },
        { price: '24.00', compare_at_price: '28.00', price_currency: 'EUR' },
        { price: '26.00' },
      ],
    });
    expect(product.images[0]).toMatchObject({
      position: 1,
      width: 1600,
      height: 1600,
      src: expect.stringMatching(/^https:\/\/lumen-and-clay/) as string,
    });
    expect(product.variants[2]!.image_id).toBe(product.images[10]!.id);
  });

  it('of the whole shop comes in pages', async () => {
    const { products } = await read<{ products: { handle: string }[] }>('/products.json?limit=4&page=2');
    expect(products.map(({ handle }) => handle)).toEqual(
      store.devstore.store.products.slice(4).map(({ handle }) => handle),
    );
    expect(await read('/meta.json')).toMatchObject({
      name: 'Lumen & Clay',
      currency: 'EUR',
      myshopify_domain: 'lumen-and-clay.myshopify.com',
      published_products_count: 6,
    });
  });
});

describe('what is hidden', () => {
  it.each(['DRAFT', 'ARCHIVED'] as const)('a product that is %s has no page at all', async (status) => {
    store.devstore.set({ status: { handle: 'stoneware-mug', status } });
    for (const path of [
      '/products/stoneware-mug',
      '/products/stoneware-mug.js',
      '/products/stoneware-mug.json',
      '/de/products/stoneware-mug',
    ])
      expect(await statusOf(path)).toBe(404);
    expect(await text('/')).not.toContain('stoneware-mug');
    expect(
      (await store.ask(`{ product(id: "${store.product.id}") { onlineStoreUrl publishedAt } }`)).data,
    ).toEqual({ product: { onlineStoreUrl: null, publishedAt: null } });
  });

  it('a product that is UNLISTED is for those who have its link, and for no search engine', async () => {
    store.devstore.set({ status: { handle: 'stoneware-mug', status: 'UNLISTED' } });
    expect(await text('/products/stoneware-mug')).toContain('<meta name="robots" content="noindex">');
    expect(await text('/collections/all')).not.toContain('stoneware-mug');
    expect(JSON.stringify(await read('/products.json'))).not.toContain('"stoneware-mug"');
  });

  it('everything is behind a password, where there is one, but for the files', async () => {
    store.devstore.set({ passwordProtected: true });
    for (const path of ['/', '/products/stoneware-mug', '/products/stoneware-mug.js', '/products.json']) {
      const response = await store.get(path);
      expect([response.status, response.headers.get('location')]).toEqual([302, '/password']);
    }
    expect(await text('/password')).toContain('Opening soon');
    expect(await statusOf('/cdn/shop/files/mug-oat-front.jpg')).toBe(200);
    store.devstore.set({ passwordProtected: false });
    expect(await statusOf('/password')).toBe(302);
  });
});

describe('pictures', () => {
  it('come as they are, or smaller, never larger, and with a tag to ask by again', async () => {
    const [whole, small, large] = await Promise.all(
      ['', '&width=200', '&width=4000'].map((end) =>
        store.get(`/cdn/shop/files/mug-oat-front.jpg?v=1${end}`),
      ),
    );
    expect(whole!.headers.get('content-type')).toBe('image/jpeg');
    const [original, same] = [
      Buffer.from(await whole!.arrayBuffer()),
      Buffer.from(await large!.arrayBuffer()),
    ];
    expect(same.equals(original)).toBe(true);
    expect(await sharp(await small!.arrayBuffer()).metadata()).toMatchObject({
      width: 200,
      height: 200,
      format: 'jpeg',
    });
    const etag = small!.headers.get('etag')!;
    expect(
      (
        await store.get('/cdn/shop/files/mug-oat-front.jpg?v=1&width=200', {
          headers: { 'if-none-match': etag },
        })
      ).status,
    ).toBe(304);
    expect(
      (
        await store.get('/cdn/shop/files/mug-oat-front.jpg?v=1&width=100', {
          headers: { 'if-none-match': etag },
        })
      ).status,
    ).toBe(200);
  });

  it('are only those of the shop', async () => {
    for (const path of [
      '/cdn/shop/files/catalog.json',
      '/cdn/shop/files/README.md',
      '/cdn/shop/files/..%2Fdevstore.ts',
      '/cdn/shop/files/src%2Fkit.py',
      '/cdn/shop/files/preview_images/x.thumbnail.0000000000.jpg',
    ])
      expect(await statusOf(path)).toBe(404);
  });
});

it('videos come in ranges', async () => {
  const { key, bytes } = await store.push(samples.path('good.mp4'));
  const range = async (wanted: string) => {
    const response = await store.get(`/cdn/shop/videos/c/o/v/${key}.mp4`, { headers: { range: wanted } });
    return [
      response.status,
      response.headers.get('content-range'),
      (await response.arrayBuffer()).byteLength,
    ];
  };
  expect(await range('bytes=0-99')).toEqual([206, `bytes 0-99/${bytes}`, 100]);
  expect(await range('bytes=100-')).toEqual([206, `bytes 100-${bytes - 1}/${bytes}`, bytes - 100]);
  expect(await range('bytes=-10')).toEqual([206, `bytes ${bytes - 10}-${bytes - 1}/${bytes}`, 10]);
  expect(await range(`bytes=${bytes}-`)).toEqual([416, `bytes */${bytes}`, 0]);
});

describe('a forwarded host', () => {
  const asOther = { headers: { 'x-forwarded-host': OTHER_SHOP } };

  it('opens the shop it names', async () => {
    expect(await text('/products/stoneware-mug', asOther)).toContain(
      '<link rel="canonical" href="https://other-shop.myshopify.com/products/stoneware-mug">',
    );
    expect(await text('/', asOther)).toContain('Other Shop');
  });

  it('that no shop has is not found', async () => {
    expect((await store.get('/', { headers: { 'x-forwarded-host': 'nobody.myshopify.com' } })).status).toBe(
      404,
    );
  });

  it('shows a video only in the shop it was made for', async () => {
    const { key } = await store.push(samples.path('good.mp4'));
    expect((await store.get(`/cdn/shop/videos/c/o/v/${key}.mp4`, asOther)).status).toBe(404);
  });
});
