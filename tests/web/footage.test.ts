/**
 * Tests that a page shows footage as the worker draws it, pixel against pixel, and that the player finds any
 * moment of it.
 */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import {
  makeMovingSource,
  withFootage,
  withLongScene,
  type MovingSource,
} from '#tests/film/moving-source.ts';
import { openSampleFilm, sampleStoryboard } from '#tests/film/sample-film.ts';
import { openBrowserPage, type BrowserPage } from './browser-page.ts';

const SHORT_SIDE = 360;
const FRAME = { x: 0, y: 0, width: 1080, height: 1920 };
/** A window that a wide source covers, with a camera that pushes in. */
const PANEL = { x: 90, y: 300, width: 900, height: 1000 };
const CLOSER = { x: 0, y: 200, width: 1080, height: 1200 };
/** Where frames are scaled, browser and worker filter a little differently: as for still pictures. */
const TOLERANCE = { level: 8, share: 0.01 };

let exact: MovingSource;
let wide: MovingSource;
let storyboard: Storyboard;

beforeAll(async () => {
  exact = await makeMovingSource({ id: 'exact', width: 360, height: 640, frames: 40, framesPerSecond: 15 });
  wide = await makeMovingSource({ id: 'wide', width: 1280, height: 720, frames: 24, framesPerSecond: 24 });
  const first = withFootage(withLongScene(sampleStoryboard()), 0, exact.footage, {
    framing: 'full-bleed',
    window: FRAME,
    from: FRAME,
    to: FRAME,
  });
  storyboard = withFootage(first, 1, wide.footage, {
    framing: 'panel',
    window: PANEL,
    from: PANEL,
    to: CLOSER,
  });
});
afterAll(async () => {
  await exact.remove();
  await wide.remove();
});

const framesOf = (index: number): { first: number; last: number } => {
  const scene = storyboard.scenes[index];
  return {
    first: Math.round((scene?.startSeconds ?? 0) * 30),
    last: Math.round((scene?.endSeconds ?? 0) * 30) - 1,
  };
};

async function drawnByWorker(frame: number): Promise<Uint8Array> {
  const paths = new Map([...exact.paths, ...wide.paths]);
  const { film, surface, pixels } = await openSampleFilm(storyboard, SHORT_SIDE, paths);
  await film.prepare(frame, frame);
  film.draw(surface, frame);
  return Uint8Array.from(pixels());
}

describe('a page', () => {
  let browser: BrowserPage;
  beforeAll(async () => {
    browser = await openBrowserPage({
      entry: 'app/editor/testing/page.ts',
      pictures: new Map([...exact.files, ...wide.files]),
    });
  });
  afterAll(() => browser.close());

  async function drawnByPage(frame: number): Promise<Uint8Array> {
    const { base64 } = await browser.page.evaluate(
      ([wanted, side, at]) =>
        (
          globalThis as unknown as {
            vitrine: {
              frame(storyboard: Storyboard, side: number, frame: number): Promise<{ base64: string }>;
            };
          }
        ).vitrine.frame(wanted, side, at),
      [storyboard, SHORT_SIDE, frame] as const,
    );
    return new Uint8Array(Buffer.from(base64, 'base64'));
  }

  test.each([0, 1, 17, 40])(
    'draws frame %d of footage of the film’s size exactly as the worker',
    async (frame) => {
      const [expected, actual] = [await drawnByWorker(frame), await drawnByPage(frame)];
      expect(Buffer.compare(expected, await exact.pixels(Math.floor(frame / 2)))).toBe(0);
      expect(Buffer.compare(actual, expected)).toBe(0);
    },
  );

  test('draws scaled and cropped footage, and the way into it, as the worker does', async () => {
    const { first, last } = framesOf(1);
    for (const frame of [first + 2, Math.round((first + last) / 2), last])
      expect(
        shareOfDifferent(await drawnByWorker(frame), await drawnByPage(frame)),
        `frame ${frame}`,
      ).toBeLessThan(TOLERANCE.share);
  });

  test('fetches what it shows, and not the rest of the footage', () => {
    const asked = exact.footage.frames.filter(({ sha256 }) =>
      browser.requested.includes(`/pictures/${sha256}`),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(10);
  });
});

describe('the player', () => {
  let browser: BrowserPage;
  beforeAll(async () => {
    browser = await openBrowserPage({
      entry: 'app/editor/testing/player-page.tsx',
      pictures: new Map([...exact.files, ...wide.files]),
    });
    await browser.page.evaluate(
      (each) =>
        (globalThis as unknown as { vitrine: { show(storyboard: Storyboard): void } }).vitrine.show(each),
      storyboard,
    );
    await browser.page.waitForFunction(
      'vitrine.player !== null && vitrine.player.state().picture === "ready" && vitrine.player.state().sound !== "loading"',
    );
  });
  afterAll(() => browser.close());

  const canvasHash = async (): Promise<string> =>
    createHash('sha256')
      .update(await browser.page.evaluate<string>('document.querySelector("canvas").toDataURL()'))
      .digest('hex');
  const seek = (frame: number): Promise<unknown> =>
    browser.page.evaluate(`vitrine.player.seek(${frame / 30 + 0.001})`);

  test('shows the same picture at a moment, from wherever it is reached', async () => {
    const frames = [4, 50, framesOf(1).first + 20, 20, 200];
    const seen = new Map<number, string>();
    let before = await canvasHash();
    for (const frame of frames) {
      await seek(frame);
      await expect.poll(canvasHash).not.toBe(before);
      before = await canvasHash();
      seen.set(frame, before);
    }
    expect(new Set(seen.values()).size).toBe(frames.length);
    for (const frame of [...frames].reverse().concat(50, 4, 200)) {
      await seek(frame);
      await expect.poll(canvasHash, { message: `frame ${frame}` }).toBe(seen.get(frame));
    }
  });

  test('of many moments that are asked for at once, the last is shown', async () => {
    await seek(30);
    await expect.poll(canvasHash).not.toBe('');
    const wanted = framesOf(1).first + 10;
    await seek(wanted);
    await browser.page.waitForTimeout(500);
    const still = await canvasHash();
    await browser.page.evaluate(
      `for (const frame of [0, 70, 12, 64, 33, ${wanted}]) vitrine.player.seek(frame / 30 + 0.001)`,
    );
    await browser.page.waitForTimeout(500);
    expect(await canvasHash()).toBe(still);
  });

  test('plays it', async ({ annotate }) => {
    await seek(0);
    await browser.page.evaluate('vitrine.log.frames.length = 0, vitrine.player.play()');
    await browser.page.waitForFunction('vitrine.player.state().seconds > 3');
    await browser.page.evaluate('vitrine.player.pause()');
    expect(await browser.page.evaluate('vitrine.player.state()')).toMatchObject({
      picture: 'ready',
      message: null,
    });
    await annotate(`${await browser.page.evaluate<number>('vitrine.log.frames.length')} moments in 3 s`);
  });
});

function shareOfDifferent(expected: Uint8Array, actual: Uint8Array): number {
  expect(actual.length).toBe(expected.length);
  let different = 0;
  for (let at = 0; at < expected.length; at += 4) {
    const levels = [0, 1, 2].map((channel) =>
      Math.abs((expected[at + channel] ?? 0) - (actual[at + channel] ?? 0)),
    );
    if (Math.max(...levels) > TOLERANCE.level) different++;
  }
  return different / (expected.length / 4);
}
