/**
 * Starts exports while the database dies under them, while everybody asks at once, and twice: all or nothing,
 * and paid once (F6, F12).
 */
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LEDGER_RULES } from '#adapters/database/points/ledger-audit.ts';
import { testWork } from '#adapters/database/testing/test-work.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import type { ExportSettings } from '#studio/export/export.ts';
import { SAMPLE_BRIEF, sampleDocument } from '#tests/film/sample-document.ts';
import { SECOND } from '#tests/patience.ts';
import type { Database } from '#wiring/bind-use-cases.ts';

const SHOP = 'many.myshopify.com';
const SETTINGS = { resolution: '720p', bitsPerSecond: null } as const;
let opened: TestDatabase;
let server: TestDatabase['server'];
let database: Database;
let sql: pg.Client;
let clips: string[];

async function start(points: number, count: number): Promise<void> {
  opened = await openTestDatabase({ firstGrantQuarterPoints: points });
  ({ server, database, sql } = opened);
  await database.shops.install({ domain: SHOP, scopes: '' });
  const orders = Array.from({ length: count }, () => ({
    link: 'mug',
    productId: 'gid://shopify/Product/1',
    title: 'Mug',
    brief: SAMPLE_BRIEF,
  }));
  const made = await database.forShop(SHOP).clips.start({ key: 'clips', requests: orders });
  if (!made.ok) throw made.error;
  clips = made.value.map(({ id }) => id);
  for (const id of clips) {
    const work = testWork(database);
    const claim = await work.clips.claim(id);
    if (claim === null) throw new Error('Nothing was claimed.');
    await work.clips.finish(claim, { document: sampleDocument(), summary: 'First' });
  }
}
afterEach(() => opened.close());

const startExports = (key: string, ...ids: string[]) =>
  database
    .forShop(SHOP)
    .exports.start({ key, clips: ids.map((clipId) => ({ clipId, revision: 1 })), settings: SETTINGS });
const balance = async () => (await database.forShop(SHOP).ledger.balance()).quarterPoints;
const rows = async (text: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};
/** Every export has its reservation and its task, and nothing is without an export. */
async function expectWhole(): Promise<number> {
  for (const [what, text] of Object.entries(LEDGER_RULES))
    expect([what, await rows(text)]).toEqual([what, []]);
  expect(
    await rows(
      `select id from exports where not exists (select 1 from tasks where kind = 'export-clip'
        and subject_id = exports.id)`,
    ),
  ).toEqual([]);
  expect(
    await rows(
      `select id from ledger_entries where kind = 'reserve'
        and not exists (select 1 from exports where exports.id = subject_id)`,
    ),
  ).toEqual([]);
  return (await rows('select id from exports')).length;
}

