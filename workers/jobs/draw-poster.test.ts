/**
 * Tests the drawing of posters as a worker does it, on a real PostgreSQL and with the real render process: what
 * the clip gets, what is tried again, and that no merchant reads of a failure.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createProcessPosterMaker } from '#adapters/encoder/process-poster-maker.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import type { ClipDocument } from '#studio/clip/clip.ts';
import { DRAW_POSTER } from '#studio/clip/clip-tasks.ts';
import { requestPoster } from '#studio/clip/request-poster.ts';
import type { PosterMaker } from '#studio/export/ports.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok } from '#studio/shared/result.ts';
import type { SweptStorage } from '#studio/shared/storage.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';
import { storeSamplePictures } from '#tests/film/store-sample-pictures.ts';
import { given } from '#tests/given.ts';
import { openShopWork, type ShopWork } from '#tests/shop-work.ts';
import { drawPosterJob } from '#workers/jobs/draw-poster.ts';
import { runTask } from '#workers/kernel/run-task.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';

const SHOP = 'drawn.myshopify.com';
let opened: TestDatabase;
let folder: string;
let storage: SweptStorage;
let maker: PosterMaker;
let work: ShopWork;
let inStore: (storyboard: Storyboard) => Storyboard;
let errors: object[];

beforeAll(async () => {
  [opened, folder] = [await openTestDatabase(), await mkdtemp(join(tmpdir(), 'vitrine-draw-poster-'))];
  storage = openFolderStorage(join(folder, 'files'));
  inStore = await storeSamplePictures(storage);
  maker = createProcessPosterMaker({
    storage,
    temporaryFolder: join(folder, 'tmp'),
    cacheFolder: join(folder, 'compiled'),
    program: join(import.meta.dirname, '../render/main.ts'),
  });
  work = openShopWork(opened.database, SHOP);
}, 60_000);
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  errors = [];
  await opened.sql.query('truncate clips, tasks, task_turns cascade');
});

const documentOf = (change: Partial<Storyboard> = {}): ClipDocument => {
  const document = sampleDocument();
  return { ...document, storyboard: { ...inStore(document.storyboard), ...change } };
};
const clips = () => opened.database.forShop(SHOP).clips;

/** False when nothing waits. */
async function runNext(posters: PosterMaker = maker): Promise<boolean> {
  const { tasks } = opened.database;
  await opened.sql.query(`update tasks set available_at = now() where state = 'waiting'`);
  const task = await tasks.claim(DRAW_POSTER.lane, { shopLimit: 2, kinds: [DRAW_POSTER.kind] });
  if (task === null) return false;
  await runTask(
    {
      store: tasks,
      definition: drawPosterJob,
      ports: { database: opened.database, posters } as WorkerServices,
      log: { error: (details) => errors.push(details) },
      stopping: new AbortController().signal,
    },
    task,
  );
  return true;
}
const tasks = async () =>
  (
    await opened.sql.query<{ state: string; failures: number; code: string | null }>(
      `select state, failures, error ->> 'code' as code from tasks where kind = 'draw-poster' order by number`,
    )
  ).rows;

test('a clip gets the poster of its newest revision, and it is drawn once', async () => {
  const { id } = await work.readyClip(documentOf());
  expect(await runNext()).toBe(true);
  const poster = (await clips().find(id))?.poster;
  expect(poster?.revision).toBe(1);
  expect(poster?.file).toEqual(given(await maker.make(documentOf().storyboard)));
  expect(await runNext()).toBe(false);
  // Asked for once more, there is nothing to draw.
  await opened.database.forShop(SHOP).transact(async (transaction) => {
    await requestPoster(transaction, id);
    return ok(undefined);
  });
  expect(await runNext({ make: () => Promise.reject(new Error('It is drawn already.')) })).toBe(true);
  expect((await tasks()).map(({ state }) => state)).toEqual(['done', 'done']);

  given(
    await clips().saveRevision(id, {
      expectedRevision: 1,
      document: documentOf({ showCaptions: false }),
      summary: 'Without captions',
    }),
  );
  expect((await clips().find(id))?.poster).toEqual(poster);
  await runNext();
  const next = (await clips().find(id))?.poster;
  expect(next?.revision).toBe(2);
  expect(next?.file.sha256).not.toBe(poster?.file.sha256);
  expect(errors).toEqual([]);
}, 60_000);

test('a drawing whose clip is edited meanwhile is stopped within seconds, and leaves nothing', async () => {
  const { id } = await work.readyClip(documentOf());
  let edited = false;
  // It never ends by itself.
  const endless: PosterMaker = {
    async make(_storyboard, { signal } = {}) {
      given(
        await clips().saveRevision(id, {
          expectedRevision: 1,
          document: documentOf({ showCaptions: false }),
          summary: 'Without captions',
        }),
      );
      edited = true;
      await new Promise((resolve) => signal?.addEventListener('abort', resolve, { once: true }));
      return err(new AppError('EXPORT_CANCELLED'));
    },
  };
  await runNext(endless);
  expect([edited, (await tasks()).map(({ state }) => state)]).toEqual([true, ['cancelled', 'waiting']]);
  expect((await clips().find(id))?.poster).toBeNull();
  await runNext();
  expect((await clips().find(id))?.poster?.revision).toBe(2);
  expect(await readdir(join(folder, 'tmp'))).toEqual([]);
}, 60_000);

test('what fails is tried again by the kernel, and in the end the clip is as it was', async () => {
  const lost = { sha256: 'f'.repeat(64), bytes: 1, mediaType: 'image/jpeg' };
  const { pictures } = documentOf().storyboard;
  const gone = documentOf({ pictures: pictures.map((picture) => ({ ...picture, file: lost })) });
  const clip = await work.readyClip(gone);
  await runNext();
  expect(await tasks()).toEqual([{ state: 'waiting', failures: 1, code: 'FILE_NOT_FOUND' }]);
  // It can be read after all.
  const back: PosterMaker = { make: (_storyboard, how) => maker.make(documentOf().storyboard, how) };
  await runNext(back);
  expect(await tasks()).toMatchObject([{ state: 'done', failures: 1 }]);
  expect((await clips().find(clip.id))?.poster?.revision).toBe(1);

  const other = await work.readyClip(gone);
  while (await runNext());
  expect((await tasks()).at(-1)).toEqual({ state: 'failed', failures: 6, code: 'FILE_NOT_FOUND' });
  expect(await clips().find(other.id)).toEqual(other);
  expect(errors).toEqual([]);
}, 60_000);

test('a clip that was deleted, and one whose document is gone, end quietly', async () => {
  const { id } = await work.readyClip(documentOf());
  await opened.sql.query('delete from clip_revisions where clip_id = $1', [id]);
  while (await runNext());
  expect((await tasks()).at(-1)).toMatchObject({ state: 'failed', code: 'NOT_FOUND' });
  await work.readyClip(documentOf());
  await opened.sql.query('truncate clips cascade');
  await runNext();
  expect((await tasks()).at(-1)).toMatchObject({ state: 'done' });
}, 60_000);
