/**
 * Tests what the Task Center lists, on a real PostgreSQL: all that is under way in the order of the queue,
 * and what ended recently.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '#adapters/database/open-database.ts';
import {
  startTemporaryPostgres,
  type TemporaryServer,
} from '#adapters/database/testing/temporary-postgres.ts';
import { testWork, type TestWork } from '#adapters/database/testing/test-work.ts';
import { TEST_SEAL } from '#adapters/database/testing/test-seal.ts';
import { tasksOf } from '#app/http/views/tasks.server.ts';
import type { Clip } from '#studio/clip/clip.ts';
import type { Export } from '#studio/export/export.ts';
import { operatorGrant } from '#studio/points/entry.ts';
import { SAMPLE_BRIEF, sampleDocument } from '#tests/film/sample-document.ts';
import { given } from '#tests/given.ts';
import { bindUseCases, type Database } from '#wiring/bind-use-cases.ts';

const HOUR = 3600_000;
const file = { sha256: 'a'.repeat(64), bytes: 10, mediaType: 'video/mp4' };
const made: Export = {
  settings: { resolution: '1080p', bitsPerSecond: null },
  video: file,
  poster: file,
  captions: null,
  width: 1080,
  height: 1920,
  frames: 450,
  seconds: 15,
};
const STOPPED = { code: 'CLIP_STOPPED', details: { reason: 'a test' }, step: null } as const;

let server: TemporaryServer;
let database: Database;
let work: TestWork;
let sql: pg.Client;
let home: string;
let shops = 0;
let keys = 0;
beforeAll(async () => {
  [server, home] = [await startTemporaryPostgres(), await mkdtemp(join(tmpdir(), 'vitrine-tasks-'))];
  database = bindUseCases(await openDatabase({ url: server.url, home, seal: TEST_SEAL }));
  work = testWork(database);
  sql = new pg.Client({ connectionString: server.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await database.close();
  await server.stop();
  await rm(home, { recursive: true, force: true });
});

beforeEach(async () => {
  // Positions are counted over all shops.
  await sql.query('truncate clips, tasks, task_turns cascade');
});

const page = { since: new Date(Date.now() - 24 * HOUR), active: 100, ended: 20 };
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

async function newShop() {
  const domain = `tasks-${++shops}.myshopify.com`;
  await database.shops.install({ domain, scopes: '' });
  await database.forShop(domain).ledger.add(operatorGrant(40_000, 'test', ''));
  return { domain, ...database.forShop(domain) };
}
type Shop = Awaited<ReturnType<typeof newShop>>;

const startClips = async ({ clips }: Shop, count: number): Promise<Clip[]> =>
  given(
    await clips.start({
      key: `clips-${++keys}`,
      requests: Array.from({ length: count }, (_, index) => ({
        link: 'mug',
        productId: 'gid://shopify/Product/1',
        title: `Clip ${index}`,
        brief: SAMPLE_BRIEF,
      })),
    }),
  );

async function readyClips(shop: Shop, count: number): Promise<Clip[]> {
  const clips = await startClips(shop, count);
  for (const { id } of clips) {
    const claim = await work.clips.claim(id);
    await work.clips.finish(claim!, {
      document: sampleDocument(),
      summary: 'First version',
    });
  }
  return clips;
}

/** One batch. */
async function startExports(shop: Shop, count: number): Promise<string[]> {
  const clips = await readyClips(shop, count);
  return ids(
    given(
      await shop.exports.start({
        key: `exports-${++keys}`,
        settings: made.settings,
        clips: clips.map(({ id }) => ({ clipId: id, revision: 1 })),
      }),
    ),
  );
}

async function publish(shop: Shop): Promise<string> {
  const [id = ''] = await startExports(shop, 1);
  const claim = await work.exports.claim(id);
  await work.exports.finish(claim!, made);
  return given(
    await shop.publications.start({ key: `publish-${++keys}`, exportId: id, alt: '', position: 1 }),
  ).id;
}

const requireShop = (repositories: Shop) => ({ services: { repositories }, link: () => '/files/a' });

test('of 32 exports the running ones stand on top, the waiting ones by their position, and every one of them is there', async () => {
  const shop = await newShop();
  const [other = ''] = await startExports(await newShop(), 1);
  const exported = await startExports(shop, 32);
  const running = [exported[4]!, exported[30]!];
  for (const id of running) await work.exports.claim(id);
  // The other shop was served longer ago.
  await sql.query(
    `update task_turns set served = served - 10 where shop = (select shop from tasks where subject_id = $1)`,
    [other],
  );

  const { active, activeCount } = await shop.tasks.list({ kinds: ['export-clip'], ...page });
  expect([active.length, activeCount]).toEqual([32, 32]);
  const positions = await shop.tasks.positions({ subjectKind: 'export', subjectIds: exported });
  expect(active.slice(2).map(({ subjectId }) => positions.get(subjectId))).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1),
  );
  expect(positions.has(other)).toBe(false);

  const shown = await tasksOf(requireShop(shop));
  expect(shown.activeCount).toBe(32);
  expect(new Set(ids(shown.tasks.slice(0, 2)))).toEqual(new Set(running));
  expect(shown.tasks.slice(0, 4).map(({ state, step, canCancel }) => [state, step, canCancel])).toEqual([
    ['running', 'Exporting, 0%', true],
    ['running', 'Exporting, 0%', true],
    ['waiting', '1 ahead in the queue', true],
    ['waiting', '2 ahead in the queue', true],
  ]);
  expect(shown.tasks).toHaveLength(32);
});

