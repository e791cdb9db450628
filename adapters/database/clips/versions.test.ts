/** Tests on a real PostgreSQL how many versions a clip keeps. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAX_VERSIONS } from '#adapters/database/clips/add-revision.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';
import { given } from '#tests/given.ts';

const SHOP = 'versions.myshopify.com';
const NEWEST = MAX_VERSIONS + 5;
let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());

test('a clip keeps its newest versions and those that were exported', async () => {
  const { clips } = opened.database.forShop(SHOP);
  await opened.sql.query(
    `insert into clips (id, shop, batch_id, link, title, brief, state, revision)
      values ('c', $1, 'b', 'link', 'A clip', '{}', 'ready', $2)`,
    [SHOP, NEWEST],
  );
  await opened.sql.query(
    `insert into clip_revisions (clip_id, revision, document, summary)
      select 'c', number, '{}', '' from generate_series(1, $1::int) number`,
    [NEWEST],
  );
  await opened.sql.query(
    `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
      quarter_points, state) values ('e', $1, 'c', 3, 'e', 'A clip', '9:16', 15, '{}', 15, 'failed')`,
    [SHOP],
  );
  given(
    await clips.saveRevision('c', {
      expectedRevision: NEWEST,
      document: sampleDocument(),
      summary: 'Edited',
    }),
  );
  const kept = (await clips.versions('c')).map(({ revision }) => revision);
  expect(kept).toHaveLength(MAX_VERSIONS + 1);
  expect([kept[0], kept.at(-2), kept.at(-1)]).toEqual([NEWEST + 1, NEWEST + 2 - MAX_VERSIONS, 3]);
});
