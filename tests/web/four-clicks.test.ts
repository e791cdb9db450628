/**
 * Counts what it takes from opening the app to a video on its product: four presses, by pointer and by
 * keyboard, one question, one price, one video.
 */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { RunningApp } from '#bin/run-app.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { allFindings, inApp, takePictures } from '#tests/web/app-frame.ts';
import { hearComplaints } from '#tests/web/complaints.ts';
import { appIn, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

const PATIENT = { timeout: 60 * SECOND };
const MADE = { timeout: 180 * SECOND };
const MAX_TABS = 60;

let shop: OpenShop;
let running: RunningApp;
let browser: Browser;
let page: Page;
let app: FrameLocator;
const complaints: string[] = [];

beforeAll(async () => {
  shop = await openShop();
  ({ running, browser } = shop);
}, 240 * SECOND);
afterAll(async () => {
  await shop.close();
}, 60 * SECOND);
afterEach(async () => {
  await page.close();
  expect(complaints.splice(0)).toEqual([]);
});

async function openHome(): Promise<void> {
  page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1280, height: 900 } });
  hearComplaints(page, complaints, /ERR_FAILED/u);
  await page.goto(running.admin);
  app = appIn(page);
  await app.getByRole('button', { name: /^Task Center/ }).waitFor(PATIENT);
}

async function mediaOf(handle: string): Promise<string[]> {
  const product = z
    .object({ media: z.array(z.object({ media_type: z.string() })) })
    .parse(await (await fetch(`${running.store}/products/${handle}.js`)).json());
  return product.media.map(({ media_type: kind }) => kind);
}

const count = async (table: 'clips' | 'exports' | 'publications'): Promise<number> =>
  (await shop.sql(`select 1 from ${table}`)).length;
const dialog = (title: string): Locator =>
  app.getByRole('dialog', { name: `Export and publish to ${title}` });
const button = (within: FrameLocator | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** By Tab alone, as people without a pointer do. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor(PATIENT);
  for (let tabs = 0; tabs < MAX_TABS; tabs++) {
    if ((await target.and(app.locator(':focus')).count()) === 1) return;
    await page.keyboard.press('Tab');
  }
  expect.fail(`Tab does not reach ${String(target)}.`);
}

test(
  'four presses from Home, one question that says price, product and place, and the video is live',
  async () => {
    let presses = 0;
    const press = async (target: Locator): Promise<void> => {
      await target.click(MADE);
      presses++;
    };
    await openHome();
    await press(app.getByRole('link', { name: 'Create video for Speckled Stoneware Mug' }));
    await press(app.getByRole('button', { name: /^Generate/, disabled: false }).first());
    await app.getByRole('button', { name: 'Play' }).waitFor(MADE);
    await takePictures(page, 'clip-before-publishing');
    expect(await allFindings(page)).toEqual([]);
    expect(await app.locator('.Polaris-Button--variantPrimary').count()).toBe(1);

    await press(button(app, 'Export and publish'));
    const asked = dialog('Speckled Stoneware Mug');
    await asked.getByText(/publish it to Speckled Stoneware Mug after the featured image/).waitFor();
    await asked.getByText(/^3\.75 points · balance after/).waitFor(PATIENT);
    await takePictures(page, 'export-and-publish');
    expect(await allFindings(page)).toEqual([]);
    expect([await count('exports'), await count('publications')]).toEqual([0, 0]);

    await press(button(asked, 'Export and publish'));
    await app.getByRole('heading', { name: 'Live on Speckled Stoneware Mug' }).waitFor(MADE);
    expect(presses).toBe(4);
    const media = await mediaOf('stoneware-mug');
    expect([media[0], media[1], media.filter((kind) => kind === 'video').length]).toEqual([
      'image',
      'video',
      1,
    ]);
    expect([await count('exports'), await count('publications')]).toEqual([1, 1]);
    await button(app, 'Remove from product').waitFor();
    expect(await button(app, 'Export and publish').count()).toBe(0);
  },
  420 * SECOND,
);

test(
  'by keyboard alone, from the picker on; a dialog that is closed gives the focus back, and a lost answer that is sent again does nothing twice',
  async () => {
    await openHome();
    await tabTo(app.locator('#pick-products'));
    await page.keyboard.press('Enter');
    // From here to "Add" it is Shopify's own picker, which the development store stands in for.
    const picker = page.getByRole('dialog', { name: 'Pick products' });
    await picker.getByRole('checkbox', { name: 'Glass Carafe' }).press('Space');
    await button(picker, 'Add').press('Enter');
    await page.waitForURL(/\/clips\/[\w-]+$/, PATIENT);
    await app.getByRole('button', { name: 'Play' }).waitFor(MADE);

    const publish = button(app, 'Export and publish');
    await tabTo(publish);
    await page.keyboard.press('Enter');
    const asked = dialog('Glass Carafe');
    await asked.getByText(/points · balance after/).waitFor(PATIENT);
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'detached' });
    const focused = () => inApp<string>(page, 'document.activeElement.textContent');
    await expect.poll(focused, PATIENT).toBe('Export and publish');
    const [exports, publications] = [await count('exports'), await count('publications')];

    await page.route(
      '**/app/publish/export',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await page.keyboard.press('Enter');
    const yes = button(asked, 'Export and publish');
    await asked.getByText(/points · balance after/).waitFor(PATIENT);
    await tabTo(yes);
    await page.keyboard.press('Enter');
    await asked.getByText(/^We couldn’t reach Vitrine/).waitFor(PATIENT);
    await expect.poll(() => yes.isEnabled(), PATIENT).toBe(true);
    await tabTo(yes);
    await page.keyboard.press('Enter');
    await asked.waitFor({ state: 'detached', ...PATIENT });
    await expect.poll(focused, PATIENT).toBe('Export');
    await app.getByRole('heading', { name: 'Live on Glass Carafe' }).waitFor(MADE);
    expect([await count('exports'), await count('publications')]).toEqual([exports + 1, publications + 1]);
    expect((await mediaOf('glass-carafe')).filter((kind) => kind === 'video')).toEqual(['video']);

    const export_ = button(app, 'Export');
    await tabTo(export_);
    await page.keyboard.press('Enter');
    await app.getByRole('dialog', { name: 'Export clip' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused, PATIENT).toBe('Export');
  },
  420 * SECOND,
);
