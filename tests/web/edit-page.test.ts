/**
 * Goes through the editor's page in a real browser: pictures added while editing, versions brought back, two
 * tabs that save the same clip.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Dialog, FrameLocator, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningApp } from '#bin/run-app.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { overflowOf, seriousFindings } from '#tests/web/app-frame.ts';
import { appIn, chooseProduct, generateClip, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

const LAMP = fileURLToPath(new URL('../../devstore/catalog/lamp-chalk-front.jpg', import.meta.url));
const OTHER_LAMP = fileURLToPath(new URL('../../devstore/catalog/lamp-ink-front.jpg', import.meta.url));

let shop: OpenShop;
let running: RunningApp;
let browser: Browser;
let page: Page;
let clipId: string;

beforeAll(async () => {
  shop = await openShop();
  ({ running, browser } = shop);
  page = await newPage();
  await page.goto(`${running.admin}/create`);
  await chooseProduct(app(), running, 'tall-bud-vase');
  clipId = await generateClip(page);
}, 300 * SECOND);
afterAll(async () => {
  await shop.close();
}, 60 * SECOND);

const newPage = () => browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 1100 } });
const app = (of: Page = page): FrameLocator => appIn(of);

async function openEditor(of: Page = page): Promise<void> {
  await of.goto(`${running.admin}/clips/${clipId}/edit`);
  await app(of)
    .getByRole('tab', { name: 'Text' })
    .waitFor({ timeout: 30 * SECOND });
}
async function retitle(title: string, of: Page = page): Promise<void> {
  await app(of)
    .getByRole('button', { name: /^End card · / })
    .click();
  const field = app(of).getByLabel('Title', { exact: true });
  await field.fill(title);
  await field.press('Tab');
}
async function save(of: Page = page): Promise<void> {
  await of.getByRole('button', { name: 'Save', exact: true }).first().click();
}

test(
  'a picture that is added while editing is shown by the scene at once, and saved with it',
  async () => {
    await openEditor();
    const pictures = app().getByRole('group', { name: 'Image for this scene' }).getByRole('button');
    const before = await pictures.count();
    await app().locator('.vitrine-editor__tab input[type=file]').first().setInputFiles(LAMP);
    await expect.poll(() => pictures.count(), { timeout: 30 * SECOND }).toBe(before + 1);
    await app()
      .getByRole('group', { name: 'Image for this scene' })
      .locator('[aria-pressed=true]')
      .and(app().getByRole('button', { name: /lamp/ }))
      .waitFor({ timeout: 10 * SECOND });
    await save();
    await page.getByText('Clip saved').waitFor({ timeout: 30 * SECOND });
  },
  90 * SECOND,
);

test(
  'a file that is no picture is refused by name, and the scene stays as it was',
  async () => {
    await openEditor();
    const pictures = app().getByRole('group', { name: 'Image for this scene' }).getByRole('button');
    const before = await pictures.count();
    await app()
      .locator('.vitrine-editor__tab input[type=file]')
      .first()
      .setInputFiles({
        name: 'notes.png',
        mimeType: 'image/png',
        buffer: Buffer.from('not a picture at all'),
      });
    await app()
      .getByText(/notes\.png wasn’t used/)
      .waitFor({ timeout: 30 * SECOND });
    expect(await pictures.count()).toBe(before);
  },
  60 * SECOND,
);

test(
  'every file on its way is named, and what is refused beside it with its reason',
  async () => {
    await openEditor();
    const group = app().getByRole('group', { name: 'Image for this scene' });
    const before = await group.getByRole('button').count();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/app/uploads', async (route) => {
      await held;
      await route.continue();
    });
    await app()
      .locator('.vitrine-editor__tab input[type=file]')
      .first()
      .setInputFiles([
        { name: 'lamp-two.jpg', mimeType: 'image/jpeg', buffer: await readFile(OTHER_LAMP) },
        { name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('not a picture at all') },
        { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('a list') },
      ]);
    await app().getByText('Uploading lamp-two.jpg…').waitFor();
    await app().getByText('broken.png: waiting').waitFor();
    await app()
      .getByText(/^notes\.txt: This isn’t an image/)
      .waitFor();
    letGo();
    await app()
      .getByText(/broken\.png wasn’t used/)
      .waitFor({ timeout: 30 * SECOND });
    await page.unroute('**/app/uploads');
    expect(
      await app()
        .getByText(/^Uploading .*…$|: waiting$/)
        .count(),
    ).toBe(0);
    expect(await group.getByRole('button').count()).toBe(before + 1);
    await app()
      .getByText(/^notes\.txt: /)
      .waitFor();
    await group
      .locator('[aria-pressed=true]')
      .and(app().getByRole('button', { name: /lamp/ }))
      .waitFor();
  },
  60 * SECOND,
);

