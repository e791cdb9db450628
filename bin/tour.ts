/**
 * Goes the whole way through the app in a real browser, as a merchant would: paste, preview, export,
 * download, publish.
 */
import { join } from 'node:path';
import { launchBrowser, USER_AGENT } from '#bin/launch-browser.ts';

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
    await page.goto(`${admin}/create`);
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
