/** Tests what the Admin API returns of the shop and its products, and how it pages. */
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { StoreClient } from '#devstore/testing/store-client.ts';

let store: StoreClient;

beforeAll(async () => {
  store = new StoreClient(await startDevstore());
  store.devstore.set({
    plan: 'Plus',
    scopes: ['write_products', 'read_locales', 'read_translations', 'read_files', 'read_publications'],
  });
});
afterAll(() => store.devstore.close());

/** Everything that a product page or a product list of the app may select. */
const PRODUCT = `fragment ProductFields on Product {
  id legacyResourceId handle title status vendor productType tags category { id name fullName } descriptionHtml description(truncateAt: 200) seo { title description }
  createdAt updatedAt publishedAt onlineStoreUrl onlineStorePreviewUrl isGiftCard hasOnlyDefaultVariant totalInventory tracksInventory
  options(first: 3) { id name position optionValues { id name swatch { color image { image { url } } } } }
  priceRangeV2 { minVariantPrice { amount currencyCode } maxVariantPrice { amount currencyCode } }
  compareAtPriceRange { minVariantCompareAtPrice { amount currencyCode } maxVariantCompareAtPrice { amount currencyCode } }
  variantsCount { count precision } mediaCount { count precision }
  variants(first: 100) { pageInfo { hasNextPage endCursor } nodes { id title sku barcode price compareAtPrice availableForSale selectedOptions { name value } media(first: 1) { nodes { id } } contextualPricing(context: { country: DE }) { price { amount currencyCode } compareAtPrice { amount } } } }
  featuredMedia { id preview { image { url(transform: { maxWidth: 200, maxHeight: 200 }) altText } } }
  media(first: 50, sortKey: POSITION) { pageInfo { hasNextPage endCursor } nodes { ...MediaFields } }
  resourcePublications(first: 5) { nodes { isPublished publication { id } } }
  metafields(first: 25) { nodes { id namespace key } }
}
fragment MediaFields on Media {
  __typename id alt mediaContentType status mediaErrors { code details message } mediaWarnings { code message } preview { status image { url altText width height } }
  ... on MediaImage { mimeType updatedAt image { id url altText width height } }
  ... on Video { duration filename fileStatus updatedAt originalSource { url width height mimeType format fileSize } sources { url width height mimeType format fileSize } }
  ... on ExternalVideo { embedUrl host originUrl }
}`;

type ProductData = {
  product: {
    id: string;
    title: string;
    description: string;
    options: { optionValues: { name: string }[] }[];
    variants: {
      nodes: { price: string; compareAtPrice: string | null; media: { nodes: { id: string }[] } }[];
    };
    media: { nodes: { id: string; image: { url: string; width: number } }[] };
  };
};

