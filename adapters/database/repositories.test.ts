/**
 * Tests the repositories on a real PostgreSQL: keys, tenants, charges, revisions, claims, and everything in
 * one transaction.
 */
import { openAesSeal } from '#adapters/secrets/aes-seal.ts';
import { sealedInFirstVersion } from '#adapters/secrets/testing/first-version.ts';
import type { ServiceKey } from '#studio/clip/service-keys.ts';
import { TEST_SEAL } from '#adapters/database/testing/test-seal.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Task } from '#studio/work/task.ts';
import type { Clip, StaleReason } from '#studio/clip/clip.ts';
import { markEach } from '#studio/clip/mark-stale.ts';
import type { Export } from '#studio/export/export.ts';
import type { ExportRecord, Exports } from '#studio/export/export-record.ts';
import { operatorGrant } from '#studio/points/entry.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import { KINDS } from '#studio/shop/task-kinds.ts';
import { SAMPLE_PICTURES } from '#tests/film/sample-film.ts';
import { z } from 'zod';
import { openDatabase } from '#adapters/database/open-database.ts';
import { testWork, type TestWork } from '#adapters/database/testing/test-work.ts';
import { startTemporaryPostgres, type TemporaryServer } from './testing/temporary-postgres.ts';
import { SAMPLE_BRIEF, sampleDocument } from '#tests/film/sample-document.ts';
import { given } from '#tests/given.ts';
import { bindUseCases, type Database } from '#wiring/bind-use-cases.ts';

const [A, B, C, D, E, F, G] = [
  'a.myshopify.com',
  'b.myshopify.com',
  'c.myshopify.com',
  'd.myshopify.com',
  'e.myshopify.com',
  'f.myshopify.com',
  'g.myshopify.com',
];
const brief = SAMPLE_BRIEF;
const document = sampleDocument();
const file = { sha256: 'a'.repeat(64), bytes: 10, mediaType: 'video/mp4' };
const made: Export = {
  settings: { resolution: '1080p', bitsPerSecond: null },
  video: file,
  poster: file,
  captions: null,
  width: 1080,
  height: 1920,
  frames: 450,
  seconds: 15,
};
const settings = made.settings;

let server: TemporaryServer;
let database: Database;
let work: TestWork;
let sql: pg.Client;
let home: string;
beforeAll(async () => {
  [server, home] = [await startTemporaryPostgres(), await mkdtemp(join(tmpdir(), 'vitrine-repositories-'))];
  database = bindUseCases(await openDatabase({ url: server.url, home, seal: TEST_SEAL }));
  work = testWork(database);
  sql = new pg.Client({ connectionString: server.url });
  await sql.connect();
  for (const domain of [A, B, C, D, E, F, G]) {
    await database.shops.install({ domain, scopes: 'write_products' });
    await database.forShop(domain).ledger.add(operatorGrant(4000, 'test', ''));
  }
});
afterAll(async () => {
  await sql.end();
  await database.close();
  await server.stop();
  await rm(home, { recursive: true, force: true });
});

let keys = 0;
const newKey = (): string => `key-${++keys}`;
const clipRequest = (title = 'Mug') => ({ link: 'mug', productId: 'gid://shopify/Product/1', title, brief });
async function readyClip(shop = A): Promise<Clip> {
  const { clips } = database.forShop(shop);
  const [clip] = given(await clips.start({ key: newKey(), requests: [clipRequest()] }));
  const claim = await work.clips.claim(clip!.id);
  await work.clips.finish(claim!, { document, summary: 'First version' });
  return (await clips.find(clip!.id))!;
}
let files = 0;
/** An exported file whose retention (the usual 30 days) ends in this many hours; returns the export's id. */
async function insertFile({ id: clipId }: Pick<Clip, 'id'>, hoursLeft: number): Promise<string> {
  const id = `file-${++files}`;
  await sql.query(
    `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
      quarter_points, state, result, finished_at)
     select $1, shop, id, 1, $1, title, '9:16', 15, $3, 15, 'done', $4,
     now() + make_interval(hours => $5) - interval '720 hours' from clips where id = $2`,
    [id, clipId, settings, made, hoursLeft],
  );
  return id;
}
const entries = async (exportId: string): Promise<string[]> =>
  z
    .array(z.object({ kind: z.string() }))
    .parse(
      (
        await sql.query(
          `select kind from ledger_entries where subject_kind = 'export' and subject_id = $1 order by number`,
          [exportId],
        )
      ).rows,
    )
    .map(({ kind }) => kind);
async function startOne(
  exports: Exports,
  clipId: string,
  wanted = settings,
): Promise<Result<ExportRecord, AppError>> {
  const started = await exports.start({ key: newKey(), clips: [{ clipId, revision: 1 }], settings: wanted });
  const [record] = started.ok ? started.value : [];
  if (!started.ok) return started;
  if (record === undefined) throw new Error('Nothing was started.');
  return ok(record);
}
const count = async (table: string, where: string, values: unknown[] = []): Promise<number> =>
  z
    .object({ count: z.coerce.number() })
    .parse((await sql.query(`select count(*) from ${table} where ${where}`, values)).rows[0]).count;

describe('migrations', () => {
  test('are applied once, and recorded as Prisma records them', async () => {
    const again = bindUseCases(await openDatabase({ url: server.url, home, seal: TEST_SEAL }));
    await again.close();
    expect(
      await count('_prisma_migrations', "migration_name like '%_first' and finished_at is not null"),
    ).toBe(1);
  });
});

