/**
 * Goes through the development store's admin in a real browser: installing, the way in from a product, the
 * resource picker, scopes, modals, what changes while the app is away.
 */
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import pg from 'pg';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '#adapters/web/free-port.ts';
import type { RunningApp } from '#bin/run-app.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { evidenceOf } from '#tests/faults/invariants/evidence.ts';
import { violations } from '#tests/faults/invariants/violations.ts';
import { appIn, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { RESULT, SETTINGS } from '#tests/web/sample-export.ts';
import { SECOND } from '#tests/patience.ts';

const VASE = 'Tall Fluted Bud Vase';

let shop: OpenShop;
let running: RunningApp;
let browser: Browser;
let page: Page;
let home: string;
/** Ids of what the store shows without us. */
let videosBefore: readonly string[];

beforeAll(async () => {
  shop = await openShop();
  ({ running, browser, home } = shop);
  videosBefore = await videos();
}, 240 * SECOND);
afterAll(async () => {
  await shop.close();
}, 60 * SECOND);
beforeEach(async () => {
  page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1280, height: 900 } });
});
afterEach(() => page.close());

const app = (): FrameLocator => appIn(page);
const admin = (path: string) => page.goto(new URL(path, running.store).toString());

async function frame(): Promise<Frame> {
  await app()
    .getByRole('button', { name: /^Task Center/ })
    .waitFor({ timeout: 30 * SECOND });
  const found = page.frame({ name: 'app-iframe' });
  if (found === null) throw new Error('The app is not in the admin.');
  // What is put into the page before React has taken it over may be thrown away with the server's drawing.
  // (Asked from outside, as the app's pages evaluate no string, not even a test's.)
  await expect
    .poll(() => found.evaluate(`Object.keys(document.body).some((key) => key.startsWith('__react'))`), {
      timeout: 30 * SECOND,
    })
    .toBe(true);
  return found;
}

async function sql<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client(running.databaseUrl);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function shopRow(): Promise<{ uninstalled: boolean; scopes: string; sessions: number }> {
  const [row] = await sql<{ uninstalled: boolean; scopes: string; sessions: number }>(
    `select uninstalled_at is not null as uninstalled, scopes, (select count(*)::int
      from shopify_sessions) as sessions from shops where domain = $1`,
    [running.shop],
  );
  if (row === undefined) throw new Error('The shop is not known.');
  return row;
}

async function videos(): Promise<string[]> {
  const state = (await (await fetch(`${running.store}/__control/state`)).json()) as {
    videos: { id: string }[];
  };
  return state.videos.map(({ id }) => id);
}

