/** Tests the editor in the real browser: edits by pointer and by keyboard reach the document, and can be undone. */
import { createHash } from 'node:crypto';
import axe from 'axe-core';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { encodeWav } from '#studio/shared/samples.ts';
import { spokenStoryboard } from '#tests/film/spoken-storyboard.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { openBrowserPage, type BrowserPage } from './browser-page.ts';
import { SECOND } from '#tests/patience.ts';

const wav = encodeWav(
  [Float32Array.from({ length: 96_000 }, (_, at) => 0.4 * Math.sin(at / 30) * Math.sin(at / 4000))],
  48_000,
);
const recording = {
  sha256: createHash('sha256').update(wav).digest('hex'),
  bytes: wav.length,
  mediaType: 'audio/wav',
};
const spoken = spokenStoryboard();
const storyboard: Storyboard = {
  ...spoken,
  sound: { ...spoken.sound, voice: spoken.sound.voice.map((cue) => ({ ...cue, recording })) },
};

/** Pictures are drawn and files read meanwhile. */
const PATIENT = { timeout: 20 * SECOND };

type Reported = {
  storyboard: Storyboard;
  state: { unsaved: boolean; mustBeMade: { voiceLines: number[]; music: boolean }; changes: string[] };
  lines: string[];
};
let browser: BrowserPage;

