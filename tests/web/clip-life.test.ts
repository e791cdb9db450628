/**
 * Follows a clip's page through what becomes of a clip, in a real browser: not refreshed, its product gone,
 * renamed, a file whose time was over, deleted.
 */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { inApp } from '#tests/web/app-frame.ts';
import { appIn, chooseProduct, generateClip, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { RESULT, SETTINGS } from '#tests/web/sample-export.ts';
import { SECOND } from '#tests/patience.ts';

let shop: OpenShop;
let browser: Browser;
let page: Page;
let clip: string;

beforeAll(async () => {
  shop = await openShop();
  ({ browser } = shop);
  page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 900 } });
  await page.goto(`${shop.running.admin}/create`);
  await chooseProduct(appIn(page), shop.running);
  clip = await generateClip(page);
  await page.close();
}, 240 * SECOND);
afterAll(() => shop.close(), 60 * SECOND);
beforeEach(async () => {
  page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 900 } });
});
afterEach(() => page.close());

const change = (what: string) => shop.sql(`update clips set ${what} where id = '${clip}'`);
async function open(): Promise<FrameLocator> {
  await page.goto(`${shop.running.admin}/clips/${clip}`);
  await appIn(page)
    .getByRole('button', { name: /^Task Center/ })
    .waitFor({ timeout: 30 * SECOND });
  return appIn(page);
}
/** As if it had been made and paid. */
async function insertExport(id: string, state: 'done' | 'expired'): Promise<void> {
  await shop.sql(`insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio,
    seconds, settings, quarter_points, state, result, finished_at, expired_at)
    select '${id}', shop, id, revision, '${id}', title, '9:16', 15, ${SETTINGS}, 15, '${state}',
    ${state === 'done' ? RESULT : 'null'}, now(), ${state === 'done' ? 'null' : 'now()'} from clips
    where id = '${clip}'`);
  for (const [kind, quarterPoints] of [
    ['reserve', -15],
    ['settle', 0],
  ] as const)
    await shop.sql(
      `insert into ledger_entries (id, shop, kind, quarter_points, reason, subject_kind, subject_id, key)
        select '${kind} ${id}', shop, '${kind}', ${quarterPoints},
        '${kind === 'reserve' ? 'export' : 'delivered'}', 'export', '${id}', '${kind} ${id}' from clips
        where id = '${clip}'`,
    );
}

test(
  'what could not be refreshed says so once, and is edited and exported all the same',
  async () => {
    await change(`failure = '{"code":"SPEAKER_FAILED","details":{"reason":"it is asleep"},"step":"voice"}'`);
    const app = await open();
    await app.getByText('The clip couldn’t be refreshed').waitFor({ timeout: 30 * SECOND });
    await app.getByText(/it is asleep.*The video below is your previous version/).waitFor();
    await app.getByRole('button', { name: 'Play' }).waitFor({ timeout: 30 * SECOND });
    expect(await app.getByRole('button', { name: 'Export', exact: true }).isEnabled()).toBe(true);
    expect(await app.getByRole('button', { name: 'Continue without voice' }).count()).toBe(1);
    await app.getByRole('button', { name: 'Dismiss notification' }).click();
    await app
      .getByText('The clip couldn’t be refreshed')
      .waitFor({ state: 'detached', timeout: 10 * SECOND });
    // The button that was pressed is gone; the keyboard is beside where it was.
    await expect
      .poll(() => inApp<boolean>(page, 'document.activeElement === document.body'), { timeout: 5 * SECOND })
      .toBe(false);
    expect(await shop.sql(`select failure from clips where id = '${clip}'`)).toEqual([{ failure: null }]);
    // While it is refreshed, the version before is still there to be seen.
    await change(`state = 'waiting'`);
    await open();
    await app
      .getByText('You can close this tab. We’ll keep working on it.')
      .waitFor({ timeout: 30 * SECOND });
    await app.getByRole('button', { name: 'Play' }).waitFor({ timeout: 30 * SECOND });
    await change(`state = 'ready'`);
  },
  90 * SECOND,
);