describe('a product', () => {
  it('is the same by handle and by id, and complete', async () => {
    const byHandle = await store.ask<ProductData>(
      `query A($handle: String!) { product: productByIdentifier(identifier: { handle: $handle }) { ...ProductFields } shop { currencyCode } } ${PRODUCT}`,
      { handle: 'stoneware-mug' },
    );
    const byId = await store.ask<ProductData>(
      `query A($id: ID!) { product(id: $id) { ...ProductFields } shop { currencyCode } } ${PRODUCT}`,
      { id: store.product.id },
    );
    expect(byHandle.errors).toEqual([]);
    expect(byId.data).toEqual(byHandle.data);
    const { product } = byId.data;
    expect(product).toMatchObject({
      title: 'Speckled Stoneware Mug',
      status: 'ACTIVE',
      vendor: 'Lumen & Clay',
      onlineStoreUrl: 'https://lumen-and-clay.myshopify.com/products/stoneware-mug',
      totalInventory: 118,
      priceRangeV2: {
        minVariantPrice: { amount: '24.0', currencyCode: 'EUR' },
        maxVariantPrice: { amount: '26.0' },
      },
      compareAtPriceRange: { minVariantCompareAtPrice: { amount: '28.0' } },
      mediaCount: { count: 13, precision: 'EXACT' },
      featuredMedia: { id: product.media.nodes[0]!.id },
    });
    expect(product.description.length).toBeLessThanOrEqual(200);
    expect(product.description).not.toContain('<');
    expect(product.options[0]!.optionValues.map(({ name }) => name)).toEqual([
      'Oat',
      'Sage',
      'Clay',
      'Night',
    ]);
    expect(product.variants.nodes.map(({ price, compareAtPrice }) => [price, compareAtPrice])).toEqual([
      ['24.00', null],
      ['24.00', null],
      ['24.00', '28.00'],
      ['26.00', null],
    ]);
    expect(product.variants.nodes[2]!.media.nodes[0]!.id).toBe(product.media.nodes[10]!.id);
  });

  it('that is not there is null, by handle and in nodes', async () => {
    const { data, errors } = await store.ask(
      '{ productByIdentifier(identifier: { handle: "nothing" }) { id } nodes(ids: ["gid://shopify/Product/1"]) { id } productVariant(id: "gid://shopify/ProductVariant/0") { id } }',
    );
    expect([data, errors]).toEqual([{ productByIdentifier: null, nodes: [null], productVariant: null }, []]);
  });

  it('is translated into the languages of the store, and only into those', async () => {
    const query =
      'query A($id: ID!, $locale: String!) { product(id: $id) { translations(locale: $locale) { key value outdated updatedAt } options { id translations(locale: $locale) { key } } } translatableResource(resourceId: $id) { translatableContent { key value locale type digest } translations(locale: $locale) { key value } } }';
    const { data } = await store.ask<{
      product: { translations: { key: string; value: string }[] };
      translatableResource: {
        translatableContent: { key: string; locale: string }[];
        translations: unknown[];
      };
    }>(query, { id: store.product.id, locale: 'de' });
    expect(data.product.translations[0]).toMatchObject({
      key: 'title',
      value: 'Gesprenkelter Steinzeugbecher',
      outdated: false,
    });
    expect(data.product.translations[1]).toMatchObject({
      key: 'body_html',
      value: expect.stringContaining('<p>') as string,
    });
    expect(data.translatableResource.translatableContent.map(({ key, locale }) => [key, locale])).toEqual([
      ['title', 'en'],
      ['body_html', 'en'],
    ]);
    expect(
      (await store.ask<typeof data>(query, { id: store.product.id, locale: 'en' })).data.product.translations,
    ).toEqual([]);
    expect(
      (await store.ask<typeof data>(query, { id: store.product.id, locale: 'nl' })).data.product.translations,
    ).toEqual([]);
  });

  it('shows its pictures in the size and form asked for, and really delivers them', async () => {
    const cutout = 12;
    const query = `query A($id: ID!) { product(id: $id) { media(first: 20) { nodes { ... on MediaImage { image { url whole: url(transform: {}) small: url(transform: { maxWidth: 120, maxHeight: 300 }) twice: url(transform: { maxWidth: 60, scale: 2 }) square: url(transform: { maxWidth: 90, maxHeight: 80, crop: CENTER }) jpeg: url(transform: { maxWidth: 50, preferredContentType: JPG }) webp: url(transform: { preferredContentType: WEBP }) } } } } } }`;
    const { data } = await store.ask<{ product: { media: { nodes: { image: Record<string, string> }[] } } }>(
      query,
      { id: store.product.id },
    );
    const { image } = data.product.media.nodes[cutout]!;
    const got = async (name: string) => {
      const response = await store.get(store.local(image[name]!));
      const { width, height, format, hasAlpha } = await sharp(await response.arrayBuffer()).metadata();
      return [response.headers.get('content-type'), format, width, height, hasAlpha];
    };
    expect(image['url']).toMatch(
      /^https:\/\/lumen-and-clay\.myshopify\.com\/cdn\/shop\/files\/mug-oat-cutout\.png\?v=\d+$/,
    );
    expect(image['whole']).toBe(image['url']);
    expect(await got('url')).toEqual(['image/png', 'png', 1600, 1600, true]);
    expect(await got('small')).toEqual(['image/png', 'png', 120, 120, true]);
    expect(await got('twice')).toEqual(['image/png', 'png', 120, 120, true]);
    expect(await got('square')).toEqual(['image/png', 'png', 90, 80, true]);
    expect(await got('jpeg')).toEqual(['image/jpeg', 'jpeg', 50, 50, false]);
    expect(await got('webp')).toEqual(['image/webp', 'webp', 1600, 1600, true]);
    expect(
      (await store.ask(query.replace('maxWidth: 120', 'maxWidth: 5761'), { id: store.product.id })).errors[0]
        ?.message,
    ).toMatch(/between 1 and 5760/);
  });
});

