/** What the sweeps find and mend, on a real PostgreSQL. */
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database } from '#adapters/database/open-database.ts';
import type { Job } from '#studio/shared/jobs.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';

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
    await sql.query('truncate clips, ledger_entries, balances, outbox cascade');
    await sql.query(
      `insert into ledger_entries (id, shop, kind, quarter_points, reason, key) values ('start', $1, 'grant', 4000, 'operator', 'start')`,
      [SHOP],
    );
  });

  type Row = {
    state: string;
    attempt?: number;
    losses?: number;
    silentSeconds?: number | null;
    ageSeconds?: number;
  };
  const clip = (id: string, { state, attempt = 0, losses = 0, silentSeconds = null, ageSeconds = 0 }: Row) =>
    sql.query(
      `insert into clips (id, shop, batch_id, link, title, brief, state, attempt, heartbeat_at, created_at, losses)
       values ($1, $2, $1, 'link', 'A clip', '{}', $3, $4, now() - make_interval(secs => $5), now() - make_interval(secs => $6), $7)`,
      [id, SHOP, state, attempt, silentSeconds, ageSeconds, losses],
    );
  async function makeExport(
    id: string,
    { state, attempt = 0, losses = 0, silentSeconds = null, ageSeconds = 0 }: Row,
  ): Promise<void> {
    await clip(`clip of ${id}`, { state: 'ready' });
    await sql.query(
      `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings, quarter_points, state, attempt, heartbeat_at, created_at, losses)
       values ($1, $2, $3, 1, $1, 'A clip', '9:16', 15, '{"resolution": "720p", "bitsPerSecond": null}', 15, $4, $5, now() - make_interval(secs => $6), now() - make_interval(secs => $7), $8)`,
      [id, SHOP, `clip of ${id}`, state, attempt, silentSeconds, ageSeconds, losses],
    );
    await enter(id, 'reserve');
  }
  /** A worker takes it; gives its attempt. */
  async function claimOf(id: string): Promise<number> {
    await sql.query(
      `insert into clip_revisions (clip_id, revision, document, summary) values ($1, 1, $2, 'First') on conflict do nothing`,
      [`clip of ${id}`, sampleDocument()],
    );
    const claim = await database.work.exports.claim(id);
    if (claim === null) throw new Error('Nothing was claimed.');
    return claim.attempt;
  }
  const enter = (id: string, kind: 'reserve' | 'release') =>
    sql.query(
      `insert into ledger_entries (id, shop, kind, quarter_points, reason, subject_kind, subject_id, key) values ($1, $2, $3, $4, 'export', 'export', $5, $6)`,
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
  async function ordered(): Promise<Job[]> {
    const jobs: Job[] = [];
    await database.outbox.relay((_id, job) => {
      jobs.push(job);
      return Promise.resolve();
    }, 100);
    return jobs;
  }

  it('order again what a silent worker held, and leave alone what another reports on', async () => {
    await clip('silent', { state: 'generating', attempt: 1, silentSeconds: 41 });
    await clip('alive', { state: 'generating', attempt: 1, silentSeconds: 5 });
    expect(await database.sweeps.resumeStuck()).toEqual({ resumed: 1, failed: 0 });
    expect(await ordered()).toEqual([{ name: 'generate-clip', payload: { id: 'silent' } }]);
    expect(await stateOf('clips', 'alive')).toBe('generating');
  });

  it('give up on what has ended three workers, and release its points once', async () => {
    await makeExport('poison', { state: 'rendering', attempt: 3, losses: 2, silentSeconds: 41 });
    expect(await database.sweeps.resumeStuck()).toEqual({ resumed: 0, failed: 1 });
    expect(await database.sweeps.resumeStuck()).toEqual({ resumed: 0, failed: 0 });
    expect(await stateOf('exports', 'poison')).toBe('failed');
    expect(await ledgerOf('poison')).toEqual(['release', 'reserve']);
    // The worker that was taken for dead comes back: its attempt is over.
    expect(await database.work.exports.progress('poison', 3, { done: 1, total: 450 })).toBe(false);
    expect(await ordered()).toEqual([]);
  });

  it('do not give up on what was handed back often: only workers that ended without a word count', async () => {
    await makeExport('handed back', { state: 'rendering', attempt: 9, silentSeconds: 41 });
    expect(await database.sweeps.resumeStuck()).toEqual({ resumed: 1, failed: 0 });
    const lossesOf = async () =>
      (await sql.query<{ losses: number }>(`select losses from exports where id = 'handed back'`)).rows[0]
        ?.losses;
    const claim = await claimOf('handed back');
    expect(await lossesOf()).toBe(1);
    await database.work.exports.release('handed back', claim);
    await claimOf('handed back');
    expect(await lossesOf()).toBe(1);
  });

  it('order again what waits and is nowhere in the queue, however often it was tried', async () => {
    await clip('lost', { state: 'waiting', attempt: 3, ageSeconds: 600, silentSeconds: 600 });
    await clip('new', { state: 'waiting' });
    expect(await database.sweeps.resumeStuck()).toEqual({ resumed: 1, failed: 0 });
    expect(await ordered()).toEqual([{ name: 'generate-clip', payload: { id: 'lost' } }]);
    expect(await stateOf('clips', 'lost')).toBe('waiting');
  });

  it('do not order twice what is ordered already', async () => {
    await clip('lost', { state: 'waiting', ageSeconds: 600 });
    await database.sweeps.resumeStuck();
    expect(await database.sweeps.resumeStuck()).toEqual({ resumed: 0, failed: 0 });
    expect(await ordered()).toHaveLength(1);
    expect(await database.sweeps.resumeStuck()).toEqual({ resumed: 0, failed: 0 });
  });

  it('release what ended without a word in the ledger, and nothing else', async () => {
    await makeExport('cancelled', { state: 'cancelled' });
    await makeExport('rendering', { state: 'rendering', silentSeconds: 1 });
    await makeExport('released', { state: 'failed' });
    await enter('released', 'release');
    await enter('deleted', 'reserve');
    expect(await database.sweeps.releaseLost()).toBe(2);
    expect(await database.sweeps.releaseLost()).toBe(0);
    expect(await ledgerOf('cancelled')).toEqual(['release', 'reserve']);
    expect(await ledgerOf('deleted')).toEqual(['release', 'reserve']);
    expect(await ledgerOf('rendering')).toEqual(['reserve']);
  });

  it('give back the points of an export whose file is gone, once, and let it be made again', async () => {
    await makeExport('gone', { state: 'rendering', silentSeconds: 41 });
    await database.work.exports.finish('gone', await claimOf('gone'), {
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

  it('leave the film of a clip that could not be made anew, and say why', async () => {
    await clip('remade', { state: 'generating', attempt: 3, losses: 2, silentSeconds: 41 });
    await clip('new', { state: 'generating', attempt: 3, losses: 2, silentSeconds: 41 });
    await sql.query(`update clips set revision = 2 where id = 'remade'`);
    expect(await database.sweeps.resumeStuck()).toEqual({ resumed: 0, failed: 2 });
    expect([await stateOf('clips', 'remade'), await stateOf('clips', 'new')]).toEqual(['ready', 'failed']);
    expect(
      (await sql.query<{ code: string }>(`select failure ->> 'code' as code from clips where id = 'remade'`))
        .rows[0]?.code,
    ).toBe('CLIP_STOPPED');
  });

  describe('let go of files whose time is over', () => {
    /** Of a clip of its own, finished so many days ago. */
    async function file(id: string, daysAgo: number): Promise<void> {
      await makeExport(id, { state: 'rendering', silentSeconds: 41 });
      await database.work.exports.finish(id, await claimOf(id), {
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

    it('but not of a clip that is kept, is being exported, or is pushed or taken back at this moment', async () => {
      for (const id of ['kept', 'exported', 'pushed', 'taken back', 'there']) await file(id, 31);
      await sql.query(`update clips set keep = true where id = 'clip of kept'`);
      await makeExport('running', { state: 'rendering', silentSeconds: 1 });
      await sql.query(`update exports set clip_id = 'clip of exported' where id = 'running'`);
      for (const [id, state] of [
        ['pushed', 'publishing'],
        ['taken back', 'undoing'],
        ['there', 'ready'],
      ] as const)
        await sql.query(
          `insert into publications (id, shop, export_id, clip_id, product_id, title, alt, position, state, video) values ($1, $2, $1, $3, 'p', 'A clip', '', 1, $4, $5)`,
          [id, SHOP, `clip of ${id}`, state, FILE],
        );
      expect(await expired()).toEqual(['there']);
      expect(
        (await sql.query<{ id: string }>('select id from publications where video is null')).rows,
      ).toEqual([{ id: 'there' }]);
      await sql.query(`update publications set state = 'ready'`);
      await sql.query(`update exports set state = 'failed' where id = 'running'`);
      expect(await expired()).toEqual(['exported', 'pushed', 'taken back', 'there']);
    });
  });
});
