/**
 * Draws the first frame of a clip on the Create page, in a real browser: it follows every choice, waits for
 * nothing, and is what is then generated.
 */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { allFindings, inApp, overflowOf, takePictures } from '#tests/web/app-frame.ts';
import { appIn, chooseProduct, generateClip, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

const PATIENT = { timeout: 30 * SECOND };

let shop: OpenShop;
let page: Page;
let app: FrameLocator;
const errors: string[] = [];

beforeAll(async () => {
  shop = await openShop();
}, 120 * SECOND);
afterAll(() => shop.close(), 60 * SECOND);
beforeEach(async () => {
  await shop.sql('delete from drafts');
  page = await shop.browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 950 } });
  page.on('pageerror', (error) => errors.push(error.message));
  app = appIn(page);
});
afterEach(async () => {
  await page.close();
  expect(errors.splice(0)).toEqual([]);
});

const preview = (aspectRatio = '9:16'): Locator =>
  app.getByRole('img', { name: new RegExp(`^Opening preview, ${aspectRatio}`) });
const DRAWN = '.vitrine-preview__drawn';
const drawn = (): Locator => app.locator(DRAWN);
/** What is chosen now is what is drawn. */
const settled = () => app.locator('.vitrine-preview__frame[aria-busy="false"]').waitFor(PATIENT);
const PREVIEW = 'canvas[aria-label^="Opening preview, 9:16"]';
const FILM = '.vitrine-player__picture';
/** Small enough that two sizes of one picture are alike: RGB of 36 × 64 points. */
async function pointsOf(canvas: string): Promise<number[]> {
  const points = await page.frame({ name: 'app-iframe' })?.evaluate<unknown>(`(() => {
    const small = document.createElement('canvas');
    [small.width, small.height] = [36, 64];
    const context = small.getContext('2d', { willReadFrequently: true });
    context.imageSmoothingQuality = 'high';
    context.drawImage(document.querySelector('${canvas}'), 0, 0, 36, 64);
    return [...context.getImageData(0, 0, 36, 64).data].filter((_, index) => index % 4 < 3);
  })()`);
  return z.array(z.number()).parse(points);
}
const difference = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;
const differsFrom = (before: readonly number[]) =>
  expect.poll(async () => difference(await pointsOf(PREVIEW), before), PATIENT);
/** One picture at two sizes, with heavy letters; another picture or look is further from it. */
const ALIKE = 5;
const look = (name: string): Locator => app.locator('.vitrine-look', { hasText: name }).last();

test(
  'changes with look, picture order and aspect ratio, and comes back with them',
  async () => {
    await page.goto(`${shop.running.admin}/create`);
    await chooseProduct(app, shop.running);
    await settled();
    await app.getByText('Opening preview', { exact: true }).waitFor();
    await screenshot('create-preview');
    const first = await pointsOf(PREVIEW);

    await look('Noir').click();
    await differsFrom(first).toBeGreaterThan(20);
    await look('Auto').click();
    await differsFrom(first).toBe(0);

    const opening = (await preview().getAttribute('aria-label')) ?? '';
    const tiles = app.getByRole('list', { name: 'Selected images, in order' }).getByRole('listitem');
    const front = (await tiles.first().getByRole('img').getAttribute('alt')) ?? '';
    await app.getByRole('button', { name: `Leave out ${front}` }).click();
    await differsFrom(first).toBeGreaterThan(ALIKE);
    expect(await preview().getAttribute('aria-label')).toBe(opening);

    await app.getByRole('button', { name: 'Both' }).click();
    await expect.poll(() => drawn().count(), PATIENT).toBe(2);
    for (const [aspectRatio, shape] of [
      ['9:16', 9 / 16],
      ['16:9', 16 / 9],
    ] as const) {
      const box = await preview(aspectRatio).boundingBox();
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(shape, 1);
    }
    await screenshot('create-preview-both');
  },
  120 * SECOND,
);

