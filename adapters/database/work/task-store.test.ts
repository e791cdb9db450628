/**
 * What tasks do in a real PostgreSQL: claimed once, fairly between shops, clicks before bulk, and written on
 * only by the claim that holds them.
 */
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openClient, type Client, type Transaction } from '#adapters/database/kernel/client.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { newestTasks, taskQueueIn } from '#adapters/database/work/task-queue.ts';
import { openTaskStore } from '#adapters/database/work/task-store.ts';
import { openTickets } from '#adapters/database/work/tickets.ts';
import { AppError } from '#studio/shared/errors.ts';
import type { TaskStore } from '#studio/work/ports.ts';
import type { NewTask, Task } from '#studio/work/task.ts';

const EXPORT = { kind: 'export-clip', lane: 'exports', subject: 'export' } as const;
const worker = (shopLimit = 1000) => ({ shopLimit, kinds: [EXPORT.kind] });
const [A, B, C] = ['a.myshopify.com', 'b.myshopify.com', 'c.myshopify.com'];
const failure = { code: 'EXPORT_FAILED', details: { reason: 'a test' } } as const;

let opened: TestDatabase;
let client: Client;
let store: TaskStore<{ transaction: Transaction; shop: string }>;

beforeAll(async () => {
  opened = await openTestDatabase();
  client = openClient(opened.server.url);
  store = openTaskStore(client, (transaction, shop) => ({ transaction, shop }));
}, 60_000);
afterAll(async () => {
  await client.$disconnect();
  await opened.close();
});
beforeEach(async () => {
  await opened.sql.query('truncate tasks, task_turns');
});

const enqueue = (shop: string, ...tasks: readonly (Partial<NewTask> & { subjectId: string })[]) =>
  client.$transaction((transaction) =>
    taskQueueIn(transaction, shop).enqueueAll(tasks.map((task) => ({ ...EXPORT, ...task }))),
  );
const subjects = (shop: string, count: number, prefix = shop.slice(0, 1)) =>
  Array.from({ length: count }, (_, index) => ({ subjectId: `${prefix}${index}`, shop }));
async function claim(limit?: number): Promise<Task> {
  const task = await store.claim('exports', worker(limit));
  if (task === null) throw new Error('Nothing was claimed.');
  return task;
}
const finish = (task: Task) => store.end(task, { state: 'done' }, () => Promise.resolve());
const stateOf = async (subjectId: string) =>
  (await opened.sql.query<Record<string, unknown>>('select * from tasks where subject_id = $1', [subjectId]))
    .rows;

