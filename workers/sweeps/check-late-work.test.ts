/** Tests, on a real PostgreSQL, that an operator is told of late work, when a worker starts and again and again. */
import { tmpdir } from 'node:os';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';
import { checkLateWork } from '#workers/sweeps/check-late-work.ts';
import { startWork } from '#workers/work.ts';

const SHOP = 'late.myshopify.com';
const WEBHOOKS_LATE = 'webhooks are not done for more than an hour';
const STRANDED = 'tasks wait that only another version can do: start its workers again, or cancel them';
let opened: TestDatabase;
let alarms: { details: object; message: string }[];

beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  alarms = [];
  await opened.sql.query('truncate tasks, task_turns, webhooks');
});
afterEach(() => {
  vi.useRealTimers();
});

const silent = () => undefined;
const services = () =>
  ({
    database: opened.database,
    // Nothing is worked on: tasks stay where they are.
    queue: {
      send: () => Promise.resolve(),
      work: () => Promise.resolve(() => Promise.resolve()),
      close: () => Promise.resolve(),
    },
    temporaryFolder: tmpdir(),
    log: {
      debug: silent,
      info: silent,
      warn: silent,
      error: (details: object, message: string) => void alarms.push({ details, message }),
    },
  }) as Partial<WorkerServices> as WorkerServices;

const accept = (id: string, topic: string) =>
  opened.database.webhooks.accept({ shop: SHOP, id, topic, payload: { id: 1 } });
const enqueue = (kind: string, lane: string) =>
  opened.sql.query(
    `insert into tasks (id, shop, kind, lane, subject_kind, subject_id) values ($1, $2, $1, $3, 'clip', $1)`,
    [kind, SHOP, lane],
  );
const passTime = (minutes: number) =>
  opened.sql.query(
    `update tasks set created_at = now() - make_interval(mins => $1), available_at = now() - make_interval(mins => $1)`,
    [minutes],
  );

test('webhooks that wait for longer than an hour are an error in the log, other work in their lane is not', async () => {
  await accept('one', 'shop/redact');
  await accept('two', 'products/update');
  // A poster that a version before enqueued there.
  await enqueue('draw-poster', 'webhooks');
  await passTime(59);
  await checkLateWork(services());
  expect(alarms).toEqual([]);
  await passTime(61);
  await checkLateWork(services());
  expect(alarms).toEqual([
    { message: WEBHOOKS_LATE, details: { count: 2, oldest: expect.any(Date) as Date } },
  ]);
});

test('so are tasks of a kind that this version does not know, once they have waited for ten minutes', async () => {
  await enqueue('of-tomorrow', 'clips');
  await passTime(9);
  await checkLateWork(services());
  expect(alarms).toEqual([]);
  await passTime(11);
  await checkLateWork(services());
  expect(alarms).toMatchObject([{ message: STRANDED, details: { kind: 'of-tomorrow', count: 1 } }]);
});

test('a worker checks when it starts, and every ten minutes', async () => {
  await accept('one', 'shop/redact');
  await passTime(61);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const stop = await startWork(services(), { exportsAtOnce: 1 });
  const reported = () => alarms.filter(({ message }) => message === WEBHOOKS_LATE).length;
  await expect.poll(reported).toBe(1);
  await vi.advanceTimersByTimeAsync(9 * 60_000);
  expect(reported()).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);
  await expect.poll(reported).toBe(2);
  await stop();
});