const settings = async (change: object): Promise<void> => {
  const reply = await fetch(`${running.store}/__control/settings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
  expect(reply.ok).toBe(true);
};

test(
  'a browser that goes back to the app opens the page it left',
  async () => {
    await admin('/admin/apps/vitrine');
    await frame();
    await page.getByRole('link', { name: 'Library' }).click();
    await page.waitForURL(/\/vitrine\/clips$/);
    await admin('/admin/products');
    await page.goBack();
    await app()
      .getByRole('heading', { name: 'Library', exact: true })
      .waitFor({ timeout: 30 * SECOND });
  },
  90 * SECOND,
);

describe('a store owner', () => {
  test(
    'sees what the app asks for before it is installed, installs it, takes it away, and installs it again',
    async () => {
      await admin('/admin/apps/vitrine');
      await app()
        .getByRole('button', { name: 'Pick products' })
        .first()
        .waitFor({ timeout: 30 * SECOND });
      expect(await shopRow()).toMatchObject({ uninstalled: false });

      // A token lasts an hour: it is nearly always over when the merchant takes the app away.
      await sql(`update shopify_sessions set expires = extract(epoch from now())::int - 3600`);
      await page.request.post(`${running.store}/admin/__app/uninstall`);
      await expect.poll(async () => (await shopRow()).uninstalled, { timeout: 20 * SECOND }).toBe(true);
      expect((await shopRow()).sessions).toBe(0);
      await admin('/admin/apps/vitrine');
      expect(await page.getByRole('listitem').allTextContents()).toContain('write_products');
      expect(await page.locator('iframe').count()).toBe(0);

      await page.getByRole('button', { name: 'Install' }).click();
      await app()
        .getByRole('button', { name: 'Pick products' })
        .first()
        .waitFor({ timeout: 30 * SECOND });
      expect(await shopRow()).toMatchObject({ uninstalled: false, sessions: 1 });
    },
    120 * SECOND,
  );

  test(
    'comes from a product’s page, makes its clip, and sees when the product has changed since',
    async () => {
      await admin('/admin/products');
      await page.getByRole('link', { name: VASE }).click();
      await page.getByRole('link', { name: 'Generate video' }).click();
      await app()
        .getByText(/of \d+ selected/)
        .waitFor({ timeout: 30 * SECOND });
      await app().getByText(VASE).first().waitFor();
      await app()
        .getByRole('button', { name: /^Generate/, disabled: false })
        .first()
        .click();
      await app()
        .getByRole('button', { name: 'Play' })
        .waitFor({ timeout: 60 * SECOND });

      await admin('/admin/products');
      await page.getByRole('link', { name: VASE }).click();
      await page.getByLabel('Title').fill(`${VASE}, sand`);
      await page.getByRole('button', { name: 'Save' }).click();
      await admin('/admin/apps/vitrine/clips');
      await app()
        .locator('.Polaris-Badge')
        .getByText('Out of date')
        .first()
        .waitFor({ timeout: 30 * SECOND });
      await app()
        .getByRole('link', { name: new RegExp(VASE) })
        .first()
        .click();
      await app()
        .getByText(/title changed since this clip was made/)
        .waitFor({ timeout: 30 * SECOND });
      await app().getByRole('button', { name: 'Refresh clip' }).click();
      await app()
        .getByText(/title changed since this clip was made/)
        .waitFor({ state: 'detached', timeout: 60 * SECOND });
      await app()
        .getByRole('button', { name: 'Play' })
        .waitFor({ timeout: 60 * SECOND });
    },
    180 * SECOND,
  );

  test(
    'picks a product, which is opened like a link; closing the picker changes nothing',
    async () => {
      await admin('/admin/apps/vitrine/create');
      await app().getByRole('button', { name: 'Pick a product from your store' }).click();
      const picker = page.getByRole('dialog', { name: 'Pick products' });
      await picker.getByLabel('Search products').fill('candle');
      await expect.poll(() => picker.getByRole('listitem').count()).toBe(1);
      await picker.getByRole('button', { name: 'Cancel' }).click();
      await picker.waitFor({ state: 'hidden' });

      await app().getByRole('button', { name: 'Pick a product from your store' }).click();
      await picker.getByLabel('Search products').fill('candle');
      await picker.getByRole('radio').check();
      await picker.getByRole('button', { name: 'Add' }).click();
      await app()
        .getByText(/Candle/)
        .first()
        .waitFor({ timeout: 30 * SECOND });
      await app()
        .getByText(/of \d+ selected/)
        .waitFor({ timeout: 30 * SECOND });
    },
    120 * SECOND,
  );

  test(
    'a merchant who has not granted everything gets one button, and the app continues',
    async () => {
      const granted = async () =>
        ((await (await fetch(`${running.store}/admin/__app/scopes`)).json()) as { granted: string[] })
          .granted;
      await admin('/admin/apps/vitrine');
      await frame();
      for (const path of ['', '/create', '/settings']) {
        await settings({ scopes: ['read_products'] });
        await expect.poll(async () => (await shopRow()).scopes).toBe('read_products');
        await admin(`/admin/apps/vitrine${path}`);
        await app()
          .getByText(
            'Vitrine needs your permission to see which languages your store sells in, read what your products are made of, read your products in those languages, and add videos to your products.',
          )
          .waitFor({ timeout: 30 * SECOND });
        await app().getByRole('button', { name: 'Grant access' }).click();
        // Shopify's own page, outside the app.
        await page.getByRole('heading', { name: 'Update Vitrine' }).waitFor({ timeout: 30 * SECOND });
        await page.getByText('write_products').waitFor();
        await page.getByRole('button', { name: 'Update' }).click();
        await frame();
        expect(await granted()).toContain('write_products');
        expect(await app().getByRole('button', { name: 'Grant access' }).count()).toBe(0);
      }
    },
    120 * SECOND,
  );

  test(
    'access whose webhook never came is requested',
    async () => {
      const client = new pg.Client(running.databaseUrl);
      await client.connect();
      await client.query(`update shops set scopes = 'read_products'`);
      await client.end();
      await admin('/admin/apps/vitrine');
      await frame();
      expect(await app().getByRole('button', { name: 'Grant access' }).count()).toBe(0);
      expect((await shopRow()).scopes).toContain('write_products');
    },
    60 * SECOND,
  );
});

test(
  'is warned three days before exported videos are deleted, and keeps them with one click',
  async () => {
    const client = new pg.Client(running.databaseUrl);
    await client.connect();
    try {
      await client.query(`update clips set keep = false`);
      await client.query(`insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio,
        seconds, settings, quarter_points, state, result, finished_at)
      select 'soon', shop, id, 1, 'soon', title, '9:16', 15, ${SETTINGS}, 15, 'done', ${RESULT},
      now() - interval '28 days' from clips where state = 'ready' limit 1`);
      const kept = async () => (await client.query<{ id: string }>(`select id from clips where keep`)).rows;
      const badge = app().locator('.vitrine-clip').getByText('Export expires soon');
      await admin('/admin/apps/vitrine/clips');
      await badge.waitFor();
      await admin('/admin/apps/vitrine');
      await app()
        .getByText(/^The exported video of “.*” will be deleted on/)
        .waitFor({ timeout: 30 * SECOND });
      await app()
        .getByRole('button', { name: /^Keep( all)?$/ })
        .click();
      await app()
        .getByText(/^The exported video of/)
        .waitFor({ state: 'detached', timeout: 30 * SECOND });
      expect(await kept()).toHaveLength(1);
      await admin('/admin/apps/vitrine/clips');
      await app().locator('.vitrine-clip').first().waitFor();
      expect(await badge.count()).toBe(0);
    } finally {
      await client.query(`delete from exports where id = 'soon'`);
      await client.end();
    }
  },
  60 * SECOND,
);

test(
  'sees the export finish, charged once, although the database was killed in the middle of it',
  async () => {
    await admin('/admin/apps/vitrine/clips');
    await app()
      .getByRole('link', { name: new RegExp(VASE) })
      .first()
      .click();
    await app()
      .getByRole('button', { name: 'Play' })
      .waitFor({ timeout: 60 * SECOND });
    await app().getByRole('button', { name: 'Export', exact: true }).first().click();
    const dialog = app().getByRole('dialog');
    await dialog.getByText('720p').click();
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    await app()
      .getByText(/^Exporting, \d+%$/)
      .first()
      .waitFor({ timeout: 60 * SECOND });
    process.kill(
      Number((await readFile(join(home, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0]),
      'SIGKILL',
    );
    await app()
      .getByRole('link', { name: /^Download/ })
      .waitFor({ timeout: 150 * SECOND });
    const client = new pg.Client(running.databaseUrl);
    await client.connect();
    try {
      const { rows } = await client.query<{ kind: string }>(
        `select kind from ledger_entries where subject_id = (select id from exports order by created_at desc
          limit 1) order by created_at`,
      );
      expect(rows.map(({ kind }) => kind)).toEqual(['reserve', 'settle']);
      const evidence = async () =>
        evidenceOf({
          sql: async (text) => (await client.query<Record<string, unknown>>(text)).rows,
          home,
          workerPid: running.worker().pid ?? 0,
          storeVideos: (await videos()).filter((id) => !videosBefore.includes(id)),
        });
      await expect.poll(async () => violations(await evidence()), { timeout: 30 * SECOND }).toEqual([]);
    } finally {
      await client.end();
    }
  },
  240 * SECOND,
);

test(
  'a web process that is asked to stop answers what it was asked, ends well, and takes its own database with it',
  async () => {
    const own = await mkdtemp(join(tmpdir(), 'vitrine-web-'));
    await execa('chmod', ['755', own]);
    const port = await freePort();
    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: 'production',
      VITRINE_HOME: own,
      HOST: '127.0.0.1',
      PORT: String(port),
      SHOPIFY_APP_URL: `http://127.0.0.1:${port}`,
      LOG_LEVEL: 'warn',
    };
    delete environment['DATABASE_URL'];
    const web = execa(process.execPath, ['bin/web.ts'], {
      env: environment,
      extendEnv: false,
      reject: false,
    });
    const answers = () =>
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        (reply) => reply.status,
        () => 0,
      );
    try {
      await expect.poll(answers, { timeout: 60 * SECOND, interval: 300 }).toBe(200);
      // Half a request is there when the signal comes.
      const half = request({
        host: '127.0.0.1',
        port,
        path: '/webhooks',
        method: 'POST',
        headers: { 'content-length': '2', expect: '100-continue' },
      });
      half.flushHeaders();
      // The server has read the head of the request.
      await once(half, 'continue');
      half.write('{');
      const answered = once(half, 'response') as Promise<[IncomingMessage]>;
      web.kill('SIGTERM');
      // It lets nobody else in.
      await expect.poll(answers).toBe(0);
      half.end('}');
      const [answer] = await answered;
      expect(answer.statusCode).toBe(400);
      answer.resume();
      expect((await web).exitCode).toBe(0);
      await expect(readFile(join(own, 'postgres/data/postmaster.pid'))).rejects.toThrow('ENOENT');
    } finally {
      web.kill('SIGKILL');
      await rm(own, { recursive: true, force: true });
    }
  },
  120 * SECOND,
);

