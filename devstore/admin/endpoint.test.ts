/** Tests that the Admin endpoint lets through what Shopify lets through, and refuses in Shopify's words. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { StoreClient } from '#devstore/testing/store-client.ts';

let store: StoreClient;
let now = Date.UTC(2026, 10, 1);

beforeEach(async () => {
  now = Date.UTC(2026, 10, 1);
  store = new StoreClient(await startDevstore({ now: () => now }));
});
afterEach(() => store.devstore.close());

const firstError = async (query: string, variables: object = {}) => {
  const { status, errors, data } = await store.ask(query, variables);
  expect([status, data]).toEqual([200, undefined]);
  return errors[0];
};

describe('the door', () => {
  it('is closed without the token', async () => {
    const refused = await store.ask('{ shop { name } }', {}, { token: 'shpat_wrong' });
    expect(refused).toMatchObject({
      status: 401,
      errors: '[API] Invalid API key or access token (unrecognized login or wrong password)',
    });
    expect(
      (
        await store.get('/admin/api/2026-10/graphql.json', {
          method: 'POST',
          body: '{"query":"{shop{name}}"}',
        })
      ).status,
    ).toBe(401);
  });

  it('is elsewhere for another version, another path, another method', async () => {
    const post = {
      method: 'POST',
      headers: { 'x-shopify-access-token': store.devstore.accessToken },
      body: '{"query":"{shop{name}}"}',
    };
    for (const path of [
      '/admin/api/2024-01/graphql.json',
      '/admin/api/unstable/graphql.json',
      '/admin/api/2026-10/products.json',
      '/admin/nothing',
    ])
      expect((await store.get(path, post)).status).toBe(404);
    expect((await store.get('/admin/api/2026-10/graphql.json')).status).toBe(404);
  });

  it('of the other shop opens with no token of ours', async () => {
    const response = await store.get('/admin/api/2026-10/graphql.json', {
      method: 'POST',
      headers: {
        'x-forwarded-host': 'other-shop.myshopify.com',
        'x-shopify-access-token': store.devstore.accessToken,
      },
      body: '{"query":"{shop{name}}"}',
    });
    expect(response.status).toBe(401);
  });

  it('takes no body that is no request', async () => {
    const headers = { 'x-shopify-access-token': store.devstore.accessToken };
    for (const body of ['', 'query', '[]', '{"query":1}'])
      expect(
        (await store.get('/admin/api/2026-10/graphql.json', { method: 'POST', headers, body })).status,
      ).toBe(400);
  });
});

describe('a document', () => {
  it.each([
    ['{ shop { nonsense } }', "Field 'nonsense' doesn't exist on type 'Shop'", 'undefinedField'],
    ['{ shop(id: 1) { name } }', "Field 'shop' doesn't accept argument 'id'", 'argumentNotAccepted'],
    [
      '{ product { title } }',
      "Field 'product' is missing required arguments: id",
      'missingRequiredArguments',
    ],
    [
      '{ shop }',
      "Field must have selections (field 'shop' returns Shop! but has no selections. Did you mean 'shop { ... }'?)",
      'selectionMismatch',
    ],
    [
      'query A { product(id: $id) { title } }',
      'Variable $id is used by A but not declared',
      'variableNotDefined',
    ],
    ['query A($id: ID!) { shop { name } }', 'Variable $id is declared by A but not used', 'variableNotUsed'],
    [
      'query A($id: String!) { product(id: $id) { title } }',
      'Type mismatch on variable $id (String! / ID!)',
      'variableMismatch',
    ],
    ['{ shop { ...Facts } }', 'Fragment Facts was used, but not defined', 'useAndDefineFragment'],
    ['{ product(id: "17") { title } }', "Invalid global id '17'", 'argumentLiteralsIncompatible'],
  ])('%s is refused', async (query, message, code) => {
    expect(await firstError(query, { id: 'gid://shopify/Product/1' })).toMatchObject({
      message,
      extensions: { code },
    });
  });

  it('that is no GraphQL is refused with its location', async () => {
    expect(await firstError('{ shop { name }')).toMatchObject({
      message: expect.stringContaining('Syntax Error') as string,
      locations: [{ line: 1 }],
    });
  });

  it('with several operations needs a name', async () => {
    const query = 'query A { shop { name } } query B { shop { currencyCode } }';
    expect((await firstError(query))?.message).toBe('An operation name is required');
    expect((await store.ask(query, {}, { operationName: 'C' })).errors[0]?.message).toBe(
      'No operation named "C"',
    );
    expect((await store.ask(query, {}, { operationName: 'B' })).data).toEqual({
      shop: { currencyCode: 'EUR' },
    });
  });

  it.each([
    ['a field', '{ productByHandle(handle: "stoneware-mug") { id } }', {}],
    ['a nested field', '{ products(first: 1) { nodes { images(first: 1) { nodes { id } } } } }', {}],
    [
      'an argument',
      'mutation { productUpdate(input: { id: "gid://shopify/Product/1" }) { userErrors { message } } }',
      {},
    ],
    [
      'an enum value',
      'mutation { stagedUploadsCreate(input: [{ resource: PRODUCT_IMAGE, filename: "a", mimeType: "b" }]) { userErrors { message } } }',
      {},
    ],
    [
      'an enum value in a variable',
      'mutation A($input: [StagedUploadInput!]!) { stagedUploadsCreate(input: $input) { userErrors { message } } }',
      { input: [{ resource: 'PRODUCT_IMAGE', filename: 'a', mimeType: 'b' }] },
    ],
    [
      'a mutation',
      'mutation A { productCreateMedia(productId: "gid://shopify/Product/1", media: []) { mediaUserErrors { message } } }',
      {},
    ],
  ])('that uses %s that is deprecated is refused', async (_, query, variables) => {
    expect(JSON.stringify(await firstError(query, variables))).toMatch(/is deprecated/);
  });

  it('may use the one deprecated mutation that has no successor without wider permissions', async () => {
    const { data } = await store.ask(
      `mutation { productDeleteMedia(productId: "${store.product.id}", mediaIds: []) { deletedMediaIds } }`,
    );
    expect(data).toEqual({ productDeleteMedia: { deletedMediaIds: [] } });
  });
});

describe('variables', () => {
  const query = 'query A($id: ID!) { product(id: $id) { title } }';

  it.each([
    [{}, null, 'Expected value to not be null'],
    [{ id: 'stoneware-mug' }, 'stoneware-mug', "Invalid global id 'stoneware-mug'"],
    [{ id: 17 }, 17, "Invalid global id '17'"],
  ])('%j are refused with the value and the problem', async (variables, value, explanation) => {
    expect(await firstError(query, variables)).toMatchObject({
      message: 'Variable $id of type ID! was provided invalid value',
      extensions: { code: 'INVALID_VARIABLE', value, problems: [{ path: [], explanation }] },
    });
  });

  it('that name another kind of thing are refused; a product that is not there is null', async () => {
    expect((await store.ask(query, { id: 'gid://shopify/Video/1' })).errors[0]).toMatchObject({
      message: 'Invalid id: gid://shopify/Video/1',
      path: ['product'],
    });
    expect(await store.ask(query, { id: 'gid://shopify/Product/1' })).toMatchObject({
      data: { product: null },
      errors: [],
    });
  });
});

describe('scopes', () => {
  it.each([
    ['read_products', '{ products(first: 1) { nodes { id } } }', 'products'],
    ['read_locales', '{ shopLocales { locale } }', 'shopLocales'],
    ['write_files', 'mutation { fileDelete(fileIds: []) { deletedFileIds } }', 'fileDelete'],
    [
      'write_products',
      'mutation { productReorderMedia(id: "gid://shopify/Product/1", moves: []) { job { id } } }',
      'productReorderMedia',
    ],
  ])('%s is asked for, by name', async (scope, query, field) => {
    store.devstore.set({ scopes: [] });
    const { errors } = await store.ask(query);
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(
        new RegExp(`^Access denied for ${field} field\\. Required access: \`${scope}\` access scope`),
      ) as string,
      path: [field],
      extensions: { code: 'ACCESS_DENIED' },
    });
    store.devstore.set({ scopes: [scope] });
    expect((await store.ask(query)).errors).toEqual([]);
  });

  it('deny a single field, and return the rest', async () => {
    store.devstore.set({ scopes: ['read_products'] });
    const { data, errors } = await store.ask<{ product: unknown; shop: unknown }>(
      `{ shop { name } product(id: "${store.product.id}") { title seo { title } category { name } featuredMedia { id } translations(locale: "de") { key } } }`,
    );
    expect(errors[0]).toMatchObject({
      path: ['product', 'translations'],
      extensions: { code: 'ACCESS_DENIED' },
    });
    expect(data).toEqual({ shop: { name: 'Lumen & Clay' }, product: null });
  });

  it('to write include to read', async () => {
    store.devstore.set({ scopes: ['write_products'] });
    expect((await store.ask('{ productsCount { count precision } }')).data).toEqual({
      productsCount: { count: 6, precision: 'EXACT' },
    });
  });
});

describe('the cost of a query', () => {
  it('is taken from a bucket, and what was not needed is returned', async () => {
    const { cost } = await store.ask(
      '{ products(first: 250) { nodes { title variants(first: 100) { nodes { price } } } } }',
    );
    expect(cost.requestedQueryCost).toBeGreaterThan(cost.actualQueryCost ?? 0);
    expect(cost.throttleStatus).toEqual({
      maximumAvailable: 2000,
      restoreRate: 100,
      currentlyAvailable: 2000 - (cost.actualQueryCost ?? 0),
    });
  });

  it('that the bucket cannot pay is THROTTLED in a 200, until it has filled again at its rate', async () => {
    store.devstore.set({ availableCost: 0 });
    const query =
      'mutation A($input: [StagedUploadInput!]!) { stagedUploadsCreate(input: $input) { stagedTargets { url } } }';
    const throttled = await store.ask(query, { input: [] });
    expect(throttled).toMatchObject({
      status: 200,
      data: undefined,
      errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
      cost: { requestedQueryCost: 11, actualQueryCost: null, throttleStatus: { currentlyAvailable: 0 } },
    });
    now += 100;
    expect((await store.ask(query, { input: [] })).errors[0]?.extensions?.code).toBe('THROTTLED');
    now += 10;
    expect((await store.ask(query, { input: [] })).errors).toEqual([]);
    now += 3_600_000;
    expect((await store.ask('{ shop { name } }')).cost.throttleStatus.currentlyAvailable).toBe(1999);
  });

  it('may not be more than 1,000, whatever the bucket holds', async () => {
    store.devstore.set({ plan: 'Plus' });
    const dear =
      '{ products(first: 250) { nodes { variants(first: 250) { nodes { media(first: 250) { nodes { id } } } } } } }';
    expect((await store.ask(dear)).errors[0]).toMatchObject({
      message: expect.stringMatching(
        /^Query cost is \d+, which exceeds the single query max cost limit \(1000\)/,
      ) as string,
      extensions: { code: 'MAX_COST_EXCEEDED', maxCost: 1000 },
    });
  });
});

it('what the store does not have says so', async () => {
  const { errors } = await store.ask('{ orders(first: 1) { nodes { id } } }');
  expect(errors[0]?.message).toBe('QueryRoot.orders is not in this development store.');
});
