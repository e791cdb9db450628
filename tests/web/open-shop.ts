/**
 * Opens a whole shop for a test: database, development store, web and worker under a folder of their own, and
 * a browser.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import pg from 'pg';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { copyInitialisedPostgres } from '#adapters/database/testing/initialised-postgres.ts';
import { runApp, type RunningApp } from '#bin/run-app.ts';
import { launchBrowser } from '#bin/launch-browser.ts';
import { SECOND } from '#tests/patience.ts';

export type OpenShop = {
  running: RunningApp;
  browser: Browser;
  /** Its VITRINE_HOME. */
  home: string;
  /** Asks its database, over a connection of its own. */
  sql(text: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
};

/** Without Redis, unless `environment` names one. */
export async function openShop(environment: Record<string, string> = {}): Promise<OpenShop> {
  const home = await mkdtemp(join(tmpdir(), 'vitrine-shop-'));
  // PostgreSQL runs as its own user where the tests run as root.
  await execa('chmod', ['755', home]);
  await copyInitialisedPostgres(join(home, 'postgres'));
  const running = await runApp({ home, environment: { REDIS_URL: '', ...environment } });
  const browser = await launchBrowser();
  browser.on('context', (context) => context.setDefaultTimeout(30 * SECOND));
  return {
    running,
    browser,
    home,
    async sql(text) {
      const client = new pg.Client(running.databaseUrl);
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(text)).rows;
      } finally {
        await client.end();
      }
    },
    async close() {
      await browser.close();
      await running.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

export const appIn = (page: Page): FrameLocator => page.frameLocator('iframe[name=app-iframe]');

/** The cards' posters that a worker has drawn; with `title`, of clips whose title has that in it. */
export const drawnPosters = (app: FrameLocator, title?: string): Locator =>
  app.locator(`.vitrine-poster${title === undefined ? '' : `[alt*="${title}"]`}:not([src*="small="])`);

/** Pastes a product's link on the Create page. */
export async function chooseProduct(
  app: FrameLocator,
  running: RunningApp,
  product = 'stoneware-mug',
): Promise<void> {
  const link = app.getByLabel('Product link');
  await link.waitFor({ timeout: 30 * SECOND });
  await link.fill(`${running.store}/products/${product}`);
  await link.press('Enter');
  await app.getByText(/of \d+ selected/).waitFor({ timeout: 30 * SECOND });
}

/** From the Create page to the clip that plays; returns its id. */
export async function generateClip(page: Page): Promise<string> {
  const app = appIn(page);
  await app
    .getByRole('button', { name: /^Generate/, disabled: false })
    .first()
    .click({ timeout: 30 * SECOND });
  await app.getByRole('button', { name: 'Play' }).waitFor({ timeout: 60 * SECOND });
  await page.waitForURL(/\/clips\/[\w-]+$/);
  return page.url().split('/').at(-1) ?? '';
}
