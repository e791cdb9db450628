/**
 * Breaks exports in a real browser: a killed render process, an app taken away in the middle, an uninstall
 * that is reported too late. Points are returned, and the ledger says why.
 */
import { join } from 'node:path';
import { execa } from 'execa';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { LEDGER_RULES } from '#adapters/database/points/ledger-audit.ts';
import type { RunningApp } from '#bin/run-app.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { childrenOf } from '#tests/faults/invariants/evidence.ts';
import { appIn, chooseProduct, generateClip, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

let shop: OpenShop;
let running: RunningApp;
let browser: Browser;
let page: Page;
let home: string;
let app: FrameLocator;
let clipUrl = '';

beforeAll(async () => {
  shop = await openShop();
  ({ running, browser, home } = shop);
  page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1280, height: 900 } });
  app = appIn(page);
  await page.goto(`${running.admin}/create`);
  await chooseProduct(app, running);
  await generateClip(page);
  clipUrl = page.url();
}, 300 * SECOND);
afterAll(async () => {
  await shop.close();
}, 60 * SECOND);
afterEach(async () => {
  for (const [what, text] of Object.entries(LEDGER_RULES))
    expect([what, await sql(text)]).toEqual([what, []]);
});

const sql = (text: string): Promise<Record<string, unknown>[]> => shop.sql(text);
const balance = async () => (await sql('select quarter_points as points from balances'))[0]?.['points'];
const reasons = async () =>
  (await sql('select reason from ledger_entries order by number')).map(({ reason }) => reason);
const newest = async (column: string) =>
  (await sql(`select ${column} as value from exports order by created_at desc limit 1`))[0]?.['value'];

/** Of the newest export, as its worker reports them. */
const framesDone = async () =>
  Number(
    (
      await sql(
        `select progress ->> 'done' as done from tasks where kind = 'export-clip' order by number desc limit 1`,
      )
    )[0]?.['done'] ?? 0,
  );

