/**
 * Walks through what a merchant sees in the first ten minutes, state by state, at the width of a desktop and of a phone. In none of them does
 * axe find anything at all, and nothing is cut off. With SCREENSHOTS naming a folder, each is also kept as a picture.
 */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { allFindings, inApp, overflowOf, takePictures, untilLive } from '#tests/web/app-frame.ts';
import { appIn, chooseProduct, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

const PATIENT = { timeout: 30 * SECOND };
const DESKTOP = { width: 1380, height: 950 };
const MAX_TRIES = 5;
const PAUSE_MILLISECONDS = 500;
const PHONE = { width: 390, height: 844 };

let shop: OpenShop;
let page: Page;
let app: FrameLocator;
let clip = '';

beforeAll(async () => {
  shop = await openShop({ SUPPORT_EMAIL: 'help@vitrine.example' });
  page = await shop.browser.newPage({ userAgent: USER_AGENT, viewport: DESKTOP, reducedMotion: 'reduce' });
  app = appIn(page);
}, 240 * SECOND);
afterAll(() => shop.close(), 60 * SECOND);

async function open(path: string): Promise<void> {
  await page.goto(`${shop.running.admin}${path}`);
  await untilLive(page);
  await app.getByRole('button', { name: /^Task Center/ }).waitFor(PATIENT);
}
const button = (name: string | RegExp): Locator =>
  app.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first();
const press = (name: string | RegExp): Promise<void> => button(name).click(PATIENT);
const shown = (text: string | RegExp): Promise<void> => app.getByText(text).first().waitFor(PATIENT);
const dialog = (): Locator => app.getByRole('dialog');
const findings: Record<string, string[]> = {};
async function closeDialog(): Promise<void> {
  const title = await dialog().getByRole('heading').first().textContent();
  await page.keyboard.press('Escape');
  await expectFocusAfter(title ?? '');
}
/** A dialog that closes leaves the keyboard somewhere. */
async function expectFocusAfter(title: string): Promise<void> {
  await dialog().waitFor({ state: 'hidden', ...PATIENT });
  const lost = await settled(async () =>
    (await inApp<boolean>(page, 'document.activeElement === document.body')) ? ['the focus is nowhere'] : [],
  );
  if (lost.length > 0) findings[`“${title}”, closed`] = lost;
}

/** What is found once nothing fades in or grows any more. */
async function settled(find: () => Promise<string[]>): Promise<string[]> {
  for (let tries = 1; ; tries++) {
    const found = await find();
    if (found.length === 0 || tries === MAX_TRIES) return found;
    await page.waitForTimeout(PAUSE_MILLISECONDS);
  }
}

type State = readonly [name: string, reach: () => Promise<void>];

const STATES: readonly State[] = [
  ['home-first-run', () => open('')],
  ['library-empty', () => open('/clips')],
  ['points-first-run', () => open('/points')],
  ['create-empty', () => open('/create')],
  [
    'create-no-such-product',
    async () => {
      await app.getByLabel('Product link').fill(`${shop.running.store}/products/nothing-like-it`);
      await page.keyboard.press('Enter');
      await app.locator('[id$=Error]').first().waitFor(PATIENT);
    },
  ],
  ['create-product', () => chooseProduct(app, shop.running)],
  ['create-pictures-uploaded-before', () => press('Choose from earlier uploads')],
  [
    'create-own-script',
    async () => {
      await closeDialog();
      await press('Edit script');
      await app.getByLabel('Your script').fill('Word '.repeat(120));
      await shown(/too long/);
    },
  ],
  [
    'clip-being-made',
    async () => {
      // The draft of the other product holds a script that is too long.
      await open('/create');
      await chooseProduct(app, shop.running, 'glass-carafe');
      await button(/^Generate/).click(PATIENT);
      await page.waitForURL(/\/clips\/[\w-]+$/);
      clip = page.url().split('/').at(-1) ?? '';
    },
  ],
  ['clip-ready', () => button('Play').waitFor({ timeout: 90 * SECOND })],
  [
    'clip-rename',
    async () => {
      await press('Rename');
      await dialog().waitFor(PATIENT);
    },
  ],
  [
    'clip-delete',
    async () => {
      await closeDialog();
      await press('Delete');
      await dialog().waitFor(PATIENT);
    },
  ],
  [
    'editor-scene',
    async () => {
      await open(`/clips/${clip}/edit`);
      await app.getByRole('tab', { name: 'Text' }).waitFor(PATIENT);
    },
  ],
  ...['Text', 'Voice', 'Sound', 'Style & brand'].map((tab): State => [
    `editor-${tab.toLowerCase().replace(' & ', '-')}`,
    () => app.getByRole('tab', { name: tab, exact: true }).click(PATIENT),
  ]),
  [
    'editor-another-image',
    async () => {
      await app.getByRole('tab', { name: 'Scene', exact: true }).click(PATIENT);
      await press('Add scene');
      await dialog().waitFor(PATIENT);
    },
  ],
  [
    'editor-unsaved',
    async () => {
      await closeDialog();
      await app.getByRole('tab', { name: 'Text', exact: true }).click();
      await app.getByRole('textbox').first().fill('Thrown by hand');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Save', exact: true }).first().waitFor(PATIENT);
    },
  ],
  [
    'editor-earlier-version',
    async () => {
      await page.getByRole('button', { name: 'Save', exact: true }).first().click();
      await page.getByText('Clip saved').waitFor(PATIENT);
      await press('Preview version 1');
      await dialog().getByRole('button', { name: 'Play' }).waitFor(PATIENT);
      await closeDialog();
      await press('Preview version 1');
      await dialog().getByRole('button', { name: 'Play' }).waitFor(PATIENT);
    },
  ],
  [
    'clip-export-and-publish',
    async () => {
      await open(`/clips/${clip}`);
      await press('Export and publish');
      await dialog().waitFor(PATIENT);
    },
  ],
  [
    'clip-export',
    async () => {
      await closeDialog();
      await press('Export');
      await dialog().waitFor(PATIENT);
    },
  ],
  [
    'clip-exporting',
    async () => {
      await dialog().getByText('720p').click();
      await dialog().getByRole('button', { name: 'Export', exact: true }).click();
      await expectFocusAfter('Export');
    },
  ],
  [
    'task-center',
    async () => {
      await press(/^Task Center/);
      await app.getByRole('heading', { name: 'Task Center', level: 2 }).waitFor(PATIENT);
    },
  ],
  [
    'clip-exported',
    async () => {
      await page.keyboard.press('Escape');
      await app.getByRole('link', { name: /^Download/ }).waitFor({ timeout: 180 * SECOND });
    },
  ],
  [
    'clip-publish',
    async () => {
      await press('Publish to product');
      await dialog().waitFor(PATIENT);
    },
  ],
  [
    'clip-published',
    async () => {
      await dialog().getByRole('button', { name: 'Publish to product' }).click();
      await expectFocusAfter('Publish');
      await app
        .getByText('On the product')
        .first()
        .waitFor({ timeout: 120 * SECOND });
    },
  ],
  [
    'clip-remove-from-product',
    async () => {
      await press('Remove from product');
      await dialog().waitFor(PATIENT);
    },
  ],
  [
    'library',
    async () => {
      await closeDialog();
      await shop.sql(`insert into clips (id, shop, batch_id, link, product_id, title, brief, state, revision, created_at, stale)
        select 'variant-' || n, shop, batch_id, link, product_id, title, brief, case n when 1 then 'failed' else 'ready' end, 1, now(), case n when 2 then '{"reasons":["price"]}'::jsonb end
        from clips, generate_series(1, 4) n where id = '${clip}'`);
      await shop.sql(`insert into clip_revisions (clip_id, revision, document, summary)
        select 'variant-' || n, 1, document, '' from clip_revisions, generate_series(1, 4) n where clip_id = '${clip}' and revision = 1`);
      await open('/clips');
      await app.locator('.vitrine-clip').first().waitFor(PATIENT);
    },
  ],
  [
    'library-selected',
    async () => {
      for (const place of [0, 2]) await app.locator('.vitrine-clip__check label').nth(place).click();
      await button(/^Batch export/).waitFor(PATIENT);
    },
  ],
  ...(['Batch export', 'Publish', 'Delete'] as const).map((act): State => [
    `library-${act.toLowerCase().replace(' ', '-')}`,
    async () => {
      if (await dialog().isVisible()) await closeDialog();
      await press(new RegExp(`^${act} \\(2\\)`));
      await dialog().waitFor(PATIENT);
    },
  ]),
  [
    'library-none-fits',
    async () => {
      await closeDialog();
      await open('/clips?search=nothing-like-it');
      await shown('No clips found.');
    },
  ],
  [
    'clip-failed',
    async () => {
      await shop.sql(`update clips set revision = 0 where id = 'variant-1'`);
      await open('/clips/variant-1');
    },
  ],
  ['clip-out-of-date', () => open('/clips/variant-2')],
  ['compare', () => open(`/clips/compare?clips=variant-3,${clip}`)],
  ['compare-one-alone', () => open(`/clips/compare?clips=${clip}`)],
  ['home', () => open('')],
  ['points', () => open('/points')],
  ['settings', () => open('/settings')],
  ['nowhere', () => open('/nowhere/at/all')],
];

test(
  'nothing of the first ten minutes stands in anybody’s way',
  async () => {
    for (const [name, reach] of STATES) {
      const failure = await reach().then(
        () => null,
        (error: unknown) => String(error),
      );
      if (failure !== null) {
        findings[`${name} was not reached`] = [failure];
        continue;
      }
      for (const size of [DESKTOP, PHONE]) {
        const dialogs = await dialog().count();
        await page.setViewportSize(size);
        const found = await settled(() => allFindings(page));
        if ((await overflowOf(page)) > 0) found.push('something is cut off sideways');
        // A phone that is turned takes no question away.
        if ((await dialog().count()) < dialogs) findings[`${name}, turned`] = ['the dialog is gone'];
        if (found.length > 0) findings[`${name}, ${size.width} px`] = found;
      }
      await page.setViewportSize(DESKTOP);
      await takePictures(page, name);
    }
    expect(findings).toEqual({});
  },
  600 * SECOND,
);