test(
  'whose product changed says what refreshing does to edits; whose product is gone offers none',
  async () => {
    await change(`stale = '{"reasons":["price"]}'`);
    let app = await open();
    await app
      .getByText(
        /price changed since this clip was made\..*You can restore your edits in the editor, under Versions/,
      )
      .waitFor({ timeout: 30 * SECOND });
    await app.getByRole('button', { name: 'Refresh clip' }).waitFor();
    await change(`stale = '{"reasons":["gone"]}'`);
    await insertExport('unsold', 'done');
    app = await open();
    await app.getByText('This product is no longer in your store').waitFor({ timeout: 30 * SECOND });
    await app.getByText('The clip stays here. You can still edit, export, and download it.').waitFor();
    expect(await app.getByRole('button', { name: /Refresh/ }).count()).toBe(0);
    expect(await app.getByRole('button', { name: 'Export', exact: true }).isEnabled()).toBe(true);
    await app.getByRole('link', { name: /^Download/ }).waitFor({ timeout: 30 * SECOND });
    expect(await app.getByRole('button', { name: /[Pp]ublish/ }).count()).toBe(0);
    await shop.sql(`insert into publications (id, shop, export_id, clip_id, product_id, title, alt, position,
      state, media_id) select 'unseen', shop, 'unsold', id, product_id, title, '', 1, 'ready',
      'gid://shopify/Video/2' from clips where id = '${clip}'`);
    app = await open();
    await app.getByRole('link', { name: /^Download/ }).waitFor({ timeout: 30 * SECOND });
    expect(await app.getByText(/^Live on/).count()).toBe(0);
    await shop.sql(`delete from publications where id = 'unseen'`);
    await shop.sql(`delete from exports where id = 'unsold'`);
    await page.goto(`${shop.running.admin}/clips`);
    await app.getByText('Product gone').waitFor({ timeout: 30 * SECOND });
    expect(await app.getByRole('button', { name: /^Refresh/ }).count()).toBe(0);
    await change('stale = null');
  },
  90 * SECOND,
);

test.each([
  ['Home', () => '', /\/app\.data/],
  ['the library', () => '/clips', /\/app\/clips\.data/],
  ['its page', () => `/clips/${clip}`, /\/app\/clips\/[\w-]+\.data/],
  ['its editor', () => `/clips/${clip}/edit`, /\/newest$/],
])(
  'has links on %s that are signed again before they end',
  async (_, path, address) => {
    await page.clock.install();
    // Nor is anything loaded again because a stream of changes broke off.
    await page.route('**/app/events', () => new Promise(() => undefined));
    let loads = 0;
    page.on('request', (request) => {
      if (address.test(request.url())) loads++;
    });
    await page.goto(`${shop.running.admin}${path()}`);
    await appIn(page)
      .getByRole('button', { name: /^Task Center/ })
      .waitFor({ timeout: 30 * SECOND });
    await page.waitForTimeout(SECOND);
    const before = loads;
    await page.clock.fastForward(3 * 3600_000);
    await expect.poll(() => loads, { timeout: 20 * SECOND }).toBeGreaterThan(before);
  },
  60 * SECOND,
);

test(
  'is renamed, but not to nothing',
  async () => {
    const app = await open();
    await app.getByRole('button', { name: 'Rename' }).click({ timeout: 30 * SECOND });
    const dialog = app.getByRole('dialog', { name: 'Rename clip' });
    await dialog.getByLabel('Title').fill(' ');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Enter a title.').waitFor();
    await dialog.getByLabel('Title').fill('Spring mugs');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden', timeout: 10 * SECOND });
    await app.getByRole('heading', { name: 'Spring mugs' }).waitFor({ timeout: 10 * SECOND });
  },
  60 * SECOND,
);

