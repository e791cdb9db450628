/**
 * Spends and buys points in a real browser: Shopify's confirmation pages are the development store's, and
 * PostgreSQL has the counts.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { LEDGER_RULES } from '#adapters/database/points/ledger-audit.ts';
import type { RunningApp } from '#bin/run-app.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { overflowOf, seriousFindings, untilLive } from '#tests/web/app-frame.ts';
import { hearComplaints } from '#tests/web/complaints.ts';
import { appIn, chooseProduct, generateClip, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

/** Set it to a folder to see the screenshots. */
const { SCREENSHOTS } = process.env;

let shop: OpenShop;
let running: RunningApp;
let browser: Browser;
let page: Page;
let app: FrameLocator;
/** What the pages said that they should not have. */
const complaints: string[] = [];

beforeAll(async () => {
  // A limit of ten points beyond a plan, so that it can be reached.
  shop = await openShop({
    BILLING: 'shopify',
    POINT_USAGE_CAP: '1.20',
    POINT_PLANS: 'Starter:15=15.00,Studio:60=49.00',
  });
  ({ running, browser } = shop);
  page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 950 } });
  // A refusal is an answer.
  hearComplaints(page, complaints, /status of 402/u);
  app = appIn(page);
}, 240 * SECOND);
afterAll(async () => {
  // Whatever was bought, spent and refused: the ledger adds up.
  const faults = await Promise.all(
    Object.entries(LEDGER_RULES).map(async ([what, text]) => [what, await sql(text)]),
  );
  const billed = await recordsAtShopify();
  const kept = z
    .array(z.object({ key: z.string() }))
    .parse(
      await sql(
        `select entry_id as key from usage_charges where state in ('due', 'sending', 'sent', 'refused')`,
      ),
    );
  await shop.close();
  expect(billed.map(({ key }) => key).sort()).toEqual(kept.map(({ key }) => key).sort());
  expect(faults.filter(([, rows]) => Array.isArray(rows) && rows.length > 0)).toEqual([]);
  expect(complaints).toEqual([]);
}, 60 * SECOND);

const sql = (text: string): Promise<Record<string, unknown>[]> => shop.sql(text);

async function open(path: string): Promise<void> {
  await page.goto(`${running.admin}${path}`);
  await untilLive(page);
  await app.getByRole('button', { name: /^Task Center/ }).waitFor({ timeout: 30 * SECOND });
}
/** As the title bar of every page has it. */
const balance = async (points: string): Promise<void> =>
  app
    .getByRole('link', { name: `${points} points`, exact: false })
    .filter({ hasText: new RegExp(`^${points.replace('.', '\\.')} points$`) })
    .waitFor({ timeout: 30 * SECOND });

/** On the page where Shopify asks. */
async function decide(decision: 'Approve' | 'Decline'): Promise<void> {
  await page.getByRole('button', { name: decision, exact: true }).click({ timeout: 30 * SECOND });
  await app.getByRole('button', { name: /^Task Center/ }).waitFor({ timeout: 30 * SECOND });
}

/** `stepsUp` makes the bitrate one's own. */
async function startExport(resolution: string, stepsUp = 0): Promise<void> {
  await app.getByRole('button', { name: 'Export', exact: true }).first().click();
  const dialog = app.getByRole('dialog');
  await dialog.getByText(resolution, { exact: true }).click();
  if (stepsUp > 0) await dialog.getByText('Custom bitrate').click();
  for (let step = 0; step < stepsUp; step++)
    await dialog.getByLabel('Bitrate', { exact: true }).press('ArrowRight');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
}

