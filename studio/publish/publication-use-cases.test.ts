/** Shows on a real PostgreSQL what may be published to a product, taken away and tried again, and what is refused. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopWork, type ShopWork } from '#tests/shop-work.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import type { ShopRepositories } from '#adapters/database/open-database.ts';
import { replacePublication } from '#studio/publish/replace-publication.ts';
import { restorePublication } from '#studio/publish/restore-publication.ts';
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

/** A video on the product, and the clip edited after it. */
async function outdated() {
  const document = sampleDocument();
  const old = await work.startedPublication(await work.finishedExport(document));
  await work.publish(old);
  const { clipId } = old;
  given(
    await shop.clips.saveRevision(clipId, {
      expectedRevision: 1,
      document: { ...document, storyboard: { ...document.storyboard, title: `Another title ${++keys}` } },
      summary: 'Another title',
    }),
  );
  const replacement = (change = {}) => ({
    key: `key ${++keys}`,
    publicationId: old.id,
    revision: 2,
    atMostQuarterPoints: 15,
    ...change,
  });
  return { old, clipId, replacement };
}
const balance = async () => (await shop.ledger.balance()).quarterPoints;

test('a video is replaced by the clip as it is now: one export with its settings, at one price, and then its publication', async () => {
  const { old, replacement } = await outdated();
  const before = await balance();
  const asked = replacement();
  const next = given(await replacePublication(shop, asked));
  expect(given(await replacePublication(shop, asked)).id).toBe(next.id);
  expect(before - (await balance())).toBe(15);
  expect(next).toMatchObject({ position: 1, alt: old.alt, productId: old.productId, state: 'waiting' });
  // It begins with the export's end, and not before.
  expect(await jobsFor(next.id)).toEqual([]);
  expect(await stateOf(old.id)).toBe('ready');
  expect(await replacePublication(shop, replacement())).toMatchObject(refusal('REPLACEMENT_UNDER_WAY'));
  await work.finish({ id: next.exportId });
  expect(await jobsFor(next.id)).toEqual(['publish-export']);
  expect(await stateOf(old.id)).toBe('ready');
  await work.publish(next);
  expect(await Promise.all([stateOf(old.id), stateOf(next.id)])).toEqual(['undone', 'ready']);
  expect(before - (await balance())).toBe(15);
  expect(await replacePublication(shop, replacement())).toMatchObject(refusal('NOT_ON_PRODUCT'));
});

test.each(['fails', 'is cancelled'])(
  'when the export of a replacement %s, nothing is charged and the old video stays',
  async (how) => {
    const { old, replacement } = await outdated();
    const before = await balance();
    const next = given(await replacePublication(shop, replacement()));
    if (how === 'fails') {
      const failure = { code: 'EXPORT_FAILED', details: { reason: 'a test' }, step: null } as const;
      const task = await work.worker.exports.claim(next.exportId);
      if (task === null) throw new Error('Nothing waits.');
      await work.worker.exports.fail(task, failure);
    } else given(await shop.exports.cancel(next.exportId));
    expect(await shop.publications.find(next.id)).toMatchObject({
      state: 'failed',
      failure: { code: 'NOT_REPLACED' },
    });
    expect(await stateOf(old.id)).toBe('ready');
    expect(await balance()).toBe(before);
    // And it can be asked for again.
    const again = given(await replacePublication(shop, replacement()));
    await work.finish({ id: again.exportId });
    await work.publish(again);
    expect(await stateOf(old.id)).toBe('undone');
  },
);

test('what costs more than was shown, what was there before us and what is gone is not replaced', async () => {
  const { old, replacement } = await outdated();
  expect(await replacePublication(shop, replacement({ atMostQuarterPoints: 14 }))).toMatchObject(
    refusal('PRICE_CHANGED'),
  );
  expect(await replacePublication(shop, replacement({ publicationId: 'nobody' }))).toMatchObject(
    refusal('NOT_FOUND'),
  );
  await opened.sql.query('update publications set already_there = true where id = $1', [old.id]);
  expect(await replacePublication(shop, replacement())).toMatchObject(refusal('NOT_OURS_TO_REMOVE'));
});

test('what was removed is put back once, at its place and with its text', async () => {
  const first = await work.startedPublication(await work.finishedExport());
  const jobs = async () =>
    (await shop.publications.list({ clipId: first.clipId })).map(({ state, alt, position }) => ({
      state,
      alt,
      position,
    }));
  const { alt } = first;
  given(await restorePublication(shop, first.id));
  await work.publish(first);
  given(await restorePublication(shop, first.id));
  given(await undoPublication(shop, first.id));
  given(await restorePublication(shop, first.id));
  expect(await jobs()).toEqual([{ state: 'undoing', alt, position: 1 }]);
  const task = await work.worker.publications.claim(first.id);
  if (task === null) throw new Error('Nothing waits.');
  await work.worker.publications.finish(task, null);
  given(await restorePublication(shop, first.id));
  given(await restorePublication(shop, first.id));
  expect(await jobs()).toEqual([
    { state: 'waiting', alt, position: 1 },
    { state: 'undone', alt, position: 1 },
  ]);
  expect(await restorePublication(shop, 'nobody')).toMatchObject(refusal('NOT_FOUND'));
});
