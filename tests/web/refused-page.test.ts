/** Opens pages that are not there or fail, in a real browser: every one says so in words and leads on. */
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { seriousFindings } from '#tests/web/app-frame.ts';
import { appIn, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

let shop: OpenShop;
let page: Page;

beforeAll(async () => {
  shop = await openShop();
  page = await shop.browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 950 } });
}, 240 * SECOND);
afterAll(async () => {
  await shop.close();
}, 60 * SECOND);

const app = (): FrameLocator => appIn(page);
const open = (path: string) => page.goto(`${shop.running.admin}${path}`);
const words = (): Promise<string> => app().locator('body').innerText();

/** While a table has another name, whatever reads it fails. */
async function without(table: string, look: () => Promise<void>): Promise<void> {
  await shop.sql(`alter table ${table} rename to ${table}_elsewhere`);
  try {
    await look();
  } finally {
    await shop.sql(`alter table ${table}_elsewhere rename to ${table}`);
  }
}

test.each(['/clips/unknown', '/clips/unknown/edit', '/nowhere/at/all'])(
  '%s says that it is not there, inside the app, and leads to the Library',
  async (path) => {
    await open(path);
    await app()
      .getByRole('heading', { name: 'Page not found' })
      .waitFor({ timeout: 30 * SECOND });
    expect(await words()).toContain('There’s nothing here. It may have been deleted.');
    expect(await words()).not.toContain('[object');
    expect(await app().getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await app()
      .getByRole('button', { name: /^Task Center/ })
      .waitFor();
    await app().getByRole('link', { name: 'Create a clip' }).waitFor();
    await app().getByRole('link', { name: 'Open the Library' }).click();
    await app()
      .getByRole('heading', { name: 'Library', exact: true })
      .first()
      .waitFor({ timeout: 30 * SECOND });
  },
  60 * SECOND,
);

test(
  'a page that fails says so without quoting the fault, and opens by itself once it can',
  async () => {
    await without('drafts', async () => {
      await open('/create');
      await app()
        .getByRole('heading', { name: 'We couldn’t open this page' })
        .waitFor({ timeout: 30 * SECOND });
      expect(await words()).toContain('Something went wrong while opening this page.');
      expect(await words()).not.toMatch(/drafts|prisma|\.ts:|Error/i);
      expect(await seriousFindings(page)).toEqual([]);
    });
    await app()
      .getByRole('heading', { name: 'Create', exact: true })
      .first()
      .waitFor({ timeout: 30 * SECOND });
  },
  60 * SECOND,
);

test(
  'one that fails on the way there says so too, and comes once it can',
  async () => {
    await open('/settings');
    await app()
      .getByRole('heading', { name: 'Settings', exact: true })
      .waitFor({ timeout: 30 * SECOND });
    await without('clips', async () => {
      await page.locator('#app-links').getByText('Library').click();
      await app()
        .getByRole('heading', { name: 'We couldn’t open this page' })
        .waitFor({ timeout: 30 * SECOND });
    });
    await app()
      .getByRole('heading', { name: 'Library', exact: true })
      .first()
      .waitFor({ timeout: 30 * SECOND });
  },
  60 * SECOND,
);

test(
  'where the app’s own frame fails, a bare page says so, and opens at a second try',
  async () => {
    await without('publications', async () => {
      await open('/clips');
      await app()
        .getByRole('heading', { name: 'We couldn’t open this page' })
        .waitFor({ timeout: 30 * SECOND });
      expect(await words()).not.toMatch(/publications|prisma|\.ts:|Error/i);
    });
    await app().getByRole('link', { name: 'Try again' }).click();
    await app()
      .getByRole('heading', { name: 'Library', exact: true })
      .first()
      .waitFor({ timeout: 30 * SECOND });
  },
  60 * SECOND,
);

test(
  'an address outside the app says where the app is',
  async () => {
    const reply = await page.goto(`${shop.running.web}/nowhere`);
    expect(reply?.status()).toBe(404);
    expect(await page.locator('body').innerText()).toContain(
      'Open Vitrine from your Shopify admin, under Apps.',
    );
  },
  60 * SECOND,
);
