/**
 * Compares clips side by side in the real browser: both show the same moment, one is heard, and what can't be
 * compared says why.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStoryboard } from '#studio/clip/documents/documents.ts';
import { choosePoster } from '#studio/export/choose-poster.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { allFindings, takePictures } from '#tests/web/app-frame.ts';
import { openBrowserPage, type BrowserPage } from '#tests/web/browser-page.ts';
import { appIn, chooseProduct, generateClip, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

const PATIENT = { timeout: 30 * SECOND };

describe('two films', () => {
  let browser: BrowserPage;
  let film: Storyboard;

  beforeAll(async () => {
    film = {
      ...readStoryboard(
        JSON.parse(await readFile(new URL('../film/golden/gallery-en.json', import.meta.url), 'utf8')),
      ),
    };
    film = {
      ...film,
      sound: {
        ...film.sound,
        voice: [],
        music: { order: { seed: 1, mood: 'calm', seconds: 15 }, gainDecibels: 0 },
      },
    };
    browser = await openBrowserPage({ entry: 'app/editor/testing/comparison-page.tsx' });
    await browser.page.evaluate(SOUNDS_COUNTED);
  }, 60 * SECOND);
  afterAll(() => browser.close());

  const quieter = (storyboard: Storyboard): Storyboard => ({
    ...storyboard,
    sound: { ...storyboard.sound, music: { order: { seed: 2, mood: 'bold', seconds: 15 }, gainDecibels: 0 } },
  });
  /** The same film, with its last scene twice as long. */
  const longer = (storyboard: Storyboard): Storyboard => ({
    ...storyboard,
    seconds: 30,
    scenes: storyboard.scenes.map((scene, index, all) =>
      index === all.length - 1 ? { ...scene, endSeconds: 30 } : scene,
    ),
  });
  const play = () => browser.page.getByRole('button', { name: 'Play', exact: true });

  async function show(left: Storyboard, right: Storyboard): Promise<void> {
    await browser.page.evaluate(
      ([one, other]) =>
        // The page of this test puts it there; the compiler knows nothing of that page.
        (globalThis as unknown as { vitrine: { show(left: unknown, right: unknown): void } }).vitrine.show(
          one,
          other,
        ),
      [left, right] as const,
    );
    await browser.page
      .locator('.vitrine-player__waiting')
      .first()
      .waitFor({ state: 'detached', ...PATIENT });
    await browser.page.waitForFunction(
      `!document.querySelector('.vitrine-player__scrub').disabled`,
      null,
      PATIENT,
    );
  }
  const hashes = async (): Promise<string[]> => {
    const pictures = await browser.page.evaluate<string[]>(
      `[...document.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL())`,
    );
    return pictures.map((picture) => createHash('sha256').update(picture).digest('hex'));
  };
  const seek = (seconds: number) => browser.page.getByLabel('Position in the clip').fill(String(seconds));

  test(
    'show the same moment before they are played, at every seek, and in every frame that is played',
    async () => {
      await show(film, quieter(film));
      const [standing, beside] = await hashes();
      expect(beside).toBe(standing);
      await seek(choosePoster(film) / 30);
      expect(await hashes()).toEqual([standing, standing]);
      for (const seconds of [0, 4.6, 9.3]) {
        await seek(seconds);
        const [left, right] = await hashes();
        expect(right, `at ${seconds} s`).toBe(left);
        expect(left).not.toBe(standing);
      }
      await play().click();
      const differing = await browser.page.evaluate<{ frames: number; differing: number }>(FRAMES_COMPARED);
      expect(differing.frames).toBeGreaterThan(3);
      expect(differing.differing).toBe(0);
      await browser.page.getByRole('button', { name: 'Pause', exact: true }).click();
    },
    90 * SECOND,
  );

  test(
    'sound one at a time: the switch says whose, while they play',
    async () => {
      await show(film, quieter(film));
      const heard = () => browser.page.evaluate<string[]>('[...sounding].map((each) => each.print)');
      await play().click();
      await expect.poll(heard, PATIENT).toHaveLength(1);
      const [left] = await heard();
      const other = browser.page.getByRole('button', { name: 'Sound of Right' });
      expect(await other.getAttribute('aria-pressed')).toBe('false');
      await other.click();
      expect(await other.getAttribute('aria-pressed')).toBe('true');
      await expect
        .poll(async () => (await heard()).filter((print) => print !== left), PATIENT)
        .toHaveLength(1);
      expect(await heard()).toHaveLength(1);
      await browser.page.getByRole('button', { name: 'Sound of Left' }).click();
      await expect.poll(heard, PATIENT).toEqual([left]);
      await browser.page.keyboard.press('k');
      await expect.poll(heard, PATIENT).toEqual([]);
    },
    90 * SECOND,
  );

  test(
    'of different lengths play as long as the longer one: the shorter rests on its last frame, and one set of keys moves both',
    async () => {
      await show(film, longer(film));
      const slider = browser.page.getByLabel('Position in the clip');
      expect(await slider.getAttribute('aria-valuetext')).toMatch(/of 30 seconds/);
      await seek(449 / 30);
      const [last] = await hashes();
      await browser.page.locator('canvas').first().focus();
      for (const key of ['ArrowRight', 'End']) {
        const [, before] = await hashes();
        await browser.page.keyboard.press(key);
        await expect.poll(async () => (await hashes())[1], PATIENT).not.toBe(before);
        expect((await hashes())[0], key).toBe(last);
      }
      await browser.page.keyboard.press('Home');
      await expect.poll(async () => (await hashes())[0] === last, PATIENT).toBe(false);
      const [left, right] = await hashes();
      expect(right).toBe(left);
      // The sound of the shorter one has ended; the picture of the longer continues on the same clock.
      await seek(29.2);
      await play().click();
      await expect.poll(() => slider.inputValue().then(Number), PATIENT).toBeCloseTo(899 / 30, 3);
    },
    90 * SECOND,
  );

  test(
    'of which one can’t be shown say so under it, and the other plays',
    async () => {
      const [first, ...others] = film.pictures;
      if (first === undefined) throw new TypeError('The film has pictures.');
      const lost = { ...first, file: { ...first.file, sha256: 'f'.repeat(64) } };
      await show(film, { ...film, pictures: [lost, ...others] });
      await browser.page
        .getByRole('figure', { name: 'Right', exact: true })
        .getByText(/The video can’t be shown/)
        .waitFor(PATIENT);
      expect(await browser.page.getByText(/The video can’t be shown/).count()).toBe(1);
      const [before] = await hashes();
      await seek(9.3);
      expect((await hashes())[0]).not.toBe(before);
    },
    60 * SECOND,
  );
});

