/** Shows on a real PostgreSQL what may be published to a product, taken away and tried again, and what is refused. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopWork, type ShopWork } from '#tests/shop-work.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import type { ShopRepositories } from '#adapters/database/open-database.ts';
import { retryPublication } from '#studio/publish/retry-publication.ts';
import { startPublication } from '#studio/publish/start-publication.ts';
import { undoPublication } from '#studio/publish/undo-publication.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';
import { given } from '#tests/given.ts';

const SHOP = 'publications.myshopify.com';
let opened: TestDatabase;
let shop: ShopRepositories;
let work: ShopWork;
let keys = 0;

beforeAll(async () => {
  opened = await openTestDatabase({ firstGrantQuarterPoints: 4000 });
  await opened.database.shops.install({ domain: SHOP, scopes: '' });
  shop = opened.database.forShop(SHOP);
  work = openShopWork(opened.database, SHOP);
}, 60_000);
afterAll(() => opened.close());

const refusal = (code: string) => ({ ok: false, error: { code } });
const request = (exportId: string) => ({ key: `key ${++keys}`, exportId, alt: 'A mug', position: 1 });
const stateOf = async (id: string) => (await shop.publications.find(id))?.state;
const jobsFor = async (id: string) =>
  (
    await opened.sql.query<{ kind: string }>(`select kind from tasks where subject_id = $1 order by number`, [
      id,
    ])
  ).rows.map(({ kind }) => kind);

test('whatever is asked of a publication or an export that is not there is refused', async () => {
  for (const asked of [
    startPublication(shop, request('nobody')),
    undoPublication(shop, 'nobody'),
    retryPublication(shop, 'nobody'),
  ])
    expect(await asked).toMatchObject(refusal('NOT_FOUND'));
});

test('an export without a file is not published', async () => {
  const started = await work.startedExport(await work.readyClip());
  expect(await startPublication(shop, request(started.id))).toMatchObject(refusal('EXPORT_NOT_READY'));
  given(await shop.exports.cancel(started.id));
  expect(await startPublication(shop, request(started.id))).toMatchObject(refusal('EXPORT_NOT_READY'));
  const done = await work.finishedExport();
  await opened.sql.query(
    `update exports set state = 'expired', result = null, expired_at = now() where id = $1`,
    [done.id],
  );
  expect(await startPublication(shop, request(done.id))).toMatchObject(refusal('EXPORT_EXPIRED'));
});

test('a clip of another store’s product, or of no product that the store knows, is not published', async () => {
  const { product, ...document } = sampleDocument();
  for (const other of [
    { ...product, shop: { ...product.shop, own: false, name: 'Another store' } },
    { ...product, id: null },
  ]) {
    const done = await work.finishedExport({ ...document, product: other });
    expect(await startPublication(shop, request(done.id))).toMatchObject(refusal('NOT_YOUR_STORE'));
  }
});

test('a key stands for one request: the same again gives the same publication, another one is refused', async () => {
  const asked = request((await work.finishedExport()).id);
  const first = given(await startPublication(shop, asked));
  expect(given(await startPublication(shop, asked)).id).toBe(first.id);
  expect(await startPublication(shop, { ...asked, alt: 'Another text' })).toMatchObject(
    refusal('IDEMPOTENCY_KEY_REUSED'),
  );
  expect(await jobsFor(first.id)).toEqual(['publish-export']);
});

test('what is on its way or on the product is not published a second time', async () => {
  const done = await work.finishedExport();
  const first = given(await startPublication(shop, request(done.id)));
  expect(given(await startPublication(shop, request(done.id))).id).toBe(first.id);
  await work.publish(first);
  expect(given(await startPublication(shop, request(done.id))).id).toBe(first.id);
});

test('only what is on the product, and is ours, is taken away', async () => {
  const ours = await work.startedPublication(await work.finishedExport());
  given(await undoPublication(shop, ours.id));
  expect(await stateOf(ours.id)).toBe('waiting');
  await work.publish(ours);
  given(await undoPublication(shop, ours.id));
  given(await undoPublication(shop, ours.id));
  expect(await stateOf(ours.id)).toBe('undoing');
  expect(await jobsFor(ours.id)).toEqual(['publish-export', 'unpublish-export']);

  const theirs = await work.startedPublication(await work.finishedExport());
  await work.publish(theirs, true);
  expect(await undoPublication(shop, theirs.id)).toMatchObject(refusal('NOT_OURS_TO_REMOVE'));
});

test('only what failed is tried again, many times at once one time', async () => {
  const publication = await work.startedPublication(await work.finishedExport());
  given(await retryPublication(shop, publication.id));
  expect(await jobsFor(publication.id)).toHaveLength(1);
  const claim = await work.worker.publications.claim(publication.id);
  await work.worker.publications.fail(claim!, {
    code: 'SHOPIFY_REFUSED',
    details: { reason: 'a test' },
    step: null,
  });
  await Promise.all(Array.from({ length: 8 }, () => retryPublication(shop, publication.id)));
  expect(await stateOf(publication.id)).toBe('waiting');
  expect(await jobsFor(publication.id)).toEqual(['publish-export', 'publish-export']);
});

test('what failed while it was taken away is taken away when it is tried again', async () => {
  const publication = await work.startedPublication(await work.finishedExport());
  await work.publish(publication);
  await opened.sql.query(`update publications set state = 'failed', step = 'undoing' where id = $1`, [
    publication.id,
  ]);
  given(await retryPublication(shop, publication.id));
  expect(await stateOf(publication.id)).toBe('undoing');
});
