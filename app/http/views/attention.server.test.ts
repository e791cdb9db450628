/** Tests what waits for the merchant on Home: by its rules, and of a shop on a real PostgreSQL. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { attentionOf, attentionRows, type Found } from '#app/http/views/attention.server.ts';
import { operatorGrant } from '#studio/points/entry.ts';
import { openShopWork } from '#tests/shop-work.ts';
import { given } from '#tests/given.ts';

const STOPPED = { code: 'CLIP_STOPPED', details: { reason: 'a test' }, step: null } as const;
const NOTHING: Found = {
  order: [],
  listed: [],
  clips: [],
  exports: { failed: [], all: [] },
  publications: { failed: [], all: [] },
  stale: { clips: [], more: false },
};
type FoundClip = Found['clips'][number];
type FoundExport = Found['exports']['all'][number];
type FoundPublication = Found['publications']['all'][number];

const clip = (id: string, more: Partial<FoundClip> = {}): FoundClip => ({
  id,
  title: `Title of ${id}`,
  state: 'ready',
  failure: null,
  stale: null,
  ...more,
});
const failedExport = (id: string, clipId: string, more: Partial<FoundExport> = {}): FoundExport => ({
  id,
  clipId,
  title: `Title of ${clipId}`,
  state: 'failed',
  failure: STOPPED,
  settings: { resolution: '720p', bitsPerSecond: null },
  createdAt: new Date(1000),
  ...more,
});
const failedPublication = (
  id: string,
  clipId: string,
  more: Partial<FoundPublication> = {},
): FoundPublication => ({
  id,
  clipId,
  productId: 'product',
  title: `Title of ${clipId}`,
  state: 'failed',
  step: 'uploading',
  mediaId: null,
  failure: STOPPED,
  createdAt: new Date(1000),
  ...more,
});
const shown = (found: Partial<Found>) =>
  attentionRows({ ...NOTHING, ...found }).map(({ title, words }) => `${title}: ${words}`);
const ofExports = (failed: FoundExport, ...others: FoundExport[]) =>
  shown({ order: [failed.id], exports: { failed: [failed], all: [failed, ...others] } });
const ofPublications = (failed: FoundPublication, ...others: FoundPublication[]) =>
  shown({ order: [failed.id], publications: { failed: [failed], all: [failed, ...others] } });

describe('a row', () => {
  test('says what failed, why, and leads to the clip', () => {
    const [row] = attentionRows({
      ...NOTHING,
      order: ['a'],
      clips: [clip('a', { state: 'failed', failure: STOPPED })],
    });
    expect(row).toMatchObject({
      clipId: 'a',
      badge: 'Failed',
      action: { label: 'See what to do', url: '/app/clips/a' },
    });
    expect(row?.words).toMatch(/^The video wasn’t created\. \S.*a test/);
  });

  test('is there for a refresh that failed, and not once the failure was dismissed', () => {
    expect(shown({ clips: [clip('a', { failure: STOPPED })] })[0]).toMatch(/The clip wasn’t refreshed\./);
    expect(shown({ clips: [clip('a')] })).toEqual([]);
    expect(shown({ clips: [clip('a', { state: 'generating', failure: STOPPED })] })).toEqual([]);
  });

  test('of an export is there until another export of the clip is on its way or done', () => {
    const failed = failedExport('e', 'a');
    expect(ofExports(failed)[0]).toMatch(/^Title of a: The 720p export failed\./);
    const later = { createdAt: new Date(2000) };
    for (const state of ['waiting', 'rendering', 'done', 'expired'] as const)
      expect(ofExports(failed, failedExport('f', 'a', { ...later, state })), state).toEqual([]);
    for (const state of ['failed', 'cancelled'] as const)
      expect(ofExports(failed, failedExport('f', 'a', { ...later, state })), state).toHaveLength(1);
    expect(ofExports(failed, failedExport('f', 'a', { createdAt: new Date(1), state: 'done' }))).toHaveLength(
      1,
    );
    expect(ofExports(failed, failedExport('f', 'b', { ...later, state: 'done' }))).toHaveLength(1);
    expect(ofExports(failedExport('e', 'a', { state: 'waiting' }))).toEqual([]);
  });

  test('of a publication is there until another one brings the clip to the product', () => {
    const failed = failedPublication('p', 'a');
    expect(ofPublications(failed)[0]).toMatch(/The video wasn’t published\./);
    const later = { createdAt: new Date(2000) };
    expect(ofPublications(failed, failedPublication('q', 'a', { ...later, state: 'ready' }))).toEqual([]);
    expect(ofPublications(failed, failedPublication('q', 'a', { ...later, state: 'publishing' }))).toEqual(
      [],
    );
    for (const other of [
      { ...later, state: 'undone' },
      { ...later, state: 'ready', productId: 'another' },
      { createdAt: new Date(1), state: 'ready' },
    ] as const)
      expect(ofPublications(failed, failedPublication('q', 'a', other))).toHaveLength(1);
  });

  test('of a video that could not be removed says that it is still there', () => {
    const stuck = failedPublication('p', 'a', { step: 'undoing', mediaId: 'gid://shopify/Video/1' });
    expect(ofPublications(stuck)[0]).toMatch(/The video wasn’t removed from the product\./);
  });
});

test('each clip has one row, that of its newest failure, and no more than five are shown', () => {
  const exports = Array.from({ length: 7 }, (_, index) => failedExport(`e${index}`, `clip-${index}`));
  const rows = attentionRows({
    ...NOTHING,
    order: ['p0', ...exports.map(({ id }) => id)],
    exports: { failed: exports.toReversed(), all: exports },
    publications: { failed: [failedPublication('p0', 'clip-0')], all: [] },
  });
  expect(rows.map(({ id }) => id)).toEqual(['p0', 'e1', 'e2', 'e3', 'e4']);
});

describe('out of date', () => {
  const stale = { stale: { reasons: ['price' as const] } };

  test('one clip leads to itself, several to the Library', () => {
    const one = attentionRows({ ...NOTHING, stale: { clips: [clip('a', stale)], more: false } });
    expect(one).toMatchObject([
      { badge: 'Out of date', title: 'Title of a', action: { url: '/app/clips/a' } },
    ]);
    const clips = [clip('a', stale), clip('b', stale)];
    expect(attentionRows({ ...NOTHING, stale: { clips, more: false } })).toMatchObject([
      { clipId: null, title: '2 clips', action: { url: '/app/clips?filter=stale' } },
    ]);
    expect(attentionRows({ ...NOTHING, stale: { clips, more: true } })[0]?.title).toBe('More than 2 clips');
  });

  test('leaves out what can’t be refreshed, is being made, or is named already', () => {
    const gone = clip('a', { stale: { reasons: ['gone'] } });
    const making = clip('b', { ...stale, state: 'generating' });
    expect(attentionRows({ ...NOTHING, stale: { clips: [gone, making], more: false } })).toEqual([]);
    const failed = clip('c', { ...stale, failure: STOPPED });
    expect(
      attentionRows({ ...NOTHING, clips: [failed], stale: { clips: [failed], more: false } }),
    ).toHaveLength(1);
  });
});

describe('a shop', () => {
  const SHOP = 'attention.myshopify.com';
  let data: TestDatabase;
  beforeAll(async () => {
    data = await openTestDatabase();
    for (const domain of [SHOP, 'other.myshopify.com']) {
      await data.database.shops.install({ domain, scopes: 'write_products' });
      await data.database.forShop(domain).ledger.add(operatorGrant(400, 'test', ''));
    }
  });
  afterAll(() => data.close());

  const attention = (shop = SHOP) => attentionOf({ services: { repositories: data.database.forShop(shop) } });

  test('sees what failed in the last three days until it is begun again, with the code of the last failure', async () => {
    const work = openShopWork(data.database, SHOP);
    expect(await attention()).toEqual({ rows: [], lastFailure: null });
    const broken = await work.waitingClip();
    await work.failClip(broken);
    const made = await work.startedExport(await work.readyClip());
    const claim = await work.worker.exports.claim(made.id);
    expect(claim).not.toBeNull();
    if (claim !== null) await work.worker.exports.fail(claim, STOPPED);

    const { rows, lastFailure } = await attention();
    expect(rows.map(({ clipId, badge }) => [clipId, badge])).toEqual([
      [made.clipId, 'Failed'],
      [broken.id, 'Failed'],
    ]);
    expect(lastFailure?.code).toBe(claim?.id);
    expect(await attention('other.myshopify.com')).toEqual({ rows: [], lastFailure: null });

    given(await data.database.forShop(SHOP).exports.retry(made.id));
    expect((await attention()).rows.map(({ clipId }) => clipId)).toEqual([broken.id]);
    await data.sql.query(`update tasks set finished_at = now() - interval '73 hours' where subject_id = $1`, [
      broken.id,
    ]);
    expect((await attention()).rows).toEqual([]);
    // Support may be asked about it after it succeeded.
    expect((await attention()).lastFailure).toEqual(lastFailure);
  });

  test('knows which products have a clip, and whether a video was ever on one', async () => {
    const { clips, publications } = data.database.forShop(SHOP);
    const work = openShopWork(data.database, SHOP);
    expect(await clips.productsWithClip(['gid://shopify/Product/1', 'gid://shopify/Product/2'])).toEqual(
      new Set(['gid://shopify/Product/1']),
    );
    const other = data.database.forShop('other.myshopify.com').clips;
    expect(await other.productsWithClip(['gid://shopify/Product/1'])).toEqual(new Set());

    const publication = await work.startedPublication(await work.finishedExport());
    expect(await publications.everPublished()).toBe(false);
    const { clipId } = publication;
    const live = async () => [...(await publications.onProducts([clipId, 'another']))];
    expect(await live()).toEqual([]);
    await work.publish(publication);
    expect(await publications.everPublished()).toBe(true);
    expect(await live()).toEqual([clipId]);
    expect(await data.database.forShop('other.myshopify.com').publications.onProducts([clipId])).toEqual(
      new Set(),
    );
    given(await publications.undo(publication.id));
    expect(await live()).toEqual([]);
    expect(await publications.everPublished()).toBe(true);
    expect(await data.database.forShop('other.myshopify.com').publications.everPublished()).toBe(false);
  });

  test('counts the clips that can be refreshed, and none whose product is gone', async () => {
    const work = openShopWork(data.database, 'other.myshopify.com');
    for (let number = 0; number < 24; number++) await work.readyClip();
    const reasons = (reason: string) => `'{"reasons":["${reason}"]}'`;
    const where = `shop = 'other.myshopify.com'`;
    await data.sql.query(`update clips set stale = ${reasons('gone')} where ${where}`);
    expect((await attention('other.myshopify.com')).rows).toEqual([]);
    await data.sql.query(
      `update clips set stale = ${reasons('price')} where id in (select id from clips where ${where} order by created_at limit 3)`,
    );
    expect((await attention('other.myshopify.com')).rows.map(({ title }) => title)).toEqual(['3 clips']);
    await data.sql.query(`update clips set stale = ${reasons('price')} where ${where}`);
    expect((await attention('other.myshopify.com')).rows[0]?.title).toBe('More than 20 clips');
    await data.sql.query(`update clips set stale = null where ${where}`);
  });

  test('closes its set-up for good: saving other settings leaves it closed', async () => {
    const { settings } = data.database.forShop(SHOP);
    expect(await settings.load()).toMatchObject({ setUpClosed: false, voiceHeard: false });
    await settings.save({ setUpClosed: true });
    await settings.save({ language: 'de', brandColour: null, font: null, voice: null, retentionHours: 24 });
    expect(await settings.load()).toMatchObject({ setUpClosed: true, language: 'de' });
  });
});
