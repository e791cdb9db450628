/**
 * Shows on a real PostgreSQL what may be done with exports in each of their states, what is refused, and what
 * it costs.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShopWork, SAMPLE_EXPORT, type ShopWork } from '#tests/shop-work.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import type { ExportRecord } from '#studio/export/export-record.ts';
import { cancelExport } from '#studio/publish/cancel-exports.ts';
import { expireExports } from '#studio/export/expire-exports.ts';
import { loseExport } from '#studio/export/lose-export.ts';
import { releaseLost } from '#studio/export/release-lost.ts';
import { retryExport } from '#studio/export/retry-export.ts';
import { startExports } from '#studio/export/start-exports.ts';
import { given } from '#tests/given.ts';
import type { ShopRepositories } from '#wiring/bind-use-cases.ts';

const SHOP = 'exports.myshopify.com';
const { settings } = SAMPLE_EXPORT;
let opened: TestDatabase;
let shop: ShopRepositories;
let work: ShopWork;
let keys = 0;

beforeAll(async () => {
  opened = await openTestDatabase({ firstGrantQuarterPoints: 1000 });
  await opened.database.shops.install({ domain: SHOP, scopes: '' });
  shop = opened.database.forShop(SHOP);
  work = openShopWork(opened.database, SHOP);
}, 60_000);
afterAll(() => opened.close());

const balance = async () => (await shop.ledger.balance()).quarterPoints;
/** What it costs, in quarter points; negative when points are released. */
async function cost(action: () => Promise<unknown>): Promise<number> {
  const before = await balance();
  await action();
  return before - (await balance());
}
const refusal = (code: string) => ({ ok: false, error: { code } });
const revisionOf = ({ id, revision }: { id: string; revision: number }) => ({ clipId: id, revision });
const start = (clips: { clipId: string; revision: number }[], atMostQuarterPoints?: number) =>
  startExports(shop, {
    key: `key ${++keys}`,
    clips,
    settings,
    ...(atMostQuarterPoints === undefined ? {} : { atMostQuarterPoints }),
  });
const transactFor = (domain: string) => opened.database.forShop(domain).transact;

test('whatever is asked of an export that is not there is refused', async () => {
  expect(await cancelExport(shop, 'nobody')).toMatchObject(refusal('NOT_FOUND'));
  expect(await retryExport(shop, 'nobody')).toMatchObject(refusal('NOT_FOUND'));
  expect(given(await loseExport(shop, 'nobody'))).toBe(false);
});

describe('starting', () => {
  test('with a clip or a revision that is not there starts none of them', async () => {
    const clip = await work.readyClip();
    for (const missing of [
      { clipId: clip.id, revision: 2 },
      { clipId: 'nobody', revision: 1 },
    ])
      expect(
        await cost(async () => {
          expect(await start([revisionOf(clip), missing])).toMatchObject(refusal('NOT_FOUND'));
        }),
      ).toBe(0);
    expect(await shop.exports.list({ clipId: clip.id })).toEqual([]);
  });

  test('gives one export for a clip that is asked for twice, and for one that is exported already', async () => {
    const [done, other] = [await work.finishedExport(), await work.readyClip()];
    let started: string[] = [];
    const price = await cost(async () => {
      const revisions = [revisionOf(other), { clipId: done.clipId, revision: 1 }, revisionOf(other)];
      started = given(await start(revisions)).map(({ id }) => id);
    });
    expect(price).toBe(15);
    expect([started[0], started[1]]).toEqual([started[2], done.id]);
  });

  test('for more than was shown, or more than there is, starts nothing', async () => {
    const clips = [await work.readyClip(), await work.readyClip()].map(revisionOf);
    expect(await start(clips, 29)).toMatchObject(refusal('PRICE_CHANGED'));
    const many: ReturnType<typeof revisionOf>[] = [];
    for (let index = 0; index < 70; index++) many.push(revisionOf(await work.readyClip()));
    expect(
      await cost(async () => expect(await start(many)).toMatchObject(refusal('INSUFFICIENT_POINTS'))),
    ).toBe(0);
    expect(await cost(() => start(clips, 30))).toBe(30);
  }, 120_000);

  test('under the key of another request is refused', async () => {
    const clip = revisionOf(await work.readyClip());
    given(await startExports(shop, { key: 'used', clips: [clip], settings }));
    const other = { ...settings, resolution: '720p' } as const;
    expect(await startExports(shop, { key: 'used', clips: [clip], settings: other })).toMatchObject(
      refusal('IDEMPOTENCY_KEY_REUSED'),
    );
  });

  test('while the shop’s points are checked is refused', async () => {
    const clips = [await work.readyClip(), await work.readyClip()].map(revisionOf);
    await opened.sql.query('update balances set under_review_since = now() where shop = $1', [SHOP]);
    expect(await start(clips.slice(0, 1))).toMatchObject(refusal('LEDGER_UNDER_REVIEW'));
    expect(await start(clips)).toMatchObject(refusal('LEDGER_UNDER_REVIEW'));
    await opened.sql.query('update balances set under_review_since = null where shop = $1', [SHOP]);
  });
});

