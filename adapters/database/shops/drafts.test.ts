/** Tests, on a real PostgreSQL, that no page's save replaces what another page, person or shop has kept. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import type { DraftMarks } from '#studio/clip/ports.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

const SHOP = 'drafts.myshopify.com';
const MUG = { user: '1', product: 'gid://shopify/Product/1' };
let data: TestDatabase;
beforeAll(async () => {
  data = await openTestDatabase();
  for (const domain of [SHOP, 'other.myshopify.com'])
    await data.database.shops.install({ domain, scopes: 'write_products' });
});
afterAll(() => data.close());

const drafts = (shop = SHOP) => data.database.forShop(shop).drafts;
const marks = (writer: string, number: number, base: DraftMarks['base'] = null): DraftMarks => ({
  stamp: { writer, number },
  base,
});
const codeOf = (result: Result<void, AppError>) => (result.ok ? 'saved' : result.error.code);

test('each person and each product has its own, and the newest is the one that was changed last', async () => {
  const vase = { ...MUG, product: 'https://shop.example/products/vase' };
  await drafts().save(MUG, { seconds: 15 }, marks('a', 1));
  await drafts().save(vase, { seconds: 30 }, marks('b', 1));
  await drafts().save({ ...MUG, user: '2' }, { seconds: 60 }, marks('c', 1));
  await drafts('other.myshopify.com').save(MUG, { seconds: 90 }, marks('d', 1));
  expect([await drafts().find(MUG), await drafts().find(vase), await drafts().latest('1')]).toEqual([
    { form: { seconds: 15 }, stamp: { writer: 'a', number: 1 } },
    { form: { seconds: 30 }, stamp: { writer: 'b', number: 1 } },
    { form: { seconds: 30 }, stamp: { writer: 'b', number: 1 } },
  ]);
  expect([await drafts().latest('2'), await drafts().latest('3')]).toMatchObject([
    { form: { seconds: 60 } },
    null,
  ]);
});

test('a page saves from the version it has read; where another page was first, nothing is replaced until it has read that', async () => {
  const owner = { user: '4', product: 'gid://shopify/Product/4' };
  expect(codeOf(await drafts().save(owner, { by: 'a' }, marks('a', 1)))).toBe('saved');
  const read = { writer: 'a', number: 1 };
  expect(codeOf(await drafts().save(owner, { by: 'b' }, marks('b', 1, read)))).toBe('saved');
  expect(codeOf(await drafts().save(owner, { by: 'a again' }, marks('a', 2)))).toBe('DRAFT_CHANGED');
  expect(await drafts().find(owner)).toEqual({ form: { by: 'b' }, stamp: { writer: 'b', number: 1 } });
  expect(
    codeOf(await drafts().save(owner, { by: 'a again' }, marks('a', 3, { writer: 'b', number: 1 }))),
  ).toBe('saved');
});

test('of one page the last save stays, whatever the network does, and it never conflicts with itself', async () => {
  const owner = { user: '5', product: 'gid://shopify/Product/5' };
  await drafts().save(owner, { number: 2 }, marks('a', 2));
  expect(codeOf(await drafts().save(owner, { number: 1 }, marks('a', 1)))).toBe('saved');
  expect((await drafts().find(owner))?.form).toEqual({ number: 2 });
});

test('a draft whose clips were requested is removed, one that another page has changed since is not', async () => {
  const owner = { user: '6', product: 'gid://shopify/Product/6' };
  const read = { writer: 'a', number: 1 };
  await drafts().save(owner, {}, marks('a', 1));
  await drafts().save(owner, {}, marks('b', 1, read));
  await drafts().clear(owner, marks('a', 1));
  await drafts().clear(owner, marks('c', 0, read));
  expect(await drafts().find(owner)).not.toBeNull();
  await drafts().clear(owner, marks('c', 0, { writer: 'b', number: 1 }));
  expect(await drafts().find(owner)).toBeNull();
});

test('a person’s drafts come to an end: the oldest beyond a hundred go', async () => {
  for (let number = 0; number < 102; number++)
    await drafts().save({ user: '7', product: `gid://shopify/Product/7${number}` }, {}, marks('a', 1));
  const { rows } = await data.sql.query(`select count(*)::int as count from drafts where user_id = '7'`);
  expect(rows).toEqual([{ count: 100 }]);
  expect(await drafts().find({ user: '7', product: 'gid://shopify/Product/70' })).toBeNull();
});

test('the draft of the previous version goes to the first person to open it, once, and replaces nothing', async () => {
  const owner = { user: '8', product: 'gid://shopify/Product/8' };
  await drafts().ofShop.save({ seconds: 30 });
  const taken = await drafts().ofShop.takeOver(owner, { seconds: 30 });
  expect(taken).toMatchObject({ form: { seconds: 30 } });
  expect([await drafts().ofShop.load(), await drafts().find(owner)]).toEqual([null, taken]);
  expect(await drafts().ofShop.takeOver({ ...owner, user: '9' }, { seconds: 30 })).toBeNull();
  // That version still runs beside, and saves again.
  await drafts().ofShop.save({ seconds: 15 });
  expect(await drafts().ofShop.takeOver(owner, { seconds: 15 })).toBeNull();
  expect([await drafts().ofShop.load(), (await drafts().find(owner))?.form]).toEqual([
    { seconds: 15 },
    { seconds: 30 },
  ]);
});
