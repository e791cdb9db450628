/**
 * Goes through the settings in a real browser: keys that are checked, kept and never seen again, and a
 * default voice that then speaks.
 */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharp } from '#adapters/images/loaders.ts';
import { SERVER_KEY, startSpeechServer, type SpeechServer } from '#adapters/speech/testing/speech-server.ts';
import type { RunningApp } from '#bin/run-app.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { FONT_FAMILIES } from '#studio/storyboard/storyboard.ts';
import { overflowOf, untilLive, whatMoved } from '#tests/web/app-frame.ts';
import { appIn, openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

const SARAH = 'EXAVITQu4vr4xnSDxMaL';

let speech: SpeechServer;
let shop: OpenShop;
let running: RunningApp;
let browser: Browser;
let page: Page;
/** Everything that the browser was answered. */
const answers: Promise<string>[] = [];

beforeAll(async () => {
  speech = await startSpeechServer();
  shop = await openShop({ PROVIDER_ORIGINS: speech.origin, LOG_LEVEL: 'debug' });
  ({ running, browser } = shop);
  page = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1280, height: 900 } });
  page.on('response', (response) => {
    if (/json|html|javascript/.test(response.headers()['content-type'] ?? ''))
      answers.push(response.text().catch(() => ''));
  });
}, 240 * SECOND);
afterAll(async () => {
  await shop.close();
  await speech.close();
}, 60 * SECOND);

const app = (): FrameLocator => appIn(page);
/** A language and what is beside it in the table of voices. */
const languageRow = (name: string) =>
  app()
    .locator('.Polaris-InlineStack', { has: app().getByRole('button', { name: `Listen to ${name}` }) })
    .first();
const voiceCard = () =>
  app()
    .locator('.Polaris-ShadowBevel', { has: app().getByRole('heading', { name: 'Voice', level: 3 }) })
    .last();

async function open(path: string): Promise<void> {
  await page.goto(`${running.admin}${path}`);
  await untilLive(page);
  await app()
    .getByRole('button', { name: /^Task Center/ })
    .waitFor({ timeout: 30 * SECOND });
}

async function enter(key: string, address: string): Promise<void> {
  const card = voiceCard();
  await card.getByLabel('Address (optional)').fill(address);
  await card.getByLabel('Key', { exact: true }).fill(key);
  await card.getByRole('button', { name: 'Verify and save' }).click();
}

async function sql<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(running.databaseUrl);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
const databaseText = (): Promise<string> =>
  sql(async (client) => JSON.stringify((await client.query('select * from service_keys')).rows));

test(
  'the voices by language say what they sound like, and are heard',
  async () => {
    await open('/settings');
    await languageRow('German').getByText('Synthetic').waitFor();
    await app().getByRole('button', { name: 'Listen to German' }).click();
    await app()
      .getByRole('button', { name: 'Stop' })
      .waitFor({ timeout: 20 * SECOND });
    await app()
      .getByRole('button', { name: /^Show \d+ more languages$/ })
      .click();
    await languageRow('Hebrew').getByText('Captions only').waitFor();
    expect(await app().getByRole('button', { name: 'Listen to Hebrew' }).isDisabled()).toBe(true);
  },
  60 * SECOND,
);

test(
  'nothing moves while voices and fonts are loaded',
  async () => {
    await page.route('**/app/voices', async (route) => {
      await pause(SECOND);
      await route.continue();
    });
    await open('/settings');
    expect(await whatMoved(page)).toEqual([]);
    expect(await app().getByLabel('Default voice').isEnabled()).toBe(true);
    await page.unroute('**/app/voices');
  },
  60 * SECOND,
);

test(
  'a key that does not work, or leads to a private address, is refused in words and not kept',
  async () => {
    await open('/settings');
    await enter('not-the-key', speech.origin);
    await app()
      .getByText(/does not accept the key/)
      .waitFor({ timeout: 20 * SECOND });
    await enter(SERVER_KEY, 'https://127.0.0.1:9');
    await app()
      .getByText(/could not be reached/)
      .waitFor({ timeout: 20 * SECOND });
    expect(await databaseText()).toBe('[]');
  },
  90 * SECOND,
);