/** Starts one and waits until it is drawn; an earlier one does not count. */
async function exportTo(resolution: string): Promise<void> {
  const exported = async () => Number((await sql('select count(*) as n from exports'))[0]?.['n']);
  const before = await exported();
  await app.getByRole('button', { name: 'Export', exact: true }).first().click();
  const dialog = app.getByRole('dialog');
  await dialog.getByText(resolution, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect.poll(exported, { timeout: 30 * SECOND }).toBe(before + 1);
  await expect.poll(framesDone, { timeout: 60 * SECOND }).toBeGreaterThan(0);
}

test(
  'whose render process dies again and again gives its points back, with a line that says why',
  async () => {
    await exportTo('4K');
    await app.getByRole('link', { name: /^96\.25 points/ }).waitFor({ timeout: 20 * SECOND });
    const state = async () =>
      (await sql(`select state from exports order by created_at desc limit 1`))[0]?.['state'];
    while ((await state()) === 'waiting') {
      for (const pid of await childrenOf(running.worker().pid ?? 0))
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It has ended by itself in the meantime.
        }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await app.getByRole('link', { name: /^100 points/ }).waitFor({ timeout: 60 * SECOND });
    await app.getByRole('link', { name: /^100 points/ }).click();
    await app
      .getByText('Export failed: points refunded')
      .first()
      .waitFor({ timeout: 20 * SECOND });
    expect(await reasons()).toEqual(['first-install', 'export', 'failed']);
  },
  120 * SECOND,
);

test(
  'that is canceled while it is drawn gives its points back',
  async () => {
    await page.goto(clipUrl);
    await app.getByRole('button', { name: 'Play' }).waitFor({ timeout: 30 * SECOND });
    await exportTo('4K');
    await app.getByRole('button', { name: 'Cancel', exact: true }).first().click();
    await expect.poll(balance, { timeout: 30 * SECOND }).toBe(400);
    expect((await reasons()).at(-1)).toBe('cancelled');
  },
  90 * SECOND,
);

test(
  'of a shop that takes the app away stops and gives its points back; back again, the shop has what it had, and no second welcome',
  async () => {
    await page.goto(clipUrl);
    await app.getByRole('button', { name: 'Play' }).waitFor({ timeout: 30 * SECOND });
    await exportTo('4K');
    await page.request.post(`${running.store}/admin/__app/uninstall`);
    await expect.poll(() => newest('state'), { timeout: 30 * SECOND }).toBe('cancelled');
    await expect.poll(balance).toBe(400);
    expect((await reasons()).at(-1)).toBe('uninstalled');
    // The page that is still open learns that it has no access, not that the server is broken.
    await expect
      .poll(
        () =>
          page
            .frame({ name: 'app-iframe' })
            ?.evaluate(
              `fetch('/app/tasks', { headers: { accept: 'application/json' } }).then(({ status }) => status)`,
            ),
        { timeout: 20 * SECOND },
      )
      .toBe(401);
    await page.goto(running.admin);
    await page.getByRole('button', { name: 'Install' }).click();
    await app.getByRole('link', { name: /^100 points/ }).waitFor({ timeout: 60 * SECOND });
    expect((await reasons()).filter((reason) => reason === 'first-install')).toHaveLength(1);
  },
  120 * SECOND,
);

test(
  'continues when an earlier uninstall is reported only now: the shop’s token works',
  async () => {
    await page.goto(clipUrl);
    await app.getByRole('button', { name: 'Play' }).waitFor({ timeout: 30 * SECOND });
    await exportTo('720p');
    const delivered = await fetch(`${running.store}/__control/webhooks`, {
      method: 'POST',
      body: JSON.stringify({ topic: 'app/uninstalled', payload: { id: 1 }, lateSeconds: 3 * 3600 }),
    });
    expect(await delivered.json()).toEqual({ statuses: [200] });
    await app.getByRole('link', { name: /^Download/ }).waitFor({ timeout: 120 * SECOND });
    expect(await sql('select uninstalled_at from shops')).toEqual([{ uninstalled_at: null }]);
    expect(await balance()).toBe(385);
  },
  180 * SECOND,
);

test(
  'points from the operator are on the page without a reload',
  async () => {
    await app.getByRole('link', { name: /^96\.25 points/ }).waitFor({ timeout: 30 * SECOND });
    const given = await execa(
      join(import.meta.dirname, '../../bin/points'),
      ['grant', running.shop, '10', '--note', 'sorry'],
      {
        env: {
          DATABASE_URL: running.databaseUrl,
          VITRINE_HOME: home,
          ENCRYPTION_KEY: Buffer.alloc(32, 1).toString('base64'),
        },
      },
    );
    expect(given.stdout).toContain('10 points given.');
    await app.getByRole('link', { name: /^106\.25 points/ }).waitFor({ timeout: 30 * SECOND });
  },
  90 * SECOND,
);

test(
  'sees the last known bill while Shopify takes its time',
  async () => {
    await page.goto(`${running.admin}/points`);
    await app.getByRole('button', { name: 'Buy 100 points for $12.00' }).click({ timeout: 30 * SECOND });
    await page.getByRole('button', { name: 'Decline', exact: true }).waitFor({ timeout: 30 * SECOND });
    await fetch(`${running.store}/__control/faults`, {
      method: 'POST',
      body: JSON.stringify({
        match: 'PurchaseById',
        times: 9,
        fault: { kind: 'delay', milliseconds: 20_000 },
      }),
    });
    await page.goto(`${running.admin}/points`);
    await app.getByText(/^Shopify is slow to respond/).waitFor({ timeout: 15 * SECOND });
    await app.getByText('Added by the Vitrine team: sorry').waitFor();
    await fetch(`${running.store}/__control/faults`, { method: 'DELETE' });
  },
  90 * SECOND,
);
