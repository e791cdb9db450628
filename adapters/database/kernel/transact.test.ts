/** Shows on a real PostgreSQL that refusals and failures of a use case leave nothing behind. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { AppError } from '#studio/shared/errors.ts';
import { RECONCILE_BILL } from '#studio/shop/shop-tasks.ts';
import { err, ok } from '#studio/shared/result.ts';
import { given } from '#tests/given.ts';

const SHOP = 'transact.myshopify.com';
let opened: TestDatabase;

beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());

const transact = () => opened.database.forShop(SHOP).transact;
const enqueued = async () => (await opened.sql.query('select id from tasks')).rowCount;
const TASK = { ...RECONCILE_BILL, subjectId: SHOP };

test('an error in the result is returned, and its writes are rolled back', async () => {
  const refused = await transact()(async ({ tasks }) => {
    await tasks.enqueue(TASK);
    return err(new AppError('NOT_FOUND'));
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  expect(await enqueued()).toBe(0);
});

test('an exception is rethrown, also one with a code, and its writes are rolled back', async () => {
  for (const fault of [new AppError('SHOPIFY_UNAVAILABLE', { reason: 'a test' }), new TypeError('a test')])
    await expect(
      transact()(async ({ tasks }) => {
        await tasks.enqueue(TASK);
        throw fault;
      }),
    ).rejects.toBe(fault);
  expect(await enqueued()).toBe(0);
});

test('a key that a refused request has claimed is free again', async () => {
  const claim = (refuse: boolean) =>
    transact()(async ({ claimKey }) => {
      const { ids, record } = given(await claimKey('key', { refuse: 'not part of it' }));
      await record(['made']);
      return refuse ? err(new AppError('NOT_FOUND')) : ok(ids);
    });
  expect((await claim(true)).ok).toBe(false);
  expect(given(await claim(false))).toBeNull();
  expect(given(await claim(false))).toEqual(['made']);
});

test('changes are reported at commit, however many, and never after a refusal', async () => {
  const reported: string[] = [];
  const stop = opened.database.events.subscribe(({ id }) => void reported.push(id));
  const change = (ids: string[], refuse: boolean) =>
    transact()(async ({ changed }) => {
      await changed('clip', ...ids);
      return refuse ? err(new AppError('NOT_FOUND')) : ok(undefined);
    });
  // The listening connection is made in the background.
  await expect
    .poll(() => change(['begin'], false).then(() => reported.length), { timeout: 10_000 })
    .toBeGreaterThan(0);
  await change(['refused'], true);
  await change(['one', 'other'], false);
  await expect.poll(() => reported.slice(-2), { timeout: 10_000 }).toEqual(['one', 'other']);
  expect(reported).not.toContain('refused');
  stop();
});