test('canceling releases the points once; what is done stays done', async () => {
  const started = await work.startedExport(await work.readyClip());
  expect(await cost(() => cancelExport(shop, started.id))).toBe(-15);
  expect(await cost(() => cancelExport(shop, started.id))).toBe(0);
  const done = await work.finishedExport();
  expect(await cost(() => cancelExport(shop, done.id))).toBe(0);
  expect((await shop.exports.find(done.id))?.state).toBe('done');
});

test('trying again makes a canceled one again at its price, and nothing that is there or on its way', async () => {
  const started = await work.startedExport(await work.readyClip());
  expect(await cost(() => retryExport(shop, started.id))).toBe(0);
  given(await cancelExport(shop, started.id));
  expect(await cost(() => retryExport(shop, started.id))).toBe(15);
  expect(await cost(() => retryExport(shop, started.id))).toBe(0);
  const [again, ...others] = await shop.exports.list({ clipId: started.clipId });
  expect([again?.state, others]).toEqual(['waiting', []]);
  expect(again?.id).not.toBe(started.id);
});

test('a file that is lost gives its points back once, and the export can be made again', async () => {
  const done = await work.finishedExport();
  expect(await cost(() => loseExport(shop, done.id))).toBe(-15);
  expect(await cost(() => loseExport(shop, done.id))).toBe(0);
  expect(await shop.exports.find(done.id)).toMatchObject({
    state: 'failed',
    result: null,
    failure: { code: 'FILE_NOT_FOUND' },
  });
  expect(await cost(() => retryExport(shop, done.id))).toBe(15);
});

test('points are released for what was not delivered or is gone, and for nothing else', async () => {
  const started: ExportRecord[] = [];
  for (let index = 0; index < 4; index++) started.push(await work.startedExport(await work.readyClip()));
  const states = ['failed', 'rendering', 'waiting', null] as const;
  const openReservations = () =>
    Promise.resolve(
      started.map(({ id }, index) => ({ shop: SHOP, exportId: id, state: states[index] ?? null })),
    );
  const release = async () => given(await releaseLost({ openReservations, transactFor }));
  expect(
    await cost(async () => {
      expect(await release()).toBe(2);
    }),
  ).toBe(-30);
  expect(await release()).toBe(0);
});

describe('expiring', () => {
  const expire = async (clipId: string) =>
    given(
      await expireExports({
        clipsWithOverdueFiles: () => Promise.resolve([{ shop: SHOP, clipId }]),
        transactFor,
      }),
    );
  async function overdue() {
    const done = await work.finishedExport();
    await opened.sql.query(`update exports set finished_at = now() - interval '31 days' where id = $1`, [
      done.id,
    ]);
    return done;
  }

  test('checks again whether the time is over: the shop may have kept the clip meanwhile', async () => {
    const done = await overdue();
    await shop.clips.keep(done.clipId, true);
    expect(await expire(done.clipId)).toBe(0);
    await shop.clips.keep(done.clipId, false);
    expect(await expire(done.clipId)).toBe(1);
    expect(await expire(done.clipId)).toBe(0);
  });

  test('and publishing wait for each other: either it is published with its file, or refused', async () => {
    const ended = [];
    for (let index = 0; index < 8; index++) {
      const done = await overdue();
      const request = { key: done.id, exportId: done.id, alt: '', position: 1 };
      const [published, expired] = await Promise.all([shop.publications.start(request), expire(done.clipId)]);
      ended.push([published.ok ? 'published' : published.error.code, expired]);
    }
    for (const end of ended)
      expect([
        ['published', 0],
        ['EXPORT_EXPIRED', 1],
      ]).toContainEqual(end);
  });
});
