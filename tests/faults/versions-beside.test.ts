/**
 * The previous version runs beside this one while it is replaced: what it reads and writes is there, in the
 * form it knows.
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

/** The last migration of the previous version; its database has these and no more. Moved on with every release. */
const VERSION_BEFORE = '20261128120000_tasks';
const MIGRATIONS = join(import.meta.dirname, '../../prisma/migrations');

/** A trigger sets them on every write of the row; the previous version's writes, below, show that it does. */
const GIVEN_BY_TRIGGERS = new Set(['ledger_entries.balance_after']);

type Column = { name: string; type: string; nullable: boolean; given: boolean };

let server: TemporaryServer;
let client: pg.Client;
let columnsBefore: Map<string, Column>;
let columnsNow: Map<string, Column>;
let folder: string;

beforeAll(async () => {
  server = await startTemporaryPostgres();
  folder = await mkdtemp(join(tmpdir(), 'vitrine-migrations-'));
  await cp(MIGRATIONS, folder, { recursive: true });
  for (const name of await readdir(folder))
    if (/^\d/.test(name) && name > VERSION_BEFORE) await rm(join(folder, name), { recursive: true });
  await migrate(server.url, folder);
  client = new pg.Client({ connectionString: server.url });
  await client.connect();
  columnsBefore = await columns();
  await migrate(server.url);
  columnsNow = await columns();
});
afterAll(async () => {
  await client.end();
  await server.stop();
  await rm(folder, { recursive: true });
});

/** By "table.column". */
async function columns(): Promise<Map<string, Column>> {
  const { rows } = await client.query<Column>(
    `select table_name || '.' || column_name as name, udt_name as type, is_nullable = 'YES' as nullable,
       column_default is not null or is_identity = 'YES' as given
     from information_schema.columns where table_schema = 'public' and table_name <> '_prisma_migrations'`,
  );
  return new Map(rows.map((row) => [row.name, row]));
}

describe('the schema', () => {
  test('has changed since the previous version, so that this test is meaningful', () =>
    expect(columnsNow.size).toBeGreaterThan(columnsBefore.size));

  test('has every column that the previous version reads and writes, of the same type', () => {
    for (const [name, { type }] of columnsBefore)
      expect([name, columnsNow.get(name)?.type]).toEqual([name, type]);
  });

  test('asks for nothing that the previous version does not set', () => {
    const tablesBefore = new Set([...columnsBefore.keys()].map((name) => name.split('.')[0]));
    for (const [name, now] of columnsNow) {
      const before = columnsBefore.get(name);
      const isOptional = now.nullable || now.given || GIVEN_BY_TRIGGERS.has(name);
      const wasOptional = before !== undefined && (before.nullable || before.given);
      const mustBeOptional = before === undefined ? tablesBefore.has(name.split('.')[0]) : wasOptional;
      expect([name, isOptional || !mustBeOptional]).toEqual([name, true]);
      // Where it wrote null, it still may.
      if (before?.nullable === true) expect([name, now.nullable]).toEqual([name, true]);
    }
  });
});

/**
 * The statements of the previous version's processes, as they send them: from a shop's installation to a
 * published video.
 */
