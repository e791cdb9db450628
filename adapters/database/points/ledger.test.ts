/**
 * Tests the ledger on a real PostgreSQL: against the rules in memory, by many at once, and with the database
 * killed in the middle.
 */
import fc from 'fast-check';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LEDGER_RULES } from '#adapters/database/points/ledger-audit.ts';
import { migrate } from '#adapters/database/kernel/migrate.ts';
import { openDatabase } from '#adapters/database/open-database.ts';
import { startTemporaryPostgres } from '#adapters/database/testing/temporary-postgres.ts';
import { TEST_SEAL } from '#adapters/database/testing/test-seal.ts';
import {
  balanceOf,
  NO_ENTRIES,
  refund,
  release,
  reserve,
  settle,
  withEntry,
  type LedgerModel,
} from '#studio/points/ledger-model.ts';
import { operatorGrant, operatorTaking, type Subject } from '#studio/points/entry.ts';
import type { Ledger } from '#studio/points/ledger.ts';
import { exportPrice } from '#studio/export/price.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { bindUseCases, type Database } from '#wiring/bind-use-cases.ts';

let opened: TestDatabase;
let database: Database;
let sql: pg.Client;
let shops = 0;
beforeAll(async () => {
  opened = await openTestDatabase({ firstGrantQuarterPoints: 400 });
  ({ database, sql } = opened);
}, 60_000);
afterAll(() => opened.close());

const newShop = (): string => `shop-${++shops}.myshopify.com`;
const price = (seconds: number) => exportPrice(seconds);
const subject = (id: number | string): Subject => ({ kind: 'export', id: String(id) });
async function faults(shop: string): Promise<string[]> {
  const found: string[] = [];
  for (const [what, text] of Object.entries(LEDGER_RULES))
    if ((await sql.query<{ shop: string }>(text)).rows.some((row) => row.shop === shop)) found.push(what);
  return found;
}
async function ledgerWith(quarterPoints: number): Promise<{ shop: string; ledger: Ledger }> {
  const shop = newShop();
  const { ledger } = database.forShop(shop);
  await ledger.add(operatorGrant(quarterPoints, 'start', 'a test'));
  return { shop, ledger };
}

/** After times were changed by hand. */
async function recount(shop: string): Promise<void> {
  await sql.query('select ledger_count($1)', [shop]);
  await sql.query('delete from ledger_quarter_hours where shop = $1', [shop]);
  await sql.query(
    `insert into ledger_quarter_hours select shop, starts_at, sum(spent), sum(added)
      from ledger_quarter_hour_parts where shop = $1 group by shop, starts_at`,
    [shop],
  );
}

