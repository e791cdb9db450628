/** Tests what an import keeps, names and reports, with any pictures. */
import { describe, expect, it } from 'vitest';
import {
  importProduct,
  MAX_PICTURES,
  NoPictures,
  readProductMedia,
  type ImportRequest,
  type ImportProgress,
} from '#studio/product/import-product.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Catalog, ImageAnalyzer } from '#studio/product/ports.ts';
import type { PictureSource, ProductFacts } from '#studio/product/product.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok } from '#studio/shared/result.ts';

const facts: ProductFacts = {
  id: 'gid://shopify/Product/1',
  handle: 'mug',
  url: 'https://shop.example/products/mug',
  shop: { name: 'Shop', domain: 'shop.example', currencyCode: 'EUR', own: true },
  title: 'Mug',
  copy: [],
  vendor: '',
  productType: '',
  tags: [],
  options: [],
  price: null,
  compareAtPrice: null,
  language: 'en',
  languages: ['en'],
};
const source = (name: string): PictureSource => ({
  name,
  location: { kind: 'web', url: `https://cdn.example/${name}` },
  alt: '',
});
const sources = (count: number) => Array.from({ length: count }, (_, index) => source(`${index}.jpg`));
const request: ImportRequest = {
  link: { host: null, product: { by: 'handle', handle: 'mug' }, variantId: null, language: null },
  language: null,
  extraPictures: [],
  useStorePictures: true,
};

const catalogOf = (pictures: PictureSource[]): Catalog => ({
  read: () => Promise.resolve(ok({ facts, pictures })),
});

/** Accepts what does not start with "bad", each picture looking unlike the others. */
function analyzerByName() {
  let [at, most, count] = [0, 0, 0];
  const analyzer: ImageAnalyzer = {
    async analyze({ name, alt }) {
      most = Math.max(most, ++at);
      const index = count++;
      await new Promise((resolve) => setTimeout(resolve, 1 + ((index * 7) % 5)));
      at--;
      return name.startsWith('bad')
        ? err({ name, reason: 'too small', explanation: 'It is 10 × 10 px.' })
        : ok(pictureOf(name, alt, index));
    },
  };
  return { analyzer, busiest: () => most, analyzed: () => count };
}

