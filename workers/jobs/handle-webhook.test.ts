/**
 * Tests, on a real PostgreSQL with the real runner, that a webhook is retried until it is done: however often
 * it fails, and whatever it is about.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { AppError } from '#studio/shared/errors.ts';
import { HANDLE_WEBHOOK } from '#studio/shop/shop-tasks.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';
import { handleWebhookJob } from '#workers/jobs/handle-webhook.ts';
import { runTask } from '#workers/kernel/run-task.ts';

const SHOP = 'redacted.myshopify.com';
const FAILURES = 20;
let opened: TestDatabase;
/** Runs of which the store, or the biller, did not answer. */
let failures: number;

beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  failures = 0;
  await opened.sql.query('truncate tasks, task_turns, webhooks, shops cascade');
  await opened.database.shops.install({ domain: SHOP, scopes: 'write_products' });
});

/** What every webhook meets first: an expected error, a fault that nobody foresaw, by turns, 20 times. */
function meetsTrouble(): Promise<void> {
  if (failures >= FAILURES) return Promise.resolve();
  failures++;
  return Promise.reject(
    failures % 2 === 0
      ? new AppError('SHOPIFY_UNAVAILABLE', { reason: 'a test' })
      : new Error('the connection was closed'),
  );
}
const services = () =>
  ({
    database: opened.database,
    forget: meetsTrouble,
    stillInstalled: () => Promise.resolve(false),
    billingFor: () => meetsTrouble().then(() => null),
    log: { debug: silent, info: silent, warn: silent, error: silent },
  }) as Partial<WorkerServices> as WorkerServices;
const silent = () => undefined;

/** Runs what is due, as if the delay were over. False when nothing waits. */
async function runNext(): Promise<boolean> {
  const { tasks, tickets } = opened.database;
  await opened.sql.query(`update tasks set available_at = now() where state = 'waiting'`);
  await tickets.takeUnsent(10);
  const task = await tasks.claim(HANDLE_WEBHOOK.lane, { shopLimit: 1, kinds: [HANDLE_WEBHOOK.kind] });
  if (task === null) return false;
  await runTask(
    {
      store: tasks,
      definition: handleWebhookJob,
      ports: services(),
      log: { error: silent },
      stopping: new AbortController().signal,
    },
    task,
  );
  return true;
}
const rows = async (sql: string) => (await opened.sql.query<Record<string, unknown>>(sql)).rows;
const webhook = () => rows('select handled_at is not null as handled from webhooks');
const task = () => rows('select state, failures from tasks');

const accept = (topic: string) =>
  opened.database.webhooks.accept({ shop: SHOP, id: 'one', topic, payload: {} });
async function failTwentyTimes(): Promise<void> {
  for (let time = 1; time <= FAILURES; time++) {
    expect(await runNext()).toBe(true);
    expect(await task()).toEqual([{ state: 'waiting', failures: time }]);
    expect(await webhook()).toEqual([{ handled: false }]);
  }
}

test('a deletion that fails twenty times is done at the twenty-first', async () => {
  await accept('shop/redact');
  await failTwentyTimes();
  expect(await rows('select domain from shops')).toEqual([{ domain: SHOP }]);
  expect(await runNext()).toBe(true);
  // The shop is gone, and with it the webhook and its task.
  expect(await rows('select domain from shops')).toEqual([]);
  expect([await webhook(), await task()]).toEqual([[], []]);
});

test.each(['app/uninstalled', 'app_subscriptions/update'])(
  '%s that fails twenty times is done at the twenty-first, once',
  async (topic) => {
    await accept(topic);
    await failTwentyTimes();
    expect(await runNext()).toBe(true);
    expect([await webhook(), await task()]).toEqual([
      [{ handled: true }],
      [{ state: 'done', failures: FAILURES }],
    ]);
    expect(await runNext()).toBe(false);
  },
);
