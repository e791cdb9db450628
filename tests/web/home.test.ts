/**
 * Goes through Home in a real browser: a shop's first run, products picked one and several at a time, what
 * waits, and links from the time before it.
 */
import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { RunningApp } from '#bin/run-app.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { makeIdToken } from '#devstore/embedded/id-token.ts';
import { installApp } from '#devstore/embedded/installed-app.ts';
import { inApp, overflowOf, seriousFindings, untilLive, whatMoved } from '#tests/web/app-frame.ts';
import { hearComplaints } from '#tests/web/complaints.ts';
import { appIn, drawnPosters, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { RESULT, SETTINGS } from '#tests/web/sample-export.ts';
import { SECOND } from '#tests/patience.ts';

const PATIENT = { timeout: 30 * SECOND };
const BARE = 'Bare Linen Napkin';

let shop: OpenShop;
let running: RunningApp;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  shop = await openShop({
    SUPPORT_URL: 'https://help.example/vitrine',
    SUPPORT_EMAIL: 'help@vitrine.example',
  });
  ({ running, browser } = shop);
}, 240 * SECOND);
afterAll(async () => {
  await shop.close();
}, 60 * SECOND);
afterEach(async () => {
  await page.close();
  expect(complaints.splice(0)).toEqual([]);
});

async function open(
  path = '',
  { width = 1380, height = 950, clock = false, expected = /ERR_FAILED/u } = {},
): Promise<FrameLocator> {
  page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width, height } });
  if (clock) await page.clock.install();
  hearComplaints(page, complaints, expected);
  await page.goto(`${running.admin}${path}`);
  await untilLive(page);
  const app = appIn(page);
  await app.getByRole('button', { name: /^Task Center/ }).waitFor(PATIENT);
  return app;
}

const steps = (app: FrameLocator) => app.getByRole('list', { name: 'Setup tasks' });
const waiting = (app: FrameLocator) => app.getByRole('list', { name: 'Needs your attention' });
const withoutVideo = (app: FrameLocator) =>
  app.getByRole('list', { name: 'Products without a Vitrine video' });
/** Home's one primary button. */
const pickButton = (app: FrameLocator): Locator => app.locator('#pick-products');
const settings = async () =>
  z
    .array(z.object({ settings: z.record(z.string(), z.unknown()) }))
    .parse(await shop.sql(`select settings from shops where domain = '${running.shop}'`))[0]?.settings ?? {};
const clips = async () =>
  z
    .array(
      z.object({
        title: z.string(),
        state: z.string(),
        brief: z.record(z.string(), z.unknown()),
        batch: z.string(),
      }),
    )
    .parse(await shop.sql('select title, state, brief, batch_id as batch from clips order by title'));

async function productId(title: string): Promise<string> {
  const products = z
    .array(z.object({ id: z.string(), title: z.string() }))
    .parse(await (await fetch(`${running.store}/admin/__app/products`)).json());
  const found = products.find((product) => product.title === title);
  if (found === undefined) throw new Error(`There is no product ${title}.`);
  return found.id;
}

/** In Shopify's own picker, which the development store stands in for. */
async function pick(app: FrameLocator, titles: readonly string[]): Promise<void> {
  await pickButton(app).click();
  const picker = page.getByRole('dialog', { name: 'Pick products' });
  for (const title of titles) await picker.getByRole('checkbox', { name: title }).check();
  await picker.getByRole('button', { name: 'Add' }).click();
}