test(
  'whose exported file was deleted says when, and exports it again at its price',
  async () => {
    await insertExport('over', 'expired');
    const app = await open();
    await app
      .getByText(/^File deleted on .*\. Export it again for 3\.75 points\.$/)
      .waitFor({ timeout: 30 * SECOND });
    expect(await app.getByRole('link', { name: /^Download/ }).count()).toBe(0);
    await app.getByRole('button', { name: 'Export again' }).click();
    await expect
      .poll(() => shop.sql(`select state from exports where clip_id = '${clip}' and id <> 'over'`), {
        timeout: 20 * SECOND,
      })
      .not.toEqual([]);
    const app2 = await open();
    await app2.getByRole('link', { name: /^Download/ }).waitFor({ timeout: 180 * SECOND });
  },
  240 * SECOND,
);

test(
  'is deleted only after what goes and what stays was read; the keyboard comes back, and the ledger keeps its lines',
  async () => {
    await insertExport('pushed', 'done');
    await shop.sql(
      `insert into publications (id, shop, export_id, clip_id, product_id, title, alt, position, state,
        media_id) select 'there', shop, 'pushed', id, product_id, title, '', 1, 'ready',
        'gid://shopify/Video/1' from clips where id = '${clip}'`,
    );
    const app = await open();
    const remove = app.getByRole('button', { name: 'Delete', exact: true });
    const dialog = app.getByRole('dialog', { name: /^Delete “/ });
    await remove.click({ timeout: 30 * SECOND });
    await dialog.getByText('1 version', { exact: true }).waitFor({ timeout: 10 * SECOND });
    await dialog.getByText('2 exported videos', { exact: true }).waitFor();
    await dialog
      .getByText(/The published video stays on the product\. To take it off the product, remove it before/)
      .waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden', timeout: 10 * SECOND });
    await expect
      .poll(
        () => page.frame({ name: 'app-iframe' })?.evaluate<string>('document.activeElement.textContent'),
        { timeout: 5 * SECOND },
      )
      .toBe('Delete');

    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Remove from product' }).click();
    await dialog.getByText('Shoppers won’t see this video anymore.').waitFor();
    expect(await shop.sql(`select state from publications where id = 'there'`)).toEqual([{ state: 'ready' }]);
    await dialog.getByRole('button', { name: 'Remove 1 video' }).click();
    await dialog.getByText(/stays on the product/).waitFor({ state: 'detached', timeout: 30 * SECOND });
    await expect
      .poll(() => shop.sql(`select state from publications where id = 'there'`), { timeout: 30 * SECOND })
      .toEqual([{ state: 'undone' }]);

    await shop.sql(
      `update exports set state = 'rendering', result = null, heartbeat_at = now() + interval '1 hour'
        where id = 'pushed'`,
    );
    await open();
    await remove.click({ timeout: 30 * SECOND });
    await dialog.getByText(/This clip is being exported or published/).waitFor({ timeout: 10 * SECOND });
    expect(await dialog.getByRole('button', { name: 'Delete clip' }).isDisabled()).toBe(true);
    await shop.sql(`update exports set state = 'failed' where id = 'pushed'`);

    await open();
    await remove.click({ timeout: 30 * SECOND });
    await dialog.getByRole('button', { name: 'Delete clip' }).click({ timeout: 10 * SECOND });
    await page.waitForURL(/\/clips$/, { timeout: 20 * SECOND });
    await app.getByText('Your clips will be here').waitFor({ timeout: 20 * SECOND });
    expect(
      await shop.sql(
        `select (select count(*)::int from clips) as clips, (select count(*)::int
          from exports) as exports, (select count(*)::int from ledger_entries
          where subject_id = 'over') as entries`,
      ),
    ).toEqual([{ clips: 0, exports: 0, entries: 2 }]);
    await page.goto(`${shop.running.admin}/points`);
    await app
      .getByText(/\(clip deleted\)/)
      .first()
      .waitFor({ timeout: 30 * SECOND });
  },
  180 * SECOND,
);
