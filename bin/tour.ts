/** Goes the whole way through the app in a real browser, as a merchant would: paste, preview, export, download, publish. */
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];
/** A browser that calls itself headless is taken for a robot, and robots are not let into the admin. */
export const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

/** A headless Chromium that may play sound unasked: the one at CHROMIUM_PATH, else Debian's. Rejects when there is none. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ARGUMENTS });

const PATIENCE = { page: 20_000, clip: 60_000, export: 180_000, publish: 120_000 };

/** Gives the path of the MP4. */
export async function takeTour({
  admin,
  store,
  product,
  folder,
  say,
}: {
  admin: string;
  store: string;
  product: string;
  folder: string;
  say: (line: string) => void;
}): Promise<string> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 950 } });
    await page.goto(admin);
    const app = page.frameLocator('iframe[name=app-iframe]');
    const link = app.getByLabel('Product link');
    await link.waitFor({ timeout: PATIENCE.page });
    await link.fill(`${store}/products/${product}`);
    await link.press('Enter');
    say(`opened ${product}`);
    const generate = app.getByRole('button', { name: 'Generate video', disabled: false }).first();
    await generate.waitFor({ timeout: PATIENCE.page });
    await generate.click({ timeout: PATIENCE.page });
    await app.getByRole('button', { name: 'Play' }).waitFor({ timeout: PATIENCE.clip });
    say('the clip plays');
    await app.getByRole('button', { name: 'Export', exact: true }).first().click();
    await app.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
    const download = app.getByRole('link', { name: /^Download/ });
    await download.waitFor({ timeout: PATIENCE.export });
    say('exported');
    const [saved] = await Promise.all([page.waitForEvent('download'), download.click()]);
    const path = join(folder, saved.suggestedFilename());
    await saved.saveAs(path);
    await app.getByRole('button', { name: 'Publish to product' }).click();
    await app.getByRole('dialog').getByRole('button', { name: 'Publish to product' }).click();
    await app.getByText('On the product').waitFor({ timeout: PATIENCE.publish });
    say('on the product, READY, after the featured picture');
    return path;
  } finally {
    await browser.close();
  }
}
