/** Shows on a real PostgreSQL what may be published to a product, removed and tried again, and what is refused. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopWork, SAMPLE_EXPORT, type ShopWork } from '#tests/shop-work.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { cancelUnpayable } from '#studio/points/cancel-unpayable.ts';
import { exportAndPublish } from '#studio/publish/export-and-publish.ts';
import { replacePublication } from '#studio/publish/replace-publication.ts';
import { restorePublication } from '#studio/publish/restore-publication.ts';
import { retryPublication } from '#studio/publish/retry-publication.ts';
import { startPublication } from '#studio/publish/start-publication.ts';
import { undoPublication } from '#studio/publish/undo-publication.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';
import { given } from '#tests/given.ts';
import type { ShopRepositories } from '#wiring/bind-use-cases.ts';

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

test('only what is on the product, and is ours, is removed', async () => {
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

test('a removal that failed is a removal when it is tried again', async () => {
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
    // And it can be requested again.
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

test('what was removed is put back once, at its position and with its text', async () => {
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

/** A clip that is ready, and what is asked to have it on its product. */
async function readyToPublish(document = sampleDocument()) {
  const { id: clipId } = await work.readyClip(document);
  const asked = (change = {}) => ({
    key: `key ${++keys}`,
    clipId,
    revision: 1,
    settings: { resolution: '1080p' as const, bitsPerSecond: null },
    atMostQuarterPoints: 15,
    alt: 'A mug',
    position: 1,
    ...change,
  });
  return { clipId, asked };
}

test('a clip is exported and then published with one request, however often it is sent: one export, one price, one publication', async () => {
  const { clipId, asked } = await readyToPublish();
  const before = await balance();
  const request = asked();
  const [first, ...others] = await Promise.all(
    Array.from({ length: 4 }, () => exportAndPublish(shop, request)),
  );
  const publication = given(first!);
  for (const other of others) expect(given(other).id).toBe(publication.id);
  expect(given(await exportAndPublish(shop, asked())).id).toBe(publication.id);
  expect(before - (await balance())).toBe(15);
  expect(publication).toMatchObject({ position: 1, alt: 'A mug', state: 'waiting' });
  expect(await jobsFor(publication.id)).toEqual([]);
  await work.finish({ id: publication.exportId });
  expect(await jobsFor(publication.id)).toEqual(['publish-export']);
  await work.publish(publication);
  expect(given(await exportAndPublish(shop, asked())).id).toBe(publication.id);
  expect(before - (await balance())).toBe(15);
  expect(await shop.publications.list({ clipId })).toHaveLength(1);
  expect(await exportAndPublish(shop, { ...request, alt: 'Another text' })).toMatchObject(
    refusal('IDEMPOTENCY_KEY_REUSED'),
  );
});

test('one that was exported before is published at once, and costs nothing', async () => {
  const done = await work.finishedExport();
  const before = await balance();
  const { asked } = await readyToPublish();
  const publication = given(
    await exportAndPublish(shop, asked({ clipId: done.clipId, atMostQuarterPoints: 0 })),
  );
  expect(publication.exportId).toBe(done.id);
  expect(await jobsFor(publication.id)).toEqual(['publish-export']);
  expect(await balance()).toBe(before);
});

test('when its export fails nothing is published or charged; it can be asked for again', async () => {
  const { asked } = await readyToPublish();
  const before = await balance();
  const publication = given(await exportAndPublish(shop, asked()));
  const task = await work.worker.exports.claim(publication.exportId);
  if (task === null) throw new Error('Nothing waits.');
  await work.worker.exports.fail(task, {
    code: 'EXPORT_FAILED',
    details: { reason: 'a test' },
    step: null,
  });
  expect(await shop.publications.find(publication.id)).toMatchObject({
    state: 'failed',
    failure: { code: 'NOT_EXPORTED' },
  });
  expect(await balance()).toBe(before);
  expect(await jobsFor(publication.id)).toEqual([]);
  expect(await retryPublication(shop, publication.id)).toMatchObject(refusal('EXPORT_NOT_READY'));
  const again = given(await exportAndPublish(shop, asked()));
  await work.finish({ id: again.exportId });
  expect(await jobsFor(again.id)).toEqual(['publish-export']);
  expect(before - (await balance())).toBe(15);
});

