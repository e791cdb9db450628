/** Saves edits of a clip on a real PostgreSQL: what is spoken again, and what an edit may not name. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopWork, type ShopWork } from '#tests/shop-work.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { saveEdit, type SaveEditRequest } from '#studio/clip/save-edit.ts';
import { humming } from '#tests/humming-speaker.ts';
import { applyEdit } from '#studio/storyboard/edit/edit.ts';
import { sampleDocument } from '#tests/film/sample-document.ts';
import { fileRef, spokenStoryboard } from '#tests/film/spoken-storyboard.ts';
import { given } from '#tests/given.ts';
import type { ShopRepositories } from '#wiring/bind-use-cases.ts';

const SHOP = 'edits.myshopify.com';
const storyboard = spokenStoryboard();
let opened: TestDatabase;
let shop: ShopRepositories;
let work: ShopWork;

beforeAll(async () => {
  opened = await openTestDatabase();
  await opened.database.shops.install({ domain: SHOP, scopes: '' });
  shop = opened.database.forShop(SHOP);
  work = openShopWork(opened.database, SHOP);
}, 60_000);
afterAll(() => opened.close());

const { tasks, ports } = humming();
const save = (change: Partial<SaveEditRequest> & Pick<SaveEditRequest, 'clipId'>) =>
  saveEdit(
    { ...shop, ...ports },
    { expectedRevision: 1, storyboard, summary: 'Edited', asCopy: false, ...change },
  );
const spokenClip = async () => (await work.readyClip({ ...sampleDocument(), storyboard })).id;

test('an edit is the next version; only its changed lines are spoken, as the shop says its own words', async () => {
  const clipId = await spokenClip();
  await shop.settings.save({ pronunciations: [{ word: 'speckles', say: 'speck els' }] });
  const changed = given(
    applyEdit(storyboard, { kind: 'change-line', lineId: 'line-1', text: 'Small brown speckles.' }),
  );
  const { clip, document } = given(await save({ clipId, storyboard: changed }));
  expect(tasks.map(({ text }) => text)).toEqual(['Small brown speck els.']);
  expect(clip).toMatchObject({ id: clipId, revision: 2 });
  expect((await shop.clips.document(clipId))?.storyboard).toEqual(document.storyboard);
  expect((await shop.clips.versions(clipId)).map(({ summary }) => summary)[0]).toBe('Edited');
});

test('another voice is the clip’s voice from then on; any other edit changes nobody', async () => {
  const clipId = (await work.readyClip({ ...sampleDocument(), storyboard, voice: 'humming:deep' })).id;
  const other = given(applyEdit(storyboard, { kind: 'set-voice', choice: { voiceId: 'bright' } }));
  const { document } = given(await save({ clipId, storyboard: other }));
  expect(document.voice).toBe('humming:bright');
  const retitled = { ...document.storyboard, title: 'Other' };
  expect(given(await save({ clipId, storyboard: retitled, expectedRevision: 2 })).document.voice).toBe(
    'humming:bright',
  );
});

test('as a copy it is a clip of its own, and the edited one stays as it is', async () => {
  const clipId = await spokenClip();
  const { clip } = given(await save({ clipId, asCopy: true, storyboard: { ...storyboard, title: 'Other' } }));
  expect(clip.id).not.toBe(clipId);
  expect((await shop.clips.document(clipId))?.storyboard.title).toBe(storyboard.title);
  expect((await shop.clips.document(clip.id))?.storyboard.title).toBe('Other');
});

test('an edit may show what earlier versions show, the shop’s uploads and its logo, and no other file', async () => {
  const clipId = await spokenClip();
  const [picture] = storyboard.pictures;
  if (picture === undefined) throw new Error('The storyboard shows no picture.');
  const showing = (name: string) => ({
    ...storyboard,
    pictures: [...storyboard.pictures, { ...picture, id: name, file: fileRef(name) }],
  });
  for (const name of ['upload', 'logo', 'nobody’s'])
    expect(await save({ clipId, storyboard: showing(name) })).toMatchObject({
      error: { code: 'STORYBOARD_INVALID' },
    });
  await shop.uploads.add({
    name: 'upload',
    file: fileRef('upload'),
    picture: { ...picture, file: fileRef('upload') },
  });
  await shop.settings.save({ logo: { ...picture, file: fileRef('logo') } });
  given(await save({ clipId, storyboard: showing('upload') }));
  given(await save({ clipId, storyboard: showing('logo'), expectedRevision: 2 }));
  // It is no longer the shop’s logo, but an earlier version shows it.
  await shop.settings.save({ logo: null });
  given(await save({ clipId, storyboard: showing('logo'), expectedRevision: 3 }));
  expect(await save({ clipId, storyboard: showing('nobody’s'), expectedRevision: 4 })).toMatchObject({
    error: { code: 'STORYBOARD_INVALID' },
  });
});

test('a clip that is not there, too large an edit and an older version are refused', async () => {
  const clipId = await spokenClip();
  expect(await save({ clipId: 'nobody' })).toMatchObject({ error: { code: 'NOT_FOUND' } });
  const large = { ...storyboard, title: 'x'.repeat(401) };
  expect(await save({ clipId, storyboard: large })).toMatchObject({ error: { code: 'BAD_INPUT' } });
  given(await save({ clipId }));
  expect(await save({ clipId })).toMatchObject({ error: { code: 'CLIP_CHANGED' } });
});
