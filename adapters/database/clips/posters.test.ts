/** Tests on a real PostgreSQL when posters are requested, which of them a clip keeps, and what becomes of them. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { DRAW_POSTER } from '#studio/clip/clip-tasks.ts';
import { finishPoster, type DrawnPoster } from '#studio/clip/finish-poster.ts';
import { MAX_WAITING_POSTERS } from '#studio/clip/request-missing-posters.ts';
import type { FileRef } from '#studio/shared/storage.ts';
import type { Task } from '#studio/work/task.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';
import { given } from '#tests/given.ts';
import { openShopWork, type ShopWork } from '#tests/shop-work.ts';
import type { ShopRepositories } from '#wiring/bind-use-cases.ts';

const SHOP = 'posters.myshopify.com';
let opened: TestDatabase;
let shop: ShopRepositories;
let work: ShopWork;

beforeAll(async () => {
  opened = await openTestDatabase();
  shop = opened.database.forShop(SHOP);
  work = openShopWork(opened.database, SHOP);
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.sql.query('truncate clips, tasks, task_turns, shops cascade');
});

const poster = (digit: string): FileRef => ({
  sha256: digit.repeat(64),
  bytes: 9000,
  mediaType: 'image/webp',
});
const rows = async <Row extends object>(text: string): Promise<Row[]> =>
  (await opened.sql.query<Row>(text)).rows;
const requested = () =>
  rows<{ clip: string; state: string; priority: number; title: string }>(
    `select subject_id as clip, state, priority, title from tasks where kind = 'draw-poster' order by number`,
  );
const edit = async (clipId: string, expectedRevision: number) =>
  given(
    await shop.clips.saveRevision(clipId, {
      expectedRevision,
      document: sampleDocument(),
      summary: 'Edited',
    }),
  );
async function claim(): Promise<Task> {
  const task = await opened.database.tasks.claim(DRAW_POSTER.lane, {
    shopLimit: 2,
    kinds: [DRAW_POSTER.kind],
  });
  if (task === null) throw new Error('No poster waits.');
  return task;
}
/** As a worker's last word. False when its claim is over. */
const finish = (task: Task, drawn: DrawnPoster): Promise<boolean> =>
  opened.database.tasks.end(task, { state: 'done' }, (transaction) =>
    finishPoster(transaction, task.subjectId, drawn),
  );
const posterOf = async (clipId: string) => (await shop.clips.find(clipId))?.poster ?? null;

describe('a poster is requested', () => {
  test('with the revision: of a clip that is finished, edited, or copied, and no merchant reads of it', async () => {
    const clip = await work.readyClip();
    expect(await requested()).toEqual([{ clip: clip.id, state: 'waiting', priority: 0, title: '' }]);
    await edit(clip.id, 1);
    const copy = given(await shop.clips.copy(clip.id, { document: sampleDocument(), summary: 'Copied' }));
    expect(await requested()).toMatchObject([
      { clip: clip.id, state: 'cancelled' },
      { clip: clip.id, state: 'waiting' },
      { clip: copy.id, state: 'waiting' },
    ]);
    // The clip's own task is another.
    expect((await shop.clips.find(clip.id))?.state).toBe('ready');
  });

  test('not with an edit that was refused, nor for a clip that could not be made', async () => {
    const clip = await work.readyClip();
    const before = await requested();
    const late = await shop.clips.saveRevision(clip.id, {
      expectedRevision: 7,
      document: sampleDocument(),
      summary: 'Late',
    });
    expect(late.ok).toBe(false);
    await work.failClip(await work.waitingClip());
    expect(await requested()).toEqual(before);
  });
});

describe('a clip', () => {
  test('has its poster once it is drawn, and pages that show it are notified once', async () => {
    const clip = await work.readyClip();
    const heard: string[] = [];
    const stop = opened.database.events.subscribe(({ kind, id }) => heard.push(`${kind} ${id}`));
    expect(await finish(await claim(), { file: poster('a'), revision: 1 })).toBe(true);
    expect(await posterOf(clip.id)).toEqual({ file: poster('a'), revision: 1 });
    // Whatever came before this has been heard with it.
    await shop.clips.rename(clip.id, 'Renamed');
    await expect.poll(() => heard).toContain(`clip ${clip.id}`);
    expect(heard.filter((event) => event.startsWith('poster'))).toEqual([`poster ${clip.id}`]);
    stop();
  });

  test('that is edited meanwhile stops the drawing, keeps the poster it has, and gets that of its newest revision', async () => {
    const clip = await work.readyClip();
    await finish(await claim(), { file: poster('a'), revision: 1 });
    await edit(clip.id, 1);
    const drawing = await claim();
    await edit(clip.id, 2);
    expect(await opened.database.tasks.heartbeat(drawing)).toBe(false);
    expect(await finish(drawing, { file: poster('b'), revision: 2 })).toBe(false);
    expect(await posterOf(clip.id)).toEqual({ file: poster('a'), revision: 1 });
    await finish(await claim(), { file: poster('c'), revision: 3 });
    expect(await posterOf(clip.id)).toEqual({ file: poster('c'), revision: 3 });
  });

  test('never goes back to the poster of an earlier revision', async () => {
    const clip = await work.readyClip();
    for (const [digit, revision] of [
      ['c', 3],
      ['b', 2],
      ['d', 3],
    ] as const)
      await shop.transact(async (transaction) => {
        await finishPoster(transaction, clip.id, { file: poster(digit), revision });
        return { ok: true, value: undefined };
      });
    expect(await posterOf(clip.id)).toEqual({ file: poster('c'), revision: 3 });
  });

  test('that is deleted takes its poster and the drawing along; so does a shop', async () => {
    const { sweeps, shops } = opened.database;
    const [one, other] = [await work.readyClip(), await work.readyClip()];
    await finish(await claim(), { file: poster('a'), revision: 1 });
    const drawing = await claim();
    const used = () => sweeps.usedAmong([poster('a').sha256, poster('b').sha256]);
    expect([...(await used())]).toEqual([poster('a').sha256]);
    given(await shop.clips.remove(one.id));
    given(await shop.clips.remove(other.id));
    expect((await used()).size).toBe(0);
    expect(await finish(drawing, { file: poster('b'), revision: 1 })).toBe(false);
    expect((await requested()).filter(({ state }) => state === 'waiting')).toEqual([]);

    const last = await work.readyClip();
    await finish(await claim(), { file: poster('b'), revision: 1 });
    await edit(last.id, 1);
    expect((await used()).size).toBe(1);
    await shops.remove(SHOP);
    expect([await requested(), (await used()).size]).toEqual([[], 0]);
  });

  test('of another shop is not given a poster', async () => {
    const clip = await work.readyClip();
    await opened.database.forShop('other.myshopify.com').transact(async (transaction) => {
      await finishPoster(transaction, clip.id, { file: poster('a'), revision: 1 });
      return { ok: true, value: undefined };
    });
    expect(await posterOf(clip.id)).toBeNull();
  });
});