describe('starting clips', () => {
  test('fifty times at once under one key makes them once, with one request each', async () => {
    const { clips } = database.forShop(A);
    const key = newKey();
    const started = await Promise.all(
      Array.from({ length: 50 }, () =>
        clips.start({ key, requests: [clipRequest('One'), clipRequest('Two')] }),
      ),
    );
    expect(
      new Set(
        started.map((each) =>
          given(each)
            .map(({ id }) => id)
            .join(),
        ),
      ).size,
    ).toBe(1);
    const ids = given(started[0]!).map(({ id }) => id);
    expect(await count('tasks', `kind = 'generate-clip' and subject_id = any($1)`, [ids])).toBe(2);
  });
  test('under a used key with other requests is refused', async () => {
    const { clips } = database.forShop(A);
    const key = newKey();
    given(await clips.start({ key, requests: [clipRequest()] }));
    expect(await clips.start({ key, requests: [clipRequest('Other')] })).toMatchObject({
      ok: false,
      error: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });
  test('in two shops under one key makes two', async () => {
    const key = newKey();
    const [one, other] = await Promise.all(
      [A, B].map((shop) => database.forShop(shop).clips.start({ key, requests: [clipRequest()] })),
    );
    expect(given(one!)[0]!.id).not.toBe(given(other!)[0]!.id);
  });
});

describe('a clip', () => {
  test('is claimed by one worker', async () => {
    const [clip] = given(await database.forShop(A).clips.start({ key: newKey(), requests: [clipRequest()] }));
    const claims = await Promise.all(Array.from({ length: 8 }, () => work.clips.claim(clip!.id)));
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });
  test('that was canceled takes no result any more', async () => {
    const { clips } = database.forShop(A);
    const [clip] = given(await clips.start({ key: newKey(), requests: [clipRequest()] }));
    const claim = await work.clips.claim(clip!.id);
    given(await clips.cancel(clip!.id));
    expect(await work.clips.finish(claim!, { document, summary: '' })).toBe(false);
    expect((await clips.find(clip!.id))?.state).toBe('cancelled');
  });
  test('saved in two tabs keeps the first and refuses the second', async () => {
    const { clips } = database.forShop(A);
    const clip = await readyClip();
    const change = { expectedRevision: clip.revision, document, summary: 'Edited' };
    const [one, other] = await Promise.all([
      clips.saveRevision(clip.id, change),
      clips.saveRevision(clip.id, change),
    ]);
    expect([one.ok, other.ok].sort()).toEqual([false, true]);
    expect([one, other].find(({ ok: yes }) => !yes)).toMatchObject({ error: { code: 'CLIP_CHANGED' } });
    expect((await clips.versions(clip.id)).map(({ revision }) => revision)).toEqual([2, 1]);
  });
  test('gives its newest document with those of others, and to its own shop only', async () => {
    const { clips } = database.forShop(A);
    const [clip, other] = [await readyClip(), await readyClip()];
    given(
      await clips.saveRevision(clip.id, {
        expectedRevision: 1,
        document: { ...document, voice: 'Alba' },
        summary: 'Edited',
      }),
    );
    const [unmade] = given(await clips.start({ key: newKey(), requests: [clipRequest()] }));
    const ids = [clip.id, other.id, unmade!.id, 'unknown'];
    const found = await clips.documents(ids);
    expect([...found.keys()].sort()).toEqual([clip.id, other.id].sort());
    expect(ids.map((id) => found.get(id)?.voice)).toEqual(['Alba', null, undefined, undefined]);
    expect(await clips.documents([])).toEqual(new Map());
    expect(await database.forShop(B).clips.documents(ids)).toEqual(new Map());
    // A list that was read before shows the next version.
    given(
      await clips.saveRevision(clip.id, {
        expectedRevision: 2,
        document: { ...document, voice: 'Bea' },
        summary: 'Edited again',
      }),
    );
    expect((await clips.documents(ids)).get(clip.id)?.voice).toBe('Bea');
  });
  test('is searched for by what its title holds, sign by sign', async () => {
    const { clips } = database.forShop('searched.myshopify.com');
    for (const title of ['100% wool', '100 wool', 'Été à la mer', '陶器のマグ'])
      given(await clips.start({ key: newKey(), requests: [clipRequest(title)] }));
    const found = async (search: string) =>
      (await clips.list({ search, limit: 9 })).clips.map(({ title }) => title).sort();
    expect(await found('0% w')).toEqual(['100% wool']);
    expect(await found('ÉTÉ')).toEqual(['Été à la mer']);
    expect(await found('マグ')).toEqual(['陶器のマグ']);
    expect(await found('W')).toEqual(['100 wool', '100% wool']);
    // Both have its pairs of letters, one beside the other.
    expect(await found('woolwo')).toEqual([]);
    expect(await found('o')).toHaveLength(2);
  });
  test('is found by its title whatever its case, newest first, as many as are asked for', async () => {
    const { clips } = database.forShop(B);
    for (const title of ['Lamp one', 'Lamp two', 'Lamp three'])
      given(await clips.start({ key: newKey(), requests: [clipRequest(title)] }));
    const [two, all] = await Promise.all([
      clips.list({ search: 'LAMP', limit: 2 }),
      clips.list({ search: 'lamp', limit: 3 }),
    ]);
    expect([two.clips.map(({ title }) => title), two.more]).toEqual([['Lamp three', 'Lamp two'], true]);
    expect([all.clips.map(({ title }) => title), all.more]).toEqual([
      ['Lamp three', 'Lamp two', 'Lamp one'],
      false,
    ]);
  });
  test('that failed is not among those being made', async () => {
    const { clips } = database.forShop(C);
    const [waiting, generating, failed] = given(
      await clips.start({
        key: newKey(),
        requests: [clipRequest('Waiting'), clipRequest('Generating'), clipRequest('Failed')],
      }),
    );
    await work.clips.claim(generating!.id);
    const claim = await work.clips.claim(failed!.id);
    await work.clips.fail(claim!, {
      code: 'CLIP_STOPPED',
      details: {},
      step: null,
    });
    const listed = async (state: 'making' | 'failed') =>
      (await clips.list({ state, limit: 50 })).clips.map(({ id }) => id).sort();
    expect(await listed('making')).toEqual([waiting!.id, generating!.id].sort());
    expect(await listed('failed')).toEqual([failed!.id]);
  });
  test('is found with all that were requested with it, in its own shop alone', async () => {
    const { clips } = database.forShop(C);
    const started = given(
      await clips.start({ key: newKey(), requests: [clipRequest('First'), clipRequest('Second')] }),
    );
    given(await clips.start({ key: newKey(), requests: [clipRequest('Alone')] }));
    const batchIds = [...new Set(started.map(({ batchId }) => batchId))];
    expect(batchIds).toHaveLength(1);
    const found = await clips.inBatches(batchIds);
    expect(found.map(({ id }) => id).sort()).toEqual(started.map(({ id }) => id).sort());
    expect(found.map(({ brief }) => brief)).toEqual(started.map(({ brief }) => brief));
    expect(await database.forShop(D).clips.inBatches(batchIds)).toEqual([]);
    expect(await clips.inBatches([])).toEqual([]);
  });
  test('is filtered by its product, which goes by the name that it has in the store', async () => {
    const { clips } = database.forShop(D);
    const clip = await readyClip(D);
    await clips.rename(clip.id, 'Spring sale');
    given(
      await clips.start({
        key: newKey(),
        requests: [
          { ...clipRequest('Mug, being made') },
          { ...clipRequest('Vase'), productId: 'gid://shopify/Product/2' },
          { ...clipRequest('Of another store'), productId: null },
        ],
      }),
    );
    expect(await clips.products(10)).toEqual(
      expect.arrayContaining([
        { id: 'gid://shopify/Product/1', title: 'Mug' },
        { id: 'gid://shopify/Product/2', title: 'Vase' },
      ]),
    );
    expect(await clips.products(10)).toHaveLength(2);
    expect(await clips.products(1)).toHaveLength(1);
    expect(
      (await clips.list({ productId: 'gid://shopify/Product/2', limit: 10 })).clips.map(({ title }) => title),
    ).toEqual(['Vase']);
    expect(await database.forShop(E).clips.products(10)).toEqual([]);
  });
  test('whose files are soon deleted is listed before those whose files are deleted later, whenever it was made', async () => {
    const { clips } = database.forShop(E);
    const [late, first, second] = [await readyClip(E), await readyClip(E), await readyClip(E)];
    for (const [clip, hours] of [
      [late, 200],
      [first, 5],
      [second, 60],
    ] as const)
      await insertFile(clip, hours);
    await insertFile(first, 100);
    expect((await clips.list({ expiring: true, limit: 50 })).clips.map(({ id }) => id)).toEqual([
      first.id,
      second.id,
    ]);
    expect(await clips.list({ expiring: true, limit: 1 })).toMatchObject({
      clips: [{ id: first.id }],
      more: true,
    });
  });
  test('says when the first of its files is deleted, as the shop has it set now: not before there is one, nor while it is kept', async () => {
    const { clips, settings: ofShop } = database.forShop(G);
    const clip = await readyClip(G);
    const hoursLeft = async () => {
      const expiresAt = (await clips.find(clip.id))?.expiresAt ?? null;
      expect((await clips.list({ limit: 5 })).clips.map((each) => each.expiresAt)).toEqual([expiresAt]);
      return expiresAt === null ? null : Math.round((expiresAt.getTime() - Date.now()) / 3600_000);
    };
    expect(await hoursLeft()).toBeNull();
    await insertFile(clip, 700);
    await insertFile(clip, 500);
    expect(await hoursLeft()).toBe(500);
    await ofShop.save({ retentionHours: 900 });
    expect(await hoursLeft()).toBe(680);
    await ofShop.save({ retentionHours: null });
    expect(await hoursLeft()).toBeNull();
    await ofShop.save({ retentionHours: 720 });
    await clips.keep(clip.id, true);
    expect(await hoursLeft()).toBeNull();
    await clips.keep(clip.id, false);
    expect(await hoursLeft()).toBe(500);
    expect((await clips.list({ expiring: true, limit: 5 })).clips).toEqual([]);
  });
  test('is kept with all others that are soon deleted, however many; every page is notified, and no other shop’s is touched', async () => {
    const { clips } = database.forShop(F);
    const [ready, late] = [await readyClip(F), await readyClip(F)];
    const others = await readyClip(E);
    const requests = Array.from({ length: 50 }, (_, index) => clipRequest(`Clip ${index}`));
    for (let batch = 0; batch < 3; batch++) given(await clips.start({ key: newKey(), requests }));
    const [unexported] = given(await clips.start({ key: newKey(), requests: [clipRequest('Not exported')] }));
    for (const { id, hours } of z
      .array(z.object({ id: z.string(), hours: z.number() }))
      .parse(
        (
          await sql.query(
            `select id, case id when $2 then 200 else 48 end as hours from clips where shop = any($1) and id <> $3`,
            [[F, E], late.id, unexported!.id],
          )
        ).rows,
      ))
      await insertFile({ id }, hours);
    const reported = new Set<string>();
    sql.on('notification', ({ payload }) => {
      const change = z
        .object({ shop: z.string(), kind: z.string(), id: z.string() })
        .parse(JSON.parse(payload ?? ''));
      if (change.shop === F && change.kind === 'clip') reported.add(change.id);
    });
    await sql.query('listen vitrine');
    expect(await clips.keepExpiring()).toBe(151);
    expect(await clips.keepExpiring()).toBe(0);
    await sql.query('unlisten vitrine');
    expect(reported.size).toBe(151);
    expect(await clips.find(ready.id)).toMatchObject({ keep: true, expiresAt: null });
    expect((await clips.find(late.id))?.keep).toBe(false);
    expect((await clips.find(unexported!.id))?.keep).toBe(false);
    expect((await database.forShop(E).clips.find(others.id))?.keep).toBe(false);
  });
  describe('that has a film and is made again', () => {
    async function remade(shop = A): Promise<{ clip: Clip; attempt: Task }> {
      const clip = await readyClip(shop);
      given(await database.forShop(shop).clips.refresh(clip.id));
      const claim = await work.clips.claim(clip.id);
      return { clip, attempt: claim! };
    }
    const clips = () => database.forShop(A).clips;
    test('keeps it when that fails: it can be saved and exported, says why, and can be tried again, also without a voice', async () => {
      const { clip, attempt } = await remade();
      await work.clips.fail(attempt, {
        code: 'SPEAKER_FAILED',
        details: { reason: 'x' },
        step: 'voice',
      });
      expect(await clips().find(clip.id)).toMatchObject({
        state: 'ready',
        revision: 1,
        progress: null,
        failure: { code: 'SPEAKER_FAILED' },
      });
      expect(
        (await clips().saveRevision(clip.id, { expectedRevision: 1, document, summary: 'Edited' })).ok,
      ).toBe(true);
      expect((await startOne(database.forShop(A).exports, clip.id)).ok).toBe(true);
      given(await clips().retry(clip.id, { withoutVoice: true }));
      expect(await clips().find(clip.id)).toMatchObject({
        state: 'waiting',
        failure: null,
        brief: { voiceover: { mode: 'none' } },
      });
    });
    test('says nothing more once that was read, and is not made again by a stray click', async () => {
      const { clip, attempt } = await remade();
      await work.clips.fail(attempt, {
        code: 'CLIP_STOPPED',
        details: { reason: 'x' },
        step: null,
      });
      await clips().dismissFailure(clip.id);
      given(await clips().retry(clip.id, { withoutVoice: false }));
      expect(await clips().find(clip.id)).toMatchObject({ state: 'ready', failure: null });
    });
    test('keeps it when that is canceled, or the shop takes the app away', async () => {
      const { clip } = await remade();
      given(await clips().cancel(clip.id));
      expect((await clips().find(clip.id))?.state).toBe('ready');
      const other = await remade(G);
      await database.shops.uninstall(G);
      expect((await database.forShop(G).clips.find(other.clip.id))?.state).toBe('ready');
      await database.shops.install({ domain: G, scopes: 'write_products' });
    });
    test('reports that its product is gone, where that is why', async () => {
      const { clip, attempt } = await remade();
      await work.clips.fail(attempt, {
        code: 'PRODUCT_NOT_FOUND',
        details: { handle: 'mug', shop: 'A' },
        step: 'product',
      });
      expect(await clips().find(clip.id)).toMatchObject({
        state: 'ready',
        failure: null,
        stale: { reasons: ['gone'] },
      });
    });
    test('that never had one is failed', async () => {
      const [clip] = given(await clips().start({ key: newKey(), requests: [clipRequest()] }));
      const claim = await work.clips.claim(clip!.id);
      await work.clips.fail(claim!, {
        code: 'PRODUCT_NOT_FOUND',
        details: { handle: 'mug', shop: 'A' },
        step: 'product',
      });
      expect(await clips().find(clip!.id)).toMatchObject({
        state: 'failed',
        failure: { code: 'PRODUCT_NOT_FOUND' },
        stale: null,
      });
    });
  });
  test('is out of date when its product changed, and up to date when it changed back', async () => {
    const { clips } = database.forShop(B);
    const clip = await readyClip(B);
    const { clips: ready } = await clips.list({
      productId: 'gid://shopify/Product/1',
      state: 'ready',
      limit: 50,
    });
    const mark = async (reasons: StaleReason[] | null) =>
      given(await markEach(database.forShop(B), ready, () => reasons));
    expect(await mark(['price'])).toBeGreaterThan(0);
    expect((await clips.list({ stale: true, limit: 50 })).clips.map(({ id }) => id)).toContain(clip.id);
    await mark(null);
    expect((await clips.find(clip.id))?.stale).toEqual({ reasons: ['price'] });
    await mark([]);
    expect((await clips.list({ stale: true, limit: 50 })).clips).toEqual([]);
  });
});

describe('an export', () => {
  test('started many times at once is one, reserved once', async () => {
    const clip = await readyClip();
    const { exports } = database.forShop(A);
    const started = await Promise.all(Array.from({ length: 20 }, () => startOne(exports, clip.id)));
    const ids = new Set(started.map((each) => given(each).id));
    expect(ids.size).toBe(1);
    expect(await entries([...ids][0]!)).toEqual(['reserve']);
    expect(given(started[0]!)).toMatchObject({ quarterPoints: 15, state: 'waiting', framesTotal: 450 });
  });
  test('that is done is settled once, and asking again gives it and charges nothing', async () => {
    const clip = await readyClip();
    const { exports } = database.forShop(A);
    const record = given(await startOne(exports, clip.id));
    const claim = await work.exports.claim(record.id);
    expect(
      await Promise.all([work.exports.finish(claim!, made), work.exports.finish(claim!, made)]),
    ).toContain(true);
    expect(given(await startOne(exports, clip.id)).id).toBe(record.id);
    expect(await entries(record.id)).toEqual(['reserve', 'settle']);
  });
  test('that fails or is canceled is released once, and may be tried again', async () => {
    const clip = await readyClip();
    const { exports } = database.forShop(A);
    const record = given(await startOne(exports, clip.id));
    const claim = await work.exports.claim(record.id);
    await work.exports.fail(claim!, {
      code: 'EXPORT_FAILED',
      details: { reason: 'x' },
      step: null,
    });
    given(await exports.cancel(record.id));
    expect(await entries(record.id)).toEqual(expect.arrayContaining(['reserve', 'release']));
    expect(await entries(record.id)).toHaveLength(2);
    given(await exports.retry(record.id));
    const again = (await exports.list({ clipId: clip.id })).find(({ state }) => state === 'waiting');
    expect(again?.id).not.toBe(record.id);
    expect(await entries(again!.id)).toEqual(['reserve']);
  });
  test('tried again many times at once is one, reserved once', async () => {
    const clip = await readyClip();
    const { exports } = database.forShop(A);
    const failed = given(await startOne(exports, clip.id, { resolution: '1080p', bitsPerSecond: null }));
    const claim = await work.exports.claim(failed.id);
    await work.exports.fail(claim!, {
      code: 'EXPORT_FAILED',
      details: { reason: 'a test' },
      step: null,
    });
    const again = await Promise.all(Array.from({ length: 12 }, () => exports.retry(failed.id)));
    expect(again.every(({ ok }) => ok)).toBe(true);
    expect(await count('exports', 'clip_id = $1', [clip.id])).toBe(2);
    expect(
      await count(
        'ledger_entries',
        `kind = 'reserve' and subject_id in (select id from exports where clip_id = $1)`,
        [clip.id],
      ),
    ).toBe(2);
  });

  test('never has a charge without a row: what is refused leaves nothing', async () => {
    const before = await count('ledger_entries', 'true');
    expect(await startOne(database.forShop(A).exports, 'nobody')).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
    expect(await count('ledger_entries', 'true')).toBe(before);
  });
});

describe('a publication', () => {
  test('asked for many times at once is one', async () => {
    const clip = await readyClip();
    const { exports, publications } = database.forShop(A);
    const record = given(await startOne(exports, clip.id));
    expect(
      await publications.start({ key: newKey(), exportId: record.id, alt: '', position: 1 }),
    ).toMatchObject({ ok: false, error: { code: 'EXPORT_NOT_READY' } });
    const claim = await work.exports.claim(record.id);
    await work.exports.finish(claim!, made);
    const asked = await Promise.all(
      Array.from({ length: 10 }, () =>
        publications.start({ key: newKey(), exportId: record.id, alt: 'A mug', position: 1 }),
      ),
    );
    expect(new Set(asked.map((each) => given(each).id)).size).toBe(1);
  });

  async function exported() {
    const clip = await readyClip();
    const record = given(await startOne(database.forShop(A).exports, clip.id));
    const claim = await work.exports.claim(record.id);
    await work.exports.finish(claim!, made);
    return record;
  }
  const push = async (exportId: string) =>
    given(await database.forShop(A).publications.start({ key: newKey(), exportId, alt: '', position: 1 }));
  async function end(id: string, how: { mediaId: string; alreadyThere: boolean } | 'failed'): Promise<void> {
    const claim = await work.publications.claim(id);
    if (how === 'failed')
      await work.publications.fail(claim!, {
        code: 'SHOPIFY_STILL_PROCESSING',
        details: {},
        step: null,
      });
    else await work.publications.finish(claim!, { productId: 'p', position: 1, ...how });
  }

  test('that failed is not tried again while a later one of the same export is there', async () => {
    const record = await exported();
    const { publications } = database.forShop(A);
    const first = await push(record.id);
    await end(first.id, 'failed');
    const second = await push(record.id);
    expect(second.id).not.toBe(first.id);
    await end(second.id, { mediaId: 'gid://shopify/Video/1', alreadyThere: false });
    expect((await publications.retry(first.id)).ok).toBe(true);
    expect((await publications.find(first.id))?.state).toBe('failed');
    await publications.undo(second.id);
    const undoing = await work.publications.claim(second.id);
    await work.publications.finish(undoing!, null);
    await publications.retry(first.id);
    expect((await publications.find(first.id))?.state).toBe('waiting');
  });

  test('of what was on the product before takes nothing away; of what an earlier publication of ours left there, it does', async () => {
    const { publications } = database.forShop(A);
    const theirs = await push((await exported()).id);
    await end(theirs.id, { mediaId: 'gid://shopify/Video/2', alreadyThere: true });
    expect(await publications.undo(theirs.id)).toMatchObject({
      ok: false,
      error: { code: 'NOT_OURS_TO_REMOVE' },
    });
    expect((await publications.find(theirs.id))?.state).toBe('ready');

    const record = await exported();
    const failed = await push(record.id);
    const claim = await work.publications.claim(failed.id);
    await publications.journal(failed.id).save('', {
      target: null,
      stagedAt: 0,
      uploaded: true,
      mediaBefore: [],
      mediaId: 'gid://shopify/Video/3',
      placed: false,
    });
    await work.publications.fail(claim!, {
      code: 'SHOPIFY_STILL_PROCESSING',
      details: {},
      step: null,
    });
    const ours = await push(record.id);
    await end(ours.id, { mediaId: 'gid://shopify/Video/3', alreadyThere: true });
    expect(await publications.undo(ours.id)).toEqual({ ok: true, value: undefined });
  });
});

describe('an export whose file was deleted', () => {
  const expire = async (id: string) => {
    await sql.query(`update exports set finished_at = now() - interval '31 days' where id = $1`, [id]);
    expect(await database.sweeps.expire()).toBeGreaterThan(0);
  };
  async function exported(): Promise<ExportRecord> {
    const record = given(await startOne(database.forShop(A).exports, (await readyClip()).id));
    const claim = await work.exports.claim(record.id);
    await work.exports.finish(claim!, made);
    return record;
  }

  test('stays as a row that says when; the same settings are a new export at their price, which replaces it', async () => {
    const { exports } = database.forShop(A);
    const record = await exported();
    await expire(record.id);
    expect(await exports.find(record.id)).toMatchObject({
      state: 'expired',
      result: null,
      expiredAt: expect.any(Date) as Date,
    });
    expect(await entries(record.id)).toEqual(['reserve', 'settle']);
    const again = given(await startOne(exports, record.clipId));
    expect(again).toMatchObject({ state: 'waiting', quarterPoints: 15 });
    expect(again.id).not.toBe(record.id);
    expect(await entries(again.id)).toEqual(['reserve']);
    given(await exports.retry(record.id));
    expect((await exports.list({ clipId: record.clipId })).map(({ id }) => id)).toEqual([again.id]);
  });

  test('is made again by one click on it', async () => {
    const { exports } = database.forShop(A);
    const record = await exported();
    await expire(record.id);
    await Promise.all([exports.retry(record.id), exports.retry(record.id)]);
    const [again, ...others] = await exports.list({ clipId: record.clipId });
    expect([again?.state, others]).toEqual(['waiting', []]);
  });

  test('is removed from its product all the same, and published no more', async () => {
    const { publications, exports } = database.forShop(A);
    const record = await exported();
    const there = given(
      await publications.start({ key: newKey(), exportId: record.id, alt: '', position: 1 }),
    );
    const claim = await work.publications.claim(there.id);
    await work.publications.finish(claim!, {
      productId: 'p',
      position: 1,
      mediaId: 'gid://shopify/Video/9',
      alreadyThere: false,
    });
    await expire(record.id);
    given(await startOne(exports, record.clipId));
    expect((await exports.list({ clipId: record.clipId })).map(({ state }) => state).sort()).toEqual([
      'expired',
      'waiting',
    ]);
    given(await publications.undo(there.id));
    const undoing = await work.publications.claim(there.id);
    expect((await publications.find(there.id))?.mediaId).toBe('gid://shopify/Video/9');
    await work.publications.finish(undoing!, null);
    expect(
      await publications.start({ key: newKey(), exportId: record.id, alt: '', position: 1 }),
    ).toMatchObject({ ok: false, error: { code: 'EXPORT_EXPIRED' } });
  });
});

describe('deleting a clip', () => {
  test('waits for its exports and publications, takes all that is its own, and leaves the ledger', async () => {
    const { clips, exports, publications, ledger } = database.forShop(A);
    const clip = await readyClip();
    const record = given(await startOne(exports, clip.id));
    const refused = async (reason: RegExp) => {
      const removed = await clips.remove(clip.id);
      expect(removed).toMatchObject({ ok: false, error: { code: 'CLIP_AT_WORK' } });
      expect(removed.ok ? '' : removed.error.message).toMatch(reason);
      expect(await clips.find(clip.id)).not.toBeNull();
    };
    await refused(/export of it is under way/);
    const claim = await work.exports.claim(record.id);
    await work.exports.finish(claim!, made);
    const pushed = given(
      await publications.start({ key: newKey(), exportId: record.id, alt: '', position: 1 }),
    );
    await refused(/on its way to its product/);
    const pushing = await work.publications.claim(pushed.id);
    await work.publications.finish(pushing!, {
      productId: 'p',
      position: 1,
      mediaId: 'gid://shopify/Video/8',
      alreadyThere: false,
    });
    given(await publications.undo(pushed.id));
    await refused(/being removed/);
    const undoing = await work.publications.claim(pushed.id);
    await work.publications.finish(undoing!, null);

    const before = await ledger.balance();
    expect(await database.forShop(B).clips.remove(clip.id)).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
    given(await clips.remove(clip.id));
    expect([
      await clips.find(clip.id),
      await exports.find(record.id),
      await publications.find(pushed.id),
    ]).toEqual([null, null, null]);
    expect(await entries(record.id)).toEqual(['reserve', 'settle']);
    expect(await ledger.balance()).toEqual(before);
    expect(await clips.remove(clip.id)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
});

describe('another shop’s ids', () => {
  test('are found by no repository', async () => {
    const clip = await readyClip(A);
    const own = database.forShop(A);
    const record = given(await startOne(own.exports, clip.id));
    const claim = await work.exports.claim(record.id);
    await work.exports.finish(claim!, made);
    const publication = given(
      await own.publications.start({ key: newKey(), exportId: record.id, alt: '', position: 1 }),
    );
    const upload = await own.uploads.add({ name: 'x', file, picture: SAMPLE_PICTURES[0]! });
    const { clips, exports, publications, uploads } = database.forShop(B);
    expect([
      await clips.find(clip.id),
      await clips.document(clip.id),
      await exports.find(record.id),
      await publications.find(publication.id),
    ]).toEqual([null, null, null, null]);
    expect([
      await clips.versions(clip.id),
      await uploads.find([upload.id]),
      await exports.list({ clipId: clip.id }),
    ]).toEqual([[], [], []]);
    const refused = { ok: false, error: { code: 'NOT_FOUND' } };
    for (const tried of [
      clips.cancel(clip.id),
      clips.retry(clip.id, { withoutVoice: false }),
      clips.refresh(clip.id),
      clips.remove(clip.id),
      clips.saveRevision(clip.id, { expectedRevision: 1, document, summary: '' }),
      startOne(exports, clip.id),
      exports.cancel(record.id),
      exports.retry(record.id),
      publications.start({ key: newKey(), exportId: record.id, alt: '', position: 1 }),
      publications.undo(publication.id),
      publications.retry(publication.id),
    ])
      expect(await tried).toMatchObject(refused);
    await clips.keep(clip.id, true);
    await clips.rename(clip.id, 'Mine now');
    expect(await own.clips.find(clip.id)).toMatchObject({ keep: false, title: 'Mug' });
  });
});

describe('changes', () => {
  test('are reported to subscribers at commit', async () => {
    const heard: string[] = [];
    const stop = database.events.subscribe(({ shop, kind, id }) => void heard.push(`${shop} ${kind} ${id}`));
    // The listening connection is made in the background.
    await expect
      .poll(
        async () => {
          const clip = await readyClip(B);
          return heard.includes(`${B} clip ${clip.id}`);
        },
        { timeout: 10_000 },
      )
      .toBe(true);
    stop();
  });
  test('come through again after the database broke the connection', async () => {
    const heard: string[] = [];
    const stop = database.events.subscribe(({ id }) => void heard.push(id));
    await sql.query(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen vitrine'`);
    await expect
      .poll(async () => heard.includes((await readyClip(B)).id), { timeout: 15_000, interval: 300 })
      .toBe(true);
    stop();
  });
});

describe('webhooks', () => {
  test('that come fifty times are stored once and enqueued once', async () => {
    const accepted = await Promise.all(
      Array.from({ length: 50 }, () =>
        database.webhooks.accept({ shop: A, id: 'w1', topic: 'products/update', payload: { id: 1 } }),
      ),
    );
    expect(accepted.filter(Boolean)).toHaveLength(1);
    expect(await count('tasks', `kind = 'check-product' and subject_id = 'gid://shopify/Product/1'`)).toBe(1);
  });
  test('of one product are compared once, however many of them wait; of others each is handled', async () => {
    const topics = [
      'products/update',
      'PRODUCTS_UPDATE',
      'products/delete',
      'app/scopes_update',
      'shop/redact',
    ];
    for (const [index, topic] of topics.entries())
      expect(await database.webhooks.accept({ shop: B, id: `b${index}`, topic, payload: { id: 7 } })).toBe(
        true,
      );
    expect(await count('tasks', `kind = 'check-product' and shop = $1`, [B])).toBe(1);
    expect(await count('tasks', `kind = 'handle-webhook' and shop = $1`, [B])).toBe(2);
  });
  test('that are not done for an hour are said to be overdue', async () => {
    expect(await database.webhooks.overdue(3600)).toEqual({ count: 0, oldest: null });
    await sql.query(`update tasks set created_at = now() - interval '2 hours' where subject_id = 'b3'`);
    expect(await database.webhooks.overdue(3600)).toMatchObject({
      count: 1,
      oldest: expect.any(Date) as Date,
    });
  });
});

describe('a shop that takes the app away', () => {
  test('ends all its work, whatever it is about, except what brings its bill and reports it to an end', async () => {
    const subjects = new Set(KINDS.map(({ subject }) => subject));
    for (const subject of subjects)
      await sql.query(
        `insert into tasks (id, shop, kind, lane, subject_kind, subject_id, title, state)
          values ($1, $2, 'some-work', 'store', $1, $1, '', 'waiting')`,
        [subject, G],
      );
    await database.shops.uninstall(G);
    const { rows } = await sql.query<{ id: string; state: string }>(
      `select id, state from tasks where kind = 'some-work' order by id`,
    );
    expect(rows.filter(({ state }) => state === 'waiting').map(({ id }) => id)).toEqual([
      'shop',
      'usage',
      'webhook',
    ]);
    expect(rows.filter(({ state }) => state === 'cancelled')).toHaveLength(subjects.size - 3);
    await sql.query(`delete from tasks where kind = 'some-work'`);
    await database.shops.install({ domain: G, scopes: 'write_products' });
  });
});

describe('keys of services', () => {
  const key: ServiceKey = {
    purpose: 'writer',
    provider: 'anthropic',
    model: 'claude',
    baseUrl: null,
    key: 'sk-ant-0123456789',
  };

  test('are stored sealed, one for each purpose, and identified by their last characters alone', async () => {
    const { serviceKeys } = database.forShop(A);
    await serviceKeys.save({ ...key, model: 'older', key: 'sk-ant-older-key' });
    await serviceKeys.save(key);
    expect(await serviceKeys.list()).toMatchObject([
      { purpose: 'writer', provider: 'anthropic', model: 'claude', hint: '6789' },
    ]);
    expect(JSON.stringify(await serviceKeys.list())).not.toContain(key.key);
    expect(JSON.stringify((await sql.query('select * from service_keys')).rows)).not.toContain(key.key);
    expect(await serviceKeys.writer()).toEqual(key);
    expect(await serviceKeys.speaker()).toBeNull();
  });

  test('are found by no other shop, and do not open in another shop’s row or under another key of the deployment', async () => {
    await database.forShop(A).serviceKeys.save(key);
    expect(await database.forShop(B).serviceKeys.list()).toEqual([]);
    await sql.query(
      `insert into service_keys (shop, purpose, provider, model, sealed, hint)
        select $1, purpose, provider, model, sealed, hint from service_keys where shop = $2`,
      [B, A],
    );
    expect(await database.forShop(B).serviceKeys.writer()).toBeNull();
    await database.forShop(B).serviceKeys.remove('writer');
    expect(await database.forShop(A).serviceKeys.writer()).toEqual(key);
    const other = bindUseCases(
      await openDatabase({
        url: server.url,
        home,
        seal: openAesSeal([new Uint8Array(32).fill(9)]),
      }),
    );
    try {
      expect(await other.forShop(A).serviceKeys.writer()).toBeNull();
    } finally {
      await other.close();
    }
  });

  test('do not open in a row whose service or address was changed by hand, and are then reported as such', async () => {
    const { serviceKeys } = database.forShop(A);
    const own: ServiceKey = {
      purpose: 'speaker',
      provider: 'openai',
      model: null,
      baseUrl: 'https://voice.example.com/v1',
      key: 'sk-voice-0123',
    };
    for (const change of [
      "base_url = 'https://thief.example.com/v1'",
      'base_url = null',
      "provider = 'elevenlabs'",
    ]) {
      await serviceKeys.save(own);
      expect(await serviceKeys.speaker()).toEqual(own);
      await sql.query(`update service_keys set ${change} where shop = $1 and purpose = 'speaker'`, [A]);
      expect(await serviceKeys.speaker(), change).toBeNull();
      expect(await serviceKeys.list()).toMatchObject([
        { purpose: 'writer', opens: true },
        { purpose: 'speaker', opens: false },
      ]);
    }
    await serviceKeys.remove('speaker');
  });

  test('are sealed with the first key at the next reading, whether an older key or the first version had sealed them', async () => {
    const [older, newer] = [new Uint8Array(32).fill(7), new Uint8Array(32).fill(8)];
    const stored = async (): Promise<string> =>
      z
        .array(z.object({ sealed: z.string() }))
        .parse(
          (await sql.query("select sealed from service_keys where shop = $1 and purpose = 'writer'", [A]))
            .rows,
        )[0]!.sealed;
    const store = (sealed: string) =>
      sql.query("update service_keys set sealed = $2 where shop = $1 and purpose = 'writer'", [A, sealed]);
    const [rotated, onlyNewer] = await Promise.all(
      [[newer, older], [newer]].map(async (secrets) =>
        bindUseCases(await openDatabase({ url: server.url, home, seal: openAesSeal(secrets) })),
      ),
    );
    try {
      await database.forShop(A).serviceKeys.save(key);
      const underOlder = await stored();
      for (const sealed of [
        underOlder,
        sealedInFirstVersion(key.key, older, `${A}:writer`),
        sealedInFirstVersion(key.key, newer, `${A}:writer`),
      ]) {
        await store(sealed);
        expect(await rotated!.forShop(A).serviceKeys.writer()).toEqual(key);
        const again = await stored();
        expect(again).not.toBe(sealed);
        expect(await onlyNewer!.forShop(A).serviceKeys.writer()).toEqual(key);
        expect(await stored(), 'what is up to date is left alone').toBe(again);
      }
      await store(underOlder);
      await sql.query('alter table service_keys add constraint read_only check (false) not valid');
      expect(await rotated!.forShop(A).serviceKeys.writer(), 'read although it can’t be written').toEqual(
        key,
      );
      expect(await stored()).toBe(underOlder);
    } finally {
      await sql.query('alter table service_keys drop constraint if exists read_only');
      await Promise.all([rotated!.close(), onlyNewer!.close()]);
    }
  });
});

describe('a shop’s time zone', () => {
  test('is kept for a day, and no name that the database does not know', async () => {
    const { timeZone } = database.forShop(A);
    expect(await timeZone.load()).toEqual({ name: null, isRecent: false });
    await timeZone.save('Pacific/Auckland');
    expect(await timeZone.load()).toEqual({ name: 'Pacific/Auckland', isRecent: true });
    await sql.query(`update shops set time_zone_read_at = now() - interval '25 hours' where domain = $1`, [
      A,
    ]);
    expect(await timeZone.load()).toEqual({ name: 'Pacific/Auckland', isRecent: false });
    await timeZone.save('Middle-earth/Shire');
    expect(await timeZone.load()).toEqual({ name: 'Pacific/Auckland', isRecent: true });
    expect(await database.forShop('nobody.myshopify.com').timeZone.load()).toEqual({
      name: null,
      isRecent: false,
    });
  });
});

describe('settings', () => {
  const logo = SAMPLE_PICTURES[0]!;

  test('saved field by field at once keep every change, for a shop that is known and for one that is not yet', async () => {
    for (const domain of ['settings.myshopify.com', 'new-to-us.myshopify.com']) {
      if (domain.startsWith('settings')) await database.shops.install({ domain, scopes: 'write_products' });
      const tabs = Array.from({ length: 4 }, () => database.forShop(domain).settings);
      await Promise.all([
        tabs[0]!.save({ logo }),
        tabs[1]!.save({ language: 'de' }),
        tabs[2]!.save({ brandColour: '#a3472f', font: undefined }),
        tabs[3]!.save({ font: 'Outfit' }),
      ]);
      expect(await tabs[0]!.load()).toMatchObject({
        logo,
        language: 'de',
        brandColour: '#a3472f',
        font: 'Outfit',
        retentionHours: 720,
      });
    }
  });
  test('are removed by null alone, and a voice changes as a whole', async () => {
    const { settings } = database.forShop(B);
    await settings.save({
      logo,
      language: 'fr',
      voice: { speaker: 'one', voiceId: 'a' },
      retentionHours: 24,
    });
    await settings.save({ logo: null, voice: { speaker: 'two', voiceId: 'b' }, retentionHours: null });
    expect(await settings.load()).toMatchObject({
      logo: null,
      language: 'fr',
      voice: { speaker: 'two', voiceId: 'b' },
      retentionHours: null,
    });
    expect((await database.forShop(A).settings.load()).language).toBeNull();
    expect((await settings.load()).promises).toEqual({});
    await settings.save({ promises: { en: ['Free returns'], de: ['Gratis Rückversand'] } });
    expect(await settings.load()).toMatchObject({
      language: 'fr',
      promises: { en: ['Free returns'], de: ['Gratis Rückversand'] },
    });
  });
});