test(
  'an address with a name, a query or a fragment, or without https, is refused at its field, and nothing is sent there',
  async () => {
    await open('/settings');
    const before = speech.requests.length;
    const address = voiceCard().getByLabel('Address (optional)');
    const save = voiceCard().getByRole('button', { name: 'Verify and save' });
    await save.click();
    await voiceCard().getByText('Enter the whole key: at least 8 characters.').waitFor();
    await voiceCard().getByLabel('Key', { exact: true }).fill(SERVER_KEY);
    const { host } = new URL(speech.origin);
    for (const [wrong, wayOut] of [
      [`http://me:word@${host}`, /Leave out the name and password/],
      [`${speech.origin}/v1?key=1`, /End the address before the \?/],
      [`${speech.origin}/#v1`, /End the address before the \?/],
      [host, /Write the whole address/],
    ] as const) {
      await address.fill(wrong);
      await address.blur();
      await voiceCard().getByText(wayOut).waitFor();
      expect(await address.getAttribute('aria-invalid')).toBe('true');
      await save.click();
    }
    // Only the server knows which origins may do without https.
    await address.fill('http://api.example.com/v1');
    await save.click();
    await voiceCard()
      .getByText(/Begin with https/)
      .waitFor({ timeout: 20 * SECOND });
    expect(await address.getAttribute('aria-invalid')).toBe('true');
    await address.fill(speech.origin);
    await voiceCard()
      .getByText(/Begin with https/)
      .waitFor({ state: 'detached' });
    expect(speech.requests.length).toBe(before);
    expect(await databaseText()).toBe('[]');
  },
  90 * SECOND,
);

test(
  'one that works is stored sealed, and shown by its last characters alone',
  async () => {
    await open('/settings');
    await enter(SERVER_KEY, speech.origin);
    await app()
      .getByText(`Key ending in ${SERVER_KEY.slice(-4)}`)
      .waitFor({ timeout: 20 * SECOND });
    await app().getByText('Your key').first().waitFor();
    expect(await databaseText()).toContain('elevenlabs');
    expect(await databaseText()).not.toContain(SERVER_KEY);
    await voiceCard().getByRole('button', { name: 'Check', exact: true }).click();
    await page
      .getByText('The key works')
      .last()
      .waitFor({ timeout: 20 * SECOND });
    await open('/settings');
    expect((await Promise.all(answers)).join('\n')).not.toContain(SERVER_KEY);
  },
  90 * SECOND,
);

