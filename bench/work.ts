/**
 * Measures durable work: tasks a second, what a claim takes as more waits, and how soon a small shop is
 * served beside a large one.
 */
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openClient, type Client } from '#adapters/database/kernel/client.ts';
import { runEmbeddedPostgres } from '#adapters/database/kernel/embedded-postgres.ts';
import { migrate } from '#adapters/database/kernel/migrate.ts';
import { taskQueueIn } from '#adapters/database/work/task-queue.ts';
import { openTaskStore } from '#adapters/database/work/task-store.ts';
import { median } from '#bench/measure.ts';
import type { Table } from '#bench/table.ts';
import type { TaskStore } from '#studio/work/ports.ts';
import type { Task } from '#studio/work/task.ts';

const CLIENTS = 8;
const SHOPS = 40;
const NO_LIMIT = 1_000_000;
const ROUNDS = 400;
const SHOPS_FOR_LATER = 3000;
const WAITING = [100, 10_000, 200_000] as const;
const KIND = { kind: 'bench', lane: 'store', subject: 'shop' } as const;
const WORKER = { shopLimit: NO_LIMIT, kinds: [KIND.kind] };
/** Of the shop that has much, and how long each of its tasks takes. */
const LARGE_SHOP = { tasks: 5000, milliseconds: 1000, atOnce: 2 };
const CLICKS = 20;

type Measured = { what: string; aSecond: number; medianMilliseconds: number; p99Milliseconds: number };
type Served = { medianMilliseconds: number; slowestMilliseconds: number };
export type WorkResult = { rates: Measured[]; served: Served; growth: number };

/**
 * All on one PostgreSQL of its own; the limit is a bare table from which the oldest row is taken with `for
 * update skip locked`.
 */