test(
  'a file that cannot be made smaller or does not arrive is no longer on its way, and is named with its reason',
  async () => {
    await openEditor();
    // Cut off, and a browser that cannot draw beside its page.
    await page.route('**/app/uploads', (route) => route.abort('connectionreset'));
    await page.frame({ name: 'app-iframe' })?.evaluate('delete window.OffscreenCanvas');
    const huge = await sharp(randomBytes(2000 * 2000 * 3), {
      raw: { width: 2000, height: 2000, channels: 3 },
    })
      .png({ compressionLevel: 0 })
      .toBuffer();
    await app()
      .locator('.vitrine-editor__tab input[type=file]')
      .first()
      .setInputFiles([
        { name: 'huge.png', mimeType: 'image/png', buffer: huge },
        { name: 'cut-off.jpg', mimeType: 'image/jpeg', buffer: await readFile(OTHER_LAMP) },
      ]);
    await app()
      .getByText(/huge\.png: Your browser couldn’t read this image/)
      .waitFor({ timeout: 30 * SECOND });
    await app()
      .getByText(/cut-off\.jpg: This image couldn’t be uploaded/)
      .waitFor({ timeout: 30 * SECOND });
    await page.unroute('**/app/uploads');
    expect(
      await app()
        .getByText(/^Uploading .*…$|: waiting$/)
        .count(),
    ).toBe(0);
  },
  60 * SECOND,
);

test(
  'discarded edits come back with undo, by the keyboard from anywhere on the page',
  async () => {
    await openEditor();
    await app()
      .getByRole('button', { name: /^End card · / })
      .click();
    const title = app().getByLabel('Title', { exact: true });
    const before = await title.inputValue();
    await retitle('A first thought');
    await retitle('A second thought');
    const saveBar = page.getByRole('region', { name: 'Unsaved changes' });
    await saveBar.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => title.inputValue(), { timeout: 10 * SECOND }).toBe(before);
    await saveBar.waitFor({ state: 'hidden' });
    await app().getByRole('heading', { name: 'Versions' }).click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => title.inputValue(), { timeout: 10 * SECOND }).toBe('A second thought');
    await saveBar.waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => title.inputValue(), { timeout: 10 * SECOND }).toBe('A first thought');
    await saveBar.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => title.inputValue(), { timeout: 10 * SECOND }).toBe(before);
    await saveBar.waitFor({ state: 'hidden' });
  },
  60 * SECOND,
);

test(
  'leaving with unsaved edits asks, whichever way: staying keeps them, leaving discards them, and the save bar goes',
  async () => {
    await openEditor();
    await retitle('Not saved yet');
    const saveBar = page.getByRole('region', { name: 'Unsaved changes' });
    await saveBar.waitFor();
    const asked: string[] = [];
    let leaves = false;
    const answer = (dialog: Dialog): void => {
      asked.push(dialog.message());
      void (leaves ? dialog.accept() : dialog.dismiss());
    };
    page.on('dialog', answer);
    const title = app().getByLabel('Title', { exact: true });
    const back = app().getByRole('link', { name: 'Tall Fluted Bud Vase' });
    for (const way of [
      back,
      app().getByRole('link', { name: /points/ }),
      page.locator('#app-links').getByText('Library'),
      back,
    ]) {
      asked.length = 0;
      await way.first().click();
      await expect.poll(() => asked, { timeout: 10 * SECOND }).toEqual(['Leave page with unsaved changes?']);
      expect(await title.inputValue()).toBe('Not saved yet');
      expect(page.url()).toContain('/edit');
    }
    leaves = true;
    await back.click();
    await page.waitForURL(new RegExp(`/clips/${clipId}$`));
    await saveBar.waitFor({ state: 'hidden' });
    page.off('dialog', answer);
    await openEditor();
    await app()
      .getByRole('button', { name: /^End card · / })
      .click();
    expect(await title.inputValue()).not.toBe('Not saved yet');
  },
  90 * SECOND,
);

