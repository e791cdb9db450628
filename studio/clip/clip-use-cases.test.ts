/** Shows on a real PostgreSQL what a merchant may do with a clip in each of its states, and what is refused. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShopWork, SAMPLE_REQUEST, type ShopWork } from '#tests/shop-work.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { cancelClip } from '#studio/clip/cancel-clip.ts';
import { EMPTY_FORM } from '#app/contract/create-form.ts';
import { compareLanguages } from '#studio/clip/compare-languages.ts';
import { copyClip } from '#studio/clip/copy-clip.ts';
import { dismissFailure } from '#studio/clip/dismiss-failure.ts';
import { keepClip } from '#studio/clip/keep-clip.ts';
import { planClips } from '#studio/clip/plan-clips.ts';
import { refreshClip } from '#studio/clip/refresh-clip.ts';
import { removeClip } from '#studio/clip/remove-clip.ts';
import { renameClip } from '#studio/clip/rename-clip.ts';
import { retryClip } from '#studio/clip/retry-clip.ts';
import { saveRevision } from '#studio/clip/save-revision.ts';
import { startClips } from '#studio/clip/start-clips.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';
import { given } from '#tests/given.ts';
import type { ShopRepositories } from '#wiring/bind-use-cases.ts';

const SHOP = 'clips.myshopify.com';
const version = { document: sampleDocument(), summary: 'Edited' };
let opened: TestDatabase;
let shop: ShopRepositories;
let work: ShopWork;

beforeAll(async () => {
  opened = await openTestDatabase({ firstGrantQuarterPoints: 4000 });
  await opened.database.shops.install({ domain: SHOP, scopes: '' });
  shop = opened.database.forShop(SHOP);
  work = openShopWork(opened.database, SHOP);
}, 60_000);
afterAll(() => opened.close());

const stateOf = async (id: string) => (await shop.clips.find(id))?.state;
const jobsFor = async (id: string) =>
  (await opened.sql.query(`select 1 from tasks where kind = 'generate-clip' and subject_id = $1`, [id]))
    .rowCount;
const refusal = (code: string) => ({ ok: false, error: { code } });

test('whatever is asked of a clip that is not there is refused', async () => {
  for (const asked of [
    cancelClip(shop, 'nobody'),
    retryClip(shop, { id: 'nobody', withoutVoice: false }),
    refreshClip(shop, 'nobody'),
    keepClip(shop, { id: 'nobody', keep: true }),
    renameClip(shop, { id: 'nobody', title: 'Mine' }),
    dismissFailure(shop, 'nobody'),
    removeClip(shop, 'nobody'),
    saveRevision(shop, { id: 'nobody', expectedRevision: 1, ...version }),
    copyClip(shop, { id: 'nobody', ...version }),
  ])
    expect(await asked).toMatchObject(refusal('NOT_FOUND'));
});

describe('starting', () => {
  test('gives the clips in the order of the requests, as one batch, also when they are asked for again', async () => {
    const requests = ['One', 'Two', 'Three'].map((title) => ({ ...SAMPLE_REQUEST, title }));
    const started = given(await startClips(shop, { key: 'batch', requests }));
    expect(started.map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
    expect(new Set(started.map(({ batchId }) => batchId)).size).toBe(1);
    const again = given(await startClips(shop, { key: 'batch', requests }));
    expect(again).toEqual(started);
  });

  test('in several languages is one batch, in the order of the languages', async () => {
    const planned = given(
      planClips(
        { speaker: { quality: () => 'synthetic' }, writer: { translates: false } },
        {
          product: { language: 'en', languages: ['en', 'de', 'fr'] },
          choices: { ...EMPTY_FORM, languages: ['en', 'de', 'fr', 'is'] },
          uploads: [],
          brand: { brandColour: null, font: null, logo: null },
        },
      ),
    );
    expect(planned.notMade.map(({ language }) => language)).toEqual(['is']);
    const requests = planned.briefs.map((brief) => ({ ...SAMPLE_REQUEST, brief }));
    const started = given(await startClips(shop, { key: 'languages', requests }));
    expect(started.map(({ brief }) => brief.language)).toEqual(['en', 'de', 'fr']);
    const [first] = started;
    const batch = await shop.clips.inBatches([first?.batchId ?? '']);
    expect(Object.values(Object.fromEntries(compareLanguages(batch))).sort()).toEqual(['de', 'en', 'fr']);
    expect(given(await startClips(shop, { key: 'languages', requests }))).toEqual(started);
  });

  test('under the key of another request is refused, and starts nothing', async () => {
    given(await startClips(shop, { key: 'used', requests: [SAMPLE_REQUEST] }));
    const before = (await shop.clips.list({ limit: 100 })).clips.length;
    const other = { ...SAMPLE_REQUEST, title: 'Other' };
    expect(await startClips(shop, { key: 'used', requests: [other] })).toMatchObject(
      refusal('IDEMPOTENCY_KEY_REUSED'),
    );
    expect((await shop.clips.list({ limit: 100 })).clips).toHaveLength(before);
  });
});

describe('a clip that is being made', () => {
  test('can be neither saved nor copied, and is not started a second time', async () => {
    const { id } = await work.waitingClip();
    expect(await saveRevision(shop, { id, expectedRevision: 0, ...version })).toMatchObject(
      refusal('CLIP_NOT_READY'),
    );
    expect(await copyClip(shop, { id, ...version })).toMatchObject(refusal('CLIP_NOT_READY'));
    given(await retryClip(shop, { id, withoutVoice: false }));
    given(await refreshClip(shop, id));
    expect(await jobsFor(id)).toBe(1);
  });

  test('can be deleted: its worker has nothing to report to', async () => {
    const clip = await work.waitingClip();
    const claim = await work.claimClip(clip);
    given(await removeClip(shop, clip.id));
    expect(await work.worker.clips.finish(claim, version)).toBe(false);
  });

  test('is canceled, and its worker can report nothing any more', async () => {
    const clip = await work.waitingClip();
    const claim = await work.claimClip(clip);
    given(await cancelClip(shop, clip.id));
    expect(await work.worker.clips.finish(claim, version)).toBe(false);
    expect(await stateOf(clip.id)).toBe('cancelled');
    given(await refreshClip(shop, clip.id));
    expect(await stateOf(clip.id)).toBe('cancelled');
    given(await retryClip(shop, { id: clip.id, withoutVoice: true }));
    expect(await shop.clips.find(clip.id)).toMatchObject({
      state: 'waiting',
      brief: { voiceover: { mode: 'none' } },
    });
  });
});

describe('a ready clip', () => {
  test('takes an edit of its newest revision, and of no other', async () => {
    const { id } = await work.readyClip();
    expect(await saveRevision(shop, { id, expectedRevision: 2, ...version })).toMatchObject(
      refusal('CLIP_CHANGED'),
    );
    expect(given(await saveRevision(shop, { id, expectedRevision: 1, ...version })).revision).toBe(2);
    expect((await shop.clips.find(id))?.revision).toBe(2);
    expect(await saveRevision(shop, { id, expectedRevision: 1, ...version })).toMatchObject(
      refusal('CLIP_CHANGED'),
    );
    expect((await shop.clips.versions(id)).map(({ summary }) => summary)).toEqual([
      'Edited',
      'First version',
    ]);
  });

  test('is copied with what was edited, as a clip of its own', async () => {
    const clip = await work.readyClip();
    const copy = given(await copyClip(shop, { id: clip.id, ...version }));
    expect(copy).toMatchObject({ title: 'Mug (copy)', state: 'ready', revision: 1, link: clip.link });
    expect(copy.batchId).not.toBe(clip.batchId);
    expect(await shop.clips.versions(copy.id)).toMatchObject([{ summary: 'Edited', revision: 1 }]);
    expect((await shop.clips.find(clip.id))?.revision).toBe(1);
  });

  test('is not canceled, and not made again without a failure', async () => {
    const { id } = await work.readyClip();
    given(await cancelClip(shop, id));
    given(await retryClip(shop, { id, withoutVoice: false }));
    expect(await stateOf(id)).toBe('ready');
    expect(await jobsFor(id)).toBe(1);
  });

  test('is renamed, and kept and no longer kept', async () => {
    const { id } = await work.readyClip();
    given(await renameClip(shop, { id, title: 'Spring sale' }));
    given(await keepClip(shop, { id, keep: true }));
    expect(await shop.clips.find(id)).toMatchObject({ title: 'Spring sale', keep: true });
    given(await keepClip(shop, { id, keep: false }));
    expect((await shop.clips.find(id))?.keep).toBe(false);
  });
});

test('a failed clip keeps its reason until it is tried again', async () => {
  const clip = await work.waitingClip();
  await work.failClip(clip);
  given(await dismissFailure(shop, clip.id));
  expect(await shop.clips.find(clip.id)).toMatchObject({
    state: 'failed',
    failure: { code: 'CLIP_STOPPED' },
  });
  expect(await copyClip(shop, { id: clip.id, ...version })).toMatchObject(refusal('CLIP_NOT_READY'));
  given(await refreshClip(shop, clip.id));
  expect(await shop.clips.find(clip.id)).toMatchObject({ state: 'waiting', failure: null });
});