const pictureOf = (name: string, alt: string, index: number): Picture => ({
  id: name,
  name,
  alt,
  file: { sha256: index.toString(16).padStart(64, '0'), bytes: 1, mediaType: 'image/jpeg' },
  width: 1000,
  height: 1000,
  kind: 'lifestyle',
  background: null,
  subject: { x: 0, y: 0, width: 1, height: 1 },
  focus: { x: 0.5, y: 0.5 },
  palette: [`#${((index * 5_000_011) % 0xffffff).toString(16).padStart(6, '0')}`],
  luminance: 0.5,
  sharpness: 0.5,
  perceptualHash: ((BigInt(index) * 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn)
    .toString(16)
    .padStart(16, '0'),
});

describe('an import', () => {
  it('keeps the order of the product media, whichever picture was analyzed first, and never analyzes more than four at once', async () => {
    const { analyzer, busiest } = analyzerByName();
    const imported = await importProduct({ catalog: catalogOf(sources(12)), analyzer }, request);
    expect(imported.ok && imported.value.pictures.map(({ name }) => name)).toEqual(
      sources(12).map(({ name }) => name),
    );
    expect(busiest()).toBe(4);
  });

  it('names the bad pictures and continues with the others', async () => {
    const imported = await importProduct(
      { catalog: catalogOf([source('bad.jpg'), source('a.jpg')]), analyzer: analyzerByName().analyzer },
      request,
    );
    expect(imported.ok && imported.value).toMatchObject({
      title: 'Mug',
      pictures: [{ name: 'a.jpg' }],
      rejectedPictures: [{ name: 'bad.jpg', reason: 'too small' }],
    });
  });

  it('puts the merchant’s own pictures after the store’s, and leaves the store’s out when asked to', async () => {
    const ports = { catalog: catalogOf([source('store.jpg')]), analyzer: analyzerByName().analyzer };
    const both = await importProduct(ports, { ...request, extraPictures: [source('own.jpg')] });
    expect(both.ok && both.value.pictures.map(({ name }) => name)).toEqual(['store.jpg', 'own.jpg']);
    const own = await importProduct(ports, {
      ...request,
      extraPictures: [source('own.jpg')],
      useStorePictures: false,
    });
    expect(own.ok && own.value.pictures.map(({ name }) => name)).toEqual(['own.jpg']);
  });

  it('uses a picture that was analyzed when it was uploaded unchanged: it keeps the id that the merchant chose it by', async () => {
    const { analyzer, analyzed } = analyzerByName();
    const own = pictureOf('own.jpg', 'Mine', 40);
    const imported = await importProduct(
      { catalog: catalogOf([]), analyzer },
      {
        ...request,
        extraPictures: [
          { name: 'own.jpg', alt: 'Mine', location: { kind: 'stored', file: own.file }, judged: own },
        ],
      },
    );
    expect([imported.ok && imported.value.pictures, analyzed()]).toEqual([[own], 0]);
  });

  it('gives each picture the variants that the store says it shows, which its analysis does not depend on', async () => {
    const seen: object[] = [];
    const { analyzer } = analyzerByName();
    const imported = await importProduct(
      {
        catalog: catalogOf([{ ...source('a.jpg'), variantValues: ['Oat'] }, source('b.jpg')]),
        analyzer: {
          analyze(asked) {
            seen.push(asked);
            return analyzer.analyze(asked);
          },
        },
      },
      request,
    );
    expect(
      imported.ok && imported.value.pictures.map(({ name, variantValues }) => [name, variantValues]),
    ).toEqual([
      ['a.jpg', ['Oat']],
      ['b.jpg', undefined],
    ]);
    for (const asked of seen) expect(asked).not.toHaveProperty('variantValues');
  });

  it('analyzes a file that is among the media twice once, and no more than sixty in all', async () => {
    const twice = analyzerByName();
    await importProduct(
      { catalog: catalogOf([...sources(3), ...sources(3)]), analyzer: twice.analyzer },
      request,
    );
    expect(twice.analyzed()).toBe(3);
    const many = analyzerByName();
    await importProduct({ catalog: catalogOf(sources(100)), analyzer: many.analyzer }, request);
    expect(many.analyzed()).toBe(MAX_PICTURES);
  });

  it('of more than sixty leaves out the last of the store’s, and none of the merchant’s own', async () => {
    const imported = await importProduct(
      { catalog: catalogOf(sources(100)), analyzer: analyzerByName().analyzer },
      { ...request, extraPictures: [source('own-1.jpg'), source('own-2.jpg')] },
    );
    if (!imported.ok) throw imported.error;
    expect(imported.value.pictures.map(({ name }) => name)).toEqual([
      ...sources(MAX_PICTURES - 2).map(({ name }) => name),
      'own-1.jpg',
      'own-2.jpg',
    ]);
  });

  it('without a usable picture says why and keeps what it read', async () => {
    const imported = await importProduct(
      { catalog: catalogOf([source('bad.jpg')]), analyzer: analyzerByName().analyzer },
      request,
    );
    if (imported.ok) throw new Error('It has no picture.');
    expect(imported.error.message).toBe(
      'bad.jpg can’t be used. It is 10 × 10 px. Upload at least one image.',
    );
    expect(imported.error instanceof NoPictures && imported.error.product).toMatchObject({
      title: 'Mug',
      pictures: [],
      rejectedPictures: [{ name: 'bad.jpg' }],
    });
    const none = await importProduct(
      { catalog: catalogOf([]), analyzer: analyzerByName().analyzer },
      request,
    );
    expect(none.ok ? '' : none.error.message).toBe('This product has no images. Upload at least one image.');
  });

  it('passes on the catalog’s error, and analyzes nothing', async () => {
    const { analyzer, analyzed } = analyzerByName();
    const gone = new AppError('PRODUCT_NOT_FOUND', { handle: 'mug', shop: 'Shop' });
    expect(
      await importProduct({ catalog: { read: () => Promise.resolve(err(gone)) }, analyzer }, request),
    ).toEqual(err(gone));
    expect(analyzed()).toBe(0);
  });

  it('reports each step of its progress, and stops when it is canceled', async () => {
    const seen: ImportProgress[] = [];
    await importProduct({ catalog: catalogOf(sources(2)), analyzer: analyzerByName().analyzer }, request, {
      onProgress: (progress) => seen.push(progress),
    });
    expect(seen.map(({ step, done, total }) => `${step} ${done}/${total}`)).toEqual([
      'product 0/1',
      'product 1/1',
      'pictures 0/2',
      'pictures 1/2',
      'pictures 2/2',
    ]);

    const { analyzer, analyzed } = analyzerByName();
    const controller = new AbortController();
    const onProgress = ({ done, step }: ImportProgress) =>
      step === 'pictures' && done === 1 && controller.abort();
    await expect(
      importProduct({ catalog: catalogOf(sources(40)), analyzer }, request, {
        signal: controller.signal,
        onProgress,
      }),
    ).rejects.toThrow(/abort/i);
    expect(analyzed()).toBeLessThan(10);
  });
});

describe('product media', () => {
  const open = async (pictures: PictureSource[], analyzer: ImageAnalyzer) => {
    const opened = await readProductMedia({ catalog: catalogOf(pictures), analyzer }, request);
    if (!opened.ok) throw opened.error;
    return opened.value;
  };

  it('is in the merchant’s order where a film would mix the kinds, and says what of it can’t be used', async () => {
    const names = ['a.jpg', 'b.jpg', 'bad.jpg', 'a-again.jpg', 'c.jpg'];
    const analyzer: ImageAnalyzer = {
      analyze: ({ name, alt }) =>
        Promise.resolve(
          name === 'bad.jpg'
            ? err({ name, reason: 'too small' as const, explanation: 'It is 10 × 10 px.' })
            : ok({
                ...pictureOf(name, alt, names.indexOf(name) % 3),
                kind: name === 'c.jpg' ? ('lifestyle' as const) : ('packshot' as const),
              }),
        ),
    };
    const [gallery, film] = [
      await open(names.map(source), analyzer),
      await importProduct({ catalog: catalogOf(names.map(source)), analyzer }, request),
    ];
    expect(gallery.pictures.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(film.ok && film.value.pictures.map(({ name }) => name)).toEqual(['a.jpg', 'c.jpg', 'b.jpg']);
    expect(gallery.rejected.map(({ name, reason, file }) => [name, reason, file?.sha256.length])).toEqual([
      ['bad.jpg', 'too small', undefined],
      ['a-again.jpg', 'duplicate', 64],
    ]);
    expect(gallery).toMatchObject({ checked: 5, total: 5 });
  });

  it('without a picture is open all the same, and of a long one says how much was checked', async () => {
    expect(await open([source('bad.jpg')], analyzerByName().analyzer)).toMatchObject({
      facts: { title: 'Mug' },
      pictures: [],
      rejected: [{ name: 'bad.jpg' }],
    });
    expect(await open(sources(83), analyzerByName().analyzer)).toMatchObject({
      checked: MAX_PICTURES,
      total: 83,
    });
  });
});