describe('the stand-in for App Bridge', () => {
  test(
    'limits how many products are picked, remembers which are, and gives what was picked',
    async () => {
      await admin('/admin/apps/vitrine');
      const inside = await frame();
      const [first] = (await (await fetch(`${running.store}/admin/__app/products`)).json()) as {
        id: string;
      }[];
      const picked = inside.evaluate<{ id: string }[] | undefined>(
        `shopify.resourcePicker({ type: 'product', multiple: 2, selectionIds: [{ id: '${first?.id ?? ''}' }] })`,
      );
      const picker = page.getByRole('dialog', { name: 'Pick products' });
      await picker.waitFor();
      expect(await picker.getByRole('checkbox', { checked: true }).count()).toBe(1);
      await picker.getByRole('checkbox').nth(1).check();
      expect(await picker.getByRole('checkbox').nth(2).isDisabled()).toBe(true);
      await picker.getByRole('button', { name: 'Add' }).click();
      expect((await picked)?.map(({ id }) => id)).toContain(first?.id);
      expect(await picked).toHaveLength(2);
    },
    60 * SECOND,
  );

  test(
    'shows a modal with its title and buttons, and gives its content back when it is closed',
    async () => {
      await admin('/admin/apps/vitrine');
      const inside = await frame();
      await inside.evaluate(`(() => {
        document.body.insertAdjacentHTML('beforeend', '<ui-modal id="ask"><p>Remove the clip?</p><ui-title-bar title="Are you sure"><button variant="primary">Remove</button></ui-title-bar></ui-modal>');
        document.querySelector('#ask button').onclick = () => shopify.modal.hide('ask');
      })()`);
      await inside.evaluate(`shopify.modal.show('ask')`);
      const modal = app().getByRole('dialog', { name: 'Are you sure' });
      await modal.getByText('Remove the clip?').waitFor();
      await modal.getByRole('button', { name: 'Remove' }).click();
      await modal.waitFor({ state: 'hidden' });
      await expect
        .poll(() => inside.evaluate(`document.querySelector('#ask p')?.textContent`))
        .toBe('Remove the clip?');
      await expect(inside.evaluate(`shopify.modal.show('none')`)).rejects.toThrow('There is no modal');
    },
    60 * SECOND,
  );

  test.each([320, 390, 700])(
    'fits a window %i pixels wide, also while the save bar shows',
    async (width) => {
      await page.setViewportSize({ width, height: 844 });
      await admin('/admin/apps/vitrine');
      const inside = await frame();
      await inside.evaluate(
        `document.body.insertAdjacentHTML('beforeend', '<ui-save-bar id="bar"></ui-save-bar>')`,
      );
      const bar = page.getByRole('region', { name: 'Unsaved changes' });
      const beyond = () =>
        page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect(await beyond()).toBe(0);
      await inside.evaluate(`shopify.saveBar.show('bar')`);
      await bar.waitFor();
      expect(await beyond()).toBe(0);
      expect(await page.locator('iframe[name=app-iframe]').boundingBox()).toMatchObject({ x: 0, width });
      for (const name of ['Discard', 'Save']) {
        const box = await bar.getByRole('button', { name, exact: true }).boundingBox();
        expect([
          name,
          box !== null && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 48,
        ]).toEqual([name, true]);
      }
      await inside.evaluate(`shopify.saveBar.hide('bar')`);
      await bar.waitFor({ state: 'hidden' });
      await page.getByText('Development admin').waitFor();
    },
    60 * SECOND,
  );

  test(
    'shows the page’s title with its breadcrumb and buttons, and presses them in the app',
    async () => {
      await admin('/admin/apps/vitrine');
      const inside = await frame();
      await inside.evaluate(`(() => {
        const bar = document.querySelector('ui-title-bar');
        bar.insertAdjacentHTML('beforeend', '<button variant="breadcrumb">Home</button><button variant="primary">Go on</button>');
        bar.querySelector('[variant=breadcrumb]').onclick = () => { window.pressed = 1; };
        bar.querySelector('[variant=primary]').onclick = () => { window.pressed = 2; };
        bar.setAttribute('title', 'A title');
      })()`);
      const bar = page.locator('#app-title');
      await bar.getByText('A title').waitFor();
      await bar.getByRole('button', { name: '‹ Home' }).click();
      await expect.poll(() => inside.evaluate('window.pressed')).toBe(1);
      await bar.getByRole('button', { name: 'Go on' }).click();
      await expect.poll(() => inside.evaluate('window.pressed')).toBe(2);
    },
    60 * SECOND,
  );
});
