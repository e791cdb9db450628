/**
 * Tests who is served when, with workers that run real tasks on a real PostgreSQL: a click of one shop beside
 * thousands of tasks of another.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openClient, type Client } from '#adapters/database/kernel/client.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { taskQueueIn } from '#adapters/database/work/task-queue.ts';
import { openTaskStore } from '#adapters/database/work/task-store.ts';
import { DRAW_POSTER } from '#studio/clip/clip-tasks.ts';
import { AppError } from '#studio/shared/errors.ts';
import { HANDLE_WEBHOOK } from '#studio/shop/shop-tasks.ts';
import type { TaskStore } from '#studio/work/ports.ts';
import { MERCHANT_DECIDES } from '#studio/work/retry-policy.ts';
import { done, LANES, type Lane } from '#studio/work/task.ts';
import { runLane, type LaneLimits } from '#workers/kernel/work-lanes.ts';

const [LARGE, SMALL] = ['large.myshopify.com', 'small.myshopify.com'];
const EXPORT = { kind: 'export-clip', lane: 'exports', subject: 'export' } as const;
const limits = Object.fromEntries(LANES.map((lane) => [lane, { atOnce: 1, shopLimit: 8 }])) as LaneLimits;

let opened: TestDatabase;
let client: Client;
let store: TaskStore<undefined>;
beforeAll(async () => {
  opened = await openTestDatabase();
  client = openClient(opened.server.url);
  store = openTaskStore(client, () => undefined);
}, 60_000);
afterAll(async () => {
  await client.$disconnect();
  await opened.close();
});

beforeEach(async () => {
  await opened.sql.query('truncate tasks, task_turns');
});

const enqueue = (shop: string, ids: readonly string[]) =>
  client.$transaction((transaction) =>
    taskQueueIn(transaction, shop).enqueueAll(ids.map((subjectId) => ({ ...EXPORT, subjectId }))),
  );

/** Works on a lane until `count` tasks have run; returns their subjects in the order in which they began. */
async function workUntil(count: number, began: (subjectId: string) => Promise<void>, lane: Lane = 'exports') {
  const order: string[] = [];
  const stopping = new AbortController();
  const definition = {
    ...EXPORT,
    retry: MERCHANT_DECIDES,
    timeoutSeconds: 60,
    fault: (reason: string) => new AppError('EXPORT_FAILED', { reason }),
    async run(_ports: null, { subjectId }: { subjectId: string }) {
      order.push(subjectId);
      await began(subjectId);
      if (order.length >= count) stopping.abort();
      return done(undefined);
    },
  };
  const log = { error: () => undefined };
  const definitions = new Map([[EXPORT.kind, definition]]);
  await runLane({ store, definitions, ports: null, limits, log, stopping: stopping.signal }, lane);
  return order;
}

test('with 5,000 tasks of one shop waiting, the click of another is what runs next', async () => {
  await enqueue(
    LARGE,
    Array.from({ length: 5000 }, (_, number) => `large ${number}`),
  );
  const order = await workUntil(6, async (subjectId) => {
    // While the third is running.
    if (subjectId === 'large 2') await enqueue(SMALL, ['click']);
  });
  expect(order).toEqual(['large 0', 'large 1', 'large 2', 'click', 'large 3', 'large 4']);
});

test('of 100 exports from 10 shops none waits for more than twice its share', async () => {
  const shops = Array.from({ length: 10 }, (_, number) => `shop-${number}.myshopify.com`);
  // One after another, each with all of its exports: the last stands behind 90.
  for (const shop of shops)
    await enqueue(
      shop,
      Array.from({ length: 10 }, (_, number) => `${shop} ${number}`),
    );
  const order = await workUntil(100, () => Promise.resolve());
  for (const shop of shops) {
    const turns = order.flatMap((subject, turn) => (subject.startsWith(`${shop} `) ? [turn + 1] : []));
    expect(turns).toHaveLength(10);
    for (const [index, turn] of turns.entries()) expect(turn).toBeLessThanOrEqual(2 * 10 * (index + 1));
  }
});

test('a webhook waits for no poster, and a poster that a version before enqueued among webhooks is drawn', async () => {
  const order: string[] = [];
  const stopping = new AbortController();
  const definitions = new Map(
    [DRAW_POSTER, HANDLE_WEBHOOK].map((kind) => [
      kind.kind,
      {
        ...kind,
        retry: MERCHANT_DECIDES,
        timeoutSeconds: 60,
        fault: (reason: string) => new AppError('EXPORT_FAILED', { reason }),
        run(_ports: null, task: { kind: string; lane: Lane }) {
          order.push(`${task.kind} in ${task.lane}`);
          return Promise.resolve(done(undefined));
        },
      },
    ]),
  );
  await client.$transaction((transaction) =>
    taskQueueIn(transaction, LARGE).enqueueAll([
      ...Array.from({ length: 100 }, (_, number) => ({ ...DRAW_POSTER, subjectId: `clip ${number}` })),
      { ...DRAW_POSTER, lane: 'webhooks', subjectId: 'of the version before' },
      { ...HANDLE_WEBHOOK, subjectId: 'a webhook' },
    ]),
  );
  const log = { error: () => undefined };
  await runLane({ store, definitions, ports: null, limits, log, stopping: stopping.signal }, 'webhooks');
  expect(order).toEqual(['draw-poster in webhooks', 'handle-webhook in webhooks']);
});

test('a task of a kind that only a newer version knows is left to it, and keeps nobody waiting', async () => {
  await opened.sql.query('truncate tasks, task_turns');
  await client.$transaction((transaction) =>
    taskQueueIn(transaction, SMALL).enqueueAll([
      { kind: 'of-tomorrow', lane: 'exports', subject: 'export', subjectId: 'unknown' },
      { ...EXPORT, subjectId: 'known' },
    ]),
  );
  expect(await workUntil(1, () => Promise.resolve())).toEqual(['known']);
  const { rows } = await opened.sql.query<{ state: string; claims: number }>(
    `select state, claims from tasks where subject_id = 'unknown'`,
  );
  expect(rows).toEqual([{ state: 'waiting', claims: 0 }]);
});