export async function measureWork(say: (line: string) => void): Promise<WorkResult> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-bench-'));
  // PostgreSQL runs as its own user where the bench runs as root.
  await chmod(folder, 0o755);
  const server = await runEmbeddedPostgres(folder);
  await migrate(server.url);
  const client = openClient(server.url);
  const pool = new pg.Pool({ connectionString: server.url, max: CLIENTS });
  const store = openTaskStore(client, () => undefined);
  try {
    const rates = await measureRates(client, pool, store, say);
    await pool.query('truncate tasks, task_turns');
    const served = await measureTurns(client, store);
    say(
      `bench: a click beside ${LARGE_SHOP.tasks} tasks: ${served.medianMilliseconds.toFixed(0)} ms, at most ${served.slowestMilliseconds.toFixed(0)} ms`,
    );
    const claims = rates.filter(({ what }) => what.endsWith('that wait'));
    return {
      rates,
      served,
      growth: (claims.at(-1)?.medianMilliseconds ?? NaN) / (claims[0]?.medianMilliseconds ?? NaN),
    };
  } finally {
    await pool.end();
    await client.$disconnect();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureRates(
  client: Client,
  pool: pg.Pool,
  store: TaskStore<undefined>,
  say: (line: string) => void,
): Promise<Measured[]> {
  const rates: Measured[] = [];
  const keep = (measured: Measured) => {
    rates.push(measured);
    say(
      `bench: ${measured.what}: ${Math.round(measured.aSecond)} a second, p99 ${measured.p99Milliseconds.toFixed(1)} ms`,
    );
  };
  const shopOf = (number: number): string => `shop-${number % SHOPS}.myshopify.com`;
  keep(
    await measure('a task enqueued, in a transaction of its own', (number) =>
      client.$transaction((transaction) =>
        taskQueueIn(transaction, shopOf(number)).enqueue({ ...KIND, subjectId: randomUUID() }),
      ),
    ),
  );
  for (const waiting of WAITING) {
    await pool.query('truncate tasks, task_turns');
    const started = performance.now();
    for (let shop = 0; shop < SHOPS; shop++)
      await client.$transaction((transaction) =>
        taskQueueIn(transaction, shopOf(shop)).enqueueAll(
          Array.from({ length: Math.ceil(waiting / SHOPS) }, () => ({
            ...KIND,
            subjectId: randomUUID(),
            priority: 'bulk' as const,
          })),
        ),
      );
    if (waiting === WAITING.at(-1))
      say(`bench: ${waiting} tasks enqueued in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    await pool.query('analyze tasks');
    await pool.query(
      `drop table if exists bare; create table bare as select id, number, state from tasks; create index on bare (number) where state = 'waiting'; analyze bare`,
    );
    keep(
      await measure(`the limit: the oldest of ${waiting} rows taken`, () =>
        pool.query(
          `update bare set state = 'running' where ctid = (select ctid from bare where state = 'waiting'
            order by number limit 1 for update skip locked)`,
        ),
      ),
    );
    const claimed: Task[] = [];
    const claim = await measure(
      `a claim beside ${waiting} that wait`,
      async () => {
        const task = await store.claim('store', WORKER);
        if (task !== null) claimed.push(task);
      },
      Math.min(ROUNDS, waiting),
    );
    keep(claim);
    keep(
      await measure(
        `a task ended beside ${waiting}`,
        async () => {
          const task = claimed.pop();
          if (task !== undefined) await store.end(task, { state: 'done' }, () => Promise.resolve());
        },
        claimed.length,
      ),
    );
  }
  await pool.query('truncate tasks, task_turns');
  await enqueueForLater(client);
  await client.$transaction((transaction) =>
    taskQueueIn(transaction, shopOf(0)).enqueueAll(
      Array.from({ length: ROUNDS }, () => ({ ...KIND, subjectId: randomUUID() })),
    ),
  );
  // The first claim finds them all with nothing to run.
  await store.claim('store', WORKER);
  keep(
    await measure(
      `a claim beside ${SHOPS_FOR_LATER} shops that only wait for later`,
      () => store.claim('store', WORKER),
      ROUNDS - 1,
    ),
  );
  return rates;
}

/** As after an outage of the store: every shop has a task, and none of them may run yet. */
async function enqueueForLater(client: Client): Promise<void> {
  for (let shop = 0; shop < SHOPS_FOR_LATER; shop++)
    await client.$transaction((transaction) =>
      taskQueueIn(transaction, `later-${shop}.myshopify.com`).enqueue({
        ...KIND,
        subjectId: randomUUID(),
        afterSeconds: 3600,
      }),
    );
}

/** Each client begins the next as soon as the last is done. */
async function measure(
  what: string,
  work: (number: number) => Promise<unknown>,
  rounds = ROUNDS,
): Promise<Measured> {
  const milliseconds: number[] = [];
  let number = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (number < rounds) {
        const start = performance.now();
        await work(number++);
        milliseconds.push(performance.now() - start);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const sorted = milliseconds.toSorted((one, other) => one - other);
  return {
    what,
    aSecond: milliseconds.length / seconds,
    medianMilliseconds: median(sorted),
    p99Milliseconds: sorted[Math.floor(sorted.length * 0.99)] ?? NaN,
  };
}

/** How long a click of one shop waits until it runs, while another shop has thousands of tasks. */
async function measureTurns(client: Client, store: TaskStore<undefined>): Promise<Served> {
  const enqueue = (shop: string, count: number) =>
    client.$transaction((transaction) =>
      taskQueueIn(transaction, shop).enqueueAll(
        Array.from({ length: count }, () => ({ ...KIND, subjectId: randomUUID() })),
      ),
    );
  await enqueue('large.myshopify.com', LARGE_SHOP.tasks);
  const began = new Map<string, number>();
  let isOver = false;
  const workers = Array.from({ length: LARGE_SHOP.atOnce }, async () => {
    while (!isOver) {
      const task = await store.claim('store', WORKER);
      if (task === null) return;
      began.set(task.shop, performance.now());
      await sleep(LARGE_SHOP.milliseconds);
      await store.end(task, { state: 'done' }, () => Promise.resolve());
    }
  });
  const waits: number[] = [];
  for (let click = 0; click < CLICKS; click++) {
    const shop = `small-${click}.myshopify.com`;
    const asked = performance.now();
    await enqueue(shop, 1);
    while (!began.has(shop)) await sleep(1);
    waits.push((began.get(shop) ?? NaN) - asked);
  }
  isOver = true;
  await Promise.all(workers);
  return { medianMilliseconds: median(waits), slowestMilliseconds: Math.max(...waits) };
}

/** One table of rates, and one of how long a small shop waits. */
export function workTables({ rates, served, growth }: WorkResult): Table[] {
  return [
    {
      title: `Durable work: ${CLIENTS} clients at once, ${SHOPS} shops, the database on the same machine`,
      columns: ['what', 'a second', 'median, ms', 'p99, ms'],
      rows: rates.map(({ what, aSecond, medianMilliseconds, p99Milliseconds }) => [
        what,
        String(Math.round(aSecond)),
        medianMilliseconds.toFixed(1),
        p99Milliseconds.toFixed(1),
      ]),
      note: `Claims of a lane follow one another, so that turns are exact: with ${CLIENTS} clients each waits for the others. A claim among ${WAITING.at(-1)} takes ${growth.toFixed(1)} × the time of one among ${WAITING[0]}.`,
    },
    {
      title: `A click of a small shop while another has ${LARGE_SHOP.tasks} tasks of ${LARGE_SHOP.milliseconds} ms, ${LARGE_SHOP.atOnce} at once`,
      columns: ['begins after, median', 'at most', '÷ one task'],
      rows: [
        [
          `${served.medianMilliseconds.toFixed(0)} ms`,
          `${served.slowestMilliseconds.toFixed(0)} ms`,
          (served.slowestMilliseconds / LARGE_SHOP.milliseconds).toFixed(2),
        ],
      ],
    },
  ];
}
