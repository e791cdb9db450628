/** How one run of a task ends, on a real PostgreSQL: done, failed, waiting, handed back, given up, lost. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openClient, type Client } from '#adapters/database/kernel/client.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { taskQueueIn } from '#adapters/database/work/task-queue.ts';
import { openTaskStore } from '#adapters/database/work/task-store.ts';
import { AppError } from '#studio/shared/errors.ts';
import type { TaskDefinition, TaskEnd, TaskStore } from '#studio/work/ports.ts';
import { MERCHANT_DECIDES, type RetryPolicy } from '#studio/work/retry-policy.ts';
import { done, failed, waitFor, type Control, type Outcome, type Task } from '#studio/work/task.ts';
import { failTask, runTask } from '#workers/kernel/run-task.ts';

const SHOP = 'a.myshopify.com';
const EXPORT = { kind: 'export-clip', lane: 'exports', subject: 'export' } as const;
const QUICK: RetryPolicy = { ...MERCHANT_DECIDES, backoffSeconds: 0 };
const fault = (reason: string) => new AppError('EXPORT_FAILED', { reason });
const unreadable = fault('a test');

let opened: TestDatabase;
let client: Client;
let store: TaskStore<string>;
let ends: { shop: string; end: TaskEnd<unknown> }[];
let errors: object[];

beforeAll(async () => {
  opened = await openTestDatabase();
  client = openClient(opened.server.url);
  store = openTaskStore(client, (_transaction, shop) => shop);
}, 60_000);
afterAll(async () => {
  await client.$disconnect();
  await opened.close();
});
beforeEach(async () => {
  await opened.sql.query('truncate tasks, task_turns');
  [ends, errors] = [[], []];
  await client.$transaction((transaction) =>
    taskQueueIn(transaction, SHOP).enqueue({ ...EXPORT, subjectId: 'one' }),
  );
});

const log = { error: (details: object) => void errors.push(details) };
type Run = (task: Task, control: Control) => Promise<Outcome<unknown>>;
const definitionOf = (
  run: Run,
  change: Partial<TaskDefinition<null, string, unknown>> = {},
): TaskDefinition<null, string, unknown> => ({
  ...EXPORT,
  retry: QUICK,
  timeoutSeconds: 30,
  fault,
  run: (_ports, task, control) => run(task, control),
  ended: (shop, _task, end) => {
    ends.push({ shop, end });
    return Promise.resolve();
  },
  ...change,
});
async function claim(): Promise<Task> {
  const task = await store.claim('exports', { shopLimit: 10, kinds: [EXPORT.kind] });
  if (task === null) throw new Error('Nothing was claimed.');
  return task;
}
async function runOnce(
  run: Run,
  {
    stopping = new AbortController().signal,
    ...change
  }: { stopping?: AbortSignal } & Partial<TaskDefinition<null, string, unknown>> = {},
) {
  await runTask({ store, definition: definitionOf(run, change), ports: null, log, stopping }, await claim());
  return row();
}
async function row(): Promise<Record<string, unknown>> {
  const { rows } = await opened.sql.query<Record<string, unknown>>(
    `select state, failures, waits, crashes, claims, error, progress, extract(epoch
      from available_at - now())::float as seconds from tasks`,
  );
  return rows[0] ?? {};
}
const ranInto =
  (error: unknown): Run =>
  () =>
    Promise.reject(error instanceof Error ? error : new Error(String(error)));

describe('a run', () => {
  test('that is done ends the task, and its subject is updated once, with the result', async () => {
    expect(await runOnce(() => Promise.resolve(done('made')))).toMatchObject({ state: 'done', error: null });
    expect(ends).toEqual([{ shop: SHOP, end: { kind: 'done', result: 'made' } }]);
  });
  test('that fails as expected ends it with the error', async () => {
    expect(await runOnce(() => Promise.resolve(failed(unreadable)))).toMatchObject({
      state: 'failed',
      error: { code: 'EXPORT_FAILED', details: { reason: 'a test' } },
    });
    expect(ends).toMatchObject([{ end: { kind: 'failed', error: { code: 'EXPORT_FAILED' } } }]);
    expect(errors).toEqual([]);
  });
  test('that throws an expected error fails as if it had given it', async () => {
    expect(await runOnce(ranInto(unreadable))).toMatchObject({ state: 'failed' });
  });
  test('that waits continues after so long, names the obstacle, and is no failure however often', async () => {
    const wait: Run = () =>
      Promise.resolve(waitFor(0, new AppError('SHOPIFY_UNAVAILABLE', { reason: 'a test' })));
    for (let times = 0; times < 12; times++) await runOnce(wait);
    expect(await row()).toMatchObject({
      state: 'waiting',
      waits: 12,
      failures: 0,
      claims: 12,
      error: { code: 'SHOPIFY_UNAVAILABLE' },
    });
    expect(await runOnce(() => Promise.resolve(waitFor(30, null)))).toMatchObject({ waits: 13 });
    expect(Number((await row())['seconds'])).toBeGreaterThan(20);
  });
  test('that meets its first fault after many waits is run again', async () => {
    for (let times = 0; times < 5; times++) await runOnce(() => Promise.resolve(waitFor(0, null)));
    expect(await runOnce(ranInto('the database went away'))).toMatchObject({
      state: 'waiting',
      failures: 1,
      claims: 6,
    });
    expect(await runOnce(() => Promise.resolve(done(null)))).toMatchObject({ state: 'done' });
  });
  test('that asks to wait too often fails with the obstacle', async () => {
    const retry = { ...QUICK, maxWaits: 2 };
    const wait: Run = () => Promise.resolve(waitFor(0, new AppError('SHOPIFY_THROTTLED', { seconds: 1 })));
    for (let times = 0; times < 3; times++) await runOnce(wait, { retry });
    expect(await row()).toMatchObject({ state: 'failed', error: { code: 'SHOPIFY_THROTTLED' } });
  });
  test('that meets faults nobody foresaw is given up after the third, with a sentence for the merchant', async () => {
    await runOnce(ranInto('one'));
    await runOnce(ranInto('two'));
    expect(ends).toEqual([]);
    expect(await runOnce(ranInto('three'))).toMatchObject({
      state: 'failed',
      failures: 3,
      error: { code: 'EXPORT_FAILED', details: { reason: 'an error on our side' } },
    });
    expect(ends).toHaveLength(1);
    expect(errors).toHaveLength(3);
  });
  test('is tried again after an error that another run may not meet, and after a longer time with each', async () => {
    const retry: RetryPolicy = { ...QUICK, backoffSeconds: 10, transient: ['DISK_FULL'] };
    const full: Run = () => Promise.resolve(failed(new AppError('DISK_FULL')));
    expect(Number((await runOnce(full, { retry }))['seconds'])).toBeGreaterThan(5);
    await opened.sql.query('update tasks set available_at = now()');
    expect(Number((await runOnce(full, { retry }))['seconds'])).toBeGreaterThan(15);
    await opened.sql.query('update tasks set available_at = now()');
    expect(await runOnce(full, { retry })).toMatchObject({ state: 'failed' });
  });
  test('that takes too long is stopped and counts as failed', async () => {
    const endless: Run = (_task, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
    expect(await runOnce(endless, { timeoutSeconds: 0.05 })).toMatchObject({ state: 'waiting', failures: 1 });
  });
});

describe('a worker that stops', () => {
  test('returns what it holds, whichever claim that is, and counts nothing', async () => {
    for (let times = 0; times < 4; times++) {
      const stopping = new AbortController();
      const run: Run = () => {
        stopping.abort();
        return Promise.reject(new Error('stopped'));
      };
      await runOnce(run, { stopping: stopping.signal });
    }
    expect(await row()).toMatchObject({ state: 'waiting', claims: 4, failures: 0, waits: 0, crashes: 0 });
    expect(ends).toEqual([]);
  });
  test('stores what was done all the same', async () => {
    const stopping = new AbortController();
    const run: Run = () => {
      stopping.abort();
      return Promise.resolve(done('made'));
    };
    expect(await runOnce(run, { stopping: stopping.signal })).toMatchObject({ state: 'done' });
  });
});

describe('a task that was canceled while it ran', () => {
  test('is stopped at its next report, and its subject is not changed', async () => {
    const run: Run = async (_task, { report, signal }) => {
      await client.$transaction((transaction) =>
        taskQueueIn(transaction, SHOP).cancel({ subjectKind: 'export', subjectIds: ['one'] }),
      );
      report({ done: 1 });
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return done('made');
    };
    expect(await runOnce(run)).toMatchObject({ state: 'cancelled' });
    expect(ends).toEqual([]);
  });
});

test('the last reported progress is stored', async () => {
  await runTask(
    {
      store,
      definition: definitionOf((_task, { report }) => {
        for (let frame = 1; frame <= 50; frame++) report({ done: frame });
        return Promise.resolve(done(null));
      }),
      ports: null,
      log,
      stopping: new AbortController().signal,
    },
    await claim(),
  );
  expect(await row()).toMatchObject({ progress: { done: 50 } });
});

test('a task that is given up from outside ends once', async () => {
  const task = await claim();
  const definition = definitionOf(() => Promise.resolve(done(null)));
  expect([
    await failTask({ store, definition }, task, unreadable),
    await failTask({ store, definition }, task, unreadable),
  ]).toEqual([true, false]);
  expect(await row()).toMatchObject({ state: 'failed', failures: 1 });
});