describe('a shop that has just come', () => {
  test.each([1380, 390])(
    'sees what to set up, one thing to do, and its products, on %i pixels, and nothing moves',
    async (width) => {
      const app = await open('', { width });
      await app.getByRole('heading', { name: 'Home', level: 1 }).waitFor(PATIENT);
      await app.getByText('0 of 4 tasks complete').waitFor();
      expect(await steps(app).getByRole('listitem').count()).toBe(4);
      expect(await app.locator('.Polaris-Button--variantPrimary').count()).toBe(1);
      expect(await pickButton(app).isEnabled()).toBe(true);
      await withoutVideo(app).getByText('Speckled Stoneware Mug').waitFor(PATIENT);
      expect(await withoutVideo(app).getByRole('listitem').count()).toBe(6);
      expect([await waiting(app).count(), await app.getByText('Recent clips').count()]).toEqual([0, 0]);
      expect(await app.getByRole('link', { name: 'Get help' }).getAttribute('href')).toBe(
        'https://help.example/vitrine',
      );
      expect(await app.getByRole('link', { name: 'Email help@vitrine.example' }).getAttribute('href')).toBe(
        'mailto:help@vitrine.example',
      );
      expect(await whatMoved(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await seriousFindings(page)).toEqual([]);
    },
    90 * SECOND,
  );

  test(
    'closes the checklist with the keyboard, for good; where that is not kept, it is there again',
    async () => {
      let app = await open('');
      await page.route('**/app/set-up', (route) => route.abort(), { times: 1 });
      const close = app.getByRole('button', { name: 'Dismiss setup guide' });
      await close.click(PATIENT);
      await page.getByText(/^We couldn’t reach Vitrine/).waitFor(PATIENT);
      await close.waitFor();
      expect((await settings())['setUpClosed']).toBeUndefined();

      await close.focus();
      await page.keyboard.press('Enter');
      await steps(app).waitFor({ state: 'detached' });
      await expect.poll(() => inApp<string>(page, 'document.activeElement.id')).toBe('pick-products');
      await expect.poll(async () => (await settings())['setUpClosed'], PATIENT).toBe(true);
      await page.close();
      app = await open('/settings');
      await app.getByLabel('Brand color').fill('#2f6b3c');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Settings saved').waitFor(PATIENT);
      await page.close();
      app = await open('');
      await pickButton(app).waitFor(PATIENT);
      expect(await steps(app).count()).toBe(0);
      await shop.sql(`update shops set settings = settings - 'setUpClosed'`);
    },
    120 * SECOND,
  );

  test(
    'picks one product, whose video is made at once; closing the picker changes nothing',
    async () => {
      const app = await open('');
      await pickButton(app).click(PATIENT);
      const picker = page.getByRole('dialog', { name: 'Pick products' });
      await picker.getByRole('button', { name: 'Cancel' }).click();
      await picker.waitFor({ state: 'hidden' });
      expect(page.url()).not.toContain('/create');

      await pick(app, ['Tall Fluted Bud Vase']);
      await page.waitForURL(/\/clips\/[\w-]+$/, PATIENT);
      await page.getByText('Your video is being created').waitFor();
      await app.getByRole('heading', { name: 'Tall Fluted Bud Vase', level: 1 }).waitFor(PATIENT);
      await app.getByRole('button', { name: 'Play' }).waitFor({ timeout: 120 * SECOND });
      expect((await clips()).map(({ title, state }) => [title, state])).toEqual([
        ['Tall Fluted Bud Vase', 'ready'],
      ]);
      await shop.sql('delete from clips');
    },
    180 * SECOND,
  );

  test(
    'picks several: a video of each is started once as the settings say, also after a lost answer, and what could not be started is named',
    async () => {
      const [mug] = z
        .array(z.looseObject({ variants: z.array(z.looseObject({})) }))
        .parse(
          JSON.parse(await readFile(new URL('../../devstore/catalog/catalog.json', import.meta.url), 'utf8')),
        );
      const brought = await fetch(`${running.store}/__control/products`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...mug,
          handle: 'bare-linen-napkin',
          title: BARE,
          media: [],
          variants: mug?.variants.map((variant) => ({ ...variant, media: null })),
        }),
      });
      expect(brought.ok, await brought.text()).toBe(true);
      await shop.sql(`update shops set settings = settings || '{"language":"en"}'`);
      const app = await open('');
      await page.route(
        '**/app/generate/products',
        async (route) => {
          await route.fetch();
          await route.abort();
        },
        { times: 1 },
      );
      await pick(app, ['Speckled Stoneware Mug', 'Soy Candle in a Glass Jar', 'Glass Carafe', BARE]);
      await app.getByText(/^We couldn’t reach Vitrine/).waitFor({ timeout: 60 * SECOND });
      expect(page.url()).not.toContain('/clips');
      await app.getByRole('button', { name: 'Try again' }).click();
      await page.waitForURL(/\/clips$/, { timeout: 60 * SECOND });
      await page.getByText('3 videos are being created').waitFor();
      await app.getByText('1 video couldn’t be started').waitFor(PATIENT);
      await app.getByText(new RegExp(`^${BARE}: .*This product has no images`)).waitFor();

      const made = await clips();
      expect(
        made.map(({ brief }) => [brief['language'], brief['brandColour'], brief['aspectRatio']]),
      ).toEqual(Array.from({ length: 3 }, () => ['en', '#2f6b3c', '9:16']));
      expect(new Set(made.map(({ batch }) => batch)).size).toBe(3);
      // It stays while the Library is filtered, until it is dismissed.
      await app.getByLabel('Search').fill('zzz');
      await page.waitForURL(/search=zzz/, PATIENT);
      await app.getByText('1 video couldn’t be started').waitFor();
      await app.getByRole('button', { name: 'Dismiss notification' }).click();
      await app.getByText('1 video couldn’t be started').waitFor({ state: 'detached' });
      await expect
        .poll(async () => (await clips()).map(({ state }) => state), { timeout: 180 * SECOND })
        .toEqual(['ready', 'ready', 'ready']);
    },
    300 * SECOND,
  );

  test(
    'one that can’t be started as the settings say is opened on Create, which says why',
    async () => {
      const app = await open('');
      await pick(app, [BARE]);
      await page.waitForURL(/\/create\?product=/, PATIENT);
      await app.getByText(BARE).first().waitFor(PATIENT);
    },
    60 * SECOND,
  );

  test(
    'is told on Home itself when none of several could be started',
    async () => {
      const body = { clipIds: [], notStarted: [] as object[] };
      const app = await open('');
      await page.route('**/app/generate/products', async (route) => {
        const { products } = z
          .object({ products: z.array(z.object({ productId: z.string() })) })
          .parse(route.request().postDataJSON());
        body.notStarted = products.map(({ productId: id }) => ({ productId: id, message: 'It is gone.' }));
        await route.fulfill({ json: { ok: true, ...body } });
      });
      await pick(app, [BARE, 'Tall Fluted Bud Vase']);
      await app.getByText('2 videos couldn’t be started').waitFor(PATIENT);
      await app.getByText(`${BARE}: It is gone.`).waitFor();
      expect(page.url()).not.toContain('/clips');
    },
    60 * SECOND,
  );
});

