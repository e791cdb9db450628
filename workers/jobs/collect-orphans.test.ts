/** Tests on a real PostgreSQL and disk that only what nobody needs is removed, and that what is needed and gone is told. */
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from '#adapters/database/open-database.ts';
import { startTemporaryPostgres, type TemporaryServer } from '#adapters/database/testing/temporary-postgres.ts';
import { TEST_SEAL } from '#adapters/database/testing/test-seal.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import type { FileRef, SweptStorage } from '#studio/shared/storage.ts';
import { collectOrphans } from '#workers/jobs/collect-orphans.ts';

const HOUR = 3600_000;
const SHOP = 'lumen-and-clay.myshopify.com';
let postgres: TemporaryServer;
let database: Database;
let sql: pg.Client;
let home: string;
let storage: SweptStorage;
let errors: object[];
/** How far the sweep's clock is ahead. */
let aheadMilliseconds: number;

beforeAll(async () => {
  postgres = await startTemporaryPostgres();
  database = await openDatabase({ url: postgres.url, home: tmpdir(), seal: TEST_SEAL });
  sql = new pg.Client({ connectionString: postgres.url });
  await sql.connect();
}, 60_000);
afterAll(async () => {
  await sql.end();
  await database.close();
  await postgres.stop();
});
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'vitrine-orphans-'));
  storage = openFolderStorage(join(home, 'files'));
  errors = [];
  aheadMilliseconds = 2 * HOUR;
  await sql.query('truncate clips, uploads, steps, shops cascade');
});
afterEach(() => rm(home, { recursive: true, force: true }));

const put = (text: string, mediaType = 'image/png'): Promise<FileRef> => storage.put(Buffer.from(text), mediaType);
const files = async (): Promise<number> => (await readdir(join(home, 'files'), { recursive: true })).filter((name) => name.includes('.')).length;
const collect = (over: Partial<SweptStorage> = {}) =>
  collectOrphans({
    database,
    storage: { ...storage, ...over },
    temporaryFolder: join(home, 'tmp'),
    clock: { now: () => Date.now() + aheadMilliseconds, wait: () => Promise.resolve() },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: (details) => errors.push(details) },
  });
const insertClip = async (document: object): Promise<string> => {
  const id = randomUUID();
  await sql.query(`insert into clips (id, shop, batch_id, link, title, brief, state, revision) values ($1, $2, $1, 'link', 'A clip', '{}', 'ready', 1)`, [id, SHOP]);
  await sql.query(`insert into clip_revisions (clip_id, revision, document, summary) values ($1, 1, $2, 'First')`, [id, document]);
  return id;
};

test('what documents, uploads, steps, settings and exports name stays; what nothing names goes', async () => {
  const [picture, upload, step, logo, film] = await Promise.all(['picture', 'upload', 'step', 'logo'].map((text) => put(text)).concat(put('film', 'video/mp4')));
  const clip = await insertClip({ storyboard: { pictures: [{ file: picture }] } });
  await sql.query('insert into uploads (id, shop, name, picture) values ($1, $2, $3, $4)', ['u', SHOP, 'mine.png', { file: upload }]);
  await sql.query('insert into steps (hash, name, result) values ($1, $2, $3)', ['h', 'judge-picture', { file: step }]);
  await sql.query('insert into shops (domain, settings) values ($1, $2)', [SHOP, { logo: { file: logo } }]);
  await sql.query(`insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings, quarter_points, state, result) values ('e', $1, $2, 1, 'h', 'A clip', '9:16', 15, '{}', 15, 'done', $3)`, [SHOP, clip, { video: film }]);
  await put('nobody needs this');
  expect(await collect()).toMatchObject({ removed: 1, bytes: 17, missing: 0 });
  expect(await files()).toBe(5);
  for (const ref of [picture, upload, step, logo, film]) expect((await storage.get(ref!)).length).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

test('what was stored within the hour stays, and so does what is stored again while the sweep looks', async () => {
  const old = await put('stored before');
  aheadMilliseconds = HOUR / 2;
  expect((await collect()).removed).toBe(0);
  aheadMilliseconds = 2 * HOUR;
  const stored = await collect({
    async *list() {
      for await (const file of storage.list()) yield { ...file };
      // As a clip that is made just now does.
      await new Promise((resolve) => setTimeout(resolve, 20));
      await put('stored before');
    },
  });
  expect(stored.removed).toBe(0);
  expect(Buffer.from(await storage.get(old)).toString()).toBe('stored before');
});

test('what a write that was cut has left behind goes, and so do folders of attempts that nobody is in', async () => {
  await put('whole');
  const [folder] = await readdir(join(home, 'files'));
  await writeFile(join(home, 'files', folder!, 'half.png.1234.tmp'), 'ha');
  await mkdir(join(home, 'tmp/attempt-old'), { recursive: true });
  await mkdir(join(home, 'tmp/attempt-new'), { recursive: true });
  const longAgo = new Date(Date.now() - 48 * HOUR);
  await utimes(join(home, 'tmp/attempt-old'), longAgo, longAgo);
  await insertClip({ file: await put('whole') });
  expect((await collect()).removed).toBe(1);
  expect(await readdir(join(home, 'tmp'))).toEqual(['attempt-new']);
});

test('the file of a finished export that is gone is told, each time, with the export’s name', async () => {
  const clip = await insertClip({});
  await sql.query(`insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings, quarter_points, state, result) values ('gone', $1, $2, 1, 'h', 'A clip', '9:16', 15, '{}', 15, 'done', $3)`, [SHOP, clip, { video: { sha256: 'a'.repeat(64), bytes: 1, mediaType: 'video/mp4' } }]);
  expect((await collect()).missing).toBe(1);
  expect(errors).toMatchObject([{ export: 'gone', shop: SHOP }]);
});

test('results of steps are forgotten after a month, and their files the next time', async () => {
  await sql.query(`insert into steps (hash, name, result, created_at) values ('old', 'judge-picture', $1, now() - interval '31 days')`, [{ file: await put('of a step') }]);
  expect((await collect()).removed).toBe(0);
  expect((await collect()).removed).toBe(1);
});
