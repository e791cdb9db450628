/** Starts the clips of a product on a real PostgreSQL, and asks for what can't or mustn't be made. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { EMPTY_FORM } from '#app/contract/create-form.ts';
import {
  startClipsOfProduct,
  type ProductChoices,
  type ProductClipsRequest,
} from '#studio/clip/start-clips-of-product.ts';
import { facts } from '#studio/clip/testing/silent-mug.ts';
import { given } from '#tests/given.ts';
import type { ShopRepositories } from '#wiring/bind-use-cases.ts';

const SHOP = 'starting.myshopify.com';
let opened: TestDatabase;
let shop: ShopRepositories;
let keys = 0;

beforeAll(async () => {
  opened = await openTestDatabase();
  await opened.database.shops.install({ domain: SHOP, scopes: '' });
  shop = opened.database.forShop(SHOP);
}, 60_000);
afterAll(() => opened.close());

const start = (choices: Partial<ProductChoices> = {}, change: Partial<ProductClipsRequest> = {}) =>
  startClipsOfProduct(
    { clips: shop.clips, speaker: { quality: () => 'synthetic' }, writer: { translates: false } },
    {
      key: `key ${++keys}`,
      choices: { ...EMPTY_FORM, link: 'https://shop.example/products/mug', ...choices },
      product: facts,
      storePictures: 1,
      uploads: [],
      brand: { brandColour: '#336699', font: null, logo: null },
      ...change,
    },
  );
const countClips = async () => (await shop.clips.list({ limit: 100 })).clips.length;

test('a clip is started for each aspect ratio, of the product as it was named and in the brand of the shop', async () => {
  const { clips, notMade } = given(await start({ aspectRatios: ['9:16', '16:9'] }));
  expect(notMade).toEqual([]);
  expect(clips.map(({ brief }) => brief.aspectRatio)).toEqual(['9:16', '16:9']);
  expect(clips[0]).toMatchObject({
    link: 'https://shop.example/products/mug',
    productId: facts.id,
    title: facts.title,
    state: 'waiting',
    brief: { brandColour: '#336699' },
  });
  const picked = given(await start({ productId: facts.id }));
  expect(picked.clips[0]?.link).toBe(facts.id);
});

test('languages that can’t be made are named, and hold up no other', async () => {
  const { clips, notMade } = given(await start({ languages: ['en', 'fr'] }));
  expect(clips.map(({ brief }) => brief.language)).toEqual(['en']);
  expect(notMade.map(({ language, error }) => [language, error.code])).toEqual([
    ['fr', 'TRANSLATION_MISSING'],
  ]);
});

test('the same key gives the same clips, and is refused with other choices', async () => {
  const first = given(await start({}, { key: 'the key' }));
  expect(given(await start({}, { key: 'the key' }))).toEqual(first);
  expect(await start({ seed: 7 }, { key: 'the key' })).toMatchObject({
    error: { code: 'IDEMPOTENCY_KEY_REUSED' },
  });
});

test('a product without pictures, or of another store without its rights, starts nothing', async () => {
  const before = await countClips();
  const shopOfOther = { ...facts.shop, domain: 'other.example', own: false };
  const others = { product: { ...facts, shop: shopOfOther } };
  for (const [code, refused] of [
    ['NO_PICTURES', await start({}, { storePictures: 0 })],
    ['BAD_INPUT', await start({}, others)],
    ['BAD_INPUT', await start({ rightsConfirmedFor: facts.shop.domain }, others)],
    ['TRANSLATION_MISSING', await start({ language: 'fr' })],
  ] as const)
    expect(refused).toMatchObject({ ok: false, error: { code } });
  expect(await countClips()).toBe(before);
  given(await start({ rightsConfirmedFor: 'other.example' }, others));
});