describe('a task', () => {
  test('is claimed by one worker, however many claim at once', async () => {
    await enqueue(A, { subjectId: 'one' });
    const claims = await Promise.all(Array.from({ length: 12 }, () => store.claim('exports', worker())));
    expect(claims.filter((task) => task !== null)).toHaveLength(1);
  });
  test('is enqueued once while it waits, and again once it runs', async () => {
    expect(await enqueue(A, { subjectId: 'one' }, { subjectId: 'two' })).toBe(2);
    expect(await enqueue(A, { subjectId: 'one' }, { subjectId: 'three' })).toBe(1);
    const task = await claim();
    expect(await enqueue(A, { subjectId: task.subjectId })).toBe(1);
  });
  test('of another lane is not claimed, nor one that is for later', async () => {
    await enqueue(A, { subjectId: 'clip', kind: 'generate-clip', lane: 'clips', subject: 'clip' });
    await enqueue(A, { subjectId: 'later', afterSeconds: 3600 });
    expect(await store.claim('exports', worker())).toBeNull();
    await opened.sql.query(`update tasks set available_at = now() where subject_id = 'later'`);
    expect(await openTickets(client).takeUnsent(10)).toHaveLength(2);
    expect((await claim()).subjectId).toBe('later');
  });
  test('that ends has its last word and its meaning in one transaction, once', async () => {
    await enqueue(A, { subjectId: 'one' });
    const task = await claim();
    const meaning = (transaction: Transaction) =>
      transaction.$executeRaw`insert into shops (domain) values ('told') on conflict do nothing`;
    await expect(
      store.end(task, { state: 'done' }, async ({ transaction }) => {
        await meaning(transaction);
        throw new AppError('EXPORT_FAILED', { reason: 'the transaction is taken back' });
      }),
    ).rejects.toThrow();
    expect(await stateOf('one')).toMatchObject([{ state: 'running' }]);
    expect((await opened.sql.query(`select 1 from shops where domain = 'told'`)).rows).toEqual([]);
    expect(
      await store.end(task, { state: 'done' }, async ({ transaction }) => {
        await meaning(transaction);
      }),
    ).toBe(true);
    expect(await finish(task)).toBe(false);
    expect(await stateOf('one')).toMatchObject([{ state: 'done', claim_token: null }]);
  });
  test('that was canceled accepts no more reports of its worker', async () => {
    await enqueue(A, { subjectId: 'one' });
    const task = await claim();
    expect(await store.heartbeat(task)).toBe(true);
    const cancelled = await client.$transaction((transaction) =>
      taskQueueIn(transaction, A).cancel({ subjectKind: 'export', subjectIds: ['one'] }),
    );
    expect(cancelled).toBe(1);
    const words = await Promise.all([
      store.heartbeat(task),
      store.report(task, { done: 1 }),
      finish(task),
      store.goOn(task, { seconds: 0, because: null, counts: 'nothing' }),
    ]);
    expect(words).toEqual([false, false, false, false]);
    expect(await stateOf('one')).toMatchObject([{ state: 'cancelled' }]);
  });
  test('of another shop is neither canceled nor found', async () => {
    await enqueue(A, { subjectId: 'one' });
    const subject = { subjectKind: 'export', subjectIds: ['one'] } as const;
    expect(await client.$transaction((transaction) => taskQueueIn(transaction, B).cancel(subject))).toBe(0);
    expect((await newestTasks(client, B, subject)).size).toBe(0);
    expect((await newestTasks(client, A, subject)).get('one')).toMatchObject({ state: 'waiting', shop: A });
  });
  test('counts its failures, waits and crashes apart from its claims', async () => {
    await enqueue(A, { subjectId: 'one' });
    for (const counts of ['wait', 'wait', 'failure', 'crash', 'nothing'] as const)
      await store.goOn(await claim(), { seconds: 0, because: failure, counts });
    expect(await stateOf('one')).toMatchObject([
      { state: 'waiting', claims: 5, waits: 2, failures: 1, crashes: 1, error: failure },
    ]);
  });
  test('continues after the delay it asked for, by the database’s clock, and gets another ticket', async () => {
    const tickets = openTickets(client);
    await enqueue(A, { subjectId: 'one' });
    const first = await tickets.takeUnsent(10);
    await tickets.markSent(first);
    expect(await tickets.takeUnsent(10)).toEqual([]);
    await store.goOn(await claim(), { seconds: 3600, because: failure, counts: 'wait' });
    expect([await store.claim('exports', worker()), await tickets.takeUnsent(10)]).toEqual([null, []]);
    await opened.sql.query('update tasks set available_at = now()');
    const [second] = await tickets.takeUnsent(10);
    expect(second?.id).not.toBe(first[0]?.id);
    expect((await claim()).waits).toBe(1);
  });
  test('that another of its kind and subject waits beside does not wait twice', async () => {
    await enqueue(A, { subjectId: 'one' });
    const task = await claim();
    await enqueue(A, { subjectId: 'one' });
    await store.goOn(task, { seconds: 0, because: null, counts: 'crash' });
    expect((await stateOf('one')).map(({ state }) => state).sort()).toEqual(['cancelled', 'waiting']);
  });
  test('that continues as another is as old as it was: a search for late work finds it', async () => {
    await enqueue(A, { subjectId: 'one' });
    const task = await claim();
    await opened.sql.query(`update tasks set created_at = now() - interval '2 hours'`);
    await enqueue(A, { subjectId: 'one' });
    await store.goOn(task, { seconds: 60, because: failure, counts: 'failure' });
    const late = await opened.sql.query(
      `select id from tasks where state = 'waiting' and created_at < now() - interval '1 hour'`,
    );
    expect(late.rowCount).toBe(1);
    expect(
      (await newestTasks(client, A, { subjectKind: 'export', subjectIds: ['one'] })).get('one')?.state,
    ).toBe('waiting');
  });
  test('whose worker is silent is found', async () => {
    await enqueue(A, { subjectId: 'one' }, { subjectId: 'two' });
    const [one, two] = [await claim(), await claim()];
    await opened.sql.query(`update tasks set heartbeat_at = now() - interval '41 seconds' where id = $1`, [
      one.id,
    ]);
    expect((await store.silent(40, [EXPORT.kind])).map(({ id }) => id)).toEqual([one.id]);
    await store.heartbeat(one);
    expect(await store.silent(40, [EXPORT.kind])).toEqual([]);
    expect(two.claimToken).not.toBe(one.claimToken);
  });
});