beforeAll(async () => {
  browser = await openBrowserPage({
    entry: 'app/editor/testing/editor-page.tsx',
    voice: new Map([[recording.sha256, wav]]),
    width: 1280,
    height: 1000,
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  // Another title is another document: the editor starts over.
  await show({ ...storyboard, title: `Mug ${Math.random()}` });
});

async function show(wanted: Storyboard): Promise<void> {
  await browser.page.evaluate(`vitrine.show(${JSON.stringify(wanted)})`);
  await expect.poll(async () => (await reported()).storyboard.title, PATIENT).toBe(wanted.title);
}
const reported = async (): Promise<Reported> => browser.page.evaluate('vitrine.reported');
const ids = async (): Promise<string[]> => (await reported()).storyboard.scenes.map(({ id }) => id);
const button = (name: string | RegExp) =>
  browser.page.getByRole('button', { name, exact: typeof name === 'string' });

test('every scene has its picture, and the voice its waveform', async () => {
  await expect
    .poll(() => browser.page.locator('.vitrine-strip__choose img').count(), PATIENT)
    .toBe(storyboard.scenes.length);
  await expect
    .poll(() => browser.page.locator('.vitrine-timeline__line path').count(), PATIENT)
    .toBe(storyboard.sound.voice.length);
});

test('a scene is moved with the keyboard alone, undone and done again', async () => {
  const before = await ids();
  await button('Move scene 1').focus();
  // As a screen reader hears it: a key is heard once the one before has done its work.
  const over = (id: string | undefined) =>
    browser.page.getByText(`was moved over droppable area ${id ?? ''}.`).waitFor({ state: 'attached' });
  await browser.page.keyboard.press('Space');
  await over(before[0]);
  await browser.page.keyboard.press('ArrowRight');
  await over(before[1]);
  await browser.page.keyboard.press('Space');
  await expect.poll(ids, PATIENT).toEqual([before[1], before[0], ...before.slice(2)]);
  await browser.page.keyboard.press('Control+z');
  await expect.poll(ids, PATIENT).toEqual(before);
  await browser.page.keyboard.press('Control+Shift+z');
  await expect.poll(ids, PATIENT).toEqual([before[1], before[0], ...before.slice(2)]);
});

test('a scene of the timeline is gone to with the keyboard, and a click goes to the moment under it', async () => {
  const scrub = browser.page.getByRole('slider', { name: 'Position in the clip' });
  const now = async (): Promise<number> => Number(await scrub.inputValue());
  const [, , third] = (await reported()).storyboard.scenes;
  const scene = browser.page.getByRole('button', { name: /^Scene 3, / });
  for (const key of ['Enter', ' ']) {
    await button(/^Scene 1 · /).click();
    await expect.poll(now, PATIENT).toBeLessThan(third?.startSeconds ?? 0);
    await scene.focus();
    await browser.page.keyboard.press(key);
    await expect.poll(now, PATIENT).toBeGreaterThan(third?.startSeconds ?? Infinity);
    expect(await now()).toBeLessThan(third?.endSeconds ?? 0);
    expect(await scene.getAttribute('aria-pressed')).toBe('true');
  }
  const box = (await scene.boundingBox())!;
  await browser.page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2);
  const length = (third?.endSeconds ?? 0) - (third?.startSeconds ?? 0);
  await expect.poll(now, PATIENT).toBeCloseTo((third?.startSeconds ?? 0) + 0.8 * length, 0);
});

test('a focus point beside the product is said at its scene, blocks nothing, and a reset takes it back', async () => {
  await button(/^Scene 1 · /).click();
  const point = browser.page.getByRole('button', { name: /^Focus point/ });
  const advice = browser.page.getByText(/^Part of the product is cut off\./);
  expect(await advice.count()).toBe(0);
  await point.focus();
  // To the picture's corner.
  for (let step = 0; step < 50; step++) {
    await browser.page.keyboard.press('ArrowLeft');
    await browser.page.keyboard.press('ArrowUp');
  }
  await advice.waitFor(PATIENT);
  expect(await button(/^Scene 1 · .*Check the framing/).count()).toBe(1);
  expect(await button(/Check the framing/).count()).toBe(1);
  expect(await button('Save').isEnabled()).toBe(true);
  await button('Reset').click();
  await expect.poll(() => advice.count(), PATIENT).toBe(0);
  expect(await button(/Check the framing/).count()).toBe(0);
});

test('a scene is split, doubled and removed', async () => {
  const count = storyboard.scenes.length;
  await button(/^Scene 1 · /).click();
  await button('Split').click();
  await expect.poll(async () => (await ids()).length, PATIENT).toBe(count + 1);
  await button('Remove').click();
  await expect.poll(async () => (await ids()).length, PATIENT).toBe(count);
});

test('where a scene was removed, the one in its place is chosen', async () => {
  const [, , third] = await ids();
  await button(/^Scene 2 · /).click();
  await button('Remove').click();
  await expect.poll(async () => (await ids())[1], PATIENT).toBe(third);
  await expect.poll(() => button(/^Scene 2, /).getAttribute('aria-pressed'), PATIENT).toBe('true');
});

test('a layout that is chosen is seen with all its pictures', async () => {
  const scrub = browser.page.getByRole('slider', { name: 'Position in the clip' });
  await button(/^Scene 1 · /).click();
  const before = Number(await scrub.inputValue());
  await browser.page.getByLabel('Layout').selectOption('Split in two');
  await expect.poll(async () => Number(await scrub.inputValue()), PATIENT).toBeGreaterThan(before + 0.2);
  const [first] = (await reported()).storyboard.scenes;
  expect(Number(await scrub.inputValue())).toBeLessThan(first?.endSeconds ?? 0);
});

test('a changed line says that it alone will be spoken again', async () => {
  await browser.page.getByRole('tab', { name: 'Text' }).click();
  const field = browser.page.getByLabel('Voice of line 2');
  await field.fill('Small brown speckles.');
  await field.press('Enter');
  await expect.poll(async () => (await reported()).lines[1], PATIENT).toBe('Small brown speckles.');
  expect((await reported()).state).toEqual({
    unsaved: true,
    mustBeMade: { voiceLines: [1], music: false },
    changes: ['Line 2: “Small brown speckles.”'],
  });
  await expect
    .poll(
      () => browser.page.getByText('The voice will update for line 2. Nothing else changes.').count(),
      PATIENT,
    )
    .toBe(1);
});

test('Enter that chooses a word of an input method leaves the line as it is; the next one ends it', async () => {
  await browser.page.getByRole('tab', { name: 'Text' }).click();
  const field = browser.page.getByLabel('Voice of line 2');
  const before = (await reported()).lines[1];
  await field.fill('');
  const input = await browser.page.context().newCDPSession(browser.page);
  await input.send('Input.imeSetComposition', { text: 'こうべ', selectionStart: 3, selectionEnd: 3 });
  await browser.page.keyboard.press('Enter');
  // As Safari reports it.
  await browser.page.evaluate(
    "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }))",
  );
  expect((await reported()).lines[1]).toBe(before);
  await input.send('Input.insertText', { text: '神戸' });
  expect((await reported()).lines[1]).toBe(before);
  await browser.page.keyboard.press('Enter');
  await expect.poll(async () => (await reported()).lines[1], PATIENT).toContain('神戸');
  await input.detach();
});

test.each([
  ['noir-ar', 'ar', 'rtl'],
  ['editorial-ja', 'ja', 'ltr'],
])(
  'the texts of %s read as its language does, and what is around them as the page',
  async (name, language, direction) => {
    const foreign = spokenStoryboard(name);
    await show({
      ...foreign,
      title: `Mug ${Math.random()}`,
      sound: { ...foreign.sound, voice: foreign.sound.voice.map((cue) => ({ ...cue, recording })) },
    });
    const read = (field: Locator): Promise<(string | null)[]> =>
      Promise.all([field.getAttribute('lang'), field.getAttribute('dir')]);
    await browser.page.getByRole('tab', { name: 'Text' }).click();
    for (const field of await browser.page.getByRole('tabpanel').getByRole('textbox').all())
      expect(await read(field)).toEqual([language, direction]);
    await button(/^End card · /).click();
    for (const label of ['Shop', 'Title', 'Call to action'])
      expect(await read(browser.page.getByLabel(label, { exact: true }))).toEqual([language, direction]);
    expect(await read(browser.page.getByLabel('Seconds', { exact: true }))).toEqual([null, null]);
    await browser.page.getByRole('tab', { name: 'Voice' }).click();
    expect(await read(browser.page.getByLabel('Word', { exact: true }))).toEqual([language, direction]);
    expect(
      await browser.page.evaluate(
        "[...document.querySelectorAll('.vitrine-editor label, .vitrine-editor h3')].filter((each) => each.closest('[lang]').lang !== 'en' || getComputedStyle(each).direction !== 'ltr').map(({ textContent }) => textContent)",
      ),
    ).toEqual([]);
    expect(await read(browser.page.locator('.vitrine-timeline__line').first())).toEqual([
      language,
      direction,
    ]);
  },
);

test('what can not be done is said, and nothing changes', async () => {
  await browser.page.getByRole('tab', { name: 'Text' }).click();
  const field = browser.page.getByLabel('Voice of line 1');
  await field.fill(' ');
  await field.press('Enter');
  await expect
    .poll(() => browser.page.getByText('It needs at least one word.', { exact: false }).count(), PATIENT)
    .toBe(1);
  expect((await reported()).state.unsaved).toBe(false);
});

test('look, motion, focus and cut are changed from the inspector and the timeline', async () => {
  await browser.page.getByRole('tab', { name: 'Style & brand' }).click();
  await browser.page.getByRole('button', { name: 'Noir' }).click();
  await expect.poll(async () => (await reported()).storyboard.look.id, PATIENT).toBe('noir');
  await button(/^Scene 2 · /).click();
  await browser.page.getByLabel('Camera').selectOption('hold');
  await expect
    .poll(async () => (await reported()).storyboard.scenes[1]?.content.shot?.motion, PATIENT)
    .toBe('hold');
  await browser.page.locator('.vitrine-focus__point').focus();
  await browser.page.keyboard.press('ArrowLeft');
  await expect
    .poll(async () => (await reported()).storyboard.scenes[1]?.content.shot?.aim, PATIENT)
    .toBeDefined();
  const start = (await reported()).storyboard.scenes[1]?.startSeconds ?? 0;
  await browser.page.getByRole('slider', { name: 'Cut before scene 2' }).focus();
  await browser.page.keyboard.press('ArrowRight');
  await expect
    .poll(async () => (await reported()).storyboard.scenes[1]?.startSeconds, PATIENT)
    .toBeGreaterThan(start);
});

test('the brand kit is taken over with one click, and a logo chosen', async () => {
  await browser.page.getByRole('tab', { name: 'Style & brand' }).click();
  await button('Use brand kit').click();
  await expect.poll(async () => (await reported()).storyboard.look.colours.accent, PATIENT).toBe('#0a7d4f');
  await browser.page.getByRole('group', { name: 'Logo' }).getByRole('button').first().click();
  await expect.poll(async () => (await reported()).storyboard.look.logoPictureId, PATIENT).toBeDefined();
});

test('saving gives the document, and what was done before can still be undone', async () => {
  await browser.page.getByRole('tab', { name: 'Sound' }).click();
  await button('Try another').click();
  await button('Save').click();
  await expect.poll(() => browser.page.evaluate('vitrine.saved?.sound.music.order.seed'), PATIENT).toBe(4);
  await expect.poll(async () => (await reported()).state.unsaved, PATIENT).toBe(false);
  await button('Undo').click();
  await expect.poll(async () => (await reported()).storyboard.sound.music?.order.seed, PATIENT).toBe(3);
  // What is unsaved is saved first: the button says so.
  await button('Save and export').click();
  await expect.poll(() => browser.page.evaluate('vitrine.exports'), PATIENT).toBe(1);
});

const gain = async (): Promise<number | undefined> => (await reported()).storyboard.sound.music?.gainDecibels;
const heading = () => browser.page.getByRole('heading', { name: 'Edit' });

test('a slider that is dragged, or moved with a held key, is one step', async () => {
  await browser.page.getByRole('tab', { name: 'Sound' }).click();
  const before = await gain();
  const slider = browser.page.getByRole('tabpanel').getByLabel('Volume');
  const box = (await slider.boundingBox())!;
  const y = box.y + box.height / 2;
  await browser.page.mouse.move(box.x + box.width * 0.3, y);
  await browser.page.mouse.down();
  for (const share of [0.35, 0.4, 0.5, 0.6, 0.45, 0.2]) {
    await browser.page.mouse.move(box.x + box.width * share, y);
    await browser.page.waitForTimeout(50);
  }
  await browser.page.mouse.up();
  await expect.poll(gain, PATIENT).toBeLessThan(before ?? 0);
  const dragged = await gain();
  await slider.focus();
  // Without waiting for the page in between: a key that is held repeats, however busy the page is.
  await Promise.all(Array.from({ length: 5 }, () => browser.page.keyboard.down('ArrowRight')));
  await browser.page.keyboard.up('ArrowRight');
  await expect.poll(gain, PATIENT).toBe((dragged ?? 0) + 5);
  await button('Undo').click();
  await expect.poll(gain, PATIENT).toBe(dragged);
  await button('Undo').click();
  await expect.poll(gain, PATIENT).toBe(before);
  expect(await button('Undo').isDisabled()).toBe(true);
});

test('undo and redo by keyboard work outside the editor too', async () => {
  await browser.page.getByRole('tab', { name: 'Sound' }).click();
  const seed = async (): Promise<number | undefined> => (await reported()).storyboard.sound.music?.order.seed;
  const before = (await seed()) ?? 0;
  await button('Try another').click();
  await expect.poll(seed, PATIENT).toBe(before + 1);
  await heading().click();
  expect(await browser.page.evaluate("document.activeElement.closest('.vitrine-editor') === null")).toBe(
    true,
  );
  for (const [keys, expected] of [
    ['Control+z', before],
    ['Control+Shift+z', before + 1],
    ['Meta+z', before],
    ['Control+y', before + 1],
    ['Control+z', before],
    ['Meta+Shift+z', before + 1],
  ] as const) {
    await browser.page.keyboard.press(keys);
    await expect.poll(seed, PATIENT).toBe(expected);
  }
});

test('in a text field undo is the browser’s own, and under an open modal nothing is undone', async () => {
  const before = await ids();
  await button(/^Scene 1 · /).click();
  await button('Duplicate').click();
  await expect.poll(async () => (await ids()).length, PATIENT).toBe(before.length + 1);
  await browser.page.getByRole('tab', { name: 'Text' }).click();
  const field = browser.page.getByLabel('Voice of line 2');
  const text = await field.inputValue();
  await field.focus();
  await browser.page.keyboard.press('Control+End');
  await browser.page.keyboard.type('!');
  expect(await field.inputValue()).toBe(`${text}!`);
  await browser.page.keyboard.press('Control+z');
  expect(await field.inputValue()).toBe(text);
  await browser.page.keyboard.press('Control+z');
  expect(await ids()).toHaveLength(before.length + 1);

  await button('Add scene').click();
  await browser.page.getByRole('dialog').getByRole('button', { name: 'Close' }).focus();
  await browser.page.keyboard.press('Control+z');
  await browser.page.waitForTimeout(200);
  expect(await ids()).toHaveLength(before.length + 1);
  await browser.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await browser.page.getByRole('dialog').waitFor({ state: 'detached' });
  const focused = () => browser.page.evaluate<string>('document.activeElement.textContent');
  await expect.poll(focused, PATIENT).toBe('Add scene');
  await browser.page.keyboard.press('Enter');
  await browser.page.getByRole('dialog').waitFor();
  await browser.page.keyboard.press('Escape');
  await browser.page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(focused, PATIENT).toBe('Add scene');
  await browser.page.keyboard.press('Control+z');
  await expect.poll(ids, PATIENT).toEqual(before);
});

test.each([390, 901, 1024, 1280, 1380])(
  'every tab of the inspector is in sight %d pixels wide',
  async (width) => {
    await browser.page.setViewportSize({ width, height: 1000 });
    const tabs = browser.page.getByRole('tab');
    expect(await tabs.allInnerTexts()).toEqual(['Scene', 'Text', 'Voice', 'Sound', 'Style & brand']);
    const inspector = (await browser.page.locator('.vitrine-editor__inspector').boundingBox())!;
    const boxes = await Promise.all((await tabs.all()).map(async (tab) => (await tab.boundingBox())!));
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(inspector.x);
      expect(box.x + box.width).toBeLessThanOrEqual(inspector.x + inspector.width);
    }
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
    await browser.page.setViewportSize({ width: 1280, height: 1000 });
  },
);

