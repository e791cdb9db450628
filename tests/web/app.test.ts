/**
 * Goes through the app in a real browser, against the development store, with the real worker: as a merchant,
 * and as someone who is not.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createHmac } from 'node:crypto';
import { execa } from 'execa';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { RunningApp } from '#bin/run-app.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { makeIdToken } from '#devstore/embedded/id-token.ts';
import { installApp } from '#devstore/embedded/installed-app.ts';
import { soundPlanSchema } from '#studio/storyboard/sound-plan.ts';
import { captionSchema } from '#studio/storyboard/storyboard.ts';
import { overflowOf, seriousFindings, untilLive } from '#tests/web/app-frame.ts';
import { hearComplaints } from '#tests/web/complaints.ts';
import { appIn, chooseProduct, generateClip, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { RESULT, SETTINGS } from '#tests/web/sample-export.ts';
import { SECOND } from '#tests/patience.ts';

const MUG = 'stoneware-mug';

let shop: OpenShop;
let running: RunningApp;
let browser: Browser;
let page: Page;
/** What the page said that it should not have. */
const complaints: string[] = [];

beforeAll(async () => {
  shop = await openShop();
  ({ running, browser } = shop);
}, 240 * SECOND);
afterAll(async () => {
  await shop.close();
}, 60 * SECOND);
afterEach(async () => {
  await page.close();
  expect(complaints.splice(0)).toEqual([]);
});

async function open(path = '', { width = 1380, height = 950 } = {}): Promise<FrameLocator> {
  page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width, height } });
  hearComplaints(page, complaints, /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION/u);
  await page.goto(`${running.admin}${path}`);
  await untilLive(page);
  return appIn(page);
}

const choose = (app: FrameLocator, product?: string): Promise<void> => chooseProduct(app, running, product);

const generate = (): Promise<string> => generateClip(page);

async function exportClip(app: FrameLocator, resolution = '720p'): Promise<void> {
  await app.getByRole('button', { name: 'Export', exact: true }).first().click();
  const dialog = app.getByRole('dialog');
  await dialog.getByText(resolution).click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
}