describe('the ledger', () => {
  test('agrees with the rules in memory after any interleaving', async () => {
    const act = fc.record({
      act: fc.constantFrom('grant', 'reserve', 'settle', 'release', 'refund'),
      id: fc.integer({ min: 0, max: 3 }),
      seconds: fc.constantFrom(15, 30),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const { shop, ledger } = await ledgerWith(40);
        let model: LedgerModel = withEntry(NO_ENTRIES, operatorGrant(40, 'start', 'a test'));
        for (const { act: what, id, seconds } of acts) {
          switch (what) {
            case 'grant':
              await ledger.add(operatorGrant(seconds, String(id), ''));
              model = withEntry(model, operatorGrant(seconds, String(id), ''));
              break;
            case 'reserve':
              await ledger.reserve(subject(id), price(seconds));
              model = reserve(model, subject(id), price(seconds));
              break;
            case 'settle':
              await ledger.settle(subject(id));
              model = settle(model, subject(id));
              break;
            case 'release':
              await ledger.release(subject(id), 'failed');
              model = release(model, subject(id));
              break;
            case 'refund':
              await ledger.refund(subject(id), 'file-lost');
              model = refund(model, subject(id));
          }
        }
        expect((await ledger.balance()).quarterPoints).toBe(balanceOf(model));
        expect(
          (await ledger.entries()).map(({ kind, quarterPoints }) => [kind, quarterPoints]).reverse(),
        ).toEqual(model.entries.map(({ kind, quarterPoints }) => [kind, quarterPoints]));
        expect(await faults(shop)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('by twenty at once, who all want the last points: as many as can be paid, and none more', async () => {
    const { shop, ledger } = await ledgerWith(15 * 7 + 3);
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, index) => ledger.reserve(subject(index), price(15))),
    );
    expect(asked.filter(({ ok }) => ok)).toHaveLength(7);
    expect(asked.flatMap((each) => (each.ok ? [] : [each.error.message]))[0]).toBe(
      'This costs 3.75 points and you have 0.75. You need 3 more. Nothing was started and nothing was charged. Buy points, or export fewer or shorter clips.',
    );
    expect((await ledger.balance()).quarterPoints).toBe(3);
    expect(await faults(shop)).toEqual([]);
  });

  test('by twenty at once, who all want the same, again and again: it is taken once, ended once, given back once', async () => {
    const { shop, ledger } = await ledgerWith(10 * 30);
    for (let round = 1; round <= 10; round++) {
      const same = subject(`same ${round}`);
      const before = (await ledger.balance()).quarterPoints;
      await Promise.all(Array.from({ length: 20 }, () => ledger.reserve(same, price(30))));
      expect((await ledger.balance()).quarterPoints).toBe(before - 30);
      const ends = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          index % 2 === 0 ? ledger.settle(same) : ledger.release(same, 'failed'),
        ),
      );
      expect(ends.filter(Boolean)).toHaveLength(1);
      const refunds = await Promise.all(Array.from({ length: 20 }, () => ledger.refund(same, 'file-lost')));
      expect(refunds.filter(Boolean).length).toBeLessThanOrEqual(1);
      expect((await ledger.balance()).quarterPoints).toBe(before);
    }
    expect(await faults(shop)).toEqual([]);
  });

  test('cannot be changed, deleted or overdrawn, not even by hand', async () => {
    const { shop } = await ledgerWith(10);
    await expect(
      sql.query(`update ledger_entries set quarter_points = 1000 where shop = $1`, [shop]),
    ).rejects.toThrow('append-only');
    await expect(sql.query(`delete from ledger_entries where shop = $1`, [shop])).rejects.toThrow(
      'append-only',
    );
    await expect(sql.query(`truncate ledger_entries cascade`)).rejects.toThrow('append-only');
    await expect(
      sql.query(
        `insert into ledger_entries (id, shop, kind, quarter_points, reason, key)
          values ('x', $1, 'expire', -11, 'operator', 'x')`,
        [shop],
      ),
    ).rejects.toThrow('balances_never_negative');
    await expect(
      sql.query(
        `insert into ledger_entries (id, shop, kind, quarter_points, reason, key)
          values ('x', $1, 'grant', -1, 'operator', 'x')`,
        [shop],
      ),
    ).rejects.toThrow('ledger_entries_direction');
    await expect(
      sql.query(
        `insert into ledger_entries (id, shop, kind, quarter_points, reason, subject_kind, subject_id, key)
          values ('x', $1, 'release', 15, 'failed', 'export', 'never', 'x')`,
        [shop],
      ),
    ).rejects.toThrow('no reservation of export never');
    expect(await faults(shop)).toEqual([]);
  });

  test('gives a shop its first points once for ever, also when it was deleted and comes again', async () => {
    const domain = newShop();
    await database.shops.install({ domain, scopes: '' });
    await database.shops.install({ domain, scopes: '' });
    expect((await database.forShop(domain).ledger.balance()).quarterPoints).toBe(400);
    await database.forShop(domain).ledger.reserve(subject('spent'), price(30));
    await database.forShop(domain).ledger.settle(subject('spent'));
    await database.shops.uninstall(domain);
    await database.shops.remove(domain);
    await database.shops.install({ domain, scopes: '' });
    expect((await database.forShop(domain).ledger.balance()).quarterPoints).toBe(370);
  });

  test('shows its lines with the balance after each, filtered, as many as are asked for, and what a day took', async () => {
    const { ledger } = await ledgerWith(100);
    for (const each of ['a', 'b', 'c']) await ledger.reserve(subject(each), price(15));
    await ledger.release(subject('b'), 'cancelled');
    const all = await ledger.entries();
    expect(all.map(({ kind, balanceAfter }) => [kind, balanceAfter])).toEqual([
      ['release', 70],
      ['reserve', 55],
      ['reserve', 70],
      ['reserve', 85],
      ['grant', 100],
    ]);
    expect(
      (await ledger.entries({ kinds: ['reserve'], limit: 2 })).map(({ balanceAfter }) => balanceAfter),
    ).toEqual([55, 70]);
    expect(await ledger.entries({ before: all[1]?.number ?? null })).toEqual(all.slice(2));
    await ledger.settle(subject('c'));
    expect((await ledger.entries({ limit: 1 })).map(({ quarterPoints }) => quarterPoints)).toEqual([0]);
    expect(await ledger.entries({ changesOnly: true })).toEqual(all);
    const days = await ledger.days(30, 'UTC');
    expect(days).toHaveLength(30);
    expect(days.at(-1)).toMatchObject({ spentQuarterPoints: 30, addedQuarterPoints: 100 });
  });

  test('counts every entry once, no matter what writes and reads at the same moment', async () => {
    const { shop, ledger } = await ledgerWith(1_000);
    const ids = Array.from({ length: 30 }, (_, index) => `at-once-${index}`);
    await Promise.all(
      ids.flatMap((id, index) => [
        ledger.reserve(subject(id), price(15)).then(async () => {
          if (index % 3 === 0) await ledger.release(subject(id), 'failed');
        }),
        ledger.days(3, 'UTC'),
      ]),
    );
    expect((await ledger.days(3, 'UTC')).at(-1)).toMatchObject({
      spentQuarterPoints: 20 * 15,
      addedQuarterPoints: 1_000,
    });
    const { rows } = await sql.query<{ open: number }>(
      'select count(*)::int as open from open_reservations where shop = $1',
      [shop],
    );
    expect(rows).toEqual([{ open: 20 }]);
    expect(await faults(shop)).toEqual([]);
  });

  test('counts what came back on the day on which it was spent', async () => {
    const { shop, ledger } = await ledgerWith(100);
    for (const each of ['late', 'today']) await ledger.reserve(subject(each), price(15));
    await sql.query('alter table ledger_entries disable trigger user');
    await sql.query(
      `update ledger_entries set created_at = now() - interval '2 days' where shop = $1 and kind = 'reserve'
        and subject_id = 'late'`,
      [shop],
    );
    await sql.query('alter table ledger_entries enable trigger user');
    await recount(shop);
    await ledger.release(subject('late'), 'failed');
    expect((await ledger.days(3, 'UTC')).map(({ spentQuarterPoints }) => spentQuarterPoints)).toEqual([
      0, 0, 15,
    ]);
  });

  test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu'])(
    'counts the days of the shop in %s, from its midnight to its midnight',
    async (timeZone) => {
      const { shop, ledger } = await ledgerWith(100);
      const entries = ['before', 'after', 'late'];
      for (const each of entries) await ledger.reserve(subject(each), price(15));
      await sql.query('alter table ledger_entries disable trigger user');
      // A minute before yesterday began, as it began, and a minute before it ended.
      for (const [each, when] of [
        ['before', `- interval '1 minute'`],
        ['after', ''],
        ['late', `+ interval '23 hours 59 minutes'`],
      ] as const)
        await sql.query(
          `update ledger_entries
            set created_at = (((now() at time zone $2)::date - 1)::timestamp ${when}) at time zone $2
            where shop = $1 and kind = 'reserve' and subject_id = $3`,
          [shop, timeZone, each],
        );
      await sql.query('alter table ledger_entries enable trigger user');
      await recount(shop);
      const days = await ledger.days(3, timeZone);
      expect(days.map(({ spentQuarterPoints }) => spentQuarterPoints)).toEqual([15, 30, 0]);
      const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
      expect(days.at(-1)?.day).toBe(today);
    },
  );

  test('an operator revokes what is left, once per key, and never more', async () => {
    const { shop, ledger } = await ledgerWith(100);
    for (const value of [true, false])
      expect(await ledger.takeBack(operatorTaking(60, 'slip', 'given twice'))).toEqual({ ok: true, value });
    expect(await ledger.takeBack(operatorTaking(41, 'more', 'too much'))).toMatchObject({
      ok: false,
      error: { code: 'INSUFFICIENT_POINTS', details: { balance: '10' } },
    });
    expect(
      (await ledger.entries()).map(({ kind, quarterPoints, note }) => [kind, quarterPoints, note]),
    ).toEqual([
      ['expire', -60, 'given twice'],
      ['grant', 100, 'a test'],
    ]);
    expect(await faults(shop)).toEqual([]);
  });
});