describe('two clips of a shop', () => {
  let shop: OpenShop;
  let browser: Browser;
  let page: Page;
  let app: FrameLocator;
  let variants: string[];
  let single: string;

  beforeAll(async () => {
    shop = await openShop();
    ({ browser } = shop);
    page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 900 } });
    app = appIn(page);
    await page.goto(`${shop.running.admin}/create`);
    await chooseProduct(app, shop.running);
    await app.getByLabel('Variants').selectOption('2');
    await app.getByRole('button', { name: 'Generate 2 videos', disabled: false }).first().click(PATIENT);
    await page.waitForURL(/\/clips$/, PATIENT);
    await app
      .locator('.vitrine-poster')
      .nth(1)
      .waitFor({ timeout: 90 * SECOND });
    variants = (await shop.sql(`select id from clips order by (brief->>'scriptSeed')::int`)).map(({ id }) =>
      String(id),
    );
    await page.goto(`${shop.running.admin}/create`);
    await chooseProduct(app, shop.running, 'glass-carafe');
    single = await generateClip(page);
  }, 240 * SECOND);
  afterAll(() => shop.close(), 60 * SECOND);

  const open = async (clips: string): Promise<void> => {
    await page.goto(`${shop.running.admin}/clips/compare?clips=${clips}`);
    await app.getByRole('button', { name: /^Task Center/ }).waitFor(PATIENT);
  };

  test(
    'are chosen in the Library and played side by side, with what differs under each; no video is fetched',
    async () => {
      const fetched: string[] = [];
      page.on('response', (response) => fetched.push(response.headers()['content-type'] ?? ''));
      await page.goto(`${shop.running.admin}/clips`);
      const compare = app.getByRole('link', { name: 'Compare', exact: true });
      await app.getByRole('checkbox', { name: /variant A$/ }).check(PATIENT);
      expect(await compare.count()).toBe(0);
      await app.getByRole('checkbox', { name: /variant B$/ }).check();
      await app.getByRole('checkbox', { name: /Carafe/ }).check();
      expect(await compare.count()).toBe(0);
      await app.getByRole('checkbox', { name: /Carafe/ }).uncheck();
      await compare.click();
      for (const letter of ['A', 'B']) {
        const part = app.getByRole('region', { name: `Variant ${letter}`, exact: true });
        await part.getByRole('heading', { name: `Variant ${letter}` }).waitFor(PATIENT);
        await part.getByText(/ music|melody|style|camera moves|“/).waitFor();
        await part.getByRole('link', { name: `Open Variant ${letter}` }).waitFor();
      }
      await app.getByRole('button', { name: 'Play', exact: true, disabled: false }).click(PATIENT);
      const slider = app.getByLabel('Position in the clip');
      await expect.poll(() => slider.inputValue().then(Number), PATIENT).toBeGreaterThan(0.5);
      await app.getByRole('button', { name: 'Pause', exact: true }).click();
      await takePictures(page, 'compare');
      await page.mouse.move(0, 0);
      await app.getByRole('tooltip').waitFor({ state: 'detached', ...PATIENT });
      expect(await allFindings(page)).toEqual([]);
      expect(fetched.filter((type) => type.startsWith('video/'))).toEqual([]);
      await app.getByRole('button', { name: 'Export Variant B' }).click();
      await app.getByRole('dialog', { name: 'Export clip' }).getByRole('button', { name: 'Cancel' }).click();
      await app.getByRole('link', { name: 'Open Variant A' }).click();
      await page.waitForURL(new RegExp(`/clips/${variants[0]}$`), PATIENT);
    },
    120 * SECOND,
  );

  test(
    'have links that are signed again before they end, and play on with these',
    async () => {
      const tab = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 900 } });
      await tab.clock.install();
      const loaded: string[] = [];
      tab.on('request', (request) => {
        if (request.resourceType() === 'fetch' && request.url().includes('/clips/compare'))
          loaded.push(request.url());
      });
      await tab.goto(`${shop.running.admin}/clips/compare?clips=${variants.join(',')}`);
      await appIn(tab).getByRole('button', { name: 'Play', exact: true, disabled: false }).waitFor(PATIENT);
      const before = loaded.length;
      await tab.clock.fastForward(3 * 3600_000);
      await expect.poll(() => loaded.length, PATIENT).toBeGreaterThan(before);
      await tab.close();
    },
    90 * SECOND,
  );

  test(
    'or two versions of one are chosen from a clip’s page',
    async () => {
      await shop.sql(
        `update clips set revision = 2 where id = '${single}'; insert into clip_revisions
          select (jsonb_populate_record(null::clip_revisions,
          to_jsonb(each) || '{"revision": 2, "summary": "Edited"}')).* from clip_revisions each
          where clip_id = '${single}' and revision = 1`,
      );
      await page.goto(`${shop.running.admin}/clips/${single}`);
      await app.getByRole('button', { name: 'Compare' }).click(PATIENT);
      await app.getByRole('menuitem', { name: /^Version 1: / }).click();
      await app.getByRole('heading', { name: 'Version 1' }).waitFor(PATIENT);
      const newest = app.getByRole('region', { name: 'Version 2', exact: true });
      await newest.getByText('No differences from the earlier version.').waitFor();
      await newest.getByRole('button', { name: 'Export Version 2' }).waitFor();
      expect(await app.getByRole('button', { name: 'Export Version 1' }).count()).toBe(0);

      await page.goto(`${shop.running.admin}/clips/${variants[0]}`);
      await app.getByRole('button', { name: 'Compare' }).click(PATIENT);
      await app.getByRole('menuitem', { name: 'Variant B' }).waitFor();
    },
    90 * SECOND,
  );

  test(
    'that can’t be compared: the page says why, and offers what is there',
    async () => {
      const heading = (name: string) => app.getByRole('heading', { name, level: 1 }).waitFor(PATIENT);
      const [one, other] = variants as [string, string];
      for (const clips of ['', one, `${one},${other},${single}`, `${one}@0,${other}`]) {
        await open(clips);
        await heading('Choose two clips to compare');
      }
      for (const clips of [`${one},${one}`, `${single},${single}@2`]) {
        await open(clips);
        await heading('These are the same clip');
      }
      await open(`${one},00000000-0000-4000-8000-000000000000`);
      await heading('This clip isn’t in your Library');
      await app.getByRole('link', { name: /^Open “Speckled Stoneware Mug/ }).waitFor();
      await open(`${single},${single}@9`);
      await heading('We couldn’t find this version');
      await shop.sql(`update clips set shop = 'another.myshopify.com' where id = '${other}'`);
      await open(`${one},${other}`);
      await heading('This clip isn’t in your Library');
      expect(await app.locator(`a[href*="${other}"]`).count()).toBe(0);
      expect(await app.getByRole('link', { name: /^Open “/ }).count()).toBe(1);
      await shop.sql(
        `update clips set shop = (select shop from clips where id = '${one}') where id = '${other}'`,
      );

      await shop.sql(`update clips set state = 'failed', revision = 0 where id = '${other}'`);
      await open(`${one},${other}`);
      await heading('One of the clips has no video');
      // As one that is waiting for its worker; what makes it ready is announced to the page.
      await shop.sql(`update clips set state = 'waiting' where id = '${other}'`);
      await open(`${one},${other}`);
      await heading('One of the clips isn’t ready yet');
      await shop.sql(`update clips set state = 'ready', revision = 1 where id = '${other}'`);
      const renamed = await browser.newPage({ userAgent: USER_AGENT });
      await renamed.goto(`${shop.running.admin}/clips/${other}`);
      await appIn(renamed).getByRole('button', { name: 'Keep exports' }).click(PATIENT);
      await app.getByRole('heading', { name: 'Variant B' }).waitFor(PATIENT);
      await renamed.close();
    },
    240 * SECOND,
  );
});

