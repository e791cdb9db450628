/**
 * Tests that a page draws the film that the worker draws: the golden frames, in the real browser, pixel
 * against pixel.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStoryboard } from '#studio/clip/documents/documents.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { openSampleFilm } from '#tests/film/sample-film.ts';
import { openBrowserPage, type BrowserPage } from './browser-page.ts';

const SHORT_SIDE = 360;
/** A hook, a running caption, a transition, the end card; several looks, scripts and both shapes. */
const FRAMES = [
  { name: 'gallery-en', frames: [42, 80, 138, 420] },
  { name: 'editorial-ja', frames: [42, 200, 405] },
  { name: 'bold-de-wide', frames: [42, 225, 420] },
  { name: 'soft-hi', frames: [42, 150, 420] },
  { name: 'noir-ar', frames: [78, 240, 405] },
  { name: 'pop-zh-wide', frames: [42, 100, 405] },
];
/** At most one pixel in a hundred differs by more than this in any channel. */
const TOLERANCE = { level: 8, share: 0.01 };

let browser: BrowserPage;
beforeAll(async () => {
  browser = await openBrowserPage({ entry: 'app/editor/testing/page.ts' });
});
afterAll(() => browser.close());

describe.each(FRAMES)('the film $name', ({ name, frames }) => {
  const storyboard = readStoryboard(
    JSON.parse(readFileSync(new URL(`../film/golden/${name}.json`, import.meta.url), 'utf8')),
  );

  test.each(frames)('is the same in the browser at frame %d', async (frame) => {
    const worker = await openSampleFilm(storyboard, SHORT_SIDE);
    worker.film.draw(worker.surface, frame);
    const drawn = await drawOnPage(storyboard, frame);
    expect([drawn.width, drawn.height]).toEqual([worker.film.width, worker.film.height]);
    expect(shareOfDifferent(worker.pixels(), drawn.pixels)).toBeLessThanOrEqual(TOLERANCE.share);
  });
});

test('only the fonts that a storyboard needs are fetched', async () => {
  const fresh = await openBrowserPage({ entry: 'app/editor/testing/page.ts' });
  try {
    const storyboard = readStoryboard(
      JSON.parse(readFileSync(new URL('../film/golden/gallery-en.json', import.meta.url), 'utf8')),
    );
    await fresh.page.evaluate(
      (wanted) =>
        (
          globalThis as unknown as {
            vitrine: { frame(storyboard: Storyboard, side: number, frame: number): Promise<unknown> };
          }
        ).vitrine.frame(wanted, 180, 0),
      storyboard,
    );
    const fonts = fresh.requested.filter((path) => path.startsWith('/fonts/'));
    expect(fonts).toContain('/fonts/Manrope_600SemiBold.ttf');
    expect(fonts.filter((font) => /JP|SC|TC|KR|Arabic|Devanagari|Emoji/.test(font))).toEqual([]);
  } finally {
    await fresh.close();
  }
});

async function drawOnPage(storyboard: Storyboard, frame: number) {
  const { width, height, base64 } = await browser.page.evaluate(
    ([wanted, side, at]) =>
      (
        globalThis as unknown as {
          vitrine: {
            frame(
              storyboard: Storyboard,
              side: number,
              frame: number,
            ): Promise<{ width: number; height: number; base64: string }>;
          };
        }
      ).vitrine.frame(wanted, side, at),
    [storyboard, SHORT_SIDE, frame] as const,
  );
  return { width, height, pixels: new Uint8Array(Buffer.from(base64, 'base64')) };
}

function shareOfDifferent(expected: Uint8Array, actual: Uint8Array): number {
  let different = 0;
  for (let at = 0; at < expected.length; at += 4) {
    const most = Math.max(
      ...[0, 1, 2].map((channel) => Math.abs((expected[at + channel] ?? 0) - (actual[at + channel] ?? 0))),
    );
    if (most > TOLERANCE.level) different++;
  }
  return different / (expected.length / 4);
}