describe('a merchant', () => {
  test(
    'opens the app for the first time, pastes a link, sees the clip play, edits, exports, downloads and publishes it, and removes it from the product',
    async () => {
      const app = await open('/create');
      await choose(app);
      await app
        .getByText('No two mugs have the same pattern.', { exact: true })
        .first()
        .waitFor({ timeout: 20 * SECOND });
      expect(await app.getByText('From the product: “no two mugs have the same pattern.”').count()).toBe(1);
      expect(await app.getByText(/Preview free · Export 1080p: 3.75 points/).count()).toBe(1);
      await generate();

      await app.getByRole('button', { name: 'Play' }).click();
      await expect
        .poll(async () => Number(await app.getByLabel('Position in the clip').inputValue()), {
          timeout: 10 * SECOND,
        })
        .toBeGreaterThan(0.4);
      await app.getByRole('button', { name: 'Pause' }).click();

      await app.getByRole('link', { name: 'Edit' }).click();
      await app.getByRole('tab', { name: 'Text' }).click();
      const hook = app.getByRole('textbox').first();
      await hook.fill('No two mugs are the same.');
      await hook.press('Tab');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Clip saved').waitFor({ timeout: 20 * SECOND });
      await app
        .getByRole('button', { name: /Speckled Stoneware Mug/ })
        .or(app.getByRole('link', { name: /Speckled Stoneware Mug/ }))
        .first()
        .click();
      // The editor has an Export of its own, and stands until the clip's page has come.
      await page.waitForURL(/\/clips\/[\w-]+$/);
      await app.getByRole('link', { name: 'Edit' }).waitFor();

      await exportClip(app);
      const download = app.getByRole('link', { name: /^Download/ });
      await download.waitFor({ timeout: 120 * SECOND });
      const [saved] = await Promise.all([page.waitForEvent('download'), download.click()]);
      expect(saved.suggestedFilename()).toBe('speckled-stoneware-mug-9x16-15s.mp4');
      const { stdout } = await execa('ffprobe', [
        '-v',
        'error',
        '-count_packets',
        '-show_entries',
        'stream=codec_name,width,height,nb_read_packets',
        '-of',
        'csv',
        await saved.path(),
      ]);
      expect(stdout).toContain('h264,720,1280,450');
      expect(stdout).toContain('aac');

      await app.getByRole('button', { name: 'Publish to product' }).click();
      await app.getByRole('dialog').getByRole('button', { name: 'Publish to product' }).click();
      await app.getByText('On the product').waitFor({ timeout: 60 * SECOND });
      expect(await videosOf(MUG)).toBe(1);
      await app.getByRole('button', { name: 'Remove from product' }).click();
      await app.getByRole('dialog').getByRole('button', { name: 'Remove from product' }).click();
      await app.getByText('Removed from product').waitFor({ timeout: 30 * SECOND });
      expect(await videosOf(MUG)).toBe(0);
    },
    300 * SECOND,
  );

  test(
    'closes the tab mid-way and comes back to what was chosen, and to a clip that was made meanwhile',
    async () => {
      let app = await open('/create');
      await choose(app, 'glass-carafe');
      await app.getByRole('button', { name: '30 s' }).click();
      // Until then the page says that it is saving.
      await expect
        .poll(() => sql(`select form ->> 'seconds' as seconds from drafts order by updated_at desc limit 1`))
        .toEqual([{ seconds: '30' }]);
      await page.close();
      app = await open('/create');
      await app
        .getByText('Glass Carafe with Oak Stopper')
        .first()
        .waitFor({ timeout: 30 * SECOND });
      expect(await app.getByRole('button', { name: '30 s' }).getAttribute('aria-pressed')).toBe('true');
      await app
        .getByRole('button', { name: /^Generate/, disabled: false })
        .first()
        .click();
      await expect.poll(() => page.url()).toMatch(/\/clips\//);
      await page.close();
      app = await open('/clips');
      await app
        .getByRole('link', { name: /Glass Carafe/ })
        .first()
        .click();
      await app.getByRole('button', { name: 'Play' }).waitFor({ timeout: 60 * SECOND });
    },
    180 * SECOND,
  );

  test(
    'exports two at once, follows both in the Task Center, and cancels one',
    async () => {
      const app = await open('/clips');
      const boxes = app.getByRole('checkbox', { name: /^Choose/ });
      await expect.poll(() => boxes.count(), { timeout: 30 * SECOND }).toBeGreaterThan(1);
      await app.locator('.vitrine-clip__check label').nth(0).click();
      await app.locator('.vitrine-clip__check label').nth(1).click();
      await app.getByRole('button', { name: 'Batch export (2)' }).click();
      await app.getByRole('dialog').getByRole('button', { name: 'Batch export' }).click();
      await app.getByRole('dialog').waitFor({ state: 'hidden', timeout: 30 * SECOND });
      await app.getByRole('button', { name: /^Task Center/ }).click();
      const tasks = app.locator('.Polaris-Popover');
      const cancel = tasks.getByRole('button', { name: 'Cancel' });
      await cancel.last().waitFor({ timeout: 30 * SECOND });
      await cancel.last().click();
      await tasks
        .getByText('Canceled')
        .first()
        .waitFor({ timeout: 60 * SECOND });
      await tasks
        .getByRole('link', { name: /^Download/ })
        .first()
        .waitFor({ timeout: 180 * SECOND });
      expect(
        await sql(
          `select count(*)::int as count from exports e where state = 'cancelled'
            and not exists (select 1 from ledger_entries l where l.subject_id = e.id and l.kind = 'release')`,
        ),
      ).toEqual([{ count: 0 }]);
    },
    300 * SECOND,
  );

  test(
    'sees the export finish although its worker was killed in the middle',
    async () => {
      const app = await open('/clips');
      await app
        .getByRole('link', { name: /Speckled Stoneware Mug/ })
        .first()
        .click();
      await exportClip(app, '1080p');
      await app.getByText(/^Exporting, [1-9]\d*%$/).waitFor({ timeout: 60 * SECOND });
      running.worker().kill('SIGKILL');
      // The database counts the silence; the test does not wait for it.
      await sql(`update tasks set heartbeat_at = now() - interval '10 minutes' where state = 'running'`);
      await running.restartWorker();
      await app.getByText('1080p · 1080 × 1920').waitFor({ timeout: 180 * SECOND });
      expect(
        await sql(
          `select subject_id from ledger_entries where kind in ('settle', 'release') group by subject_id
            having count(*) > 1`,
        ),
      ).toEqual([]);
    },
    300 * SECOND,
  );

  test.each([
    [
      'ja',
      'soy-candle',
      '芯は金属を使わないコットンだけ',
      'ltr',
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
      /^espeak-ng:(ja|nitech_jp|mei|tohoku)/,
    ],
    ['ar', 'soy-candle', 'شمعة صويا', 'rtl', /\p{Script=Arabic}/u, /^espeak-ng:ar(?![a-z])/],
  ])(
    'makes a clip in %s',
    async (language, product, words, direction, script, voice) => {
      const app = await open('/create');
      await choose(app, product);
      await app.getByLabel('Language').selectOption(language);
      await app
        .getByText(words)
        .first()
        .waitFor({ timeout: 30 * SECOND });
      const clipId = await generate();
      const [document] = z.array(madeSchema).parse(
        await sql(
          `select document->'script' as script, document->'voice' as voice,
              document->'storyboard' as storyboard from clip_revisions where clip_id = '${clipId}'`,
        ),
      );
      expect(document).toMatchObject({ script: { language }, storyboard: { language, direction } });
      expect(document?.voice).toMatch(voice);
      const captions =
        document?.storyboard.captions.map(({ words: said }) =>
          said.map(({ text, glue }) => text + glue).join(''),
        ) ?? [];
      expect(captions.length).toBeGreaterThan(1);
      for (const caption of captions) expect(caption).toMatch(script);
      expect(document?.storyboard.sound.voice.length).toBeGreaterThan(2);
    },
    120 * SECOND,
  );

  test(
    'finds her way with the keyboard alone',
    async () => {
      const app = await open('/create');
      const link = app.getByLabel('Product link');
      await link.waitFor({ timeout: 30 * SECOND });
      await link.focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(`${running.store}/products/tall-bud-vase`);
      await page.keyboard.press('Enter');
      await app.getByText(/of \d+ selected/).waitFor({ timeout: 30 * SECOND });
      await app
        .getByText('Tall Fluted Bud Vase')
        .first()
        .waitFor({ timeout: 30 * SECOND });
      await app.getByLabel('Language').selectOption('en');
      await app
        .getByRole('button', { name: /^Generate/, disabled: false })
        .first()
        .waitFor({ timeout: 30 * SECOND });
      await link.focus();
      const frame = page.frame({ name: 'app-iframe' });
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press('Tab');
        if (await frame?.evaluate<boolean>('/^Generate/.test(document.activeElement?.textContent ?? "")'))
          break;
      }
      await page.keyboard.press('Enter');
      await app.getByRole('button', { name: 'Play' }).waitFor({ timeout: 60 * SECOND });
      await app.locator('.vitrine-player canvas').focus();
      await page.keyboard.press('k');
      await app.getByRole('button', { name: 'Pause' }).waitFor({ timeout: 10 * SECOND });
    },
    120 * SECOND,
  );

  describe('with a full library', () => {
    const SEEDED = 130;
    const SOON_DELETED = `select count(distinct clip_id)::int as count from exports
      join clips on clips.id = clip_id and not keep where finished_at < now() - interval '27 days'
      and exports.state = 'done'`;
    /** The exported videos of all but the last are deleted within three days, that of the oldest first. */
    beforeAll(async () => {
      await sql(`insert into clips (id, shop, batch_id, link, product_id, title, brief, state, revision,
        created_at, stale)
        select 'seeded-' || n, shop, 'seeded', link, product_id, 'Seeded ' || n, brief, case n
        when 3 then 'failed' else 'ready' end, 1,
          now() - make_interval(secs => n), case n when 2 then '{"reasons":["price"]}'::jsonb end
        from (select * from clips where title like 'Speckled Stoneware Mug%' and state = 'ready'
        order by created_at limit 1) made, generate_series(1, ${SEEDED}) n`);
      await sql(`insert into clip_revisions (clip_id, revision, document, summary)
        select id, 1, (select document from clip_revisions join clips made on made.id = clip_id
        where made.title like 'Speckled Stoneware Mug%' limit 1), '' from clips where id like 'seeded-%'`);
      await sql(`insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds,
        settings, quarter_points, state, result, finished_at)
        select id, shop, id, 1, id, title, '9:16', 15, ${SETTINGS}, 15, 'done', ${RESULT},
        now() - interval '650 hours' - make_interval(mins => replace(id, 'seeded-', '')::int)
        from clips where id like 'seeded-%' and id <> 'seeded-${SEEDED}'`);
    });
    afterAll(() => sql(`delete from clips where id like 'seeded-%'`));

    test(
      'narrows it to one product with the keyboard, sees more of it below, and keeps what she chose',
      async () => {
        const app = await open('/clips', { width: 390, height: 844 });
        const cards = app.locator('.vitrine-clip');
        await expect.poll(() => cards.count(), { timeout: 30 * SECOND }).toBe(24);
        const product = app.getByRole('combobox', { name: 'Product' });
        await product.focus();
        await page.keyboard.type('carafe');
        await app.getByRole('option', { name: 'Glass Carafe with Oak Stopper' }).waitFor();
        expect(await app.getByRole('listbox').getByRole('option').count()).toBe(1);
        expect(await seriousFindings(page)).toEqual([]);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect.poll(() => cards.count(), { timeout: 10 * SECOND }).toBe(1);
        expect(await cards.innerText()).toContain('Glass Carafe with Oak Stopper');
        expect(await product.inputValue()).toBe('Glass Carafe with Oak Stopper');
        await product.fill('');
        await expect.poll(() => cards.count(), { timeout: 10 * SECOND }).toBe(24);

        await app.getByLabel('Search').fill('seeded');
        await expect.poll(() => page.url(), { timeout: 10 * SECOND }).toContain('search=seeded');
        await app.locator('.vitrine-clip__check label').nth(0).click();
        await app.locator('.vitrine-clip__check label').nth(1).click();
        await app.getByRole('button', { name: 'Show more' }).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => cards.count(), { timeout: 10 * SECOND }).toBe(48);
        await app.getByRole('button', { name: 'Batch export (2)' }).waitFor();
        await expect
          .poll(
            () => page.frame({ name: 'app-iframe' })?.evaluate<string>('document.activeElement.textContent'),
            { timeout: 10 * SECOND },
          )
          .toContain('Open Seeded 25');
        expect(await app.getByRole('status').allTextContents()).toContain('48 clips shown. More available.');
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      },
      90 * SECOND,
    );

    test(
      'distinguishes what failed from what is being made',
      async () => {
        const app = await open('/clips?filter=generating');
        await app.getByText('No clips found.').waitFor({ timeout: 30 * SECOND });
        await app.getByLabel('Show', { exact: true }).selectOption('Failed');
        await app.getByRole('link', { name: 'Open Seeded 3' }).waitFor({ timeout: 10 * SECOND });
      },
      60 * SECOND,
    );

    test(
      'keeps a clip, keeps it no longer, and brings one up to date, each from its card',
      async () => {
        const app = await open('/clips?search=seeded');
        await app
          .getByRole('button', { name: 'Keep exports: Seeded 1', exact: true })
          .click({ timeout: 30 * SECOND });
        const kept = app.getByRole('button', { name: 'Let exports expire: Seeded 1', exact: true });
        await kept.waitFor({ timeout: 10 * SECOND });
        expect(await sql(`select keep from clips where id = 'seeded-1'`)).toEqual([{ keep: true }]);
        // The keyboard focus is not lost.
        await page.keyboard.press('Enter');
        await app
          .getByRole('button', { name: 'Keep exports: Seeded 1', exact: true })
          .waitFor({ timeout: 10 * SECOND });
        expect(await sql(`select keep from clips where id = 'seeded-1'`)).toEqual([{ keep: false }]);

        const refresh = app.getByRole('button', { name: /^Refresh: / });
        expect(await refresh.count()).toBe(1);
        await refresh.click();
        await refresh.waitFor({ state: 'hidden', timeout: 60 * SECOND });
        await expect
          .poll(() => sql(`select state, stale, revision from clips where id = 'seeded-2'`), {
            timeout: 60 * SECOND,
          })
          .toEqual([{ state: 'ready', stale: null, revision: 2 }]);
      },
      150 * SECOND,
    );

    test(
      'keeps and deletes several at once, after asking, and reports the one that could not be',
      async () => {
        const app = await open('/clips?search=seeded');
        const choose = (name: string) => app.getByRole('checkbox', { name: `Choose ${name}`, exact: true });
        for (const name of ['Seeded 3', 'Seeded 10', 'Seeded 11'])
          await choose(name).check({ timeout: 30 * SECOND, force: true });
        await app.getByRole('button', { name: 'Keep exports (3)' }).click();
        await page.getByText('Exports of 3 clips won’t be deleted').waitFor({ timeout: 20 * SECOND });
        await app
          .getByRole('button', { name: /^Keep exports \(/ })
          .waitFor({ state: 'hidden', timeout: 20 * SECOND });
        const left = () =>
          sql(`select id, keep from clips where id in ('seeded-3', 'seeded-10', 'seeded-11') order by id`);
        expect(await left()).toEqual(
          ['seeded-10', 'seeded-11', 'seeded-3'].map((id) => ({ id, keep: true })),
        );
        await choose('Seeded 3').uncheck({ force: true });
        // One goes away between the question and the answer, as when a colleague deletes it.
        await page.route('**/app/clips/bulk', async (route) => {
          await sql(`delete from clips where id = 'seeded-11'`);
          await route.continue();
        });
        await app.getByRole('button', { name: 'Delete (2)' }).click();
        const dialog = app.getByRole('dialog', { name: 'Delete 2 clips?' });
        await dialog.getByText('This can’t be undone.', { exact: false }).waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        await dialog.getByRole('button', { name: 'Delete 2 clips' }).click();
        await page.getByText('1 clip deleted').waitFor({ timeout: 20 * SECOND });
        await page.unroute('**/app/clips/bulk');
        await app.getByText('1 clip couldn’t be changed').waitFor();
        await app.getByText(/^Seeded 11: /).waitFor();
        expect(await left()).toEqual([{ id: 'seeded-3', keep: true }]);
        await expect.poll(() => choose('Seeded 10').count(), { timeout: 20 * SECOND }).toBe(0);
      },
      120 * SECOND,
    );

    test(
      'is warned of what is soon deleted, sees the first of it first, and keeps all of it with one request',
      async () => {
        let app = await open('/clips?filter=expiring');
        expect(
          await app
            .getByRole('link', { name: /^Open Seeded/ })
            .first()
            .textContent({ timeout: 30 * SECOND }),
        ).toContain(`Seeded ${SEEDED - 1}`);
        await page.close();
        app = await open();
        const sent: string[] = [];
        page.on(
          'request',
          (request) =>
            request.method() === 'POST' &&
            request.url().includes('/app/clips') &&
            sent.push(new URL(request.url()).pathname),
        );
        // The shop's events are faster than the answer: the banner is gone before it comes.
        await page.route('**/app/clips.data?index', async (route) => {
          const response = await route.fetch();
          await app
            .getByText(/clips will be deleted within three days/)
            .waitFor({ state: 'hidden', timeout: 20 * SECOND });
          await route.fulfill({ response });
        });
        await app
          .getByText(/^Exported videos of more than 99 clips will be deleted within three days/)
          .waitFor({ timeout: 30 * SECOND });
        const expected =
          z.array(z.object({ count: z.number() })).parse(await sql(SOON_DELETED))[0]?.count ?? 0;
        expect(expected).toBeGreaterThan(120);
        await app.getByRole('button', { name: 'Keep all' }).click();
        await page
          .getByText(`Exports of all ${expected} clips won’t be deleted`)
          .waitFor({ timeout: 20 * SECOND });
        expect(sent).toEqual(['/app/clips.data']);
        expect(await sql(SOON_DELETED)).toEqual([{ count: 0 }]);
      },
      120 * SECOND,
    );
  });

  test.each([
    ['', 'Home'],
    ['/create', 'Create'],
    ['/clips', 'Library'],
    ['/settings', 'Settings'],
  ])(
    'reads %s on a phone 390 px wide without scrolling sideways',
    async (path, title) => {
      const app = await open(path, { width: 390, height: 844 });
      await app
        .getByRole('heading', { name: title, exact: true })
        .first()
        .waitFor({ timeout: 30 * SECOND });
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await textsAtTheEdge(page)).toEqual([]);
    },
    60 * SECOND,
  );

  test.each([
    ['', 'Home'],
    ['/create', 'Create'],
    ['/clips', 'Library'],
    ['/settings', 'Settings'],
  ])(
    'finds nothing serious in the way of a screen reader on %s',
    async (path, title) => {
      const app = await open(path);
      await app
        .getByRole('heading', { name: title, exact: true })
        .first()
        .waitFor({ timeout: 30 * SECOND });
      // What fades in has its contrast when it is there.
      await page.waitForTimeout(800);
      await expect.poll(() => seriousFindings(page)).toEqual([]);
    },
    60 * SECOND,
  );

  test(
    'reads a clip’s page on a phone without scrolling sideways, and nothing serious is in the way of a screen reader',
    async () => {
      const [clip] = z
        .array(z.object({ id: z.string() }))
        .parse(await sql(`select clip_id as id from exports where state = 'done' limit 1`));
      for (const width of [390, 1380]) {
        const app = await open(`/clips/${clip?.id ?? ''}`, { width, height: 900 });
        await app.getByRole('button', { name: 'Play', disabled: false }).waitFor({ timeout: 30 * SECOND });
        expect(await overflowOf(page), `${width} px wide`).toBeLessThanOrEqual(0);
        expect(await textsAtTheEdge(page), `${width} px wide`).toEqual([]);
        expect(await seriousFindings(page), `${width} px wide`).toEqual([]);
        if (width === 390) await page.close();
      }
    },
    90 * SECOND,
  );

  test.each([
    ['https://example.com', /opens the store, not a product|didn’t respond|can’t open/],
    ['not a link at all', /We couldn’t open this link/],
    ['http://169.254.169.254/products/x', /can’t open|couldn’t open/],
    ['no-such-product', /We couldn’t find the product/],
  ])(
    'pasting “%s” shows what is wrong and keeps the text',
    async (text, message) => {
      const app = await open('/create');
      const link = app.getByLabel('Product link');
      await link.waitFor({ timeout: 30 * SECOND });
      await link.fill(text);
      await link.press('Enter');
      await app
        .getByText(message)
        .first()
        .waitFor({ timeout: 30 * SECOND });
      expect(await link.inputValue()).toBe(text);
      complaints.length = 0;
    },
    60 * SECOND,
  );
});

