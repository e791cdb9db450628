/** Tests on a real PostgreSQL and disk that only unneeded files are removed, and that missing ones are reported. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import type { FileRef, SweptStorage } from '#studio/shared/storage.ts';
import { collectOrphans } from '#workers/sweeps/collect-orphans.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import type { Database } from '#wiring/bind-use-cases.ts';

const HOUR = 3600_000;
const SHOP = 'lumen-and-clay.myshopify.com';
let opened: TestDatabase;
let database: Database;
let sql: pg.Client;
let home: string;
let storage: SweptStorage;
let errors: object[];
/** How far the clocks of the sweep and of the database are ahead of the files. */
let aheadMilliseconds: number;
let databaseAheadMilliseconds: number;

beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database, sql } = opened);
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'vitrine-orphans-'));
  storage = openFolderStorage(join(home, 'files'));
  errors = [];
  [aheadMilliseconds, databaseAheadMilliseconds] = [2 * HOUR, 2 * HOUR];
  await sql.query('truncate clips, uploads, steps, shops cascade');
});
afterEach(() => rm(home, { recursive: true, force: true }));

const put = (text: string, mediaType = 'image/png'): Promise<FileRef> =>
  storage.put(Buffer.from(text), mediaType);
const files = async (): Promise<number> =>
  (await readdir(join(home, 'files'), { recursive: true })).filter((name) => name.includes('.')).length;
const collect = (over: Partial<SweptStorage> = {}) =>
  collectOrphans({
    database: {
      ...database,
      sweeps: {
        ...database.sweeps,
        now: () => Promise.resolve(new Date(Date.now() + databaseAheadMilliseconds)),
      },
    },
    storage: { ...storage, ...over },
    temporaryFolder: join(home, 'tmp'),
    clock: { now: () => Date.now() + aheadMilliseconds, wait: () => Promise.resolve() },
    log: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: (details) => errors.push(details),
    },
  });
const insertClip = async (document: object): Promise<string> => {
  const id = randomUUID();
  await sql.query(
    `insert into clips (id, shop, batch_id, link, title, brief, state, revision)
      values ($1, $2, $1, 'link', 'A clip', '{}', 'ready', 1)`,
    [id, SHOP],
  );
  await sql.query(
    `insert into clip_revisions (clip_id, revision, document, summary) values ($1, 1, $2, 'First')`,
    [id, document],
  );
  return id;
};

