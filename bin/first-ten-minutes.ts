/**
 * Goes a merchant's first ten minutes in a real browser and takes a picture of every step at the width of a
 * desktop and of a phone, for a person to look at: bin/node bin/first-ten-minutes.ts <folder>
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { FrameLocator, Page } from 'playwright-core';
import { runApp } from '#bin/run-app.ts';
import { launchBrowser, USER_AGENT } from '#bin/launch-browser.ts';

const WIDTHS = { '1280': { width: 1280, height: 900 }, '390': { width: 390, height: 844 } } as const;
const PATIENCE_MILLISECONDS = 120_000;
/** Films on canvases and pictures are drawn a moment after the page stands. */
const DRAWN_MILLISECONDS = 1500;
/** What lasts a moment is taken at once. */
const MOMENT_MILLISECONDS = 250;
/** A page is taken down to here. */
const MAX_HEIGHT = 2600;

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name a folder for the pictures: bin/node bin/first-ten-minutes.ts <folder>');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const home = await mkdtemp(join(tmpdir(), 'vitrine-first-'));
// PostgreSQL runs as its own user where this runs as root.
await execa('chmod', ['755', home]);
const app = await runApp({ home, say: (part) => console.error(`starting ${part}`) });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ userAgent: USER_AGENT, viewport: WIDTHS['1280'] });
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  await walk(page, page.frameLocator('iframe[name=app-iframe]'), openCamera(page, folder));
} finally {
  await browser.close();
  await app.close();
  await rm(home, { recursive: true, force: true });
}
process.exit();

type Camera = (
  name: string,
  options?: { whole?: boolean; moment?: boolean; prepare?: () => Promise<void> },
) => Promise<void>;

/**
 * Numbers the pictures in the order of the way. `whole`: the page down to its end, not only the window; `prepare`
 * is done at each width.
 */
function openCamera(page: Page, into: string): Camera {
  let number = 0;
  return async (name, { whole = false, moment = false, prepare } = {}) => {
    number++;
    const key = `${String(number).padStart(2, '0')}-${name}`;
    for (const [label, size] of Object.entries(WIDTHS)) {
      await page.setViewportSize(size);
      if (whole) await page.setViewportSize({ ...size, height: await heightOf(page, size.height) });
      await prepare?.();
      await page.waitForTimeout(moment ? MOMENT_MILLISECONDS : DRAWN_MILLISECONDS);
      await page.screenshot({ path: join(into, `${key}-${label}.png`) });
    }
    await page.setViewportSize(WIDTHS['1280']);
    console.error(key);
  };
}

/** With the admin's own bar above the app. */
async function heightOf(page: Page, least: number): Promise<number> {
  const frame = page.frame({ name: 'app-iframe' });
  const inner = await (frame ?? page).evaluate<number>('document.documentElement.scrollHeight');
  return Math.min(MAX_HEIGHT, Math.max(least, inner + 120));
}

async function walk(page: Page, frame: FrameLocator, shoot: Camera): Promise<void> {
  const open = async (path: string) => {
    await page.goto(`${app.admin}${path}`);
    await frame.getByRole('button', { name: /^Task Center/ }).waitFor();
  };
  const dialog = frame.getByRole('dialog');
  const button = (name: string) => frame.getByRole('button', { name, exact: true }).first();

  await open('');
  await shoot('home-first-visit', { whole: true });
  await open('/create');
  await shoot('create-empty', { whole: true });
  const link = frame.getByLabel('Product link');
  await link.fill(`${app.store}/collections/all`);
  await link.press('Enter');
  await frame.getByText(/^This link opens/).waitFor();
  await shoot('create-wrong-link');
  await link.fill(`${app.store}/products/glass-carafe`);
  await link.press('Enter');
  await frame.getByText(/of \d+ selected/).waitFor();
  await shoot('create-product', { whole: true });
  await frame.getByRole('button', { name: 'Generate video', disabled: false }).first().click();
  await page.waitForURL(/\/clips\/[\w-]+$/);
  await shoot('generating', { moment: true });
  await button('Play').waitFor();
  const clip = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await shoot('clip', { whole: true });
  await open(`/clips/${clip}/edit`);
  const position = frame.getByLabel('Position in the clip');
  await position.waitFor();
  await position.fill('1.2');
  await shoot('edit-scene', { whole: true });
  for (const tab of ['Text', 'Voice', 'Music', 'Style']) {
    await frame.getByRole('tab', { name: tab }).click();
    await shoot(`edit-${tab.toLowerCase()}`, { whole: true });
  }
  await open(`/clips/${clip}`);
  await button('Export').click();
  await shoot('export');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await shoot('exporting', { moment: true });
  await frame.getByRole('link', { name: /^Download/ }).waitFor();
  await shoot('exported', { whole: true });
  // A window that changes its size closes it.
  const tasks = frame.getByRole('button', { name: /^Task Center/ });
  await shoot('task-center', { prepare: () => tasks.click() });
  await page.keyboard.press('Escape');
  await button('Publish to product').click();
  await shoot('publish');
  await dialog.getByRole('button', { name: 'Publish to product' }).click();
  await frame.getByText('On the product').first().waitFor();
  await shoot('published', { whole: true });
  await page.goto(`${app.store}/products/glass-carafe`);
  await shoot('product-page');
  await open('/clips');
  await shoot('library', { whole: true });
  await open('');
  await shoot('home-later', { whole: true });
  await open('/points');
  await shoot('points', { whole: true });
  await open('/settings');
  await shoot('settings', { whole: true });
  await open('/clips/unknown');
  await shoot('not-found');
}