describe('what is put into a page', () => {
  /** Every way by which text in a page becomes a script. Returns what ran. */
  const INJECT = `(async () => {
    window.ran = [];
    const script = document.createElement('script');
    script.textContent = 'window.ran.push("script")';
    const frame = document.createElement('iframe');
    frame.srcdoc = '<script>parent.ran.push("frame")</' + 'script>';
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="data:," onerror="window.ran.push(&quot;handler&quot;)"><a href="javascript:window.ran.push(&quot;link&quot;)">x</a>';
    document.body.append(script, frame, holder);
    holder.querySelector('a').click();
    // What the debugger evaluates may make code from text; a timer's own turn may not.
    setTimeout(() => window.ran.push(new Function('return "text"')()));
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    const address = document.baseURI;
    // What was going to run has run once a picture that failed later has said so.
    await new Promise((resolve) => Object.assign(new Image(), { onerror: resolve }).src = 'data:,late');
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [...window.ran, ...(address.includes('elsewhere') ? ['base'] : [])];
  })()`;

  async function expectNothingRan(page: Page, where: string): Promise<void> {
    const frame = page.frame({ name: 'app-iframe' }) ?? page.mainFrame();
    const own = complaints.splice(0).filter((complaint) => !complaint.includes('404 (Not Found)'));
    expect(own, `${where} complains by itself`).toEqual([]);
    expect(await frame.evaluate(INJECT), where).toEqual([]);
    await expect.poll(() => complaints.length, { message: where }).toBeGreaterThan(0);
    for (const complaint of complaints.splice(0))
      expect(complaint, where).toMatch(/Content Security Policy|EvalError/);
  }

  test(
    'does not run, on any page',
    async () => {
      const [clip] = z.array(z.object({ id: z.string() })).parse(await sql('select id from clips limit 1'));
      const pages = ['', '/create', '/clips', `/clips/${clip?.id ?? ''}`, `/clips/${clip?.id ?? ''}/edit`];
      for (const path of [...pages, '/points', '/settings', '/clips/unknown']) {
        const app = await open(path);
        await app.getByRole('button', { name: /^Task Center/ }).waitFor({ timeout: 30 * SECOND });
        if (path.includes(clip?.id ?? '/'))
          await app.getByRole('button', { name: 'Play', disabled: false }).waitFor({ timeout: 60 * SECOND });
        await expectNothingRan(page, path);
        await page.close();
      }
      page = await browser.newPage({ userAgent: USER_AGENT });
      hearComplaints(page, complaints);
      for (const path of ['/', '/nowhere']) {
        await page.goto(`${running.web}${path}`, { waitUntil: 'load' });
        await expectNothingRan(page, path);
      }
    },
    180 * SECOND,
  );

  test('finds a new nonce in every answer, and a page of Shopify’s library its own script alone', async () => {
    await open('/settings');
    const sourcesAt = async (path: string) => {
      const reply = await fetch(running.web + path, { headers: { 'user-agent': USER_AGENT } });
      const policy = reply.headers.get('content-security-policy') ?? '';
      return {
        html: await reply.text(),
        policy,
        scripts: /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [],
      };
    };
    for (const path of ['/', '/nowhere']) {
      const [one, other] = [await sourcesAt(path), await sourcesAt(path)];
      const nonceOf = ({ scripts }: typeof one) => scripts.filter((source) => source.startsWith("'nonce-"));
      expect(nonceOf(one), path).toHaveLength(1);
      expect(nonceOf(one), path).not.toEqual(nonceOf(other));
      expect(one.html.match(/<script(?![^>]* nonce=)/g), path).toBeNull();
    }
    const query = `shop=${running.shop}&host=YWRtaW4`;
    for (const [path, hashes] of [
      [`/auth/session-token?${query}`, 0],
      [`/auth/exit-iframe?${query}&exitIframe=${encodeURIComponent('https://admin.shopify.com/store/a')}`, 1],
    ] as const) {
      const { html, policy, scripts } = await sourcesAt(path);
      expect(html, path).toContain('app-bridge.js');
      expect(
        scripts.filter((source) => source.startsWith("'sha256-")),
        path,
      ).toHaveLength(hashes);
      expect(policy, path).toContain(`frame-ancestors ${running.store} https://${running.shop} `);
      expect(policy, path).toContain("default-src 'none'");
    }
  });
});