test('what documents, uploads, steps, settings and exports name stays; what nothing names goes', async () => {
  const [picture, upload, step, logo, video] = await Promise.all(
    ['picture', 'upload', 'step', 'logo'].map((text) => put(text)).concat(put('video', 'video/mp4')),
  );
  const clip = await insertClip({ storyboard: { pictures: [{ file: picture }] } });
  await sql.query('insert into uploads (id, shop, name, picture) values ($1, $2, $3, $4)', [
    'u',
    SHOP,
    'mine.png',
    { file: upload },
  ]);
  await sql.query('insert into steps (hash, name, result) values ($1, $2, $3)', [
    'h',
    'judge-picture',
    { file: step },
  ]);
  await sql.query('insert into shops (domain, settings) values ($1, $2)', [SHOP, { logo: { file: logo } }]);
  await sql.query(
    `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
      quarter_points, state, result) values ('e', $1, $2, 1, 'h', 'A clip', '9:16', 15, '{}', 15, 'done', $3)`,
    [SHOP, clip, { video }],
  );
  await put('nobody needs this');
  expect(await collect()).toMatchObject({ removed: 1, bytes: 17, missing: 0 });
  expect(await files()).toBe(5);
  for (const ref of [picture, upload, step, logo, video])
    expect((await storage.get(ref!)).length).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

test('a clip’s poster stays until it has another, or the clip is deleted', async () => {
  const clip = await insertClip({});
  const [poster, next] = [await put('poster', 'image/webp'), await put('the next', 'image/webp')];
  const show = (file: FileRef) =>
    sql.query('update clips set poster = $2, poster_revision = 1 where id = $1', [clip, file]);
  await show(poster);
  expect(await collect()).toMatchObject({ removed: 1, bytes: next.bytes });
  await put('the next', 'image/webp');
  await show(next);
  expect(await collect()).toMatchObject({ removed: 1, bytes: poster.bytes });
  expect((await storage.get(next)).length).toBe(next.bytes);
  await sql.query('delete from clips');
  expect(await collect()).toMatchObject({ removed: 1, bytes: next.bytes, missing: 0 });
  expect(errors).toEqual([]);
});

test('the video of an export whose time was over goes; the pictures and recordings of its clip stay', async () => {
  const [picture, recording] = [await put('picture'), await put('recording', 'audio/wav')];
  const video = await put('video', 'video/mp4');
  const clip = await insertClip({
    storyboard: { pictures: [{ file: picture }], sound: { voice: [{ recording }] } },
  });
  await sql.query(
    `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
      quarter_points, state, result, finished_at) values ('e', $1, $2, 1, 'h', 'A clip', '9:16', 15, '{}', 15,
      'done', $3, now() - interval '31 days')`,
    [SHOP, clip, { video }],
  );
  expect((await collect()).removed).toBe(0);
  await database.sweeps.expire();
  expect(await collect()).toMatchObject({ removed: 1, bytes: 5, missing: 0 });
  for (const ref of [picture, recording]) expect((await storage.get(ref)).length).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

test('what was stored within the hour stays, and so does what is stored again during the sweep', async () => {
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

const insertExport = async (id: string, video: FileRef): Promise<void> => {
  await sql.query(
    `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
      quarter_points, state, result) values ($1, $2, $3, 1, $1, 'A clip', '9:16', 15, '{}', 15, 'done', $4)`,
    [id, SHOP, await insertClip({}), { video }],
  );
};
const lost = (digit: string): FileRef => ({ sha256: digit.repeat(64), bytes: 1, mediaType: 'video/mp4' });

const stateOf = async (id: string): Promise<unknown> =>
  (
    await sql.query<{ state: string; code: string | null }>(
      `select state, failure ->> 'code' as code from exports where id = $1`,
      [id],
    )
  ).rows[0];

test('the file of a finished export that is gone is reported once, with the export’s name; it failed after all and can be made again', async () => {
  await insertExport('gone', lost('a'));
  await insertExport('there', await put('video', 'video/mp4'));
  expect((await collect()).missing).toBe(1);
  expect((await collect()).missing).toBe(0);
  expect(errors).toMatchObject([{ export: 'gone', shop: SHOP }]);
  expect(await stateOf('gone')).toEqual({ state: 'failed', code: 'FILE_NOT_FOUND' });
  expect(await stateOf('there')).toEqual({ state: 'done', code: null });
});

test('where many are gone at once the store is doubted, not the exports', async () => {
  for (const digit of '1234') await insertExport(`gone-${digit}`, lost(digit));
  for (let time = 0; time < 2; time++) expect((await collect()).missing).toBe(4);
  expect(await stateOf('gone-1')).toEqual({ state: 'done', code: null });
});

test('however many files are gone, the store is listed twice; when none is, once', async () => {
  let times = 0;
  const counted = {
    list() {
      times++;
      return storage.list();
    },
  };
  await insertExport('there', await put('video', 'video/mp4'));
  await collect(counted);
  expect(times).toBe(1);
  for (const digit of '123456789') await insertExport(`gone-${digit}`, lost(digit));
  times = 0;
  expect((await collect(counted)).missing).toBe(9);
  expect(times).toBe(2);
});

test('a file that was stored during the sweep is not reported as gone, nor that of an export that was deleted meanwhile', async () => {
  const video = {
    sha256: createHash('sha256').update('video').digest('hex'),
    bytes: 5,
    mediaType: 'video/mp4',
  };
  await insertExport('made again', video);
  await insertExport('deleted', lost('b'));
  let storedMeanwhile = false;
  const found = await collect({
    async *list() {
      yield* storage.list();
      if (storedMeanwhile) return;
      storedMeanwhile = true;
      await put('video', 'video/mp4');
      await sql.query(`delete from exports where id = 'deleted'`);
    },
  });
  expect(found.missing).toBe(0);
  expect(errors).toEqual([]);
});

test('of what nobody needs some is removed before all has been listed, and what was named meanwhile stays', async () => {
  const FILES = 2500;
  const hash = (index: number) => index.toString(16).padStart(64, '0');
  const removed = new Set<string>();
  let removedWhileListing = 0;
  const found = await collect({
    async *list() {
      for (let index = 0; index < FILES; index++) {
        // Listed already, and needed since.
        if (index === 900) await insertClip({ file: { sha256: hash(5), bytes: 1, mediaType: 'image/png' } });
        yield { key: hash(index), sha256: hash(index), bytes: 1, touchedAt: new Date(0) };
      }
      removedWhileListing = removed.size;
    },
    remove: ({ key }) => Promise.resolve(removed.add(key).has(key)),
  });
  expect(found).toMatchObject({ removed: FILES - 1, bytes: FILES - 1, missing: 0 });
  expect(removed.has(hash(5))).toBe(false);
  expect(removedWhileListing).toBeGreaterThan(1500);
});

test('results of steps are forgotten after a month, and their files the next time', async () => {
  await sql.query(
    `insert into steps (hash, name, result, created_at)
      values ('old', 'judge-picture', $1, now() - interval '31 days')`,
    [{ file: await put('of a step') }],
  );
  expect((await collect()).removed).toBe(0);
  expect((await collect()).removed).toBe(1);
});

test.each([
  ['the worker', 24 * HOUR, 0],
  ['the database', 0, 24 * HOUR],
  ['the worker, while the database is behind,', 24 * HOUR, -24 * HOUR],
])('a file that was stored just now stays when the clock of %s is a day ahead', async (_, worker, other) => {
  await put('just now');
  [aheadMilliseconds, databaseAheadMilliseconds] = [worker, other];
  expect(await collect()).toMatchObject({ removed: 0 });
  expect(await files()).toBe(1);
});

test('the database says its own time', async () => {
  const apart = (await database.sweeps.now()).getTime() - Date.now();
  expect(Math.abs(apart)).toBeLessThan(60_000);
});