describe('tasks of kinds that nobody knows', () => {
  test('are found once they could have run for a while, or were left, and those of known kinds are not', async () => {
    await enqueue(
      A,
      { subjectId: 'known' },
      { subjectId: 'new', kind: 'dub-clip' },
      { subjectId: 'newer', kind: 'dub-clip' },
      { subjectId: 'later', kind: 'dub-clip', afterSeconds: 3600 },
      { subjectId: 'held', kind: 'make-run' },
    );
    const newer = await store.claim('exports', { shopLimit: 9, kinds: ['make-run'] });
    expect(newer?.subjectId).toBe('held');
    expect(await store.stranded(600, [EXPORT.kind])).toEqual([]);
    await opened.sql.query(
      `update tasks set available_at = available_at - interval '11 minutes',
        heartbeat_at = now() - interval '11 minutes'`,
    );
    expect(await store.stranded(600, [EXPORT.kind])).toMatchObject([
      { kind: 'dub-clip', count: 2, oldest: expect.any(Date) as Date },
      { kind: 'make-run', count: 1 },
    ]);
    // Once the version that knows them is back, nothing is stranded.
    expect(await store.stranded(600, [EXPORT.kind, 'dub-clip', 'make-run'])).toEqual([]);
  });
});

describe('the claim', () => {
  test('takes the next of the shop that had the least lately', async () => {
    await enqueue(A, ...subjects(A, 5));
    expect([(await claim()).subjectId, (await claim()).subjectId]).toEqual(['a0', 'a1']);
    await enqueue(B, ...subjects(B, 2));
    await enqueue(C, ...subjects(C, 2));
    const order: string[] = [];
    for (let count = 0; count < 7; count++) order.push((await claim()).shop);
    // The new ones come first, then each in turn.
    expect(order).toEqual([B, C, A, B, C, A, A]);
  });
  test('gives a shop that comes back again and again no more than its share', async () => {
    await enqueue(A, ...subjects(A, 50));
    await enqueue(B, ...subjects(B, 50));
    const order: string[] = [];
    for (let count = 0; count < 30; count++) {
      await enqueue(C, { subjectId: `c${count}` });
      const task = await claim();
      order.push(task.shop);
      await finish(task);
    }
    expect(order.filter((shop) => shop === C).length).toBeLessThanOrEqual(11);
    expect(order.filter((shop) => shop === A).length).toBeGreaterThanOrEqual(9);
  });
  test('takes clicks before bulk of the same shop, and the older first', async () => {
    await enqueue(A, ...subjects(A, 3, 'bulk').map((task) => ({ ...task, priority: 'bulk' as const })));
    await enqueue(A, { subjectId: 'click 1' });
    await enqueue(A, { subjectId: 'click 2' });
    const order: string[] = [];
    for (let count = 0; count < 5; count++) order.push((await claim()).subjectId);
    expect(order.slice(0, 2)).toEqual(['click 1', 'click 2']);
    expect([...order.slice(2)].sort()).toEqual(['bulk0', 'bulk1', 'bulk2']);
  });
  test('runs no more of a shop at once than it may, and lets others pass', async () => {
    await enqueue(A, ...subjects(A, 5));
    await enqueue(B, ...subjects(B, 1));
    const claimed = await Promise.all(Array.from({ length: 6 }, () => store.claim('exports', worker(2))));
    expect(claimed.map((task) => task?.shop ?? null).sort()).toEqual([A, A, B, null, null, null].sort());
    const held = claimed.find((task) => task?.shop === A);
    if (held !== undefined && held !== null) await finish(held);
    expect((await claim(2)).shop).toBe(A);
  });
  test('waits for a concurrent write to the task, instead of leaving its ticket without a task', async () => {
    await enqueue(A, { subjectId: 'one' });
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    let hasWritten = (): void => undefined;
    const written = new Promise<void>((resolve) => (hasWritten = resolve));
    const writing = client.$transaction(async (transaction) => {
      await transaction.$executeRaw`update tasks set ticketed = true`;
      hasWritten();
      await gate;
    });
    await written;
    // The row is released only after the claim waits for it.
    const claiming = store.claim('exports', worker());
    await expect
      .poll(async () => (await opened.sql.query('select 1 from pg_locks where not granted')).rowCount)
      .toBeGreaterThan(0);
    letGo();
    await writing;
    expect((await claiming)?.subjectId).toBe('one');
  });
  test('takes a shop that has nothing to run now out of line, and its task is there when it is due', async () => {
    const tickets = openTickets(client);
    const turns = async () => (await opened.sql.query('select shop from task_turns')).rowCount;
    await enqueue(A, { subjectId: 'later', afterSeconds: 3600 });
    expect([await store.claim('exports', worker()), await turns()]).toEqual([null, 0]);
    await opened.sql.query('update tasks set available_at = now()');
    expect(await tickets.takeUnsent(10)).toHaveLength(1);
    expect([await turns(), (await claim()).subjectId]).toEqual([1, 'later']);
  });
  test('leaves a shop in line whose task came while the claim waited for another claim', async () => {
    await enqueue(A, { subjectId: 'first' });
    await finish(await claim());
    const other = new pg.Client({ connectionString: opened.server.url });
    await other.connect();
    await other.query(`begin; select pg_advisory_xact_lock(hashtextextended('claim exports', 0))`);
    const claiming = store.claim('exports', worker());
    await expect
      .poll(async () => (await opened.sql.query('select 1 from pg_locks where not granted')).rowCount)
      .toBeGreaterThan(0);
    await enqueue(A, { subjectId: 'second' });
    await other.query('commit');
    await other.end();
    expect((await claiming)?.subjectId).toBe('second');
  });
  test('finds a shop again that has lost its turn', async () => {
    const tickets = openTickets(client);
    await enqueue(A, { subjectId: 'one' });
    await opened.sql.query('delete from task_turns');
    expect(await store.claim('exports', worker())).toBeNull();
    // What has just come due is the relay's.
    expect(await tickets.rejoin()).toBe(0);
    await opened.sql.query(`update tasks set available_at = now() - interval '11 seconds'`);
    expect([await tickets.rejoin(), await tickets.rejoin()]).toEqual([1, 0]);
    expect((await claim()).subjectId).toBe('one');
  });
  test('leaves tasks of kinds that the worker does not know to others', async () => {
    await enqueue(A, { subjectId: 'unknown', kind: 'of-tomorrow' }, { subjectId: 'known' });
    expect((await claim()).subjectId).toBe('known');
    expect(await store.claim('exports', worker())).toBeNull();
    expect((await store.claim('exports', { shopLimit: 9, kinds: ['of-tomorrow'] }))?.subjectId).toBe(
      'unknown',
    );
  });
  test('misses no task that is enqueued while its shop leaves the line', async () => {
    const [rounds, inFlight] = [60, 4];
    let claimed = 0;
    for (let round = 0; round < rounds; round++) {
      const found = await Promise.all([
        enqueue(A, { subjectId: `x${round}` }).then(() => null),
        ...Array.from({ length: inFlight }, () => store.claim('exports', worker())),
      ]);
      for (const task of found) {
        if (task === null) continue;
        claimed++;
        await finish(task);
      }
    }
    for (
      let task = await store.claim('exports', worker());
      task !== null;
      task = await store.claim('exports', worker())
    ) {
      claimed++;
      await finish(task);
    }
    expect(claimed).toBe(rounds);
  });
});

