/** Reads products of the development store from inside, and of another store from outside. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { openAdmin, type Admin } from '#adapters/shopify/admin.ts';
import { createCatalog } from '#adapters/shopify/catalog.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import { OTHER_SHOP, OWN_SHOP, startDevstore, type Devstore } from '#devstore/devstore.ts';
import { parseProductLink } from '#studio/product/link.ts';
import type { Catalog } from '#studio/product/ports.ts';
import { productFactsSchema } from '#studio/product/product.ts';

let devstore: Devstore;
let web: Web;
let catalog: Catalog;

beforeAll(async () => {
  devstore = await startDevstore();
  web = openWeb({ devstoreOrigin: devstore.origin });
  catalog = createCatalog({
    admin: openAdmin({ web, clock: systemClock }, { shop: OWN_SHOP, accessToken: devstore.accessToken }),
    web,
  });
});

afterAll(async () => {
  await web.close();
  await devstore.close();
});

beforeEach(() => {
  devstore.store.faults.length = 0;
  devstore.store.passwordProtected = false;
});

async function read(text: string, language: string | null = null, from = catalog) {
  const link = parseProductLink(text);
  if (!link.ok) throw link.error;
  const product = await from.read(link.value, language ?? link.value.language);
  if (!product.ok) throw product.error;
  productFactsSchema.parse(product.value.facts);
  return product.value;
}

async function codeOf(text: string) {
  return read(text).then(
    () => 'read',
    (error: unknown) => (error as { code: string }).code,
  );
}

const product = (handle: string) => devstore.store.products.find((each) => each.handle === handle)!;

describe('a product of the own store', () => {
  it('is read with copy, price, options and pictures in media order', async () => {
    const { facts, pictures } = await read(`https://${OWN_SHOP}/products/stoneware-mug`);
    expect(facts).toMatchObject({
      id: product('stoneware-mug').id,
      handle: 'stoneware-mug',
      title: 'Speckled Stoneware Mug',
      vendor: 'Lumen & Clay',
      productType: 'Mugs',
      shop: { name: 'Lumen & Clay', domain: OWN_SHOP, currencyCode: 'EUR', own: true },
      language: 'en',
      languages: ['en', 'fr', 'de', 'es', 'ja', 'ar'],
      price: { amount: '24.00', currencyCode: 'EUR' },
      compareAtPrice: null,
      options: [{ name: 'Colour', values: ['Oat', 'Sage', 'Clay', 'Night'] }],
    });
    expect(facts.copy).toContainEqual({ kind: 'bullet', text: 'Holds 380 ml to the rim' });
    expect(facts.copy[0]?.kind).toBe('paragraph');
    expect(pictures.map(({ name }) => name)).toEqual(product('stoneware-mug').media.map(({ file }) => file));
    expect(pictures[0]?.alt).toMatch(/^Oat stoneware mug/);
  });

  it('is the same by every name it has', async () => {
    const { id, numericId } = product('stoneware-mug');
    const names = [
      id,
      String(numericId),
      'stoneware-mug',
      `https://${OWN_SHOP}/collections/all/products/stoneware-mug?utm_source=x`,
      `https://admin.shopify.com/store/lumen-and-clay/products/${numericId}`,
      `https://${OWN_SHOP}/admin/products/${numericId}`,
    ];
    for (const name of names) expect((await read(name)).facts.id, name).toBe(id);
  });

  it('is read in the language asked for, and in its own when it is not translated', async () => {
    const german = await read('stoneware-mug', 'de-AT');
    expect(german.facts).toMatchObject({
      language: 'de',
      title: product('stoneware-mug').translations['de']?.title,
    });
    expect(german.facts.copy.length).toBeGreaterThan(3);
    expect((await read(`https://${OWN_SHOP}/fr/products/stoneware-mug`)).facts.language).toBe('fr');
    expect((await read('stoneware-mug', 'fi')).facts).toMatchObject({
      language: 'en',
      title: 'Speckled Stoneware Mug',
    });
    expect((await read('tall-bud-vase', 'de')).facts).toMatchObject({ language: 'en', languages: ['en'] });
  });

  it('shows the price and the picture of the variant that the link names', async () => {
    const clay = product('stoneware-mug').variants.find(({ title }) => title === 'Clay')!;
    const { facts, pictures } = await read(
      `https://${OWN_SHOP}/products/stoneware-mug?variant=${clay.id.split('/').at(-1)!}`,
    );
    expect([facts.price?.amount, facts.compareAtPrice?.amount]).toEqual(['24.00', '28.00']);
    expect(pictures[0]?.name).toBe('mug-clay-front.jpg');
    expect(pictures).toHaveLength(product('stoneware-mug').media.length);
  });

  it.each(['DRAFT', 'ARCHIVED', 'UNLISTED'] as const)(
    'is read although it is %s, and the store is behind a password',
    async (status) => {
      devstore.store.passwordProtected = true;
      product('tall-bud-vase').status = status;
      expect((await read(`https://${OWN_SHOP}/products/tall-bud-vase`)).facts.title).not.toBe('');
      product('tall-bud-vase').status = 'ACTIVE';
    },
  );

  it('has its variants with their prices, and each picture knows which of them it shows', async () => {
    const { facts, pictures } = await read('stoneware-mug');
    expect(facts).toMatchObject({ price: { amount: '24.00' }, compareAtPrice: null, priceFrom: true });
    expect(facts.variants?.map(({ title, price }) => [title, price?.amount])).toEqual([
      ['Oat', '24.00'],
      ['Sage', '24.00'],
      ['Clay', '24.00'],
      ['Night', '26.00'],
    ]);
    expect(facts.variants?.[2]).toMatchObject({ compareAtPrice: { amount: '28.00' }, available: true });
    const shown = new Map(pictures.map(({ name, variantValues }) => [name, variantValues]));
    expect(shown.get('mug-oat-front.jpg')).toEqual(['Oat']);
    expect(shown.get('mug-oat-above.jpg')).toBeUndefined();
    const alike = await read('glass-carafe');
    expect(alike.facts).toMatchObject({ price: { amount: '49.00' }, compareAtPrice: null });
    expect(alike.facts).not.toHaveProperty('priceFrom');
    const single = await read('tall-bud-vase');
    expect(single.facts).not.toHaveProperty('variants');
    expect(single.pictures.every(({ variantValues }) => variantValues === undefined)).toBe(true);
  });

  it('has no price where it costs nothing, and of more variants than are read the range', async () => {
    const vase = product('tall-bud-vase');
    const [own] = vase.variants;
    if (own === undefined) throw new TypeError('The vase has a variant.');
    vase.variants = [{ ...own, price: '0.00' }];
    expect((await read('tall-bud-vase')).facts).toMatchObject({ price: null, compareAtPrice: null });
    vase.variants = Array.from({ length: 120 }, (_, index) => ({
      ...own,
      id: `${own.id}${index}`,
      title: `No. ${index}`,
      selectedOptions: [{ name: 'Title', value: `No. ${index}` }],
      price: String(200 - index),
      compareAtPrice: '500.00',
    }));
    const { facts } = await read('tall-bud-vase');
    expect(facts).toMatchObject({ price: { amount: '81.0' }, compareAtPrice: null, priceFrom: true });
    expect(facts.variants).toHaveLength(100);
    vase.variants = [own];
  });

  it('has the rating and the details that the standard definitions name, translated where the store translates them', async () => {
    const mug = product('stoneware-mug');
    mug.attributes = {
      ...mug.attributes,
      'color-pattern': [{ label: 'Speckled', translations: {} }],
      'lining-material': [{ label: 'Cork', translations: {} }],
      'recommended-room-size': [{ label: 'Large', translations: {} }],
      'target-gender': [{ label: 'Unisex', translations: { de: 'Unisex' } }],
    };
    mug.careGuide = { text: 'Dishwasher safe.', translations: { de: 'Spülmaschinenfest.' } };
    expect((await read('stoneware-mug')).facts).toMatchObject({
      rating: { value: 4.8, scale: 5, count: 212 },
      details: [
        { kind: 'care', text: 'Dishwasher safe.' },
        { kind: 'material', text: 'Stoneware' },
        { kind: 'color', text: 'Speckled' },
      ],
    });
    expect((await read('stoneware-mug', 'de')).facts).toMatchObject({
      rating: { value: 4.8 },
      details: [
        { kind: 'care', text: 'Spülmaschinenfest.' },
        { kind: 'material', text: 'Steinzeug' },
      ],
    });
    expect((await read('tall-bud-vase')).facts).not.toHaveProperty('rating');
    expect((await read('tall-bud-vase')).facts).not.toHaveProperty('details');
  });

  it('is read without the details where the store gives no access to them', async () => {
    devstore.store.scopes.delete('read_metaobjects');
    const { facts } = await read('glass-carafe');
    devstore.store.scopes.add('read_metaobjects');
    expect(facts.title).not.toBe('');
    expect(facts).not.toHaveProperty('details');
  });

  it('that does not exist is named as not found', async () => {
    expect(await codeOf('no-such-thing')).toBe('PRODUCT_NOT_FOUND');
    expect(await codeOf('gid://shopify/Product/1')).toBe('PRODUCT_NOT_FOUND');
    await expect(read('no-such-thing')).rejects.toThrow(
      'We couldn’t find the product “no-such-thing” in Lumen & Clay.',
    );
  });

  it('is found by a handle that only its storefront knows: translated, or renamed', async () => {
    const admin = openAdmin(
      { web, clock: systemClock },
      { shop: OWN_SHOP, accessToken: devstore.accessToken },
    );
    const forgetful: Admin = {
      shop: OWN_SHOP,
      run: (operation, variables, options) =>
        admin.run(
          operation,
          'identifier' in variables && JSON.stringify(variables.identifier).includes('stoneware-mug')
            ? { ...variables, identifier: { handle: 'forgotten' } }
            : variables,
          options,
        ),
    };
    const { facts } = await read(
      `https://${OWN_SHOP}/products/stoneware-mug`,
      'fr',
      createCatalog({ admin: forgetful, web }),
    );
    expect(facts).toMatchObject({ id: product('stoneware-mug').id, language: 'fr', shop: { own: true } });
  });

  it('is not read without the permission, which is named', async () => {
    devstore.store.scopes.delete('read_locales');
    await expect(read('stoneware-mug')).rejects.toThrow('Grant access to: read_locales.');
    devstore.store.scopes.add('read_locales');
  });

  it('survives a throttled, a failing and a broken-off answer', async () => {
    for (const fault of [
      { kind: 'throttled' },
      { kind: 'status', status: 502 },
      { kind: 'cut', effect: true },
    ] as const)
      devstore.inject({ match: 'Product', times: 1, fault });
    expect((await read('stoneware-mug')).facts.handle).toBe('stoneware-mug');
  });
});

describe('a product of another store', () => {
  it('is read from its public pages, and can’t be published to', async () => {
    const { facts, pictures } = await read(`https://${OTHER_SHOP}/products/stoneware-mug`);
    expect(facts).toMatchObject({
      id: null,
      handle: 'stoneware-mug',
      title: 'Speckled Stoneware Mug',
      url: `https://${OTHER_SHOP}/products/stoneware-mug`,
      shop: { name: 'Other Shop', domain: OTHER_SHOP, currencyCode: 'EUR', own: false },
      language: 'en',
      price: { amount: '24.00', currencyCode: 'EUR' },
    });
    expect(facts.copy).toEqual((await read('stoneware-mug')).facts.copy);
    expect(pictures).toHaveLength(product('stoneware-mug').media.length);
    const first = pictures[0]!.location;
    const picture = await web.fetch(first.kind === 'web' ? first.url : '');
    expect(picture.ok && picture.value.headers.get('content-type')).toMatch(/^image\//);
  });

  it('has its variants, what its pictures show of them, and the rating that its page gives', async () => {
    const [inside, outside] = await Promise.all([
      read('stoneware-mug'),
      read(`https://${OTHER_SHOP}/products/stoneware-mug`),
    ]);
    expect(outside.facts.variants).toEqual(inside.facts.variants);
    expect(outside.facts).toMatchObject({ priceFrom: true, rating: { value: 4.8, scale: 5, count: 212 } });
    expect(outside.pictures.map(({ variantValues }) => variantValues)).toEqual(
      inside.pictures.map(({ variantValues }) => variantValues),
    );
  });

  it('is read in the language asked for when the store has it', async () => {
    const { facts } = await read(`https://${OTHER_SHOP}/products/stoneware-mug`, 'de');
    expect(facts).toMatchObject({
      language: 'de',
      title: product('stoneware-mug').translations['de']?.title,
      url: `https://${OTHER_SHOP}/de/products/stoneware-mug`,
      languages: ['en', 'de'],
    });
    expect((await read(`https://${OTHER_SHOP}/ja/products/stoneware-mug`)).facts.language).toBe('ja');
    expect((await read(`https://${OTHER_SHOP}/products/tall-bud-vase`, 'de')).facts.language).toBe('en');
  });

  it('that does not exist, or a host that is no store, is reported', async () => {
    expect(await codeOf(`https://${OTHER_SHOP}/products/no-such-thing`)).toBe('PRODUCT_NOT_FOUND');
    expect(await codeOf(`https://${OTHER_SHOP}/admin/products/12345`)).toBe('LINK_INVALID');
    expect(await codeOf('https://127.0.0.1/products/mug')).toBe('LINK_REFUSED');
    expect(await codeOf('http://127.0.0.1:5432/products/mug')).toBe('LINK_REFUSED');
    expect(await codeOf(`${devstore.origin}/products/mug`)).toBe('LINK_REFUSED');
    expect(await codeOf('https://nobody.invalid/products/mug')).toBe('LINK_UNREACHABLE');
  });

  it('is all there is without access to a store', async () => {
    const outside = createCatalog({ admin: null, web });
    expect((await read(`https://${OWN_SHOP}/products/stoneware-mug`, null, outside)).facts.shop.own).toBe(
      false,
    );
    await expect(read('stoneware-mug', null, outside)).rejects.toThrow('It names a product but not a store.');
  });
});
