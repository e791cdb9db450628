/**
 * Tests, on a real PostgreSQL, that work which ends every worker that holds it fails no work beside it, and
 * itself ends or waits longer each time.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import type { Log } from '#adapters/telemetry/log.ts';
import { SUSPECT_CRASHES } from '#studio/work/retry-policy.ts';
import { LANES, type Task } from '#studio/work/task.ts';
import { openShopWork, type ShopWork } from '#tests/shop-work.ts';
import { JOBS } from '#workers/jobs/jobs.ts';
import { recoverTasks } from '#workers/sweeps/recover-tasks.ts';

const [POISONED, OTHER] = ['poisoned.myshopify.com', 'other.myshopify.com'];
let opened: TestDatabase;
let other: ShopWork;
let alarms: object[];
let temporaryFolder: string;

beforeAll(async () => {
  temporaryFolder = await mkdtemp(join(tmpdir(), 'vitrine-poison-'));
  opened = await openTestDatabase({ firstGrantQuarterPoints: 40_000 });
  for (const domain of [POISONED, OTHER]) await opened.database.shops.install({ domain, scopes: '' });
  other = openShopWork(opened.database, OTHER);
}, 60_000);
afterAll(async () => {
  await opened.close();
  await rm(temporaryFolder, { recursive: true });
});
beforeEach(async () => {
  alarms = [];
  await opened.sql.query('truncate clips, tasks, task_turns, webhooks cascade');
});

/** Within five seconds: a delay begins at the sweep, and is read a little later. */
const about = (seconds: number): unknown => expect.closeTo(seconds, -1);
const silent = () => undefined;
const log: Log = {
  debug: silent,
  info: silent,
  warn: silent,
  error: (details) => void alarms.push(details),
};
const queue = {
  send: () => Promise.resolve(),
  work: () => Promise.reject(new Error('Nobody works here.')),
  close: () => Promise.resolve(),
};

/** Everything that a worker with time for all of it would hold at once. */
async function claimAll(): Promise<Task[]> {
  const held: Task[] = [];
  for (const lane of LANES) {
    const next = () => opened.database.tasks.claim(lane, { shopLimit: 8, kinds: [...JOBS.keys()] });
    for (let task = await next(); task !== null; task = await next()) held.push(task);
  }
  return held;
}

/** A worker takes what it may until nothing is left; once it holds the poison it dies, and a sweep follows. */
async function workUntilDeath(isPoison: (task: Task) => boolean): Promise<Task[]> {
  for (;;) {
    const held = await claimAll();
    if (held.length === 0) return held;
    if (held.some(isPoison)) {
      await workerDies();
      return held;
    }
    for (const task of held)
      await opened.database.tasks.end(task, { state: 'done' }, () => Promise.resolve());
  }
}
async function workerDies(): Promise<void> {
  await opened.sql.query(
    `update tasks set heartbeat_at = now() - interval '41 seconds' where state = 'running'`,
  );
  await recoverTasks({ database: opened.database, queue, temporaryFolder, log });
}
/** Whatever waits is due, and the relay puts its shop in line. */
async function anHourPasses(): Promise<void> {
  await opened.sql.query(`update tasks set available_at = available_at - interval '1 hour'`);
  await opened.database.tickets.takeUnsent(1000);
}
const rows = async (where: string) =>
  (
    await opened.sql.query<{ state: string; crashes: number; seconds: number }>(
      `select state, crashes, extract(epoch from available_at - now())::float as seconds from tasks where ${where}`,
    )
  ).rows;

test('a webhook that ends every worker fails no export beside it, is tried later each time, and raises the alarm', async () => {
  await opened.database.webhooks.accept({
    shop: POISONED,
    id: 'poison',
    topic: 'app/uninstalled',
    payload: {},
  });
  const delays: number[] = [];
  for (let hour = 0; hour < 12; hour++) {
    // Fresh work comes beside it at every try.
    await other.startedExport(await other.readyClip());
    const held = await workUntilDeath(({ kind }) => kind === 'handle-webhook');
    expect(held.filter(({ crashes }) => crashes >= SUSPECT_CRASHES).length).toBeLessThanOrEqual(1);
    const [poison] = await rows(`kind = 'handle-webhook'`);
    delays.push(poison?.seconds ?? 0);
    await anHourPasses();
  }
  const exports = await rows(`kind = 'export-clip'`);
  expect(exports.filter(({ state }) => state === 'failed')).toEqual([]);
  expect(Math.max(...exports.map(({ crashes }) => crashes))).toBe(2);
  expect(exports.filter(({ state }) => state === 'done').length).toBeGreaterThan(8);

  expect(await rows(`kind = 'handle-webhook'`)).toMatchObject([{ state: 'waiting' }]);
  expect(delays.slice(1, 10)).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600].map(about));
  expect(alarms).toContainEqual(expect.objectContaining({ shop: POISONED, kind: 'handle-webhook' }));
});

