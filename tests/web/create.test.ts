/** Makes every choice of the Create page in a real browser, against the development store and the shop next to it. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Browser, FrameLocator, Locator, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { RunningApp } from '#bin/run-app.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { EMPTY_FORM, type CreateForm } from '#app/contract/create-form.ts';
import { makeIdToken, USER_ID } from '#devstore/embedded/id-token.ts';
import { installApp } from '#devstore/embedded/installed-app.ts';
import { untilLive } from '#tests/web/app-frame.ts';
import {
  appIn,
  chooseProduct,
  drawnPosters,
  generateClip,
  openShop,
  type OpenShop,
} from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

const PATIENT = { timeout: 30 * SECOND };
const FOREIGN = 'https://other-shop.myshopify.com/products/tall-bud-vase';
const catalog = (name: string) => readFile(new URL(`../../devstore/catalog/${name}`, import.meta.url));

let shop: OpenShop;
let running: RunningApp;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  shop = await openShop();
  ({ running, browser } = shop);
}, 240 * SECOND);
afterAll(async () => {
  await shop.close();
}, 60 * SECOND);
beforeEach(async () => {
  await shop.sql('delete from drafts');
});
afterEach(async () => {
  await page.close();
  expect(errors.splice(0)).toEqual([]);
});

async function open(path = '/create'): Promise<FrameLocator> {
  page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1380, height: 950 } });
  page.on('pageerror', (error) => errors.push(error.message));
  // App Bridge sends its body as a stream, which the browser does not report.
  await page.addInitScript(
    "const plain = fetch; window.fetch = async (request, ...more) => { if (request instanceof Request && request.url.endsWith('/app/listen')) window.listened = await request.clone().json(); return plain(request, ...more); };",
  );
  await page.goto(`${running.admin}${path}`);
  await untilLive(page);
  return appIn(page);
}

/** The server's last request for speech. */
const listened = () =>
  page
    .frame({ name: 'app-iframe' })
    ?.evaluate<{ language: string; rate: number } | undefined>('window.listened');

async function paste(app: FrameLocator, link: string): Promise<void> {
  const field = app.getByLabel('Product link');
  await field.waitFor(PATIENT);
  await field.fill(link);
  await field.press('Enter');
}

const generate = (app: FrameLocator) => app.getByRole('button', { name: /^Generate/ }).first();
const mayGenerate = (app: FrameLocator) => expect.poll(() => generate(app).isEnabled(), PATIENT);
const chosen = (app: FrameLocator) =>
  app.getByRole('list', { name: 'Selected images, in order' }).getByRole('listitem');
/** As the database has them, the one that was changed last first. */
const drafts = async () =>
  z
    .array(z.object({ form: z.record(z.string(), z.unknown()) }))
    .parse(await shop.sql('select form from drafts order by updated_at desc'))
    .map(({ form }) => form);
const draft = async () => (await drafts())[0] ?? null;
/** As if this had been chosen before, for the product at this link. */
const chose = (form: Partial<CreateForm>, link: string) =>
  shop.sql(
    `insert into drafts (shop, user_id, product, form, writer, number)
      values ('${running.shop}', '${USER_ID}', 'link:' || encode(sha256('${link}'), 'hex'),
      '${JSON.stringify({ ...EMPTY_FORM, ...form, link })}', '${randomUUID()}', 1)
      on conflict (shop, user_id, product) do update set form = excluded.form, writer = excluded.writer, updated_at = now()`,
  );
const made = async (clipId: string) =>
  z
    .array(
      z.object({
        document: z.object({
          product: z.object({
            language: z.string(),
            pictures: z.array(z.object({ id: z.string(), name: z.string() })),
          }),
          script: z.object({
            language: z.string(),
            writer: z.string(),
            lines: z.array(z.object({ text: z.string() })),
          }),
          voice: z.string().nullable(),
          storyboard: z.object({
            scenes: z.array(
              z.object({ content: z.object({ shot: z.object({ pictureId: z.string() }).nullable() }) }),
            ),
            sound: z.object({
              music: z.object({ order: z.object({ seed: z.number(), mood: z.string() }) }).nullable(),
              voice: z.array(z.unknown()),
            }),
          }),
        }),
      }),
    )
    .parse(await shop.sql(`select document from clip_revisions where clip_id = '${clipId}'`))[0]?.document;

