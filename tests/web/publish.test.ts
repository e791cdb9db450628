/** Pushes an export in a real browser to a store that has no room: each refusal says what happened and offers the way out. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { RunningApp } from '#bin/run-app.ts';
import { USER_AGENT } from '#bin/tour.ts';
import { appIn, chooseProduct, generateClip, openShop, type OpenShop } from '#tests/web/open-shop.ts';

const SECOND = 1000;
const MUG = 'stoneware-mug';

let shop: OpenShop;
let running: RunningApp;
let browser: Browser;
let page: Page;
let app: FrameLocator;

beforeAll(async () => {
  shop = await openShop();
  ({ running, browser } = shop);
  page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1280, height: 900 } });
  await page.goto(running.admin);
  app = appIn(page);
  await chooseProduct(app, running, MUG);
  await generateClip(page);
  await app.getByRole('button', { name: 'Export', exact: true }).first().click();
  await app.getByRole('dialog').getByText('720p').click();
  await app.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await app.getByRole('button', { name: 'Push to product' }).waitFor({ timeout: 120 * SECOND });
}, 300 * SECOND);
afterAll(async () => {
  await shop.close();
}, 60 * SECOND);

const control = async (what: string, body: object): Promise<void> => {
  const reply = await fetch(`${running.store}/__control/${what}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  expect(reply.ok).toBe(true);
};
const mediaOf = async (): Promise<string[]> => {
  const product = z.object({ media: z.array(z.object({ id: z.union([z.string(), z.number()]), media_type: z.string() })) }).parse(await (await fetch(`${running.store}/products/${MUG}.js`)).json());
  return product.media.map(({ id, media_type: kind }) => `${kind} ${id}`);
};

async function push(): Promise<void> {
  await app.getByRole('button', { name: 'Push to product' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Push to product' }).click();
}

test('a store without room for files: the sentence, and an export with a lower bitrate', async () => {
  await control('settings', { storageBytes: 0 });
  await push();
  await app.getByText('Your store’s storage is full. Export with a lower bitrate, or free space, then push again.').waitFor({ timeout: 60 * SECOND });
  await app.getByRole('button', { name: 'Export with a lower bitrate' }).click();
  const bitrate = Number(await app.getByRole('dialog').getByRole('slider', { name: 'Bitrate' }).inputValue());
  await app.getByRole('dialog').getByText('A bitrate of my own').waitFor();
  expect(bitrate).toBeLessThan(10);
  await app.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await control('settings', { storageBytes: 100_000_000_000 });
}, 120 * SECOND);

test('a product that is full: one of its media is chosen by its picture, gives way, and the featured picture cannot be', async () => {
  const before = await mediaOf();
  await control('settings', { mediaPerProduct: before.length });
  await push();
  await app.getByText('This product already has 250 media. Choose one to replace, or keep the clip in the library; pushing again is free.').waitFor({ timeout: 60 * SECOND });
  await app.getByRole('button', { name: 'Choose one to replace' }).click();
  const dialog = app.getByRole('dialog');
  const choices = dialog.getByRole('group', { name: 'Which one gives way?' }).getByRole('radio');
  await expect.poll(() => choices.count(), { timeout: 20 * SECOND }).toBe(before.length - 1);
  const seen = async () => Number(await page.frame({ name: 'app-iframe' })?.evaluate(`[...document.querySelectorAll('[role=dialog] img[src*="/cdn/"]')].filter((each) => each.naturalWidth > 0).length`));
  await expect.poll(seen, { timeout: 20 * SECOND }).toBeGreaterThan(3);
  expect(await dialog.getByRole('button', { name: 'Replace and push' }).isDisabled()).toBe(true);
  await dialog.getByRole('radio', { name: /^Picture 3/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Replace and push' }).click();
  await app.getByText('On the product').waitFor({ timeout: 60 * SECOND });
  const after = await mediaOf();
  expect(before.filter((each) => !after.includes(each))).toEqual([before[2]]);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).toMatch(/^video /);
  // What failed before is not shown beside what worked.
  expect(await app.getByText('Not pushed').count()).toBe(0);
}, 120 * SECOND);
