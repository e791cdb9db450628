/**
 * Follows a batch of thirty in a real browser: what runs is on top, each that waits has its position, and all
 * of them are counted; what was exported before is free in the library too.
 */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningApp } from '#bin/run-app.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { appIn, chooseProduct, generateClip, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

let shop: OpenShop;
let running: RunningApp;
let browser: Browser;
let page: Page;
let app: FrameLocator;
let clipId: string;

beforeAll(async () => {
  shop = await openShop();
  ({ running, browser } = shop);
  page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 900 } });
  await page.goto(`${running.admin}/create`);
  app = appIn(page);
  await chooseProduct(app, running);
  clipId = await generateClip(page);
  // From now on nothing is made: what waits, waits.
  const ended = new Promise((resolve) => running.worker().once('exit', resolve));
  running.worker().kill('SIGTERM');
  await ended;
  await shop.sql(
    `insert into clips (id, shop, batch_id, link, product_id, title, brief, state, revision)
      select 'copy-' || n, shop, 'copies', link, product_id, 'Copy ' || lpad(n::text, 2, '0'), brief, 'ready',
      1 from clips, generate_series(1, 29) n where id = '${clipId}'`,
  );
  await shop.sql(
    `insert into clip_revisions (clip_id, revision, document, summary)
      select 'copy-' || n, 1, document, summary from clip_revisions, generate_series(1, 29) n
      where clip_id = '${clipId}' and revision = 1`,
  );
}, 300 * SECOND);
afterAll(async () => {
  await shop.close();
}, 60 * SECOND);

async function openLibrary(): Promise<void> {
  await page.goto(`${running.admin}/clips?shown=40`);
  await expect
    .poll(() => app.getByRole('checkbox', { name: /^Choose/ }).count(), { timeout: 30 * SECOND })
    .toBe(30);
}

async function look(name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  for (const width of [1380, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${folder}/${name}-${width}.png` });
  }
  await page.setViewportSize({ width: 1380, height: 900 });
}

test(
  'thirty exports: the running one on top, the others by their position, and the button counts all',
  async () => {
    await openLibrary();
    for (const box of await app.locator('.vitrine-clip__check label').all()) await box.click();
    await app.getByRole('button', { name: 'Batch export (30)' }).click();
    await app
      .getByRole('dialog')
      .getByText('You need 12.5 more points')
      .waitFor({ timeout: 30 * SECOND });
    await app.getByRole('dialog').getByRole('button', { name: 'Export only the first 26' }).click();
    await app
      .getByRole('dialog')
      .getByText('97.5 points · balance after 2.5')
      .waitFor({ timeout: 30 * SECOND });
    await look('export-modal');
    await app.getByRole('dialog').getByRole('button', { name: 'Batch export' }).click();
    await app.getByRole('dialog').waitFor({ state: 'hidden', timeout: 30 * SECOND });
    // Those that could not be paid stay chosen.
    await app.getByRole('button', { name: 'Batch export (4)' }).waitFor();
    const [newest] = await shop.sql(
      `update tasks set state = 'running', claim_token = 'a worker', claims = 1,
        heartbeat_at = now() + interval '1 hour', progress = '{"done": 212, "total": 450}'
       where number = (select max(number) from tasks where kind = 'export-clip') returning id`,
    );
    expect(newest).toBeDefined();
    await page.reload();
    await app.getByRole('button', { name: 'Task Center (26)' }).click({ timeout: 30 * SECOND });
    const tasks = app.locator('.Polaris-Popover').getByRole('listitem');
    await expect.poll(() => tasks.count()).toBe(26);
    expect(await tasks.nth(0).innerText()).toMatch(/Exporting, 47%/);
    expect(await tasks.nth(0).getByRole('progressbar').count()).toBe(1);
    const positions = await Promise.all([1, 2, 3, 25].map((index) => tasks.nth(index).innerText()));
    expect(
      positions.map((text) => /Next in the queue|(?<!\d)\d+ ahead in the queue/.exec(text)?.[0]),
    ).toEqual(['Next in the queue', '1 ahead in the queue', '2 ahead in the queue', '24 ahead in the queue']);
    expect(await tasks.nth(0).getByRole('button', { name: 'Cancel' }).count()).toBe(1);
    await look('task-center');
    await tasks.nth(25).getByRole('button', { name: 'Cancel' }).click();
    await app.getByRole('button', { name: 'Task Center (25)' }).waitFor({ timeout: 30 * SECOND });
  },
  180 * SECOND,
);

test(
  'what is being exported already is free in the library, whatever the balance',
  async () => {
    await shop.sql(
      `insert into ledger_entries (id, shop, kind, quarter_points, reason, key)
        select 'spend', shop, 'expire', -quarter_points, 'period-over', 'spend' from balances`,
    );
    const [exported] = await shop.sql(
      `select title from tasks where kind = 'export-clip' and state = 'running'`,
    );
    await openLibrary();
    await app
      .locator('.vitrine-clip', { hasText: String(exported?.['title']) })
      .first()
      .locator('.vitrine-clip__check label')
      .click();
    await app.getByRole('button', { name: 'Export', exact: true }).first().click();
    const dialog = app.getByRole('dialog');
    await dialog.getByText('Same as an earlier export: free').waitFor({ timeout: 30 * SECOND });
    expect(await dialog.getByRole('button', { name: 'Export', exact: true }).isEnabled()).toBe(true);
    await dialog.getByText('720p', { exact: true }).click();
    await dialog.getByText(/^You need .* more points$/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Export', exact: true }).isEnabled()).toBe(false);
    // An answer that does not come is not waited for with the same key for another resolution.
    await dialog.getByText('1080p', { exact: true }).click();
    await dialog.getByText('Same as an earlier export: free').waitFor();
    const keys: string[] = [];
    await page.route('**/app/exports', async (route) => {
      keys.push((route.request().postDataJSON() as { key: string }).key);
      await route.abort();
    });
    const send = dialog.getByRole('button', { name: 'Export', exact: true });
    await send.click();
    await dialog.getByText('We couldn’t reach Vitrine').waitFor();
    await send.click();
    await expect.poll(() => keys.length).toBe(2);
    await page.unroute('**/app/exports');
    expect(keys[0]).toBe(keys[1]);
    await send.click();
    await dialog.waitFor({ state: 'hidden', timeout: 30 * SECOND });
  },
  120 * SECOND,
);
