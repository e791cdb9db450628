/** Takes the pictures of every page, at desktop and phone width, for docs/screenshots: bin/node bin/screenshots.ts */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { runApp } from '#bin/run-app.ts';
import { launchBrowser, USER_AGENT } from '#bin/launch-browser.ts';
import { readEnvironment } from '#adapters/environment.ts';

const FOLDER = join(import.meta.dirname, '../docs/screenshots');
const SIZES = { desktop: { width: 1380, height: 920 }, phone: { width: 390, height: 844 } } as const;
/** Player, strip, timeline and inspector in one picture. */
const EDITOR_HEIGHT = 1400;
/** The checklist, what is picked, and the products below them. */
const FIRST_RUN_HEIGHT = 1200;
/** Down to the newest clips. */
const HOME_HEIGHT = 1400;
const PATIENCE_MILLISECONDS = 60_000;
/** Films on canvases and pictures are drawn a moment after the page stands. */
const DRAWN_MILLISECONDS = 1800;

const home = join(readEnvironment().VITRINE_HOME, 'screenshots');
// An empty shop: results of an earlier run would show in the pictures.
await rm(home, { recursive: true, force: true });
const app = await runApp({ home, say: (part) => console.error(`screenshots: starting ${part}`) });
const browser = await launchBrowser();
await mkdir(FOLDER, { recursive: true });
try {
  for (const [size, viewport] of Object.entries(SIZES)) {
    const page = await browser.newPage({ userAgent: USER_AGENT, viewport, deviceScaleFactor: 1 });
    await page.setViewportSize({ ...viewport, height: FIRST_RUN_HEIGHT });
    await shoot(page, size, 'first-run', '');
    await page.close();
  }
  const clip = await makeClips();
  for (const [size, viewport] of Object.entries(SIZES)) {
    const page = await browser.newPage({ userAgent: USER_AGENT, viewport, deviceScaleFactor: 1 });
    await page.setViewportSize({ ...viewport, height: HOME_HEIGHT });
    await shoot(page, size, 'home', '');
    await page.setViewportSize(viewport);
    await shoot(page, size, 'create', '/create?product=gid://shopify/Product/0', async () => {
      const frame = page.frameLocator('iframe[name=app-iframe]');
      await frame.getByLabel('Product link').fill(`https://${app.shop}/products/glass-carafe`);
      await frame.getByLabel('Product link').press('Enter');
      await frame.getByText(/of \d+ selected/).waitFor({ timeout: PATIENCE_MILLISECONDS });
    });
    await shoot(page, size, 'library', '/clips');
    await shoot(page, size, 'clip', `/clips/${clip}`, async () => {
      await page.frameLocator('iframe[name=app-iframe]').getByLabel('Position in the clip').fill('1.2');
    });
    await shoot(page, size, 'export', `/clips/${clip}`, async () => {
      const frame = page.frameLocator('iframe[name=app-iframe]');
      await frame.getByRole('button', { name: 'Export', exact: true }).first().click();
    });
    await page.setViewportSize({ ...viewport, height: EDITOR_HEIGHT });
    await shoot(page, size, 'edit', `/clips/${clip}/edit`, async () => {
      const position = page.frameLocator('iframe[name=app-iframe]').getByLabel('Position in the clip');
      await position.waitFor({ timeout: PATIENCE_MILLISECONDS });
      await position.fill('1.2');
    });
    await page.setViewportSize(viewport);
    await shoot(page, size, 'points', '/points');
    await shoot(page, size, 'settings', '/settings');
    await page.close();
  }
} finally {
  await browser.close();
  await app.close();
}
process.exit();

async function shoot(
  page: Page,
  size: string,
  name: string,
  path: string,
  prepare?: () => Promise<void>,
): Promise<void> {
  await page.goto(`${app.admin}${path}`);
  await page
    .frameLocator('iframe[name=app-iframe]')
    .getByRole('button', { name: /^Task Center/ })
    .waitFor({ timeout: PATIENCE_MILLISECONDS });
  await prepare?.();
  await page.waitForTimeout(DRAWN_MILLISECONDS);
  await page.screenshot({ path: join(FOLDER, `${name}-${size}.png`) });
  console.error(`screenshots: ${name}, ${size}`);
}

/** Three clips of three products in three looks; gives the id of one. */
async function makeClips(): Promise<string> {
  const page = await browser.newPage({ userAgent: USER_AGENT, viewport: SIZES.desktop });
  const frame = page.frameLocator('iframe[name=app-iframe]');
  let id = '';
  for (const [product, look] of [
    ['soy-candle', 'Soft'],
    ['fluted-planter', 'Bold'],
    ['stoneware-mug', 'Gallery'],
  ] as const) {
    await page.goto(`${app.admin}/create`);
    await frame.getByLabel('Product link').fill(`${app.store}/products/${product}`);
    await frame.getByLabel('Product link').press('Enter');
    await frame.getByText(/of \d+ selected/).waitFor({ timeout: PATIENCE_MILLISECONDS });
    await frame.locator('.vitrine-look', { hasText: look }).click();
    await frame.getByRole('button', { name: 'Generate video', disabled: false }).first().click();
    await frame.getByRole('button', { name: 'Play' }).waitFor({ timeout: PATIENCE_MILLISECONDS });
    await page.waitForTimeout(500);
    id = page.url().split('/').at(-1) ?? '';
  }
  await page.close();
  return id;
}