test(
  'its voices can be chosen, heard and kept as the default; a new clip is then spoken with it',
  async () => {
    await open('/settings');
    await app().getByLabel('Default voice').selectOption('Sarah');
    await app().getByRole('button', { name: 'Listen', exact: true }).click();
    await expect
      .poll(() => speech.requests.some(({ path }) => path.includes(SARAH)), { timeout: 20 * SECOND })
      .toBe(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Settings saved').waitFor({ timeout: 20 * SECOND });

    await open('/create');
    await app().getByLabel('Product link').fill(`${running.store}/products/tall-bud-vase`);
    await app().getByLabel('Product link').press('Enter');
    await expect
      .poll(() => app().getByLabel('Voice', { exact: true }).inputValue(), { timeout: 30 * SECOND })
      .toBe(SARAH);
    const before = speech.requests.length;
    await app()
      .getByRole('button', { name: /^Generate/, disabled: false })
      .first()
      .click({ timeout: 30 * SECOND });
    await app()
      .getByRole('button', { name: 'Play' })
      .waitFor({ timeout: 60 * SECOND });
    const spoken = speech.requests.slice(before);
    expect(spoken.length).toBeGreaterThan(1);
    expect(spoken.every(({ path }) => path.includes(SARAH))).toBe(true);
  },
  120 * SECOND,
);

test(
  'one whose address was changed by hand is sent nowhere, and the page asks for it again',
  async () => {
    await sql((client) => client.query("update service_keys set base_url = 'https://thief.example.com'"));
    await open('/settings');
    await voiceCard()
      .getByText('This key can no longer be read. Remove it, then add it again.')
      .waitFor({ timeout: 20 * SECOND });
    expect(await voiceCard().getByRole('button', { name: 'Check', exact: true }).isDisabled()).toBe(true);
    await app().getByText('eSpeak NG').first().waitFor();
  },
  60 * SECOND,
);

test(
  'taken away, the built-in voice speaks again',
  async () => {
    await open('/settings');
    await voiceCard().getByRole('button', { name: 'Remove' }).click();
    const question = app().getByRole('dialog', { name: /^Remove the key ending in …/ });
    await question.getByText('Vitrine can’t show you the key again.', { exact: false }).waitFor();
    expect(await databaseText()).not.toBe('[]');
    await question.getByRole('button', { name: 'Remove key' }).click();
    await voiceCard()
      .getByLabel('Key', { exact: true })
      .waitFor({ timeout: 20 * SECOND });
    expect(await databaseText()).toBe('[]');
    await app().getByText('eSpeak NG').first().waitFor();
  },
  60 * SECOND,
);

test(
  'every font shows its name in its own letters',
  async () => {
    await open('/settings');
    await app().getByText('Bricolage Grotesque', { exact: true }).waitFor();
    const loaded = (): Promise<string[]> =>
      app()
        .locator('body')
        .evaluate(
          `[...document.fonts].filter(({ status, family }) => status === 'loaded' && family.includes('Vitrine')).map(({ family }) => family.replaceAll('"', '').replace('Vitrine ', ''))`,
        );
    await expect
      .poll(async () => (await loaded()).sort(), { timeout: 20 * SECOND })
      .toEqual([...FONT_FAMILIES].sort());
    const widths: unknown = await app().locator('body')
      .evaluate(`[...document.querySelectorAll('span')].filter(({ style }) => style.fontFamily.includes('Vitrine')).map((sample) => {
    const own = sample.getBoundingClientRect().width;
    sample.style.fontFamily = 'var(--p-font-family-sans)';
    return { name: sample.textContent, differs: Math.abs(own - sample.getBoundingClientRect().width) > 0.5 };
  })`);
    expect(widths).toEqual(FONT_FAMILIES.map((name) => ({ name, differs: true })));
  },
  60 * SECOND,
);

test(
  'leaving with unsaved settings asks, and the save bar does not follow to the next page',
  async () => {
    await open('/settings');
    const saveBar = page.getByRole('region', { name: 'Unsaved changes' });
    const library = page.locator('#app-links').getByText('Library');
    await app().getByLabel('Default language').selectOption('de');
    await saveBar.waitFor();
    page.once('dialog', (dialog) => void dialog.dismiss());
    await Promise.all([page.waitForEvent('dialog'), library.click()]);
    await page.waitForTimeout(500);
    expect(await app().getByLabel('Default language').inputValue()).toBe('de');
    page.once('dialog', (dialog) => void dialog.accept());
    await library.click();
    await app()
      .getByRole('heading', { name: 'Library', exact: true })
      .first()
      .waitFor({ timeout: 30 * SECOND });
    await saveBar.waitFor({ state: 'hidden' });
    await open('/settings');
    expect(await app().getByLabel('Default language').inputValue()).toBe('store');
  },
  60 * SECOND,
);

test(
  'a word is given its pronunciation, heard, changed, removed and kept, by keyboard alone and on a phone',
  async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    // A body that the page sends as a stream is not shown to the browser's driver.
    await page.addInitScript(
      "const plain = fetch; window.fetch = async (request, ...more) => { if (request instanceof Request && request.url.endsWith('/app/listen')) window.listened = await request.clone().json(); return plain(request, ...more); };",
    );
    try {
      await open('/settings');
      const card = app().getByRole('group', { name: 'Words and how to say them' });
      const word = app().getByLabel('Word', { exact: true });
      const say = app().getByLabel('Say it like this');
      await app().getByRole('button', { name: 'Add', exact: true }).click();
      await app().getByText('Enter the word as it’s written.').waitFor();
      expect(await word.getAttribute('aria-invalid')).toBe('true');

      await word.fill('Skög');
      await say.fill('schög');
      await say.press('Enter');
      await card.getByText('schög').waitFor();
      await app().getByRole('status').getByText('Added “Skög”.').waitFor({ state: 'attached' });
      // Ready for the next word without a mouse.
      await expect
        .poll(() => app().locator('body').evaluate('document.activeElement?.labels?.[0]?.textContent'))
        .toBe('Word');
      await word.fill('Skög');
      await say.fill('again');
      await say.press('Enter');
      await app().getByText('“Skög” is already in the list.', { exact: false }).waitFor();

      await card.getByRole('button', { name: 'Listen to “Skög”' }).click();
      await expect
        .poll(() => app().locator('body').evaluate('window.listened'), { timeout: 20 * SECOND })
        .toMatchObject({ text: 'Skög', pronunciations: { Skög: 'schög' } });

      await card.getByRole('button', { name: 'Edit “Skög”' }).press('Enter');
      await card.getByLabel('Say it like this').fill('shoog');
      await card.getByLabel('Say it like this').press('Enter');
      await card.getByText('shoog').waitFor();
      const overflow: unknown = await app()
        .locator('body')
        .evaluate('document.body.scrollWidth - document.body.clientWidth');
      expect(overflow).toBe(0);

      await page.getByRole('button', { name: 'Save' }).click();
      await page
        .getByText('Settings saved')
        .last()
        .waitFor({ timeout: 20 * SECOND });
      await open('/settings');
      await card.getByText('shoog').waitFor();
      await card.getByRole('button', { name: 'Remove “Skög”' }).press('Enter');
      await card.getByText('shoog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Discard' }).click();
      await card.getByText('shoog').waitFor();
    } finally {
      await page.setViewportSize({ width: 1280, height: 900 });
      await sql((client) => client.query("update shops set settings = settings - 'pronunciations'"));
    }
  },
  120 * SECOND,
);

