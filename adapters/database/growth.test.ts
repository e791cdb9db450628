/** Counts the rows that reads of pages and sweeps touch: ten times as many clips are no reason to touch more. */
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#adapters/database/open-database.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { TEST_SEAL } from '#adapters/database/testing/test-seal.ts';
import { SECOND } from '#tests/patience.ts';
import { addClips, clipId, productOf, titleOf } from '#tests/seed-clips.ts';
import { bindUseCases, type Database, type ShopRepositories } from '#wiring/bind-use-cases.ts';

const SHOP = 'growing.myshopify.com';
const FEW = 40;
const MANY = 400;
/** Pages of an index split, and a bitmap touches a row twice. */
const TOLERANCE_ROWS = 15;
/** Bounded in any case: a month and a day have a fixed number of quarter hours. */
const MAX_ROWS: Readonly<Record<string, number>> = { 'points by day': 32 * 24 * 4 };

type Read = (shop: ShopRepositories, database: Database) => Promise<unknown>;

const READS: Record<string, Read> = {
  'the newest clips': ({ clips }) => clips.list({ limit: 8 }),
  'the clips of a product': ({ clips }) => clips.list({ limit: 8, productId: productOf(17) }),
  'a search in titles': ({ clips }) => clips.list({ limit: 8, search: titleOf(17).slice(-5) }),
  'clips that are out of date': ({ clips }) => clips.list({ limit: 8, stale: true }),
  'clips that failed': ({ clips }) => clips.list({ limit: 8, state: 'failed' }),
  'clips that are being made': ({ clips }) => clips.list({ limit: 8, state: 'making' }),
  'clips whose files are deleted soon': ({ clips }) => clips.list({ limit: 8, expiring: true }),
  'the warning that files are deleted': ({ clips }) => clips.expiring(8),
  'a clip': ({ clips }) => clips.find(clipId(17)),
  'its document': ({ clips }) => clips.document(clipId(17)),
  'its versions': ({ clips }) => clips.versions(clipId(17)),
  'its variants': ({ clips }) => clips.inBatches(['batch-8']),
  'which products have a clip': ({ clips }) => clips.productsWithClip([productOf(17), 'none']),
  'documents of some clips': ({ clips }) => clips.documents([clipId(16), clipId(17)]),
  'its exports': ({ exports }) => exports.list({ clipId: clipId(17) }),
  'its publications': ({ publications }) => publications.list({ clipId: clipId(17) }),
  'which clips of a page are on their products': ({ publications }) =>
    publications.onProducts([clipId(16), clipId(17)]),
  'whether anything was ever published': ({ publications }) => publications.everPublished(),
  'what exports are called': ({ exports }) => exports.names(['export-17']),
  'the balance': ({ ledger }) => ledger.balance(),
  'the newest entries': ({ ledger }) => ledger.entries({ changesOnly: true, limit: 8 }),
  'entries of a kind that is rare': ({ ledger }) =>
    ledger.entries({ kinds: ['release', 'refund'], changesOnly: true, limit: 8 }),
  'a page of the whole ledger': ({ ledger }) => ledger.entries({ before: 60, limit: 8 }),
  'points by day': ({ ledger }) => ledger.days(30, 'America/Los_Angeles'),
  'tasks that ended': ({ tasks }) =>
    tasks.list({ kinds: ['export-clip'], since: new Date(0), active: 8, ended: 8 }),
  'work that failed': ({ tasks }) =>
    tasks.failed({ kinds: ['generate-clip', 'export-clip'], since: new Date(0), limit: 8 }),
  'reservations that were lost': (_, { sweeps }) => sweeps.releaseLost(),
  'files whose time is over': (_, { sweeps }) => sweeps.expire(),
  'bills that wait': (_, { sweeps }) => sweeps.settleBills(false),
  'clips without a poster': (_, { sweeps }) => sweeps.requestPosters(),
  'whether anything names a file': (_, { sweeps }) => sweeps.usedAmong(['0'.repeat(64)]),
};

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
  await opened.database.shops.install({ domain: SHOP, scopes: '' });
  await opened.database.close();
}, 120 * SECOND);
afterAll(async () => {
  await opened.sql.end();
  await opened.server.stop();
});

/** Rows that were read from all tables, by index or not. */
async function rowsReadSoFar(): Promise<number> {
  // A connection reports what it has read when it ends.
  await expect
    .poll(
      async () =>
        (
          await opened.sql.query(
            `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
          )
        ).rowCount,
    )
    .toBe(0);
  // What the test itself has read belongs to none of them.
  await opened.sql.query('select pg_stat_force_next_flush()');
  const { rows } = await opened.sql.query<{ rows: string }>(
    `select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) as rows from pg_stat_user_tables
      where relname not like '\\_%'`,
  );
  return Number(rows[0]?.rows);
}

async function rowsOf(read: Read): Promise<number> {
  const before = await rowsReadSoFar();
  // A table of a test is so small that reading all of it is cheapest.
  const url = `${opened.server.url}?options=${encodeURIComponent('-c enable_seqscan=off')}`;
  const database = bindUseCases(await openDatabase({ url, home: tmpdir(), seal: TEST_SEAL }));
  await read(database.forShop(SHOP), database);
  await database.close();
  return (await rowsReadSoFar()) - before;
}

async function rowsOfAll(): Promise<Map<string, number>> {
  const counted = new Map<string, number>();
  for (const [name, read] of Object.entries(READS)) counted.set(name, await rowsOf(read));
  return counted;
}

test(
  'no page and no sweep reads more because there is more',
  async () => {
    await addClips(opened.sql, SHOP, { from: 1, to: FEW });
    const few = await rowsOfAll();
    const wholeLedger: Read = ({ ledger }) => ledger.entries({ limit: 100_000 });
    const allOfFew = await rowsOf(wholeLedger);
    await addClips(opened.sql, SHOP, { from: FEW + 1, to: MANY });
    // As many as may wait do; without them the sweep looks for clips again.
    await opened.sql.query(`delete from tasks where kind = 'draw-poster'`);
    // What is counted is what grows.
    expect(await rowsOf(wholeLedger)).toBeGreaterThan(allOfFew * 5);
    // New entries are read once, by the first that counts them: here the sweep.
    await rowsOf((_, { sweeps }) => sweeps.releaseLost());
    const grown = [...(await rowsOfAll())].filter(
      ([name, rows]) => rows > Math.max((few.get(name) ?? 0) + TOLERANCE_ROWS, MAX_ROWS[name] ?? 0),
    );
    expect(grown.map(([name, rows]) => `${name}: ${few.get(name) ?? 0} → ${rows} rows`)).toEqual([]);
  },
  180 * SECOND,
);
