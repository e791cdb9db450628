/** Tests, on a real PostgreSQL, that rows of every release are read and that what is written names its version. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { readBrief, readClipDocument } from '#studio/clip/documents/documents.ts';
import { given } from '#tests/given.ts';

const SHOP = 'documents.myshopify.com';
const first = JSON.parse(
  readFileSync(new URL('../../../studio/clip/documents/golden/v1-oldest.json', import.meta.url), 'utf8'),
) as { brief: object; document: { script: object; storyboard: object } };

let bench: TestDatabase;
beforeAll(async () => {
  bench = await openTestDatabase();
  await bench.database.shops.install({ domain: SHOP, scopes: 'write_products' });
});
afterAll(() => bench.close());

const clips = () => bench.database.forShop(SHOP).clips;
async function insert(id: string, brief: object, document: object): Promise<void> {
  await bench.sql.query(
    `insert into clips (id, shop, batch_id, link, title, brief, state, revision)
      values ($1, $2, $1, 'mug', 'Mug', $3, 'ready', 1)`,
    [id, SHOP, brief],
  );
  await bench.sql.query(
    `insert into clip_revisions (clip_id, revision, document, summary) values ($1, 1, $2, 'First version')`,
    [id, document],
  );
}

test('a clip of the first release is read, and its copy and its next version name their versions', async () => {
  await insert('first', first.brief, first.document);
  expect((await clips().find('first'))?.brief).toEqual(readBrief(first.brief));
  const document = await clips().document('first');
  expect(document).toEqual(readClipDocument(first.document));
  expect((await clips().documents(['first'])).get('first')).toEqual(document);

  const change = { document: readClipDocument(first.document), summary: 'Edited' };
  const copy = given(await clips().copy('first', change));
  given(await clips().saveRevision('first', { expectedRevision: 1, ...change }));
  const { rows } = await bench.sql.query<{ version: number; script: number; storyboard: number }>(
    `select (document ->> 'version')::int as version, (document #>> '{script,version}')::int as script,
      (document #>> '{storyboard,version}')::int as storyboard
     from clip_revisions where summary = 'Edited'`,
  );
  expect(rows).toEqual(Array.from({ length: 2 }, () => ({ version: 2, script: 2, storyboard: 1 })));
  const { rows: briefs } = await bench.sql.query<{ version: number }>(
    `select (brief ->> 'version')::int as version from clips where id = $1`,
    [copy.id],
  );
  expect(briefs).toEqual([{ version: 2 }]);
  expect(await clips().document(copy.id)).toEqual(document);
});

test('a clip of a later release is refused and stays as it is', async () => {
  await insert('brief', { ...first.brief, version: 99 }, first.document);
  await expect(clips().find('brief')).rejects.toMatchObject({ code: 'DOCUMENT_TOO_NEW', retry: 'later' });
  await bench.sql.query(`delete from clips where id = 'brief'`);

  await insert('later', first.brief, { ...first.document, version: 99 });
  await expect(clips().document('later')).rejects.toMatchObject({ code: 'DOCUMENT_TOO_NEW' });
  const { rows } = await bench.sql.query<{ version: number }>(
    `select (document ->> 'version')::int as version from clip_revisions where clip_id = 'later'`,
  );
  expect(rows).toEqual([{ version: 99 }]);
});
