/**
 * Publishes chosen clips of the Library together in a real browser: what goes where and what doesn't is said
 * before and after, and one that fails holds up no other.
 */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { allFindings, takePictures } from '#tests/web/app-frame.ts';
import { appIn, chooseProduct, generateClip, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

const PATIENT = { timeout: 30 * SECOND };
const PRODUCTS = ['stoneware-mug', 'soy-candle', 'glass-carafe'] as const;

let shop: OpenShop;
let page: Page;
let app: FrameLocator;
/** A clip of each product. */
const clips = new Map<string, { id: string; product: string }>();

beforeAll(async () => {
  shop = await openShop();
  page = await shop.browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 900 } });
  app = appIn(page);
  for (const handle of PRODUCTS) {
    await page.goto(`${shop.running.admin}/create`);
    await chooseProduct(app, shop.running, handle);
    const id = await generateClip(page);
    const [named] = await shop.sql(`select title from clips where id = '${id}'`);
    clips.set(handle, { id, product: String(named?.['title']) });
  }
  await openLibrary(['stoneware-mug', 'soy-candle']);
  await app.getByRole('button', { name: 'Batch export (2)' }).click();
  await app.getByRole('dialog').getByText('720p').click();
  await app.getByRole('dialog').getByRole('button', { name: 'Batch export' }).click();
  await vi.waitFor(
    async () =>
      expect(await shop.sql(`select count(*)::int as done from exports where state = 'done'`)).toEqual([
        { done: 2 },
      ]),
    { timeout: 240 * SECOND, interval: SECOND },
  );
}, 420 * SECOND);
afterAll(() => shop.close(), 60 * SECOND);

type Handle = (typeof PRODUCTS)[number];
const clipOf = (handle: Handle) => clips.get(handle) ?? { id: '', product: '' };

async function openLibrary(handles: readonly Handle[]): Promise<void> {
  await page.goto(`${shop.running.admin}/clips`);
  for (const handle of handles)
    await app.getByRole('checkbox', { name: `Choose ${clipOf(handle).product}` }).check(PATIENT);
}
async function ask(handles: readonly Handle[]): Promise<Locator> {
  await openLibrary(handles);
  await app.getByRole('button', { name: `Publish (${handles.length})` }).click();
  const dialog = app.getByRole('dialog', { name: 'Publish to products' });
  await dialog.getByRole('listitem').first().waitFor(PATIENT);
  return dialog;
}
const rowsOf = (dialog: Locator, list: string): Locator =>
  dialog.getByRole('list', { name: list, exact: true }).getByRole('listitem');
const rowOf = (dialog: Locator, handle: Handle): Locator =>
  dialog.getByRole('listitem').filter({ hasText: clipOf(handle).product });