describe('tickets', () => {
  test('of clicks are sent before those of bulk', async () => {
    await enqueue(A, { subjectId: 'bulk', priority: 'bulk' });
    await enqueue(B, { subjectId: 'click' });
    const [first] = await openTickets(client).takeUnsent(1);
    const rows = (
      await opened.sql.query<{ subject_id: string }>('select subject_id from tasks where id = $1', [
        first?.id.replace(/-0$/, ''),
      ])
    ).rows;
    expect(rows).toEqual([{ subject_id: 'click' }]);
  });
  test('of a lane that only a newer version knows are left to it, and keep no other from being sent', async () => {
    await enqueue(A, { subjectId: 'one' }, { subjectId: 'two' });
    await opened.sql.query(`update tasks set lane = 'of-tomorrow' where subject_id = 'one'`);
    const tickets = await openTickets(client).takeUnsent(10);
    expect(tickets.map(({ lane }) => lane)).toEqual(['exports']);
  });
  test('that the queue lost are missed: the lane seems asleep', async () => {
    const tickets = openTickets(client);
    await enqueue(A, { subjectId: 'one' });
    expect(await tickets.asleep(120)).toEqual([]);
    await opened.sql.query(`update tasks set available_at = now() - interval '121 seconds'`);
    expect(await tickets.asleep(120)).toEqual(['exports']);
  });
});