async function addFiles(
  app: FrameLocator,
  files: { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  await app.locator('input[type=file]').setInputFiles(files);
}

describe('the language', () => {
  test(
    'of a German link is German: in the select, in the lines, in what is listened to, and in the clip',
    async () => {
      const app = await open();
      await paste(app, `${running.store}/de/products/stoneware-mug`);
      await expect.poll(() => app.getByLabel('Language').inputValue(), PATIENT).toBe('de');
      const line = app.locator('span[lang=de]').first();
      await line.waitFor(PATIENT);
      await app
        .getByRole('button', { name: /^Listen to “/ })
        .first()
        .click();
      await expect.poll(listened, PATIENT).toMatchObject({ language: 'de', rate: 1 });
      expect((await draft())?.['language']).toBeNull();
      const document = await made(await generateClip(page));
      expect([document?.product.language, document?.script.language, document?.voice]).toEqual([
        'de',
        'de',
        expect.stringContaining(':de'),
      ]);
    },
    120 * SECOND,
  );

  test(
    'that no voice speaks is not requested with a voice, and offers two remedies',
    async () => {
      const app = await open();
      await chooseProduct(app, running);
      const select = app.getByLabel('Language');
      // Until the merchant writes the text, a language that the product has none in can't be chosen.
      expect(
        await select.locator('option', { hasText: 'no text in this language' }).first().isDisabled(),
      ).toBe(true);
      await app.getByText('Use my own script').click();
      await app.getByText('Enter your script.').waitFor(PATIENT);
      await app.getByLabel('Your script').fill('Words of my own.');
      const silent = await select
        .locator('option', { hasText: 'captions only' })
        .first()
        .getAttribute('value');
      await select.selectOption(silent);
      await app.getByText(/^No voice speaks \S+$/).waitFor(PATIENT);
      await app.getByText(/ of \d+\.\d seconds$/).waitFor(PATIENT);
      expect(await generate(app).isEnabled()).toBe(false);
      await app.getByRole('button', { name: 'Choose another language' }).click();
      expect(await page.frame({ name: 'app-iframe' })?.evaluate('document.activeElement.id')).toBe(
        'clip-language',
      );
      await app.getByText('Write it from the product description').click();
      await app.getByText(/^This product has no .* text in your store/).waitFor(PATIENT);
      expect(await generate(app).isEnabled()).toBe(false);
      await select.selectOption('en');
      await mayGenerate(app).toBe(true);
    },
    90 * SECOND,
  );
});

describe('another store’s product', () => {
  test(
    'is made after the rights were confirmed for that store, and the server takes no other store’s',
    async () => {
      await chose({ rightsConfirmedFor: 'a-third-store.example' }, FOREIGN);
      const app = await open();
      await paste(app, FOREIGN);
      const box = app.getByRole('checkbox', { name: 'I may use the images and text of Other Shop' });
      await box.waitFor(PATIENT);
      await app.getByText('Confirm that you have the right to use them.').waitFor(PATIENT);
      await app.getByText(/ of \d+\.\d seconds$/).waitFor(PATIENT);
      expect([await box.isChecked(), await generate(app).isEnabled()]).toEqual([false, false]);
      const refused = await page
        .frame({ name: 'app-iframe' })
        ?.evaluate<{ failure: { message: string } }>(
          `fetch('/app/generate', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify({ key: crypto.randomUUID(), form: { ...EMPTY_FORM, link: FOREIGN, rightsConfirmedFor: 'a-third-store.example' } }))} }).then((reply) => reply.json())`,
        );
      expect(refused?.failure.message).toBe(
        'Rights: confirm that you may use the images and text of Other Shop.',
      );

      await box.check({ force: true });
      await mayGenerate(app).toBe(true);
      // A product that is still on its way is not requested as the one that is still shown.
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route('**/app/product', async (route) => {
        await held;
        await route.continue();
      });
      await paste(app, `${running.store}/products/glass-carafe`);
      expect(await generate(app).isEnabled()).toBe(false);
      letGo();
      await app.getByText('Glass Carafe with Oak Stopper').first().waitFor(PATIENT);
      await mayGenerate(app).toBe(true);
    },
    90 * SECOND,
  );
});

describe('the words', () => {
  const LONG = [
    'Thrown by hand in a small pottery by the sea.',
    'The heavy foot of the mug is left unglazed.',
    'The handle of the mug takes three fingers.',
    'It holds almost half a litre of hot soup.',
    'Safe in every dishwasher.',
    'Wide.',
  ];

  test(
    'of her own that are too long block the request, and each remedy makes it possible',
    async () => {
      const app = await open();
      await chooseProduct(app, running);
      await app.getByText('Use my own script').click();
      const text = app.getByLabel('Your script');
      await text.fill(LONG.join('\n'));
      await app.getByText(/^\d+\.\d seconds too long$/).waitFor(PATIENT);
      expect(await generate(app).isEnabled()).toBe(false);

      await app.getByRole('button', { name: 'Shorten' }).click();
      expect(await text.inputValue()).toBe([...LONG.slice(0, 4), LONG[5]].join('\n'));
      await mayGenerate(app).toBe(true);
      await app.getByRole('button', { name: 'Restore the longer script' }).click();
      expect(await text.inputValue()).toBe(LONG.join('\n'));

      await text.fill([...LONG.slice(0, 4), 'Safe in dishwashers.'].join('\n'));
      await app.getByRole('button', { name: 'Speak faster' }).click();
      await app.getByText(/, spoken \d+% faster$/).waitFor(PATIENT);
      await app
        .getByRole('button', { name: /^Listen to “/ })
        .first()
        .click();
      await expect.poll(async () => (await listened())?.rate, PATIENT).toBeGreaterThan(1);
      await mayGenerate(app).toBe(true);

      await text.fill([...LONG, ...LONG].join('\n'));
      await app.getByText(/seconds too long, even 15% faster$/).waitFor(PATIENT);
      expect([
        await generate(app).isEnabled(),
        await app.getByRole('button', { name: 'Speak faster' }).count(),
      ]).toEqual([false, 0]);
      await app.getByRole('button', { name: 'Choose 30 s' }).click();
      await mayGenerate(app).toBe(true);
    },
    90 * SECOND,
  );

  test(
    'of her own, and no voice at all, are in the clip as she chose',
    async () => {
      let app = await open();
      await chooseProduct(app, running, 'soy-candle');
      await app.getByText('Use my own script').click();
      await app.getByLabel('Your script').fill('A candle for quiet evenings.\nPoured by hand.');
      const own = await made(await generateClip(page));
      expect([
        own?.script.writer,
        own?.script.lines.map(({ text }) => text),
        own?.storyboard.sound.voice.length,
      ]).toEqual(['manual', ['A candle for quiet evenings.', 'Poured by hand.'], 2]);
      await page.close();
      app = await open();
      await chooseProduct(app, running, 'soy-candle');
      await app.getByText('No voice, only captions and music').click();
      await app.getByText(/ of \d+\.\d seconds$/).waitFor(PATIENT);
      expect(await app.getByRole('button', { name: /^Listen to “/ }).count()).toBe(0);
      const silent = await made(await generateClip(page));
      expect([silent?.voice, silent?.storyboard.sound.voice.length]).toEqual([null, 0]);
    },
    150 * SECOND,
  );

  test(
    'and the music are chosen apart: another piece leaves the lines, other lines leave the music; the clip has the mood that was heard',
    async () => {
      const app = await open();
      await chooseProduct(app, running);
      const lines = () => app.locator('span[lang=en][dir=auto]').allTextContents();
      await expect.poll(async () => (await lines()).length, PATIENT).toBeGreaterThan(2);
      const before = await lines();
      await app.getByRole('button', { name: 'Try another' }).click();
      await page.waitForTimeout(1500);
      expect(await lines()).toEqual(before);
      await app.getByRole('button', { name: 'Rewrite' }).click();
      await expect.poll(lines, PATIENT).not.toEqual(before);
      await app.getByRole('button', { name: 'Listen', exact: true }).click();
      await app.getByRole('button', { name: 'Stop', exact: true }).click(PATIENT);
      const mood = /^Auto \((\w+)\)$/.exec(
        (await app.getByLabel('Mood').locator('option').first().textContent()) ?? '',
      )?.[1];
      const document = await made(await generateClip(page));
      expect(document?.storyboard.sound.music?.order).toMatchObject({ seed: 2, mood: mood?.toLowerCase() });
    },
    120 * SECOND,
  );
});

describe('pictures', () => {
  test(
    'are in gallery order; a moved one and an omitted one are so in the film',
    async () => {
      const app = await open();
      await chooseProduct(app, running);
      const names = async () =>
        (await chosen(app).getByRole('img').all()).reduce<Promise<string[]>>(
          async (all, image) => [...(await all), (await image.getAttribute('alt')) ?? ''],
          Promise.resolve([]),
        );
      const gallery = await names();
      expect(gallery.slice(0, 2)).toEqual([
        'Oat stoneware mug with brown speckles and a bare clay foot, from the front on white',
        'Oat mug seen from above, glazed inside, on white',
      ]);
      await app.getByText(/^Uses your product media order/).waitFor();

      await app.getByRole('button', { name: `Move ${gallery[0] ?? ''}, position 1` }).hover();
      await page.mouse.down();
      const target = await chosen(app).nth(2).boundingBox();
      await page.mouse.move((target?.x ?? 0) + 20, (target?.y ?? 0) + 20, { steps: 12 });
      await page.mouse.up();
      await expect.poll(names, PATIENT).toEqual([gallery[1], gallery[2], gallery[0], ...gallery.slice(3)]);
      await app.getByRole('button', { name: `Leave out ${gallery[3] ?? ''}` }).click();
      const ordered = [gallery[1], gallery[2], gallery[0], ...gallery.slice(4)];
      expect(await names()).toEqual(ordered);
      await app.getByText('Shown in this order.').waitFor();
      await expect
        .poll(
          async () => z.array(z.string()).safeParse((await draft())?.['pictureIds']).data?.length,
          PATIENT,
        )
        .toBe(gallery.length - 1);
      await page.reload();
      await expect.poll(names, PATIENT).toEqual(ordered);

      const document = await made(await generateClip(page));
      const pictures = document?.product.pictures ?? [];
      expect(pictures).toHaveLength(ordered.length);
      const shown =
        document?.storyboard.scenes.slice(0, -1).map(({ content }) => content.shot?.pictureId) ?? [];
      expect(shown.slice(0, 4)).toEqual(pictures.slice(0, 4).map(({ id }) => id));
    },
    120 * SECOND,
  );

  test(
    'of her own are added, refused by name, known as duplicates, and in the film',
    async () => {
      const app = await open();
      await chooseProduct(app, running, 'tall-bud-vase');
      await addFiles(app, [
        { name: 'planter.jpg', mimeType: 'image/jpeg', buffer: await catalog('planter-terra-window.jpg') },
        {
          name: 'the-vase-again.jpg',
          mimeType: 'image/jpeg',
          buffer: await sharp(await catalog('vase-tall-window.jpg'))
            .resize(700)
            .jpeg()
            .toBuffer(),
        },
        {
          name: 'stamp.png',
          mimeType: 'image/png',
          buffer: await sharp({ create: { width: 240, height: 180, channels: 3, background: '#884422' } })
            .png()
            .toBuffer(),
        },
        {
          name: 'drawing.svg',
          mimeType: 'image/svg+xml',
          buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        },
        { name: 'photo.heic', mimeType: '', buffer: Buffer.from('no picture at all') },
        { name: 'leaflet.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
      ]);
      await app
        .getByText('leaflet.pdf: This isn’t an image file. Use JPG, PNG, WEBP, AVIF, GIF, or HEIC.')
        .waitFor(PATIENT);
      await app
        .getByText(/stamp\.png wasn’t used: It is 240 × 180 px; each side needs at least 300 px/)
        .waitFor(PATIENT);
      await app.getByText(/drawing\.svg wasn’t used/).waitFor(PATIENT);
      await app.getByText(/photo\.heic wasn’t used/).waitFor(PATIENT);
      const rejected = app.getByRole('list', { name: 'Images that can’t be used' });
      await rejected.getByText('Duplicate').waitFor(PATIENT);
      expect(await rejected.innerText()).toContain('the-vase-again.jpg');
      await expect.poll(() => chosen(app).count(), PATIENT).toBe(3);
      expect(await app.getByText('Uploaded', { exact: true }).count()).toBe(1);

      await app
        .getByRole('button', { name: /^Leave out .*vase/i })
        .first()
        .click();
      const document = await made(await generateClip(page));
      expect(document?.product.pictures.map(({ name }) => name)).toEqual([
        expect.stringMatching(/vase/),
        'planter.jpg',
      ]);
    },
    150 * SECOND,
  );

  test(
    'that the store has and a film can’t use are tiles with their reason',
    async () => {
      const app = await open();
      await page.route('**/app/product', async (route) => {
        const reply = await route.fetch();
        const answer = z
          .object({ value: z.looseObject({ rejected: z.array(z.unknown()) }) })
          .parse(await reply.json());
        await route.fulfill({
          response: reply,
          json: {
            ok: true,
            value: {
              ...answer.value,
              checked: 60,
              total: 83,
              rejected: [
                {
                  name: 'tiny.jpg',
                  reason: 'too small',
                  explanation: 'It is 240 × 180 px; each side needs at least 300 px.',
                  url: null,
                },
              ],
            },
          },
        });
      });
      await chooseProduct(app, running);
      const rejected = app.getByRole('list', { name: 'Images that can’t be used' });
      await rejected.getByText('Too small 240 × 180', { exact: true }).waitFor(PATIENT);
      expect(await rejected.getByRole('button').count()).toBe(0);
      await app.getByText('We checked the first 60 of 83 images', { exact: false }).waitFor();
    },
    60 * SECOND,
  );

  test(
    'that were uploaded earlier are listed, those of the last 24 hours by themselves',
    async () => {
      await shop.sql(
        `update uploads set created_at = now() - interval '2 days' where name = 'the-vase-again.jpg'`,
      );
      const app = await open();
      await chooseProduct(app, running);
      await app.getByRole('button', { name: 'Choose from earlier uploads' }).click();
      const tiles = app
        .getByRole('dialog')
        .getByRole('list', { name: 'Uploaded images' })
        .getByRole('button');
      await expect.poll(() => tiles.count(), PATIENT).toBe(2);
      await tiles.last().click();
      await app.getByRole('dialog').getByRole('button', { name: 'Uploaded in the last 24 hours' }).click();
      await expect.poll(() => tiles.count(), PATIENT).toBe(1);
      await tiles.first().click();
      await app.getByRole('dialog').getByRole('button', { name: 'Add 2 images' }).click();
      await expect.poll(() => app.getByText('Uploaded', { exact: true }).count(), PATIENT).toBe(2);
    },
    60 * SECOND,
  );

  test(
    'beyond sixty of her own are refused in words, and the draft is still saved',
    async () => {
      await shop.sql(
        `insert into uploads (id, shop, name, picture, created_at)
          select 'many-' || n, shop, 'many-' || n || '.jpg',
          jsonb_set(picture, '{id}', to_jsonb('many-' || n)), now() - interval '3 days'
          from (select * from uploads where name = 'planter.jpg' limit 1) one, generate_series(1, 60) n`,
      );
      await chose(
        { uploadIds: Array.from({ length: 60 }, (_, index) => `many-${index + 1}`) },
        `${running.store}/products/stoneware-mug`,
      );
      const app = await open();
      await addFiles(app, [
        { name: 'one-more.jpg', mimeType: 'image/jpeg', buffer: await catalog('candle-fig-lid.jpg') },
      ]);
      await app
        .getByText(
          'one-more.jpg: You can use up to 60 of your own images in a video. Remove one, then try again.',
        )
        .waitFor(PATIENT);
      await app.getByRole('button', { name: '30 s' }).click();
      await expect.poll(async () => (await draft())?.['seconds'], PATIENT).toBe(30);
    },
    60 * SECOND,
  );
});

describe('the draft', () => {
  test(
    'is each product’s own: two tabs overwrite nothing, and each shows its own again when it is loaded again',
    async () => {
      const app = await open();
      await chooseProduct(app, running);
      await app.getByRole('button', { name: '30 s' }).click();
      await app.getByText('Saved as you go').waitFor(PATIENT);
      const first = page;
      const other = await open();
      await other.getByRole('button', { name: '30 s', pressed: true }).waitFor(PATIENT);
      await paste(other, `${running.store}/products/soy-candle`);
      await other
        .getByText(/Soy.*Candle/)
        .first()
        .waitFor(PATIENT);
      await other.getByRole('button', { name: '16:9' }).click();
      const lengths = async () =>
        (await drafts()).map(({ link, seconds, aspectRatios }) => [link, seconds, aspectRatios]).sort();
      await expect.poll(lengths, PATIENT).toEqual([
        [`${running.store}/products/soy-candle`, 30, ['16:9']],
        [`${running.store}/products/stoneware-mug`, 30, ['9:16']],
      ]);
      await first.reload();
      await app.getByText('Speckled Stoneware Mug').first().waitFor(PATIENT);
      await app.getByRole('button', { name: '9:16', pressed: true }).waitFor(PATIENT);
      // Back to the product before, in one tab: its own choices are there again.
      await paste(other, `${running.store}/products/stoneware-mug`);
      await other.getByRole('button', { name: '9:16', pressed: true }).waitFor(PATIENT);
      await first.close();
    },
    90 * SECOND,
  );

  test(
    'that another tab has changed is not overwritten: the merchant says which version stays',
    async () => {
      const app = await open();
      await chooseProduct(app, running);
      await app.getByText('Saved as you go').waitFor(PATIENT);
      const first = page;
      const other = await open();
      await other.getByText('Speckled Stoneware Mug').first().waitFor(PATIENT);
      await other.getByRole('button', { name: '16:9' }).click();
      await expect.poll(async () => (await draft())?.['aspectRatios'], PATIENT).toEqual(['16:9']);
      const second = page;
      await app.getByRole('button', { name: '30 s' }).click();
      await app.getByText('You changed this draft in another tab.', { exact: false }).waitFor(PATIENT);
      expect(await draft()).toMatchObject({ seconds: 15, aspectRatios: ['16:9'] });
      await app.getByRole('button', { name: 'Keep my choices' }).click();
      await app.getByText('Saved as you go').waitFor(PATIENT);
      expect(await draft()).toMatchObject({ seconds: 30, aspectRatios: ['9:16'] });

      await other.getByRole('button', { name: 'Both' }).click();
      await other.getByRole('button', { name: 'Load the other version' }).click(PATIENT);
      await other.getByRole('button', { name: '30 s', pressed: true }).waitFor(PATIENT);
      await other.getByRole('button', { name: '9:16', pressed: true }).waitFor(PATIENT);
      await other.getByText('Saved as you go').waitFor(PATIENT);
      expect(await draft()).toMatchObject({ seconds: 30, aspectRatios: ['9:16'] });
      await first.close();
      await second.close();
    },
    90 * SECOND,
  );

  test(
    'of a colleague is neither shown nor touched; the one that the previous version stored goes to the person who opens it first',
    async () => {
      const link = `${running.store}/products/stoneware-mug`;
      await chose({ seconds: 30 }, link);
      const identity = {
        clientId: 'vitrine-development',
        secret: 'vitrine-development-secret',
        url: '',
        scopes: [],
      };
      const ask = async (userId: number, path: string, body: object) => {
        const reply = await fetch(`${running.web}${path}`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${makeIdToken(installApp(identity), running.shop, Date.now(), userId)}`,
            'user-agent': USER_AGENT,
            'content-type': 'application/json',
          },
          body: JSON.stringify(body),
        });
        return z
          .object({ draft: z.object({ form: z.record(z.string(), z.unknown()) }).nullish() })
          .parse(await reply.json()).draft;
      };
      const name = { productId: null, link };
      const marks = { stamp: { writer: randomUUID(), number: 1 }, base: null };
      expect(await ask(7, '/app/draft/newest', name)).toBeNull();
      await ask(7, '/app/draft', { ...EMPTY_FORM, link, variants: 4, draft: { link, marks } });
      expect([
        await ask(7, '/app/draft/newest', name),
        await ask(USER_ID, '/app/draft/newest', name),
      ]).toMatchObject([{ form: { variants: 4, seconds: 15 } }, { form: { variants: 1, seconds: 30 } }]);

      const vase = { productId: null, link: `${running.store}/products/tall-bud-vase` };
      await ask(7, '/app/draft', { ...EMPTY_FORM, link: vase.link, variants: 3 });
      expect(
        await shop.sql(`select draft->'variants' as variants from shops where draft is not null`),
      ).toEqual([{ variants: 3 }]);
      expect([
        await ask(8, '/app/draft/newest', vase),
        await ask(7, '/app/draft/newest', vase),
      ]).toMatchObject([{ form: { variants: 3 } }, null]);
    },
    60 * SECOND,
  );

  test(
    'has the last change of a tab that is closed at once',
    async () => {
      const app = await open();
      await chooseProduct(app, running);
      await app.getByRole('button', { name: '30 s' }).click();
      // As a person does: the page is still told that it is left.
      await page.close({ runBeforeUnload: true });
      await expect
        .poll(async () => [(await draft())?.['seconds'], (await draft())?.['link']], PATIENT)
        .toEqual([30, `${running.store}/products/stoneware-mug`]);
    },
    60 * SECOND,
  );

  test(
    'of a product that the address named is not undone by loading the page again',
    async () => {
      const id = z
        .object({ product: z.object({ id: z.number() }) })
        .parse(await (await fetch(`${running.store}/products/soy-candle.json`)).json()).product.id;
      const app = await open(`/create?product=${encodeURIComponent(`gid://shopify/Product/${id}`)}`);
      await app
        .getByText('Soy Candle in a Glass')
        .or(app.getByText(/Soy.*Candle/))
        .first()
        .waitFor(PATIENT);
      await app
        .getByRole('button', { name: /^Leave out/ })
        .first()
        .click();
      await expect.poll(async () => (await draft())?.['pictureIds'], PATIENT).toHaveLength(6);
      await page.reload();
      await expect.poll(() => chosen(app).count(), PATIENT).toBe(6);
    },
    60 * SECOND,
  );

  test(
    'that is refused says why in the server’s own words',
    async () => {
      const app = await open();
      await page.route('**/app/draft', (route) =>
        route.fulfill({
          status: 422,
          json: {
            ok: false,
            failure: {
              code: 'BAD_INPUT',
              message: 'Your script: it may have at most 5,000 characters. Shorten it.',
            },
          },
        }),
      );
      await chooseProduct(app, running);
      await app
        .getByText('Not saved. Your script: it may have at most 5,000 characters. Shorten it.')
        .waitFor(PATIENT);
    },
    60 * SECOND,
  );
});

/**
 * A card plays while it is pointed at or has the keyboard's focus, one at a time, and not for visitors who
 * prefer less motion.
 */
async function playCards(card: (letter: string) => Locator): Promise<void> {
  const films = appIn(page).locator('.vitrine-card-film');
  const film = (letter: string) => card(letter).first().locator('.vitrine-card-film--shown');
  const link = (letter: string) => card(letter).first().getByRole('link');
  const frame = page.frame({ name: 'app-iframe' });
  await frame?.evaluate(
    `window.films = 0; new MutationObserver((list) => { for (const { addedNodes } of list) for (const node of addedNodes) if (node.classList?.contains('vitrine-card-film')) window.films++; }).observe(document.body, { childList: true, subtree: true });`,
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await link('A').hover();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await link('B').hover();
  await film('B').waitFor(PATIENT);
  expect(await frame?.evaluate('window.films')).toBe(1);
  const pixels = () =>
    frame?.evaluate<string>("document.querySelector('.vitrine-card-film--shown').toDataURL()");
  const first = await pixels();
  await expect.poll(pixels, PATIENT).not.toBe(first);

  await card('A').first().getByRole('checkbox').focus();
  await page.keyboard.press('Shift+Tab');
  await film('A').waitFor(PATIENT);
  expect(await films.count()).toBe(1);
  await page.keyboard.press('Tab');
  await expect.poll(() => films.count(), PATIENT).toBe(0);
}

describe('the request', () => {
  test(
    'of both aspect ratios in two variants is four clips',
    async () => {
      const app = await open();
      await chooseProduct(app, running, 'fluted-planter');
      await app.getByRole('button', { name: 'Both' }).click();
      await app.getByLabel('Variants').selectOption('2');
      await app.getByText(/3\.75 points each, 15 for all 4/).waitFor(PATIENT);
      await app.getByRole('button', { name: 'Generate 4 videos', disabled: false }).first().click(PATIENT);
      await page.waitForURL(/\/clips$/, PATIENT);
      const fetched: Response[] = [];
      page.on('response', (response) => {
        if (new URL(response.url()).pathname.startsWith('/files/')) fetched.push(response);
      });
      const briefs = z.array(z.object({ ratio: z.string(), lines: z.number(), music: z.number() })).parse(
        await shop.sql(
          `select brief->>'aspectRatio' as ratio, (brief->>'scriptSeed')::int as lines,
              (brief->>'musicSeed')::int as music from clips where title like '%Planter%' order by 2, 1`,
        ),
      );
      expect(briefs).toEqual(
        [1, 1, 1001, 1001].map((seed, index) => ({
          ratio: ['16:9', '9:16'][index % 2],
          lines: seed,
          music: seed,
        })),
      );
      // Each is distinguished from the others: on its card, to a screen reader, and on its page.
      const card = (letter: string) =>
        app.getByRole('listitem').filter({ has: page.getByRole('link', { name: `variant ${letter}` }) });
      await expect
        .poll(() => app.getByRole('img', { name: /^Image of .*Planter/ }).count(), {
          timeout: 180 * SECOND,
        })
        .toBe(4);
      expect(await card('A').count()).toBe(2);
      await expect.poll(() => drawnPosters(app, 'Planter').count(), PATIENT).toBe(4);
      await playCards(card);
      // All that was fetched to draw and to play them is as small as it is shown.
      expect(fetched.length).toBeGreaterThan(0);
      for (const response of fetched) {
        expect(response.headers()['content-type']).toBe('image/webp');
        expect((await response.body()).length).toBeLessThanOrEqual(40 * 1024);
      }
      expect(await card('B').count()).toBe(2);
      const described = card('B')
        .first()
        .getByText(/ music|melody|style|camera moves|“/);
      await described.waitFor(PATIENT);
      const words = await described.innerText();
      await card('B').first().getByRole('link').click();
      await app.getByText(`Variant B: ${words}`).waitFor(PATIENT);
      await app.getByText(/^Variant B · (9:16|16:9)/).waitFor(PATIENT);
    },
    300 * SECOND,
  );

  test(
    'whose answer was lost and that was changed since is taken as another',
    async () => {
      const app = await open();
      await chooseProduct(app, running, 'glass-carafe');
      await page.route(
        '**/app/generate',
        async (route) => {
          await route.fetch();
          await route.abort();
        },
        { times: 1 },
      );
      await mayGenerate(app).toBe(true);
      await generate(app).click();
      await app.getByText(/^We couldn’t reach Vitrine/).waitFor(PATIENT);
      await app.getByRole('button', { name: '30 s' }).click();
      await mayGenerate(app).toBe(true);
      await generate(app).click();
      await page.waitForURL(/\/clips\/[\w-]+$/, PATIENT);
    },
    60 * SECOND,
  );
});