/** Tracks the sources that are playing, each with a fingerprint of its samples. */
const SOUNDS_COUNTED = `(() => {
  const { start, stop } = AudioBufferSourceNode.prototype;
  globalThis.sounding = new Set();
  AudioBufferSourceNode.prototype.start = function (...at) {
    this.print = String(this.buffer.getChannelData(0).slice(48000, 52800).reduce((sum, sample) => sum + Math.abs(sample), 0));
    sounding.add(this);
    start.apply(this, at);
  };
  AudioBufferSourceNode.prototype.stop = function (...at) {
    sounding.delete(this);
    stop.apply(this, at);
  };
})()`;

/** Of each frame that is painted within a second: whether both canvases hold the same. */
const FRAMES_COMPARED = `new Promise((resolve) => {
  const [left, right] = document.querySelectorAll('canvas');
  const seen = new Set();
  let differing = 0;
  const until = performance.now() + 1500;
  const look = () => {
    const [one, other] = [left.toDataURL('image/jpeg', 0.5), right.toDataURL('image/jpeg', 0.5)];
    seen.add(one);
    if (one !== other) differing++;
    if (performance.now() < until || seen.size < 5) requestAnimationFrame(look);
    else resolve({ frames: seen.size, differing });
  };
  requestAnimationFrame(look);
})`;
