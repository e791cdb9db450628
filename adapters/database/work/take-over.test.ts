/**
 * Work that an earlier version has under way when it is replaced continues as tasks: nothing is lost, and
 * nothing finished starts again.
 */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '#adapters/database/kernel/migrate.ts';
import {
  startTemporaryPostgres,
  type TemporaryServer,
} from '#adapters/database/testing/temporary-postgres.ts';
import { TASK_KINDS } from '#studio/shop/task-kinds.ts';

const THIS = '20261128120000_tasks';
let server: TemporaryServer;
let client: pg.Client;
let before: string;

/** A database of the previous version, migrated while its processes may still run. */
beforeAll(async () => {
  server = await startTemporaryPostgres();
  before = await mkdtemp(join(tmpdir(), 'vitrine-migrations-'));
  await cp(join(import.meta.dirname, '../../../prisma/migrations'), before, { recursive: true });
  for (const migration of await readdir(before))
    if (/^\d/.test(migration) && migration >= THIS) await rm(join(before, migration), { recursive: true });
  await migrate(server.url, before);
  client = new pg.Client({ connectionString: server.url });
  await client.connect();

  for (const [id, state, silent] of [
    ['waiting', 'waiting', null],
    ['held', 'generating', 3],
    ['silent', 'generating', 300],
    ['ready', 'ready', 300],
    ['failed', 'failed', 300],
  ] as const)
    await client.query(
      `insert into clips (id, shop, batch_id, link, title, brief, state, attempt, losses, heartbeat_at)
        values ($1, 's', 'b', 'link', $1, '{}', $2, 3, 2, now() - make_interval(secs => $3))`,
      [`clip ${id}`, state, silent],
    );
  for (const [id, state, silent] of [
    ['waiting', 'waiting', null],
    ['held', 'rendering', 3],
    ['silent', 'rendering', 300],
    ['done', 'done', 300],
  ] as const) {
    await client.query(
      `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
        quarter_points, state, heartbeat_at, result) values ($1, 's', 'clip ready', 1, $1, $1, '9:16', 15,
        '{}', 15, $2, now() - make_interval(secs => $3), $4)`,
      [`export ${id}`, state, silent, state === 'done' ? {} : null],
    );
  }
  for (const [id, state, silent] of [
    ['later', 'waiting', 300],
    ['held', 'publishing', 3],
    ['leaving', 'undoing', 300],
    ['ready', 'ready', 300],
  ] as const)
    await client.query(
      `insert into publications (id, shop, export_id, clip_id, product_id, title, alt, position, state,
        heartbeat_at) values ($1, 's', 'export done', 'clip ready', $1, $1, '', 1, $2,
        now() - make_interval(secs => $3))`,
      [`publication ${id}`, state, silent],
    );
  await outbox('publish-export', { id: 'publication later' }, 3600);
  await client.query(
    `insert into webhooks (shop, id, topic, payload, handled_at)
      values ('s', 'new', 'shop/redact', '{}', null), ('s', 'handled', 'shop/redact', '{}', now())`,
  );
  await outbox('reconcile-bill', { shop: 's' }, 0);
  await outbox('bill-usage', { shop: 's', id: 'entry' }, 0);
  await outbox('delete-shop', { shop: 'leaving' }, 0);
  await migrate(server.url);
}, 60_000);
afterAll(async () => {
  await client.end();
  await server.stop();
  await rm(before, { recursive: true });
});

const outbox = (job: string, payload: object, seconds: number) =>
  client.query(
    `insert into outbox (id, job, payload, available_at)
      values (gen_random_uuid(), $1, $2, now() + make_interval(secs => $3))`,
    [job, payload, seconds],
  );
const tasks = async () =>
  (
    await client.query<{ task: string }>(
      `select kind || ' ' || subject_id || ' ' || state as task from tasks order by 1`,
    )
  ).rows.map(({ task }) => task);

describe('a database of the previous version', () => {
  test('has a task for all that was under way, and for nothing that is over', async () => {
    expect(await tasks()).toEqual(
      [
        'bill-usage entry waiting',
        'export-clip export held running',
        'export-clip export silent waiting',
        'export-clip export waiting waiting',
        'generate-clip clip held running',
        'generate-clip clip silent waiting',
        'generate-clip clip waiting waiting',
        'handle-webhook delete-shop waiting',
        'handle-webhook new waiting',
        'publish-export publication held running',
        'publish-export publication later waiting',
        'reconcile-bill s waiting',
        'unpublish-export publication leaving waiting',
      ].sort(),
    );
  });
  test('counts no earlier failure or crash, and keeps what was delayed delayed', async () => {
    const { rows } = await client.query(
      `select count(*)::int as count from tasks where failures + crashes + waits > 0`,
    );
    expect(rows).toEqual([{ count: 0 }]);
    const { rows: later } = await client.query<{ subject_id: string }>(
      `select subject_id from tasks where available_at > now() + interval '50 minutes'`,
    );
    expect(later).toEqual([{ subject_id: 'publication later' }]);
  });
  test('leaves what a worker still holds to it, and says of the rest that it waits', async () => {
    const { rows } = await client.query<{ id: string; state: string }>(
      `select id, state from clips where id like 'clip %' union all select id, state from exports union all
        select id, state from publications`,
    );
    const states = new Map(rows.map(({ id, state }) => [id, state]));
    expect(['clip held', 'export held', 'publication held'].map((id) => states.get(id))).toEqual([
      'generating',
      'rendering',
      'publishing',
    ]);
    expect(['clip silent', 'export silent', 'publication leaving'].map((id) => states.get(id))).toEqual([
      'waiting',
      'waiting',
      'undoing',
    ]);
  });
});

test('a shop’s deletion becomes the redaction that does the same, and every task is of a kind with a job', async () => {
  await outbox('delete-shop', { shop: 'leaves later' }, 0);
  const { rows } = await client.query<{ shop: string; topic: string }>(
    `select tasks.shop, topic from tasks join webhooks on webhooks.shop = tasks.shop and webhooks.id = subject_id
      where kind = 'handle-webhook' and lane = 'webhooks' and subject_kind = 'webhook' and subject_id = 'delete-shop'
      order by tasks.shop`,
  );
  expect(rows).toEqual(['leaves later', 'leaving'].map((shop) => ({ shop, topic: 'shop/redact' })));
  const kinds = await client.query<{ kind: string }>('select distinct kind from tasks');
  expect(kinds.rows.map(({ kind }) => kind).filter((kind) => !TASK_KINDS.includes(kind))).toEqual([]);
});

test('what a process of the previous version enqueues now becomes a task, once', async () => {
  await client.query(
    `insert into clips (id, shop, batch_id, link, title, brief) values ('clip late', 's', 'b', 'link', 'Late', '{}')`,
  );
  await outbox('generate-clip', { id: 'clip late' }, 0);
  await outbox('generate-clip', { id: 'clip late' }, 0);
  // Of a clip whose worker is gone.
  await outbox('generate-clip', { id: 'clip ready' }, 0);
  const { rows } = await client.query<{ title: string }>(
    `select title from tasks where subject_id in ('clip late', 'clip ready')`,
  );
  expect(rows).toEqual([{ title: 'Late' }]);
});
