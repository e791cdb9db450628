/** What the sweeps find and mend, on a real PostgreSQL. */
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testWork } from '#adapters/database/testing/test-work.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import type { Task } from '#studio/work/task.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';
import type { Database } from '#wiring/bind-use-cases.ts';

const SHOP = 'lumen-and-clay.myshopify.com';
const FILE = { sha256: 'f'.repeat(64), bytes: 10, mediaType: 'video/mp4' };

describe('the sweeps', () => {
  let opened: TestDatabase;
  let database: Database;
  let sql: pg.Client;

  beforeAll(async () => {
    opened = await openTestDatabase();
    ({ database, sql } = opened);
    // A test begins with an empty ledger; nothing else ever does.
    await sql.query('alter table ledger_entries disable trigger ledger_entries_never_truncated');
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await sql.query('truncate clips, ledger_entries, balances, tasks cascade');
    await sql.query(
      `insert into ledger_entries (id, shop, kind, quarter_points, reason, key)
        values ('start', $1, 'grant', 4000, 'operator', 'start')`,
      [SHOP],
    );
  });

  const clip = (id: string) =>
    sql.query(
      `insert into clips (id, shop, batch_id, link, title, brief, state)
        values ($1, $2, $1, 'link', 'A clip', '{}', 'ready')`,
      [id, SHOP],
    );
  async function makeExport(id: string, state: 'waiting' | 'failed' | 'cancelled'): Promise<void> {
    await clip(`clip of ${id}`);
    await sql.query(
      `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
        quarter_points, state)
       values ($1, $2, $3, 1, $1, 'A clip', '9:16', 15, '{"resolution": "720p", "bitsPerSecond": null}', 15, $4)`,
      [id, SHOP, `clip of ${id}`, state],
    );
    await enter(id, 'reserve');
    if (state === 'waiting')
      await sql.query(
        `insert into tasks (id, shop, kind, lane, subject_kind, subject_id)
          values ($1, $2, 'export-clip', 'exports', 'export', $3)`,
        [`task of ${id}`, SHOP, id],
      );
  }
  /** A worker takes it. */
  async function claimOf(id: string): Promise<Task> {
    await sql.query(
      `insert into clip_revisions (clip_id, revision, document, summary) values ($1, 1, $2, 'First')
        on conflict do nothing`,
      [`clip of ${id}`, sampleDocument()],
    );
    const claim = await testWork(database).exports.claim(id);
    if (claim === null) throw new Error('Nothing was claimed.');
    return claim;
  }
  const enter = (id: string, kind: 'reserve' | 'release') =>
    sql.query(
      `insert into ledger_entries (id, shop, kind, quarter_points, reason, subject_kind, subject_id, key)
        values ($1, $2, $3, $4, 'export', 'export', $5, $6)`,
      [
        `${kind} ${id}`,
        SHOP,
        kind,
        kind === 'reserve' ? -15 : 15,
        id,
        `${kind === 'reserve' ? 'reserve' : 'end'}:export:${id}`,
      ],
    );
  const stateOf = async (table: 'clips' | 'exports', id: string) =>
    (await sql.query<{ state: string }>(`select state from ${table} where id = $1`, [id])).rows[0]?.state;
  const ledgerOf = async (id: string) =>
    (
      await sql.query<{ kind: string }>(
        'select kind from ledger_entries where subject_id = $1 order by kind',
        [id],
      )
    ).rows.map(({ kind }) => kind);
  it('release what ended without a word in the ledger, and nothing else', async () => {
    await makeExport('cancelled', 'cancelled');
    await makeExport('rendering', 'waiting');
    await makeExport('released', 'failed');
    await enter('released', 'release');
    await enter('deleted', 'reserve');
    expect(await database.sweeps.releaseLost()).toBe(2);
    expect(await database.sweeps.releaseLost()).toBe(0);
    expect(await ledgerOf('cancelled')).toEqual(['release', 'reserve']);
    expect(await ledgerOf('deleted')).toEqual(['release', 'reserve']);
    expect(await ledgerOf('rendering')).toEqual(['reserve']);
  });

  it('release the points of an export whose file is gone, once, and let it be made again', async () => {
    await makeExport('gone', 'waiting');
    await testWork(database).exports.finish(await claimOf('gone'), {
      settings: { resolution: '720p', bitsPerSecond: null },
      video: FILE,
      poster: FILE,
      captions: null,
      width: 720,
      height: 1280,
      frames: 450,
      seconds: 15,
    });
    const gone = { shop: SHOP, id: 'gone' };
    expect([await database.sweeps.loseExport(gone), await database.sweeps.loseExport(gone)]).toEqual([
      true,
      false,
    ]);
    expect(await ledgerOf('gone')).toEqual(['refund', 'reserve', 'settle']);
    expect((await database.forShop(SHOP).ledger.balance()).quarterPoints).toBe(4000);
    const again = await database.forShop(SHOP).exports.start({
      key: 'again',
      clips: [{ clipId: 'clip of gone', revision: 1 }],
      settings: { resolution: '720p', bitsPerSecond: null },
    });
    expect(again).toMatchObject({ ok: true, value: [{ state: 'waiting' }] });
  });

  describe('delete files whose time is over', () => {
    /** Of a clip of its own, finished this many days ago. */
    async function file(id: string, daysAgo: number): Promise<void> {
      await makeExport(id, 'waiting');
      await testWork(database).exports.finish(await claimOf(id), {
        settings: { resolution: '720p', bitsPerSecond: null },
        video: FILE,
        poster: FILE,
        captions: null,
        width: 720,
        height: 1280,
        frames: 450,
        seconds: 15,
      });
      await sql.query(`update exports set finished_at = now() - make_interval(days => $2) where id = $1`, [
        id,
        daysAgo,
      ]);
    }
    const retention = (hours: number | null) =>
      database.forShop(SHOP).settings.save({ retentionHours: hours });
    const expired = async () => {
      await database.sweeps.expire();
      return (
        await sql.query<{ id: string }>(`select id from exports where state = 'expired' order by id`)
      ).rows.map(({ id }) => id);
    };

    it('counted from when each was finished, however old its clip is; the clip stays', async () => {
      for (const [id, days] of [
        ['old', 31],
        ['fresh', 1],
      ] as const)
        await file(id, days);
      await sql.query(`update clips set created_at = now() - interval '60 days'`);
      expect(await expired()).toEqual(['old']);
      expect(await stateOf('clips', 'clip of old')).toBe('ready');
      expect(await database.forShop(SHOP).clips.document('clip of old')).not.toBeNull();
      expect((await database.forShop(SHOP).exports.find('old'))?.result).toBeNull();
      expect(await database.sweeps.expire()).toBe(0);
    });

    it('as the shop has it set now, also for what was there before', async () => {
      await file('a day', 2);
      await file('a month', 40);
      await retention(null);
      expect(await expired()).toEqual([]);
      await retention(24 * 90);
      expect(await expired()).toEqual([]);
      await retention(24);
      expect(await expired()).toEqual(['a day', 'a month']);
      await retention(720);
    });

    it('but not of a clip that is kept, is being exported, or is being published or unpublished', async () => {
      for (const id of ['kept', 'exported', 'published', 'unpublished', 'there']) await file(id, 31);
      await sql.query(`update clips set keep = true where id = 'clip of kept'`);
      await makeExport('running', 'waiting');
      await sql.query(`update exports set clip_id = 'clip of exported' where id = 'running'`);
      for (const [id, state] of [
        ['published', 'publishing'],
        ['unpublished', 'undoing'],
        ['there', 'ready'],
      ] as const)
        await sql.query(
          `insert into publications (id, shop, export_id, clip_id, product_id, title, alt, position, state,
            video) values ($1, $2, $1, $3, 'p', 'A clip', '', 1, $4, $5)`,
          [id, SHOP, `clip of ${id}`, state, FILE],
        );
      expect(await expired()).toEqual(['there']);
      expect(
        (await sql.query<{ id: string }>('select id from publications where video is null')).rows,
      ).toEqual([{ id: 'there' }]);
      await sql.query(`update publications set state = 'ready'`);
      await sql.query(`update exports set state = 'failed' where id = 'running'`);
      expect(await expired()).toEqual(['exported', 'published', 'there', 'unpublished']);
    });
  });

  it('forgets webhooks that were handled and keys that were answered a month ago, and nothing else', async () => {
    await sql.query(
      `insert into webhooks (shop, id, topic, payload, handled_at) values
         ($1, 'old', 't', '{}', now() - interval '31 days'),
         ($1, 'new', 't', '{}', now() - interval '29 days'), ($1, 'open', 't', '{}', null)`,
      [SHOP],
    );
    await sql.query(`update webhooks set received_at = now() - interval '40 days'`);
    await sql.query('truncate idempotency_keys');
    await sql.query(
      `insert into idempotency_keys (shop, key, request_hash, reply, created_at) values
         ($1, 'old', 'h', '[]', now() - interval '31 days'), ($1, 'new', 'h', '[]', now() - interval '29 days')`,
      [SHOP],
    );
    expect(await database.sweeps.forgetAnswers(30)).toBe(2);
    expect((await sql.query('select id from webhooks order by id')).rows).toEqual([
      { id: 'new' },
      { id: 'open' },
    ]);
    expect((await sql.query('select key from idempotency_keys')).rows).toEqual([{ key: 'new' }]);
  });
});
