/** The products that are written for: the demo catalogue, those written by hand, and dirty ones by chance. */
import type { Sample } from '#bench/words/measure-group.ts';
import { SHOP_PRODUCTS } from '#bench/words/products/shop-products.ts';
import { productFrom } from '#bench/words/shop-product.ts';
import { OWN_CATALOG, readCatalog, type CatalogProduct } from '#devstore/catalog.ts';
import type { Product } from '#studio/product/product.ts';
import { dirtyProduct } from '#tests/script/dirty-products.ts';
import { pictureWith } from '#tests/script/picture-with.ts';
import type { Reading } from '#tests/script/reading.ts';

const BOTH = [15, 30];
const DIRTY_PRODUCTS = 1000;

/** Group → its products. The dirty ones are made one by one: all together would not fit into memory. */
export const samplesBy = (reading: Reading): Readonly<Record<string, Iterable<Sample>>> => ({
  demo: demoSamples(reading),
  written: writtenSamples(reading),
  dirty: dirtySamples(reading),
});

const demoSamples = (reading: Reading): Sample[] =>
  readCatalog(OWN_CATALOG).flatMap((entry) =>
    ['en', ...Object.keys(entry.translations)].map((language) => ({
      product: demoProduct(entry, language, reading),
      marks: null,
      clipSeconds: BOTH,
    })),
  );

/** As the Admin API gives it: options and alternative texts stay in the store's language, whose own text comes along. */
function demoProduct(entry: CatalogProduct, language: string, reading: Reading): Product {
  const text = entry.translations[language] ?? entry;
  const [first] = entry.variants;
  const price = first === undefined ? null : { amount: first.price, currencyCode: entry.currency };
  return {
    id: null,
    handle: entry.handle,
    url: null,
    shop: { name: 'Lumen & Clay', domain: 'lumen.example', currencyCode: entry.currency, own: true },
    title: reading.text(text.title),
    copy: reading.html(text.descriptionHtml),
    vendor: entry.vendor,
    productType: entry.productType,
    tags: entry.tags,
    options: entry.options.filter(({ values }) => values.join() !== 'Default Title'),
    price,
    compareAtPrice: null,
    ...(language === 'en'
      ? {}
      : {
          original: {
            language: 'en',
            title: reading.text(entry.title),
            copy: reading.html(entry.descriptionHtml),
          },
        }),
    language,
    languages: ['en', ...Object.keys(entry.translations)],
    pictures: entry.media.map(({ alt }, index) => pictureWith(alt, index)),
    rejectedPictures: [],
  };
}

const writtenSamples = (reading: Reading): Sample[] =>
  Object.entries(SHOP_PRODUCTS).flatMap(([language, products]) =>
    products.map((marks) => ({
      product: productFrom(marks, language, reading),
      marks,
      clipSeconds: BOTH,
    })),
  );

function* dirtySamples(reading: Reading): Generator<Sample> {
  for (let seed = 1; seed <= DIRTY_PRODUCTS; seed++)
    yield { product: dirtyProduct(seed, reading), marks: null, clipSeconds: [seed % 2 === 0 ? 15 : 30] };
}
