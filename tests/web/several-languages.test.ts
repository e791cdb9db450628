/**
 * Makes clips of one product in all languages of its store in a real browser: one of them has no text and one no
 * voice; the others are made, reviewed side by side, and warned about before they share a product.
 */
import { randomUUID } from 'node:crypto';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { EMPTY_FORM, type CreateForm } from '#app/contract/create-form.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { OWN_CATALOG, readCatalog } from '#devstore/catalog.ts';
import { allFindings, inApp, overflowOf, takePictures } from '#tests/web/app-frame.ts';
import { appIn, chooseProduct, drawnPosters, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

const PATIENT = { timeout: 30 * SECOND };
const HANDLE = 'stoneware-mug';
/** Thai has no voice on a machine without one of its own; French has no text. */
const THAI = {
  title: 'แก้วเซรามิกลายจุด',
  descriptionHtml:
    '<p>แก้วทรงตรงสำหรับกาแฟ ชา หรือซุป ปั้นด้วยมือจากดินสโตนแวร์</p><p>หูจับกว้างพอสำหรับสามนิ้ว</p><p>จุดสีน้ำตาลเกิดจากเหล็กในดิน</p>',
};

let shop: OpenShop;
let page: Page;
let app: FrameLocator;
const failures: string[] = [];

async function control(path: 'settings' | 'products', body: object): Promise<void> {
  const reply = await fetch(`${shop.running.store}/__control/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(reply.ok, await reply.text()).toBe(true);
}

beforeAll(async () => {
  shop = await openShop();
  await control('settings', { publishedLanguages: ['de', 'fr', 'th'] });
  const mug = readCatalog(OWN_CATALOG).find(({ handle }) => handle === HANDLE);
  const german = mug?.translations['de'];
  if (mug === undefined || german === undefined) throw new TypeError('The mug is in the catalog, in German.');
  await control('products', { ...mug, translations: { de: german, th: THAI } });
  page = await shop.browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 900 } });
  page.on('pageerror', (error) => failures.push(error.message));
  app = appIn(page);
}, 240 * SECOND);
afterAll(async () => {
  await shop.close();
  expect(failures).toEqual([]);
}, 60 * SECOND);

const box = (name: string) => app.getByRole('checkbox', { name, exact: true });
const generate = (name: string) => app.getByRole('button', { name, exact: true });

describe('all languages of the store', () => {
  test(
    'are a choice of the Language field, each with its text and voice; what can’t be made says why and what to do',
    async () => {
      await page.goto(`${shop.running.admin}/create`);
      await chooseProduct(app, shop.running, HANDLE);
      await app.getByLabel('Language', { exact: true }).selectOption('All languages of the store (4)');
      for (const [name, state] of [
        ['English', 'Product text · Synthetic voice'],
        ['German', 'Store translation · Synthetic voice'],
        ['Thai', 'Store translation · Captions only'],
        ['French', 'No text'],
      ] as const) {
        await box(name).waitFor(PATIENT);
        // The state is read with the box.
        const said = await box(name).getAttribute('aria-describedby');
        expect(await app.locator(`[id="${said ?? ''}"]`).innerText()).toBe(state);
        expect([name, await box(name).isChecked()]).toEqual([name, name !== 'French']);
      }
      expect(await box('French').isDisabled()).toBe(true);
      await app.getByText('3 of 4 selected', { exact: true }).waitFor();
      await app
        .getByText(
          'Not available: French. The product has no text in this language, and no AI writer is set up to translate it.',
        )
        .waitFor();
      expect(await app.getByRole('link', { name: 'Translate the product' }).getAttribute('href')).toMatch(
        /\/products\/\d+$/,
      );
      await app.getByRole('link', { name: 'Set up an AI writer' }).waitFor();
      await app.getByText('No voice speaks Thai. This video has captions and music only.').waitFor();
      await app
        .getByText(
          '3 languages × 1 aspect ratio × 1 variant = 3 videos · Preview free · Export 1080p: 3.75 points each, 11.25 for all 3 · balance after: 88.75',
        )
        .waitFor();
      await generate('Generate 3 videos').waitFor();
    },
    120 * SECOND,
  );

  test(
    'are previewed one at a time, in their own words',
    async () => {
      const canvas = app.getByRole('img', { name: /^Opening preview/ });
      const shown = app.getByLabel('Preview language');
      for (const [tag, name] of [
        ['de', 'German'],
        ['th', 'Thai'],
        ['en', 'English'],
      ] as const) {
        await shown.selectOption(tag);
        await app.getByText(`Shown in ${name}.`, { exact: false }).waitFor(PATIENT);
        await app.locator(`span[lang=${tag}][dir=auto]`).first().waitFor(PATIENT);
        const line = await app.locator(`span[lang=${tag}][dir=auto]`).first().innerText();
        await expect.poll(() => canvas.getAttribute('aria-label'), PATIENT).toContain(line);
      }
      expect(await app.getByText(/^No voice speaks \S+$/).count()).toBe(0);
      await takePictures(page, 'create-languages', box('French'));
      await takePictures(page, 'create-languages-preview', shown);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await allFindings(page)).toEqual([]);
    },
    120 * SECOND,
  );

  test(
    'are chosen with the keyboard alone; none and too many are not generated',
    async () => {
      await box('German').focus();
      await page.keyboard.press('Space');
      await app.getByText('2 of 4 selected', { exact: true }).waitFor(PATIENT);
      await generate('Generate 2 videos').waitFor();
      await app.getByRole('button', { name: 'Clear', exact: true }).press('Enter');
      await app.getByText('Choose at least one language.').waitFor(PATIENT);
      expect(await generate('Generate 0 videos').isDisabled()).toBe(true);
      await app.getByRole('button', { name: 'Select all', exact: true }).press('Enter');
      await app.getByRole('button', { name: 'Both', exact: true }).click();
      await app.getByLabel('Variants').selectOption('4');
      await app
        .getByText(/^3 languages × 2 aspect ratios × 4 variants are 24 videos, and up to 20 can be generated/)
        .waitFor(PATIENT);
      expect(await generate('Generate 24 videos').isDisabled()).toBe(true);
      await app.getByRole('button', { name: '9:16', exact: true }).click();
      await app.getByLabel('Variants').selectOption('1');
      await generate('Generate 3 videos').waitFor();
    },
    90 * SECOND,
  );

  test(
    'do not share the merchant’s own text: the page says why, and offers two ways out',
    async () => {
      await app.getByText('Use my own script').click();
      await app.getByText('Your own script can’t be used in several languages').waitFor(PATIENT);
      await app.getByLabel('Your script').fill('Made by hand.');
      expect(await generate('Generate 3 videos').isDisabled()).toBe(true);
      await app.getByRole('button', { name: 'Only English' }).click();
      await generate('Generate video').waitFor(PATIENT);
      expect(await app.getByLabel('Language', { exact: true }).inputValue()).toBe('en');
      await app.getByLabel('Language', { exact: true }).selectOption('All languages of the store (4)');
      await app.getByRole('button', { name: 'Write it from the product description' }).click(PATIENT);
      await expect.poll(() => generate('Generate 3 videos').isEnabled(), PATIENT).toBe(true);
    },
    90 * SECOND,
  );

  test(
    'are kept in the draft',
    async () => {
      await box('English').uncheck();
      await app.getByText('Saved as you go').waitFor(PATIENT);
      await expect
        .poll(async () => (await shop.sql(`select form->'languages' as languages from drafts`))[0], PATIENT)
        .toEqual({ languages: ['de', 'fr', 'th'] });
      await page.reload();
      await app.getByText('2 of 4 selected', { exact: true }).waitFor(PATIENT);
      expect(await box('English').isChecked()).toBe(false);
      await box('English').check();
      await app.getByText('3 of 4 selected', { exact: true }).waitFor(PATIENT);
    },
    90 * SECOND,
  );
});

describe('the clips of one request', () => {
  const madeSchema = z.array(
    z.object({
      id: z.string(),
      language: z.string(),
      batch: z.string(),
      voice: z.string().nullable(),
      spoken: z.number(),
      captions: z.boolean(),
      look: z.string(),
      music: z.unknown(),
      pictures: z.array(z.string()),
      moves: z.array(z.string()),
      shown: z.array(z.string()),
      said: z.string(),
    }),
  );
  const made = async () =>
    madeSchema.parse(
      await shop.sql(
        `select clips.id, clips.batch_id as batch, document->'storyboard'->>'language' as language, document->>'voice' as voice,
          jsonb_array_length(document->'storyboard'->'sound'->'voice') as spoken,
          (document->'storyboard'->>'showCaptions')::boolean as captions,
          document->'storyboard'->'look'->>'id' as look,
          document->'storyboard'->'sound'->'music'->'order' as music,
          (select jsonb_agg(picture->>'id') from jsonb_array_elements(document->'product'->'pictures') picture) as pictures,
          (select jsonb_agg(scene->'content'->'shot'->>'motion') from jsonb_array_elements(document->'storyboard'->'scenes') scene) as moves,
          (select jsonb_agg(scene->'content'->'shot'->>'pictureId') from jsonb_array_elements(document->'storyboard'->'scenes') scene) as shown,
          document->'script'->'lines'->0->>'text' as said
        from clips join clip_revisions on clip_id = clips.id order by language`,
      ),
    );
  const idOf = async (language: string) =>
    (await made()).find((each) => each.language === language)?.id ?? '';

  test(
    'are made but for the one without text, which the Library names with its reason',
    async () => {
      await expect.poll(() => generate('Generate 3 videos').isEnabled(), PATIENT).toBe(true);
      await generate('Generate 3 videos').click();
      await page.waitForURL(/\/clips$/, PATIENT);
      await app.getByText('1 video couldn’t be started').waitFor(PATIENT);
      await app.getByText(/^French: This product has no French text in your store\./).waitFor();
      await drawnPosters(app)
        .nth(2)
        .waitFor({ timeout: 120 * SECOND });
      const names = await app.getByRole('list', { name: 'Clips' }).getByRole('link').allTextContents();
      expect(names.map((name) => name.split(', ').at(-1))).toEqual(['English', 'German', 'Thai']);
      await takePictures(page, 'library-languages');
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await allFindings(page)).toEqual([]);
    },
    240 * SECOND,
  );

  test(
    'share pictures, look and music, and each says its own words with its own voice or none',
    async () => {
      const clips = await made();
      const [german, english, thai] = clips;
      expect(clips.map(({ language }) => language)).toEqual(['de', 'en', 'th']);
      for (const shared of ['batch', 'look', 'music', 'pictures'] as const)
        expect(new Set(clips.map((clip) => JSON.stringify(clip[shared]))).size, shared).toBe(1);
      // The camera moves alike wherever the words show the same picture, as far as a language has as many scenes.
      const scenes = Math.min(...clips.map(({ moves }) => moves.length)) - 1;
      expect(scenes).toBeGreaterThan(2);
      const alike = Array.from({ length: scenes }, (_, scene) => scene).filter(
        (scene) => new Set(clips.map(({ shown }) => shown[scene])).size === 1,
      );
      expect(alike.length).toBeGreaterThan(0);
      for (const scene of alike)
        expect(
          clips.map(({ moves }) => moves[scene]),
          JSON.stringify(clips.map(({ moves, shown }) => [moves, shown])),
        ).toEqual(clips.map(() => clips[0]?.moves[scene]));
      expect([german?.voice, english?.voice]).toEqual([
        expect.stringContaining(':de'),
        expect.stringContaining(':en'),
      ]);
      expect([
        german?.spoken === 0,
        english?.spoken === 0,
        thai?.spoken,
        thai?.voice,
        thai?.captions,
      ]).toEqual([false, false, 0, null, true]);
      expect(thai?.said).toMatch(/\p{Script=Thai}/u);
      expect(new Set(clips.map(({ said }) => said)).size).toBe(3);
    },
    30 * SECOND,
  );

  test(
    'name their language on their pages, with a way to each other and to both side by side',
    async () => {
      await page.goto(`${shop.running.admin}/clips/${await idOf('de')}`);
      await app.getByText(/^German · 9:16 · 15 s/).waitFor(PATIENT);
      const card = app.getByRole('listitem').filter({ hasText: 'This clip' });
      expect(await card.innerText()).toMatch(/^German\s+This clip$/);
      await app.getByRole('button', { name: 'Play', exact: true }).waitFor({ timeout: 60 * SECOND });
      await takePictures(page, 'clip-languages', card);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await allFindings(page)).toEqual([]);
      await app.getByRole('button', { name: 'Compare', exact: true }).click();
      await app.getByRole('menuitem', { name: 'Thai' }).waitFor();
      await page.keyboard.press('Escape');
      await app.getByRole('link', { name: 'English', exact: true }).click();
      await page.waitForURL(new RegExp(`/clips/${await idOf('en')}$`), PATIENT);
      await app.getByText(/^English · 9:16 · 15 s/).waitFor(PATIENT);
      await app.getByRole('link', { name: 'Compare with German' }).click();
      await page.waitForURL(/\/clips\/compare\?/, PATIENT);
    },
    120 * SECOND,
  );

  test(
    'play side by side in step, each with its own sound, on a desktop and on a phone',
    async () => {
      for (const name of ['English', 'German']) {
        const part = app.getByRole('region', { name, exact: true });
        await part.getByRole('heading', { name }).waitFor(PATIENT);
        await part.getByText(/“/).waitFor();
      }
      await app.getByRole('button', { name: 'Play', exact: true, disabled: false }).click(PATIENT);
      const slider = app.getByLabel('Position in the clip');
      await expect.poll(() => slider.inputValue().then(Number), PATIENT).toBeGreaterThan(0.5);
      const german = app.getByRole('button', { name: 'Sound of German' });
      await german.click();
      expect(await german.getAttribute('aria-pressed')).toBe('true');
      await app.getByRole('button', { name: 'Pause', exact: true }).click();
      await takePictures(page, 'compare-languages');
      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(() => overflowOf(page), PATIENT).toBeLessThanOrEqual(0);
      // Both pictures are seen at once.
      const bottoms = await Promise.all(
        ['English', 'German'].map(async (name) => {
          const place = await app.getByRole('figure', { name, exact: true }).boundingBox();
          return (place?.y ?? 0) + (place?.height ?? 0);
        }),
      );
      expect(Math.max(...bottoms)).toBeLessThan(844);
      await page.mouse.move(0, 0);
      await app.getByRole('tooltip').waitFor({ state: 'detached', ...PATIENT });
      expect(await allFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 1380, height: 900 });
    },
    120 * SECOND,
  );

  test(
    'are exported at one price, and a product that will show several of them is warned about once',
    async () => {
      await page.goto(`${shop.running.admin}/clips`);
      for (const name of ['English', 'German', 'Thai'])
        await app.getByRole('checkbox', { name: new RegExp(`, ${name}$`) }).check(PATIENT);
      await app.getByRole('button', { name: 'Batch export (3)' }).click();
      const dialog = app.getByRole('dialog', { name: 'Export 3 clips' });
      await dialog
        .getByText(/11\.25 points/)
        .first()
        .waitFor(PATIENT);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.waitFor({ state: 'hidden', ...PATIENT });

      // As if they were exported: rendering three films is not what this is about.
      const file = (type: string) => ({ sha256: 'a'.repeat(64), bytes: 1000, mediaType: type });
      const result = JSON.stringify({
        settings: { resolution: '1080p', bitsPerSecond: null },
        width: 1080,
        height: 1920,
        frames: 450,
        seconds: 15,
        video: file('video/mp4'),
        poster: file('image/jpeg'),
        captions: null,
      });
      await shop.sql(
        `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
          quarter_points, state, frames_done, frames_total, result, created_at, finished_at)
         select 'export-' || id, shop, id, 1, md5(id), title, '9:16', 15, '{"resolution":"1080p","bitsPerSecond":null}',
          15, 'done', 450, 450, '${result}'::jsonb, now(), now() from clips`,
      );
      await app.getByRole('button', { name: 'Publish (3)' }).click();
      const plan = app.getByRole('dialog', { name: 'Publish to products' });
      await plan.getByText('This product will show several videos').waitFor(PATIENT);
      await plan.getByText(/: 3 videos \(English, German, Thai\)$/).waitFor();
      expect(await plan.getByRole('list', { name: 'Clips to publish' }).getByRole('listitem').count()).toBe(
        3,
      );
      await takePictures(page, 'publish-languages');
      expect(await allFindings(page)).toEqual([]);
    },
    120 * SECOND,
  );
});

describe('what a page never sends', () => {
  const send = async (form: Partial<CreateForm>) => {
    const body = JSON.stringify({
      key: randomUUID(),
      form: { ...EMPTY_FORM, link: `${shop.running.store}/products/${HANDLE}`, ...form },
    });
    const reply = await inApp<{ ok: boolean; failure?: { message: string } }>(
      page,
      `fetch('/app/generate', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(body)} }).then((reply) => reply.json())`,
    );
    return reply.failure?.message ?? 'started';
  };

  test(
    'is refused in words, and starts nothing: no language, fifty, one twice, one that is none, her own text',
    async () => {
      const count = async () => (await shop.sql('select count(*)::int as clips from clips'))[0];
      const before = await count();
      expect(await send({ languages: [] })).toBe('Languages: choose at least one.');
      expect(await send({ languages: Array.from({ length: 50 }, () => 'de') })).toMatch(
        /^Languages: 50 are chosen, and up to 20/,
      );
      expect(await send({ languages: ['de', 'en', 'de'] })).toBe('Languages: German is chosen twice.');
      expect(await send({ languages: ['de', 'xx'] })).toMatch(
        /^Languages: “xx” isn’t a language that we know/,
      );
      expect(await send({ languages: ['de', '../etc'] })).toMatch(/isn’t a language that we know/);
      expect(await send({ language: '../etc' })).toMatch(/^Language: this isn’t a language tag/);
      expect(await send({ languages: ['fr'] })).toMatch(/^This product has no French text/);
      expect(await send({ languages: ['de', 'en'], voiceover: 'manual', text: 'Mine.' })).toMatch(
        /^Your script: Your own script is in one language/,
      );
      expect(await count()).toEqual(before);
    },
    60 * SECOND,
  );
});