describe('what is unfinished', () => {
  test(
    'is on Home while it is new, and moves nothing',
    async () => {
      const app = await open('');
      const unfinished = app.getByRole('list', { name: 'Unfinished work' });
      await unfinished.waitFor(PATIENT);
      expect(await unfinished.getByRole('listitem').count()).toBe(3);
      expect(await whatMoved(page)).toEqual([]);
      await unfinished
        .getByRole('button', { name: /^Open / })
        .first()
        .click();
      await page.waitForURL(/\/clips\/[\w-]+$/, PATIENT);
    },
    60 * SECOND,
  );

  test(
    'and does not move for a while is said to take longer than usual, with what to do',
    async () => {
      await shop.sql(
        `insert into clips (id, shop, batch_id, link, product_id, title, brief, state)
          select 'stuck', shop, 'stuck', link, product_id,
          'Stuck, with a title that has no room beside the rest of its row on a phone', brief, 'waiting'
          from clips limit 1`,
      );
      try {
        const app = await open('', { clock: true });
        const row = app.getByRole('list', { name: 'Unfinished work' }).getByRole('listitem').first();
        await row.getByText('Waiting', { exact: true }).waitFor(PATIENT);
        expect(await row.getByText('Taking longer than usual', { exact: false }).count()).toBe(0);
        await page.clock.fastForward(46_000);
        await row.getByText('cancel it in the Task Center and try again', { exact: false }).waitFor(PATIENT);
        await page.setViewportSize({ width: 390, height: 844 });
        await expect
          .poll(async () => {
            const button = await row.getByRole('button', { name: /^Open Stuck/ }).boundingBox();
            return (button?.x ?? 391) + (button?.width ?? 0);
          }, PATIENT)
          .toBeLessThanOrEqual(390);
      } finally {
        await shop.sql(`delete from clips where id = 'stuck'`);
      }
    },
    60 * SECOND,
  );
});