describe('pages', () => {
  type Page = {
    products: {
      nodes: { handle: string }[];
      edges: { cursor: string; node: { handle: string } }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    };
  };
  const query =
    'query A($first: Int, $after: String, $last: Int, $before: String, $query: String, $sortKey: ProductSortKeys, $reverse: Boolean) { products(first: $first, after: $after, last: $last, before: $before, query: $query, sortKey: $sortKey, reverse: $reverse) { nodes { handle } edges { cursor node { handle } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }';
  const page = async (variables: object) => (await store.ask<Page>(query, variables)).data.products;
  const all = () => store.devstore.store.products.map(({ handle }) => handle);

  it('go forward and back by cursor', async () => {
    const first = await page({ first: 4 });
    const second = await page({ first: 4, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ handle }) => handle)).toEqual(all());
    expect([
      first.pageInfo.hasNextPage,
      first.pageInfo.hasPreviousPage,
      second.pageInfo.hasNextPage,
      second.pageInfo.hasPreviousPage,
    ]).toEqual([true, false, false, true]);
    const back = await page({ last: 3, before: second.pageInfo.startCursor });
    expect(back.nodes.map(({ handle }) => handle)).toEqual(all().slice(1, 4));
    expect(back.edges[0]!.cursor).toBe(first.edges[1]!.cursor);
  });

  it('are sorted and searched', async () => {
    const byTitle = (await page({ first: 10, sortKey: 'TITLE' })).nodes.map(({ handle }) => handle);
    expect(
      (await page({ first: 10, sortKey: 'TITLE', reverse: true })).nodes.map(({ handle }) => handle),
    ).toEqual(byTitle.reverse());
    expect((await page({ first: 10, query: 'handle:stoneware-mug' })).nodes).toEqual([
      { handle: 'stoneware-mug' },
    ]);
    expect((await page({ first: 10, query: 'title:nothing' })).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it.each([
    [{}, /must provide one of first or last/],
    [{ first: 1, last: 1 }, /both first and last/],
    [{ first: 0 }, /greater than or equal to 1/],
    [{ first: 251 }, /cannot exceed 250/],
    [{ first: 1, after: 'nonsense' }, /Invalid cursor/],
  ])('asked for by %j are refused', async (variables, message) => {
    expect((await store.ask(query, variables)).errors[0]?.message).toMatch(message);
  });

  it('of nodes hold at most 250 ids', async () => {
    const { errors } = await store.ask('query A($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 251 }, () => store.product.id),
    });
    expect(errors[0]?.extensions?.code).toBe('MAX_INPUT_SIZE_EXCEEDED');
  });
});

it('the shop returns its name, its addresses, its currency, its plan and its languages', async () => {
  const { data, errors } = await store.ask(
    '{ shop { id name description email contactEmail myshopifyDomain url primaryDomain { host url sslEnabled } currencyCode enabledPresentmentCurrencies currencyFormats { moneyFormat moneyWithCurrencyFormat } ianaTimezone taxesIncluded plan { publicDisplayName partnerDevelopment shopifyPlus } shopAddress { countryCodeV2 } } shopBillingPreferences { currency } shopLocales { locale name primary published } }',
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    shop: {
      name: 'Lumen & Clay',
      myshopifyDomain: 'lumen-and-clay.myshopify.com',
      url: 'https://lumen-and-clay.myshopify.com',
      primaryDomain: { sslEnabled: true },
      currencyCode: 'EUR',
      plan: { publicDisplayName: 'Plus' },
    },
    shopLocales: expect.arrayContaining([
      { locale: 'en', name: 'English', primary: true, published: true },
      { locale: 'ja', name: '日本語', primary: false, published: true },
    ]) as unknown[],
  });
});