/** Ends the export in the moment in which a publication of it is about to be written. */
const meanwhile = (act: () => Promise<unknown>): Pick<ShopRepositories, 'transact'> => ({
  transact: (run) =>
    shop.transact((transaction) => {
      const { publications } = transaction;
      const findPresent: typeof publications.findPresent = async (target) => {
        await act();
        return publications.findPresent(target);
      };
      return run({ ...transaction, publications: { ...publications, findPresent } });
    }),
});

test('an export that is done or canceled while it is asked for leaves no publication waiting for it', async () => {
  const finished = await readyToPublish();
  const made = await work.startedExport({ id: finished.clipId, revision: 1 });
  const publication = given(
    await exportAndPublish(
      meanwhile(() => work.finish(made)),
      finished.asked({ atMostQuarterPoints: 0 }),
    ),
  );
  expect(publication.exportId).toBe(made.id);
  expect(await jobsFor(publication.id)).toEqual(['publish-export']);

  const canceled = await readyToPublish();
  const other = await work.startedExport({ id: canceled.clipId, revision: 1 });
  const refused = await exportAndPublish(
    meanwhile(async () => given(await shop.exports.cancel(other.id))),
    canceled.asked({ atMostQuarterPoints: 0 }),
  );
  expect(refused).toMatchObject(refusal('EXPORT_NOT_READY'));
  expect(await shop.publications.list({ clipId: canceled.clipId })).toEqual([]);
});

test('a publication whose export ended without its hearing of it is begun or ended by the sweep', async () => {
  const [done, failed, active] = await Promise.all([readyToPublish(), readyToPublish(), readyToPublish()]);
  const publications = [];
  for (const { asked } of [done, failed, active])
    publications.push(given(await exportAndPublish(shop, asked())));
  const [begins, ends, waits] = publications;
  // As a worker does that knows nothing of publications that wait.
  await opened.sql.query(
    `update exports set state = 'done', result = $2, finished_at = now() where id = $1`,
    [begins?.exportId, SAMPLE_EXPORT],
  );
  await opened.sql.query(`update exports set state = 'failed' where id = $1`, [ends?.exportId]);
  expect(await opened.database.sweeps.resumePublications()).toBe(2);
  expect(await opened.database.sweeps.resumePublications()).toBe(0);
  expect(await jobsFor(begins?.id ?? '')).toEqual(['publish-export']);
  expect(await shop.publications.find(ends?.id ?? '')).toMatchObject({
    state: 'failed',
    failure: { code: 'NOT_EXPORTED' },
  });
  expect([await stateOf(waits?.id ?? ''), await jobsFor(waits?.id ?? '')]).toEqual(['waiting', []]);
});

test('when a plan ends and its work beyond it is canceled, what waits to be published ends too', async () => {
  const { asked } = await readyToPublish();
  const publication = given(await exportAndPublish(shop, asked()));
  await opened.sql.query(
    `insert into usage_charges (entry_id, shop, subject_kind, subject_id, state, quarter_points, cents, currency, line_item_id)
      select id, shop, subject_kind, subject_id, 'held', 15, 45, 'USD', 'line' from ledger_entries
      where shop = $1 and subject_id = $2 and kind = 'reserve'`,
    [SHOP, publication.exportId],
  );
  await shop.billingStore.transact((rows) => cancelUnpayable(rows, null));
  expect(await shop.exports.find(publication.exportId)).toMatchObject({ state: 'cancelled' });
  expect(await shop.publications.find(publication.id)).toMatchObject({
    state: 'failed',
    failure: { code: 'NOT_EXPORTED' },
  });
});

test('what costs more than was shown, is another store’s or is not there is neither exported nor published', async () => {
  const { product, ...document } = sampleDocument();
  const { clipId, asked } = await readyToPublish();
  const theirs = await readyToPublish({
    ...document,
    product: { ...product, shop: { ...product.shop, own: false, name: 'Another store' } },
  });
  const before = await balance();
  for (const [request, code] of [
    [asked({ atMostQuarterPoints: 14 }), 'PRICE_CHANGED'],
    [asked({ clipId: 'nobody' }), 'NOT_FOUND'],
    [asked({ revision: 7 }), 'NOT_FOUND'],
    [theirs.asked(), 'NOT_YOUR_STORE'],
  ] as const)
    expect(await exportAndPublish(shop, request)).toMatchObject(refusal(code));
  expect(await balance()).toBe(before);
  expect(await shop.exports.list({ clipId })).toEqual([]);
});