describe('starting exports', () => {
  beforeEach(() => start(4000, 60), 120 * SECOND);

  it(
    `with the database killed in the middle: each is whole or is not there,
      and asking again with the same key completes it`,
    async () => {
      const asked = clips.map((id) =>
        startExports(`key ${id}`, id).then(
          (result) => result.ok,
          () => false,
        ),
      );
      await expect
        .poll(async () => (await sql.query('select id from exports')).rows.length, {
          interval: 5,
          timeout: 30 * SECOND,
        })
        .toBeGreaterThan(3);
      await server.kill();
      const before = await Promise.all(asked);
      expect(before).toContain(false);
      await expect.poll(() => balance().catch(() => -1), { timeout: 30 * SECOND }).toBeGreaterThanOrEqual(0);
      await expectWhole();
      for (const id of clips) expect(await startExports(`key ${id}`, id)).toMatchObject({ ok: true });
      expect(await expectWhole()).toBe(60);
      expect(await balance()).toBe(4000 - 60 * 15);
    },
    120 * SECOND,
  );

  it(
    'with a database that hangs for a while in the middle: all are answered when it resumes, each once',
    async () => {
      const asked = clips.map((id) => startExports(`key ${id}`, id));
      await expect
        .poll(async () => (await sql.query('select id from exports')).rows.length, {
          interval: 5,
          timeout: 30 * SECOND,
        })
        .toBeGreaterThan(3);
      const goOn = await server.pause();
      await new Promise((resolve) => setTimeout(resolve, 8000));
      goOn();
      const answers = await Promise.allSettled(asked);
      const refused = answers.filter(({ status }) => status === 'rejected').length;
      expect(await expectWhole()).toBeGreaterThanOrEqual(60 - refused);
      for (const id of clips) expect(await startExports(`key ${id}`, id)).toMatchObject({ ok: true });
      expect(await expectWhole()).toBe(60);
      expect(await balance()).toBe(4000 - 60 * 15);
    },
    120 * SECOND,
  );

  it(
    'two hundred at once, more than there are connections: all are answered, each clip once',
    async () => {
      const asked = await Promise.allSettled(
        Array.from({ length: 200 }, (_, index) => startExports(`key ${index}`, clips[index % 60] ?? '')),
      );
      expect(asked.filter(({ status }) => status === 'rejected')).toEqual([]);
      expect(await expectWhole()).toBe(60);
      expect(await balance()).toBe(4000 - 60 * 15);
    },
    120 * SECOND,
  );

  it(
    'in two tabs that choose the same clips in another order: no deadlock, and each clip is paid once',
    async () => {
      const [one, other] = [clips.slice(0, 20), clips.slice(0, 20).reverse()];
      const both = await Promise.all([startExports('one', ...one), startExports('other', ...other)]);
      expect(both.map(({ ok }) => ok)).toEqual([true, true]);
      expect(await expectWhole()).toBe(20);
      expect(await balance()).toBe(4000 - 20 * 15);
    },
    60 * SECOND,
  );

  it('costs nothing for what was exported before as it is, and that is what is quoted', async () => {
    const { exports } = database.forShop(SHOP);
    const [first = '', second = ''] = clips;
    const quoted = (settings: ExportSettings) =>
      exports.prices({
        settings,
        clips: [
          ...clips.slice(0, 3).map((clipId) => ({ clipId, revision: 1 })),
          { clipId: 'of another shop', revision: 1 },
        ],
      });
    expect([...(await quoted(SETTINGS)).values()]).toEqual([15, 15, 15]);
    await startExports('first', first);
    const prices = await quoted(SETTINGS);
    expect([prices.get(first), prices.get(second), prices.size]).toEqual([0, 15, 3]);
    expect([...(await quoted({ ...SETTINGS, bitsPerSecond: 2_000_000 })).values()]).toEqual([15, 15, 15]);
    const before = await balance();
    await startExports('again', first, second);
    expect(before - (await balance())).toBe(15);
    const [made] = await rows(`select id from exports where clip_id = '${second}'`);
    await exports.cancel(String(made?.['id']));
    expect((await quoted(SETTINGS)).get(second)).toBe(15);
  });

  it('a double click is one answer; the same key with other contents is refused', async () => {
    const [first, second] = await Promise.all([
      startExports('click', ...clips.slice(0, 3)),
      startExports('click', ...clips.slice(0, 3)),
    ]);
    if (!first.ok || !second.ok) throw new Error('It was refused.');
    expect(first.value.map(({ id }) => id)).toEqual(second.value.map(({ id }) => id));
    expect(await startExports('click', ...clips.slice(0, 2))).toMatchObject({
      ok: false,
      error: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
    expect(await expectWhole()).toBe(3);
  });
});

describe('over the balance', () => {
  beforeEach(() => start(50, 5), 60 * SECOND);

  it('all of them or none: what is missing is said, and nothing is queued', async () => {
    const refused = await startExports('all', ...clips);
    expect(refused.ok ? '' : refused.error.message).toBe(
      'This costs 18.75 points and you have 12.5. You need 6.25 more. Nothing was started and nothing was charged. Buy points, or export fewer or shorter clips.',
    );
    expect(await expectWhole()).toBe(0);
    expect(await balance()).toBe(50);
    // The same key, once there is enough of what is wanted.
    expect((await startExports('fewer', ...clips.slice(0, 3))).ok).toBe(true);
    expect(await balance()).toBe(5);
    expect((await startExports('again', ...clips.slice(0, 3))).ok).toBe(true);
    expect(await balance()).toBe(5);
  });

  it('never takes more than the price that was shown', async () => {
    const startExportsFor = (atMostQuarterPoints: number) =>
      database.forShop(SHOP).exports.start({
        key: `shown ${atMostQuarterPoints}`,
        clips: clips.slice(0, 2).map((clipId) => ({ clipId, revision: 1 })),
        settings: SETTINGS,
        atMostQuarterPoints,
      });
    expect(await startExportsFor(29)).toMatchObject({
      ok: false,
      error: { code: 'PRICE_CHANGED', details: { cost: '7.5', shown: '7.25' } },
    });
    expect(await expectWhole()).toBe(0);
    expect(await startExportsFor(30)).toMatchObject({ ok: true });
    expect(await balance()).toBe(20);
    // What was exported before costs nothing, and so never more.
    expect(await startExportsFor(0)).toMatchObject({ ok: true });
  });
});
