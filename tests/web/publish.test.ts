/**
 * Publishes an export in a real browser to a store that has no space: each refusal says what happened and
 * what to do.
 */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { RunningApp } from '#bin/run-app.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { allFindings, takePictures } from '#tests/web/app-frame.ts';
import { appIn, chooseProduct, generateClip, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

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
  await page.goto(`${running.admin}/create`);
  app = appIn(page);
  await chooseProduct(app, running, MUG);
  await generateClip(page);
  await app.getByRole('button', { name: 'Export', exact: true }).first().click();
  await app.getByRole('dialog').getByText('720p').click();
  await app.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await app.getByRole('button', { name: 'Publish to product' }).waitFor({ timeout: 120 * SECOND });
}, 300 * SECOND);
afterAll(async () => {
  await shop.close();
}, 60 * SECOND);

const control = async (what: string, body: object): Promise<void> => {
  const reply = await fetch(`${running.store}/__control/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(reply.ok).toBe(true);
};
const mediaOf = async (): Promise<string[]> => {
  const product = z
    .object({ media: z.array(z.object({ id: z.union([z.string(), z.number()]), media_type: z.string() })) })
    .parse(await (await fetch(`${running.store}/products/${MUG}.js`)).json());
  return product.media.map(({ id, media_type: kind }) => `${kind} ${id}`);
};

async function publish(): Promise<void> {
  await app.getByRole('button', { name: 'Publish to product' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Publish to product' }).click();
}

/** It asks first. */
async function remove(): Promise<void> {
  await app.getByRole('button', { name: 'Remove from product' }).click();
  const dialog = app.getByRole('dialog', { name: 'Remove the video from Speckled Stoneware Mug?' });
  await dialog.getByText('Only this video is removed').waitFor();
  await dialog.getByRole('button', { name: 'Remove from product' }).click();
}

test(
  'a store without space for files: the sentence, and an export with a lower bitrate',
  async () => {
    await control('settings', { storageBytes: 0 });
    await publish();
    await app
      .getByText(
        'Your store’s file storage is full. Export with a lower bitrate or free up space, then publish again.',
      )
      .waitFor({ timeout: 60 * SECOND });
    await app.getByRole('button', { name: 'Export with a lower bitrate' }).click();
    const bitrate = Number(
      await app.getByRole('dialog').getByRole('slider', { name: 'Bitrate' }).inputValue(),
    );
    await app.getByRole('dialog').getByText('Custom bitrate').waitFor();
    expect(bitrate).toBeLessThan(10);
    await app.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await control('settings', { storageBytes: 100_000_000_000 });
  },
  120 * SECOND,
);

test(
  'a store that has not granted enough: Shopify’s own page asks, and publishing continues where it stopped',
  async () => {
    const clip = page.url();
    await control('settings', {
      scopes: ['read_products', 'read_locales', 'read_translations', 'read_metaobjects'],
    });
    await publish();
    await app
      .getByText('Vitrine doesn’t have permission to do this in your store yet.')
      .waitFor({ timeout: 60 * SECOND });
    await takePictures(page, 'export-list-grant');
    await app.getByRole('button', { name: 'Grant access' }).click();
    await page.getByRole('heading', { name: 'Update Vitrine' }).waitFor({ timeout: 30 * SECOND });
    await page.getByRole('button', { name: 'Update' }).click();
    await page.waitForURL(/\/apps\/vitrine$/);
    await page.goto(clip);
    await app.getByRole('button', { name: 'Try again' }).click({ timeout: 30 * SECOND });
    await app.getByText('On the product').waitFor({ timeout: 60 * SECOND });
  },
  180 * SECOND,
);

test(
  'a video that could not be removed is said to be on the product still, until it is gone',
  async () => {
    const there = await mediaOf();
    await control('settings', {
      scopes: ['read_products', 'read_locales', 'read_translations', 'read_metaobjects'],
    });
    await remove();
    await app.getByText('Still on the product. It couldn’t be removed.').waitFor({ timeout: 60 * SECOND });
    expect(await app.getByRole('button', { name: 'Publish to product' }).count()).toBe(0);
    expect(await mediaOf()).toEqual(there);
    await takePictures(page, 'export-list-still-there');
    await control('settings', {
      scopes: ['read_products', 'read_locales', 'read_translations', 'read_metaobjects', 'write_products'],
    });
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByText('Removed from product', { exact: true }).waitFor({ timeout: 60 * SECOND });
    expect((await mediaOf()).filter((each) => each.startsWith('video'))).toEqual([]);
    await app.getByRole('button', { name: 'Publish to product' }).waitFor();
  },
  180 * SECOND,
);

test(
  'a position beyond the last is refused where it is written',
  async () => {
    await app.getByRole('button', { name: 'Publish to product' }).click();
    const dialog = app.getByRole('dialog');
    await dialog.getByText('Other position').click();
    for (const wrong of ['300', '251', '1', '0']) {
      await dialog.getByLabel('Position', { exact: true }).fill(wrong);
      await dialog.getByText('Enter a number from 2 to 250.').waitFor();
    }
    await dialog.getByLabel('Position', { exact: true }).fill('250');
    await dialog.getByText('Enter a number from 2 to 250.').waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  },
  60 * SECOND,
);

test(
  'a product that is full: one of its media is chosen by its picture, is replaced, and the featured picture cannot be',
  async () => {
    const before = await mediaOf();
    await control('settings', { mediaPerProduct: before.length });
    await publish();
    await app
      .getByText(
        'This product already has 250 media files, the most that Shopify allows. Choose one to replace, or keep the clip in the library. Publishing again is free.',
      )
      .waitFor({ timeout: 60 * SECOND });
    await app.getByRole('button', { name: 'Choose one to replace' }).click();
    const dialog = app.getByRole('dialog');
    const choices = dialog.getByRole('group', { name: 'Item to replace' }).getByRole('radio');
    await expect.poll(() => choices.count(), { timeout: 20 * SECOND }).toBe(before.length - 1);
    const seen = async () =>
      Number(
        await page
          .frame({ name: 'app-iframe' })
          ?.evaluate(
            `[...document.querySelectorAll('[role=dialog] img[src*="/cdn/"]')].filter((each) => each.naturalWidth > 0).length`,
          ),
      );
    await expect.poll(seen, { timeout: 20 * SECOND }).toBeGreaterThan(3);
    expect(await dialog.getByRole('button', { name: 'Replace and publish' }).isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: /^Image 3/ }).check({ force: true });
    await dialog.getByRole('button', { name: 'Replace and publish' }).click();
    await app.getByText('On the product').waitFor({ timeout: 60 * SECOND });
    const after = await mediaOf();
    expect(before.filter((each) => !after.includes(each))).toEqual([before[2]]);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toMatch(/^video /);
    // What failed before is not shown beside what worked.
    expect(await app.getByText('Not published').count()).toBe(0);
  },
  120 * SECOND,
);

test(
  'what is live is a click away, and removing it asks first and can be undone',
  async () => {
    await control('settings', { mediaPerProduct: 250 });
    await app.getByRole('heading', { name: 'Live on Speckled Stoneware Mug' }).waitFor();
    const view = app.getByRole('link', { name: 'View product' });
    expect(await view.getAttribute('href')).toMatch(/\/products\/stoneware-mug$/);
    await takePictures(page, 'live');
    expect(await allFindings(page)).toEqual([]);
    await remove();
    await app.getByText('Removed from product', { exact: true }).waitFor({ timeout: 60 * SECOND });
    expect((await mediaOf()).filter((each) => each.startsWith('video'))).toEqual([]);
    await app.getByRole('button', { name: 'Put back on product' }).click();
    await app.getByText('On the product').waitFor({ timeout: 60 * SECOND });
    expect((await mediaOf())[1]).toMatch(/^video /);
    await app.getByRole('link', { name: 'Open in Shopify admin' }).click();
    await page.waitForURL(/\/admin\/products\/\d+$|\/store\/[^/]+\/products\/\d+$|\/products\/\d+$/);
    await page.goBack();
  },
  120 * SECOND,
);

test(
  'after an edit, one click exports the clip and replaces the video where it stands, at the price that was said',
  async () => {
    const before = await mediaOf();
    await shop.sql(
      `insert into clip_revisions (clip_id, revision, document, summary)
        select clip_id, 2, jsonb_set(document, '{storyboard,title}', '"Another"'), 'Edited' from clip_revisions`,
    );
    await shop.sql('update clips set revision = 2');
    await page.reload();
    await app.getByRole('heading', { name: 'Your latest edits aren’t live yet' }).waitFor();
    await app.getByText(/^3\.75 points · balance after/).waitFor();
    await takePictures(page, 'outdated');
    expect(await allFindings(page)).toEqual([]);
    await app.getByRole('button', { name: 'Export and replace on product' }).click();
    await app.getByText('Publishes when the export is ready').first().waitFor();
    await takePictures(page, 'replacing');
    expect(await mediaOf()).toEqual(before);
    await app
      .getByRole('heading', { name: 'Live on Speckled Stoneware Mug' })
      .waitFor({ timeout: 120 * SECOND });
    const after = await mediaOf();
    expect(after).toHaveLength(before.length);
    expect(after.filter((each, index) => each !== before[index])).toEqual([after[1]]);
    expect(after[1]).toMatch(/^video /);
    await takePictures(page, 'replaced');
  },
  240 * SECOND,
);