test('an export that ends every worker is given up after five, and those beside it are made', async () => {
  const [poison, ...beside] = [
    await other.startedExport(await other.readyClip()),
    await other.startedExport(await other.readyClip()),
    await other.startedExport(await other.readyClip()),
  ];
  for (let hour = 0; hour < 12; hour++) {
    await workUntilDeath(({ subjectId }) => subjectId === poison.id);
    await anHourPasses();
  }
  expect(await rows(`subject_id = '${poison.id}'`)).toMatchObject([{ state: 'failed', crashes: 4 }]);
  for (const { id } of beside)
    expect(await rows(`subject_id = '${id}'`)).toMatchObject([{ state: 'done', crashes: 2 }]);
  expect((await opened.database.forShop(OTHER).exports.find(poison.id))?.failure?.code).toBe('EXPORT_FAILED');
});

test('work that a webhook asks for again meanwhile keeps the crashes and the delay of the run before', async () => {
  const changed = (id: string) =>
    opened.database.webhooks.accept({ shop: POISONED, id, topic: 'products/update', payload: { id: 1 } });
  for (let time = 0; time < 3; time++) {
    await changed(`before ${time}`);
    const held = await claimAll();
    expect(held.map(({ kind }) => kind)).toEqual(['check-product']);
    await changed(`while it runs ${time}`);
    await workerDies();
    if (time < 2) await anHourPasses();
  }
  const [waiting] = await rows(`state = 'waiting'`);
  expect(waiting).toMatchObject({ crashes: 3 });
  expect(waiting?.seconds).toEqual(about(60));
});

test('of two lanes that claim at the same moment, one takes a task that has ended its workers', async () => {
  await other.startedExport(await other.readyClip());
  await other.waitingClip();
  for (let times = 0; times < 10; times++) {
    await opened.sql.query(`update tasks set crashes = 2, state = 'waiting', claim_token = null`);
    await opened.sql.query(`select join_task_turns(lane, shop) from tasks`);
    const claimed = await Promise.all(
      (['clips', 'exports'] as const).map((lane) =>
        opened.database.tasks.claim(lane, { shopLimit: 8, kinds: [...JOBS.keys()] }),
      ),
    );
    expect(claimed.filter((task) => task !== null)).toHaveLength(1);
  }
});

test('one that was left by its worker keeps no other waiting, even when no worker knows its kind any more', async () => {
  await other.startedExport(await other.readyClip());
  await opened.sql.query(`delete from tasks where kind <> 'export-clip'`);
  await opened.sql.query(`update tasks set crashes = 2`);
  await opened.sql.query(
    `insert into tasks (id, shop, kind, lane, subject_kind, subject_id, state, crashes, heartbeat_at)
      values ('left', $1, 'of-tomorrow', 'store', 'clip', 'c', 'running', 2, now() - interval '35 seconds')`,
    [OTHER],
  );
  expect(await claimAll()).toEqual([]);
  await opened.sql.query(`update tasks set heartbeat_at = now() - interval '41 seconds' where id = 'left'`);
  expect(await claimAll()).toMatchObject([{ kind: 'export-clip' }]);
});

test('one that is passed over is not locked while the claim waits for another row', async () => {
  await opened.sql.query(
    `insert into tasks (id, shop, kind, lane, subject_kind, subject_id, state, crashes, heartbeat_at, priority)
      values ('runs', $1, 'export-clip', 'exports', 'export', 'r', 'running', 2, now(), 0),
      ('passed over', $1, 'generate-clip', 'clips', 'clip', 'p', 'waiting', 2, null, 0),
      ('held', $1, 'generate-clip', 'clips', 'clip', 'h', 'waiting', 0, null, 1)`,
    [OTHER],
  );
  await opened.sql.query(`select join_task_turns(lane, shop) from tasks where state = 'waiting'`);
  const elsewhere = new pg.Client({ connectionString: opened.server.url });
  await elsewhere.connect();
  try {
    await elsewhere.query('begin');
    await elsewhere.query(`select 1 from tasks where id = 'held' for update`);
    const claimed = opened.database.tasks.claim('clips', { shopLimit: 8, kinds: [...JOBS.keys()] });
    await expect
      .poll(async () => (await opened.sql.query('select 1 from pg_locks where not granted')).rowCount)
      .toBeGreaterThan(0);
    await elsewhere.query(`select 1 from tasks where id = 'passed over' for update nowait`);
    await elsewhere.query('commit');
    expect(await claimed).toMatchObject({ id: 'held' });
  } finally {
    await elsewhere.end();
  }
});