describe('the audit', () => {
  test('stops a shop whose ledger does not add up, and no other, until an operator clears it', async () => {
    const [{ shop, ledger }, { ledger: fine }] = [await ledgerWith(100), await ledgerWith(100)];
    await sql.query('update balances set quarter_points = 1000 where shop = $1', [shop]);
    expect(
      (await database.ledgerAudit.run()).filter((fault) => fault.shop === shop).map(({ what }) => what),
    ).toEqual(['I1 a balance is not the sum of its entries']);
    expect(await ledger.reserve(subject('x'), price(15))).toMatchObject({
      ok: false,
      error: { code: 'LEDGER_UNDER_REVIEW' },
    });
    expect((await ledger.balance()).underReview).toBe(true);
    expect((await fine.reserve(subject('x'), price(15))).ok).toBe(true);
    await sql.query('update balances set quarter_points = 100 where shop = $1', [shop]);
    expect(await database.ledgerAudit.clear(shop)).toBe(true);
    expect((await ledger.reserve(subject('x'), price(15))).ok).toBe(true);
    expect(await database.ledgerAudit.run()).toEqual([]);
  });
});

test('exports from before points were counted are in the ledger from the first day', async () => {
  const [older, fresh] = [
    await startTemporaryPostgres(),
    await mkdtemp(join(tmpdir(), 'vitrine-migrations-')),
  ];
  await cp(join(import.meta.dirname, '../../../prisma/migrations'), fresh, { recursive: true });
  const since = (await readdir(fresh)).filter(
    (migration) => /^\d/.test(migration) && migration >= '20261121160000_points',
  );
  for (const migration of since) await rm(join(fresh, migration), { recursive: true });
  await migrate(older.url, fresh);
  const client = new pg.Client({ connectionString: older.url });
  await client.connect();
  await client.query(
    `insert into clips (id, shop, batch_id, link, title, brief) values ('c', 's', 'b', 'link', 'A clip', '{}')`,
  );
  for (const state of ['waiting', 'rendering', 'done', 'failed', 'cancelled'])
    await client.query(
      `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
        quarter_points, state, result) values ($1, 's', 'c', 1, $1, 'A clip', '9:16', 15, '{}', 15, $1, $2)`,
      [state, state === 'done' ? {} : null],
    );
  await migrate(older.url);
  for (const [what, text] of Object.entries(LEDGER_RULES))
    expect([what, (await client.query(text)).rows]).toEqual([what, []]);
  expect((await client.query(`select quarter_points from balances`)).rows).toEqual([{ quarter_points: 0 }]);
  await client.end();
  await older.stop();
  await rm(fresh, { recursive: true });
}, 60_000);