test('what is served is made for production, in any checkout', async () => {
  const assets = new URL('../../build/client/assets/', import.meta.url);
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  for (const script of scripts) {
    const text = await readFile(new URL(script, assets), 'utf8');
    // React says this when it was built for development.
    expect(text.includes('Download the React DevTools'), script).toBe(false);
    // The half of the languages' packs that only servers need, of all languages: 130 KB compressed.
    expect(text.includes('smallPrintHeadings'), script).toBe(false);
  }
});

/** What is read and stands nearer than 8 px to the window's edge. What only a screen reader meets is a pixel wide. */
const textsAtTheEdge = (page: Page): Promise<string[]> | undefined =>
  page.frame({ name: 'app-iframe' })?.evaluate<string[]>(
    `[...document.querySelectorAll('h1, h2, h3, p')].filter((text) => {
      const { left, right, width } = text.getBoundingClientRect();
      return width > 1 && (left < 8 || right > innerWidth - 8);
    }).map(({ textContent }) => textContent)`,
  );

describe('someone else', () => {
  const identity = {
    clientId: 'vitrine-development',
    secret: 'vitrine-development-secret',
    url: '',
    scopes: [],
  };
  const asOther = (shop: string) => ({
    authorization: `Bearer ${makeIdToken(installApp(identity), shop, Date.now())}`,
    'user-agent': USER_AGENT,
    'content-type': 'application/json',
    accept: 'application/json',
  });

  test('is not led out of the admin to an address of their own', async () => {
    for (const wrong of [
      'https://evil.example/',
      '//evil.example',
      'javascript:alert(1)',
      'data:text/html,x',
    ]) {
      const query = new URLSearchParams({ shop: running.shop, host: 'YWRtaW4', exitIframe: wrong });
      const reply = await fetch(`${running.web}/auth/exit-iframe?${query.toString()}`, {
        headers: { 'user-agent': USER_AGENT },
        redirect: 'manual',
      });
      expect([wrong, reply.status, reply.headers.get('location')]).toEqual([wrong, 302, '/']);
    }
  });

  test('is shown the landing page where the library asks for a shop', async () => {
    await open('/settings');
    const reply = await fetch(`${running.web}/auth/login`, {
      headers: { 'user-agent': USER_AGENT },
      redirect: 'manual',
    });
    expect([reply.status, reply.headers.get('location')]).toEqual([302, '/']);
  });

  test('finds nothing at an address that no row can have, and no picture behind another shop’s cursor', async () => {
    await open('/settings');
    const headers = asOther('other-shop.myshopify.com');
    for (const path of ['/app/clips/%00', '/app/uploads?cursor=%00', '/app/clips/a%00b/edit'])
      expect([path, (await fetch(`${running.web}${path}`, { headers })).status]).toEqual([path, 404]);
    await sql(
      `insert into uploads (id, shop, name, picture, created_at) select 'of-' || shop, shop, 'name', '{}', now()
         from (values ('${running.shop}')) shops (shop) on conflict do nothing`,
    );
    const reply = await fetch(`${running.web}/app/uploads?cursor=of-${running.shop}`, { headers });
    expect([reply.status, await reply.json()]).toMatchObject([200, { uploads: [] }]);
    await sql(`delete from uploads where id = 'of-${running.shop}'`);
  });

  test('without a token, or with a forged one, gets nothing', async () => {
    await open('/settings');
    for (const headers of [
      { 'user-agent': USER_AGENT },
      {
        ...asOther(running.shop),
        authorization: `Bearer ${makeIdToken(installApp({ ...identity, secret: 'another-secret-entirely' }), running.shop, Date.now())}`,
      },
    ]) {
      const reply = await fetch(`${running.web}/app/tasks`, { headers, redirect: 'manual' });
      expect(reply.status, JSON.stringify(headers)).toBeGreaterThanOrEqual(300);
      expect(await reply.text()).not.toContain('"tasks"');
    }
  });

  test(
    'of another shop finds the same as for an unknown id on every route that takes one',
    async () => {
      await open('/settings');
      const clipOf = `(select clip_id from exports where id = (select export_id from publications where shop = '${running.shop}' limit 1))`;
      const [clip, made, publication] = await Promise.all(
        [
          `clips where id = ${clipOf}`,
          `exports where clip_id = ${clipOf}`,
          `publications where shop = '${running.shop}'`,
        ].map(
          async (rows) =>
            z.array(z.object({ id: z.string() })).parse(await sql(`select id from ${rows} limit 1`))[0]?.id ??
            'none',
        ),
      );
      const { routes } = z
        .object({
          routes: z.record(
            z.string(),
            z.object({ id: z.string(), path: z.string().optional(), parentId: z.string().optional() }),
          ),
        })
        .parse(JSON.parse(await readFile(new URL('../../build/routes.json', import.meta.url), 'utf8')));
      const ids: Record<string, [string, string]> = {
        clipId: [clip ?? '', 'unknown'],
        publicationId: [publication ?? '', 'unknown'],
        exportId: [made ?? '', 'unknown'],
      };
      const bodies: Record<string, object[]> = {
        'app.clips.$clipId.act': [{ intent: 'remove' }, { intent: 'cancel' }, { intent: 'keep', keep: true }],
        'app.clips.$clipId.save': [{ expectedRevision: 1, storyboard: {}, summary: '' }],
        'app.clips.$clipId.newest': [{}],
        'app.publications.$publicationId': [{ intent: 'unpublish' }],
        'app.exports.$exportId.media': [{}],
        'app.exports.$exportId.gallery': [{}],
      };
      /** What a route needs beside the id: without it, it answers 404 to everyone. */
      const queries: Record<string, string> = { 'app.clips.$clipId.version': '?revision=1' };
      const withIds = Object.values(routes).filter(
        ({ id }) => /\$\w/.test(id) && id.startsWith('routes/app.'),
      );
      expect(withIds.length).toBeGreaterThan(3);
      for (const { id } of withIds) {
        const name = id.replace('routes/', '');
        const parameter = Object.keys(ids).find((each) => name.includes(`$${each}`));
        expect(parameter, `${name} has a parameter that this test does not know`).toBeDefined();
        const [real, unknown] = ids[parameter ?? ''] ?? ['', ''];
        const path = (value: string) =>
          `${running.web}/${name
            .replace(`$${parameter ?? ''}`, value)
            .replace('._index', '')
            .replaceAll('.', '/')}`;
        const query = queries[name] ?? '';
        const ask = async (shopOfToken: string, value: string, body: object | null) => {
          const reply = await fetch(path(value) + (body === null ? `.data${query}` : query), {
            headers: asOther(shopOfToken),
            ...(body === null ? {} : { method: 'POST', body: JSON.stringify(body) }),
          });
          return { status: reply.status, text: (await reply.text()).replaceAll(value, 'ID') };
        };
        // An empty body changes nothing, but is read only where the id is the shop's own.
        const owners = await ask(running.shop, real, bodies[name] === undefined ? null : {});
        expect(owners.status, `${name} is asked for in a way that finds nothing even for the owner`).not.toBe(
          404,
        );
        expect(owners.status, owners.text).toBeLessThan(500);
        for (const body of bodies[name] ?? [null]) {
          const [mine, nobodys] = [
            await ask('other-shop.myshopify.com', real, body),
            await ask('other-shop.myshopify.com', unknown, body),
          ];
          expect(mine.status, name).toBe(404);
          expect(mine, name).toEqual(nobodys);
          expect(mine.text).not.toContain('Speckled');
        }
      }
      for (const [url, body] of [
        [
          '/app/exports',
          {
            key: crypto.randomUUID(),
            settings: { resolution: '720p', bitsPerSecond: null },
            clips: [{ id: clip, revision: 1 }],
            atMostQuarterPoints: 15,
          },
        ],
        ['/app/publications', { key: crypto.randomUUID(), exportId: made, alt: '', position: 1 }],
        ['/app/tasks', { intent: 'cancel', kind: 'export', id: made }],
      ] as const) {
        const reply = await fetch(`${running.web}${url}`, {
          method: 'POST',
          headers: asOther('other-shop.myshopify.com'),
          body: JSON.stringify(body),
        });
        expect([url, reply.status]).toEqual([url, 404]);
      }
    },
    60 * SECOND,
  );

  test(
    'a merchant with too many requests in a minute learns when to try again, and can still read pages',
    async () => {
      await open('/settings');
      const headers = asOther('other-shop.myshopify.com');
      const request = () => fetch(`${running.web}/app/generate`, { method: 'POST', headers, body: '{}' });
      // The first one exchanges its token.
      const replies = [await request(), ...(await Promise.all(Array.from({ length: 61 }, request)))];
      const statuses = replies.map(({ status }) => status);
      expect([
        statuses.filter((status) => status === 422).length,
        statuses.filter((status) => status === 429).length,
      ]).toEqual([60, 2]);
      const refused = replies.find(({ status }) => status === 429);
      expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(refused?.headers.get('retry-after'))).toBeLessThanOrEqual(60);
      expect(await refused?.json()).toMatchObject({ ok: false, failure: { code: 'TOO_MANY_REQUESTS' } });
      expect(
        (await fetch(`${running.web}/APP/Generate/`, { method: 'POST', headers, body: '{}' })).status,
      ).toBe(429);
      for (let count = 0; count < 70; count++)
        expect((await fetch(`${running.web}/app/uploads`, { headers })).status).toBe(200);
    },
    60 * SECOND,
  );

  test(
    'a body over the limit is refused, also without saying how much comes',
    async () => {
      await open('/settings');
      const piece = new Uint8Array(500_000);
      const chunked = (pieces: number) =>
        new ReadableStream({
          pull: (controller) => (pieces-- > 0 ? controller.enqueue(piece) : controller.close()),
        });
      const send = (path: string, headers: Record<string, string>, pieces: number) =>
        fetch(`${running.web}${path}`, { method: 'POST', headers, body: chunked(pieces), duplex: 'half' });
      expect((await send('/webhooks', {}, 11)).status).toBe(413);
      // Small enough to be checked, and unsigned.
      expect(
        (
          await send(
            '/webhooks',
            {
              'x-shopify-hmac-sha256': 'forged',
              'x-shopify-topic': 'products/update',
              'x-shopify-shop-domain': running.shop,
              'x-shopify-webhook-id': '1',
              'x-shopify-api-version': '2026-10',
            },
            2,
          )
        ).status,
      ).toBe(401);
      const reply = await send('/app/listen', asOther('other-shop.myshopify.com'), 5);
      expect([reply.status, await reply.json()]).toEqual([
        413,
        {
          ok: false,
          failure: {
            code: 'REQUEST_TOO_LARGE',
            message:
              'This is larger than 2 MB, so it wasn’t accepted. Try a smaller file or fewer items. Nothing was changed.',
          },
        },
      ]);
    },
    60 * SECOND,
  );

  test('a forged webhook is refused, and a real one that comes twice counts once', async () => {
    await open('/settings');
    const forged = await fetch(`${running.store}/__control/webhooks`, {
      method: 'POST',
      body: JSON.stringify({ topic: 'products/update', payload: { id: 1 }, badSignature: true }),
    });
    expect(await forged.json()).toEqual({ statuses: [401] });
    const before =
      z
        .array(z.object({ count: z.number() }))
        .parse(await sql('select count(*)::int as count from webhooks'))[0]?.count ?? 0;
    const twice = await fetch(`${running.store}/__control/webhooks`, {
      method: 'POST',
      body: JSON.stringify({ topic: 'products/update', payload: { id: 1 }, times: 2 }),
    });
    expect(await twice.json()).toEqual({ statuses: [200, 200] });
    expect(await sql('select count(*)::int as count from webhooks')).toEqual([{ count: before + 1 }]);
  });

  test.each([
    ['null', 200],
    ['[]', 200],
    ['5', 200],
    ['"\\u0000"', 200],
    ['{"id":"\\u0000"}', 200],
    ['{"id":1e400}', 200],
    ['', 400],
    ['no json', 400],
    ['\0', 400],
  ])('a signed webhook that says %j is answered %i', async (body, status) => {
    for (const topic of ['products/update', 'app/scopes_update', 'unknown/topic'])
      expect([topic, await sendSigned(topic, running.shop, body)]).toEqual([topic, status]);
  });

  test('a webhook is accepted without the shop’s token: a shop that has just uninstalled has none', async () => {
    await open('/settings');
    const [gone, session] = ['gone.myshopify.com', 'offline_gone.myshopify.com'];
    await sql(
      `insert into shopify_sessions (id, shop, state, "isOnline", scope, expires, "accessToken", "refreshToken")
         values ('${session}', '${gone}', '', false, 'read_products', 1577836800, 'ended', 'refused')`,
    );
    expect(await sendSigned('unknown/topic', gone, '{"id":1}')).toBe(200);
    expect(
      await sql(`select "accessToken", "refreshToken" from shopify_sessions where id = '${session}'`),
    ).toEqual([{ accessToken: 'ended', refreshToken: 'refused' }]);
  });
});

/** What is read of a made clip's document. */
const madeSchema = z.object({
  script: z.object({ language: z.string() }),
  voice: z.string().nullable(),
  storyboard: z.object({
    language: z.string(),
    direction: z.string(),
    captions: z.array(captionSchema),
    sound: soundPlanSchema,
  }),
});

async function videosOf(handle: string): Promise<number> {
  const html = await (await fetch(`${running.store}/products/${handle}`)).text();
  return html.split('<video').length - 1;
}

/** Sends a webhook with this body, signed as Shopify does. Returns the status. */
async function sendSigned(topic: string, shopDomain: string, body: string): Promise<number> {
  const signature = createHmac('sha256', 'vitrine-development-secret').update(body).digest('base64');
  const reply = await fetch(`${running.web}/webhooks`, {
    method: 'POST',
    headers: {
      'x-shopify-hmac-sha256': signature,
      'x-shopify-topic': topic,
      'x-shopify-shop-domain': shopDomain,
      'x-shopify-webhook-id': crypto.randomUUID(),
      'x-shopify-api-version': '2026-10',
    },
    body,
  });
  return reply.status;
}

const sql = (text: string): Promise<Record<string, unknown>[]> => shop.sql(text);