test('the arrow keys go through the tabs, and around', async () => {
  await browser.page.getByRole('tab', { name: 'Scene' }).click();
  const selected = () => browser.page.getByRole('tab', { selected: true }).innerText();
  for (const [key, name] of [
    ['ArrowLeft', 'Style & brand'],
    ['ArrowRight', 'Scene'],
    ['ArrowRight', 'Text'],
    ['End', 'Style & brand'],
    ['Home', 'Scene'],
  ] as const) {
    await browser.page.keyboard.press(key);
    expect(await selected()).toBe(name);
    expect(await browser.page.evaluate('document.activeElement.textContent')).toBe(name);
    await browser.page.getByRole('tabpanel', { name }).waitFor();
  }
});

test.each([390, 1280])(
  '%d pixels wide has no problem for a screen reader or a thumb, on any tab',
  async (width) => {
    await browser.page.setViewportSize({ width, height: 1000 });
    expect(await browser.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await browser.page.evaluate(axe.source);
    for (const name of ['Scene', 'Text', 'Voice', 'Sound', 'Style & brand']) {
      await browser.page.getByRole('tab', { name }).click();
      const { violations } = await browser.page.evaluate<{
        violations: { id: string; nodes: { html: string }[] }[];
      }>("axe.run(document, { rules: { 'target-size': { enabled: true } } })");
      expect(violations.map(({ id, nodes }) => [name, id, nodes.map((node) => node.html)])).toEqual([]);
    }
    await browser.page.setViewportSize({ width: 1280, height: 1000 });
  },
);

test('a scene is as long in the timeline as in the strip', async () => {
  const strip = await browser.page.locator('.vitrine-strip__name').allInnerTexts();
  const timeline = await browser.page
    .locator('.vitrine-timeline__scene')
    .evaluateAll((scenes: { ariaLabel: string | null }[]) => scenes.map(({ ariaLabel }) => ariaLabel));
  expect(timeline).toEqual(strip.map((name) => name.replace(' · ', ', ').replace(/ s$/, ' seconds')));
});
