/**
 * Tests the player in the real browser: it plays picture and sound together, and everything works from the
 * keyboard.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { encodeWav } from '#studio/shared/samples.ts';
import { choosePoster } from '#studio/export/choose-poster.ts';
import { readStoryboard } from '#studio/clip/documents/documents.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { openBrowserPage, type BrowserPage } from './browser-page.ts';
import { SECOND } from '#tests/patience.ts';

const wav = encodeWav(
  [Float32Array.from({ length: 96_000 }, (_, at) => 0.3 * Math.sin((at * 2 * Math.PI * 220) / 48_000))],
  48_000,
);
const recording = {
  sha256: createHash('sha256').update(wav).digest('hex'),
  bytes: wav.length,
  mediaType: 'audio/wav',
};
const golden = readStoryboard(
  JSON.parse(readFileSync(new URL('../film/golden/gallery-en.json', import.meta.url), 'utf8')),
);
const storyboard: Storyboard = {
  ...golden,
  sound: {
    ...golden.sound,
    voice: [{ lineId: 'line-0', recording, startSeconds: 0.4, seconds: 2 }],
    music: { order: { seed: 1, mood: 'calm', seconds: 15 }, gainDecibels: 0 },
  },
};

/** Pictures are drawn meanwhile. */
const PATIENT = { timeout: 20 * SECOND };

type State = {
  picture: string;
  sound: string;
  message: string | null;
  playing: boolean;
  seconds: number;
  muted: boolean;
  captions: boolean;
  safeZones: boolean;
};
let browser: BrowserPage;
/** What was seen before anything was played or moved. */
let standing: string;

beforeAll(async () => {
  browser = await openBrowserPage({
    entry: 'app/editor/testing/player-page.tsx',
    voice: new Map([[recording.sha256, wav]]),
  });
  await show(storyboard);
  standing = await canvasHash();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await browser.page.evaluate(
    'vitrine.player.pause(), vitrine.player.seek(0), vitrine.player.set({ muted: false, captions: true, safeZones: false })',
  );
  await browser.page.locator('canvas').focus();
});

const state = async (): Promise<State> => browser.page.evaluate('vitrine.player.state()');
const canvasHash = async (): Promise<string> =>
  createHash('sha256')
    .update(await browser.page.evaluate<string>('document.querySelector("canvas").toDataURL()'))
    .digest('hex');

async function show(wanted: Storyboard): Promise<void> {
  await browser.page.evaluate(
    (each) =>
      (globalThis as unknown as { vitrine: { show(storyboard: Storyboard): void } }).vitrine.show(each),
    wanted,
  );
  await browser.page.waitForFunction(
    'vitrine.player !== null && vitrine.player.state().picture === "ready" && vitrine.player.state().sound !== "loading"',
  );
}

test('picture and sound of a storyboard become ready', async () => {
  expect(await state()).toMatchObject({
    picture: 'ready',
    sound: 'ready',
    message: null,
    playing: false,
    seconds: 0,
  });
  expect(browser.requested).toContain(`/voice/${recording.sha256}`);
});

test('until it is played or moved, the poster stands: the first frame has no words yet', async () => {
  const moment = choosePoster(storyboard) / 30;
  expect(moment).toBeGreaterThan(0);
  await browser.page.evaluate(`vitrine.player.seek(${moment})`);
  expect(await canvasHash()).toBe(standing);
  await browser.page.evaluate('vitrine.player.seek(0)');
  expect(await canvasHash()).not.toBe(standing);
});

test('every picture is fetched once', () => {
  const pictures = browser.requested.filter((path) => path.startsWith('/pictures/'));
  expect(pictures).toHaveLength(new Set(pictures).size);
});

test('it is drawn at the size it is shown, not at that of an export', async () => {
  expect(
    await browser.page.evaluate(
      '[document.querySelector("canvas").width, document.querySelector("canvas").height]',
    ),
  ).toEqual([360, 640]);
});