test('twenty clients at work and the database killed under them: nothing is lost, nothing counts twice', async () => {
  const crashing = await startTemporaryPostgres();
  const hammered = bindUseCases(await openDatabase({ url: crashing.url, home: tmpdir(), seal: TEST_SEAL }));
  const { ledger } = hammered.forShop('hammer.myshopify.com');
  await ledger.add(operatorGrant(100_000, 'start', 'a test'));
  let stopped = false;
  const promised: string[] = [];
  const clients = Array.from({ length: 20 }, async (_, client) => {
    for (let round = 0; !stopped; round++) {
      const id = `${client}-${round}`;
      try {
        if ((await ledger.reserve(subject(id), price(15))).ok) promised.push(id);
        if (round % 3 === 0) await ledger.release(subject(id), 'failed');
        else await ledger.settle(subject(id));
      } catch {
        // The connection broke: what was confirmed before counts; the rest may or may not have been committed.
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  });
  await expect.poll(() => promised.length, { timeout: 30_000, interval: 20 }).toBeGreaterThan(60);
  const before = promised.length;
  await crashing.kill();
  // The database is back, and the clients continue.
  await expect.poll(() => promised.length, { timeout: 30_000 }).toBeGreaterThan(before + 100);
  stopped = true;
  await Promise.all(clients);
  const after = new pg.Client({ connectionString: crashing.url });
  await after.connect();
  for (const [what, text] of Object.entries(LEDGER_RULES))
    expect([what, (await after.query(text)).rows]).toEqual([what, []]);
  const { rows } = await after.query<{ id: string }>(
    `select subject_id as id from ledger_entries where kind = 'reserve'`,
  );
  const kept = new Set(rows.map(({ id }) => id));
  expect(promised.filter((id) => !kept.has(id))).toEqual([]);
  await after.end();
  await hammered.close();
  await crashing.stop();
}, 120_000);