test('beyond a hundred only the number is shown', async () => {
  const shop = await newShop();
  await startClips(shop, 130);
  const shown = await tasksOf(requireShop(shop));
  expect([shown.tasks.length, shown.activeCount, shown.tasks.at(-1)?.step]).toEqual([
    100,
    130,
    '99 ahead in the queue',
  ]);
});

test('what ended comes after what is under way, newest first, for a day', async () => {
  const shop = await newShop();
  const [done = '', failed = '', cancelled = '', old = '', waiting = ''] = await startExports(shop, 5);
  for (const id of [done, failed, old]) {
    const claim = await work.exports.claim(id);
    if (id === failed) await work.exports.fail(claim!, STOPPED);
    else await work.exports.finish(claim!, made);
  }
  await shop.exports.cancel(cancelled);
  await sql.query(`update tasks set finished_at = now() - interval '25 hours' where subject_id = $1`, [old]);
  // It waited for two days and has just ended.
  await sql.query(`update exports set created_at = now() - interval '48 hours' where id = $1`, [done]);

  const shown = await tasksOf(requireShop(shop));
  expect(ids(shown.tasks)).toEqual([waiting, cancelled, failed, done]);
  expect(shown.activeCount).toBe(1);
  await shop.exports.retry(failed);
  const again = await tasksOf(requireShop(shop));
  expect([again.activeCount, ids(again.tasks).includes(failed)]).toEqual([2, false]);
});

test('a publication that waits out the weekly limit is there as long as it waits, behind what is made meanwhile', async () => {
  const shop = await newShop();
  const id = await publish(shop);
  const claim = await work.publications.claim(id);
  await work.publications.release(claim!, {
    afterSeconds: 3600,
    failure: { code: 'VIDEO_WEEKLY_LIMIT', details: { date: '28 November' }, step: null },
  });
  await sql.query(`update tasks set created_at = now() - interval '5 days' where subject_id = $1`, [id]);
  const [waiting = ''] = await startExports(shop, 1);
  const { tasks, activeCount } = await tasksOf(requireShop(shop));
  expect(ids(tasks).slice(0, 2)).toEqual([waiting, id]);
  expect([tasks[1]?.failure, activeCount]).toEqual([
    'Shopify accepts up to 1,000 videos per week from an app. Publishing resumes on 28 November.',
    2,
  ]);
});

test('twenty failures of last week do not hide the new one', async () => {
  const shop = await newShop();
  const failing = await startClips(shop, 21);
  for (const { id } of failing) {
    const claim = await work.clips.claim(id);
    await work.clips.fail(claim!, STOPPED);
  }
  const [fresh] = failing;
  await sql.query(
    `update tasks set finished_at = now() - interval '7 days' where shop = $1 and subject_id <> $2`,
    [shop.domain, fresh!.id],
  );
  expect(ids((await tasksOf(requireShop(shop))).tasks)).toEqual([fresh!.id]);
});

test('a refresh that failed is a failure that can be tried again, until it is dismissed', async () => {
  const shop = await newShop();
  const [clip] = await readyClips(shop, 1);
  await shop.clips.refresh(clip!.id);
  await work.clips.fail((await work.clips.claim(clip!.id))!, STOPPED);
  const { tasks, activeCount } = await tasksOf(requireShop(shop));
  expect(tasks.map(({ id, state, canCancel, canRetry }) => [id, state, canCancel, canRetry])).toEqual([
    [clip!.id, 'failed', false, true],
  ]);
  expect([tasks[0]?.failure === null, activeCount]).toEqual([false, 0]);
  await shop.clips.dismissFailure(clip!.id);
  expect((await tasksOf(requireShop(shop))).tasks).toEqual([]);
});

test('a clip that is made again is at the end of the queue', async () => {
  const shop = await newShop();
  const [old] = await readyClips(shop, 1);
  const [first, second] = await startClips(shop, 2);
  await shop.clips.refresh(old!.id);
  expect(await shop.tasks.positions({ subjectKind: 'clip', subjectIds: [old!.id] })).toEqual(
    new Map([[old!.id, 2]]),
  );
  const { tasks } = await tasksOf(requireShop(shop));
  expect(new Set(ids(tasks.slice(0, 2)))).toEqual(new Set([first!.id, second!.id]));
  expect(tasks.map(({ step }) => step)).toEqual([
    'Next in the queue',
    '1 ahead in the queue',
    '2 ahead in the queue',
  ]);
});

test('clips of one product in several languages, and their exports, are told apart by the language', async () => {
  const shop = await newShop();
  const requests = ['en', 'de'].map((language) => ({
    link: 'mug',
    productId: 'gid://shopify/Product/1',
    title: 'Mug',
    brief: { ...SAMPLE_BRIEF, language },
  }));
  const started = given(await shop.clips.start({ key: `clips-${++keys}`, requests }));
  const details = async () => (await tasksOf(requireShop(shop))).tasks.map(({ detail }) => detail).sort();
  expect((await details()).map((detail) => detail.split(' · ')[0])).toEqual(['English', 'German']);
  for (const { id } of started) {
    const claim = await work.clips.claim(id);
    await work.clips.finish(claim!, { document: sampleDocument(), summary: 'First version' });
  }
  given(
    await shop.exports.start({
      key: `exports-${++keys}`,
      settings: made.settings,
      clips: started.map(({ id }) => ({ clipId: id, revision: 1 })),
    }),
  );
  expect(await details()).toContain('English · 1080p · 9:16 · 15 s');
});