describe('the sweep', () => {
  const requestPosters = () => opened.database.sweeps.requestPosters();
  /** As a version that draws no posters has left them; the last is the newest. */
  async function olderClips(count: number, domain = SHOP): Promise<string[]> {
    const ids = Array.from({ length: count }, () => randomUUID());
    await opened.sql.query(
      `insert into clips (id, shop, batch_id, link, title, brief, state, revision, created_at)
       select id, $2, id, 'mug', 'Mug', '{}', 'ready', 1, now() - interval '1 day' + position * interval '1 minute'
       from unnest($1::text[]) with ordinality as listed (id, position)`,
      [ids, domain],
    );
    return ids;
  }
  const waiting = async () => (await requested()).filter(({ state }) => state === 'waiting');

  test('requests a few at a time, the newest first, behind what a person waits for', async () => {
    const ids = await olderClips(MAX_WAITING_POSTERS + 3);
    expect(await requestPosters()).toBe(MAX_WAITING_POSTERS);
    expect(await requestPosters()).toBe(0);
    expect(await waiting()).toEqual(
      ids
        .toReversed()
        .slice(0, MAX_WAITING_POSTERS)
        .map((clip) => ({ clip, state: 'waiting', priority: 1, title: '' })),
    );
    const clicked = await work.readyClip();
    expect((await claim()).subjectId).toBe(clicked.id);
    for (let left = MAX_WAITING_POSTERS; left > 0; left--)
      await finish(await claim(), { file: poster('a'), revision: 1 });
    expect(await requestPosters()).toBe(3);
    while ((await waiting()).length > 0) await finish(await claim(), { file: poster('a'), revision: 1 });
    expect(await requestPosters()).toBe(0);
  });

  test('finds a revision that a version without posters has saved', async () => {
    const clip = await work.readyClip();
    await finish(await claim(), { file: poster('a'), revision: 1 });
    expect(await requestPosters()).toBe(0);
    await opened.sql.query('update clips set revision = 2');
    expect([await requestPosters(), (await waiting()).map((each) => each.clip)]).toEqual([1, [clip.id]]);
  });

  test('leaves a clip without a version, one that is being drawn, and one that failed until its task is forgotten', async () => {
    await work.waitingClip();
    const drawn = await work.readyClip();
    const drawing = await claim();
    expect(await requestPosters()).toBe(0);
    await opened.database.tasks.end(
      drawing,
      { state: 'failed', error: { code: 'EXPORT_FAILED', details: { reason: 'a test' } } },
      () => Promise.resolve(),
    );
    expect(await requestPosters()).toBe(0);
    await opened.sql.query(`update tasks set finished_at = now() - interval '4 days' where state = 'failed'`);
    await opened.database.sweeps.forgetTasks(72, 1);
    expect([await requestPosters(), (await waiting()).map((each) => each.clip)]).toEqual([1, [drawn.id]]);
  });

  test('forgets within an hour what was drawn', async () => {
    await work.readyClip();
    await finish(await claim(), { file: poster('a'), revision: 1 });
    await opened.database.sweeps.forgetTasks(72, 1);
    expect(await requested()).toMatchObject([{ state: 'done' }]);
    await opened.sql.query(`update tasks set finished_at = now() - interval '61 minutes'`);
    await opened.database.sweeps.forgetTasks(72, 1);
    expect(await requested()).toEqual([]);
    expect(await rows(`select kind, state from tasks where kind <> 'draw-poster'`)).toEqual([
      { kind: 'generate-clip', state: 'done' },
    ]);
  });

  test('draws nothing for a shop that has left, and everything once it is back', async () => {
    const domain = 'left.myshopify.com';
    const { shops } = opened.database;
    await shops.install({ domain, scopes: '' });
    await olderClips(2, domain);
    await requestPosters();
    await shops.uninstall(domain);
    expect([await requestPosters(), await waiting()]).toEqual([0, []]);
    await shops.install({ domain, scopes: '' });
    expect(await requestPosters()).toBe(2);
  });
});
