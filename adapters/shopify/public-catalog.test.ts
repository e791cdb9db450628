/**
 * Reads products from stores that answer in every way real ones do: other currencies, other languages,
 * missing pages, nonsense.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicCatalog } from '#adapters/shopify/public-catalog.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import { parseProductLink } from '#studio/product/link.ts';
import { productFactsSchema } from '#studio/product/product.ts';

type Answer = { status?: number; headers?: Record<string, string>; body: string };

let server: Server;
let web: Web;
let pages: Record<string, Answer>;
let asked: string[];

beforeEach(async () => {
  pages = {};
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const {
      status = 200,
      headers = {},
      body,
    } = pages[request.url ?? ''] ?? { status: 404, body: '<h1>Not found</h1>' };
    response
      .writeHead(status, {
        'content-type': body.startsWith('{') ? 'application/json' : 'text/html',
        ...headers,
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  web = openWeb({ devstoreOrigin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});

afterEach(async () => {
  await web.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const ajax = (change: object = {}) => ({
  body: JSON.stringify({
    id: 1,
    title: 'Teacup',
    handle: 'teacup',
    description: '<p>A cup for tea, thrown by hand and glazed in white.</p>',
    vendor: 'Kiln',
    type: 'Cups',
    tags: ['tea'],
    options: [{ name: 'Title', values: ['Default Title'] }],
    variants: [{ id: 11, title: 'Default Title', price: 120000, compare_at_price: 150000 }],
    images: ['//cdn.shopify.com/s/files/1/teacup.heic?v=1'],
    ...change,
  }),
});
const page = (head: string, language = 'lang="en"') => ({
  body: `<!doctype html><html ${language}><head>${head}</head><body><meta property="og:site_name" content="Not me"></body></html>`,
});

async function read(text = 'https://kiln.myshopify.com/products/teacup', language: string | null = null) {
  const link = parseProductLink(text);
  if (!link.ok) throw link.error;
  const product = await publicCatalog(web).read(link.value, language);
  if (!product.ok) throw product.error;
  productFactsSchema.parse(product.value.facts);
  return product.value;
}

describe('the price', () => {
  it('is in the currency that the data names, before anything else', async () => {
    pages['/products/teacup'] = page('<meta property="og:price:currency" content="EUR">');
    pages['/products/teacup.js'] = ajax();
    pages['/products/teacup.json'] = {
      body: JSON.stringify({
        product: {
          id: 1,
          handle: 'teacup',
          title: 'Teacup',
          variants: [{ id: 11, price: '1100', compare_at_price: '', price_currency: 'JPY' }],
        },
      }),
    };
    expect((await read()).facts).toMatchObject({
      price: { amount: '1100', currencyCode: 'JPY' },
      compareAtPrice: null,
      copy: [{ kind: 'paragraph' }],
    });
  });

  it('else in that of the page, else of the cart, else of the shop, counted in hundredths', async () => {
    pages['/products/teacup'] = page('');
    pages['/products/teacup.js'] = ajax();
    expect((await read()).facts).toMatchObject({
      price: null,
      compareAtPrice: null,
      shop: { currencyCode: 'XXX', name: 'kiln.myshopify.com' },
    });
    pages['/meta.json'] = { body: JSON.stringify({ name: 'Kiln & Co', currency: 'USD' }) };
    expect((await read()).facts).toMatchObject({
      price: { amount: '1200.00', currencyCode: 'USD' },
      compareAtPrice: { amount: '1500.00', currencyCode: 'USD' },
      shop: { name: 'Kiln & Co' },
    });
    pages['/cart.js'] = { body: '{"currency":"JPY","items":[]}' };
    expect((await read()).facts.price).toEqual({ amount: '1200.00', currencyCode: 'JPY' });
    pages['/products/teacup'] = page(
      '<meta property="og:site_name" content="Kiln"><meta property="product:price:currency" content="CHF">',
    );
    asked = [];
    expect((await read()).facts).toMatchObject({ price: { currencyCode: 'CHF' }, shop: { name: 'Kiln' } });
    expect(asked).not.toContain('/cart.js');
  });

  it('of the variant in the link comes with its picture first', async () => {
    pages['/products/teacup'] = page('<meta property="og:price:currency" content="EUR">');
    pages['/products/teacup.js'] = ajax({
      variants: [
        { id: 11, price: 1000 },
        { id: 12, price: 2000, featured_image: { src: '//cdn.shopify.com/s/b.jpg?v=2' } },
      ],
      images: ['//cdn.shopify.com/s/a.jpg', '//cdn.shopify.com/s/b.jpg'],
      options: ['Size'],
    });
    const { facts, pictures } = await read('https://kiln.myshopify.com/products/teacup?variant=12');
    expect(facts.price?.amount).toBe('20.00');
    expect(pictures.map(({ name }) => name)).toEqual(['b.jpg', 'a.jpg']);
    expect((await read()).facts.price?.amount).toBe('10.00');
  });
});

describe('the pictures', () => {
  it('are asked for in a size and form that a film can use, from Shopify’s picture service only', async () => {
    pages['/products/teacup'] = page('');
    pages['/products/teacup.js'] = ajax({
      media: [
        { media_type: 'image', alt: 'A cup', src: '//cdn.shopify.com/s/files/1/teacup.heic?v=1' },
        { media_type: 'video', src: 'x' },
        { media_type: 'image', alt: null, src: 'https://pictures.example.com/caf%C3%A9.png' },
        { media_type: 'image', src: '/cdn/shop/files/cup.png?v=2' },
      ],
    });
    expect((await read()).pictures).toEqual([
      {
        name: 'teacup.heic',
        alt: 'A cup',
        location: {
          kind: 'web',
          url: 'https://cdn.shopify.com/s/files/1/teacup.heic?v=1&width=4096&format=jpg',
        },
      },
      {
        name: 'café.png',
        alt: '',
        location: { kind: 'web', url: 'https://pictures.example.com/caf%C3%A9.png' },
      },
      {
        name: 'cup.png',
        alt: '',
        location: { kind: 'web', url: 'https://kiln.myshopify.com/cdn/shop/files/cup.png?v=2&width=4096' },
      },
    ]);
  });
});

describe('the language', () => {
  it('is what the page says, else the answer’s header, else the link, else the language of its words', async () => {
    pages['/products/teacup.js'] = ajax();
    pages['/products/teacup'] = page('', 'lang="pt-br"');
    expect((await read()).facts.language).toBe('pt-BR');
    pages['/products/teacup'] = { ...page('', ''), headers: { 'content-language': 'fr' } };
    expect((await read()).facts.language).toBe('fr');
    pages['/it/products/teacup'] = page('', '');
    pages['/it/products/teacup.js'] = ajax();
    expect((await read('https://kiln.myshopify.com/it/products/teacup')).facts.language).toBe('it');
    pages['/products/teacup'] = page('', 'lang="{{ shop.locale }}"');
    pages['/products/teacup.js'] = ajax({
      title: 'Teetasse',
      description: 'Eine Tasse für Tee, von Hand gedreht und weiß glasiert. Sie liegt gut in der Hand.',
    });
    expect((await read()).facts.language).toBe('de');
  });

  it('asked for is read where the page says it is, translated handle included', async () => {
    pages['/products/teacup'] = page(
      '<link rel="alternate" hreflang="x-default" href="https://kiln.myshopify.com/products/teacup"><link rel="alternate" hreflang="en" href="/products/teacup"><link rel="alternate" hreflang="de-AT" href="https://kiln.myshopify.com/de-at/products/teetasse"><link rel="alternate" hreflang="de-DE" href="https://kiln.myshopify.com/de/products/teetasse">',
    );
    pages['/products/teacup.js'] = ajax();
    pages['/de/products/teetasse.js'] = ajax({
      title: 'Teetasse',
      handle: 'teetasse',
      description: '<p>Für Tee.</p>',
    });
    expect((await read(undefined, 'de-DE')).facts).toMatchObject({
      language: 'de-DE',
      title: 'Teetasse',
      url: 'https://kiln.myshopify.com/de/products/teetasse',
      languages: ['en', 'de-AT'],
    });
  });

  it('asked for is not believed when the store answers every prefix in its own', async () => {
    pages['/products/teacup'] = page('');
    pages['/products/teacup.js'] = pages['/de/products/teacup.js'] = ajax();
    expect((await read(undefined, 'de')).facts).toMatchObject({ language: 'en', title: 'Teacup' });
  });

  it('asked for is never fetched from another host that the page names', async () => {
    pages['/products/teacup'] = page(
      '<link rel="alternate" hreflang="de" href="https://127.0.0.1/products/teetasse">',
    );
    pages['/products/teacup.js'] = ajax();
    expect((await read(undefined, 'de')).facts.language).toBe('en');
  });
});

describe('a store that answers otherwise', () => {
  const codeOf = () =>
    read().then(
      () => 'read',
      (error: unknown) => (error as { code: string }).code,
    );

  it('with one of the two forms only is read from that', async () => {
    pages['/products/teacup'] = page('');
    pages['/products/teacup.json'] = {
      body: JSON.stringify({
        product: {
          id: 1,
          handle: 'teacup',
          title: 'Tea&cup',
          body_html: null,
          tags: 'a, b',
          variants: [{ id: 1, price: 12.5, price_currency: 'EUR' }],
          images: [{ id: 5, src: 'https://cdn.shopify.com/a.jpg' }],
        },
      }),
    };
    expect((await read()).facts).toMatchObject({
      title: 'Tea&cup',
      tags: ['a', 'b'],
      price: { amount: '12.5', currencyCode: 'EUR' },
      copy: [],
    });
  });

  it('behind a password, with nonsense, or with nothing is no store', async () => {
    pages['/products/teacup'] = { status: 302, headers: { location: '/password' }, body: '' };
    pages['/products/teacup.js'] = { status: 302, headers: { location: '/password' }, body: '' };
    pages['/password'] = page('');
    expect(await codeOf()).toBe('LINK_UNREACHABLE');
    pages = {
      '/products/teacup': { body: 'x'.repeat(100) },
      '/products/teacup.js': { body: '{"title":' },
      '/products/teacup.json': { body: '{"product":{"id":"1"}}' },
    };
    expect(await codeOf()).toBe('LINK_UNREACHABLE');
    pages = {};
    expect(await codeOf()).toBe('PRODUCT_NOT_FOUND');
  });

  it('that sends us to a private address is refused', async () => {
    pages['/products/teacup'] = {
      status: 302,
      headers: { location: 'https://169.254.169.254/latest/meta-data' },
      body: '',
    };
    expect(await codeOf()).toBe('LINK_REFUSED');
  });

  it('with a body without end is given up', async () => {
    pages['/products/teacup'] = { body: `<html>${'<p>x</p>'.repeat(1_200_000)}` };
    expect(await codeOf()).toBe('LINK_UNREACHABLE');
  });
});