/** A sound card whose clock the test turns: what is heard begins when the film is asked to sound. */
const CLOCK_BY_HAND = `(() => {
  const { getOutputTimestamp } = AudioContext.prototype;
  const { start } = AudioBufferSourceNode.prototype;
  Object.assign(globalThis, { clock: 5, begunAt: null });
  Object.defineProperty(AudioContext.prototype, 'currentTime', { configurable: true, get: () => clock });
  AudioContext.prototype.getOutputTimestamp = () => ({ contextTime: clock, performanceTime: performance.now() });
  AudioBufferSourceNode.prototype.start = function (at, from) {
    globalThis.begunAt = at - from;
    start.call(this);
  };
  globalThis.giveClockBack = () => {
    delete AudioContext.prototype.currentTime;
    Object.assign(AudioContext.prototype, { getOutputTimestamp });
    Object.assign(AudioBufferSourceNode.prototype, { start });
  };
})()`;

test('it plays to the end, shows every moment in order, and begins again from there', async ({
  annotate,
}) => {
  await browser.page.evaluate(
    'vitrine.player.seek(13.8), vitrine.log.frames.length = 0, vitrine.player.play()',
  );
  await browser.page.waitForFunction('!vitrine.player.state().playing');
  const seconds = await browser.page.evaluate<number[]>('vitrine.log.frames.map((each) => each.seconds)');
  expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
  expect((await state()).seconds).toBeCloseTo(449 / 30, 5);
  const shown = seconds.slice(0, -1).map((each) => Math.floor(each * 30 + 1e-6));
  expect(new Set(shown).size, 'no frame is drawn twice').toBe(shown.length);
  await annotate(`${shown.length} of ${(shown.at(-1) ?? 0) - (shown[0] ?? 0) + 1} frames were drawn`);
  await browser.page.keyboard.press('k');
  await browser.page.waitForFunction(
    'vitrine.player.state().playing && vitrine.player.state().seconds > 0 && vitrine.player.state().seconds < 10',
  );
});

test('the frame shown is the one that is heard: what a busy page missed is skipped, and nothing is drawn while the sound waits', async () => {
  const heard = [0, 1, 2, 9, 10, 64, 138, 139, 301];
  const stills: string[] = [];
  for (const frame of heard) {
    await browser.page.evaluate(`vitrine.player.seek(${frame / 30})`);
    stills.push(await canvasHash());
  }
  expect(new Set(stills).size).toBe(heard.length);
  await browser.page.evaluate('vitrine.player.seek(0)');
  await browser.page.evaluate(CLOCK_BY_HAND);
  await browser.page.evaluate('vitrine.player.play()');
  await browser.page.waitForFunction('begunAt !== null');
  await browser.page.evaluate('vitrine.log.frames.length = 0');
  for (const [index, frame] of heard.entries()) {
    // Between two frames, as the sound card's clock stands.
    await browser.page.evaluate(`clock = begunAt + ${frame / 30} + 0.011`);
    await browser.page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))',
    );
    expect(Math.floor((await state()).seconds * 30 + 1e-6)).toBe(frame);
    expect(await canvasHash(), `frame ${frame}`).toBe(stills[index]);
  }
  const shown = await browser.page.evaluate<number[]>(
    'vitrine.log.frames.map((each) => Math.floor(each.seconds * 30 + 1e-6))',
  );
  expect(shown).toEqual(heard.slice(1));
  await browser.page.evaluate('vitrine.player.pause(), giveClockBack()');
});

test('the keyboard plays, skips, steps and jumps', async () => {
  const press = (key: string) => browser.page.keyboard.press(key);
  await press(' ');
  expect((await state()).playing).toBe(true);
  await press('k');
  expect((await state()).playing).toBe(false);
  await press('Home');
  expect((await state()).seconds).toBe(0);
  await press('.');
  await press('.');
  await press(',');
  expect((await state()).seconds).toBeCloseTo(1 / 30, 6);
  await press('ArrowRight');
  expect((await state()).seconds).toBeCloseTo(31 / 30, 6);
  await press('ArrowLeft');
  await press('ArrowLeft');
  expect((await state()).seconds).toBe(0);
  await press('End');
  expect((await state()).seconds).toBeCloseTo(449 / 30, 5);
  await press('m');
  await press('s');
  expect(await state()).toMatchObject({ muted: true, safeZones: true });
  expect(await browser.page.locator('.vitrine-player__safe').count()).toBe(1);
});