/** Bytes and addresses of what the app's page has fetched. */
async function fetched(): Promise<{ name: string; bytes: number }[]> {
  return z
    .array(z.object({ name: z.string(), bytes: z.number() }))
    .parse(
      await inApp(
        page,
        `performance.getEntriesByType('resource').map(({ name, encodedBodySize }) => ({ name: new URL(name).pathname, bytes: encodedBodySize }))`,
      ),
    );
}
const ENGINE = /^\/(fonts\/|assets\/(play-film|storyboard|zod|open-film|open-dom-film)[-.])/u;

describe('the posters of clips', () => {
  test.each([
    ['the Library', '/clips'],
    ['Home', ''],
  ])(
    'come to %s without the film engine and its fonts, with at most 180 KB of scripts; a card that plays loads them',
    async (_, path) => {
      // Home shows what is new above.
      await shop.sql(`update clips set created_at = created_at - interval '2 days'`);
      try {
        const app = await open(path);
        const posters = drawnPosters(app);
        await expect.poll(() => posters.count(), { timeout: 60 * SECOND }).toBe(3);
        for (const poster of await posters.all()) {
          await poster.scrollIntoViewIfNeeded();
          await expect
            .poll(
              () =>
                poster.evaluate((image: object) => [
                  Reflect.get(image, 'naturalWidth') as unknown,
                  Reflect.get(image, 'naturalHeight') as unknown,
                ]),
              PATIENT,
            )
            .toEqual([360, 640]);
        }
        const files = await fetched();
        expect(files.filter(({ name }) => ENGINE.test(name))).toEqual([]);
        const scripts = files.filter(({ name }) => name.startsWith('/assets/') && name.endsWith('.js'));
        const bytes = scripts.reduce((sum, each) => sum + each.bytes, 0);
        expect(bytes).toBeGreaterThan(50 * 1024);
        expect(bytes).toBeLessThanOrEqual(180 * 1024);
        const pictures = files.filter(({ name }) => name.startsWith('/files/'));
        expect(pictures.length).toBeGreaterThanOrEqual(3);
        for (const picture of pictures) expect(picture.bytes).toBeLessThanOrEqual(40_000);
        expect(await whatMoved(page)).toEqual([]);

        await app.locator('.vitrine-clip__stage').first().hover();
        await app.locator('.vitrine-card-film--shown').waitFor({ timeout: 60 * SECOND });
        expect((await fetched()).filter(({ name }) => ENGINE.test(name)).length).toBeGreaterThan(0);
      } finally {
        await shop.sql(`update clips set created_at = created_at + interval '2 days'`);
      }
    },
    180 * SECOND,
  );

  test(
    'that are not drawn yet are the product’s pictures, and come by themselves without moving anything',
    async () => {
      // A poster that was just refused is not asked for again at once: nobody draws them while the page is looked at.
      await shop.sql(`insert into tasks (id, shop, kind, lane, priority, subject_kind, subject_id, title, state, finished_at)
        select 'held-' || id, shop, 'draw-poster', 'posters', 0, 'clip-poster', id, '', 'failed', now() from clips`);
      await shop.sql('update clips set poster = null, poster_revision = null');
      const app = await open('/clips');
      const standIns = app.locator('.vitrine-poster[src*="small="]');
      await expect.poll(() => standIns.count(), PATIENT).toBe(3);
      expect(await drawnPosters(app).count()).toBe(0);
      await shop.sql(`delete from tasks where id like 'held-%'`);
      // The sweep finds them.
      await expect.poll(() => drawnPosters(app).count(), { timeout: 60 * SECOND }).toBe(3);
      expect(await standIns.count()).toBe(0);
      expect(await whatMoved(page)).toEqual([]);
      expect(await seriousFindings(page)).toEqual([]);
    },
    180 * SECOND,
  );
});