test(
  'leaving the admin asks while something is unsaved or half written, and not once it is saved',
  async () => {
    const tab = await newPage();
    let asked = 0;
    tab.on('dialog', (dialog) => {
      asked += dialog.type() === 'beforeunload' ? 1 : 0;
      void dialog.dismiss();
    });
    const leave = (): Promise<boolean> =>
      tab.goto('about:blank').then(
        () => true,
        () => false,
      );
    await openEditor(tab);
    await app(tab)
      .getByRole('button', { name: /^End card · / })
      .click();
    const shopName = app(tab).getByLabel('Shop', { exact: true });
    await shopName.pressSequentially('!');
    expect([await leave(), asked]).toEqual([false, 1]);
    await shopName.press('Tab');
    await tab.getByRole('region', { name: 'Unsaved changes' }).waitFor();
    expect([await leave(), asked]).toEqual([false, 2]);
    await save(tab);
    await tab.getByText('Clip saved').waitFor({ timeout: 30 * SECOND });
    await tab.getByRole('region', { name: 'Unsaved changes' }).waitFor({ state: 'hidden' });
    expect([await leave(), asked]).toEqual([true, 2]);
    await tab.close();
  },
  90 * SECOND,
);

/** Adds up what moves, before the page's own scripts run. */
const SHIFTS = `window.shifts = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

test.each([
  ['desktop', 1380, 900],
  ['phone', 390, 844],
])(
  'nothing moves while the editor opens on a %s, and the preview stays in view while a line is written',
  async (size, width, height) => {
    const tab = await browser.newPage({ userAgent: USER_AGENT, viewport: { width, height } });
    await tab.addInitScript(SHIFTS);
    await openEditor(tab);
    const frame = tab.frame({ name: 'app-iframe' });
    // All that comes late has come: the picture, the scenes' thumbnails, the waveforms.
    await app(tab).getByRole('button', { name: 'Play', disabled: false }).waitFor();
    await app(tab).locator('.vitrine-strip__choose img').last().waitFor();
    await expect
      .poll(() => app(tab).locator('.vitrine-timeline__line path').count(), { timeout: 30 * SECOND })
      .toBe(await app(tab).locator('.vitrine-timeline__line').count());
    expect(await frame?.evaluate<number>('window.shifts')).toBeLessThanOrEqual(0.05);

    const [frameBox] = [(await tab.locator('iframe[name=app-iframe]').boundingBox())!];
    const inView = async (what: Locator): Promise<boolean> => {
      const box = await what.boundingBox();
      return box !== null && box.y >= frameBox.y && box.y + box.height <= frameBox.y + frameBox.height;
    };
    const must = [app(tab).locator('canvas').first(), app(tab).getByRole('button', { name: 'Play' })];
    if (size === 'desktop')
      must.push(
        app(tab).getByRole('list', { name: 'Scenes, in order' }),
        app(tab).locator('.vitrine-timeline'),
        app(tab).getByRole('button', { name: 'Save', exact: true }),
      );
    for (const what of must) expect(await inView(what)).toBe(true);
    await app(tab).getByRole('tab', { name: 'Text' }).click();
    for (const field of await app(tab).getByRole('tabpanel').getByRole('textbox').all()) {
      await field.focus();
      for (const what of [...must, field])
        await expect.poll(() => inView(what), { message: String(what) }).toBe(true);
    }
    await tab.close();
  },
  60 * SECOND,
);

test(
  'the page fits a phone, and has no serious problem for a screen reader',
  async () => {
    await openEditor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    try {
      await openEditor();
      await app().getByRole('heading', { name: 'Versions' }).waitFor();
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    } finally {
      await page.setViewportSize({ width: 1380, height: 1100 });
    }
  },
  60 * SECOND,
);

test(
  'an earlier version is viewed and restored, and the step can be undone',
  async () => {
    await openEditor();
    await retitle('A vase for one branch');
    await save();
    await page.getByText('Clip saved').waitFor({ timeout: 30 * SECOND });
    await app().getByRole('button', { name: 'Preview version 1' }).click();
    const dialog = app().getByRole('dialog', { name: 'Version 1' });
    await dialog.getByRole('button', { name: 'Play' }).waitFor({ timeout: 30 * SECOND });
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await app()
      .getByRole('button', { name: /^End card · / })
      .click();
    const title = app().getByLabel('Title', { exact: true });
    await expect.poll(() => title.inputValue(), { timeout: 10 * SECOND }).toBe('Tall Fluted Bud Vase');
    await app().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => title.inputValue(), { timeout: 10 * SECOND }).toBe('A vase for one branch');
    await app().getByRole('button', { name: 'Redo' }).click();
    const versions = app().getByText(/^Version \d+ · /);
    const before = await versions.count();
    await save();
    await expect.poll(() => versions.count(), { timeout: 30 * SECOND }).toBe(before + 1);
    await app()
      .getByText('All changes saved.')
      .waitFor({ timeout: 30 * SECOND });
  },
  120 * SECOND,
);

test(
  'a line is heard before it is saved, saved and exported in one go, and undone afterwards; focus is never lost',
  async () => {
    await openEditor();
    await app().getByRole('tab', { name: 'Text' }).click();
    const line = app().getByLabel('Voice of line 2');
    const before = await line.inputValue();
    const spoken = page.waitForResponse(
      (response) => response.url().includes('/app/listen') && response.request().method() === 'POST',
    );
    await line.fill('A vase for one branch.');
    await app().getByRole('button', { name: 'Listen to line 2' }).click();
    const heard = (await (await spoken).json()) as { url: string };

    const saving = page.waitForResponse((response) => response.url().includes(`/clips/${clipId}/save`));
    await app().getByRole('button', { name: 'Save and export' }).press('Enter');
    const saved = (await (await saving).json()) as { storyboard: Storyboard };
    expect(saved, JSON.stringify(saved).slice(0, 400)).toHaveProperty('storyboard');
    // What was heard before is what is spoken now.
    const recording = saved.storyboard.sound.voice.find(({ lineId }) => lineId === 'line-1')?.recording;
    expect(new URL(heard.url, running.admin).pathname).toBe(`/files/${recording?.sha256}`);
    const dialog = app().getByRole('dialog', { name: 'Export clip' });
    await dialog.waitFor({ timeout: 30 * SECOND });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const focused = () =>
      page.frame({ name: 'app-iframe' })?.evaluate<string>('document.activeElement.textContent');
    await expect.poll(focused, { timeout: 10 * SECOND }).toBe('Export');

    await app().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => line.inputValue(), { timeout: 10 * SECOND }).toBe(before);
    await app().getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await app()
      .getByText('All changes saved.')
      .waitFor({ timeout: 30 * SECOND });
    await expect.poll(focused, { timeout: 10 * SECOND }).toMatch(/^(?:Save|All changes saved\.)$/u);
  },
  90 * SECOND,
);

test(
  'of two tabs the second is warned, loses nothing, and saves its edits as a copy; or takes over the newest version',
  async () => {
    const [second, third] = [await newPage(), await newPage()];
    await openEditor();
    await openEditor(second);
    await openEditor(third);
    await retitle('From the first tab');
    await save();
    await page.getByText('Clip saved').waitFor({ timeout: 30 * SECOND });

    await retitle('From the second tab', second);
    await save(second);
    await app(second)
      .getByText(/changed in another tab/)
      .waitFor({ timeout: 30 * SECOND });
    await app(second).getByRole('button', { name: 'Save as a copy' }).click();
    await second.getByText('Saved as a copy').waitFor({ timeout: 30 * SECOND });
    await expect.poll(() => second.url(), { timeout: 20 * SECOND }).not.toContain(clipId);
    await app(second)
      .getByRole('button', { name: /^End card · / })
      .click();
    await expect
      .poll(() => app(second).getByLabel('Title', { exact: true }).inputValue(), { timeout: 20 * SECOND })
      .toBe('From the second tab');

    await retitle('From the third tab', third);
    await save(third);
    await app(third)
      .getByRole('button', { name: 'Load latest version' })
      .click({ timeout: 30 * SECOND });
    // What is chosen before the newest version is there goes with the one that it replaces.
    await app(third)
      .getByText(/changed in another tab/)
      .waitFor({ state: 'hidden', timeout: 30 * SECOND });
    await app(third)
      .getByRole('button', { name: /^End card · / })
      .click();
    await expect
      .poll(() => app(third).getByLabel('Title', { exact: true }).inputValue(), { timeout: 20 * SECOND })
      .toBe('From the first tab');

    await second.goto(`${running.admin}/clips`);
    await app(second)
      .getByText('Tall Fluted Bud Vase (copy)')
      .first()
      .waitFor({ timeout: 30 * SECOND });
    await second.close();
    await third.close();
  },
  180 * SECOND,
);