const control = async (body: object): Promise<void> => {
  const reply = await fetch(`${shop.running.store}/__control/settings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(reply.ok).toBe(true);
};
const mediaOf = async (handle: Handle): Promise<string[]> =>
  z
    .object({ media: z.array(z.object({ media_type: z.string() })) })
    .parse(await (await fetch(`${shop.running.store}/products/${handle}.js`)).json())
    .media.map(({ media_type: kind }) => kind);

test(
  'says what goes where and what does not, publishes after a yes, and one that fails holds up no other',
  async () => {
    const [mug, candle] = [await mediaOf('stoneware-mug'), await mediaOf('soy-candle')];
    const [full, free]: [Handle, Handle] =
      mug.length > candle.length ? ['stoneware-mug', 'soy-candle'] : ['soy-candle', 'stoneware-mug'];
    expect(mug.length).not.toBe(candle.length);
    // The store takes less than every plan of Shopify's does: what is full is known when it refuses.
    await control({ mediaPerProduct: Math.max(mug.length, candle.length) });

    const dialog = await ask(PRODUCTS);
    await dialog
      .getByText(/^These videos go live on the product pages, after the featured image\./)
      .waitFor();
    expect(await rowsOf(dialog, 'Clips to publish').count()).toBe(2);
    for (const handle of [full, free]) {
      const picture = rowOf(dialog, handle).locator('img');
      await expect
        .poll(() => picture.evaluate((image): unknown => Reflect.get(image, 'naturalWidth')), PATIENT)
        .toBeGreaterThan(0);
    }
    await dialog.getByText('1 clip can’t be published').waitFor();
    await rowOf(dialog, 'glass-carafe').getByText('It has no exported video yet. Export it first.').waitFor();
    await takePictures(page, 'bulk-publish-ask');
    expect(await allFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden', ...PATIENT });
    expect(await shop.sql('select id from publications')).toEqual([]);

    const again = await ask(PRODUCTS);
    await again.getByRole('button', { name: 'Publish 2 videos' }).click();
    const started = app.getByRole('dialog', { name: 'Publishing to products' });
    await rowOf(started, free)
      .getByText('On the product')
      .waitFor({ timeout: 90 * SECOND });
    await rowOf(started, full)
      .getByText('Not published')
      .waitFor({ timeout: 90 * SECOND });
    await rowOf(started, full)
      .getByText(/This product already has 250 media/)
      .first()
      .waitFor();
    await started.getByText('1 of 2 published', { exact: true }).waitFor(PATIENT);
    await takePictures(page, 'bulk-publish-started');
    expect(await allFindings(page)).toEqual([]);
    expect(await mediaOf(free)).toContain('video');
    expect(await mediaOf(full)).not.toContain('video');

    await control({ mediaPerProduct: 250 });
    await rowOf(started, full)
      .getByRole('button', { name: /^Try again/ })
      .click();
    await rowOf(started, full)
      .getByText('On the product')
      .waitFor({ timeout: 90 * SECOND });
    await started.getByText('2 of 2 published', { exact: true }).waitFor(PATIENT);
    await rowOf(started, free).getByRole('button', { name: /^Undo/ }).click();
    await rowOf(started, free)
      .getByText('Removed from product')
      .waitFor({ timeout: 60 * SECOND });
    expect(await mediaOf(free)).not.toContain('video');
    expect(await mediaOf(full)).toContain('video');
    await started.getByRole('button', { name: 'Close' }).last().click();
    await started.waitFor({ state: 'hidden', ...PATIENT });

    // What was removed can go there again; what is there can't.
    const third = await ask([full, free]);
    expect(await rowsOf(third, 'Clips to publish').allInnerTexts()).toEqual([
      expect.stringContaining(clipOf(free).product),
    ]);
    await rowOf(third, full).getByText('It’s already on the product.').waitFor();
  },
  300 * SECOND,
);

test(
  'an export of an earlier version, and a product that is gone, are not published, and say so',
  async () => {
    const { id } = clipOf('glass-carafe');
    await shop.sql(
      `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
        quarter_points, state, result, finished_at)
       select 'carafe', shop, '${id}', 1, 'carafe', title, aspect_ratio, seconds, settings, quarter_points,
       state, result, finished_at from exports where state = 'done' limit 1`,
    );
    await control({ deleteProduct: 'glass-carafe' });
    const gone = await ask(['glass-carafe']);
    await gone.getByText('The product is no longer in your store.').waitFor(PATIENT);
    expect(await gone.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
    await shop.sql(
      `update clips set revision = 2 where id = '${id}'; insert into clip_revisions
        select (jsonb_populate_record(null::clip_revisions,
        to_jsonb(each) || '{"revision": 2, "summary": "Edited"}')).* from clip_revisions each
        where clip_id = '${id}' and revision = 1`,
    );
    const outdated = await ask(['glass-carafe']);
    await outdated.getByText('Only an earlier version has been exported. Export it again.').waitFor(PATIENT);
  },
  90 * SECOND,
);

test(
  'what became impossible since it was shown is reported afterwards, and the same request again publishes nothing twice',
  async () => {
    const exported = await shop.sql(
      `select id from exports where state = 'done' and id <> 'carafe'
        and id not in (select export_id from publications where state <> 'undone')`,
    );
    const [free] = exported.map(({ id }) => String(id));
    if (free === undefined) throw new Error('One export is off its product.');
    const frame = page.frame({ name: 'app-iframe' });
    const publish = () =>
      frame?.evaluate(
        async (exportIds) => {
          const reply = await fetch('/app/publish', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              publications: exportIds.map((exportId, index) => ({
                key: `00000000-0000-4000-8000-00000000000${index}`,
                exportId,
                alt: '',
                position: 1,
              })),
            }),
          });
          return (await reply.json()) as { started: { publicationId: string }[]; refused: unknown[] };
        },
        ['missing', free],
      );
    const first = await publish();
    expect(first?.refused).toEqual([{ exportId: 'missing', message: expect.any(String) as string }]);
    expect(first?.started).toHaveLength(1);
    expect(await publish()).toEqual(first);
    expect(
      await shop.sql(
        `select count(*)::int from publications where export_id = '${free}' and state <> 'undone'`,
      ),
    ).toEqual([{ count: 1 }]);
  },
  60 * SECOND,
);