const WRITES: readonly [what: string, sql: string, rows: number][] = [
  [
    'installs a shop',
    `insert into shops (domain, scopes, settings, installed_at) values ('s', 'write_products', '{}', now())`,
    1,
  ],
  ['saves the shop’s one draft', `update shops set draft = '{"seconds":30}' where domain = 's'`, 1],
  ['saves settings', `update shops set settings = settings || '{"look":"gallery"}' where domain = 's'`, 1],
  [
    'gives points',
    `insert into ledger_entries (id, shop, kind, quarter_points, reason, key)
      values ('g', 's', 'grant', 400, 'welcome', 'welcome')`,
    1,
  ],
  ['finds them in the balance', `select 1 from balances where shop = 's' and quarter_points = 400`, 1],
  [
    'starts a clip',
    `insert into clips (id, shop, batch_id, link, title, brief, state)
      values ('c', 's', 'b', 'link', 'A clip', '{}', 'waiting')`,
    1,
  ],
  ['makes it', `update clips set state = 'ready', revision = 1 where id = 'c' and state = 'waiting'`, 1],
  [
    'keeps its document',
    `insert into clip_revisions (clip_id, revision, document, summary) values ('c', 1, '{}', 'First')`,
    1,
  ],
  ['keeps an upload', `insert into uploads (id, shop, name, picture) values ('u', 's', 'mine.png', '{}')`, 1],
  ['keeps a step', `insert into steps (hash, name, result, shop) values ('h', 'speak', '{}', 's')`, 1],
  [
    'takes points for an export',
    `insert into ledger_entries (id, shop, kind, quarter_points, reason, subject_kind, subject_id, key)
      values ('r', 's', 'reserve', -15, 'export', 'export', 'e', 'reserve:export:e')`,
    1,
  ],
  ['finds the balance lower', `select 1 from balances where shop = 's' and quarter_points = 385`, 1],
  [
    'starts the export',
    `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
      quarter_points, frames_total) values ('e', 's', 'c', 1, 'hash', 'A clip', '9:16', 15, '{}', 15, 450)`,
    1,
  ],
  [
    'finishes it',
    `update exports set state = 'done', result = '{"video":{}}', frames_done = 450, finished_at = now() where id = 'e'`,
    1,
  ],
  [
    'charges it',
    `insert into ledger_entries (id, shop, kind, quarter_points, reason, subject_kind, subject_id, key)
      values ('t', 's', 'settle', 0, 'delivered', 'export', 'e', 'end:export:e')`,
    1,
  ],
  [
    'starts a publication',
    `insert into publications (id, shop, export_id, clip_id, product_id, title, alt, position)
      values ('p', 's', 'e', 'c', 'gid://shopify/Product/1', 'A clip', '', 1)`,
    1,
  ],
  [
    'finishes that',
    `update publications set state = 'ready', media_id = 'gid://shopify/Video/1' where id = 'p'`,
    1,
  ],
  [
    'takes in a webhook',
    `insert into webhooks (shop, id, topic, payload, handled_at) values ('s', 'w', 'products/update', '{}', null)`,
    1,
  ],
  ['handles it', `update webhooks set handled_at = now(), payload = '{}' where shop = 's' and id = 'w'`, 1],
  [
    'enqueues work',
    `select id
      from enqueue_tasks('s',
      '[{"id":"k","kind":"export-clip","lane":"exports","subject":"export","subjectId":"e","title":"A clip","priority":0,"parentId":null,"afterSeconds":0}]'::jsonb) as id`,
    1,
  ],
  ['claims it', `select * from claim_task('exports', 'token', 8, '{export-clip}'::text[])`, 1],
  [
    'ends it',
    `update tasks set state = 'done', claim_token = null, finished_at = now() where id = 'k'
      and claim_token = 'token' and state = 'running'`,
    1,
  ],
  ['forgets the shop', `delete from shops where domain = 's'`, 1],
];

test('what the previous version writes is accepted, from a shop’s installation to its uninstallation', async () => {
  for (const [what, sql, rows] of WRITES) {
    const written = await client.query(sql).catch((error: unknown) => {
      throw new Error(`The version before no longer ${what}.`, { cause: error });
    });
    expect([what, written.rowCount]).toEqual([what, rows]);
  }
});

test('what it reads of a row of this version has all its columns', async () => {
  const tables = Map.groupBy(columnsBefore.keys(), (name) => name.split('.')[0] ?? '');
  for (const [table, names] of tables) {
    const list = names.map((name) => `"${name.split('.')[1]}"`).join(', ');
    await client.query(`select ${list} from "${table}" limit 1`);
  }
});