test(
  'two tabs that save at once lose nothing of one another',
  async () => {
    await open('/settings');
    const other = await browser.newPage({ userAgent: USER_AGENT, viewport: { width: 1280, height: 900 } });
    try {
      await other.goto(`${running.admin}/settings`);
      await other.frameLocator('iframe[name=app-iframe]').getByLabel('Brand color').fill('#a3472f');
      await app().getByLabel('Default language').selectOption('de');
      for (const tab of [page, other]) {
        await tab.getByRole('button', { name: 'Save' }).click();
        await tab.getByText('Settings saved').waitFor({ timeout: 20 * SECOND });
      }
      const { settings } = (
        await sql((client) => client.query<{ settings: object }>('select settings from shops'))
      ).rows[0]!;
      expect(settings).toMatchObject({ language: 'de', brandColour: '#a3472f' });
    } finally {
      await other.close();
      await sql((client) =>
        client.query("update shops set settings = settings - 'language' - 'brandColour'"),
      );
    }
  },
  90 * SECOND,
);

test(
  'promises are written by language with the keyboard, refused at their field, and kept',
  async () => {
    const kept = async () =>
      (await sql((client) => client.query<{ settings: { promises?: object } }>('select settings from shops')))
        .rows[0]?.settings.promises;
    const field = (position: number) => app().getByLabel(`Promise ${position}`, { exact: true });
    const error = (position: number) => app().locator(`#promise-${position}Error`);
    const save = () => page.getByRole('button', { name: 'Save' }).click();
    await open('/settings');
    await field(1).fill('Free returns within 30 days');
    await field(1).press('Tab');
    await page.keyboard.type('x'.repeat(61));
    await error(2).waitFor();
    expect(await error(2).innerText()).toBe('Use at most 60 characters. This has 61.');
    expect(await field(2).getAttribute('aria-invalid')).toBe('true');
    expect(await field(2).getAttribute('aria-describedby')).toContain('promise-2Error');
    await field(2).fill('');
    await field(3).fill('Questions? Write to shop.example');
    await app().getByLabel('Promises in').selectOption('de');
    expect(await field(1).inputValue()).toBe('');
    await field(2).fill('Kostenlose Rückgabe');
    await save();
    // The one that is refused is in the language that is not shown.
    await error(2).waitFor({ timeout: 20 * SECOND });
    expect(await error(2).innerText()).toBe(
      'Remove the web address, email address, handle, or phone number.',
    );
    expect(await app().getByLabel('Promises in').inputValue()).toBe('en');
    await app().locator('#promise-2:focus').waitFor();
    expect(await kept()).toBeUndefined();
    await field(2).fill('Made to last');
    await error(2).waitFor({ state: 'hidden' });
    await save();
    await page.getByText('Settings saved').waitFor({ timeout: 20 * SECOND });
    expect(await kept()).toEqual({
      en: ['Free returns within 30 days', 'Made to last'],
      de: ['Kostenlose Rückgabe'],
    });

    await page.setViewportSize({ width: 390, height: 844 });
    await open('/settings');
    await app().getByLabel('Promises in').selectOption('de');
    expect(await field(1).inputValue()).toBe('Kostenlose Rückgabe');
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await sql((client) => client.query("update shops set settings = settings - 'promises'"));
  },
  90 * SECOND,
);

