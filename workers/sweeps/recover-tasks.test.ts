/**
 * Tests what recovers by itself, on a real PostgreSQL: tasks of silent workers, poisoned tasks, lanes whose
 * tickets were lost, folders of killed attempts.
 */
import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { testWork, type TestWork } from '#adapters/database/testing/test-work.ts';
import { openLog } from '#adapters/telemetry/log.ts';
import type { Ticket } from '#studio/work/ports.ts';
import type { Task } from '#studio/work/task.ts';
import { openShopWork, type ShopWork } from '#tests/shop-work.ts';
import { recoverTasks } from '#workers/sweeps/recover-tasks.ts';

const SHOP = 'lumen-and-clay.myshopify.com';
let opened: TestDatabase;
let shop: ShopWork;
let worker: TestWork;
let folder: string;
let sent: Ticket[];

beforeAll(async () => {
  opened = await openTestDatabase({ firstGrantQuarterPoints: 4000 });
  await opened.database.shops.install({ domain: SHOP, scopes: '' });
  shop = openShopWork(opened.database, SHOP);
  worker = testWork(opened.database);
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-recover-'));
  sent = [];
  await opened.sql.query('truncate clips, tasks, task_turns cascade');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sweep = () =>
  recoverTasks({
    database: opened.database,
    queue: {
      send: (tickets) => Promise.resolve(void sent.push(...tickets)),
      work: () => Promise.reject(new Error('Nobody works here.')),
      close: () => Promise.resolve(),
    },
    temporaryFolder: folder,
    log: openLog('test', 'silent'),
  });
const silence = ({ id }: Task) =>
  opened.sql.query(`update tasks set heartbeat_at = now() - interval '41 seconds' where id = $1`, [id]);
async function claimed(kind: 'clips' | 'exports', { id }: { id: string }): Promise<Task> {
  const task = await worker[kind].claim(id);
  if (task === null) throw new Error('Nothing was claimed.');
  return task;
}
const taskOf = async (subjectId: string) =>
  (
    await opened.sql.query<{ state: string; crashes: number; claims: number }>(
      'select state, crashes, claims from tasks where subject_id = $1 order by number desc',
      [subjectId],
    )
  ).rows[0];
const ledgerOf = async (id: string) =>
  (
    await opened.sql.query<{ kind: string }>(
      'select kind from ledger_entries where subject_id = $1 order by kind',
      [id],
    )
  ).rows.map(({ kind }) => kind);

describe('a task', () => {
  test('whose worker is silent waits again, and one that is reported on is left alone', async () => {
    const [silent, alive] = [await shop.waitingClip(), await shop.waitingClip()];
    await silence(await claimed('clips', silent));
    await claimed('clips', alive);
    await sweep();
    expect(await taskOf(silent.id)).toEqual({ state: 'waiting', crashes: 1, claims: 1 });
    expect(await taskOf(alive.id)).toMatchObject({ state: 'running' });
    expect((await opened.database.tickets.takeUnsent(10)).length).toBe(1);
  });
  test('that has ended five workers is given up, its points are returned once, and a worker that comes back can report nothing', async () => {
    const made = await shop.startedExport(await shop.readyClip());
    let task = await claimed('exports', made);
    for (let crash = 1; crash <= 5; crash++) {
      await silence(task);
      await sweep();
      if (crash < 5) task = await claimed('exports', made);
    }
    await sweep();
    expect(await opened.database.forShop(SHOP).exports.find(made.id)).toMatchObject({
      state: 'failed',
      failure: { code: 'EXPORT_FAILED' },
    });
    expect(await ledgerOf(made.id)).toEqual(['release', 'reserve']);
    expect(await worker.exports.progress(task, { done: 1, total: 450 })).toBe(false);
    const tickets = await opened.database.tickets.takeUnsent(10);
    expect(tickets.filter(({ lane }) => lane === 'exports')).toEqual([]);
  });
  test('is not given up for having been handed back often: only workers that ended without a word count', async () => {
    const made = await shop.startedExport(await shop.readyClip());
    for (let times = 0; times < 9; times++) await worker.exports.release(await claimed('exports', made));
    await silence(await claimed('exports', made));
    await sweep();
    expect(await taskOf(made.id)).toEqual({ state: 'waiting', crashes: 1, claims: 10 });
  });
  test('that made a clip again, and is given up, leaves the clip what it had, and says why', async () => {
    const clip = await shop.readyClip();
    await opened.database.forShop(SHOP).clips.refresh(clip.id);
    const fresh = await shop.waitingClip();
    await opened.sql.query('update tasks set crashes = 4');
    for (const each of [clip, fresh]) await silence(await claimed('clips', each));
    await sweep();
    const { clips } = opened.database.forShop(SHOP);
    expect(await clips.find(clip.id)).toMatchObject({ state: 'ready', failure: { code: 'CLIP_STOPPED' } });
    expect(await clips.find(fresh.id)).toMatchObject({ state: 'failed', failure: { code: 'CLIP_STOPPED' } });
  });
});

describe('a lane', () => {
  test('whose tickets were lost is woken, and a lane with nothing to do is not', async () => {
    await shop.waitingClip();
    await opened.sql.query(`update tasks set ticketed = true`);
    await sweep();
    expect(sent).toEqual([]);
    await opened.sql.query(`update tasks set available_at = now() - interval '121 seconds'`);
    await sweep();
    expect(new Set(sent.map(({ lane }) => lane))).toEqual(new Set(['clips']));
  });
});

test('the folder of an attempt that was killed is removed once its claim is over, that of one at work stays', async () => {
  const made = await shop.startedExport(await shop.readyClip());
  const task = await claimed('exports', made);
  const old = new Date(Date.now() - 60_000);
  for (const token of [task.claimToken ?? '', 'of-a-killed-worker']) {
    await mkdir(join(folder, `claim-${token}`));
    await utimes(join(folder, `claim-${token}`), old, old);
  }
  await mkdir(join(folder, 'claim-just-made'));
  await sweep();
  expect((await readdir(folder)).sort()).toEqual(
    [`claim-${task.claimToken ?? ''}`, 'claim-just-made'].sort(),
  );
});
