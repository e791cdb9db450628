/** Tests on a real PostgreSQL how many versions a clip keeps. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAX_VERSIONS } from '#studio/clip/clip.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';
import { given } from '#tests/given.ts';
import { SAMPLE_REQUEST } from '#tests/shop-work.ts';

const SHOP = 'versions.myshopify.com';
const NEWEST = MAX_VERSIONS + 5;
let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());

const clips = () => opened.database.forShop(SHOP).clips;

/** A clip with `NEWEST` versions, which are all but their number. */
async function clipWithVersions(key: string): Promise<string> {
  const [clip] = given(await clips().start({ key, requests: [SAMPLE_REQUEST] }));
  const id = clip?.id ?? '';
  await opened.sql.query(`update clips set state = 'ready', revision = $2 where id = $1`, [id, NEWEST]);
  await opened.sql.query(
    `insert into clip_revisions (clip_id, revision, document, summary)
      select $2, number, '{}', '' from generate_series(1, $1::int) number`,
    [NEWEST, id],
  );
  return id;
}
const save = async (id: string, expectedRevision: number) =>
  given(await clips().saveRevision(id, { expectedRevision, document: sampleDocument(), summary: 'Edited' }));

test('while an export of the clip is being started, no version is deleted', async () => {
  const id = await clipWithVersions('started meanwhile');
  await opened.sql.query('begin');
  await opened.sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`export ${id}`]);
  await save(id, NEWEST);
  await opened.sql.query('commit');
  expect(await clips().versions(id)).toHaveLength(NEWEST + 1);
  await save(id, NEWEST + 1);
  expect(await clips().versions(id)).toHaveLength(MAX_VERSIONS);
});

test('a clip keeps its newest versions and those that were exported', async () => {
  const id = await clipWithVersions('versions');
  await opened.sql.query(
    `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
      quarter_points, state) values ('e', $1, $2, 3, 'e', 'A clip', '9:16', 15, '{}', 15, 'failed')`,
    [SHOP, id],
  );
  await save(id, NEWEST);
  const kept = (await clips().versions(id)).map(({ revision }) => revision);
  expect(kept).toHaveLength(MAX_VERSIONS + 1);
  expect([kept[0], kept.at(-2), kept.at(-1)]).toEqual([NEWEST + 1, NEWEST + 2 - MAX_VERSIONS, 3]);
});