test(
  'a logo and a font are taken over by the next clip, and by the editor with one click',
  async () => {
    await open('/settings');
    const small = await sharp({ create: { width: 400, height: 20, channels: 4, background: '#a3472f' } })
      .png()
      .toBuffer();
    const file = app().locator('#logo');
    await file.setInputFiles({ name: 'tiny.png', mimeType: 'image/png', buffer: small });
    await app()
      .getByText(/tiny\.png wasn’t used: It is 400 × 20 px/)
      .waitFor({ timeout: 20 * SECOND });
    await file.setInputFiles({ name: 'mark.png', mimeType: 'image/png', buffer: await logoPicture() });
    await app()
      .getByAltText('Logo: mark.png')
      .waitFor({ timeout: 20 * SECOND });
    await app().getByText('Playfair Display', { exact: true }).click();
    expect(await app().getByRole('radio', { name: 'Playfair Display' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Settings saved').waitFor({ timeout: 20 * SECOND });

    await open('/create');
    await app().getByLabel('Product link').fill(`${running.store}/products/soy-candle`);
    await app().getByLabel('Product link').press('Enter');
    await app()
      .getByText(/of \d+ selected/)
      .waitFor({ timeout: 30 * SECOND });
    await app()
      .getByRole('button', { name: /^Generate/, disabled: false })
      .first()
      .click({ timeout: 30 * SECOND });
    await app()
      .getByRole('button', { name: 'Play' })
      .waitFor({ timeout: 60 * SECOND });
    await page.waitForURL(/\/clips\/[\w-]+$/);
    const clipId = page.url().split('/').at(-1) ?? '';
    const look = await lookOf(clipId);
    expect(look).toMatchObject({ font: 'Playfair Display', logo: 'mark.png' });

    await open(`/clips/${clipId}/edit`);
    await app()
      .getByRole('button', { name: /^End card · / })
      .click();
    await app()
      .getByRole('tab', { name: 'Style & brand' })
      .or(app().getByRole('button', { name: 'More views' }))
      .first()
      .click();
    await app().getByText('Style & brand').last().click();
    await app().getByRole('button', { name: 'Remove logo' }).click();
    await app().getByRole('button', { name: 'Use brand kit' }).click();
    await expect.poll(() => app().getByRole('button', { name: 'Remove logo' }).isEnabled()).toBe(true);

    await open('/settings');
    await app().getByRole('button', { name: 'Remove' }).first().click();
    await app()
      .getByRole('dialog', { name: 'Remove the logo?' })
      .getByRole('button', { name: 'Remove logo' })
      .click();
    await app()
      .locator('#logo')
      .waitFor({ state: 'attached', timeout: 20 * SECOND });
  },
  150 * SECOND,
);

/** A wide mark on a transparent background. */
const logoPicture = (): Promise<Buffer> => {
  const box = (width: number, height: number, background: string) => ({
    create: { width, height, channels: 4 as const, background },
  });
  return sharp(box(480, 120, '#00000000'))
    .composite([
      { input: box(100, 100, '#a3472f'), left: 10, top: 10 },
      { input: box(320, 40, '#241e16'), left: 140, top: 40 },
    ])
    .png()
    .toBuffer();
};

const lookOf = (clipId: string): Promise<{ font: string | undefined; logo: string | undefined }> =>
  sql(async (client) => {
    const { rows } = await client.query<{
      look: { font?: string; logoPictureId?: string };
      pictures: { id: string; name: string }[];
    }>(
      `select document #> '{storyboard,look}' as look, document #> '{storyboard,pictures}' as pictures
        from clip_revisions where clip_id = $1 order by revision desc limit 1`,
      [clipId],
    );
    const [row] = rows;
    return {
      font: row?.look.font,
      logo: row?.pictures.find(({ id }) => id === row.look.logoPictureId)?.name,
    };
  });
