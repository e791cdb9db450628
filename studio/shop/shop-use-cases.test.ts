/** Shows on a real PostgreSQL what a shop is given when it comes, and what stops when it leaves. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopWork, type ShopWork } from '#tests/shop-work.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { installShop } from '#studio/shop/install-shop.ts';
import { uninstallShop } from '#studio/shop/uninstall-shop.ts';
import { given } from '#tests/given.ts';
import type { ShopRepositories } from '#wiring/bind-use-cases.ts';

const SHOP = 'comes-and-goes.myshopify.com';
const OTHER = 'stays.myshopify.com';
let opened: TestDatabase;
let shop: ShopRepositories;

const install = async (domain: string) =>
  given(
    await installShop(opened.database.forShop(domain), {
      domain,
      scopes: 'write_products',
      firstGrantQuarterPoints: 400,
    }),
  );

beforeAll(async () => {
  opened = await openTestDatabase();
  shop = opened.database.forShop(SHOP);
  await install(SHOP);
  await install(OTHER);
}, 60_000);
afterAll(() => opened.close());

const balance = async (domain = SHOP) =>
  (await opened.database.forShop(domain).ledger.balance()).quarterPoints;
const billJobs = async () =>
  (await opened.sql.query(`select 1 from tasks where kind = 'reconcile-bill'`)).rowCount;

test('a shop is given its first points once, and its bill is asked for when it is back', async () => {
  await install(SHOP);
  expect([await balance(), await billJobs()]).toEqual([400, 0]);
  given(await uninstallShop(shop));
  expect((await opened.database.shops.find(SHOP))?.uninstalledAt).not.toBeNull();
  await install(SHOP);
  expect([await balance(), await billJobs()]).toEqual([400, 1]);
  expect((await opened.database.shops.find(SHOP))?.uninstalledAt).toBeNull();
});

test('when a shop leaves, its work stops without charge, and no other shop’s does', async () => {
  const [work, others] = [openShopWork(opened.database, SHOP), openShopWork(opened.database, OTHER)];
  const waiting = await work.waitingClip();
  const remade = await work.readyClip();
  given(await shop.clips.refresh(remade.id));
  const claim = await work.claimClip(remade);
  const done = await work.finishedExport();
  const started = await work.startedExport(await work.readyClip());
  const [leaving, publication] = [await publishedAndLeaving(work), await work.startedPublication(done)];
  const othersExport = await others.startedExport(await others.readyClip());
  const before = await balance();

  given(await uninstallShop(shop));

  expect((await shop.clips.find(waiting.id))?.state).toBe('cancelled');
  expect((await shop.clips.find(remade.id))?.state).toBe('ready');
  expect(await work.worker.clips.progress(claim, { step: 'voice', done: 1, total: 2 })).toBe(false);
  expect((await shop.exports.find(started.id))?.state).toBe('cancelled');
  expect((await shop.exports.find(done.id))?.state).toBe('done');
  expect(await balance()).toBe(before + 15);
  for (const { id } of [leaving, publication])
    expect(await shop.publications.find(id)).toMatchObject({
      state: 'failed',
      failure: { code: 'SHOP_UNAUTHORIZED' },
    });
  expect((await opened.database.forShop(OTHER).exports.find(othersExport.id))?.state).toBe('waiting');
});

/** A publication that is being taken away. */
async function publishedAndLeaving(work: ShopWork) {
  const publication = await work.startedPublication(await work.finishedExport());
  await work.publish(publication);
  given(await shop.publications.undo(publication.id));
  return publication;
}