describe('the checklist', () => {
  test(
    'counts what was done: a video, a brand, a voice that was heard, a video on its product; then it says so and can be closed',
    async () => {
      let app = await open('');
      await app.getByText('2 of 4 tasks complete').waitFor(PATIENT);
      await steps(app).getByText('Add your brand, done').waitFor();
      expect(await steps(app).getByRole('button', { name: 'Pick products' }).count()).toBe(0);
      await steps(app).getByRole('link', { name: 'Choose voice' }).click();
      await app.getByRole('button', { name: 'Listen', exact: true }).click(PATIENT);
      await expect.poll(async () => (await settings())['voiceHeard'], PATIENT).toBe(true);
      await page.close();

      app = await open('');
      await app.getByText('3 of 4 tasks complete').waitFor(PATIENT);
      await steps(app).getByRole('link', { name: 'Open video' }).click();
      await page.waitForURL(/\/clips\/[\w-]+$/, PATIENT);
      await page.close();
      await shop.sql(`insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio,
        seconds, settings, quarter_points, state, result, finished_at)
        select 'shown', shop, id, 1, 'shown', title, '9:16', 15, ${SETTINGS}, 15, 'done', ${RESULT}, now()
        from clips where title like 'Soy%'`);
      await shop.sql(`insert into publications (id, shop, export_id, clip_id, product_id, title, alt,
        position, state, media_id)
        select 'shown', shop, 'shown', id, product_id, title, '', 1, 'ready', 'gid://shopify/Video/1'
        from clips where title like 'Soy%'`);
      app = await open('');
      await app.getByRole('heading', { name: 'You’re all set' }).waitFor(PATIENT);
      await app.getByText('4 of 4 tasks complete').waitFor();
      await app.getByRole('button', { name: 'Close', exact: true }).click();
      await steps(app).waitFor({ state: 'detached' });
      await expect.poll(async () => (await settings())['setUpClosed'], PATIENT).toBe(true);
      await page.reload();
      await pickButton(app).waitFor(PATIENT);
      expect(await steps(app).count()).toBe(0);
      // What is on its product is finished.
      expect(await app.getByRole('list', { name: 'Unfinished work' }).getByText('Soy').count()).toBe(0);
    },
    150 * SECOND,
  );
});

test(
  'what waits is named, with what to do and the code that support asks for',
  async () => {
    const watching = await open('');
    await pickButton(watching).waitFor(PATIENT);
    expect(await waiting(watching).count()).toBe(0);
    await shop.sql(
      `update clips
        set state = 'failed', failure = '{"code":"CLIP_STOPPED","details":{"reason":"a test"},"step":null}'
        where title like 'Glass Carafe%'`,
    );
    await shop.sql(
      `update tasks set state = 'failed', error = '{"code":"CLIP_STOPPED","details":{"reason":"a test"}}',
        finished_at = now() where kind = 'generate-clip'
        and subject_id = (select id from clips where title like 'Glass Carafe%')`,
    );
    await shop.sql(`update clips set stale = '{"reasons":["price"]}' where title like 'Soy%'`);
    const [task] = z
      .array(z.object({ id: z.string(), clip: z.string() }))
      .parse(await shop.sql(`select id, subject_id as clip from tasks where state = 'failed'`));
    // A merchant who is watching sees it without a reload: in the row that she was watching, and not a second time.
    await shop.sql(
      `select pg_notify('vitrine', '{"shop":"${running.shop}","kind":"clip","id":"${task?.clip ?? ''}"}')`,
    );
    const watched = watching
      .getByRole('list', { name: 'Unfinished work' })
      .getByRole('listitem')
      .filter({ hasText: 'Glass Carafe' });
    await watched.getByText('Failed', { exact: true }).waitFor(PATIENT);
    await watched.getByRole('button', { name: /^See what to do: Glass Carafe/ }).waitFor();
    await waiting(watching)
      .getByText(/Soy Candle/)
      .waitFor(PATIENT);
    expect(
      await waiting(watching)
        .getByText(/Glass Carafe/)
        .count(),
    ).toBe(0);
    await page.close();
    for (const width of [390, 1380]) {
      const app = await open('', { width });
      const rows = waiting(app).getByRole('listitem');
      await expect.poll(() => rows.count(), PATIENT).toBe(2);
      expect(await rows.nth(0).innerText()).toMatch(
        /Failed\s+Glass Carafe.* · The video wasn’t created\. .*a test/,
      );
      expect(await rows.nth(1).innerText()).toMatch(/Out of date\s+Soy Candle.* · The product has changed/);
      await app.getByText(task?.id ?? 'none').waitFor();
      expect(
        await app.getByRole('link', { name: 'Email help@vitrine.example' }).getAttribute('href'),
      ).toContain(encodeURIComponent(`support code ${task?.id ?? ''}`));
      await app.getByRole('heading', { name: 'Recent clips' }).waitFor();
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await seriousFindings(page)).toEqual([]);
      if (width === 390) await page.close();
    }
    const app = appIn(page);
    await waiting(app)
      .getByRole('link', { name: /^See what to do: Glass Carafe/ })
      .click();
    await page.waitForURL(new RegExp(`/clips/${task?.clip ?? ''}$`), PATIENT);
    await page.close();
    await open('');
    await waiting(appIn(page))
      .getByRole('link', { name: /^Review clip: Soy Candle/ })
      .click();
    await appIn(page)
      .getByText(/price changed since this clip was made/)
      .waitFor(PATIENT);
  },
  120 * SECOND,
);

