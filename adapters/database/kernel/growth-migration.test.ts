/** Upgrades a shop of the previous version: the new totals match its rows, also for what that version still writes. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '#adapters/database/kernel/migrate.ts';
import { LEDGER_RULES } from '#adapters/database/points/ledger-audit.ts';
import {
  startTemporaryPostgres,
  type TemporaryServer,
} from '#adapters/database/testing/temporary-postgres.ts';

const MIGRATIONS = join(import.meta.dirname, '../../../prisma/migrations');
const GROWTH = '20261129120000_growth';
const HASH = 'a'.repeat(64);

let server: TemporaryServer;
let client: pg.Client;
beforeAll(async () => {
  server = await startTemporaryPostgres();
  const before = await mkdtemp(join(tmpdir(), 'vitrine-migrations-'));
  await cp(MIGRATIONS, before, { recursive: true });
  for (const name of await readdir(before))
    if (name >= GROWTH && name !== 'migration_lock.toml') await rm(join(before, name), { recursive: true });
  await migrate(server.url, before);
  await rm(before, { recursive: true });
  client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(
    `insert into clips (id, shop, batch_id, link, title, brief, revision)
      values ('c', 's', 'b', 'link', 'Renamed', '{}', 1)`,
  );
  await client.query(
    `insert into clip_revisions (clip_id, revision, document, summary) values ('c', 1, $1, '')`,
    [{ product: { title: 'Mug' }, storyboard: { pictures: [{ file: { sha256: HASH } }] } }],
  );
  for (const [id, day] of [
    ['later', 2],
    ['first', 1],
  ] as const)
    await addExport(id, `2026-11-0${day}`);
  await enter('g', 'grant', 100, 'operator', null);
  await enter('reserve:export:first', 'reserve', -15, 'export', 'first');
  await enter('reserve:export:open', 'reserve', -15, 'export', 'open');
  await enter('end:export:first', 'settle', 5, 'delivered', 'first');
  await migrate(server.url);
}, 60_000);
afterAll(async () => {
  await client.end();
  await server.stop();
});

const addExport = (id: string, finishedAt: string) =>
  client.query(
    `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
      quarter_points, state, result, finished_at)
     values ($1, 's', 'c', 1, $1, '', '9:16', 15, '{}', 15, 'done', '{}', $2)`,
    [id, finishedAt],
  );
const enter = (key: string, kind: string, points: number, reason: string, exportId: string | null) =>
  client.query(
    `insert into ledger_entries (id, shop, kind, quarter_points, reason, subject_kind, subject_id, key)
      values ($1, 's', $2, $3, $4, $5, $6, $1)`,
    [key, kind, points, reason, exportId === null ? null : 'export', exportId],
  );
const rows = async (text: string): Promise<unknown[]> => (await client.query<object>(text)).rows;
const faults = async (): Promise<string[]> => {
  const found: string[] = [];
  for (const [what, text] of Object.entries(LEDGER_RULES))
    if (what.startsWith('I1') || what.includes('open')) if ((await rows(text)).length > 0) found.push(what);
  return found;
};
const clip = () =>
  rows(`select oldest_export_at::date::text as oldest, product_title as title from clips where id = 'c'`);

test('entries know the balance after them, days what was spent, and what nothing has ended is open', async () => {
  expect(await rows('select balance_after from ledger_entries order by number')).toEqual(
    [100, 85, 70, 75].map((points) => ({ balance_after: points })),
  );
  expect(
    await rows(
      `select sum(spent_quarter_points)::int as spent, sum(added_quarter_points)::int as added
        from ledger_quarter_hours`,
    ),
  ).toEqual([{ spent: 25, added: 100 }]);
  expect(await rows('select subject_id from open_reservations')).toEqual([{ subject_id: 'open' }]);
  expect(await faults()).toEqual([]);
});

test('a clip knows its product’s title and when the oldest of its files was finished', async () => {
  expect(await clip()).toEqual([{ oldest: '2026-11-01', title: 'Mug' }]);
});

test('its files are found by what names them', async () => {
  expect(
    await rows(`select clip_id from clip_revisions where file_hashes(document) @> array['${HASH}']`),
  ).toEqual([{ clip_id: 'c' }]);
});

test('what the previous version still writes is counted too', async () => {
  await enter('end:export:open', 'release', 15, 'failed', 'open');
  expect(await faults()).toEqual([]);
  await rows(`select ledger_count('s')`);
  expect(await rows('select * from open_reservations')).toEqual([]);
  expect(await faults()).toEqual([]);
  await addExport('older', '2026-10-31');
  expect(await clip()).toMatchObject([{ oldest: '2026-10-31' }]);
  await client.query(
    `update exports set state = 'expired', expired_at = now(), result = null where id in ('older', 'first')`,
  );
  expect(await clip()).toMatchObject([{ oldest: '2026-11-02' }]);
});

test('several entries in one statement have each the balance after it', async () => {
  await client.query(
    `insert into ledger_entries (id, shop, kind, quarter_points, reason, key)
      select 'g' || n, 's', 'grant', n, 'operator', 'g' || n from generate_series(1, 3) as n`,
  );
  expect(await rows(`select balance_after from ledger_entries where key like 'g_' order by number`)).toEqual(
    [91, 93, 96].map((points) => ({ balance_after: points })),
  );
  expect(await faults()).toEqual([]);
});