async function look(name: string): Promise<void> {
  if (SCREENSHOTS === undefined) return;
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  await page.frame({ name: 'app-iframe' })?.evaluate('scrollTo(0, 1e6)');
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-end.png`) });
  await page.frame({ name: 'app-iframe' })?.evaluate('scrollTo(0, 0)');
}

const usageSchema = z.object({
  charges: z.array(
    z.object({
      lineItems: z
        .array(
          z.object({
            usageRecords: z
              .array(
                z.object({ idempotencyKey: z.string().nullable(), price: z.object({ amount: z.string() }) }),
              )
              .optional(),
          }),
        )
        .optional(),
    }),
  ),
});

/** The usage on the shop's bill beyond its plans, of every subscription there was. */
async function recordsAtShopify(): Promise<{ key: string | null; amount: string }[]> {
  const { charges } = usageSchema.parse(await (await fetch(`${running.store}/__control/charges`)).json());
  return charges
    .flatMap(({ lineItems = [] }) => lineItems)
    .flatMap(({ usageRecords = [] }) =>
      usageRecords.map(({ idempotencyKey: key, price }) => ({ key, amount: price.amount })),
    );
}
const amountsAtShopify = async () => (await recordsAtShopify()).map(({ amount }) => amount).sort();

/** Points of the whole ledger, newest first. */
const ledger = async () =>
  z
    .array(z.object({ reason: z.string(), points: z.number() }))
    .parse(
      await sql(
        `select reason, quarter_points / 4.0::float8 as points from ledger_entries order by number desc`,
      ),
    );
let clipUrl = '';

test(
  'a shop that comes for the first time has 100 points, and sees what an export costs before it',
  async () => {
    await open('/create');
    await balance('100');
    await chooseProduct(app, running);
    await app.getByText(/Export 1080p: 3\.75 points · balance after: 96\.25/).waitFor();
    await generateClip(page);
    clipUrl = page.url();
    await balance('100');
    await app.getByRole('button', { name: 'Export', exact: true }).first().click();
    await app.getByRole('dialog').getByText('3.75 points · balance after 96.25').waitFor();
    await look('export-modal');
    await app.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  },
  120 * SECOND,
);

test(
  'an export takes 3.75, without a reload; the same once more is free',
  async () => {
    await startExport('720p');
    await balance('96.25');
    await app.getByRole('link', { name: /^Download/ }).waitFor({ timeout: 120 * SECOND });
    await app.getByRole('button', { name: 'Export', exact: true }).first().click();
    const dialog = app.getByRole('dialog');
    await dialog.getByText('720p', { exact: true }).click();
    await dialog.getByText('Same as an earlier export: free').waitFor();
    await dialog.getByText('1080p', { exact: true }).click();
    await dialog.getByText('3.75 points · balance after 92.5').waitFor();
    await dialog.getByText('720p', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await ledger()).toEqual([
      { reason: 'delivered', points: 0 },
      { reason: 'export', points: -3.75 },
      { reason: 'first-install', points: 100 },
    ]);
  },
  180 * SECOND,
);

test(
  'a pack is bought on Shopify’s page: its points are there when the merchant comes back, once',
  async () => {
    await app.getByRole('link', { name: /^96\.25 points/ }).click();
    await app.getByRole('button', { name: 'Buy 100 points for $12.00' }).click();
    await page
      .getByText('$12.00, once')
      .or(page.getByText('Approve one-time charge').first())
      .first()
      .waitFor({ timeout: 30 * SECOND });
    await decide('Approve');
    await app
      .getByText('100 points added. You’ll see $12.00 on your Shopify bill.')
      .waitFor({ timeout: 30 * SECOND });
    await balance('196.25');
    await page.reload();
    await balance('196.25');
    expect((await ledger()).filter(({ reason }) => reason === 'pack')).toEqual([
      { reason: 'pack', points: 100 },
    ]);
  },
  120 * SECOND,
);

test(
  'returning without having paid gives nothing, whatever the address says',
  async () => {
    const [bought] = z
      .array(z.object({ id: z.string() }))
      .parse(await sql(`select id from charges where status = 'active'`));
    await open('/points');
    await app.getByRole('button', { name: 'Buy 500 points for $50.00' }).click();
    await page.getByRole('button', { name: 'Decline', exact: true }).waitFor({ timeout: 30 * SECOND });
    const [pending] = z
      .array(z.object({ id: z.string() }))
      .parse(await sql(`select id from charges where status = 'pending'`));
    for (const id of [pending?.id.split('/').at(-1), bought?.id.split('/').at(-1), '999', "1'--"]) {
      await open(`/points/return?charge_id=${encodeURIComponent(id ?? '')}`);
      await balance('196.25');
    }
    await open('/points');
    await app.getByText('Waiting for your approval').waitFor();
    await app.getByRole('button', { name: 'Buy again: 500 points for $50.00' }).click();
    await decide('Decline');
    await open('/points');
    await app.getByText('Declined', { exact: true }).waitFor({ timeout: 30 * SECOND });
    await app
      .getByText(/Nothing was charged/)
      .first()
      .waitFor();
    await balance('196.25');
    await look('declined');
  },
  180 * SECOND,
);

test(
  'what was never decided ends by itself',
  async () => {
    const reply = await fetch(`${running.store}/__control/charges/age`, {
      method: 'POST',
      body: JSON.stringify({ hours: 72 }),
    });
    expect(reply.ok).toBe(true);
    await open('/points');
    await expect
      .poll(() => sql(`select status from charges where status = 'pending'`), { timeout: 20 * SECOND })
      .toEqual([]);
    await balance('196.25');
  },
  60 * SECOND,
);

test(
  'a plan includes points; another replaces it; it is canceled, and what was included stays until the month is over',
  async () => {
    await open('/points');
    await app.getByRole('button', { name: 'Choose Starter for $15.00 every 30 days' }).click();
    await page
      .getByText('$0.12 for each point beyond the 15 included in 30 days, at most $1.20.')
      .waitFor({ timeout: 30 * SECOND });
    await decide('Approve');
    await app
      .getByText('Your plan is Starter. Points beyond those included are billed up to $1.20 in 30 days.')
      .waitFor({ timeout: 30 * SECOND });
    await balance('211.25');
    await app.getByRole('progressbar', { name: '$0.00 of $1.20 used beyond your included points' }).waitFor();
    await look('plan');
    expect(await seriousFindings(page)).toEqual([]);

    await app.getByRole('button', { name: 'Switch to Studio for $49.00 every 30 days' }).click();
    await decide('Approve');
    await app.getByText(/^Your plan is Studio/).waitFor({ timeout: 30 * SECOND });
    // The additional points for the days that remain, which is all of them: the first day has only begun.
    const [further] = await ledger();
    expect(further).toMatchObject({ reason: 'plan', points: 45 });
  },
  180 * SECOND,
);

test(
  'a smaller plan begins when what was paid is over; until then the larger one stays, and can be kept',
  async () => {
    await app.getByRole('button', { name: /^Switch from .+ to Starter for \$15\.00 every 30 days$/ }).click();
    await page.getByText('when the current period is over').waitFor({ timeout: 30 * SECOND });
    await decide('Approve');
    await app
      .getByText(
        /^Your plan stays Studio until .+, with all its points\. From then on it is Starter for \$15\.00 every 30 days\.$/,
      )
      .waitFor({ timeout: 30 * SECOND });
    await app.getByRole('heading', { name: 'Plan: Studio' }).waitFor();
    await app
      .getByText(
        /^From .+ your plan is Starter: 15 points every 30 days for \$15\.00\. Until then nothing changes\./,
      )
      .waitFor();
    await app.getByText(/^Starts /).waitFor();
    await look('plan-pending');
    await page.setViewportSize({ width: 390, height: 844 });
    await look('plan-pending-narrow');
    await page.setViewportSize({ width: 1380, height: 950 });
    expect(await seriousFindings(page)).toEqual([]);
    const before = await ledger();
    await app.getByRole('button', { name: 'Keep Studio for $49.00 every 30 days' }).click();
    await decide('Approve');
    await app.getByText(/^Your plan is Studio/).waitFor({ timeout: 30 * SECOND });
    expect(await app.getByText(/your plan is Starter/).count()).toBe(0);
    expect(await ledger()).toEqual(before);
  },
  180 * SECOND,
);

test(
  'beyond the balance, the plan bills what is missing, up to its limit; then the limit is raised',
  async () => {
    await sql(
      `insert into ledger_entries (id, shop, kind, quarter_points, reason, note, key)
        select 'spent-for-the-test', shop, 'expire', -(quarter_points - 11), 'period-over', '',
        'spent-for-the-test' from balances`,
    );
    await page.goto(clipUrl);
    await balance('2.75');
    await app.getByRole('button', { name: 'Export', exact: true }).first().click();
    await app
      .getByRole('dialog')
      .getByText('1 of them beyond your plan: $0.12 on your Shopify bill')
      .waitFor();
    await look('beyond-plan');
    await app.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    for (const [resolution, stepsUp] of [
      ['1080p', 0],
      ['720p', 1],
      ['720p', 2],
    ] as const) {
      await startExport(resolution, stepsUp);
      await app.getByRole('dialog').waitFor({ state: 'detached', timeout: 20 * SECOND });
    }
    await balance('0');
    await app.getByRole('button', { name: 'Export', exact: true }).first().click();
    const dialog = app.getByRole('dialog');
    await dialog.getByText('Custom bitrate').click();
    await dialog.getByText('You need 3.75 more points').waitFor();
    await look('cap-reached');
    expect(await dialog.getByRole('button', { name: 'Export', exact: true }).isDisabled()).toBe(true);
    await dialog.getByRole('link', { name: 'Raise the limit or get points' }).click();
    await app.getByRole('button', { name: 'Raise the limit to $6.00' }).click();
    await page
      .getByText('Approve spending limit')
      .first()
      .waitFor({ timeout: 30 * SECOND });
    await decide('Approve');
    await app.getByText(/billed up to \$6\.00 in 30 days/).waitFor({ timeout: 30 * SECOND });
    // 1, 3.75 and 3.75 points at $0.12, whether they are on the bill by now or on their way.
    await app.getByText('$1.02 of $6.00 used beyond your included points').waitFor();
    await expect
      .poll(amountsAtShopify, { timeout: 240 * SECOND, interval: SECOND })
      .toEqual(['0.12', '0.45', '0.45']);
  },
  420 * SECOND,
);

test(
  'a canceled plan says what happens to its points and of the exports that go beyond it, and bills nothing more',
  async () => {
    await open('/points');
    const request = {
      key: crypto.randomUUID(),
      settings: { resolution: '4K', bitsPerSecond: 20_000_000 },
      clips: [{ id: clipUrl.split('/').at(-1) ?? '', revision: 1 }],
      atMostQuarterPoints: 15,
    };
    const started: unknown = await page
      .frame({ name: 'app-iframe' })
      ?.evaluate(
        `fetch('/app/exports', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify(request))} }).then(async (reply) => [reply.status, (await reply.json()).failure ?? null])`,
      );
    expect(started).toEqual([202, null]);
    await app.getByRole('button', { name: 'Cancel plan' }).click();
    await app
      .getByRole('dialog')
      .getByText(/Points you purchased or were given never expire/)
      .waitFor();
    await app
      .getByRole('dialog')
      .getByText('1 export in progress that exceeds your plan will be canceled. You won’t be charged.')
      .waitFor({ timeout: 20 * SECOND });
    await look('cancel-plan');
    await app.getByRole('dialog').getByRole('button', { name: 'Cancel plan' }).click();
    await app
      .getByText('Canceled', { exact: true })
      .first()
      .waitFor({ timeout: 30 * SECOND });
    await app.getByText(/You won’t be billed again\./).waitFor();
    await app.getByText('Plan ended before the export finished: points refunded').waitFor();
    expect(await sql(`select state from exports where settings ->> 'bitsPerSecond' = '20000000'`)).toEqual([
      { state: 'cancelled' },
    ]);
    expect(await amountsAtShopify()).toEqual(['0.12', '0.45', '0.45']);
    expect(await app.getByRole('button', { name: 'Cancel plan' }).count()).toBe(0);
    await app.getByRole('button', { name: 'Choose Studio for $49.00 every 30 days' }).waitFor();
  },
  60 * SECOND,
);

test(
  'without enough points nothing is queued: the page warns, and the server refuses all the same',
  async () => {
    await open('');
    await app.getByText('You don’t have enough points for another export').waitFor();
    await look('low-balance');
    expect(await seriousFindings(page)).toEqual([]);
    await app.getByRole('button', { name: 'Dismiss notification' }).first().click();
    // On Home it still waits for her, in a row.
    await app
      .getByRole('list', { name: 'Needs your attention' })
      .getByText('You don’t have enough points for another export.')
      .waitFor();
    await open('/clips');
    await app.getByRole('heading', { name: 'Library' }).first().waitFor();
    expect(await app.getByText('You don’t have enough points for another export').count()).toBe(0);

    const before = await sql('select count(*)::int as exports from exports');
    const clipId = clipUrl.split('/').at(-1) ?? '';
    const frame = page.frame({ name: 'app-iframe' });
    const refused: unknown = await frame?.evaluate(
      `fetch('/app/exports', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify({ key: crypto.randomUUID(), settings: { resolution: '720p', bitsPerSecond: 3_000_000 }, clips: [{ id: clipId, revision: 1 }], atMostQuarterPoints: 15 }))} }).then(async (reply) => [reply.status, (await reply.json()).failure.code])`,
    );
    expect(refused).toEqual([402, 'INSUFFICIENT_POINTS']);
    expect(await sql('select count(*)::int as exports from exports')).toEqual(before);
  },
  90 * SECOND,
);

test(
  'when the points are enough for some, cheaper choices are one click away',
  async () => {
    const link = app.getByLabel('Product link');
    await open('/create');
    await link.fill(`${running.store}/products/tall-bud-vase`);
    await link.press('Enter');
    await app.getByText(/of \d+ selected/).waitFor({ timeout: 30 * SECOND });
    await app.getByRole('button', { name: '30 s', exact: true }).click();
    await app.getByLabel('Variants').selectOption('3');
    await app
      .getByText('You need 22.5 more points to export all of them. Creating and previewing is free.')
      .waitFor();
    await app.getByRole('button', { name: 'Only 1 variant' }).click();
    await app.getByText(/You need 7\.5 more points/).waitFor();
    await app.getByRole('button', { name: 'Choose 15 s' }).click();
    await app.getByText(/You need 3\.75 more points to export it/).waitFor();
    await app
      .getByRole('button', { name: /^Generate/, disabled: false })
      .first()
      .click({ timeout: 30 * SECOND });
    await app.getByRole('button', { name: 'Play' }).waitFor({ timeout: 60 * SECOND });

    await sql(
      `insert into ledger_entries (id, shop, kind, quarter_points, reason, note, key)
        select 'given-for-the-test', shop, 'grant', 16, 'operator', '=1+1', 'given-for-the-test' from balances`,
    );
    await open('/clips');
    await balance('4');
    const choose = async () => {
      for (const title of ['Speckled Stoneware Mug', 'Tall Fluted Bud Vase'])
        await app.locator('.vitrine-clip', { hasText: title }).locator('.vitrine-clip__check label').click();
      await app.getByRole('button', { name: 'Batch export (2)' }).click();
    };
    await choose();
    const dialog = app.getByRole('dialog');
    // One of them was exported like this before, and costs nothing again.
    await dialog.getByText('3.75 points · balance after 0.25').waitFor();
    await dialog.getByText('Custom bitrate').click();
    await dialog.getByText('You need 3.5 more points').waitFor();
    expect(await dialog.getByRole('button', { name: 'Batch export' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Export only the first' }).click();
    await dialog.getByText('3.75 points · balance after 0.25').waitFor();
    await look('only-the-first');
    expect(await dialog.getByRole('button', { name: 'Export', exact: true }).isEnabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    // It was no choice for ever.
    await app.getByRole('button', { name: 'Batch export (2)' }).click();
    await dialog.getByText('You need 3.5 more points').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  },
  120 * SECOND,
);

test(
  'every entry is there, by kind and with its clip, and in the CSV',
  async () => {
    await open('/points');
    await app.getByRole('link', { name: 'Speckled Stoneware Mug, 720p' }).first().waitFor();
    await app.getByRole('tab', { name: 'Spent' }).click();
    await expect.poll(() => app.getByText('Welcome points').count()).toBe(0);
    await app
      .getByRole('tab', { name: 'Added' })
      .or(app.getByRole('button', { name: 'More' }))
      .first()
      .click();
    await app.getByText('Welcome points').waitFor();
    await app.getByRole('tab', { name: 'All' }).click();
    await expect.poll(() => page.url()).not.toContain('show=');
    await app
      .getByText(/^Export · /)
      .first()
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      app.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('vitrine-points.csv');
    const lines = (await readFile(await download.path(), 'utf8')).replace('\uFEFF', '').trim().split('\r\n');
    expect(lines[0]).toBe('Date (Europe/Paris),UTC offset,Activity,Clip,Note,Points,Balance after,Reference');
    expect(lines.length - 1).toBe((await ledger()).length);
    expect(lines.filter((line) => line.includes(",Added by the Vitrine team,,'=1+1,4,4,")).length).toBe(1);
    expect(lines.at(-1)).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,UTC\+0[12]:00,Welcome points,,,100,100,$/);
    expect(lines.at(-2)).toMatch(/,Export,Speckled Stoneware Mug,,-3\.75,96\.25,[\w-]+$/);
    expect(await app.getByRole('img', { name: /^Daily usage/ }).count()).toBe(1);
  },
  90 * SECOND,
);

test.each([1380, 390])(
  'at %i pixels nothing is cut off sideways, and axe finds nothing serious',
  async (width) => {
    await page.setViewportSize({ width, height: 950 });
    for (const [path, name] of [
      ['/points', 'points'],
      ['', 'home'],
      ['/create', 'create'],
      ['/clips', 'library'],
      ['/settings', 'settings'],
      [new URL(clipUrl).pathname.replace('/admin/apps/vitrine', ''), 'clip'],
    ] as const) {
      await open(path);
      await app.getByRole('heading', { level: 1 }).first().waitFor();
      expect([name, await overflowOf(page)]).toEqual([name, 0]);
      const link = await app.getByRole('link', { name: /^\d+(\.\d+)? points/ }).boundingBox();
      expect([name, link !== null && link.x >= 0 && link.x + link.width <= width]).toEqual([name, true]);
      await look(`${name}-${width}`);
    }
    await open('/points');
    expect(await seriousFindings(page)).toEqual([]);
  },
  120 * SECOND,
);

test(
  'a shop that took the app away and comes back has its points, no plan, and no second welcome',
  async () => {
    await page.setViewportSize({ width: 1380, height: 950 });
    await open('/points');
    await app.getByRole('button', { name: 'Choose Studio for $49.00 every 30 days' }).click();
    await decide('Approve');
    await app.getByText(/^Your plan is Studio/).waitFor({ timeout: 30 * SECOND });
    const before = await ledger();
    // A page that is still open when its app is taken away has nobody to ask.
    await page.goto('about:blank');
    await page.request.post(`${running.store}/admin/__app/uninstall`);
    await expect
      .poll(() => sql('select uninstalled_at is not null as gone from shops'), { timeout: 20 * SECOND })
      .toEqual([{ gone: true }]);
    await page.goto(running.admin);
    await page.getByRole('button', { name: 'Install' }).click();
    await app.getByRole('button', { name: /^Task Center/ }).waitFor({ timeout: 30 * SECOND });
    await open('/points');
    await app.getByText('Welcome points').waitFor({ timeout: 30 * SECOND });
    await expect
      .poll(() =>
        app.getByRole('heading', { name: 'Plan: Studio' }).locator('..').getByText('Active').count(),
      )
      .toBe(0);
    const gained = (await ledger()).slice(0, (await ledger()).length - before.length);
    expect(
      gained.filter(({ reason }) => reason === 'first-install' || reason === 'plan' || reason === 'pack'),
    ).toEqual([]);
    expect((await ledger()).filter(({ reason }) => reason === 'first-install').length).toBe(1);
    await app.getByRole('button', { name: 'Choose Studio for $49.00 every 30 days' }).waitFor();
  },
  120 * SECOND,
);

test(
  'who reads the admin in German reads English words and German numbers, on every page that follows',
  async () => {
    await open('/points?locale=de');
    await app.getByText('60,00 $').waitFor();
    expect(await app.getByRole('button', { name: 'Buy' }).count()).toBeGreaterThan(0);
    await app
      .getByText(/^\d{1,2}\. \S+ 20\d\d, \d{1,2}:\d\d$/)
      .first()
      .waitFor();
    // The address of a page that follows names no locale.
    await page.getByRole('link', { name: 'Library' }).click();
    await app
      .getByText(/\d{1,2}\. \S+ 20\d\d/)
      .first()
      .waitFor();
  },
  60 * SECOND,
);

test(
  'a shop under review sees why, and can start nothing',
  async () => {
    await sql('update balances set under_review_since = now()');
    await page.setViewportSize({ width: 1380, height: 950 });
    await open('/points');
    await app.getByText('Your points are being checked').waitFor();
    await page.goto(clipUrl);
    await app.getByRole('button', { name: 'Export', exact: true }).first().click();
    await app
      .getByRole('dialog')
      .getByText(/We’re checking your points/)
      .waitFor();
    expect(
      await app.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).isDisabled(),
    ).toBe(true);
    await sql('update balances set under_review_since = null');
  },
  60 * SECOND,
);