test(
  'products without a video are those that have none; one click opens one, and without Shopify there is no such card',
  async () => {
    const app = await open('');
    await withoutVideo(app).getByText('Fluted Table Lamp').waitFor(PATIENT);
    const titles = await withoutVideo(app).locator('.vitrine-no-video__title').allTextContents();
    expect(titles.toSorted()).toEqual(
      [BARE, 'Fluted Planter with Saucer', 'Fluted Table Lamp', 'Tall Fluted Bud Vase'].toSorted(),
    );
    await app.getByRole('link', { name: 'Create video for Fluted Table Lamp' }).click();
    await page.waitForURL(/\/create\?product=/, PATIENT);
    await app.getByText('Fluted Table Lamp').first().waitFor(PATIENT);
    await page.close();

    const fault = await fetch(`${running.store}/__control/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ match: 'NewestProducts', times: 50, fault: { kind: 'status', status: 404 } }),
    });
    expect(fault.ok).toBe(true);
    const without = await open('', { expected: /status of (4|5)\d\d/u });
    await without
      .getByRole('heading', { name: 'Products without a Vitrine video' })
      .waitFor({ state: 'detached', ...PATIENT });
    expect(await pickButton(without).isEnabled()).toBe(true);
    complaints.length = 0;
    await fetch(`${running.store}/__control/faults`, { method: 'DELETE' });
  },
  120 * SECOND,
);

describe('a link from the time before Home', () => {
  test(
    'that names a product leads to Create, with everything else in it',
    async () => {
      const id = await productId('Tall Fluted Bud Vase');
      const app = await open(`?product=${encodeURIComponent(id)}&utm=a%20b`);
      await app.getByText(/of \d+ selected/).waitFor(PATIENT);
      await app.getByText('Tall Fluted Bud Vase').first().waitFor();
      expect(new URL(page.url()).pathname).toMatch(/\/create$/);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ product: id, utm: 'a b' });
      await page.close();

      const link = `${running.store}/products/fluted-planter`;
      const pasted = await open(`?link=${encodeURIComponent(link)}`);
      await pasted.getByText('Fluted Planter with Saucer').first().waitFor(PATIENT);
      expect(new URL(page.url()).searchParams.get('link')).toBe(link);
    },
    90 * SECOND,
  );

  test('keeps what Shopify sends along, to the letter', async () => {
    await open('/settings');
    const identity = {
      clientId: 'vitrine-development',
      secret: 'vitrine-development-secret',
      url: '',
      scopes: [],
    };
    const token = makeIdToken(installApp(identity), running.shop, Date.now());
    const host = Buffer.from('admin.shopify.com/store/lumen-and-clay').toString('base64url');
    const query = `product=gid%3A%2F%2Fshopify%2FProduct%2F1&embedded=1&hmac=abc&host=${host}&id_token=${token}&locale=en-US&session=1&shop=${running.shop}&timestamp=1`;
    const reply = await fetch(`${running.web}/app?${query}`, {
      headers: { 'user-agent': USER_AGENT },
      redirect: 'manual',
    });
    expect([reply.status, reply.headers.get('location')]).toEqual([302, `/app/create?${query}`]);
  });
});
