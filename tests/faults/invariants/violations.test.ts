/** Plants each violation and tests that it is found: a check that cannot fail is none. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate } from '#adapters/database/kernel/migrate.ts';
import {
  startTemporaryPostgres,
  type TemporaryServer,
} from '#adapters/database/testing/temporary-postgres.ts';
import { violations, type Evidence } from '#tests/faults/invariants/violations.ts';

const VIDEO = Buffer.from('a video');
const SHA = createHash('sha256').update(VIDEO).digest('hex');
let postgres: TemporaryServer;
let client: pg.Client;
let folder: string;
let evidence: Evidence;

beforeAll(async () => {
  postgres = await startTemporaryPostgres();
  await migrate(postgres.url);
  client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  // The database itself lets hardly any of this through. Here it must.
  const { rows } = await client.query<{ indexname: string }>(
    `select indexname from pg_indexes where tablename in ('ledger_entries', 'publications', 'usage_charges')
      and indexdef like '%UNIQUE%' and indexname not like '%_pkey'`,
  );
  for (const { indexname } of rows) await client.query(`drop index "${indexname}"`);
  await client.query('alter table exports drop constraint exports_done_has_a_result');
  await client.query('alter table balances drop constraint balances_never_negative');
  await client.query('alter table ledger_entries disable trigger all');
  await client.query('alter table ledger_entries alter column balance_after set default -1');
  folder = await mkdtemp(join(tmpdir(), 'vitrine-invariants-'));
}, 60_000);
afterAll(async () => {
  await client.end();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await client.query(
    `truncate clips, ledger_entries, balances, ledger_quarter_hours, open_reservations, usage_charges, tasks,
      webhooks cascade`,
  );
  await writeFile(join(folder, 'video.mp4'), VIDEO);
  await client.query(
    `insert into clips (id, shop, batch_id, link, title, brief, state, revision)
      values ('c', 's', 'b', 'link', 'A clip', '{}', 'ready', 1)`,
  );
  await insertExport('e', 'done', { video: { sha256: SHA, bytes: VIDEO.length, mediaType: 'video/mp4' } });
  await enter('g', 'grant', 100, null);
  await enter('1', 'reserve', -15);
  await enter('2', 'settle', 0);
  await client.query(`insert into balances (shop, quarter_points) values ('s', 85)`);
  await client.query(`update ledger_entries set balance_after = case kind when 'grant' then 100 else 85 end`);
  await client.query(
    `insert into ledger_quarter_hours select shop, starts_at, sum(spent), sum(added)
      from ledger_quarter_hour_parts where shop = 's' group by shop, starts_at`,
  );
  await client.query(
    `insert into publications (id, shop, export_id, clip_id, product_id, title, alt, position, state,
      media_id) values ('p', 's', 'e', 'c', 'gid://shopify/Product/1', 'A clip', '', 1, 'ready', 'video-1')`,
  );
  evidence = {
    sql: async (text) => (await client.query<Record<string, unknown>>(text)).rows,
    leftOver: () => Promise.resolve({ temporary: [], videos: [`aa/${SHA}.mp4`] }),
    videoPath: (sha256) => Promise.resolve(sha256 === SHA ? join(folder, 'video.mp4') : null),
    storeVideos: () => ['video-1'],
    workerChildren: () => [],
  };
});

const ENTRY = `insert into ledger_entries (id, shop, kind, quarter_points, reason, subject_kind, subject_id,
  key) values`;
const enter = (id: string, kind: string, quarterPoints: number, subject: string | null = 'e') =>
  client.query(`${ENTRY} ($1, 's', $2, $3, 'export', $4, $5, $1)`, [
    id,
    kind,
    quarterPoints,
    subject === null ? null : 'export',
    subject,
  ]);
const insertExport = (id: string, state: string, result: object | null) =>
  client.query(
    `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
      quarter_points, state, result, frames_done, frames_total)
      values ($1, 's', 'c', 1, $1, 'A clip', '9:16', 15, '{}', 15, $2, $3, 450, 450)`,
    [id, state, result],
  );

test('where all holds, nothing is found', async () => expect(await violations(evidence)).toEqual([]));

test.each<[string, string[]]>([
  ['I1 a balance is not the sum of its entries', [`update balances set quarter_points = 86`]],
  ['I1 a balance is not the sum of its entries', [`delete from balances`]],
  [
    'I1 an entry has another balance after it than the sum',
    [`update ledger_entries set balance_after = 99 where kind = 'grant'`],
  ],
  ['I1 a quarter of an hour is not the sum of its entries', [`delete from ledger_quarter_hours`]],
  [
    'I1 a quarter of an hour is not the sum of its entries',
    [`update ledger_quarter_hours set spent_quarter_points = 14`],
  ],
  [
    'I2 a reservation is open that was ended, or the other way round',
    [`insert into open_reservations values ('s', 'export', 'e')`],
  ],
  [
    'I2 a reservation is open that was ended, or the other way round',
    [`delete from ledger_entries where kind = 'settle'`],
  ],
  ['I4 a clip has another oldest export than it has', [`update clips set oldest_export_at = '2026-01-01'`]],
  [
    'I1 an entry is not counted, and nothing says so',
    [`update balances set counted_number = (select max(number) - 1 from ledger_entries)`],
  ],
  [
    'I1 a balance is below zero',
    [
      `update balances set quarter_points = -1`,
      `${ENTRY} ('x', 's', 'expire', -86, 'period-over', null, null, 'x')`,
    ],
  ],
  [
    'I2 something was charged or given back more than once',
    [`${ENTRY} ('3', 's', 'settle', 0, 'delivered', 'export', 'e', '3')`],
  ],
  [
    'I2 something was both charged and given back',
    [`${ENTRY} ('3', 's', 'release', 15, 'failed', 'export', 'e', '3')`],
  ],
  [
    'I2 something ended that never began',
    [`${ENTRY} ('3', 's', 'release', 15, 'failed', 'export', 'nobody', '3')`],
  ],
  [
    'I2 more came back than was taken',
    [`${ENTRY} ('3', 's', 'refund', 16, 'file-lost', 'export', 'e', '3')`],
  ],
  ['I2 a finished export was not charged once', [`delete from ledger_entries where kind = 'settle'`]],
  [
    'I2 a finished export was not charged once',
    [
      `delete from ledger_entries where kind = 'settle'`,
      `update exports set state = 'expired', expired_at = now(), result = null`,
    ],
  ],
  ['I2 a failed or cancelled export was not given back', [`update exports set state = 'failed'`]],
  ['I2 an export began without its reservation', [`delete from ledger_entries where kind = 'reserve'`]],
  ['I2 an export began without its reservation', [`update exports set quarter_points = 16`]],
  [
    'I8 usage is billed without an entry behind it',
    [
      `insert into usage_charges (entry_id, shop, subject_kind, subject_id, quarter_points, cents, currency,
        line_item_id) values ('g', 's', 'export', 'e', 99, 1, 'USD', 'l')`,
    ],
  ],
  [
    'I8 usage was bought and is not billed',
    [`${ENTRY} ('3', 's', 'purchase', 5, 'usage', 'export', 'e', '3')`],
  ],
  [
    'I8 usage is billed for what was not delivered',
    [
      `${ENTRY} ('3', 's', 'purchase', 5, 'usage', 'export', 'e', '3')`,
      `insert into usage_charges (entry_id, shop, subject_kind, subject_id, quarter_points, cents, currency,
        line_item_id, state) values ('3', 's', 'export', 'e', 5, 1, 'USD', 'l', 'sent')`,
      `delete from ledger_entries where kind = 'settle'`,
    ],
  ],
  ['I3 work has not ended', [`update clips set state = 'generating'`]],
  ['I3 work has no task', [`update clips set state = 'waiting'`]],
  [
    'I3 a task has not ended',
    [
      `insert into tasks (id, shop, kind, lane, subject_kind, subject_id, available_at)
        values ('t', 's', 'generate-clip', 'clips', 'clip', 'c', now() - interval '1 hour')`,
    ],
  ],
  [
    'I3 a webhook was not handled',
    [`insert into webhooks (shop, id, topic, payload) values ('s', 'w', 'shop/redact', '{}')`],
  ],
  [
    'I5 an export is on its product more than once',
    [
      `insert into publications (id, shop, export_id, clip_id, product_id, title, alt, position, state,
        media_id) select 'again', shop, export_id, clip_id, product_id, title, alt, position, state, media_id
        from publications`,
    ],
  ],
  ['I6 an export has not all its frames', [`update exports set frames_done = 449`]],
  [
    'I4 the file of export e is not there',
    [`update exports set result = jsonb_set(result, '{video,sha256}', '"${'a'.repeat(64)}"')`],
  ],
  [
    'I4 the file of export e is not what was made',
    [`update exports set result = jsonb_set(result, '{video,bytes}', '99')`],
  ],
  ['I4 nothing knows the video', [`update exports set state = 'failed', result = null`]],
  ['I5 nothing knows the video video-1 in the store', [`update publications set media_id = 'another'`]],
  ['I5 the video another is not in the store', [`update publications set media_id = 'another'`]],
])('“%s” is found', async (name, statements) => {
  for (const statement of statements) await client.query(statement);
  expect(
    (await violations(evidence)).some((violation) => violation.startsWith(name)),
    name,
  ).toBe(true);
});

test('what attempts leave behind is found: folders and processes', async () => {
  expect(
    await violations({
      ...evidence,
      leftOver: () => Promise.resolve({ temporary: ['attempt-1'], videos: [`aa/${SHA}.mp4`] }),
      workerChildren: () => [4711],
    }),
  ).toEqual(['I10 an attempt left attempt-1', 'I10 process 4711 is still there']);
});