test('captions can be taken off the picture and put back', async () => {
  await browser.page.evaluate('vitrine.player.seek(1.4)');
  const before = await canvasHash();
  await browser.page.keyboard.press('c');
  await expect.poll(canvasHash, PATIENT).not.toBe(before);
  await browser.page.keyboard.press('c');
  await expect.poll(canvasHash, PATIENT).toBe(before);
});

test('a moment is drawn the same however it was reached', async () => {
  await browser.page.evaluate('vitrine.player.seek(4.6)');
  const sought = await canvasHash();
  await browser.page.evaluate(
    'vitrine.player.seek(4.5), vitrine.player.step(1), vitrine.player.step(1), vitrine.player.step(1)',
  );
  expect(await canvasHash()).toBe(sought);
});

test('the scrub bar announces its position and works by keyboard', async () => {
  const bar = browser.page.getByRole('slider', { name: 'Position in the clip' });
  await browser.page.evaluate('vitrine.player.seek(3)');
  expect(await bar.getAttribute('aria-valuetext')).toBe('3 seconds of 15 seconds');
  await bar.focus();
  await browser.page.keyboard.press('ArrowRight');
  expect((await state()).seconds).toBeCloseTo(4, 5);
});

test('the volume takes the arrows, Home and End for itself; letters and space are the player’s there too', async () => {
  await browser.page.evaluate('vitrine.player.seek(3)');
  const volume = browser.page.getByRole('slider', { name: 'Volume' });
  await volume.focus();
  for (const [key, value] of [
    ['ArrowLeft', '0.95'],
    ['Home', '0'],
    ['ArrowRight', '0.05'],
    ['End', '1'],
  ] as const) {
    await browser.page.keyboard.press(key);
    expect(await volume.inputValue(), key).toBe(value);
    expect((await state()).seconds, key).toBeCloseTo(3, 5);
  }
  await browser.page.keyboard.press('s');
  expect((await state()).safeZones).toBe(true);
});

test('a recording that is gone leaves a film without sound, and says so', async () => {
  const gone = {
    ...storyboard,
    sound: {
      ...storyboard.sound,
      voice: storyboard.sound.voice.map((cue) => ({
        ...cue,
        recording: { ...recording, sha256: '0'.repeat(64) },
      })),
    },
  };
  await show(gone);
  await expect.poll(async () => (await state()).sound, PATIENT).toBe('failed');
  expect(await browser.page.getByText('The video plays without sound', { exact: false }).count()).toBe(1);
  await browser.page.evaluate('vitrine.player.play()');
  await browser.page.waitForFunction('vitrine.player.state().seconds > 0.2');
  await show(storyboard);
});

test.each([
  [900, 32],
  [390, 44],
])(
  '%i pixels wide its buttons are apart from each other, and no smaller than %i pixels',
  async (width, least) => {
    await browser.page.setViewportSize({ width, height: 900 });
    const controls = (await browser.page.locator('.vitrine-player__controls').boundingBox())!;
    const boxes = await Promise.all(
      (await browser.page.locator('.vitrine-player__controls button').all()).map(
        async (each) => (await each.boundingBox())!,
      ),
    );
    expect(boxes).toHaveLength(7);
    for (const [index, box] of boxes.entries()) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(least);
      expect(box.x).toBeGreaterThanOrEqual(controls.x);
      expect(box.x + box.width).toBeLessThanOrEqual(controls.x + controls.width);
      const next = boxes[index + 1];
      if (next !== undefined && Math.abs(next.y - box.y) < 10)
        expect(next.x - (box.x + box.width)).toBeGreaterThanOrEqual(3);
    }
    await browser.page.setViewportSize({ width: 900, height: 900 });
  },
);

test('no serious accessibility fault is found', async () => {
  await browser.page.evaluate(axe.source);
  const { violations } = await browser.page.evaluate<{
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  }>('axe.run()');
  expect(
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => [id, nodes.map((node) => node.html)]),
  ).toEqual([]);
});