test(
  'is the first frame of the clip that is then generated, when nobody speaks',
  async () => {
    await page.goto(`${shop.running.admin}/create`);
    await chooseProduct(app, shop.running, 'soy-candle');
    await app.getByText('No voice, only captions and music').click();
    await look('Bold').click();
    await settled();
    const before = await pointsOf(PREVIEW);
    await generateClip(page);
    await app.locator('.vitrine-player__waiting').waitFor({ state: 'detached', ...PATIENT });
    await expect.poll(async () => difference(await pointsOf(FILM), before), PATIENT).toBeLessThan(ALIKE);
  },
  120 * SECOND,
);

test(
  'keeps its space while the engine is loading: nothing moves, and the page is used meanwhile',
  async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const asked: string[] = [];
    await page.route('**/draw-preview*.js', async (route) => {
      asked.push(route.request().url());
      await held;
      await route.continue();
    });
    await page.goto(`${shop.running.admin}/create`);
    await app.getByLabel('Product link').waitFor(PATIENT);
    expect(asked).toEqual([]);
    await chooseProduct(app, shop.running, 'glass-carafe');
    await expect.poll(() => asked.length, PATIENT).toBeGreaterThan(0);
    const frame = app.locator('.vitrine-preview__frame');
    const before = await frame.boundingBox();
    expect(await drawn().count()).toBe(0);
    await app.getByText('Use my own script').click();
    await app.getByLabel('Your script').fill('Pours without a drop.');
    await app
      .getByRole('button', { name: /^Generate/, disabled: false })
      .first()
      .waitFor(PATIENT);
    const waiting = await frame.boundingBox();
    letGo();
    await drawn().waitFor(PATIENT);
    expect(await frame.boundingBox()).toEqual(waiting);
    expect([waiting?.width, waiting?.height]).toEqual([before?.width, before?.height]);
    await expect.poll(() => preview().getAttribute('aria-label'), PATIENT).toContain('Pours without a drop.');
  },
  90 * SECOND,
);

test(
  'shows the look’s background with the words when the picture can’t be loaded, and says what is missing without one',
  async () => {
    await page.goto(`${shop.running.admin}/create`);
    await app.getByLabel('Product link').waitFor(PATIENT);
    await page.route('**/files/**', (route) => route.abort());
    await chooseProduct(app, shop.running, 'soy-candle');
    await app.getByText('The image can’t be loaded.').waitFor(PATIENT);
    // Words are on the background: it is not of one color.
    expect(new Set(await pointsOf(PREVIEW)).size).toBeGreaterThan(20);
    const tiles = app.getByRole('button', { name: /^Leave out / });
    for (let left = await tiles.count(); left > 0; left--) await tiles.first().click();
    await app.getByText('Add at least one image to see it.').waitFor(PATIENT);
    expect(await drawn().count()).toBe(0);
  },
  90 * SECOND,
);

test.each([1380, 390])(
  'Generate comes after all that it depends on, and is in view while that is chosen, on %i pixels',
  async (width) => {
    const height = 900;
    await page.setViewportSize({ width, height });
    await page.goto(`${shop.running.admin}/create`);
    await chooseProduct(app, shop.running);
    await settled();
    const generate = app.getByRole('button', { name: 'Generate video' });
    expect(await generate.count()).toBe(1);
    for (const name of ['Noir', 'Auto']) {
      await look(name).scrollIntoViewIfNeeded();
      const box = await generate.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      await look(name).click();
    }
    const PRECEDING = 2;
    expect(
      await inApp<number>(
        page,
        `Math.min(...[...document.querySelectorAll('.vitrine-look, canvas')].map((each) => document.querySelector('.vitrine-generate').compareDocumentPosition(each) & ${PRECEDING}))`,
      ),
    ).toBe(PRECEDING);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await allFindings(page)).toEqual([]);
    await takePictures(page, `create-generate-${width}`);
  },
  90 * SECOND,
);

async function screenshot(name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  for (const width of [1380, 390]) {
    await page.setViewportSize({ width, height: 950 });
    await app.getByText('Opening preview', { exact: true }).scrollIntoViewIfNeeded();
    await page.waitForTimeout(1200);
    await page.screenshot({ path: `${folder}/${name}-${width}.png` });
  }
  await page.setViewportSize({ width: 1380, height: 950 });
}
